"""Simulated chargers and the people who use them, in a depot of their own."""

import asyncio
from collections.abc import AsyncIterator, Container
from contextlib import asynccontextmanager, suppress

from app.config import Config
from app.core.cards import Card, CardPolicy
from app.core.chargers import Admission
from app.core.roles import SYSTEM
from app.demo_history import write_history
from app.depot import Depot
from app.ocpp.simulator.fleet import FleetPlan, run_fleet, vehicles_of
from app.ocpp.simulator.vehicles import BLOCKED_VEHICLE


def demo_config(config: Config, given: Container[str]) -> Config:
    """Return the settings of a demo: other data than the depot's, and any free ports.

    Args:
        given: Names of settings that were asked for and stay.
    """
    return config.model_copy(
        update={
            "data_dir": config.data_dir / "demo",
            "depot_name": "Demo depot",
            "ocpp_host": "127.0.0.1",
            "ocpp_port": config.ocpp_port if "ocpp_port" in given else 0,
            "api_port": config.api_port if "api_port" in given else 0,
            "file_port": 0,
            "ftp_port": 0,
            "admission": Admission.OPEN,
            "cards": CardPolicy.ANY,
            "settle_s": 0.2,
        }
    )


@asynccontextmanager
async def demo_fleet(depot: Depot, count: int) -> AsyncIterator[None]:
    """Let `count` simulated chargers dial into a depot, over real sockets."""
    plan = FleetPlan(depot.url, count, scenario="mixed", sample_interval_s=5)
    await _furnish(depot, plan)
    await write_history(depot, plan)
    fleet = asyncio.create_task(run_fleet(plan))
    try:
        yield
    finally:
        fleet.cancel()
        with suppress(asyncio.CancelledError):
            await fleet


async def _furnish(depot: Depot, plan: FleetPlan) -> None:
    """Give the bays their names, and the vehicles their cards; what is there already stays."""
    # Together: each waits for a commit, and one commit serves them all.
    await asyncio.gather(*(_name(depot, plan, number) for number in range(1, plan.count + 1)))
    cards = (
        Card(vehicle.id_tag, person=vehicle.name, blocked=vehicle is BLOCKED_VEHICLE)
        for vehicle in (*vehicles_of(plan), BLOCKED_VEHICLE)
        if depot.authorization.card(vehicle.id_tag) is None
    )
    await asyncio.gather(*(depot.authorization.save(card) for card in cards))


async def _name(depot: Depot, plan: FleetPlan, number: int) -> None:
    charger = await depot.chargers.arrived(plan.pattern.format(number))
    if charger.name == charger.id:
        await depot.chargers.rename(charger.id, f"Bay {number}", by=SYSTEM)
