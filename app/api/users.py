"""People: who charges, how much, and what is left to them."""

from dataclasses import replace

from fastapi import APIRouter, Response, status

from app.api.access import Access, ApiAccess
from app.api.callers import Caller
from app.api.errors import ALWAYS, documented
from app.api.paging import Cursor, Limit, Page, page_of
from app.api.transactions import TransactionPage, transactions
from app.api.user_shapes import (
    UserDetail,
    UserIn,
    UserOut,
    monthly_of,
    person_of,
    user_detail,
    user_out,
)
from app.api.values import Number
from app.core.people import Person
from app.core.roles import Operator
from app.services.ports.people import QuotaOwner
from app.services.ports.session import SessionFilter

router = APIRouter(prefix="/api/admin/users", tags=["users"], responses=ALWAYS)


@router.get("")
async def list_users(
    access: Access, _: Caller, limit: Limit = 100, cursor: Cursor = None
) -> Page[UserOut]:
    """List all people."""
    found = access.people.directory.people()
    page, following = page_of(found, lambda person: person.id, cursor, limit, int)
    return Page(items=[user_out(access, person) for person in page], next_cursor=following)


@router.post("", status_code=status.HTTP_201_CREATED)
async def add_user(access: Access, by: Caller, wanted: UserIn) -> UserDetail:
    """Add somebody."""
    return await _save(access, Person(0, wanted.name), wanted, by)


@router.get("/{user_id}", responses=documented(404))
async def get_user(access: Access, _: Caller, user_id: Number) -> UserDetail:
    """Return somebody, and how their quotas stand."""
    return user_detail(access, person_of(access, user_id))


@router.put("/{user_id}", responses=documented(404))
async def change_user(access: Access, by: Caller, user_id: Number, wanted: UserIn) -> UserDetail:
    """Change somebody: everything but their cards, and quotas other than the monthly one."""
    return await _save(access, person_of(access, user_id), wanted, by)


@router.delete(
    "/{user_id}",
    status_code=status.HTTP_204_NO_CONTENT,
    response_class=Response,
    responses=documented(404),
)
async def remove_user(access: Access, by: Caller, user_id: Number) -> None:
    """Remove somebody who never charged; who did can be made inactive."""
    await access.people.people.remove_person(person_of(access, user_id).id, by=by)


@router.get("/{user_id}/transactions", responses=documented(404))
async def list_user_transactions(
    access: Access, _: Caller, user_id: Number, limit: Limit = 100, cursor: Cursor = None
) -> TransactionPage:
    """List the sessions of somebody, newest first."""
    wanted = SessionFilter(person_id=person_of(access, user_id).id)
    return await transactions(access, wanted, limit, cursor)


@router.post("/{user_id}/reset-usage", responses=documented(404))
async def reset_usage(access: Access, by: Caller, user_id: Number) -> UserDetail:
    """Set what somebody used in this period back to nothing."""
    person = person_of(access, user_id)
    await access.people.quotas.reset(QuotaOwner(person_id=person.id), by=by)
    return user_detail(access, person)


async def _save(access: ApiAccess, person: Person, wanted: UserIn, by: Operator) -> UserDetail:
    said = wanted.model_dump(exclude={"quota_kwh", "unlimited"})
    saved = await access.people.people.save_person(
        replace(person, **said), monthly_of(wanted), by=by
    )
    return user_detail(access, saved)
