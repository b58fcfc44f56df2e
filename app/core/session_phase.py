"""Where a session stands for people: its state, with what chargers and bills add to it."""

from enum import StrEnum

from app.core.chargers import ConnectorStatus
from app.core.sessions import ChargingSession, SessionState


class SessionPhase(StrEnum):
    """The state of a session, and two things that are derived and never stored beside it.

    starting: the charger has begun the session and no energy flows yet.
    billing_failed: it is completed, and its bill could not be made or its wallet could not pay.
    """

    STARTING = "starting"
    RUNNING = "running"
    SUSPENDED = "suspended"
    PENDING_RECONCILIATION = "pending_reconciliation"
    COMPLETED = "completed"
    BILLING_FAILED = "billing_failed"
    UNMATCHED = "unmatched"
    FAILED = "failed"

    @property
    def open(self) -> bool:
        """Tell whether energy may still flow."""
        return self in _OPEN


_OPEN = frozenset(
    {
        SessionPhase.STARTING,
        SessionPhase.RUNNING,
        SessionPhase.SUSPENDED,
        SessionPhase.PENDING_RECONCILIATION,
    }
)
_ENERGY_MAY_FLOW = frozenset(
    {ConnectorStatus.CHARGING, ConnectorStatus.SUSPENDED_EV, ConnectorStatus.SUSPENDED_EVSE}
)


def phase_of(
    session: ChargingSession, status: ConnectorStatus | None, *, billing_failed: bool = False
) -> SessionPhase:
    """Return where a session stands.

    Args:
        status: What its connector reports now; None where nobody knows it.
        billing_failed: There is no bill for a failure, or one that no wallet has paid.
    """
    if session.state is SessionState.RUNNING and not session.energy_wh:
        flows = status in _ENERGY_MAY_FLOW
        return SessionPhase.RUNNING if flows else SessionPhase.STARTING
    if session.state is SessionState.COMPLETED and billing_failed:
        return SessionPhase.BILLING_FAILED
    return SessionPhase(session.state.value)
