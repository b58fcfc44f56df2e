"""What a charger is asked when it came back: some never boot, many do not repeat their state."""

import asyncio
from datetime import datetime

from app.core.bus import Bus
from app.core.clock import Clock
from app.core.depot_state import DepotState
from app.core.events import ChargerConnected, ChargerDisconnected
from app.core.ids import ChargerId
from app.services.ports.charger import ChargerGateway


class Welcome:
    """Asks a charger for what it has not told by itself (habit 9 of real chargers).

    It has `patience_s` for its boot, and as long again for its states. One that does not support
    TriggerMessage keeps the state that it was last known to have.
    """

    def __init__(
        self,
        bus: Bus,
        state: DepotState,
        gateway: ChargerGateway,
        clock: Clock,
        patience_s: float,
    ) -> None:
        self._state = state
        self._gateway = gateway
        self._clock = clock
        self._patience_s = patience_s
        self._greeting: dict[ChargerId, asyncio.Task[None]] = {}
        bus.subscribe(ChargerConnected, self._on_connected)
        bus.subscribe(ChargerDisconnected, self._on_disconnected)

    def use_patience(self, patience_s: float) -> None:
        """Wait so long for chargers that connect from now on."""
        self._patience_s = patience_s

    async def close(self) -> None:
        """End every greeting."""
        tasks = list(self._greeting.values())
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    def _on_connected(self, fact: ChargerConnected) -> None:
        self._stop(fact.charger_id)
        task = asyncio.get_running_loop().create_task(self._greet(fact.charger_id, fact.at))
        self._greeting[fact.charger_id] = task

    def _on_disconnected(self, fact: ChargerDisconnected) -> None:
        self._stop(fact.charger_id)

    def _stop(self, charger_id: ChargerId) -> None:
        if (task := self._greeting.pop(charger_id, None)) is not None:
            task.cancel()

    async def _greet(self, charger_id: ChargerId, connected_at: datetime) -> None:
        await asyncio.sleep(self._patience_s)
        if not self._booted_since(charger_id, connected_at):
            await self._gateway.trigger(charger_id, "BootNotification")
        await asyncio.sleep(self._patience_s)
        if not self._told_state_since(charger_id, connected_at):
            await self._gateway.trigger(charger_id, "StatusNotification")

    def _booted_since(self, charger_id: ChargerId, at: datetime) -> bool:
        charger = self._state.charger(charger_id, self._clock.now())
        booted_at = charger.charger.last_boot_at if charger else None
        return booted_at is not None and booted_at >= at

    def _told_state_since(self, charger_id: ChargerId, at: datetime) -> bool:
        charger = self._state.charger(charger_id, self._clock.now())
        numbers = charger.connectors if charger else ()
        heard = [self._state.connector(connector) for connector in numbers]
        return bool(heard) and all(
            connector is not None
            and connector.status_received_at is not None
            and connector.status_received_at >= at
            for connector in heard
        )
