"""What a scenario has in its hands: one connector, and vehicles that come and go."""

from collections.abc import Callable
from dataclasses import dataclass, field
from random import Random
from typing import Final

from app.ocpp.simulator.charger import SimulatedCharger
from app.ocpp.simulator.clock import SimClock
from app.ocpp.simulator.connector import Connector
from app.ocpp.simulator.vehicles import Vehicle, vehicle

_TURNS: Final = 2


def vehicles_at(number: int, connector: int, connectors: int, fleet: int) -> list[Vehicle]:
    """Return the vehicles of one connector of charger `number` in a fleet of `fleet` chargers."""
    first = number + (connector - 1) * fleet
    return [vehicle(first + turn * fleet * connectors) for turn in range(_TURNS)]


@dataclass(slots=True)
class Stage:
    """One connector of charger `number` in a fleet of `fleet` chargers; times are simulated.

    Attributes:
        round: How often the scenario was played here before.
    """

    charger: SimulatedCharger
    connector: Connector
    rng: Random
    number: int
    fleet: int
    round: int = 0
    _turn: int = field(default=0, init=False)

    @property
    def clock(self) -> SimClock:
        return self.charger.clock

    def next_vehicle(self) -> Vehicle:
        """Return the next of the vehicles that take turns here; none of them comes elsewhere."""
        own = vehicles_at(
            self.number, self.connector.number, len(self.charger.connectors), self.fleet
        )
        self._turn += 1
        return own[(self._turn - 1) % len(own)]

    async def online(self) -> None:
        """Wait until the server accepted the charger, however long that takes."""
        await self.charger.wait_online(None)

    async def pause(self, shortest_s: float, longest_s: float | None = None) -> None:
        """Let time pass."""
        longest_s = shortest_s if longest_s is None else longest_s
        await self.clock.sleep(self.rng.uniform(shortest_s, longest_s))

    async def until(self, condition: Callable[[], bool], within_s: float) -> bool:
        """Wait for a condition; False if it did not come true within that time."""
        try:
            await self.charger.wait_for(lambda _: condition(), self.clock.real_s(within_s))
        except TimeoutError:
            return False
        return True

    async def arrive(self, who: Vehicle, soc_percent: float) -> str:
        """Plug a vehicle in and show its card; returns what the card reader said."""
        self.connector.plug_in(who.car(soc_percent))
        await self.pause(3, 6)
        return await self.connector.present_card(who.id_tag)

    async def charge(self, seconds: float) -> bool:
        """Let the session run for a time; False if it ended by itself or never began."""
        connector = self.connector
        # The server answers in real time, however fast the clock runs: no simulated time-out here.
        await self.charger.wait_for(
            lambda _: connector.is_charging or connector.session is None, None
        )
        session = connector.session
        return session is not None and not await self.until(
            lambda: connector.session is not session, seconds
        )

    def leave(self) -> None:
        """Pull the plug out if there is one in."""
        if self.connector.car is not None:
            self.connector.unplug()
