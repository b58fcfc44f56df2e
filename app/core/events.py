"""Facts: what happened in the depot, in the past tense, never changed afterwards."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any

from app.core.alarms import Alarm
from app.core.charger_habits import ChargerHabits
from app.core.chargers import Charger, ConnectorStatus, Identity
from app.core.commands import CommandResult, Expectation
from app.core.ids import ChargerId, ConnectorId, SessionId
from app.core.money import Money
from app.core.orders import BulkRun, DeferredCommand
from app.core.readings import MeterReading
from app.core.reservations import Reservation
from app.core.sessions import ChargingSession
from app.core.transfers import Transfer, TransferKind


@dataclass(frozen=True, slots=True)
class ChargerRegistered:
    """The books hold this charger now, new or changed (adopted, renamed, retired)."""

    charger: Charger


@dataclass(frozen=True, slots=True)
class ChargerConnected:
    """A charger opened a socket."""

    charger_id: ChargerId
    at: datetime
    address: str


@dataclass(frozen=True, slots=True)
class ChargerDisconnected:
    """The newest socket of a charger is gone."""

    charger_id: ChargerId
    at: datetime
    reason: str


class Refusal(StrEnum):
    """Why a charger did not get in."""

    NO_IDENTITY = "no_identity"
    NOT_ADMITTED = "not_admitted"
    WRONG_CREDENTIALS = "wrong_credentials"
    WRONG_SUBPROTOCOL = "wrong_subprotocol"
    TOO_MANY = "too_many"
    NO_WEBSOCKET = "no_websocket"
    WRONG_CERTIFICATE = "wrong_certificate"
    NO_CERTIFICATE = "no_certificate"


@dataclass(frozen=True, slots=True)
class ChargerRefused:
    """Somebody knocked and was not let in.

    Attributes:
        address: Where it came from, without the port.
        path: The path that was asked for.
        request: The request as it came, line by line; a password in it is not shown.
    """

    address: str
    path: str
    refusal: Refusal
    request: str
    at: datetime


@dataclass(frozen=True, slots=True)
class FrameReceived:
    """A charger said something, anything: it is alive."""

    charger_id: ChargerId
    at: datetime


@dataclass(frozen=True, slots=True)
class ChargerBooted:
    """A charger said that it has started."""

    charger_id: ChargerId
    identity: Identity
    at: datetime


@dataclass(frozen=True, slots=True)
class HabitsChanged:
    """Something was learned of a charger's ways, or a person said how they are."""

    charger_id: ChargerId
    habits: ChargerHabits


@dataclass(frozen=True, slots=True)
class StatusReported:
    """A charger reported the state of a connector, or with number 0 of itself.

    Attributes:
        at: The charger's clock where it gave one, else ours.
    """

    connector: ConnectorId
    status: ConnectorStatus
    at: datetime
    received_at: datetime
    error_code: str = ""
    info: str = ""
    vendor_error_code: str = ""


@dataclass(frozen=True, slots=True)
class SessionStarted:
    """A session is in the books, committed. Published again for nothing: a repeat is no fact."""

    session: ChargingSession


@dataclass(frozen=True, slots=True)
class SessionChanged:
    """An open session changed state, or a closed one was corrected.

    Attributes:
        before: What the books held of the closed one until now.
    """

    session: ChargingSession
    before: ChargingSession | None = None


@dataclass(frozen=True, slots=True)
class SessionStopped:
    """A session is over, committed."""

    session: ChargingSession


@dataclass(frozen=True, slots=True)
class MeterSampled:
    """A meter was read.

    Attributes:
        session_id: The session it belongs to; None where none is open.
        session_energy_wh: Energy of that session up to this reading, in Wh.
    """

    connector: ConnectorId
    session_id: SessionId | None
    reading: MeterReading
    session_energy_wh: int | None


@dataclass(frozen=True, slots=True)
class CardShown:
    """A charger asked about a card.

    Attributes:
        known: The books hold the card.
        accepted: It was told that it may charge.
    """

    charger_id: ChargerId
    id_tag: str
    known: bool
    accepted: bool
    at: datetime


@dataclass(frozen=True, slots=True)
class PeopleChanged:
    """People, cards, groups or quota plans were changed; ask the directory for what they are."""


@dataclass(frozen=True, slots=True)
class QuotaChanged:
    """Somebody was granted energy or counts from zero again; ask for quotas as they stand."""


@dataclass(frozen=True, slots=True)
class TariffsChanged:
    """There is another version of a tariff, or the depot sells by another one."""


@dataclass(frozen=True, slots=True)
class WalletChanged:
    """A wallet was opened, money moved, or wallets are treated in another way.

    Attributes:
        person_id: Whose it is; None where it concerns all of them.
    """

    person_id: int | None


@dataclass(frozen=True, slots=True)
class BillingFailed:
    """A session that is over could not be billed or paid; it is tried again."""

    session_id: SessionId


@dataclass(frozen=True, slots=True)
class SessionBilled:
    """A session that is over has a bill, new or corrected; `total` is what is to be paid."""

    session_id: SessionId
    total: Money


@dataclass(frozen=True, slots=True)
class CommandExpected:
    """A charger accepted a command; this is what should be seen next. None: no longer awaited."""

    connector: ConnectorId
    expectation: Expectation | None


@dataclass(frozen=True, slots=True)
class RequestAnswered:
    """A request that somebody put together by hand, in OCPP's own words, ended with this.

    Attributes:
        by: Who sent it.
    """

    charger_id: ChargerId
    action: str
    payload: Mapping[str, Any]
    result: CommandResult
    by: str


@dataclass(frozen=True, slots=True)
class ReservationChanged:
    """A charger holds a connector for a card, or no longer does."""

    reservation: Reservation


@dataclass(frozen=True, slots=True)
class BulkChanged:
    """A bulk run began, went on or is over."""

    run: BulkRun


@dataclass(frozen=True, slots=True)
class DeferredChanged:
    """A command waits for its charger, or no longer does."""

    command: DeferredCommand


@dataclass(frozen=True, slots=True)
class TransferReported:
    """A charger said how far an update, its diagnostics or its log is.

    Attributes:
        status: In the charger's own word, such as "Downloading".
    """

    charger_id: ChargerId
    kind: TransferKind
    status: str
    at: datetime


@dataclass(frozen=True, slots=True)
class FileMoved:
    """So much of a file has passed between a charger and this program.

    Attributes:
        fetched: The charger fetches it from us; else it brings it.
        total_bytes: None where nobody knows; the file is complete when both are equal.
    """

    charger_id: ChargerId
    fetched: bool
    name: str
    size_bytes: int
    total_bytes: int | None
    at: datetime


@dataclass(frozen=True, slots=True)
class TransferChanged:
    """An update, or the fetching of diagnostics or a log, began or went on."""

    transfer: Transfer


@dataclass(frozen=True, slots=True)
class CertificateRequested:
    """A charger asks for a certificate of its own; `csr` is its signing request in PEM."""

    charger_id: ChargerId
    csr: str
    at: datetime


@dataclass(frozen=True, slots=True)
class ExchangeLogged:
    """A request was sent or received, or its answer was; see the message log."""

    charger_id: ChargerId
    exchange_id: int


@dataclass(frozen=True, slots=True)
class SettingChanged:
    """Somebody set a setting of the catalogue; `value` is JSON-shaped."""

    key: str
    value: Any


@dataclass(frozen=True, slots=True)
class OperatorsChanged:
    """Who may sign in, or what they may, was changed; ask the operator service."""


@dataclass(frozen=True, slots=True)
class ExchangeEnded:
    """A request got its answer, or never will.

    Attributes:
        direction, outcome: In the words of the message log.
        action: Empty where the frame could not be read, or its answer came too late.
        latency_s: From the request to its answer; None where that is not known.
    """

    charger_id: ChargerId
    direction: str
    action: str
    outcome: str
    latency_s: float | None


@dataclass(frozen=True, slots=True)
class AttentionRaised:
    """Something a supervisor should see; kept in the event log.

    Attributes:
        text: In English; other languages say it by its kind.
        values: What of the text changes from one to the next, by the names that its kind has.
    """

    charger_id: ChargerId | None
    kind: str
    text: str
    at: datetime
    values: Mapping[str, str | int] = field(default_factory=dict, compare=False)


@dataclass(frozen=True, slots=True)
class AlarmChanged:
    """An alarm was raised, acknowledged, or is over; it is in the books already."""

    alarm: Alarm


@dataclass(frozen=True, slots=True)
class TicketsChanged:
    """A ticket was opened, written to, or closed; ask the service for what there is."""
