"""What is told of one session at length, decided without widgets."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from app.core.depot_state import DepotState
from app.core.months import MonthEntry
from app.core.sessions import ChargingSession, SessionFlag
from app.services.ports.message import Exchange, ExchangeFilter
from app.ui.presenters.charger import time_text
from app.ui.presenters.session import live_session, session_view
from app.ui.tokens import StatusRole
from app.ui.widgets.tile_view import Shape
from app.ui.words import session_texts, texts
from app.ui.words.formats import Formats

translate = QCoreApplication.translate

_AROUND = timedelta(seconds=10)
"""The messages just before a start and after a stop explain them: the state, the card."""


@dataclass(frozen=True, slots=True)
class SessionDetail:
    """One session with all that the books hold of it.

    Attributes:
        notes: What a supervisor should know, a sentence each.
    """

    title: str
    state: str
    role: StatusRole
    shape: Shape
    facts: dict[str, str]
    notes: tuple[str, ...]


def session_detail(
    session: ChargingSession,
    state: DepotState,
    now: datetime,
    formats: Formats,
    *,
    billing_failed: bool = False,
) -> SessionDetail:
    """Describe a session; an open one by what the depot knows of it at this moment."""
    session = live_session(session, state)
    view = session_view(session, state, now, formats, billing_failed=billing_failed)
    title = translate("SessionDetail", "Session {id} · {bay}")
    flags = [flag for flag in SessionFlag if flag in session.flags]
    return SessionDetail(
        title=title.format(bay=view.connector, id=session.id),
        state=view.state,
        role=view.role,
        shape=view.shape,
        facts=dict(_facts(session, view.duration, now, formats)),
        notes=tuple(session_texts.FLAG_SENTENCES[flag]() for flag in flags),
    )


def session_messages(session: ChargingSession, now: datetime) -> ExchangeFilter:
    """Return the filter for what was said while a session went on, by our clock."""
    until = now if session.state.open else session.stop_received_at or now
    return ExchangeFilter(
        charger_id=session.connector.charger_id,
        since=session.start_received_at - _AROUND,
        until=until + _AROUND,
    )


def month_notes(booked: Sequence[MonthEntry], formats: Formats) -> list[str]:
    """Say in which month a session was closed, and what was booked of it since."""
    notes = []
    for entry in booked:
        if entry.corrects is None:
            text = translate("SessionDetail", "{month} is closed: what it says of this stays.")
            notes.append(text.format(month=formats.month(entry.month)))
            continue
        energy = texts.kilowatt_hours(formats.number(entry.energy_wh / 1000, 3))
        text = translate(
            "SessionDetail", "Booked in {month} for {closed}, which is closed: {what}."
        )
        what = energy if entry.cost is None else f"{energy}, {formats.money(entry.cost.total)}"
        month, closed = formats.month(entry.month), formats.month(entry.corrects)
        notes.append(text.format(month=month, closed=closed, what=what))
    return notes


def of_session(exchanges: Iterable[Exchange], session: ChargingSession) -> list[Exchange]:
    """Leave out what was said of the charger's other connectors and sessions."""
    return [each for each in exchanges if _concerns(each, session)]


def _concerns(exchange: Exchange, session: ChargingSession) -> bool:
    try:
        payload = json.loads(exchange.request)
    except ValueError:
        return True
    if not isinstance(payload, dict):
        return True
    connector, number = payload.get("connectorId"), payload.get("transactionId")
    # What names neither, such as a restart, concerns every session of the charger.
    same_connector = connector in (None, 0, session.connector.number)
    return same_connector and number in (None, session.id)


def _facts(
    session: ChargingSession, duration: str, now: datetime, formats: Formats
) -> Iterable[tuple[str, str]]:
    if session.person:
        yield translate("SessionDetail", "Person"), session.person
    if session.id_tag:
        yield translate("SessionDetail", "Card"), session.id_tag
    started = _both_clocks(session.started_at, session.start_received_at, now)
    yield translate("SessionDetail", "Started"), started
    if session.stopped_at is not None:
        stopped = _both_clocks(session.stopped_at, session.stop_received_at, now)
        yield translate("SessionDetail", "Stopped"), stopped
    yield translate("SessionDetail", "Duration"), duration
    energy = texts.kilowatt_hours(formats.number(session.energy_wh / 1000, 2))
    told = session_texts.energy_with_source(energy, session.energy_source, session.confidence)
    yield translate("SessionDetail", "Energy"), energy if session.state.open else told
    yield translate("SessionDetail", "Meter"), _meter(session, formats)
    if session.stop_reason:
        yield translate("SessionDetail", "Ended by"), texts.stop_reason(session.stop_reason)
    if session.stop_id_tag and session.stop_id_tag != session.id_tag:
        yield translate("SessionDetail", "Ended with card"), session.stop_id_tag
    if session.pending_since is not None:
        waiting = time_text(session.pending_since, now)
        yield translate("SessionDetail", "Waiting since"), waiting


def _both_clocks(told_at: datetime, received_at: datetime | None, now: datetime) -> str:
    told = time_text(told_at, now)
    if received_at is None:
        return translate("SessionDetail", "{told} by the charger").format(told=told)
    text = translate("SessionDetail", "{told} by the charger, {received} here")
    return text.format(told=told, received=time_text(received_at, now))


def _meter(session: ChargingSession, formats: Formats) -> str:
    start = formats.number(session.meter_start_wh / 1000, 2)
    if session.meter_stop_wh is None:
        return translate("SessionDetail", "from {start} kWh").format(start=start)
    stop = formats.number(session.meter_stop_wh / 1000, 2)
    text = translate("SessionDetail", "{start} to {stop} kWh")
    return text.format(start=start, stop=stop)
