"""People, groups, vehicles, cards and quota plans: all of a change or nothing of it."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest

from app.core.access import AccessRights
from app.core.cards import Card
from app.core.civil_time import Window
from app.core.errors import InvalidInput, StorageFailed
from app.core.ids import ChargerId
from app.core.people import Group, Person, Vehicle
from app.core.quota import Grant, Period, QuotaPlan
from app.services.ports.people import PeopleBooks, PeopleChange, QuotaOwner
from tests.support.clock import START

NIGHT = AccessRights(frozenset({ChargerId("BAY7")}), windows=(Window(time(22), time(6)),))
EVERYTHING = PeopleChange(
    plans=[QuotaPlan(-1, "Staff", 50_000, Period.WEEK, since=date(2026, 1, 1), carry_percent=20)],
    groups=[Group(-2, "Taxi Nord", NIGHT, (-1,))],
    people=[Person(-3, "Ada", "Lovelace", -2, "+996", "a@b", "first", (-1,)), Person(-4, "Bob")],
    vehicles=[Vehicle(-5, "B 77 KG", "e-Truck", 300_000, 150_000, -3)],
    cards=[
        Card("04:A2:2B", "Ada Lovelace", -3, "blue", "FLEET", START, most_sessions=1, access=NIGHT),
        Card("04A22C", lost=True, blocked=True, vehicle="B 77 KG"),
    ],
)


async def test_what_was_written_comes_back_with_numbers(books):
    written = await books.people.apply(EVERYTHING)
    assert await books.people.load() == PeopleBooks(
        written.plans, written.groups, written.people, written.vehicles, written.cards
    )
    (plan,), (group,), (ada, bob) = written.plans, written.groups, written.people
    assert (plan.id, group.quota_plan_ids, ada.quota_plan_ids) == (1, (1,), (1,))
    assert (ada.group_id, bob.id, written.vehicles[0].person_id) == (group.id, 2, ada.id)
    assert [card.person_id for card in written.cards] == [ada.id, None]


async def test_a_change_of_what_is_there_keeps_its_number(books):
    (ada, _) = (await books.people.apply(EVERYTHING)).people
    await books.people.apply(
        PeopleChange(
            people=[replace(ada, surname="King", active=False)],
            cards=[Card("04a22b", "Ada King", ada.id)],
        )
    )
    known = await books.people.load()
    assert known.people[0] == replace(ada, surname="King", active=False)
    assert known.cards[0] == Card("04:A2:2B", "Ada King", ada.id)


async def test_cards_and_people_that_nothing_needs_can_be_removed(books):
    (ada, bob) = (await books.people.apply(EVERYTHING)).people
    await books.people.apply(PeopleChange(removed_people=[bob.id], removed_cards=["04-a2-2b"]))
    known = await books.people.load()
    assert [person.id for person in known.people] == [ada.id]
    assert [card.id_tag for card in known.cards] == ["04A22C"]


async def test_somebody_who_is_needed_stays_and_so_does_all_else(books):
    (ada, _) = (await books.people.apply(EVERYTHING)).people
    gone = PeopleChange(removed_cards=["04A22C"], removed_people=[ada.id])
    with pytest.raises(InvalidInput, match="person is in the books"):
        await books.people.apply(gone)
    assert len((await books.people.load()).cards) == 2


async def test_a_change_that_does_not_fit_writes_nothing(books):
    with pytest.raises(StorageFailed):
        await books.people.apply(
            PeopleChange(people=[Person(-1, "Ada")], cards=[Card("04", person_id=4711)])
        )
    assert await books.people.load() == PeopleBooks([], [], [], [], [])


async def test_grants_and_resets_are_kept_for_whom_they_are(books):
    written = await books.people.apply(EVERYTHING)
    ada, taxis = QuotaOwner(person_id=written.people[0].id), QuotaOwner(group_id=1)
    grant = Grant(5_000, "Long trip", "chief", START, START + timedelta(days=3))
    at = datetime(2026, 3, 2, tzinfo=UTC)
    await books.quotas.add_grant(ada, grant)
    await books.quotas.add_reset(taxis, at)
    notes = await books.quotas.load()
    assert (notes.grants, notes.resets) == ({ada: [grant]}, {taxis: [at]})
