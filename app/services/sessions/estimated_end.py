"""How a session ends whose charger never told: by the best that was measured (habit 28).

The last reading comes first, the start of the next session completes it, its own start is the rest.
"""

from dataclasses import replace
from datetime import datetime

from app.core.energy import JITTER_WH, Confidence, EnergyReading, EnergySource, SessionMeter
from app.core.sessions import ChargingSession, SessionFlag, SessionState


def ended_by_meter(
    session: ChargingSession, meter: SessionMeter, now: datetime, reason: str
) -> ChargingSession:
    """Return the session ended at its last reading, or at its start where nothing was read."""
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


def ended_by_next_start(
    session: ChargingSession, meter: SessionMeter, following: ChargingSession
) -> ChargingSession:
    """Return the session ended by the start of the next one on its connector.

    A register below the last reading counts sessions (habit 33): it says nothing of this one.
    """
    starts_anew = following.meter_start_wh < meter.last.register_wh - JITTER_WH
    if not starts_anew:
        meter.add(EnergyReading(following.started_at, following.meter_start_wh))
    return replace(
        session,
        state=SessionState.COMPLETED,
        stopped_at=following.started_at,
        stop_received_at=following.start_received_at,
        meter_stop_wh=meter.last.register_wh if starts_anew else following.meter_start_wh,
        stop_reason="NextStart",
        energy_wh=meter.energy_wh,
        energy_source=EnergySource.NEXT_START,
        confidence=meter.result.confidence.worse(Confidence.LIKELY),
        pending_since=None,
        flags=session.flags | {SessionFlag.LOST_STOP},
    )
