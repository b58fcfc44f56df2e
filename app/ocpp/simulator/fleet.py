"""Many simulated chargers at once: the demo, the load tests, `chargeyard simulate`."""

import argparse
import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from typing import Final

from websockets.exceptions import InvalidURI
from websockets.uri import parse_uri

from app.ocpp.simulator.build import Build
from app.ocpp.simulator.charger import SimulatedCharger
from app.ocpp.simulator.clock import SimClock
from app.ocpp.simulator.dialling import Dialling
from app.ocpp.simulator.replay import Played, frames_of, replay
from app.ocpp.simulator.scenarios import SCENARIOS, Scenario
from app.ocpp.simulator.stage import Stage, vehicles_at
from app.ocpp.simulator.vehicles import Vehicle

DEFAULT_PATTERN: Final = "SIM-{:02d}"
_DIAL_PAUSE_S: Final = 0.02
_RECORD: Final = 50


@dataclass(frozen=True, slots=True)
class FleetPlan:
    """What a fleet is made of.

    Attributes:
        url: The server, without the charger's identity.
        scenario: A name in SCENARIOS.
        speed: Simulated seconds per real second.
        pattern: Format of the identities, with the number 1 and up.
        sample_interval_s: Simulated seconds between readings; None is the scenario's own.
        once: Return when each charger played its scenario once, instead of playing on.
        password: HTTP Basic password of all chargers, or None.
    """

    url: str
    count: int = 1
    scenario: str = "mixed"
    speed: float = 1.0
    seed: int = 1
    pattern: str = DEFAULT_PATTERN
    sample_interval_s: int | None = None
    once: bool = False
    password: str | None = None


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Give a command the options of a fleet; `plan_from` reads them."""
    stories = "; ".join(f"{name}: {scenario.summary}" for name, scenario in SCENARIOS.items())
    parser.add_argument("--url", required=True, help="the server, for example ws://10.0.0.5:9000")
    parser.add_argument("--count", type=int, default=1, help="how many chargers (1)")
    parser.add_argument("--scenario", choices=SCENARIOS, default="normal-day", help=stories)
    parser.add_argument("--speed", type=float, default=1.0, help="simulated seconds a second (1)")
    parser.add_argument("--seed", type=int, default=1, help="same seed, same readings (1)")
    parser.add_argument("--id-pattern", default=DEFAULT_PATTERN, help="identities (SIM-{:02d})")
    parser.add_argument("--interval", type=int, help="simulated seconds between readings")
    parser.add_argument("--once", action="store_true", help="play the scenario once and end")
    parser.add_argument("--password", help="HTTP Basic password of the chargers")
    parser.add_argument("--replay", type=Path, metavar="FILE", help="play a saved case back")


def plan_from(arguments: argparse.Namespace) -> FleetPlan:
    """Return the fleet that parsed options ask for."""
    return FleetPlan(
        arguments.url,
        arguments.count,
        arguments.scenario,
        arguments.speed,
        arguments.seed,
        arguments.id_pattern,
        arguments.interval,
        arguments.once,
        arguments.password,
    )


def vehicles_of(plan: FleetPlan) -> list[Vehicle]:
    """Return all vehicles whose cards a fleet shows, except the blocked one."""
    found = []
    for number in range(1, plan.count + 1):
        connectors = len(SCENARIOS[plan.scenario].equip(number)[0])
        for connector in range(1, connectors + 1):
            found += vehicles_at(number, connector, connectors, plan.count)
    return found


async def run_fleet(
    plan: FleetPlan, on_ready: Callable[[list[SimulatedCharger]], None] | None = None
) -> None:
    """Run a fleet until cancelled, or until everyone played once if the plan says so.

    `on_ready` gets the chargers before the first one dials. After the return, or a cancellation,
    no socket and no task is left.

    Raises:
        ValueError: The plan makes no sense; the text says which part.
    """
    _check(plan)
    scenario = SCENARIOS[plan.scenario]
    chargers = _build(plan, scenario)
    if on_ready is not None:
        on_ready(chargers)
    async with asyncio.TaskGroup() as tasks:
        for number, charger in enumerate(chargers, 1):
            tasks.create_task(_run(plan, scenario, number, charger))


async def play_case(plan: FleetPlan, case: Path, tell: Callable[[Played], None]) -> None:
    """Play a saved case back as the first charger of the plan; `tell` gets each frame.

    Raises:
        ValueError: The file is no case, or the server is not there; the text says which.
        OSError: The file cannot be read.
    """
    _check(plan)
    dialling = Dialling(plan.url, plan.pattern.format(1), password=plan.password)
    await replay(frames_of(case), dialling, tell)


def _build(plan: FleetPlan, scenario: Scenario) -> list[SimulatedCharger]:
    # A fast clock runs ahead of real time; a story of known length begins early enough to end now.
    head_start = timedelta(seconds=scenario.span_s * (1 - 1 / plan.speed))
    clock = SimClock(plan.speed, datetime.now(UTC) - head_start)
    return [_charger(plan, scenario, number, clock) for number in range(1, plan.count + 1)]


def _charger(plan: FleetPlan, scenario: Scenario, number: int, clock: SimClock) -> SimulatedCharger:
    supplies, nameplate = scenario.equip(number)
    interval_s = plan.sample_interval_s or scenario.sample_interval_s
    return SimulatedCharger(
        plan.pattern.format(number),
        plan.url,
        connectors=supplies,
        clock=clock,
        rng=Random(f"{plan.seed}/{number}"),
        habits=scenario.habits,
        password=plan.password,
        build=Build(
            nameplate=nameplate,
            configuration={"MeterValueSampleInterval": str(interval_s)},
            record=_RECORD,
        ),
    )


async def _run(plan: FleetPlan, scenario: Scenario, number: int, charger: SimulatedCharger) -> None:
    await asyncio.sleep(number * _DIAL_PAUSE_S)
    async with charger, asyncio.TaskGroup() as tasks:
        for connector in charger.connectors:
            rng = Random(f"{plan.seed}/{number}/{connector.number}")
            stage = Stage(charger, connector, rng, number, plan.count)
            tasks.create_task(_play(stage, scenario, once=plan.once))


async def _play(stage: Stage, scenario: Scenario, *, once: bool) -> None:
    await stage.online()
    while True:
        await scenario.play(stage)
        stage.round += 1
        if once:
            await stage.charger.outbox.drained(10)
            return


def _check(plan: FleetPlan) -> None:
    if plan.scenario not in SCENARIOS:
        raise ValueError(f"no scenario {plan.scenario!r}; there are: {', '.join(SCENARIOS)}")
    if plan.count < 1 or plan.speed <= 0:
        raise ValueError("count must be at least 1 and speed greater than 0")
    if plan.count > 1 and plan.pattern.format(1) == plan.pattern.format(2):
        raise ValueError(f"pattern {plan.pattern!r} gives every charger the same identity")
    try:
        parse_uri(plan.url)
    except InvalidURI as error:
        raise ValueError(f"{plan.url!r} is not a ws:// or wss:// address") from error
