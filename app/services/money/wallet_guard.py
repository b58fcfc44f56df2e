"""Ends a session whose wallet is used up, where the depot's policy says so."""

from app.core.bus import Bus
from app.core.depot_state import DepotState
from app.core.events import MeterSampled
from app.services.money.wallets import WalletService
from app.services.people.directory import Directory
from app.services.sessions.session_stops import SessionStops


class WalletGuard:
    """Looks at each reading after its cost was counted."""

    def __init__(
        self,
        wallets: WalletService,
        directory: Directory,
        stops: SessionStops,
        state: DepotState,
        bus: Bus,
    ) -> None:
        self._wallets = wallets
        self._directory = directory
        self._stops = stops
        self._state = state
        bus.subscribe(MeterSampled, self._on_sampled)

    def _on_sampled(self, fact: MeterSampled) -> None:
        person_id = self._state.person_charging(fact.connector, fact.session_id)
        person = self._directory.person(person_id)
        verdict = self._wallets.verdict(person) if person else None
        session = self._state.open_session(fact.connector) if person else None
        if person and session and verdict and verdict.must_stop:
            self._stops.request(
                session,
                "wallet_empty",
                f"The wallet of {person.full_name} is used up; session {session.id} is ended",
                person=person.full_name,
            )
