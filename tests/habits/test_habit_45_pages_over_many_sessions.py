"""Pages over very many sessions: every query goes by an index, none counts rows to skip."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import Connection, Engine, event

from app.core.cards import AuthorizationStatus
from app.core.ids import ChargerId, ConnectorId, SessionId
from app.core.sessions import ChargingSession, SessionState
from app.depot import Depot
from app.services.ports.session import SessionFilter
from tests.support.clock import START

BAY7 = ChargerId("BAY7")
OPEN = frozenset({SessionState.RUNNING, SessionState.SUSPENDED})
FILTERS = {
    "all": SessionFilter(),
    "a day": SessionFilter(since=START, until=START + timedelta(days=1)),
    "a charger": SessionFilter(charger_id=BAY7),
    "a person": SessionFilter(person_id=1),
    "open": SessionFilter(states=OPEN),
}


@contextmanager
def plans_of_queries() -> Iterator[list[str]]:
    """Collect how SQLite goes about each query: a line for each table."""
    plans: list[str] = []

    def explain(
        connection: Connection, cursor: Any, statement: str, parameters: Any, *_: Any
    ) -> None:
        if statement.lstrip().startswith(("SELECT", "WITH")):
            raw = connection.connection.driver_connection
            assert raw is not None
            rows = raw.execute(f"EXPLAIN QUERY PLAN {statement}", parameters).fetchall()
            plans.extend(str(row[3]) for row in rows)

    event.listen(Engine, "before_cursor_execute", explain)
    try:
        yield plans
    finally:
        event.remove(Engine, "before_cursor_execute", explain)


async def book(depot: Depot, count: int) -> None:
    for number in range(count):
        at = START + timedelta(minutes=number)
        session = ChargingSession(
            id=SessionId(0),
            connector=ConnectorId(BAY7, 1),
            id_tag="A1",
            authorization=AuthorizationStatus.ACCEPTED,
            started_at=at,
            start_received_at=at,
            meter_start_wh=number,
        )
        await depot.books.sessions.open(session)


@pytest.mark.parametrize("wanted", FILTERS.values(), ids=FILTERS.keys())
async def test_no_page_reads_all_sessions(depot: Depot, wanted: SessionFilter) -> None:
    await book(depot, 3)
    with plans_of_queries() as plans:
        await depot.books.sessions.page(wanted, before=SessionId(1000), limit=50)
    of_sessions = [plan for plan in plans if "charging_session" in plan]
    assert of_sessions
    assert not [p for p in of_sessions if re.fullmatch(r"SCAN charging_session", p)]
    # What one charger or one person has may be sorted: it is little beside all.
    if wanted.charger_id is None and wanted.person_id is None:
        assert not [plan for plan in plans if "TEMP B-TREE FOR ORDER BY" in plan]


async def test_the_next_page_begins_where_the_last_one_ended(depot: Depot) -> None:
    await book(depot, 25)
    seen: list[int] = []
    before = None
    while True:
        page = await depot.books.sessions.page(SessionFilter(), before=before, limit=10)
        seen += [session.id for session in page.sessions]
        before = page.next_before
        if before is None:
            break
    assert seen == list(range(25, 0, -1))


async def test_a_page_takes_the_same_few_queries_however_long_it_is(depot: Depot) -> None:
    await book(depot, 40)
    counts = []
    for limit in (5, 40):
        asked: list[str] = []

        def note(_: Any, __: Any, statement: str, *___: Any, asked: list[str] = asked) -> None:
            asked.append(statement)

        event.listen(Engine, "before_cursor_execute", note)
        try:
            await depot.books.sessions.page(SessionFilter(), limit=limit)
        finally:
            event.remove(Engine, "before_cursor_execute", note)
        counts.append(len([s for s in asked if s.lstrip().startswith(("SELECT", "WITH"))]))
    assert counts[0] == counts[1] <= 2


async def test_the_newest_state_of_all_connectors_is_kept_and_not_searched(depot: Depot) -> None:
    with plans_of_queries() as plans:
        await depot.books.chargers.statuses()
    assert not [plan for plan in plans if "ocpp_message" in plan or "charging_session" in plan]
