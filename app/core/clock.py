"""The one place that knows what time it is."""

from datetime import UTC, datetime


class Clock:
    """Wall clock in UTC; tests hand in one they can set."""

    def now(self) -> datetime:
        """Return the present moment, aware, in UTC."""
        return datetime.now(UTC)
