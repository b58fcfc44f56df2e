"""A simulated charger that dials a depot, on the depot's clock."""

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from random import Random
from typing import Any

from app.ocpp.simulator.build import Build
from app.ocpp.simulator.charger import SimulatedCharger
from app.ocpp.simulator.clock import SimClock
from tests.support.clock import TestClock
from tests.support.waiting import until


@asynccontextmanager
async def simulated_charger(
    url: str,
    clock: TestClock,
    name: str = "SIM-1",
    *,
    speed: float = 1000.0,
    configuration: Mapping[str, str] | None = None,
    **options: Any,
) -> AsyncIterator[SimulatedCharger]:
    """Run a charger until it has booted and reported its connectors."""
    charger = SimulatedCharger(
        name,
        url,
        clock=SimClock(speed, clock.at),
        rng=Random(7),
        build=Build(redial_s=0.02, configuration=configuration or {}),
        **options,
    )
    async with charger:
        await charger.wait_online()
        await until(lambda: _reported(charger) > len(charger.connectors))
        yield charger


def _reported(charger: SimulatedCharger) -> int:
    return sum(frame.action == "StatusNotification" for frame in charger.sent)
