"""Finding a message or a session in a year of a depot, as the screen asks for it.

The books are filled once with fifty chargers' year: messages in the order of time, and a session
every few hours on each. Then each question that the Messages tab and the Sessions page can ask is
asked for its first page, the way they do it, several times.
"""

import argparse
import asyncio
import sqlite3
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any

from _figures import conclude, middle, print_table

from app.core.chargers import Charger
from app.core.clock import Clock
from app.core.ids import ChargerId, ConnectorId
from app.core.readings import MeterReading
from app.core.sessions import SessionState
from app.db.books import Books, open_books
from app.db.message_search import BLOCK_BITS
from app.db.migrate import prepare_database
from app.services.ports.message import ExchangeFilter, ExchangeOutcome
from app.services.ports.session import SessionFilter

CHARGERS = 50
YEAR = timedelta(days=365)
BEGINS = datetime(2025, 11, 1, tzinfo=UTC)
GOAL_MS = 250.0
"""A filter answers before one wonders whether it was pressed."""

GOAL_TEXT_S = 5.0
"""A text that is nowhere, in everything that a year's chargers said."""

TIMES = 5
NEEDLE = "04A1B2C3D4"
_ACTIONS = ("MeterValues",) * 12 + ("Heartbeat",) * 5 + ("StatusNotification",) * 3
_RARE = ("FirmwareStatusNotification", "DataTransfer", "GetDiagnostics")
Question = Callable[[], Awaitable[Any]]


def fill(path: Path, messages: int, sessions: int) -> None:
    """Write a year into prepared books that hold the chargers."""
    with closing(sqlite3.connect(path)) as books, books:
        books.execute("PRAGMA synchronous = OFF")
        books.executemany(
            "INSERT INTO ocpp_message (id, charger_id, direction, correlation_id, action, request,"
            " requested_at_us, outcome, answer, answered_at_us, repairs)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '')",
            _messages(messages),
        )
        books.execute(
            "INSERT INTO ocpp_message_block (charger_id, action, block)"
            f" SELECT DISTINCT charger_id, action, id >> {BLOCK_BITS} FROM ocpp_message"
        )
        books.executemany(
            "INSERT INTO charging_session (connector_id, id_tag, card_key, person, authorization,"
            " state, started_at, start_received_at, meter_start_wh, stopped_at, stop_received_at,"
            " meter_stop_wh, stop_reason, stop_id_tag, energy_wh, energy_source, confidence, flags)"
            " VALUES (?, ?, ?, ?, 'accepted', 'completed', ?, ?, ?, ?, ?, ?, 'Local', '', ?,"
            " 'stop', 'sure', ?)",
            _sessions(books, sessions),
        )
        books.execute("ANALYZE")


def _messages(number: int) -> Iterator[tuple[Any, ...]]:
    chance = Random(1)
    step_us = YEAR // timedelta(microseconds=1) // number
    at_us = int(BEGINS.timestamp() * 1e6)
    for id_ in range(1, number + 1):
        at_us += step_us
        rare = not chance.randrange(5000)
        action = chance.choice(_RARE) if rare else chance.choice(_ACTIONS)
        outcome = "answered" if chance.randrange(500) else "timed_out"
        request = _request(action, id_) if chance.randrange(20_000) else f'{{"idTag":"{NEEDLE}"}}'
        charger, direction = chance.randrange(CHARGERS) + 1, "from_charger"
        answer = '{"currentTime":"2026-01-01T00:00:00Z"}'
        yield (
            id_, charger, direction, str(id_), action, request, at_us, outcome, answer, at_us + 9000
        )  # fmt: skip


def _request(action: str, id_: int) -> str:
    if action != "MeterValues":
        return f'{{"connectorId":1,"status":"Charging","errorCode":"NoError","info":"{id_}"}}'
    value = f'{{"value":"{id_}","measurand":"Energy.Active.Import.Register","unit":"Wh"}}'
    power = '{"value":"11000","measurand":"Power.Active.Import","unit":"W"}'
    return f'{{"connectorId":1,"transactionId":{id_ // 900},"meterValue":[{value},{power}]}}'


def _sessions(books: sqlite3.Connection, number: int) -> Iterator[tuple[Any, ...]]:
    chance = Random(2)
    connectors = [row[0] for row in books.execute("SELECT id FROM connector WHERE number = 1")]
    at = BEGINS
    for place in range(number):
        at += YEAR / number
        started, stopped = (
            (at + timedelta(minutes=m)).strftime("%Y-%m-%d %H:%M:%S.%f") for m in (0, 50)
        )
        card = f"04{chance.randrange(400):08X}" if chance.randrange(5000) else NEEDLE
        energy_wh, flags = chance.randrange(60_000), "" if chance.randrange(100) else "clock_wrong"
        yield (
            chance.choice(connectors), card, card.casefold(), f"Driver {chance.randrange(300)}",
            started, started, place, stopped, stopped, place + energy_wh, energy_wh, flags,
        )  # fmt: skip


def questions(books: Books) -> dict[str, Question]:
    """Return what the two pages can ask."""
    charger = ChargerId("CP07")
    month = BEGINS + timedelta(days=180)

    def messages(**wanted: Any) -> Question:
        return lambda: books.messages.page(ExchangeFilter(**wanted))

    def sessions(**wanted: Any) -> Question:
        return lambda: books.sessions.page(SessionFilter(**wanted))

    def totals(**wanted: Any) -> Question:
        return lambda: books.sessions.totals(SessionFilter(**wanted))

    span = {"since": month, "until": month + timedelta(days=30)}
    failed = frozenset({ExchangeOutcome.TIMED_OUT, ExchangeOutcome.ERROR})
    return {
        "messages: newest": messages(),
        "messages: one charger": messages(charger_id=charger),
        "messages: one charger, rare action": messages(charger_id=charger, action=_RARE[0]),
        "messages: one charger, a day": messages(
            charger_id=charger, since=month, until=month + timedelta(days=1)
        ),
        "messages: failed, one charger": messages(charger_id=charger, outcomes=failed),
        "messages: failed, all": messages(outcomes=failed),
        "text: a card, all": messages(text=NEEDLE.lower()),
        "text: a card, one charger": messages(charger_id=charger, text=NEEDLE),
        "text: nowhere, one charger": messages(charger_id=charger, text="nowhere at all"),
        "text: nowhere, all": messages(text="nowhere at all"),
        "sessions: newest": sessions(),
        "sessions: a month": sessions(**span),
        "sessions: one charger": sessions(charger_id=charger),
        "sessions: a card": sessions(id_tag=NEEDLE),
        "sessions: text": sessions(text="driver 17"),
        "sessions: text nowhere": sessions(text="nowhere at all"),
        "sessions: flagged": sessions(flagged=True),
        "sessions: open": sessions(states=frozenset({SessionState.RUNNING})),
        "sessions: totals of the year": totals(),
        "sessions: totals of a text": totals(text="driver 17", **span),
    }


async def ask(path: Path) -> list[dict[str, object]]:
    """Ask every question; return a row of the table for each."""
    rows: list[dict[str, object]] = []
    async with open_books(path) as books:
        for name, question in questions(books).items():
            took_ms, found = [], None
            for _ in range(TIMES):
                began = time.perf_counter()
                found = await question()
                took_ms.append((time.perf_counter() - began) * 1000)
            rows.append(
                {
                    "question": name,
                    "found": _count(found),
                    "ms": middle(took_ms),
                    "slowest_ms": round(max(took_ms), 1),
                }
            )
    return rows


def _count(found: Any) -> int:
    return len(found) if isinstance(found, list) else len(getattr(found, "sessions", "x"))


async def make(path: Path) -> None:
    """Prepare books that know the chargers and one connector of each."""
    prepare_database(path, Clock())
    async with open_books(path) as books:
        for number in range(CHARGERS):
            charger = Charger(ChargerId(f"CP{number:02}"), f"Bay {number}", adopted_at=BEGINS)
            await books.chargers.save(charger)
            reading = MeterReading(at=BEGINS, received_at=BEGINS, energy_wh=0)
            await books.meters.add(ConnectorId(charger.id, 1), None, [reading])


def main() -> int:
    """Fill, ask; return 1 where a goal is missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="a tenth of the year's data")
    quick = parser.parse_args().quick
    messages, sessions = (400_000, 20_000) if quick else (4_000_000, 100_000)
    with tempfile.TemporaryDirectory() as temporary:
        path = Path(temporary) / "depot.sqlite3"
        asyncio.run(make(path))
        began = time.perf_counter()
        fill(path, messages, sessions)
        print(f"{path.stat().st_size / 1e6:,.0f} MB made in {time.perf_counter() - began:.0f} s")
        rows = asyncio.run(ask(path))
    print_table(rows)
    slowest = {
        kind: max(float(str(row["ms"])) for row in rows if _kind(row) is kind)
        for kind in (True, False)
    }
    return conclude(
        {"messages": messages, "sessions": sessions, "questions": rows},
        {
            f"filters answer within {GOAL_MS:.0f} ms": slowest[False] < GOAL_MS,
            f"a text in all messages within {GOAL_TEXT_S:.0f} s": slowest[True] < GOAL_TEXT_S * 1e3,
        },
    )


def _kind(row: dict[str, object]) -> bool:
    return str(row["question"]).startswith("text")


if __name__ == "__main__":
    sys.exit(main())
