"""People as JSON says them, with their monthly quota as the users' CSV tells it."""

from datetime import datetime
from typing import Annotated, Any

from pydantic import BaseModel, Field

from app.api.access import ApiAccess
from app.api.values import Body, Kwh, kwh, wh
from app.core.errors import NotFound
from app.core.people import Person
from app.core.quota import Period, QuotaState
from app.services.people.people import MonthlyQuota
from app.services.people.user_listing import monthly_plan, monthly_quota


class UserIn(Body):
    """Somebody who charges."""

    name: Annotated[str, Field(min_length=1, max_length=100)]
    surname: Annotated[str, Field(max_length=100)] = ""
    group_id: Annotated[int | None, Field(ge=1, le=2**53 - 1)] = None
    phone: Annotated[str, Field(max_length=40)] = ""
    email: Annotated[str, Field(max_length=200)] = ""
    notes: Annotated[str, Field(max_length=2000)] = ""
    active: Annotated[bool, Field(description="False: none of their cards may charge")] = True
    quota_kwh: Annotated[
        Kwh | None, Field(description="Monthly quota; null: none of their own")
    ] = None
    unlimited: bool = False


class UserOut(BaseModel):
    """Somebody who charges."""

    id: int
    name: str
    surname: str
    group_id: int | None
    group: str
    phone: str
    email: str
    notes: str
    active: bool
    quota_kwh: float | None
    unlimited: bool
    id_tags: list[str]


class QuotaOut(BaseModel):
    """A quota as it stands."""

    name: str
    period: Period
    starts_at: datetime
    ends_at: datetime
    used_kwh: float
    allowed_kwh: float | None = Field(description="Null: unlimited")
    remaining_kwh: float | None = Field(description="Null: unlimited")


class UserDetail(UserOut):
    """Somebody who charges, and how their quotas stand."""

    quotas: list[QuotaOut] = Field(description="Their own and those of their group")


def user_out(access: ApiAccess, person: Person) -> UserOut:
    """Describe a person."""
    return UserOut.model_construct(**_fields(access, person))


def user_detail(access: ApiAccess, person: Person) -> UserDetail:
    """Describe a person and their quotas."""
    quotas = [_quota(state) for state in access.people.quotas.states(person)]
    return UserDetail.model_construct(**_fields(access, person), quotas=quotas)


def person_of(access: ApiAccess, user_id: int) -> Person:
    """Return a person.

    Raises:
        NotFound: There is none with this id.
    """
    person = access.people.directory.person(user_id)
    if person is None:
        raise NotFound(f"There is no user {user_id}.")
    return person


def monthly_of(wanted: UserIn) -> MonthlyQuota:
    """Return the monthly quota that a request asks for."""
    limit = wanted.quota_kwh
    return MonthlyQuota(None if limit is None else wh(limit), wanted.unlimited)


def _fields(access: ApiAccess, person: Person) -> dict[str, Any]:
    directory = access.people.directory
    group = directory.group(person.group_id)
    plans = {plan.id: plan for plan in directory.plans_of(person)}
    limit_wh, unlimited = monthly_quota(monthly_plan(person, plans))
    return {
        "id": person.id,
        "name": person.name,
        "surname": person.surname,
        "group_id": person.group_id,
        "group": group.name if group else "",
        "phone": person.phone,
        "email": person.email,
        "notes": person.notes,
        "active": person.active,
        "quota_kwh": None if limit_wh is None else kwh(limit_wh),
        "unlimited": unlimited,
        "id_tags": [card.id_tag for card in directory.cards_of(person.id)],
    }


def _quota(state: QuotaState) -> QuotaOut:
    allowed_wh, remaining_wh = state.allowed_wh, state.remaining_wh
    return QuotaOut(
        name=state.plan.name,
        period=state.plan.period,
        starts_at=state.starts_at,
        ends_at=state.ends_at,
        used_kwh=kwh(state.used_wh),
        allowed_kwh=None if allowed_wh is None else kwh(allowed_wh),
        remaining_kwh=None if remaining_wh is None else kwh(remaining_wh),
    )
