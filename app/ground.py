"""What every part of a depot stands on."""

from dataclasses import dataclass
from zoneinfo import ZoneInfo

from app.core.bus import Bus
from app.core.clock import Clock
from app.core.depot_state import DepotState
from app.db.books import Books
from app.services.audit import Auditor


@dataclass(frozen=True, slots=True)
class Ground:
    """The books, what is true now, who is told of it, and what time it is where."""

    books: Books
    state: DepotState
    bus: Bus
    auditor: Auditor
    clock: Clock
    zone: ZoneInfo
