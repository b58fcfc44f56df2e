"""What chargers remember of cards by themselves: forgotten whenever the books change."""

import asyncio

from app.core.bus import Bus
from app.core.chargers import Presence
from app.core.clock import Clock
from app.core.depot_state import DepotState
from app.core.events import ChargerBooted, PeopleChanged
from app.core.ids import ChargerId
from app.services.background import Background
from app.services.ports.charger import ChargerGateway

QUIET_S = 2.0
"""Changes within it are one: an import asks each charger once."""


class CardCaches:
    """Clears every charger's cache; one that is offline or says nothing is asked at its boot."""

    def __init__(
        self,
        gateway: ChargerGateway,
        state: DepotState,
        bus: Bus,
        clock: Clock,
        quiet_s: float = QUIET_S,
    ) -> None:
        self._gateway = gateway
        self._state = state
        self._clock = clock
        self._quiet_s = quiet_s
        self._stale: set[ChargerId] = set()
        self._waiting = False
        self._background = Background()
        bus.subscribe(PeopleChanged, self._on_changed)
        bus.subscribe(ChargerBooted, self._on_booted)

    async def close(self) -> None:
        """End what is under way."""
        await self._background.close()

    def _on_changed(self, fact: PeopleChanged) -> None:
        del fact
        if not self._waiting:
            self._waiting = True
            self._background.spawn(self._clear_all())

    def _on_booted(self, fact: ChargerBooted) -> None:
        if fact.charger_id in self._stale:
            self._background.spawn(self._clear(fact.charger_id))

    async def _clear_all(self) -> None:
        await asyncio.sleep(self._quiet_s)
        self._waiting = False
        chargers = self._state.chargers(self._clock.now())
        self._stale = {snapshot.charger.id for snapshot in chargers}
        for snapshot in chargers:
            if snapshot.presence is not Presence.OFFLINE:
                self._background.spawn(self._clear(snapshot.charger.id))

    async def _clear(self, charger_id: ChargerId) -> None:
        result = await self._gateway.clear_cache(charger_id)
        if result.payload:
            # It answered: cleared, or it has none.
            self._stale.discard(charger_id)
