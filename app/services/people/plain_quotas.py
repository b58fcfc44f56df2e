"""Monthly quotas as the users' CSV and the API tell them: so many kWh, or no limit."""

from app.core.csv_cells import write_kwh
from app.core.people import Person
from app.core.quota import Period, QuotaPlan
from app.services.people.user_listing import monthly_plan, monthly_quota
from app.services.ports.people import PeopleBooks


class PlainQuotas:
    """Plain monthly plans by what they allow; one that is missing is new.

    Attributes:
        new: Plans that are to be added, with ids of -1, -2 and so on.
    """

    def __init__(self, books: PeopleBooks) -> None:
        self.new: list[QuotaPlan] = []
        self._plans = {plan.id: plan for plan in books.plans}
        self._plain: dict[tuple[int, bool], int] = {}
        for plan in books.plans:
            if plan == _plain_plan(plan.id, plan.limit_wh, unlimited=plan.unlimited):
                self._plain.setdefault((plan.limit_wh, plan.unlimited), plan.id)

    def of(self, person: Person) -> tuple[int | None, bool]:
        """Return a person's monthly quota in Wh, and whether there is no limit."""
        return monthly_quota(monthly_plan(person, self._plans))

    def given(self, person: Person, quota_wh: int | None, *, unlimited: bool) -> tuple[int, ...]:
        """Return the plans of a person who has this monthly quota; the others stay."""
        if (quota_wh, unlimited) == self.of(person):
            return person.quota_plan_ids
        before = monthly_plan(person, self._plans)
        others = [
            number for number in person.quota_plan_ids if before is None or number != before.id
        ]
        return (*self._numbers(quota_wh, unlimited), *others)

    def _numbers(self, quota_wh: int | None, unlimited: bool) -> list[int]:
        if quota_wh is None and not unlimited:
            return []
        key = (quota_wh or 0, unlimited)
        if key not in self._plain:
            plan = _plain_plan(-1 - len(self.new), key[0], unlimited=unlimited)
            self.new.append(plan)
            self._plain[key] = plan.id
        return [self._plain[key]]


def has_plain_name(plan: QuotaPlan) -> bool:
    """Tell whether a plan is called by what it allows, as those that a file makes."""
    plain = _plain_plan(plan.id, plan.limit_wh, unlimited=plan.unlimited)
    return (plan.name, plan.period) == (plain.name, plain.period)


def _plain_plan(number: int, limit_wh: int, *, unlimited: bool) -> QuotaPlan:
    words = f"{write_kwh(limit_wh)} kWh a month" if limit_wh or not unlimited else ""
    name = ", ".join(filter(None, (words, "unlimited" if unlimited else "")))
    return QuotaPlan(number, name, limit_wh, Period.MONTH, unlimited)
