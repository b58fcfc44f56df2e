"""How a session ends whose charger never told: by the best that was measured (habit 28)."""

from dataclasses import replace
from datetime import datetime

from app.core.energy import Confidence, EnergySource, SessionMeter
from app.core.sessions import ChargingSession, SessionFlag, SessionState


def ended_by_meter(
    session: ChargingSession, meter: SessionMeter, now: datetime, reason: str
) -> ChargingSession:
    """Return the session ended at its last reading, or at its start where nothing was read.

    The next start's register stands between the two; where there is one, it has ended the session
    already.
    """
    was_read = meter.last.at > session.started_at
    confidence = Confidence.LIKELY if was_read else Confidence.TO_CHECK
    return replace(
        session,
        state=SessionState.COMPLETED,
        stopped_at=meter.last.at,
        stop_received_at=now,
        meter_stop_wh=meter.last.register_wh,
        stop_reason=reason,
        energy_wh=meter.energy_wh,
        energy_source=EnergySource.METER if was_read else EnergySource.ESTIMATE,
        confidence=meter.result.confidence.worse(confidence),
        pending_since=None,
        flags=session.flags | {SessionFlag.ESTIMATED_END, SessionFlag.LOST_STOP},
    )
