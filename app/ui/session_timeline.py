"""A session on one time axis: power, states and messages, and what was at a moment. No widgets."""

import json
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import pairwise
from typing import Any

from PySide6.QtCore import QCoreApplication

from app.core.chargers import ConnectorStatus
from app.core.sessions import ChargingSession
from app.services.ports.message import Direction, Exchange
from app.services.ports.session import MeterSeries
from app.ui.presenters.charger import exchange_view
from app.ui.presenters.tiles import status_role
from app.ui.tokens import StatusRole
from app.ui.words import texts
from app.ui.words.formats import Formats

translate = QCoreApplication.translate

_STATUS = {status.value.replace("_", ""): status for status in ConnectorStatus}
_SHORTEST_S = 10.0
_READING_HOLDS_S = 900.0
"""A reading older than this says nothing of the moment: chargers read every quarter of an hour."""


@dataclass(frozen=True, slots=True)
class Band:
    """A stretch of time in which the charger reported one state; seconds since 1970."""

    since_s: float
    until_s: float
    word: str
    role: StatusRole


@dataclass(frozen=True, slots=True)
class Mark:
    """One message on the axis; `exchange_id` is its number in the log."""

    at_s: float
    exchange_id: int
    action: str
    role: StatusRole
    from_charger: bool


@dataclass(frozen=True, slots=True)
class Timeline:
    """All of a session, over time.

    Attributes:
        at_s: When the meter was read, seconds since 1970, ascending; the columns beside it hold
            None where nothing was read.
        bands: States, each up to the next, ascending.
        marks: Messages, ascending.
    """

    since_s: float
    until_s: float
    at_s: Sequence[float] = ()
    power_w: Sequence[float | None] = ()
    energy_wh: Sequence[float | None] = ()
    soc_percent: Sequence[float | None] = ()
    bands: tuple[Band, ...] = ()
    marks: tuple[Mark, ...] = ()

    def nearest_mark(self, at_s: float) -> Mark | None:
        """Return the message nearest to a moment; None where there is none."""
        return min(self.marks, key=lambda mark: abs(mark.at_s - at_s), default=None)

    def next_mark(self, at_s: float, step: int) -> Mark | None:
        """Return the message after (`step` 1) or before (-1) a moment; None at the end."""
        beyond = [mark for mark in self.marks if (mark.at_s - at_s) * step > 1e-6]
        return min(beyond, key=lambda mark: abs(mark.at_s - at_s), default=None)

    def band_at(self, at_s: float) -> Band | None:
        """Return the state of a moment; None before the first was reported."""
        return next((band for band in reversed(self.bands) if band.since_s <= at_s), None)

    def value_at(self, column: Sequence[float | None], at_s: float) -> float | None:
        """Return what was read last up to a moment; None where that is too long ago."""
        for place in range(bisect_right(self.at_s, at_s) - 1, -1, -1):
            if at_s - self.at_s[place] > _READING_HOLDS_S:
                return None
            if column[place] is not None:
                return column[place]
        return None


NOTHING = Timeline(0.0, 1.0)
"""What is drawn before anything is known."""


def timeline(
    session: ChargingSession, exchanges: Iterable[Exchange], series: MeterSeries, now: datetime
) -> Timeline:
    """Put what is known of a session on one axis.

    A message stands where the charger says it belongs: what it repeats days later, after it was
    offline, is shown in the session and not after it.
    """
    since_s = min(session.started_at, session.start_received_at).timestamp()
    ends = [end for end in (session.stopped_at, session.stop_received_at) if end is not None]
    until_s = max((session.stopped_at or now).timestamp(), since_s + _SHORTEST_S)
    latest_s = max([until_s, *(end.timestamp() for end in ends)])
    found = _placed(exchanges, since_s, latest_s, now)
    placed = sorted(found, key=lambda pair: (pair[0].at_s, pair[0].exchange_id))
    marks = tuple(mark for mark, _ in placed)
    if marks:
        since_s, until_s = min(since_s, marks[0].at_s), max(until_s, marks[-1].at_s)
    return Timeline(
        since_s=since_s,
        until_s=until_s,
        at_s=series.at_s,
        power_w=series.power_w,
        energy_wh=series.energy_wh,
        soc_percent=series.soc_percent,
        bands=tuple(_bands(placed, session, until_s)),
        marks=marks,
    )


def moment_text(line: Timeline, at_s: float, session: ChargingSession, formats: Formats) -> str:
    """Say what was at a moment: time, state, power, energy so far, state of charge."""
    at = datetime.fromtimestamp(at_s, UTC)
    parts = [formats.time(at)]
    band = line.band_at(at_s)
    if band is not None:
        parts.append(band.word)
    power_w = line.value_at(line.power_w, at_s)
    if power_w is not None:
        parts.append(texts.kilowatts(formats.number(power_w / 1000, 1)))
    register_wh = line.value_at(line.energy_wh, at_s)
    if register_wh is not None:
        energy = formats.number(max(0.0, register_wh - session.meter_start_wh) / 1000, 2)
        parts.append(texts.kilowatt_hours(energy))
    soc = line.value_at(line.soc_percent, at_s)
    if soc is not None:
        charge = translate("SessionTimeline", "battery {soc}")
        parts.append(charge.format(soc=texts.percent(formats.number(soc))))
    return " · ".join(parts)


def _placed(
    exchanges: Iterable[Exchange], since_s: float, latest_s: float, now: datetime
) -> Iterator[tuple[Mark, Mapping[str, Any]]]:
    for exchange in exchanges:
        payload = _payload(exchange)
        told_s = _told_s(exchange, payload)
        inside = told_s is not None and since_s - 60 <= told_s <= latest_s + 60
        at_s = told_s if inside and told_s is not None else exchange.requested_at.timestamp()
        role = exchange_view(exchange, now).outcome.role
        from_charger = exchange.direction is Direction.FROM_CHARGER
        yield Mark(at_s, exchange.id, exchange.action, role, from_charger), payload


def _bands(
    placed: Sequence[tuple[Mark, Mapping[str, Any]]], session: ChargingSession, until_s: float
) -> Iterator[Band]:
    reports = [
        (mark.at_s, _STATUS.get(str(payload.get("status", "")).casefold()))
        for mark, payload in placed
        if mark.action == "StatusNotification"
        and payload.get("connectorId") == session.connector.number
    ]
    ends: list[tuple[float, ConnectorStatus | None]] = [*reports, (until_s, None)]
    for (since_s, status), (next_s, _) in pairwise(ends):
        if status is not None:
            yield Band(since_s, next_s, texts.STATUS_WORDS[status](), status_role(status))


def _payload(exchange: Exchange) -> Mapping[str, Any]:
    try:
        payload = json.loads(exchange.request)
    except ValueError:
        return {}
    return payload if isinstance(payload, dict) else {}


def _told_s(exchange: Exchange, payload: Mapping[str, Any]) -> float | None:
    """Return the charger's own time of a message, in seconds since 1970; None without one."""
    told = payload.get("timestamp")
    values = payload.get("meterValue")
    if told is None and isinstance(values, list) and values and isinstance(values[0], dict):
        told = values[0].get("timestamp")
    if exchange.direction is not Direction.FROM_CHARGER or not isinstance(told, str):
        return None
    try:
        at = datetime.fromisoformat(told)
    except ValueError:
        return None
    return (at if at.tzinfo else at.replace(tzinfo=UTC)).timestamp()
