"""What the services need of the books about sessions and what was metered in them."""

from collections.abc import Awaitable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple, Protocol

from app.core.energy import EnergyReading
from app.core.ids import ChargerId, ConnectorId, SessionId
from app.core.readings import MeterReading
from app.core.sessions import ChargingSession, SessionState


@dataclass(frozen=True, slots=True)
class Opened:
    """A session in the books.

    Attributes:
        repeated: It was there already: the charger told us twice.
    """

    session: ChargingSession
    repeated: bool


@dataclass(frozen=True, slots=True)
class SessionFilter:
    """Which sessions to list; None and empty leave a question open.

    Attributes:
        since, until: Bounds of `started_at`, until exclusive.
        text: Found in charger, card or person, without case.
        person_id: Whose sessions.
        id_tag: Sessions on this card, however it is spelled; empty: on any.
        only: At most these; for what is derived from elsewhere, such as failed billings.
    """

    since: datetime | None = None
    until: datetime | None = None
    charger_id: ChargerId | None = None
    states: frozenset[SessionState] = frozenset()
    flagged: bool = False
    text: str = ""
    person_id: int | None = None
    id_tag: str = ""
    only: frozenset[SessionId] | None = None


@dataclass(frozen=True, slots=True)
class SessionPage:
    """Sessions, newest first, one page of them.

    Attributes:
        next_before: Hand this in for the page that follows; None where there is none.
    """

    sessions: Sequence[ChargingSession]
    next_before: SessionId | None


@dataclass(frozen=True, slots=True)
class SessionTotals:
    """Sums over all sessions of a filter."""

    count: int
    energy_wh: int


class SessionStore(Protocol):
    """Charging sessions."""

    async def open(self, session: ChargingSession) -> Opened:
        """Insert a session; its id in the argument does not count, the row's does.

        The same connector, card, start time and start meter is the same session: then nothing is
        inserted and the one in the books comes back, marked as repeated.
        """
        ...

    async def save(self, session: ChargingSession) -> None:
        """Update a session by its id."""
        ...

    async def get(self, session_id: SessionId) -> ChargingSession | None:
        """Return one session."""
        ...

    async def open_sessions(self) -> list[ChargingSession]:
        """Return the sessions into which energy may still flow."""
        ...

    async def page(
        self, wanted: SessionFilter, *, before: SessionId | None = None, limit: int = 100
    ) -> SessionPage:
        """Return sessions, newest first, those with an id below `before`."""
        ...

    async def totals(self, wanted: SessionFilter) -> SessionTotals:
        """Return count and energy of all sessions of a filter."""
        ...


@dataclass(frozen=True, slots=True)
class MeterSeries:
    """Readings of one connector as columns of equal length, oldest first.

    Attributes:
        at_s: Seconds since 1970, UTC. Each column holds None where nothing was read.
    """

    at_s: Sequence[float]
    energy_wh: Sequence[float | None]
    power_w: Sequence[float | None]
    current_a: tuple[Sequence[float | None], Sequence[float | None], Sequence[float | None]]
    voltage_v: tuple[Sequence[float | None], Sequence[float | None], Sequence[float | None]]
    soc_percent: Sequence[float | None]


class ReadingKey(NamedTuple):
    """Where a reading stands among those of its connector."""

    at_ms: int
    fingerprint: int


@dataclass(frozen=True, slots=True)
class ReadingPage:
    """Readings of a session, oldest first, one page of them.

    Attributes:
        next_after: Hand this in for the page that follows; None where there is none.
    """

    readings: Sequence[MeterReading]
    next_after: ReadingKey | None


class MeterStore(Protocol):
    """Meter readings."""

    def add(
        self, connector: ConnectorId, session_id: SessionId | None, readings: Sequence[MeterReading]
    ) -> Awaitable[None]:
        """Store readings; await the result for the commit that holds them.

        The same connector, time and values is the same reading: it is stored once.
        """
        ...

    async def claim(
        self,
        connector: ConnectorId,
        session_id: SessionId,
        since: datetime,
        until: datetime | None = None,
    ) -> int:
        """Give a session the connector's readings that have none, in a span; return how many.

        Both ends belong to the span; without `until` it is open.
        """
        ...

    async def energy_readings(self, session_id: SessionId) -> list[EnergyReading]:
        """Return the registers read in a session, oldest first."""
        ...

    async def page(
        self, session_id: SessionId, *, after: ReadingKey | None = None, limit: int = 100
    ) -> ReadingPage:
        """Return everything that was read in a session, oldest first."""
        ...

    async def series(
        self, connector: ConnectorId, since: datetime, until: datetime, *, points: int = 1500
    ) -> MeterSeries:
        """Return readings of a time span, thinned to about `points` where there are more.

        Thinning keeps the lowest and the highest power of each step, so that peaks stay.
        """
        ...
