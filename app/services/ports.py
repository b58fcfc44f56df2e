"""What the services need from the outside: stores and chargers, as Protocols.

Stores answer with plain dataclasses. Where a method writes, it returns after the commit that holds
what was written, and raises `StorageFailed` where it could not be written. Where nothing waits for
a write, the method is not a coroutine and the write joins the next batch.
"""

from collections.abc import Awaitable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Any, Protocol

from app.core.chargers import Charger
from app.core.commands import CommandResult
from app.core.energy import EnergyReading
from app.core.events import AttentionRaised, StatusReported
from app.core.ids import ChargerId, ConnectorId, SessionId
from app.core.readings import MeterReading
from app.core.sessions import ChargingSession, SessionState
from app.core.transfers import FileProtocol, StoredFile

# -- the books ---------------------------------------------------------------------------------


class ChargerStore(Protocol):
    """Chargers and their connectors."""

    async def all(self) -> list[Charger]:
        """Return every charger, retired ones too."""
        ...

    async def save(self, charger: Charger) -> None:
        """Insert or update one charger, by its id."""
        ...

    async def statuses(self) -> list[StatusReported]:
        """Return the last reported state of every connector that reported one."""
        ...

    def note_status(self, status: StatusReported) -> None:
        """Keep a reported state with the next batch; an unchanged one only moves its time."""
        ...


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
    """

    since: datetime | None = None
    until: datetime | None = None
    charger_id: ChargerId | None = None
    states: frozenset[SessionState] = frozenset()
    flagged: bool = False
    text: str = ""


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

    async def series(
        self, connector: ConnectorId, since: datetime, until: datetime, *, points: int = 1500
    ) -> MeterSeries:
        """Return readings of a time span, thinned to about `points` where there are more.

        Thinning keeps the lowest and the highest power of each step, so that peaks stay.
        """
        ...


class Direction(StrEnum):
    """Who asked whom."""

    FROM_CHARGER = "from_charger"
    TO_CHARGER = "to_charger"


class ExchangeOutcome(StrEnum):
    """How a request ended."""

    WAITING = "waiting"
    ANSWERED = "answered"
    ERROR = "error"
    TIMED_OUT = "timed_out"
    LATE = "late"
    DISCONNECTED = "disconnected"
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True)
class Exchange:
    """A request and its answer.

    Attributes:
        correlation_id: The OCPP message id that both carry; empty where none could be read.
        request: Payload as JSON text, or the raw frame where it could not be read.
        answer: Payload as JSON text; for an error its code and description; empty while waiting.
        repairs: What a tolerant reader mended in the request, a sentence each.
    """

    id: int
    charger_id: ChargerId
    direction: Direction
    correlation_id: str
    action: str
    request: str
    requested_at: datetime
    outcome: ExchangeOutcome = ExchangeOutcome.WAITING
    answer: str = ""
    answered_at: datetime | None = None
    repairs: tuple[str, ...] = ()

    @property
    def latency_ms(self) -> float | None:
        """Milliseconds between request and answer; None while there is none."""
        if self.answered_at is None:
            return None
        return (self.answered_at - self.requested_at).total_seconds() * 1000


@dataclass(frozen=True, slots=True)
class ExchangeFilter:
    """Which exchanges to list; empty leaves a question open."""

    charger_id: ChargerId | None = None
    action: str = ""
    direction: Direction | None = None
    outcomes: frozenset[ExchangeOutcome] = frozenset()
    text: str = ""
    since: datetime | None = None
    until: datetime | None = None


class MessageLog(Protocol):
    """Every frame that was exchanged with a charger."""

    def asked(
        self,
        charger_id: ChargerId,
        direction: Direction,
        correlation_id: str,
        action: str,
        request: str,
        at: datetime,
        repairs: Sequence[str] = (),
    ) -> int:
        """Keep a request with the next batch; return the number of its exchange."""
        ...

    def answered(
        self, exchange_id: int, outcome: ExchangeOutcome, answer: str, at: datetime
    ) -> None:
        """Add the answer to an exchange with the next batch."""
        ...

    async def page(
        self, wanted: ExchangeFilter, *, before: int | None = None, limit: int = 200
    ) -> list[Exchange]:
        """Return exchanges, newest first, those with an id below `before`."""
        ...


@dataclass(frozen=True, slots=True)
class AuditEntry:
    """Who did what to which thing, and what came of it."""

    at: datetime
    operator: str
    action: str
    subject: str
    detail: str


class Journal(Protocol):
    """What happened and who did it."""

    def note_event(self, event: AttentionRaised) -> None:
        """Keep an event with the next batch."""
        ...

    def note_audit(self, entry: AuditEntry) -> None:
        """Keep an audit entry with the next batch."""
        ...

    async def events(self, *, limit: int = 200) -> list[AttentionRaised]:
        """Return the newest events first."""
        ...

    async def audit(self, *, limit: int = 200) -> list[AuditEntry]:
        """Return the newest audit entries first."""
        ...


class SettingsStore(Protocol):
    """Small values that the program remembers, each JSON-shaped."""

    async def all(self) -> dict[str, Any]:
        """Return every value by its name."""
        ...

    async def save(self, name: str, value: Any) -> None:
        """Remember one value."""
        ...


# -- the chargers ------------------------------------------------------------------------------


class ResetKind(StrEnum):
    """How a charger restarts: soft ends sessions first, hard cuts."""

    SOFT = "Soft"
    HARD = "Hard"


@dataclass(frozen=True, slots=True)
class ConfigurationKey:
    """One setting of a charger; `value` is None where it has none."""

    key: str
    value: str | None
    readonly: bool


@dataclass(frozen=True, slots=True)
class ChargerConfiguration:
    """What a charger says of its settings, beside its answer as it came."""

    result: CommandResult
    keys: Sequence[ConfigurationKey] = ()
    unknown: Sequence[str] = ()


class ChargerGateway(Protocol):
    """Asks chargers. Never raises for what a charger does: the result says it."""

    async def remote_start(self, connector: ConnectorId, id_tag: str) -> CommandResult:
        """Ask to start a session."""
        ...

    async def remote_stop(self, charger_id: ChargerId, session_id: SessionId) -> CommandResult:
        """Ask to end a session."""
        ...

    async def unlock(self, connector: ConnectorId) -> CommandResult:
        """Ask to release the plug; accepted means unlocked."""
        ...

    async def reset(self, charger_id: ChargerId, kind: ResetKind) -> CommandResult:
        """Ask to restart."""
        ...

    async def change_availability(
        self, connector: ConnectorId, *, available: bool
    ) -> CommandResult:
        """Ask to go in or out of service; the detail "Scheduled" means after the session."""
        ...

    async def get_configuration(
        self, charger_id: ChargerId, keys: Sequence[str] = ()
    ) -> ChargerConfiguration:
        """Ask for settings, all where `keys` is empty."""
        ...

    async def change_configuration(
        self, charger_id: ChargerId, key: str, value: str
    ) -> CommandResult:
        """Ask to change a setting; the detail "RebootRequired" counts as accepted."""
        ...

    async def clear_cache(self, charger_id: ChargerId) -> CommandResult:
        """Ask to forget cached cards."""
        ...

    async def trigger(
        self, charger_id: ChargerId, message: str, connector: int | None = None
    ) -> CommandResult:
        """Ask to send a message now, such as "StatusNotification"."""
        ...

    async def data_transfer(
        self, charger_id: ChargerId, vendor_id: str, message_id: str, data: str
    ) -> CommandResult:
        """Say something in a vendor's own language."""
        ...

    async def call(
        self, charger_id: ChargerId, action: str, payload: Mapping[str, Any]
    ) -> CommandResult:
        """Send any request of OCPP 1.6; the payload must be valid for it.

        Raises:
            InvalidInput: The payload does not fit the schema of the action.
        """
        ...

    def disconnect(self, charger_id: ChargerId, reason: str) -> None:
        """Close the socket of a charger, if it has one."""
        ...


# -- files -------------------------------------------------------------------------------------


class FileServer(Protocol):
    """Lets chargers fetch firmware and bring diagnostics, each under an address of its own."""

    def firmware(self) -> Sequence[StoredFile]:
        """Return the files that chargers may be given, the newest first."""
        ...

    def received(self, charger_id: ChargerId) -> Sequence[StoredFile]:
        """Return what a charger has sent, the newest first."""
        ...

    def place(self, file: StoredFile) -> Path:
        """Return where a file lies.

        Raises:
            NotFound: It is not there any more.
        """
        ...

    def beginning(self, file: StoredFile, most_bytes: int) -> bytes:
        """Return the first bytes of a file.

        Raises:
            NotFound: It is not there any more.
        """
        ...

    async def offer(
        self, charger_id: ChargerId, name: str, protocol: FileProtocol, until: datetime
    ) -> str:
        """Return the address under which a charger can fetch a firmware file until then.

        Raises:
            NotFound: There is no such file.
            DepotError: Nothing can be served.
        """
        ...

    async def expect(self, charger_id: ChargerId, protocol: FileProtocol, until: datetime) -> str:
        """Return the address of a folder into which a charger can put files until then.

        Raises:
            DepotError: Nothing can be taken.
        """
        ...

    def withdraw(self, charger_id: ChargerId, *, fetches: bool) -> None:
        """Make the addresses invalid that a charger was given to fetch from, or to bring to."""
        ...
