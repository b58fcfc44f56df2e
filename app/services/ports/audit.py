"""What the services need of the books about the audit, as Protocols."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from app.core.hash_chain import ChainBreak
from app.services.ports.journal import AuditEntry


@dataclass(frozen=True, slots=True)
class AuditFilter:
    """Which entries to list; None and empty leave a question open.

    Attributes:
        since, until: Bounds of the time, until exclusive.
        subject: The beginning of an action's word, such as "card" for all that concerns cards.
        text: Found in operator, action, thing or detail, without case.
    """

    since: datetime | None = None
    until: datetime | None = None
    operator: str = ""
    subject: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class AuditRecord:
    """An entry with its place in the chain."""

    number: int
    entry: AuditEntry


@dataclass(frozen=True, slots=True)
class ChainHead:
    """The newest entry of the chain: whoever knows it can tell that older ones are as they were.

    Attributes:
        number: How many entries there are; 0 with an empty hash: none.
    """

    number: int
    hash: str


@dataclass(frozen=True, slots=True)
class ChainVerdict:
    """Whether the chain holds.

    Attributes:
        head: As the entries themselves say.
        breaks: Where it does not hold; empty where it does.
    """

    head: ChainHead
    breaks: tuple[ChainBreak, ...]


class AuditStore(Protocol):
    """Audit entries, which are only ever added."""

    async def page(
        self, wanted: AuditFilter, *, before: int | None = None, limit: int = 200
    ) -> Sequence[AuditRecord]:
        """Return entries, newest first, those with a number below `before`."""
        ...

    async def operators(self) -> list[str]:
        """Return everybody who is named in an entry, by name."""
        ...

    async def head(self) -> ChainHead:
        """Return the newest entry."""
        ...

    async def verify(self) -> ChainVerdict:
        """Follow the whole chain, and compare it with what was noted of it elsewhere."""
        ...

    async def note_head(self) -> None:
        """Note the newest entry outside the database, where it is not the last one noted."""
        ...
