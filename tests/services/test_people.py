"""People, groups, vehicles, plans and cards: changed by whom it may, effective at once."""

from dataclasses import replace

import pytest

from app.core.access import AccessRights
from app.core.audit_detail import Change, read
from app.core.cards import Card
from app.core.errors import InvalidInput, NotAllowed, NotFound
from app.core.ids import ChargerId
from app.core.people import Group, Person, Vehicle
from app.core.quota import QuotaPlan
from app.core.roles import LOCAL_OPERATOR, Operator, Role
from app.depot import Depot
from app.services.people.people import MonthlyQuota
from tests.support.clock import TestClock
from tests.support.raw_charger import RawCharger
from tests.support.waiting import until

ME = LOCAL_OPERATOR
BAY7 = ChargerId("BAY7")


async def audit(depot: Depot) -> list[tuple[str, str]]:
    return [(entry.action, entry.detail) for entry in await depot.books.journal.audit()]


async def test_what_is_saved_is_there_after_a_restart_too(depot: Depot) -> None:
    people = depot.accounts.people
    plan = await people.save_plan(QuotaPlan(0, "Staff", 50_000), by=ME)
    group = await people.save_group(Group(0, "Taxis", quota_plan_ids=(plan.id,)), by=ME)
    ada = await people.save_person(Person(0, "Ada", group_id=group.id), by=ME)
    await people.save_vehicle(Vehicle(0, "B 77", person_id=ada.id), by=ME)
    await depot.accounts.cards.add("04A2", Card("", person_id=ada.id), by=ME)
    before = depot.accounts.directory.books()
    await depot.accounts.directory.load()
    assert depot.accounts.directory.books() == before
    assert before.cards == [Card("04A2", "Ada", ada.id)]


async def test_a_change_is_audited_from_what_to_what(depot: Depot) -> None:
    people = depot.accounts.people
    ada = await people.save_person(Person(0, "Ada"), by=ME)
    await people.save_person(replace(ada, active=False), by=ME)
    changed = [read(detail) for action, detail in await audit(depot) if action == "person.changed"]
    assert [each.changes for each in changed] == [(Change("active", True, False),)]


async def test_a_changed_monthly_quota_is_audited_in_energy_not_in_plans(depot: Depot) -> None:
    people = depot.accounts.people
    ada = await people.save_person(Person(0, "Ada"), MonthlyQuota(200_000, False), by=ME)
    await people.save_person(ada, MonthlyQuota(250_000, False), by=ME)
    (changed,) = [read(told) for action, told in await audit(depot) if action == "person.changed"]
    (change,) = changed.changes
    assert (change.before["limit_wh"], change.after["limit_wh"]) == (200_000, 250_000)
    assert changed.names == {f"person_id:{ada.id}": "Ada"}


async def test_whoever_is_removed_is_still_named_in_the_audit(depot: Depot) -> None:
    ada = await depot.accounts.people.save_person(Person(0, "Ada"), by=ME)
    await depot.accounts.people.remove_person(ada.id, by=ME)
    done = read((await audit(depot))[0][1])
    assert (done.outcome, done.names) == ("done", {f"person_id:{ada.id}": "Ada"})


@pytest.mark.parametrize(
    "wrong",
    [Person(0, " "), Person(0, "Ada", group_id=9), Person(0, "Ada", quota_plan_ids=(9,))],
)
async def test_a_person_that_cannot_be_is_refused(depot: Depot, wrong: Person) -> None:
    with pytest.raises(InvalidInput):
        await depot.accounts.people.save_person(wrong, by=ME)
    assert depot.accounts.directory.people() == []


async def test_what_does_not_exist_cannot_be_changed(depot: Depot) -> None:
    with pytest.raises(NotFound):
        await depot.accounts.people.save_person(Person(7, "Ada"), by=ME)
    with pytest.raises(NotFound):
        await depot.accounts.cards.block("04A2", by=ME)


async def test_names_and_plates_are_taken_once(depot: Depot) -> None:
    people = depot.accounts.people
    group = await people.save_group(Group(0, "Taxis"), by=ME)
    await people.save_group(replace(group, active=False), by=ME)
    await people.save_vehicle(Vehicle(0, "B 77"), by=ME)
    with pytest.raises(InvalidInput):
        await people.save_group(Group(0, "TAXIS"), by=ME)
    with pytest.raises(InvalidInput):
        await people.save_vehicle(Vehicle(0, "b 77"), by=ME)


async def test_what_is_needed_is_not_removed(depot: Depot, clock: TestClock) -> None:
    people = depot.accounts.people
    plan = await people.save_plan(QuotaPlan(0, "Staff", 50_000), by=ME)
    group = await people.save_group(Group(0, "Taxis"), by=ME)
    ada = await people.save_person(
        Person(0, "Ada", group_id=group.id, quota_plan_ids=(plan.id,)), by=ME
    )
    await depot.accounts.cards.add("A1", Card("", person_id=ada.id), by=ME)
    for remove, number in ((people.remove_plan, plan.id), (people.remove_group, group.id)):
        with pytest.raises(InvalidInput):
            await remove(number, by=ME)
    async with RawCharger(depot.url + "BAY7") as charger:
        await charger.start(clock.wire())
    with pytest.raises(InvalidInput):
        await people.remove_person(ada.id, by=ME)
    assert depot.accounts.directory.card("A1") is not None


async def test_who_never_charged_goes_with_cards_and_vehicles(depot: Depot) -> None:
    people = depot.accounts.people
    ada = await people.save_person(Person(0, "Ada"), by=ME)
    await people.save_vehicle(Vehicle(0, "B 77", person_id=ada.id), by=ME)
    await depot.accounts.cards.add("A1", Card("", person_id=ada.id), by=ME)
    await people.remove_person(ada.id, by=ME)
    books = depot.accounts.directory.books()
    assert (books.people, books.vehicles, books.cards) == ([], [], [])


@pytest.mark.parametrize("number", ["", " - ", "0" * 21, "04:a2"])
async def test_a_number_that_is_none_or_is_known_is_not_enrolled(depot: Depot, number: str) -> None:
    await depot.accounts.cards.add("04A2", Card(""), by=ME)
    with pytest.raises(InvalidInput):
        await depot.accounts.cards.add(number, Card(""), by=ME)


async def test_an_attendant_blocks_cards_and_changes_nobody(depot: Depot) -> None:
    attendant = Operator("Bob", Role.ATTENDANT)
    await depot.accounts.cards.add("A1", Card(""), by=attendant)
    await depot.accounts.cards.block("A1", by=attendant)
    with pytest.raises(NotAllowed):
        await depot.accounts.people.save_person(Person(0, "Ada"), by=attendant)
    with pytest.raises(NotAllowed):
        await depot.accounts.cards.remove("A1", by=attendant)


async def test_a_lost_card_charges_nowhere_and_its_session_is_ended_if_wished(
    depot: Depot, clock: TestClock
) -> None:
    cards = depot.accounts.cards
    await cards.add("A1", Card(""), by=ME)
    async with RawCharger(depot.url + "BAY7") as charger:
        await charger.boot()
        number = (await charger.start(clock.wire()))["transactionId"]
        await cards.report_lost("a-1", by=ME)
        assert charger.asked.empty()
        await cards.report_lost("A1", stop_session=True, by=ME)
        call = await charger.was_asked()
        assert call[2:] == ["RemoteStopTransaction", {"transactionId": number}]
        await charger.reply(call, {"status": "Accepted"})
        await charger.stop(number, clock.wire(minutes=1), 2000)
    assert depot.authorization.judge(BAY7, "A1").reason == "This card was reported lost."
    await cards.report_lost("A1", lost=False, by=ME)
    assert depot.authorization.judge(BAY7, "A1").accepted


async def test_rights_of_a_card_and_of_its_group(depot: Depot) -> None:
    accounts = depot.accounts
    elsewhere = AccessRights(chargers=frozenset({ChargerId("BAY8")}))
    group = await accounts.people.save_group(Group(0, "Taxis", elsewhere), by=ME)
    ada = await accounts.people.save_person(Person(0, "Ada", group_id=group.id), by=ME)
    await accounts.cards.add("A1", Card("", person_id=ada.id), by=ME)
    await depot.chargers.arrived("BAY7")
    assert not depot.authorization.judge(BAY7, "A1").accepted
    card = accounts.directory.card("A1")
    assert card is not None
    await accounts.cards.change("A1", replace(card, access=AccessRights()), by=ME)
    assert depot.authorization.judge(BAY7, "A1").accepted
    await accounts.people.save_person(replace(ada, active=False), by=ME)
    assert not depot.authorization.judge(BAY7, "A1").accepted


async def test_what_was_charged_stays_with_whom_the_card_was_then(
    depot: Depot, clock: TestClock
) -> None:
    accounts = depot.accounts
    plan = await accounts.people.save_plan(QuotaPlan(0, "Staff", 50_000), by=ME)
    ada = await accounts.people.save_person(Person(0, "Ada", quota_plan_ids=(plan.id,)), by=ME)
    bob = await accounts.people.save_person(Person(0, "Bob", quota_plan_ids=(plan.id,)), by=ME)
    await accounts.cards.add("A1", Card("", person_id=ada.id), by=ME)
    async with RawCharger(depot.url + "BAY7") as charger:
        number = (await charger.start(clock.wire(), 0))["transactionId"]
        await charger.stop(number, clock.wire(minutes=10), 3_000)
    await accounts.cards.assign("A1", bob.id, by=ME)
    card = accounts.directory.card("A1")
    assert card is not None
    assert card.person == "Bob"
    for _ in range(2):
        used = [accounts.quotas.states(person)[0].used_wh for person in (ada, bob)]
        assert used == [3_000, 0]
        await accounts.quotas.load()


async def test_chargers_forget_what_they_remember_of_cards(depot: Depot) -> None:
    caches = depot.accounts.caches
    caches._quiet_s = 0.3
    async with RawCharger(depot.url + "BAY7") as charger:
        await charger.boot()
        for number in ("A1", "A2"):
            await depot.accounts.cards.add(number, Card(""), by=ME)
        first = await charger.was_asked()
        await charger.boot()  # it restarts instead of answering
        await charger.reply(first, {"status": "Accepted"})
        again = await charger.was_asked()
        await charger.reply(again, {"status": "Accepted"})
        assert first[2:] == again[2:] == ["ClearCache", {}]
        await until(lambda: not caches._stale)
        await charger.boot()
        await charger.status("Available")
    assert charger.asked.empty()
