"""Closing a month: what is closed stays, and what comes late is an entry in the next."""

import csv
import io
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest

from app.core.cards import Card
from app.core.errors import InvalidInput, NotAllowed
from app.core.ids import SessionId
from app.core.people import Group, Person
from app.core.roles import LOCAL_OPERATOR, Operator, Role
from app.core.tariff import Basis, TariffPlan, TariffRule, Tax
from app.db.check import check_database
from app.depot import Depot
from app.services.ports.document import DocumentKind
from app.services.ports.people import PeopleChange
from tests.integration.conftest import clock
from tests.support.answering_charger import AnsweringCharger, answering_charger
from tests.support.clock import TestClock
from tests.support.depots import config_for, running
from tests.support.waiting import until

__all__ = ["clock"]

pytestmark = pytest.mark.slow

ME = LOCAL_OPERATOR
RULES = (TariffRule("Energy", Basis.ENERGY, Decimal(15)),)
PLAN = TariffPlan(0, 0, "All", "KGS", "UTC", RULES, tax=Tax(Decimal(12)))


@pytest.fixture
def config(tmp_path):
    return config_for(tmp_path, timezone="UTC")


async def furnish(depot: Depot) -> None:
    people = [Person(-1, "Ada", "Öz", group_id=-1)]
    cards = [Card("A1", person_id=-1)]
    change = PeopleChange(groups=[Group(-1, "Ош Транспорт")], people=people, cards=cards)
    await depot.accounts.directory.apply(change)
    await depot.accounts.wallets.open(1, "KGS", by=ME)
    plan = await depot.accounts.tariffs.add(PLAN, by=ME)
    await depot.accounts.tariffs.choose(plan.id, by=ME)


async def charge(charger: AnsweringCharger, clock: TestClock, wh: int, *, minutes: int = 30) -> int:
    started = await charger.start(clock.wire(), card="A1", meter=0)
    clock.forward(minutes=minutes)
    await charger.stop(started["transactionId"], clock.wire(), wh)
    return int(started["transactionId"])


async def settled(depot: Depot) -> None:
    """Wait until the bills are made, and book what is late."""
    await depot.books.writer.settled()
    await until(lambda: not depot.accounts.billing._background._tasks)
    await depot.accounts.settle()


def this_month(clock: TestClock) -> date:
    return clock.now().date().replace(day=1)


def to_the_next_month(clock: TestClock) -> None:
    month = clock.now().month
    while clock.now().month == month:
        clock.forward(hours=12)


async def statement(depot: Depot, month: date) -> list[dict[str, str]]:
    made = await depot.accounts.documents.person_statement(1, month, DocumentKind.CSV, by=ME)
    return list(csv.DictReader(io.StringIO(made.content.decode("utf-8-sig"), newline="")))


async def test_a_closed_month_stays_and_a_late_stop_is_booked_in_the_next(
    config, clock: TestClock
) -> None:
    async with running(config, clock) as depot:
        await furnish(depot)
        month = this_month(clock)
        async with answering_charger(depot) as charger:
            await charge(charger, clock, 10_000)
            lost = await charger.start(clock.wire(), card="A1", meter=0)
            stopped_at = clock.now() + timedelta(minutes=20)
            clock.forward(minutes=10)
            await charger.meter(clock.wire(), 4_000, lost["transactionId"])
            number = SessionId(lost["transactionId"])
            with pytest.raises(InvalidInput):
                await depot.accounts.months.close(month, by=ME)
            to_the_next_month(clock)
            found = await depot.accounts.months.preview(month)
            assert (found.months, found.still_open) == ((month,), (number,))
            with pytest.raises(InvalidInput, match="still open"):
                await depot.accounts.months.close(month, by=ME)
            await depot.reconcile_desk.close(number, reason="never stopped", by=ME)
            await settled(depot)
            (closed,) = await depot.accounts.months.close(month, by=ME)
            assert (closed.sessions, closed.energy_wh) == (2, 14_000)
            before = await statement(depot, month)

            wire = stopped_at.isoformat().replace("+00:00", "Z")
            await charger.stop(number, wire, 6_500)
            await charger.stop(number, wire, 6_500)
            await settled(depot)
            assert await statement(depot, month) == before
            late = [
                r for r in await statement(depot, this_month(clock)) if r["kind"] == "correction"
            ]
    assert [(r["session_id"], r["energy_kwh"], r["total"]) for r in late] == [
        (str(number), "2.500", "37.50")
    ]
    assert late[0]["corrects_month"] == f"{month:%Y-%m}"
    assert check_database(config.database) == []
    with closing(sqlite3.connect(config.database)) as connection, connection:
        connection.execute("UPDATE month_entry SET energy_wh = 1 WHERE id = 1")
    (problem,) = check_database(config.database)
    assert f"{month:%Y-%m}, which is closed" in problem


async def test_what_a_crash_kept_from_being_booked_is_found_at_the_next_start(
    config, clock: TestClock
) -> None:
    async with running(config, clock) as depot:
        await furnish(depot)
        month = this_month(clock)
        async with answering_charger(depot) as charger:
            number = await charge(charger, clock, 10_000)
            await settled(depot)
            to_the_next_month(clock)
            await depot.accounts.months.close(month, by=ME)
            session = await depot.books.sessions.get(SessionId(number))
            await depot.books.sessions.save(replace(session, energy_wh=9_000))
    async with running(config, clock) as depot:
        entries = await depot.accounts.months.of_session(SessionId(number))
        assert [entry.energy_wh for entry in entries] == [10_000, -1_000]
        assert entries[1].month == this_month(clock)
        assert await depot.accounts.months.closable() == []
        audit = await depot.books.journal.audit()
        assert any(each.action == "month.correct" for each in audit)


async def test_a_session_told_of_after_its_month_is_closed_counts_in_the_next(
    config, clock: TestClock
) -> None:
    async with running(config, clock) as depot:
        await furnish(depot)
        month, then = this_month(clock), clock.wire()
        async with answering_charger(depot) as charger:
            await charge(charger, clock, 1_000)
            await settled(depot)
            ended = clock.wire()
            to_the_next_month(clock)
            (closed,) = await depot.accounts.months.close(month, by=ME)
            replayed = await charger.start(then, card="A1", meter=50_000)
            await charger.stop(replayed["transactionId"], ended, 52_000)
            await settled(depot)
            assert await depot.accounts.months.entries(month) == (
                await depot.books.months.entries(month)
            )
            entries = await depot.accounts.months.entries(this_month(clock))
    assert closed.sessions == 1
    assert [(e.energy_wh, e.corrects) for e in entries] == [(2_000, month)]


async def test_a_renamed_person_and_another_group_leave_a_closed_statement_as_it_was(
    config, clock: TestClock
) -> None:
    async with running(config, clock) as depot:
        await furnish(depot)
        month = this_month(clock)
        async with answering_charger(depot) as charger:
            await charge(charger, clock, 10_000)
            await settled(depot)
            to_the_next_month(clock)
        await depot.accounts.months.close(month, by=ME)
        documents = depot.accounts.documents
        before = await documents.group_statement(1, month, DocumentKind.CSV, by=ME)
        person = await documents.person_statement(1, month, DocumentKind.CSV, by=ME)
        change = PeopleChange(groups=[Group(1, "Other")], people=[Person(1, "Eve", "Y")])
        await depot.accounts.directory.apply(change)
        assert await documents.group_statement(1, month, DocumentKind.CSV, by=ME) == before
        assert (await documents.person_statement(1, month, DocumentKind.CSV, by=ME)) == person


async def test_only_a_manager_closes_a_month_and_only_once(config, clock: TestClock) -> None:
    async with running(config, clock) as depot:
        await furnish(depot)
        month = this_month(clock)
        async with answering_charger(depot) as charger:
            number = await charge(charger, clock, 10_000)
            await settled(depot)
        to_the_next_month(clock)
        attendant = Operator("Ali", Role.ATTENDANT)
        with pytest.raises(NotAllowed):
            await depot.accounts.months.close(month, by=attendant)
        with pytest.raises(NotAllowed):
            await depot.accounts.documents.group_statement(1, month, DocumentKind.CSV, by=attendant)
        receipt = await depot.accounts.documents.receipt(SessionId(number), by=attendant)
        assert receipt.content.startswith(b"%PDF")
        await depot.accounts.months.close(month, by=ME)
        with pytest.raises(InvalidInput):
            await depot.accounts.months.close(month, by=ME)
