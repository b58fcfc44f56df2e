"""A depot of many connectors for the screen alone: facts are told on the bus, no socket is open."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any

from app.core.cards import AuthorizationStatus
from app.core.chargers import Charger, ConnectorStatus, Identity
from app.core.clock import Clock
from app.core.events import (
    ChargerConnected,
    ChargerRegistered,
    FrameReceived,
    MeterSampled,
    SessionStarted,
    StatusReported,
)
from app.core.ids import ChargerId, ConnectorId, SessionId
from app.core.readings import MeterReading
from app.core.sessions import ChargingSession
from app.depot import Depot

AREAS = 12
YEAR = timedelta(days=365)


class SteppedClock(Clock):
    """Goes on only when it is told to."""

    def __init__(self, at: datetime) -> None:
        self.at = at

    def now(self) -> datetime:
        """Return the moment that was reached."""
        return self.at


def charger_id(number: int) -> ChargerId:
    """Return the name of a charger."""
    return ChargerId(f"CP-{number:04d}")


def fill(database: Path, chargers: int, sessions: int, readings: int, now: datetime) -> None:
    """Write a year into prepared books: chargers, sessions spread over them, a chart for the first.

    Straight into the file: by sockets it would take longer than all the rest.
    """
    with closing(sqlite3.connect(database)) as books, books:
        books.execute("PRAGMA synchronous = OFF")
        _insert(books, "charger", _charger_rows(chargers, now))
        _insert(books, "connector", _connector_rows(chargers, now))
        _insert(books, "charging_session", _session_rows(chargers, sessions, now))
        _insert(books, "meter_sample", _reading_rows(readings, now))


def _insert(books: sqlite3.Connection, table: str, rows: Iterator[dict[str, Any]]) -> None:
    first = next(rows)
    names, marks = ", ".join(first), ", ".join(f":{name}" for name in first)
    statement = f"INSERT INTO {table} ({names}) VALUES ({marks})"
    books.execute(statement, first)
    books.executemany(statement, rows)


def _wire(at: datetime) -> str:
    return at.strftime("%Y-%m-%d %H:%M:%S.%f")


def _charger_rows(chargers: int, now: datetime) -> Iterator[dict[str, Any]]:
    empty = ("serial_number", "firmware", "meter_serial_number", "meter_type", "iccid", "imsi")
    for number in range(1, chargers + 1):
        yield dict.fromkeys((*empty, "key_hash"), "") | {
            "id": number,
            "identity": charger_id(number),
            "identity_key": charger_id(number).casefold(),
            "name": f"Bay {number}",
            "vendor": "Voltwerk",
            "model": "VW-22",
            "ping_interval_s": 30.0,
            "heartbeat_interval_s": 120,
            "silent_after_s": 300.0,
            "settle_s": 2.0,
            "adopted_at": _wire(now - YEAR),
            "first_seen_at": _wire(now - YEAR),
            "area": f"Area {number % AREAS + 1}",
        }


def _connector_rows(chargers: int, now: datetime) -> Iterator[dict[str, Any]]:
    for number in range(1, chargers + 1):
        yield {
            "id": number,
            "charger_id": number,
            "number": 1,
            "status": "available",
            "error_code": "",
            "info": "",
            "vendor_error_code": "",
            "status_at": _wire(now),
            "status_received_at": _wire(now),
        }


def _session_rows(chargers: int, sessions: int, now: datetime) -> Iterator[dict[str, Any]]:
    chance = Random(7)
    for number in range(1, sessions + 1):
        began = now - YEAR + YEAR * (number / (sessions + 1))
        ended = began + timedelta(minutes=chance.randrange(20, 300))
        energy_wh = chance.randrange(500, 60_000)
        yield {
            "id": number,
            "connector_id": number % chargers + 1,
            "id_tag": f"04A2{number % 400:04X}",
            "card_key": f"04a2{number % 400:04x}",
            "person": f"Person {number % 400}",
            "authorization": "accepted",
            "state": "completed",
            "started_at": _wire(began),
            "start_received_at": _wire(began),
            "meter_start_wh": number * 100,
            "stopped_at": _wire(ended),
            "stop_received_at": _wire(ended),
            "meter_stop_wh": number * 100 + energy_wh,
            "stop_reason": "Local",
            "stop_id_tag": "",
            "energy_wh": energy_wh,
            "energy_source": "stop",
            "confidence": "sure",
            "flags": "",
        }


def _reading_rows(readings: int, now: datetime) -> Iterator[dict[str, Any]]:
    last_ms = int(now.timestamp() * 1000)
    for number in range(readings):
        yield {
            "connector_id": 1,
            "at_ms": last_ms - 60_000 * (readings - number),
            "fingerprint": number,
            "received_at_ms": last_ms - 60_000 * (readings - number),
            "context": "periodic",
            "energy_wh": number * 120,
            "power_w": 7000.0 + number % 60 * 50,
        }


class Wall:
    """Tells the facts: who is there, who charges, and what the meters say."""

    def __init__(self, depot: Depot, chargers: int, clock: SteppedClock) -> None:
        self._bus, self._clock, self._chargers = depot.bus, clock, chargers
        self._chance = Random(11)
        self._energy_wh: dict[ConnectorId, int] = {}
        self._sessions: dict[ConnectorId, ChargingSession] = {}

    def begin(self, charging: int) -> None:
        """Connect every charger, and let some charge."""
        now = self._clock.now()
        for number in range(1, self._chargers + 1):
            name = charger_id(number)
            self._bus.publish(
                ChargerRegistered(
                    Charger(
                        name,
                        f"Bay {number}",
                        Identity("Voltwerk", "VW-22"),
                        adopted_at=now,
                        connectors=(1,),
                        area=f"Area {number % AREAS + 1}",
                    )
                )
            )
            self._bus.publish(ChargerConnected(name, now, "10.0.0.1"))
            if number <= charging:
                self._charge(ConnectorId(name, 1), number, now)

    def tick(self, changed: int) -> None:
        """Let some of those that charge report a reading."""
        now = self._clock.now()
        for connector in self._chance.sample(list(self._sessions), changed):
            self._energy_wh[connector] += self._chance.randrange(1, 40)
            energy_wh = self._energy_wh[connector]
            power_w = self._chance.uniform(3_000, 22_000)
            reading = MeterReading(now, now, energy_wh=energy_wh, power_w=power_w)
            session = self._sessions[connector]
            self._bus.publish(FrameReceived(connector.charger_id, now))
            self._bus.publish(MeterSampled(connector, session.id, reading, energy_wh))

    def _charge(self, connector: ConnectorId, number: int, now: datetime) -> None:
        session = ChargingSession(
            id=SessionId(10_000_000 + number),
            connector=connector,
            id_tag=f"04A2{number % 400:04X}",
            authorization=AuthorizationStatus.ACCEPTED,
            started_at=now,
            start_received_at=now,
            meter_start_wh=0,
            person=f"Person {number % 400}",
        )
        self._sessions[connector] = replace(session)
        self._energy_wh[connector] = 0
        self._bus.publish(SessionStarted(session))
        self._bus.publish(StatusReported(connector, ConnectorStatus.CHARGING, now, now))
