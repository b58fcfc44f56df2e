"""What the Sessions page says, decided without widgets."""

from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta, tzinfo
from enum import IntEnum

from app.core.depot_state import DepotState
from app.core.ids import SessionId
from app.core.session_phase import SessionPhase, phase_of
from app.core.sessions import ChargingSession, SessionFlag
from app.ui.presenters.tiles import connector_title, live_power_w
from app.ui.tokens import StatusRole
from app.ui.widgets.tile_view import Shape
from app.ui.words import texts
from app.ui.words.formats import Formats
from app.ui.words.session_texts import PHASE_WORDS


class Period(IntEnum):
    """How far back sessions are listed, in days before today; ALL has no bound."""

    TODAY = 0
    WEEK = 6
    MONTH = 29
    YEAR = 364
    ALL = -1


@dataclass(frozen=True, slots=True)
class SessionView:
    """One row of the table, with every number turned into text.

    Attributes:
        power: Power now, in kW; empty once the session is over.
        flags: What a supervisor should know, a few words each.
    """

    started: str
    connector: str
    person: str
    card: str
    energy: str
    power: str
    duration: str
    state: str
    role: StatusRole
    shape: Shape
    flags: tuple[str, ...]
    ended_by: str


_LOOKS: dict[SessionPhase, tuple[StatusRole, Shape]] = {
    SessionPhase.STARTING: ("waiting", "half"),
    SessionPhase.RUNNING: ("charging", "circle"),
    SessionPhase.SUSPENDED: ("waiting", "bars"),
    SessionPhase.PENDING_RECONCILIATION: ("attention", "triangle"),
    SessionPhase.COMPLETED: ("ok", "ring"),
    SessionPhase.BILLING_FAILED: ("fault", "square"),
    SessionPhase.UNMATCHED: ("attention", "triangle"),
    SessionPhase.FAILED: ("fault", "diamond"),
}


def session_view(
    session: ChargingSession,
    state: DepotState,
    now: datetime,
    formats: Formats,
    *,
    billing_failed: bool = False,
) -> SessionView:
    """Describe a session; an open one by what the depot knows of it at this moment."""
    session = live_session(session, state)
    phase = live_phase(session, state, billing_failed=billing_failed)
    charger = state.charger(session.connector.charger_id, now)
    number = session.connector.number
    name = connector_title(number, charger) if charger else str(session.connector)
    role, shape = _LOOKS[phase]
    return SessionView(
        started=formats.moment(session.started_at, now),
        connector=name,
        person=session.person,
        card=session.id_tag,
        energy=formats.number(session.energy_wh / 1000, 2),
        power=_power(session, state, now, formats),
        duration=texts.duration((session.stopped_at or now) - session.started_at),
        state=PHASE_WORDS[phase](),
        role=role,
        shape=shape,
        flags=tuple(texts.FLAG_WORDS[flag]() for flag in SessionFlag if flag in session.flags),
        ended_by=texts.stop_reason(session.stop_reason),
    )


def live_session(session: ChargingSession, state: DepotState) -> ChargingSession:
    """Return a session as the depot sees it now, where it is still open there."""
    live = state.open_session(session.connector) if session.state.open else None
    return live if live is not None and live.id == session.id else session


def live_phase(
    session: ChargingSession, state: DepotState, *, billing_failed: bool = False
) -> SessionPhase:
    """Return where a session stands at this moment."""
    connector = state.connector(session.connector) if session.state.open else None
    status = None if connector is None else connector.status
    return phase_of(session, status, billing_failed=billing_failed)


def sessions_in(phase: SessionPhase, state: DepotState) -> frozenset[SessionId]:
    """Return the open sessions that stand so at this moment."""
    found = (each for each in state.open_sessions() if live_phase(each, state) is phase)
    return frozenset(each.id for each in found)


def period_start(period: Period, now: datetime, zone: tzinfo | None = None) -> datetime | None:
    """Return the local midnight with which a period begins; None where it has no beginning."""
    if period is Period.ALL:
        return None
    day = now.astimezone(zone).date() - timedelta(days=period.value)
    # Counted in days, not in hours: where the clocks changed since, midnight is still midnight.
    return datetime.combine(day, time(), zone).astimezone(UTC)


def _power(session: ChargingSession, state: DepotState, now: datetime, formats: Formats) -> str:
    if not session.state.open:
        return ""
    connector = state.connector(session.connector)
    charger = state.charger(session.connector.charger_id, now)
    if connector is None or charger is None:
        return ""
    return formats.number(live_power_w(connector, charger, now) / 1000, 1)
