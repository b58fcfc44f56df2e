"""What the Alarms page says of alarms and tickets, decided without widgets."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from app.core.alarm_rules import connector_of
from app.core.alarms import Alarm, AlarmState
from app.core.ids import ConnectorId
from app.core.work_tickets import WorkTicket
from app.ui.widgets.row_view import RowAction, RowView
from app.ui.widgets.tile_view import Shape
from app.ui.words import upkeep_texts
from app.ui.words.formats import Formats

translate = QCoreApplication.translate

NameOf = Callable[[ConnectorId], str]

_LOOKS: dict[AlarmState, tuple[str, Shape]] = {
    AlarmState.ACTIVE: ("attention", "triangle"),
    AlarmState.ACKNOWLEDGED: ("waiting", "half"),
}


def alarm_title(alarm: Alarm, name_of: NameOf) -> str:
    """Say what is wrong with which thing."""
    connector = connector_of(alarm.thing, alarm.charger_id)
    thing = name_of(connector) if connector is not None else alarm.thing
    return upkeep_texts.TITLES[alarm.rule]().format(thing=thing)


def alarm_facts(alarm: Alarm, now: datetime, formats: Formats) -> str:
    """Say since when, how often, what was measured and who has seen it, on one line."""
    first = formats.moment(alarm.first_at, now)
    parts = [upkeep_texts.since(first)]
    if alarm.cleared_at is not None:
        parts = [upkeep_texts.from_until(first, formats.moment(alarm.cleared_at, now))]
    parts += _measured(alarm)
    if alarm.acknowledged_at is not None:
        seen_at = formats.moment(alarm.acknowledged_at, now)
        parts.append(upkeep_texts.seen_by(alarm.acknowledged_by, seen_at))
    return " · ".join(parts)


def _measured(alarm: Alarm) -> list[str]:
    """Say how often it came, where that was more than once, and what was measured."""
    parts = [upkeep_texts.times(alarm.count)] if alarm.count > 1 else []
    if alarm.text:
        literal = upkeep_texts.FACTS.get(alarm.rule, lambda: "{text}")()
        parts.append(literal.replace("{text}", alarm.text))
    return parts


def past_row(
    alarm: Alarm, name_of: NameOf, now: datetime, formats: Formats
) -> tuple[str, str, str, str, str]:
    """Describe an alarm that is over: what, from when, until when, what was measured, seen by."""
    ended = formats.moment(alarm.cleared_at, now) if alarm.cleared_at is not None else ""
    return (
        alarm_title(alarm, name_of),
        formats.moment(alarm.first_at, now),
        ended,
        " · ".join(_measured(alarm)),
        alarm.acknowledged_by,
    )


def ticket_word(*, has_ticket: bool) -> str:
    """Say what the button for the ticket of an alarm does."""
    return translate("Alarm", "Show ticket") if has_ticket else translate("Alarm", "Open ticket")


def alarm_row(
    alarm: Alarm,
    name_of: NameOf,
    now: datetime,
    formats: Formats,
    *,
    has_ticket: bool,
    may_act: bool,
) -> RowView:
    """Describe an alarm for its row, as long as its cause is there."""
    role, shape = _LOOKS[alarm.state]
    if alarm.state is AlarmState.ACTIVE and alarm.rule.urgent:
        role, shape = "fault", "diamond"
    details = f"{alarm_facts(alarm, now, formats)}\n{upkeep_texts.ADVICE[alarm.rule]()}"
    return RowView(
        key=str(alarm.id),
        title=alarm_title(alarm, name_of),
        details=details,
        role=role,
        shape=shape,
        actions=_actions(alarm, has_ticket=has_ticket) if may_act else (),
    )


def ticket_row(
    ticket: WorkTicket, name_of: NameOf, now: datetime, formats: Formats, *, may_act: bool
) -> RowView:
    """Describe a ticket for its row, with its newest note."""
    opened = formats.moment(ticket.opened_at, now)
    parts = [upkeep_texts.ticket_opened(ticket.opened_by, opened)]
    if ticket.charger_id is not None:
        parts.insert(0, name_of(ConnectorId(ticket.charger_id, 0)))
    if ticket.closed_at is not None:
        closed = formats.moment(ticket.closed_at, now)
        parts.append(upkeep_texts.ticket_closed(ticket.closed_by, closed))
    lines = [" · ".join(parts)]
    if ticket.notes:
        newest = ticket.notes[-1]
        at = formats.moment(newest.at, now)
        lines.append(upkeep_texts.note_by(newest.by, at, newest.text))
    return RowView(
        key=str(ticket.id),
        title=upkeep_texts.ticket_number(ticket.id, ticket.title),
        details="\n".join(lines),
        role="waiting" if ticket.open else "offline",
        shape="square" if ticket.open else "ring",
        actions=_ticket_actions(ticket) if may_act else (),
    )


def _actions(alarm: Alarm, *, has_ticket: bool) -> tuple[RowAction, ...]:
    actions = []
    if alarm.rule in upkeep_texts.ACTIONS:
        action_id, word = upkeep_texts.ACTIONS[alarm.rule]
        actions.append(RowAction(action_id, word(), "primary"))
    actions.append(RowAction("ticket", ticket_word(has_ticket=has_ticket)))
    if alarm.state is AlarmState.ACTIVE:
        actions.append(RowAction("acknowledge", translate("Alarm", "Seen")))
    return tuple(actions)


def _ticket_actions(ticket: WorkTicket) -> tuple[RowAction, ...]:
    show = RowAction("show", translate("Ticket", "Notes"))
    if ticket.open:
        return show, RowAction("close", translate("Ticket", "Done"), "primary")
    return show, RowAction("reopen", translate("Ticket", "Open again"))
