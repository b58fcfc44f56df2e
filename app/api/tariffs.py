"""Tariffs: added, changed, retired, and what a session would cost."""

from datetime import timedelta

from fastapi import APIRouter, Response, status

from app.api.access import Access, ApiAccess
from app.api.callers import Caller
from app.api.errors import ALWAYS, documented
from app.api.paging import Cursor, Limit, Page, page_of
from app.api.tariff_shapes import (
    CalculateIn,
    CostOut,
    TariffIn,
    TariffOut,
    cost_out,
    plan_of,
    tariff_out,
)
from app.api.values import Number
from app.core.roles import Operator
from app.core.tariff import TariffPlan

router = APIRouter(prefix="/api/admin/tariffs", tags=["tariffs"], responses=ALWAYS)


@router.get("")
async def list_tariffs(
    access: Access, _: Caller, limit: Limit = 100, cursor: Cursor = None
) -> Page[TariffOut]:
    """List the newest version of each tariff that is not retired."""
    found = [plan for plan in access.money.tariffs.plans() if not plan.retired]
    page, following = page_of(found, lambda plan: plan.id, cursor, limit, int)
    return Page(items=[_out(access, plan) for plan in page], next_cursor=following)


@router.post("", status_code=status.HTTP_201_CREATED)
async def add_tariff(access: Access, by: Caller, wanted: TariffIn) -> TariffOut:
    """Add a tariff."""
    plan = await access.money.tariffs.add(plan_of(wanted), by=by)
    await _choose(access, plan, wanted.active, by)
    return _out(access, plan)


@router.get("/{tariff_id}", responses=documented(404))
async def get_tariff(access: Access, _: Caller, tariff_id: Number) -> TariffOut:
    """Return the newest version of a tariff, also of one that is retired."""
    return _out(access, access.money.tariffs.plan(tariff_id))


@router.put("/{tariff_id}", responses=documented(404))
async def change_tariff(
    access: Access, by: Caller, tariff_id: Number, wanted: TariffIn
) -> TariffOut:
    """Make the next version of a tariff; sessions that began before keep theirs."""
    plan = await access.money.tariffs.change(plan_of(wanted, tariff_id), by=by)
    await _choose(access, plan, wanted.active, by)
    return _out(access, plan)


@router.delete(
    "/{tariff_id}",
    status_code=status.HTTP_204_NO_CONTENT,
    response_class=Response,
    responses=documented(404),
)
async def retire_tariff(access: Access, by: Caller, tariff_id: Number) -> None:
    """Take a tariff out of use; what was sold by it keeps it."""
    await access.money.tariffs.retire(tariff_id, by=by)


@router.post("/{tariff_id}/calculate", responses=documented(404))
async def calculate_cost(
    access: Access, _: Caller, tariff_id: Number, wanted: CalculateIn
) -> CostOut:
    """Say what a session would cost: by rules that hold everywhere and for everybody."""
    cost = access.money.tariffs.calculate(
        tariff_id,
        wanted.energy_kwh,
        wanted.start or access.clock.now(),
        timedelta(seconds=wanted.duration_s),
        timedelta(seconds=wanted.parked_s),
    )
    return cost_out(cost)


async def _choose(access: ApiAccess, plan: TariffPlan, active: bool | None, by: Operator) -> None:
    if active is not None and active != _active(access, plan):
        await access.money.tariffs.choose(plan.id if active else None, by=by)


def _active(access: ApiAccess, plan: TariffPlan) -> bool:
    active = access.money.tariffs.active()
    return active is not None and active.id == plan.id


def _out(access: ApiAccess, plan: TariffPlan) -> TariffOut:
    return tariff_out(plan, active=_active(access, plan))
