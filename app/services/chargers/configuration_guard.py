"""Keeps a charger from being written to death (habit 12): budget, and a stop after reboots."""

from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from app.core.bus import Bus
from app.core.clock import Clock
from app.core.errors import DepotError
from app.core.events import AttentionRaised, ChargerBooted
from app.core.ids import ChargerId
from app.services.ports.charger import ConfigurationKey

BUDGET = 50
"""Writes to one charger in a day: its memory wears out."""

WATCHED_FOR = timedelta(minutes=5)
MOST_REBOOTS = 2


class ConfigurationHeld(DepotError):
    """The charger is not written to now."""

    code = "configuration_held"


class RestartedSince(ConfigurationHeld):
    """It restarted again and again after a change: the old values belong back, or are given up."""


@dataclass(slots=True)
class _Written:
    at: deque[datetime] = field(default_factory=lambda: deque(maxlen=BUDGET))
    before: dict[str, str] = field(default_factory=dict)
    reboots: int = 0
    held: bool = False


class ConfigurationGuard:
    """Knows what was written lately, what stood there before, and how often the charger rebooted.

    Two reboots within five minutes of a write stop further writing until the old values are back,
    or somebody lifts it.
    """

    def __init__(self, bus: Bus, clock: Clock) -> None:
        self._bus = bus
        self._clock = clock
        self._written: dict[ChargerId, _Written] = {}
        self._read: dict[ChargerId, dict[str, str]] = {}
        bus.subscribe(ChargerBooted, self._on_booted)

    def check(self, charger_id: ChargerId, key: str, value: str) -> None:
        """Raise where a setting may not be written now; writing an old value back always may.

        Raises:
            ConfigurationHeld: The budget of the day is used up, or the charger reboots since.
        """
        written = self._written.get(charger_id)
        writes_back = written is not None and written.before.get(key) == value
        held = self.held(charger_id)
        if held is not None and not writes_back:
            raise held

    def held(self, charger_id: ChargerId) -> ConfigurationHeld | None:
        """Return why a charger may not be written to now; None where it may."""
        written = self._written.get(charger_id)
        if written is None:
            return None
        if written.held:
            return RestartedSince(
                "{charger_id} rebooted {most_reboots} times after its settings were changed.",
                hint="Write the old values back first.",
                charger_id=charger_id,
                most_reboots=MOST_REBOOTS,
            )
        now = self._clock.now()
        if len(written.at) == BUDGET and now - written.at[0] < timedelta(days=1):
            return ConfigurationHeld(
                "{charger_id} was written to {budget} times within a day.",
                hint="Wait until tomorrow: its memory wears out.",
                charger_id=charger_id,
                budget=BUDGET,
            )
        return None

    def was_read(self, charger_id: ChargerId, keys: Iterable[ConfigurationKey]) -> None:
        """Note what a charger says of its settings: what a write replaces."""
        read = self._read.setdefault(charger_id, {})
        read |= {key.key: key.value for key in keys if key.value is not None}

    def wrote(self, charger_id: ChargerId, key: str, value: str) -> None:
        """Note that a setting was written."""
        written = self._written.setdefault(charger_id, _Written())
        written.at.append(self._clock.now())
        before = self._read.get(charger_id, {}).get(key)
        self._read.setdefault(charger_id, {})[key] = value
        if written.before.get(key) == value:
            del written.before[key]
            written.held = written.held and bool(written.before)
        elif before is not None and before != value:
            written.before.setdefault(key, before)
        written.reboots = 0

    def to_revert(self, charger_id: ChargerId) -> dict[str, str]:
        """Return the settings that were changed with the values that stood there before."""
        written = self._written.get(charger_id)
        return dict(written.before) if written else {}

    def lift(self, charger_id: ChargerId) -> None:
        """Allow writing again: what stands there now is good."""
        self._written.pop(charger_id, None)

    def _on_booted(self, fact: ChargerBooted) -> None:
        written = self._written.get(fact.charger_id)
        if written is None or not written.at or fact.at - written.at[-1] > WATCHED_FOR:
            return
        written.reboots += 1
        if written.reboots >= MOST_REBOOTS and not written.held:
            written.held = True
            keys = ", ".join(written.before) or "its settings"
            text = f"Rebooted {written.reboots} times after {keys} changed: write it back"
            self._bus.publish(
                AttentionRaised(
                    fact.charger_id, "reboots_after_configuration", text, fact.at, {"keys": keys}
                )
            )
