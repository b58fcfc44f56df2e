"""People, groups and vehicles of a depot."""

from dataclasses import dataclass

from app.core.access import ANYWHERE_ANYTIME, AccessRights


@dataclass(frozen=True, slots=True)
class Vehicle:
    """What is charged.

    Attributes:
        battery_wh: Usable energy of its battery, in Wh; None where nobody knows.
        most_power_w: The most it takes, in W; None where nobody knows.
    """

    id: int
    plate: str
    model: str = ""
    battery_wh: int | None = None
    most_power_w: int | None = None
    person_id: int | None = None


@dataclass(frozen=True, slots=True)
class Group:
    """People who belong together: a company, a department, guests.

    Attributes:
        access: For all their cards, but those that have rights of their own.
        quota_plan_ids: Quotas that all of them share.
        active: False: none of them may charge.
    """

    id: int
    name: str
    access: AccessRights = ANYWHERE_ANYTIME
    quota_plan_ids: tuple[int, ...] = ()
    active: bool = True


@dataclass(frozen=True, slots=True)
class Person:
    """Someone who charges.

    Attributes:
        quota_plan_ids: Quotas of this person alone, beside those of the group.
        active: False: none of their cards may charge.
    """

    id: int
    name: str
    surname: str = ""
    group_id: int | None = None
    phone: str = ""
    email: str = ""
    notes: str = ""
    quota_plan_ids: tuple[int, ...] = ()
    active: bool = True

    @property
    def full_name(self) -> str:
        """Name and surname as people say them."""
        return f"{self.name} {self.surname}".strip()
