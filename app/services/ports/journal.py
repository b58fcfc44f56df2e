"""What the services need from the outside: stores and chargers, as Protocols.

Stores answer with plain dataclasses. Where a method writes, it returns after the commit that holds
what was written, and raises `StorageFailed` where it could not be written. Where nothing waits for
a write, the method is not a coroutine and the write joins the next batch.

Here is the journal and what the program remembers; sessions, messages, chargers, people and money
have a module each beside this one.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol

from app.core.events import AttentionRaised


@dataclass(frozen=True, slots=True)
class AuditEntry:
    """Who did what to which thing, and what came of it."""

    at: datetime
    operator: str
    action: str
    subject: str
    detail: str


class Journal(Protocol):
    """What happened and who did it."""

    def note_event(self, event: AttentionRaised) -> None:
        """Keep an event with the next batch."""
        ...

    def note_audit(self, entry: AuditEntry) -> None:
        """Keep an audit entry with the next batch."""
        ...

    async def events(self, *, limit: int = 200) -> list[AttentionRaised]:
        """Return the newest events first."""
        ...

    async def audit(self, *, limit: int = 200) -> list[AuditEntry]:
        """Return the newest audit entries first."""
        ...


class SettingsStore(Protocol):
    """Small values that the program remembers, each JSON-shaped."""

    async def all(self) -> dict[str, Any]:
        """Return every value by its name."""
        ...

    async def save(self, name: str, value: Any) -> None:
        """Remember one value."""
        ...
