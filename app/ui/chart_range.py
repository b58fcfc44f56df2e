"""Which time span a chart shows, and whether it moves with the clock. No Qt."""

from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo
from enum import StrEnum

from app.core.ids import SessionId
from app.core.sessions import ChargingSession
from app.ui.words.formats import LocaleFormats

_SHORTEST = timedelta(minutes=1)


class RangeKind(StrEnum):
    """The ranges that can be chosen."""

    QUARTER = "quarter"
    HOUR = "hour"
    DAY = "day"
    SESSION = "session"


_LENGTHS = {
    RangeKind.QUARTER: timedelta(minutes=15),
    RangeKind.HOUR: timedelta(hours=1),
    RangeKind.DAY: timedelta(days=1),
}


@dataclass(frozen=True, slots=True)
class Span:
    """A time span, and whether its end is now."""

    since: datetime
    until: datetime
    live: bool


@dataclass(frozen=True, slots=True)
class SessionChoice:
    """A session that can be chosen as a range."""

    id: SessionId
    text: str


def span_of(kind: RangeKind, session: ChargingSession | None, now: datetime) -> Span:
    """Return the span of a range at `now`; without a session, its range is the last hour."""
    if kind is not RangeKind.SESSION or session is None:
        return Span(now - _LENGTHS.get(kind, _LENGTHS[RangeKind.HOUR]), now, live=True)
    live = session.state.open or session.stopped_at is None
    until = now if live else session.stopped_at or now
    return Span(session.started_at, max(until, session.started_at + _SHORTEST), live=live)


def session_choice(
    session: ChargingSession, now: datetime, zone: tzinfo | None = None
) -> SessionChoice:
    """Describe a session among those to choose from."""
    started = LocaleFormats(zone=zone).moment(session.started_at, now)
    energy = f"{session.energy_wh / 1000:.2f} kWh"
    whose = session.person or session.id_tag
    words = [f"{started}", "running" if session.state.open else energy, whose]
    return SessionChoice(session.id, " · ".join(word for word in words if word))
