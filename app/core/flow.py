"""What flows through a connector now, told from what was last read there."""

from datetime import datetime, timedelta
from typing import Protocol

from app.core.cadence import stale_after
from app.core.chargers import ConnectorStatus, Presence
from app.core.readings import MeterReading


class Metered(Protocol):
    """What of a connector tells its power."""

    @property
    def status(self) -> ConnectorStatus:
        """The state it reported."""

    @property
    def reading(self) -> MeterReading | None:
        """The newest reading."""

    @property
    def read_every(self) -> timedelta | None:
        """The time between readings; None where nobody knows yet."""


def is_stale(connector: Metered, now: datetime) -> bool:
    """Tell whether the last reading is older than two of them should be apart."""
    reading = connector.reading
    return reading is None or now - reading.received_at > stale_after(connector.read_every)


def flowing_power_w(connector: Metered, presence: Presence, now: datetime) -> float:
    """Return the power that flows now, in W: 0 where none does or nobody knows (habit 37).

    Chargers that stop or pause often tell no power of 0: only while one says that it charges, is
    there and reads its meter as often as before, what it read last is what flows.
    """
    reading = connector.reading
    if connector.status is not ConnectorStatus.CHARGING or presence is not Presence.ONLINE:
        return 0.0
    if reading is None or is_stale(connector, now):
        return 0.0
    return reading.power_w or 0.0
