"""Where a session stands: what is stored, and what follows from chargers and bills."""

from dataclasses import replace

import pytest

from app.core.cards import AuthorizationStatus
from app.core.chargers import ConnectorStatus
from app.core.ids import ChargerId, ConnectorId, SessionId
from app.core.session_phase import SessionPhase, phase_of
from app.core.sessions import ChargingSession, SessionState
from tests.support.clock import START

SESSION = ChargingSession(
    SessionId(1),
    ConnectorId(ChargerId("CP1"), 1),
    "A1",
    AuthorizationStatus.ACCEPTED,
    START,
    START,
    0,
)


@pytest.mark.parametrize(
    ("state", "energy_wh", "status", "failed", "phase"),
    [
        ("running", 0, ConnectorStatus.PREPARING, False, SessionPhase.STARTING),
        ("running", 0, None, False, SessionPhase.STARTING),
        ("running", 0, ConnectorStatus.CHARGING, False, SessionPhase.RUNNING),
        ("running", 10, ConnectorStatus.PREPARING, False, SessionPhase.RUNNING),
        ("suspended", 0, ConnectorStatus.SUSPENDED_EV, False, SessionPhase.SUSPENDED),
        ("pending_reconciliation", 5, None, False, SessionPhase.PENDING_RECONCILIATION),
        ("completed", 5, None, False, SessionPhase.COMPLETED),
        ("completed", 5, None, True, SessionPhase.BILLING_FAILED),
        ("failed", 5, None, True, SessionPhase.FAILED),
        ("unmatched", 5, None, False, SessionPhase.UNMATCHED),
    ],
)
def test_a_session_stands_where_its_state_and_its_bill_say(
    state: str, energy_wh: int, status: ConnectorStatus | None, failed: bool, phase: SessionPhase
) -> None:
    session = replace(SESSION, state=SessionState(state), energy_wh=energy_wh)
    assert phase_of(session, status, billing_failed=failed) is phase


def test_every_state_has_its_phase() -> None:
    for state in SessionState:
        assert SessionPhase(state.value).open is state.open
