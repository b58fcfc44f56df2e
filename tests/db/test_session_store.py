"""Sessions in the books."""

from dataclasses import replace
from datetime import timedelta

import pytest

from app.core.cards import AuthorizationStatus
from app.core.chargers import Charger
from app.core.energy import Confidence, EnergySource
from app.core.errors import NotFound
from app.core.ids import ChargerId, ConnectorId, SessionId
from app.core.sessions import ChargingSession, SessionFlag, SessionState
from app.db.books import open_books
from app.services.ports.session import SessionFilter, SessionTotals
from tests.support.clock import START

WALLBOX = ConnectorId(ChargerId("Wallbox-1"), 1)


def started(connector=WALLBOX, *, minutes=0, card="04A22B", **other) -> ChargingSession:
    at = START + timedelta(minutes=minutes)
    return ChargingSession(
        id=SessionId(0),
        connector=connector,
        id_tag=card,
        authorization=AuthorizationStatus.ACCEPTED,
        started_at=at,
        start_received_at=at + timedelta(seconds=1),
        meter_start_wh=1000,
        **other,
    )


async def opened(books, **wanted) -> ChargingSession:
    return (await books.sessions.open(started(**wanted))).session


async def test_a_session_gets_the_number_of_its_row_and_comes_back_as_it_was(books):
    first = await books.sessions.open(started())
    assert first.session.id == 1
    assert not first.repeated
    ended = replace(
        first.session,
        state=SessionState.COMPLETED,
        energy_wh=12_345,
        energy_source=EnergySource.STOP,
        confidence=Confidence.LIKELY,
        person="Ada Lovelace",
        stopped_at=START + timedelta(hours=1),
        stop_received_at=START + timedelta(hours=2),
        meter_stop_wh=13_345,
        stop_reason="EVDisconnected",
        stop_id_tag="04:A2:2B",
        pending_since=START + timedelta(minutes=30),
        flags=frozenset({SessionFlag.CLOCK_WRONG, SessionFlag.ENERGY_TO_CHECK}),
    )
    await books.sessions.save(ended)
    assert await books.sessions.get(SessionId(1)) == ended
    assert await books.sessions.get(SessionId(2)) is None


@pytest.mark.parametrize("card", ["04A22B", "04:a2:2b"])
async def test_a_start_that_is_repeated_is_the_same_session(books, card):
    first = await opened(books)
    await books.sessions.save(replace(first, energy_wh=700))
    again = await books.sessions.open(started(ConnectorId(ChargerId("WALLBOX-1"), 1), card=card))
    assert again.repeated
    assert again.session == replace(first, energy_wh=700)
    assert (await books.sessions.totals(SessionFilter())).count == 1


async def test_two_starts_that_come_at_once_are_one_session(path):
    async with open_books(path) as books:
        first, second = books.sessions.open(started()), books.sessions.open(started())
        results = [await first, await second]
    assert [(r.session.id, r.repeated) for r in results] == [(1, False), (1, True)]


@pytest.mark.parametrize(
    "other",
    [
        started(minutes=1),
        started(card="04A22C"),
        started(ConnectorId(WALLBOX.charger_id, 2)),
        replace(started(), meter_start_wh=1001),
    ],
)
async def test_another_time_card_connector_or_meter_is_another_session(books, other):
    first = await books.sessions.open(started())
    second = await books.sessions.open(other)
    assert not second.repeated
    assert second.session.id != first.session.id


async def test_numbers_are_never_used_again(path):
    async with open_books(path) as books:
        last = (await opened(books)).id
        await books.writer.submit(
            lambda connection: connection.exec_driver_sql("DELETE FROM charging_session")
        )
    async with open_books(path) as books:
        assert (await opened(books)).id == last + 1


async def test_saving_a_session_that_is_not_in_the_books_is_refused(books):
    with pytest.raises(NotFound):
        await books.sessions.save(started())


async def test_open_sessions_are_those_into_which_energy_may_flow(books):
    ids = {}
    for minutes, state in enumerate(SessionState):
        ids[state] = (await opened(books, minutes=minutes, state=state)).id
    found = await books.sessions.open_sessions()
    assert [session.id for session in found] == [ids[s] for s in SessionState if s.open]


async def test_pages_hold_every_session_once_newest_first(books):
    for minutes in range(7):
        await opened(books, minutes=minutes)
    listed, before = [], None
    for _ in range(3):
        page = await books.sessions.page(SessionFilter(), before=before, limit=3)
        listed += [session.id for session in page.sessions]
        before = page.next_before
    assert listed == [7, 6, 5, 4, 3, 2, 1]
    assert before is None


async def test_a_page_that_is_just_full_has_none_after_it(books):
    await opened(books)
    assert (await books.sessions.page(SessionFilter(), limit=1)).next_before is None


async def fill(books) -> None:
    other = ConnectorId(ChargerId("CP_2"), 1)
    await books.chargers.save(Charger(WALLBOX.charger_id, "North gate"))
    await opened(books, minutes=0, energy_wh=1)
    await opened(books, minutes=60, connector=other, person="Jürgen Ölçer", energy_wh=10)
    await opened(books, minutes=120, card="FF-00", energy_wh=100, state=SessionState.COMPLETED)
    flags = frozenset({SessionFlag.NO_START})
    await opened(books, minutes=180, connector=other, card="99%", energy_wh=1000, flags=flags)


@pytest.mark.parametrize(
    ("wanted", "energy_wh"),
    [
        (SessionFilter(), 1111),
        (SessionFilter(since=START + timedelta(minutes=60)), 1110),
        (SessionFilter(until=START + timedelta(minutes=120)), 11),
        (
            SessionFilter(
                since=START + timedelta(minutes=60), until=START + timedelta(minutes=120)
            ),
            10,
        ),
        (SessionFilter(since=START + timedelta(days=9)), 0),
        (SessionFilter(charger_id=ChargerId("WALLBOX-1")), 101),
        (SessionFilter(charger_id=ChargerId("nobody")), 0),
        (SessionFilter(states=frozenset({SessionState.COMPLETED})), 100),
        (SessionFilter(flagged=True), 1000),
        (SessionFilter(text="north"), 101),
        (SessionFilter(text="wallBOX"), 101),
        (SessionFilter(text="cp_"), 1010),
        (SessionFilter(text="ÖLÇER"), 10),
        (SessionFilter(text="jürgen"), 10),
        (SessionFilter(text="ff:00"), 100),
        (SessionFilter(text="9%"), 1000),
        (SessionFilter(text="%"), 1000),
        (SessionFilter(text="north", states=frozenset({SessionState.RUNNING})), 1),
    ],
)
async def test_a_filter_finds_the_same_in_pages_and_totals(books, wanted, energy_wh):
    await fill(books)
    page = await books.sessions.page(wanted)
    assert sum(session.energy_wh for session in page.sessions) == energy_wh
    assert await books.sessions.totals(wanted) == SessionTotals(len(page.sessions), energy_wh)
