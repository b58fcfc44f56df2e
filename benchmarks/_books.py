"""Compares what chargers were told is safe (the ledgers of _load.py) with the database's rows."""

import json
import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

_STARTS = """
    SELECT charger.identity, meter_start_wh, s.id FROM charging_session s
    JOIN connector ON connector.id = connector_id JOIN charger ON charger.id = charger_id"""
_STOPS = """
    SELECT charger.identity, meter_stop_wh, s.id FROM charging_session s
    JOIN connector ON connector.id = connector_id JOIN charger ON charger.id = charger_id
    WHERE state = 'completed' AND stop_reason = 'Local'"""
_READINGS = """
    SELECT charger.identity, energy_wh, session_id FROM meter_sample
    JOIN connector ON connector.id = connector_id JOIN charger ON charger.id = charger_id"""
_QUERIES = {"starts": _STARTS, "readings": _READINGS, "stops": _STOPS}

Told = tuple[str, int, int]
"""Charger, energy register in Wh, session."""


@dataclass(frozen=True)
class Balance:
    """One kind of message: how many were acknowledged, and what the rows say.

    Attributes:
        lost: Acknowledged, and there is no such row of that session.
        twice: Rows beyond the first of one message.
        unknown: Rows of messages that nobody was told are safe.
    """

    kind: str
    acknowledged: int
    rows: int
    lost: int
    twice: int
    unknown: int


def balance(database: Path, ledger: Path, *, by_session: bool = True) -> list[Balance]:
    """Return the balance of starts, readings and stops.

    Without `by_session` it is enough that a row is there, of whichever session: who also sends
    nonsense may have ended its own session by it, and what it reports afterwards is kept loose.
    """
    told = json.loads(ledger.read_text())
    with closing(sqlite3.connect(f"file:{database}?mode=ro", uri=True)) as connection:
        return [
            _balance(kind, _told(told, kind, by_session), _rows(connection, query, by_session))
            for kind, query in _QUERIES.items()
        ]


def _rows(connection: sqlite3.Connection, query: str, by_session: bool) -> Iterator[Told]:
    for charger, register, session in connection.execute(query):
        yield charger, register, session if by_session else 0


def _told(ledgers: dict[str, Any], kind: str, by_session: bool) -> set[Told]:
    return {
        (charger, register, session if by_session else 0)
        for charger, ledger in ledgers.items()
        for register, session in ledger[kind]
    }


def _balance(kind: str, told: set[Told], found: Iterable[Told]) -> Balance:
    rows = Counter(found)
    messages = Counter((charger, register) for charger, register, _ in rows.elements())
    return Balance(
        kind=kind,
        acknowledged=len(told),
        rows=rows.total(),
        lost=len(told - rows.keys()),
        twice=messages.total() - len(messages),
        unknown=len(rows.keys() - told),
    )
