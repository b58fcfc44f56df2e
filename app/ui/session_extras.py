"""What money and limits add to a session: its cost so far, the quota, what a guest has left."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from app.core.ids import ConnectorId, SessionId
from app.core.quota import tightest
from app.core.sessions import ChargingSession
from app.services.money.running_costs import RunningCosts
from app.services.people.directory import Directory
from app.services.people.guest_book import Guest
from app.services.people.guests import GuestService
from app.services.people.quotas import QuotaService
from app.ui.words import money_texts
from app.ui.words.formats import Formats

FRESH_FOR = timedelta(seconds=1)
QUOTA_FRESH_FOR = timedelta(seconds=5)
_MOST_KEPT = 4000


@dataclass(frozen=True, slots=True)
class SessionExtras:
    """What a tile says of a session beside its energy; empty where there is nothing to say.

    Attributes:
        quota_fraction: Used part of the quota that leaves the least, or of what a guest agreed.
        left_text: What a guest has left.
        vehicle: Plate of the vehicle that charges, where somebody knows it.
    """

    cost_text: str = ""
    quota_fraction: float | None = None
    left_text: str = ""
    vehicle: str = ""


NO_EXTRAS = SessionExtras()


class ExtrasOfSessions:
    """Asks the services at most once a second for a session, and less often for its quota."""

    def __init__(
        self,
        costs: RunningCosts,
        quotas: QuotaService,
        guests: GuestService,
        directory: Directory,
        vehicle_at: Callable[[ConnectorId], str],
        formats: Formats,
    ) -> None:
        self._vehicle_at = vehicle_at
        self._vehicles: dict[SessionId, str] = {}
        self._costs, self._quotas, self._guests = costs, quotas, guests
        self._directory, self._formats = directory, formats
        self._known: dict[SessionId, tuple[datetime, SessionExtras]] = {}
        self._used: dict[int, tuple[datetime, float | None]] = {}

    def of(self, session: ChargingSession, now: datetime) -> SessionExtras:
        """Return what there is to say of an open session."""
        known = self._known.get(session.id)
        if known is not None and timedelta() <= now - known[0] < FRESH_FOR:
            return known[1]
        if len(self._known) >= _MOST_KEPT:
            self._known.clear()
            self._vehicles.clear()
        extras = replace(self._ask(session, now), vehicle=self._vehicle_of(session))
        self._known[session.id] = (now, extras)
        return extras

    def forget_quotas(self) -> None:
        """Ask anew for quotas and vehicles: somebody decided something about them."""
        self._used.clear()
        self._known.clear()
        self._vehicles.clear()

    def _vehicle_of(self, session: ChargingSession) -> str:
        plate = self._vehicles.get(session.id)
        if plate is None:
            plate = self._vehicles[session.id] = self._vehicle_at(session.connector)
        return plate

    def _ask(self, session: ChargingSession, now: datetime) -> SessionExtras:
        cost = self._costs.cost(session.id)
        cost_text = "" if cost is None else self._formats.money(cost.total)
        guest = self._guests.guest_of(session)
        if guest is not None:
            left = left_words(guest, session, now, self._formats)
            return SessionExtras(cost_text, guest_share(guest, session, now), left)
        return SessionExtras(cost_text, self._quota_used(session.person_id, now))

    def _quota_used(self, person_id: int | None, now: datetime) -> float | None:
        if person_id is None:
            return None
        known = self._used.get(person_id)
        if known is not None and timedelta() <= now - known[0] < QUOTA_FRESH_FOR:
            return known[1]
        person = self._directory.person(person_id)
        state = tightest(self._quotas.states(person)) if person else None
        share = None
        if state is not None and state.allowed_wh is not None:
            share = state.used_wh / state.allowed_wh if state.allowed_wh else 1.0
        self._used[person_id] = (now, share)
        return share


def guest_share(guest: Guest, session: ChargingSession, now: datetime) -> float:
    """Return which part of what was agreed a guest has used: the larger one of energy and time."""
    shares = []
    if guest.most_energy_wh:
        shares.append(session.energy_wh / guest.most_energy_wh)
    if guest.most_minutes:
        shares.append((now - session.started_at) / timedelta(minutes=guest.most_minutes))
    return max(0.0, *shares)


def left_words(guest: Guest, session: ChargingSession, now: datetime, formats: Formats) -> str:
    """Say what a guest has left."""
    kwh = minutes = None
    if guest.most_energy_wh is not None:
        kwh = formats.number(max(0, guest.most_energy_wh - session.energy_wh) / 1000, 1)
    if guest.most_minutes is not None:
        charged = (now - session.started_at) // timedelta(minutes=1)
        minutes = max(0, guest.most_minutes - charged)
    if kwh is not None and minutes is not None:
        return money_texts.kwh_or_minutes_left(kwh, minutes)
    return money_texts.kwh_left(kwh) if kwh is not None else money_texts.minutes_left(minutes or 0)
