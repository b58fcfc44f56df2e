"""Who is signed in at which phone, and for how long still."""

import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta

from app.core.clock import Clock
from app.services.people.drivers import Driver

IDLE = timedelta(minutes=30)
LONGEST = timedelta(hours=12)
MOST = 5000
"""Visits remembered; beyond that the oldest ends."""


@dataclass(slots=True)
class Visit:
    """A phone on which somebody is signed in.

    Attributes:
        key: What its cookie says; nobody can guess it.
        form_key: What its forms bring along, so that no other site can send them.
        said, went_well: What came of the last button, to be shown once.
    """

    key: str
    form_key: str
    driver: Driver
    began_at: datetime
    seen_at: datetime
    said: str = ""
    went_well: bool = False


class Visits:
    """Visits in memory: after a restart everybody signs in again."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._visits: dict[str, Visit] = {}

    def begin(self, driver: Driver) -> Visit:
        """Sign a driver in."""
        now = self._clock.now()
        if len(self._visits) >= MOST:
            del self._visits[next(iter(self._visits))]
        visit = Visit(secrets.token_urlsafe(32), secrets.token_urlsafe(16), driver, now, now)
        self._visits[visit.key] = visit
        return visit

    def find(self, key: str) -> Visit | None:
        """Return a visit that is neither idle for too long nor too old."""
        visit = self._visits.get(key)
        if visit is None:
            return None
        now = self._clock.now()
        if now - visit.seen_at > IDLE or now - visit.began_at > LONGEST:
            self.end(key)
            return None
        visit.seen_at = now
        return visit

    def end(self, key: str) -> None:
        """Sign out."""
        self._visits.pop(key, None)
