"""What the services need of the books about months, as a Protocol.

The promises about commits are those of `ports`.
"""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Protocol

from app.core.ids import SessionId
from app.core.months import ClosedMonth, MonthEntry


class MonthStore(Protocol):
    """Closed months and their entries, which are only ever added."""

    async def closed(self) -> list[ClosedMonth]:
        """Return the closed months, the oldest first."""
        ...

    async def entries(self, month: date) -> list[MonthEntry]:
        """Return what is booked in a month: all of a closed one, corrections of an open one."""
        ...

    async def unbooked(
        self, month: date, starts_at: datetime, ends_at: datetime
    ) -> list[MonthEntry]:
        """Return what the sessions count for that began in a span and are booked in no month."""
        ...

    async def close(self, closing: ClosedMonth) -> ClosedMonth:
        """Book the sessions of a month and close it, in one transaction; return it with its sums.

        Raises:
            InvalidInput: It is closed already, or a session that began in it is still open.
        """
        ...

    async def book_late(
        self, month: date, at: datetime, sessions: Sequence[SessionId] | None = None
    ) -> list[MonthEntry]:
        """Book in `month` by how much sessions of closed months differ from what is booked.

        However often it is asked for, a difference is booked once. `sessions` None: looks at all.
        """
        ...

    async def first_start(self) -> datetime | None:
        """Return when the oldest session began; None where there is none."""
        ...

    async def still_open(self, before: datetime) -> list[SessionId]:
        """Return the sessions that began before a moment and into which energy may still flow."""
        ...

    async def of_session(self, session_id: SessionId) -> list[MonthEntry]:
        """Return what is booked of a session, the oldest first."""
        ...
