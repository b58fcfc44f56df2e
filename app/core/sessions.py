"""The life of a charging session."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.core.cards import AuthorizationStatus
from app.core.energy import Confidence, EnergySource
from app.core.ids import ChargerId, ConnectorId, SessionId


class SessionState(StrEnum):
    """Where a session stands. The last three are the end of it.

    pending_reconciliation: the charger restarted in mid-session; a reading, a stop or a time-out
    leads out of it, never a mere guess that it failed.
    """

    RUNNING = "running"
    SUSPENDED = "suspended"
    PENDING_RECONCILIATION = "pending_reconciliation"
    COMPLETED = "completed"
    UNMATCHED = "unmatched"
    FAILED = "failed"

    @property
    def open(self) -> bool:
        """Tell whether energy may still flow into this session."""
        return self in _OPEN


_OPEN = frozenset(
    {SessionState.RUNNING, SessionState.SUSPENDED, SessionState.PENDING_RECONCILIATION}
)


class SessionFlag(StrEnum):
    """What a supervisor should know about a session."""

    NOT_AUTHORIZED = "not_authorized"
    NOT_ADOPTED = "not_adopted"
    OTHER_CARD_STOPPED = "other_card_stopped"
    ENERGY_TO_CHECK = "energy_to_check"
    CLOCK_WRONG = "clock_wrong"
    ESTIMATED_END = "estimated_end"
    NO_START = "no_start"
    LOST_STOP = "lost_stop"
    REPLAYED = "replayed"


@dataclass(frozen=True, slots=True)
class StartReport:
    """A charger's word that a session began.

    Attributes:
        at: The charger's clock, UTC, or ours where its own cannot be right.
        meter_start_wh: Import register at the start, in Wh.
    """

    connector: ConnectorId
    id_tag: str
    meter_start_wh: int
    at: datetime
    received_at: datetime
    clock_wrong: bool = False


@dataclass(frozen=True, slots=True)
class StopReport:
    """A charger's word that a session ended.

    Attributes:
        session_id: As the charger named it; 0 where it did not know.
        id_tag: The card that stopped it; empty where none did.
        meter_stop_wh: Import register at the end, in Wh; None where it gave none.
        reason: The charger's own word; "Local" where it said nothing (OCPP 1.6, 6.49).
    """

    charger_id: ChargerId
    session_id: SessionId
    id_tag: str
    meter_stop_wh: int | None
    at: datetime
    received_at: datetime
    reason: str = "Local"
    clock_wrong: bool = False


@dataclass(frozen=True, slots=True)
class ChargingSession:
    """A session as the books hold it.

    Attributes:
        energy_wh: Energy so far, or in the end, in Wh; never negative.
        started_at, stopped_at: The charger's clock. The `_received_at` beside it is ours.
        person: Full name of the card's holder at the start; empty where nobody held it.
        person_id: Who that was; whose quota and wallet it counts for.
    """

    id: SessionId
    connector: ConnectorId
    id_tag: str
    authorization: AuthorizationStatus
    started_at: datetime
    start_received_at: datetime
    meter_start_wh: int
    state: SessionState = SessionState.RUNNING
    energy_wh: int = 0
    energy_source: EnergySource = EnergySource.METER
    confidence: Confidence = Confidence.SURE
    person: str = ""
    person_id: int | None = None
    stopped_at: datetime | None = None
    stop_received_at: datetime | None = None
    meter_stop_wh: int | None = None
    stop_reason: str = ""
    stop_id_tag: str = ""
    pending_since: datetime | None = None
    flags: frozenset[SessionFlag] = frozenset()

    @property
    def guessed(self) -> bool:
        """Tell whether we ended it: the charger itself has not said yet how it did."""
        told = self.energy_source in (EnergySource.STOP, EnergySource.REPLAY)
        return not self.state.open and not told
