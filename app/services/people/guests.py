"""Guests: no card of their own, a name, and a limit in kWh or minutes."""

from datetime import datetime

from app.core.bus import Bus
from app.core.cards import card_key
from app.core.clock import Clock
from app.core.commands import CommandResult
from app.core.depot_state import DepotState
from app.core.errors import DepotError
from app.core.events import MeterSampled, SessionStopped
from app.core.ids import ConnectorId
from app.core.roles import Operator, Role
from app.core.sessions import ChargingSession
from app.services.audit import Auditor, audited
from app.services.background import Background
from app.services.chargers.charging import ChargingService
from app.services.people.guest_book import Guest, GuestBook
from app.services.sessions.session_stops import SessionStops


class GuestService:
    """Starts sessions for guests and ends them at their limit."""

    def __init__(
        self,
        book: GuestBook,
        charging: ChargingService,
        stops: SessionStops,
        state: DepotState,
        bus: Bus,
        auditor: Auditor,
        clock: Clock,
    ) -> None:
        self._book = book
        self._charging = charging
        self._stops = stops
        self._state = state
        self._auditor = auditor
        self._clock = clock
        self._background = Background()
        bus.subscribe(MeterSampled, self._on_sampled)
        bus.subscribe(SessionStopped, self._on_stopped)

    async def load(self) -> None:
        """Take over the guests that charged when the program ended."""
        await self._book.load()

    async def close(self) -> None:
        """End what runs in the background."""
        await self._background.close()

    def guest_of(self, session: ChargingSession) -> Guest | None:
        """Return the guest who charges in a session, if one does."""
        return self._book.guest(session.id_tag)

    @audited("guest.start", Role.ATTENDANT)
    async def start(self, connector: ConnectorId, guest: Guest, *, by: Operator) -> CommandResult:
        """Ask a charger to start a session for a guest.

        Raises:
            NotFound, ChargerOffline, AlreadyCharging, ConnectorNotAvailable: As for any start.
        """
        id_tag = await self._book.lend(guest, connector.charger_id)
        try:
            result = await self._charging.start(connector, id_tag, by=by)
        except DepotError:
            await self._book.take_back(id_tag)
            raise
        if not result.ok:
            await self._book.take_back(id_tag)
        return result

    async def settle(self) -> None:
        """End sessions whose time is over, and forget guests who never came."""
        running = {card_key(s.id_tag): s for s in self._state.open_sessions()}
        now = self._clock.now()
        for key in self._book.guests():
            if session := running.get(key):
                self._judge(session, session.energy_wh, now)
            elif self._book.gave_up(key):
                await self._book.take_back(key)

    def _on_sampled(self, fact: MeterSampled) -> None:
        if self._book.empty:
            return
        session = self._state.open_session(fact.connector)
        if session is not None and session.id == fact.session_id:
            self._judge(session, fact.session_energy_wh or 0, fact.reading.at)

    def _on_stopped(self, fact: SessionStopped) -> None:
        if self.guest_of(fact.session) is not None:
            self._background.spawn(self._book.take_back(fact.session.id_tag))

    def _judge(self, session: ChargingSession, energy_wh: int, at: datetime) -> None:
        guest = self.guest_of(session)
        if guest is not None and guest.limit_reached(energy_wh, at - session.started_at):
            text = f"The guest {guest.name} has what was agreed; session {session.id} is ended"
            self._stops.request(session, "guest_limit", text, guest=guest.name)
