"""How long the books keep what grows: readings as they came, and messages (habit 44)."""

from dataclasses import dataclass
from datetime import datetime, time, timedelta

from app.core.errors import InvalidInput

STEP = timedelta(minutes=15)
"""Of older readings one stays for each quarter of an hour, for ever."""

NIGHT = (time(2), time(5))
FEWEST_DAYS = 7


@dataclass(frozen=True, slots=True)
class RetentionPolicy:
    """Days for which everything is kept; 0 keeps it for ever.

    Attributes:
        reading_days: Older readings become means of a quarter of an hour.
        message_days: Older messages are deleted.
    """

    reading_days: int = 400
    message_days: int = 180

    def __post_init__(self) -> None:
        for days in (self.reading_days, self.message_days):
            if days != 0 and days < FEWEST_DAYS:
                raise InvalidInput("At least a week is kept, or with 0 everything.")


@dataclass(frozen=True, slots=True)
class BooksSize:
    """How large the books are.

    Attributes:
        file_bytes: The database file.
        free_bytes: How much of it is empty, and given back at night.
    """

    file_bytes: int
    free_bytes: int


@dataclass(frozen=True, slots=True)
class Thinned:
    """What one night's work took away."""

    readings: int = 0
    messages: int = 0


def is_night(local: datetime) -> bool:
    """Tell whether a wall clock shows an hour in which a depot is quiet."""
    return NIGHT[0] <= local.time() < NIGHT[1]
