"""What chargers promised and did not do: forgotten after a while, and kept as an event."""

from datetime import timedelta

from app.core.bus import Bus
from app.core.clock import Clock
from app.core.commands import Expected
from app.core.depot_state import DepotState
from app.core.events import AttentionRaised, CommandExpected
from app.core.ids import ConnectorId

GIVEN_UP_AFTER = timedelta(minutes=10)
"""How long a connector shows that nothing happened; later it would hide how things are."""

_WORDS = {
    Expected.START: "a start that was accepted never came",
    Expected.STOP: "a stop that was accepted never came",
    Expected.AVAILABLE: "it was to come into service and did not say that it has",
    Expected.UNAVAILABLE: "it was to go out of service and did not say that it has",
    Expected.BOOT: "it was to restart and did not say that it has",
}


class Promises:
    """Gives up what is overdue (habits 38 and 39 of real chargers)."""

    def __init__(self, state: DepotState, bus: Bus, clock: Clock) -> None:
        self._state = state
        self._bus = bus
        self._clock = clock

    async def settle(self) -> None:
        """Give up what should have happened more than ten minutes ago."""
        now = self._clock.now()
        for connector in self._state.overdue(now - GIVEN_UP_AFTER):
            self._give_up(connector)

    def _give_up(self, connector: ConnectorId) -> None:
        snapshot = self._state.connector(connector)
        if snapshot is None or snapshot.expectation is None:
            return
        text = f"Connector {connector.number}: {_WORDS[snapshot.expectation.what]}"
        self._bus.publish(CommandExpected(connector, None))
        self._bus.publish(
            AttentionRaised(connector.charger_id, "no_reaction", text, self._clock.now())
        )
