"""What became of a charger's connection and of its faults, to be looked at later."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.core.ids import ChargerId


class HistoryKind(StrEnum):
    """What happened. `program_started` concerns all chargers: nobody was connected then."""

    CONNECTED = "connected"
    DISCONNECTED = "disconnected"
    BOOTED = "booted"
    FAULTED = "faulted"
    FAULT_OVER = "fault_over"
    PROGRAM_STARTED = "program_started"


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One moment of a charger's life.

    Attributes:
        connector: The number of the connector; 0 for the charger as a whole.
        text: The charger's own words, such as its error code, or why a connection ended.
    """

    at: datetime
    charger_id: ChargerId | None
    kind: HistoryKind
    connector: int = 0
    text: str = ""


@dataclass(frozen=True, slots=True)
class OnlineSpan:
    """A time in which a charger was connected without a break."""

    start: datetime
    end: datetime


def online_spans(
    entries: Iterable[HistoryEntry], start: datetime, end: datetime
) -> tuple[OnlineSpan, ...]:
    """Return when a charger was connected between two instants, the oldest first.

    `entries` are in order of time and may begin before `start`. A start of the program ends what
    was open: where it did not end in order, nobody noted that the sockets were gone.
    """
    spans: list[OnlineSpan] = []
    since: datetime | None = None
    for entry in entries:
        if entry.kind is HistoryKind.CONNECTED:
            since = since or entry.at
        elif entry.kind in (HistoryKind.DISCONNECTED, HistoryKind.PROGRAM_STARTED):
            spans += _within(since, entry.at, start, end)
            since = None
    return (*spans, *_within(since, end, start, end))


def _within(
    since: datetime | None, until: datetime, start: datetime, end: datetime
) -> list[OnlineSpan]:
    if since is None or until <= start or since >= end:
        return []
    return [OnlineSpan(max(since, start), min(until, end))]
