"""What the screen says of chargers and connectors, decided without widgets."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from app.core.chargers import ConnectorStatus, Presence
from app.core.commands import Expected
from app.core.flow import flowing_power_w, is_stale
from app.core.sessions import ChargingSession, SessionFlag, SessionState
from app.core.snapshots import ChargerSnapshot, ConnectorSnapshot
from app.ui.session_extras import NO_EXTRAS, SessionExtras
from app.ui.tokens import StatusRole
from app.ui.widgets.tile_view import Shape, TileView
from app.ui.words import texts
from app.ui.words.formats import Formats

OVERDUE_SHOWN_FOR = timedelta(minutes=10)
"""How long a promise that did not come true asks for attention; later it helps nobody."""


@dataclass(frozen=True, slots=True)
class Choice:
    """Something that can be done with a connector now: an entry of its menu."""

    action_id: str
    text: str
    icon: str


@dataclass(frozen=True, slots=True)
class _Look:
    """How a connector stands, before its numbers."""

    word: str
    role: StatusRole
    shape: Shape
    category: str
    action_id: str | None
    note: str = ""
    attention: bool = False
    busy: bool = False


_BY_STATUS: dict[ConnectorStatus, tuple[StatusRole, Shape, str, str | None]] = {
    ConnectorStatus.AVAILABLE: ("ok", "ring", "free", "start"),
    ConnectorStatus.PREPARING: ("waiting", "half", "occupied", "start"),
    ConnectorStatus.CHARGING: ("charging", "circle", "charging", None),
    ConnectorStatus.SUSPENDED_EV: ("waiting", "bars", "occupied", None),
    ConnectorStatus.SUSPENDED_EVSE: ("waiting", "bars", "occupied", None),
    ConnectorStatus.FINISHING: ("waiting", "half", "occupied", "unlock"),
    ConnectorStatus.RESERVED: ("waiting", "square", "occupied", "start"),
    ConnectorStatus.UNAVAILABLE: ("offline", "dash", "out_of_service", "in_service"),
    ConnectorStatus.FAULTED: ("fault", "diamond", "attention", "restart"),
    ConnectorStatus.UNKNOWN: ("stale", "dash", "", "start"),
}
_CAN_START = frozenset(
    status for status, (*_, action) in _BY_STATUS.items() if action == "start"
) | {ConnectorStatus.FINISHING}


def tile_view(
    connector: ConnectorSnapshot,
    charger: ChargerSnapshot,
    now: datetime,
    formats: Formats,
    *,
    working: bool = False,
    extras: SessionExtras = NO_EXTRAS,
) -> TileView:
    """Describe one connector for its tile; a reading we no longer trust is never shown as live.

    `working` tells that somebody asked for something and the charger has not answered yet;
    `extras` are what money and limits say of its session.
    """
    look = _look(connector, charger, now, formats)
    session = connector.session
    values = _session_values(connector, session, charger, now, formats) if session else {}
    return TileView(
        title=connector_title(connector.id.number, charger),
        subtitle=_subtitle(connector, charger, extras.vehicle),
        status_text=look.word,
        role=look.role,
        shape=look.shape,
        category=look.category,
        attention=look.attention,
        note_text=look.note or extras.left_text,
        busy=look.busy or working,
        action_id=look.action_id,
        action_text=texts.ACTION_WORDS[look.action_id]() if look.action_id else "",
        search_text=f"{_search_text(connector, charger)} {extras.vehicle}".rstrip(),
        cost_text=extras.cost_text,
        quota_fraction=extras.quota_fraction,
        charger=charger.charger.name,
        area=charger.charger.area,
        **values,
    )


def charger_tile_view(charger: ChargerSnapshot, now: datetime, formats: Formats) -> TileView:
    """Describe a charger that has not told yet what connectors it has."""
    offline = charger.presence is Presence.OFFLINE
    return TileView(
        title=charger.charger.name,
        subtitle=_model_of(charger),
        status_text=texts.offline() if offline else texts.STATUS_WORDS[ConnectorStatus.UNKNOWN](),
        role="offline" if offline else "stale",
        shape="cross" if offline else "dash",
        category="offline" if offline else "",
        note_text=_offline_note(charger, False, now, formats)
        if offline
        else texts.no_connector_note(),
        search_text=f"{charger.charger.id} {charger.charger.area}",
        charger=charger.charger.name,
        area=charger.charger.area,
    )


def live_power_w(connector: ConnectorSnapshot, charger: ChargerSnapshot, now: datetime) -> float:
    """Return the power that flows now, in W: 0 where none does or nobody knows."""
    return flowing_power_w(connector, charger.presence, now)


def connector_title(number: int, charger: ChargerSnapshot) -> str:
    """Name a connector for people."""
    several = len(charger.connectors) > 1 and number > 0
    return texts.connector_name(charger.charger.name, number, several)


def status_role(status: ConnectorStatus) -> StatusRole:
    """Return the colour of a state that a charger reports."""
    return _BY_STATUS[status][0]


def status_shape(status: ConnectorStatus) -> Shape:
    """Return the shape of a state that a charger reports."""
    return _BY_STATUS[status][1]


def choices(connector: ConnectorSnapshot, charger: ChargerSnapshot) -> tuple[Choice, ...]:
    """Return all that can be done with a connector now: nothing while its charger is offline."""
    if charger.presence is Presence.OFFLINE:
        return ()
    return tuple(
        Choice(action_id, texts.MENU_WORDS[action_id](), icon)
        for action_id, icon in _offered(connector)
    )


def _offered(connector: ConnectorSnapshot) -> Iterable[tuple[str, str]]:
    if connector.session is not None:
        yield "stop", "stop"
    elif connector.status in _CAN_START:
        yield "start", "play"
        yield "guest", "person"
    yield "unlock", "unlock"
    if connector.status is ConnectorStatus.UNAVAILABLE:
        yield "in_service", "check"
    else:
        yield "out_of_service", "wrench"
    yield "restart", "reset"
    yield "restart_hard", "power"


# -- how a connector stands --------------------------------------------------------------------


def _look(
    connector: ConnectorSnapshot, charger: ChargerSnapshot, now: datetime, formats: Formats
) -> _Look:
    pending = _pending(connector, now)
    if pending is Expected.BOOT or (pending and charger.presence is not Presence.OFFLINE):
        return _promised(connector, pending)
    if charger.presence is Presence.OFFLINE:
        note = _offline_note(charger, connector.session is not None, now, formats)
        return _Look(texts.offline(), "offline", "cross", "offline", "what_now", note)
    return (
        _faulted(connector, charger)
        or _silent(charger, now)
        or _not_allowed(connector)
        or _overdue(connector, now)
        or _ordinary(connector)
    )


def _pending(connector: ConnectorSnapshot, now: datetime) -> Expected | None:
    expectation = connector.expectation
    return None if expectation is None or expectation.overdue(now) else expectation.what


def _promised(connector: ConnectorSnapshot, what: Expected) -> _Look:
    look = _ordinary(connector)
    word, note = texts.PENDING_WORDS[what](), texts.PENDING_NOTES[what]()
    return replace(look, word=word, role="waiting", shape="half", note=note, busy=True)


def _faulted(connector: ConnectorSnapshot, charger: ChargerSnapshot) -> _Look | None:
    of_charger = charger.status is ConnectorStatus.FAULTED
    if connector.status is not ConnectorStatus.FAULTED and not of_charger:
        return None
    code = connector.error_code or charger.error_code
    word, note = texts.STATUS_WORDS[ConnectorStatus.FAULTED](), texts.fault_note(code)
    return _Look(word, "fault", "diamond", "attention", "what_now", note, True)


def _silent(charger: ChargerSnapshot, now: datetime) -> _Look | None:
    if charger.presence is not Presence.SILENT or charger.last_frame_at is None:
        return None
    note = texts.silent_note(texts.duration(now - charger.last_frame_at))
    return _Look(texts.silent(), "attention", "triangle", "attention", "what_now", note, True)


def _not_allowed(connector: ConnectorSnapshot) -> _Look | None:
    session = connector.session
    if session is None or SessionFlag.NOT_AUTHORIZED not in session.flags:
        return None
    word, note = texts.card_refused(), texts.card_refused_note()
    return _Look(word, "attention", "triangle", "attention", "stop", note, True)


def _overdue(connector: ConnectorSnapshot, now: datetime) -> _Look | None:
    expectation = connector.expectation
    if expectation is None or now - expectation.deadline > OVERDUE_SHOWN_FOR:
        return None
    seconds = round((expectation.deadline - expectation.since).total_seconds())
    note = texts.overdue_note(expectation.what, seconds)
    return _Look(texts.no_reaction(), "attention", "triangle", "attention", "what_now", note, True)


def _ordinary(connector: ConnectorSnapshot) -> _Look:
    role, shape, category, _ = _BY_STATUS[connector.status]
    session, note = connector.session, ""
    if session is not None and session.state is SessionState.PENDING_RECONCILIATION:
        note = texts.reconciliation_note()
    word = texts.STATUS_WORDS[connector.status]()
    return _Look(word, role, shape, category, _action(connector), note)


def _action(connector: ConnectorSnapshot) -> str | None:
    return "stop" if connector.session is not None else _BY_STATUS[connector.status][3]


def _offline_note(
    charger: ChargerSnapshot, in_session: bool, now: datetime, formats: Formats
) -> str:
    awaited = charger.awaited
    if awaited is not None and not awaited.late(now):
        return texts.redial_note(awaited.span)
    since = charger.last_frame_at
    return texts.offline_note("" if since is None else formats.moment(since, now), in_session)


# -- its words and numbers ---------------------------------------------------------------------


def _subtitle(connector: ConnectorSnapshot, charger: ChargerSnapshot, vehicle: str) -> str:
    if connector.session is not None:
        who = connector.session.person or connector.session.id_tag
        return texts.who_with_vehicle(who, vehicle) if vehicle else who
    if connector.status is ConnectorStatus.FAULTED:
        parts = (connector.error_code, connector.vendor_error_code, connector.info)
        return " · ".join(part for part in parts if part)
    return _model_of(charger)


def _model_of(charger: ChargerSnapshot) -> str:
    said = charger.charger.identity
    model = f"{said.vendor} {said.model}".strip()
    if model:
        return model
    return charger.charger.id if charger.charger.id != charger.charger.name else ""


def _search_text(connector: ConnectorSnapshot, charger: ChargerSnapshot) -> str:
    session = connector.session
    who = "" if session is None else f" {session.person} {session.id_tag}"
    said = charger.charger.identity
    where = f"{charger.charger.id} {charger.charger.area}"
    return f"{where} {said.vendor} {said.model} {said.serial_number}{who}"


def _session_values(
    connector: ConnectorSnapshot,
    session: ChargingSession,
    charger: ChargerSnapshot,
    now: datetime,
    formats: Formats,
) -> dict[str, Any]:
    charging = connector.status is ConnectorStatus.CHARGING
    age_text = _age_text(connector, charger, now, formats)
    soc = connector.reading.soc_percent if connector.reading else None
    return {
        "power_text": _power_text(connector, charging, formats),
        "power_unit": texts.kilowatt(),
        "energy_text": texts.kilowatt_hours(formats.number(session.energy_wh / 1000, 2)),
        "duration_text": texts.duration(now - session.started_at),
        "soc_fraction": None if soc is None else min(1.0, max(0.0, soc / 100)),
        "soc_text": "" if soc is None else texts.percent(formats.number(soc)),
        "sparkline": connector.power_history_w if charging and not age_text else (),
        "stale": bool(age_text),
        "age_text": age_text,
        "power_kw": _power_kw(connector, charging),
        "energy_kwh": round(session.energy_wh / 1000, 2),
        "minutes": int((now - session.started_at).total_seconds() // 60),
    }


def _power_kw(connector: ConnectorSnapshot, charging: bool) -> float:
    # As exact as its text: what looks the same need not be painted again.
    power_w = connector.reading.power_w if charging and connector.reading else None
    return round((power_w or 0.0) / 1000, 1)


def _power_text(connector: ConnectorSnapshot, charging: bool, formats: Formats) -> str:
    # A charger that stops reporting in a pause would else show its last power for ever.
    if not charging:
        return formats.number(0.0, 1)
    power_w = connector.reading.power_w if connector.reading else None
    return "—" if power_w is None else formats.number(power_w / 1000, 1)


def _age_text(
    connector: ConnectorSnapshot, charger: ChargerSnapshot, now: datetime, formats: Formats
) -> str:
    """Say how old the values of a session are; empty where they are live."""
    if charger.presence is Presence.OFFLINE:
        since = charger.last_frame_at
        return texts.offline() if since is None else texts.offline_since(formats.moment(since, now))
    if connector.reading is None:
        return ""
    age = now - connector.reading.received_at
    silent = charger.presence is Presence.SILENT
    old = connector.status is ConnectorStatus.CHARGING and is_stale(connector, now)
    return texts.old(texts.duration(age)) if old or silent else ""


# -- new chargers ------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class NewChargerView:
    """A charger that dialled in and does not belong to the depot yet."""

    identity: str
    name: str
    model: str
    address: str
    details: str
    online: bool


def new_charger_view(charger: ChargerSnapshot, now: datetime, formats: Formats) -> NewChargerView:
    """Describe a charger that nobody has adopted."""
    known = charger.charger
    said = known.identity
    serial = said.serial_number
    model = " · ".join(part for part in (f"{said.vendor} {said.model}".strip(), serial) if part)
    details = []
    if known.first_seen_at is not None:
        details.append(texts.first_seen(formats.moment(known.first_seen_at, now)))
    if charger.presence is Presence.OFFLINE:
        details.append(texts.offline())
    elif charger.last_frame_at is not None:
        age = now - charger.last_frame_at
        young = age < timedelta(minutes=1)
        details.append(texts.heard_now() if young else texts.heard_ago(texts.duration(age)))
    return NewChargerView(
        identity=known.id,
        name=known.name,
        model=model or texts.says_nothing_of_itself(),
        address=charger.address,
        details=" · ".join(details),
        online=charger.presence is not Presence.OFFLINE,
    )
