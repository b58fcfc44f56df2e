"""How the chargers of a depot kept their connections, from real books."""

from datetime import timedelta

import pytest

from app.core.charger_history import HistoryEntry, HistoryKind, OnlineSpan, online_spans
from app.core.chargers import Charger
from app.core.ids import ChargerId
from app.core.reliability import Reliability
from tests.support.clock import START

GRACE = timedelta(minutes=15)
HOUR = timedelta(hours=1)
BAY, GATE = ChargerId("BAY-7"), ChargerId("GATE")


@pytest.fixture
def note(books):
    """Note what happened so many hours after the start; without a charger: the program began."""

    def note(hours, kind, charger_id=BAY):
        of = None if kind is HistoryKind.PROGRAM_STARTED else charger_id
        books.charger_history.note(HistoryEntry(START + hours * HOUR, of, kind))

    return note


async def reliability(books, since, until):
    start, end = START + since * HOUR, START + until * HOUR
    found = await books.charger_history.reliability(start, end, GRACE)
    return {each.charger_id: each for each in found}


async def test_outages_and_faults_of_a_period_are_counted_for_each_charger(books, note):
    note(0, HistoryKind.PROGRAM_STARTED)
    for charger_id in (BAY, GATE):
        note(0, HistoryKind.CONNECTED, charger_id)
        note(0, HistoryKind.BOOTED, charger_id)
    note(2, HistoryKind.DISCONNECTED)
    note(3, HistoryKind.CONNECTED)
    note(4, HistoryKind.FAULTED)
    note(5, HistoryKind.FAULT_OVER)
    note(6, HistoryKind.DISCONNECTED)
    note(8, HistoryKind.CONNECTED)
    assert await reliability(books, 0, 10) == {
        BAY: Reliability(BAY, pytest.approx(0.7), 2, 2 * HOUR, 1, START + 6 * HOUR),
        GATE: Reliability(GATE, pytest.approx(1.0), 0, 0 * HOUR, 0, None),
    }
    # The outage that goes on when the period begins counts with what lies in it.
    assert (await reliability(books, 7, 9))[BAY] == Reliability(
        BAY, pytest.approx(0.5), 1, HOUR, 0, START + 6 * HOUR
    )


async def test_an_outage_that_goes_on_lasts_until_now(books, note):
    note(0, HistoryKind.CONNECTED)
    note(1, HistoryKind.DISCONNECTED)
    found = (await reliability(books, 10, 20))[BAY]
    assert (found.connected, found.outages, found.longest) == (0, 1, 10 * HOUR)


async def test_a_connection_that_began_before_the_period_lasts_through_it(books, note):
    note(0, HistoryKind.CONNECTED)
    note(0.1, HistoryKind.BOOTED)
    assert (await reliability(books, 10, 20))[BAY].connected == pytest.approx(1)


async def test_the_past_of_a_charger_begins_with_its_connection_though_it_booted_later(books, note):
    note(0, HistoryKind.CONNECTED)
    note(0.1, HistoryKind.BOOTED)
    entries = await books.charger_history.of_charger(BAY, START + 10 * HOUR)
    start, end = START + 10 * HOUR, START + 20 * HOUR
    assert online_spans(entries, start, end) == (OnlineSpan(start, end),)


async def test_a_start_of_the_program_is_an_outage_only_where_the_charger_stays_away(books, note):
    for charger_id in (BAY, GATE):
        note(0, HistoryKind.CONNECTED, charger_id)
    note(4, HistoryKind.PROGRAM_STARTED)
    note(4.1, HistoryKind.CONNECTED)
    note(6, HistoryKind.CONNECTED, GATE)
    found = await reliability(books, 0, 10)
    assert [found[each].outages for each in (BAY, GATE)] == [0, 1]
    assert found[GATE].longest == 2 * HOUR


async def test_nothing_is_held_against_a_charger_before_it_first_came(books, note):
    note(0, HistoryKind.PROGRAM_STARTED)
    note(8, HistoryKind.CONNECTED)
    assert (await reliability(books, 0, 10))[BAY] == Reliability(
        BAY, pytest.approx(1), 0, 0 * HOUR, 0, None
    )


async def test_a_charger_that_never_came_was_away_all_the_time(books, note):
    await books.chargers.save(Charger(id=GATE, name="Gate", adopted_at=START))
    note(0, HistoryKind.PROGRAM_STARTED)
    found = (await reliability(books, 0, 10))[GATE]
    assert (found.connected, found.outages, found.longest) == (0, 1, 10 * HOUR)
