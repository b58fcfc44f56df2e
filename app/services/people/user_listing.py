"""The books of people as rows of the users' CSV."""

from app.core.people import Person
from app.core.quota import Period, QuotaPlan
from app.core.user_rows import UserRow
from app.services.ports.people import PeopleBooks


def monthly_plan(person: Person, plans: dict[int, QuotaPlan]) -> QuotaPlan | None:
    """Return the plan that the columns of the quota speak of: the person's first of a month."""
    own = (plans[number] for number in person.quota_plan_ids if number in plans)
    return next((plan for plan in own if plan.period is Period.MONTH), None)


def monthly_quota(plan: QuotaPlan | None) -> tuple[int | None, bool]:
    """Return limit in Wh and whether there is none, as the columns tell it."""
    if plan is None:
        return None, False
    return (None if plan.unlimited and not plan.limit_wh else plan.limit_wh), plan.unlimited


def user_rows(books: PeopleBooks) -> list[UserRow]:
    """Return a row for each card, in the order they were added."""
    plans = {plan.id: plan for plan in books.plans}
    groups = {group.id: group.name for group in books.groups}
    people = {person.id: person for person in books.people}
    nobody = Person(0, "")
    rows = []
    for card in books.cards:
        person = nobody if card.person_id is None else people[card.person_id]
        quota_wh, unlimited = monthly_quota(monthly_plan(person, plans))
        rows.append(
            UserRow(
                id_tag=card.id_tag,
                name=person.name,
                surname=person.surname,
                quota_wh=quota_wh,
                unlimited=unlimited,
                group="" if person.group_id is None else groups[person.group_id],
                vehicle=card.vehicle,
                expires_at=card.expires_at,
                blocked=card.blocked,
                parent_id_tag=card.parent_id_tag,
                phone=person.phone,
                email=person.email,
            )
        )
    return rows
