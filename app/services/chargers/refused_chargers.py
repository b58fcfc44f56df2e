"""Chargers that fail to get in: one row for each that keeps trying."""

from dataclasses import dataclass, replace
from datetime import datetime

from app.core.bus import Bus
from app.core.events import ChargerRefused, Refusal

MOST_ROWS = 200


@dataclass(frozen=True, slots=True)
class RefusedCharger:
    """Somebody who was refused, with how often and since when, and the newest request."""

    address: str
    path: str
    refusal: Refusal
    request: str
    attempts: int
    first_at: datetime
    last_at: datetime


class RefusedChargers:
    """Remembers who was refused since the program started; the longest ago are forgotten first."""

    def __init__(self, bus: Bus) -> None:
        self._rows: dict[tuple[str, str, Refusal], RefusedCharger] = {}
        bus.subscribe(ChargerRefused, self._on_refused)

    def all(self) -> list[RefusedCharger]:
        """Return all rows, the newest attempt first."""
        return list(reversed(self._rows.values()))

    def clear(self) -> None:
        """Forget everyone."""
        self._rows.clear()

    def _on_refused(self, fact: ChargerRefused) -> None:
        key = (fact.address, fact.path, fact.refusal)
        known = self._rows.pop(key, None)
        if known is None:
            self._rows[key] = RefusedCharger(
                fact.address, fact.path, fact.refusal, fact.request, 1, fact.at, fact.at
            )
        else:
            self._rows[key] = replace(
                known, request=fact.request, attempts=known.attempts + 1, last_at=fact.at
            )
        if len(self._rows) > MOST_ROWS:
            del self._rows[next(iter(self._rows))]
