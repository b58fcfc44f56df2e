"""Sessions as rows: there and back, and the conditions of a filter."""

from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Select, and_, func, or_, select, text

from app.core.cards import AuthorizationStatus, card_key
from app.core.energy import Confidence, EnergySource
from app.core.ids import ChargerId, ConnectorId, SessionId
from app.core.sessions import ChargingSession, SessionFlag, SessionState
from app.db.search import contains
from app.db.tables import ChargerRow, ChargingSessionRow, ConnectorRow, table_of
from app.services.ports.session import SessionFilter

SESSION = table_of(ChargingSessionRow)
_CONNECTOR = table_of(ConnectorRow)
_CHARGER = table_of(ChargerRow)


def select_sessions() -> Select[Any]:
    """Return a query whose rows `to_session` understands."""
    return (
        select(SESSION, _CHARGER.c.identity, _CONNECTOR.c.number)
        .join(_CONNECTOR, _CONNECTOR.c.id == SESSION.c.connector_id)
        .join(_CHARGER, _CHARGER.c.id == _CONNECTOR.c.charger_id)
    )


def to_session(row: Row[Any]) -> ChargingSession:
    """Return the session of a row of `select_sessions`."""
    return ChargingSession(
        id=SessionId(row.id),
        connector=ConnectorId(ChargerId(row.identity), row.number),
        id_tag=row.id_tag,
        authorization=AuthorizationStatus(row.authorization),
        started_at=row.started_at,
        start_received_at=row.start_received_at,
        meter_start_wh=row.meter_start_wh,
        state=SessionState(row.state),
        energy_wh=row.energy_wh,
        energy_source=EnergySource(row.energy_source),
        confidence=Confidence(row.confidence),
        person=row.person,
        person_id=row.person_id,
        stopped_at=row.stopped_at,
        stop_received_at=row.stop_received_at,
        meter_stop_wh=row.meter_stop_wh,
        stop_reason=row.stop_reason,
        stop_id_tag=row.stop_id_tag,
        pending_since=row.pending_since,
        flags=frozenset(SessionFlag(flag) for flag in row.flags.split(",") if flag),
    )


def session_values(session: ChargingSession) -> dict[str, Any]:
    """Return the columns of a session, without its id and connector."""
    return {
        "id_tag": session.id_tag,
        "card_key": card_key(session.id_tag),
        "person": session.person,
        "person_id": session.person_id,
        "authorization": session.authorization.value,
        "state": session.state.value,
        "started_at": session.started_at,
        "start_received_at": session.start_received_at,
        "meter_start_wh": session.meter_start_wh,
        "stopped_at": session.stopped_at,
        "stop_received_at": session.stop_received_at,
        "meter_stop_wh": session.meter_stop_wh,
        "stop_reason": session.stop_reason,
        "stop_id_tag": session.stop_id_tag,
        "pending_since": session.pending_since,
        "energy_wh": session.energy_wh,
        "energy_source": session.energy_source.value,
        "confidence": session.confidence.value,
        "flags": ",".join(sorted(session.flags)),
    }


def session_span(
    connection: Connection, session_id: SessionId
) -> tuple[int, datetime, datetime | None] | None:
    """Return connector row, first and last moment of a session by either clock.

    The last moment is None while it is open; the whole is None where there is no such session.
    """
    row = connection.execute(select(SESSION).where(SESSION.c.id == session_id)).one_or_none()
    if row is None:
        return None
    ends = [end for end in (row.stopped_at, row.stop_received_at) if end is not None]
    since = min(row.started_at, row.start_received_at)
    return row.connector_id, since, max(ends) if ends else None


def filter_sessions(connection: Connection, wanted: SessionFilter) -> ColumnElement[bool]:
    """Return the condition that a filter means."""
    # A filter without ids is the usual one, and costs its query nothing.
    ids = wanted.only
    conditions: list[ColumnElement[bool]] = [] if ids is None else [SESSION.c.id.in_(sorted(ids))]
    if wanted.since or wanted.until:
        conditions.append(_started_between(connection, wanted.since, wanted.until))
    if wanted.charger_id is not None:
        of_charger = _CHARGER.c.identity_key == wanted.charger_id.casefold()
        conditions.append(SESSION.c.connector_id.in_(_connectors(of_charger)))
    if wanted.states:
        conditions.append(SESSION.c.state.in_(sorted(state.value for state in wanted.states)))
    if wanted.person_id is not None:
        conditions.append(SESSION.c.person_id == wanted.person_id)
    if wanted.id_tag:
        conditions.append(SESSION.c.card_key == card_key(wanted.id_tag))
    if wanted.flagged:
        conditions.append(SESSION.c.flags != "")
    if wanted.text.strip():
        conditions.append(_holds(wanted.text.strip()))
    return and_(text("1"), *conditions)


def _started_between(
    connection: Connection, since: datetime | None, until: datetime | None
) -> ColumnElement[bool]:
    """Sessions are listed by id, which nearly follows their start.

    The ids at both ends keep the query to the stretch that matters.
    """
    bounds = [SESSION.c.started_at >= since] if since else []
    bounds += [SESSION.c.started_at < until] if until else []
    first, last = connection.execute(
        select(func.min(SESSION.c.id), func.max(SESSION.c.id)).where(*bounds)
    ).one()
    return and_(SESSION.c.id.between(first, last), *bounds)


def _holds(words: str) -> ColumnElement[bool]:
    of_charger = contains(_CHARGER.c.name, words) | contains(_CHARGER.c.identity, words)
    found = [
        SESSION.c.connector_id.in_(_connectors(of_charger)),
        contains(SESSION.c.person, words),
        contains(SESSION.c.id_tag, words),
    ]
    if key := card_key(words):
        found.append(contains(SESSION.c.card_key, key))
    return or_(*found)


def _connectors(of_charger: ColumnElement[bool]) -> Select[Any]:
    return select(_CONNECTOR.c.id).join(_CHARGER).where(of_charger)
