"""What speaks for it that an open session has ended long ago."""

from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum


class EvidenceKind(StrEnum):
    """One sign; all but `newer_session` hold since a moment."""

    CONNECTOR_FREE = "connector_free"
    NEWER_SESSION = "newer_session"
    METER_STILL = "meter_still"
    CHARGER_OFFLINE = "charger_offline"


_ENGLISH = {
    EvidenceKind.CONNECTOR_FREE: "The connector is free",
    EvidenceKind.NEWER_SESSION: "A newer session runs on the same connector",
    EvidenceKind.METER_STILL: "The meter stands still",
    EvidenceKind.CHARGER_OFFLINE: "The charger is offline",
}


@dataclass(frozen=True, slots=True)
class Evidence:
    """A sign and since when it holds; as text in English and UTC, for alarms and records."""

    kind: EvidenceKind
    since: datetime | None = None

    def __str__(self) -> str:
        words = _ENGLISH[self.kind]
        if self.since is None:
            return words
        return f"{words} since {self.since.astimezone(UTC):%Y-%m-%d %H:%M} UTC"
