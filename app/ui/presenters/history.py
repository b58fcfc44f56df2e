"""What the History tab says of a charger's past, decided without widgets."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from app.core.charger_history import HistoryEntry, HistoryKind, OnlineSpan, online_spans
from app.ui.models.rows_model import Cell
from app.ui.presenters.charger import WordView
from app.ui.tokens import StatusRole
from app.ui.widgets.tile_view import Shape
from app.ui.words import texts
from app.ui.words.connection_end import connection_end
from app.ui.words.formats import Formats

translate = QCoreApplication.translate

_WORDS: Mapping[HistoryKind, Callable[[], str]] = {
    HistoryKind.CONNECTED: lambda: translate("History", "Connected"),
    HistoryKind.DISCONNECTED: lambda: translate("History", "Connection lost"),
    HistoryKind.BOOTED: lambda: translate("History", "Charger started"),
    HistoryKind.FAULTED: lambda: translate("History", "Fault"),
    HistoryKind.FAULT_OVER: lambda: translate("History", "Fault over"),
    HistoryKind.PROGRAM_STARTED: lambda: translate("History", "This program started"),
}
_LOOKS: Mapping[HistoryKind, tuple[Shape, StatusRole]] = {
    HistoryKind.CONNECTED: ("circle", "ok"),
    HistoryKind.DISCONNECTED: ("cross", "offline"),
    HistoryKind.BOOTED: ("half", "waiting"),
    HistoryKind.FAULTED: ("diamond", "fault"),
    HistoryKind.FAULT_OVER: ("ring", "ok"),
    HistoryKind.PROGRAM_STARTED: ("dash", "stale"),
}


@dataclass(frozen=True, slots=True)
class Timeline:
    """What the bar shows: when there was a connection, and when faults came."""

    start: datetime
    end: datetime
    online: tuple[OnlineSpan, ...]
    faults: tuple[datetime, ...]
    summary: str


def history_rows(
    entries: Iterable[HistoryEntry], start: datetime, now: datetime, formats: Formats
) -> list[tuple[Cell, ...]]:
    """Return when, what, where and details of each entry since `start`, the newest first."""
    return [_row(entry, now, formats) for entry in entries if entry.at >= start][::-1]


def timeline(
    entries: Sequence[HistoryEntry], start: datetime, now: datetime, formats: Formats
) -> Timeline:
    """Return what the bar shows of a period that ends now."""
    spans = online_spans(entries, start, now)
    online_s = sum((span.end - span.start).total_seconds() for span in spans)
    # Of the time before the first entry there is nothing known: it was not offline then.
    known = max(start, min((entry.at for entry in entries), default=start))
    share = online_s / max((now - known).total_seconds(), 1.0)
    within = [entry for entry in entries if entry.at >= start]
    faults = tuple(entry.at for entry in within if entry.kind is HistoryKind.FAULTED)
    lost = sum(entry.kind is HistoryKind.DISCONNECTED for entry in within)
    summary = translate(
        "History", "Connected {share} of the time · connection lost {lost} times · faults: {faults}"
    )
    percent = texts.percent(formats.number(share * 100, 1))
    words = summary.format(share=percent, lost=lost, faults=len(faults))
    return Timeline(start, now, spans, faults, words)


def _row(entry: HistoryEntry, now: datetime, formats: Formats) -> tuple[Cell, ...]:
    shape, role = _LOOKS[entry.kind]
    where = ""
    if entry.connector:
        where = translate("History", "Connector {number}").format(number=entry.connector)
    at, what = formats.moment(entry.at, now), _WORDS[entry.kind]()
    details = entry.text
    if entry.kind is HistoryKind.DISCONNECTED:
        reason = connection_end(entry.text)
        details = "" if reason == what else reason
    return at, WordView(what, role, shape), where, details
