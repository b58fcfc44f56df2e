"""Time that a test sets."""

from datetime import UTC, datetime, timedelta

from app.core.clock import Clock

START = datetime(2026, 3, 1, 8, 0, tzinfo=UTC)


class TestClock(Clock):
    """Stands still until it is moved."""

    __test__ = False

    def __init__(self, at: datetime = START) -> None:
        self.at = at

    def now(self) -> datetime:
        """Return the time that was set."""
        return self.at

    def forward(self, **span: float) -> None:
        """Move on, by the arguments of timedelta."""
        self.at += timedelta(**span)

    def wire(self, **ahead: float) -> str:
        """Return the present moment, or one ahead of it, as a charger writes it."""
        return (self.at + timedelta(**ahead)).strftime("%Y-%m-%dT%H:%M:%SZ")
