"""Named stories that simulated chargers play."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from app.ocpp.simulator import depot
from app.ocpp.simulator.build import Nameplate
from app.ocpp.simulator.electrics import Supply
from app.ocpp.simulator.oddities import Habits
from app.ocpp.simulator.stage import Stage
from app.ocpp.simulator.vehicles import BLOCKED_VEHICLE

_MINUTE_S: Final = 60.0
_HOUR_S: Final = 3600.0
_TEXTBOOK: Final = Habits()


def _single(_number: int) -> tuple[Sequence[Supply], Nameplate]:
    """Return one connector, for stories in which something happens to the whole charger."""
    return depot.equip(1)


@dataclass(frozen=True, slots=True)
class Scenario:
    """A story for each connector of a charger.

    Attributes:
        play: Plays it once; the fleet plays it again and again.
        equip: Returns the supplies and the nameplate of the n-th charger, 1 and up.
        span_s: Simulated length of one play, roughly. A fast clock begins so much earlier, so that
            the story is told as past instead of running into the future.
    """

    summary: str
    play: Callable[[Stage], Awaitable[None]]
    equip: Callable[[int], tuple[Sequence[Supply], Nameplate]] = depot.equip
    habits: Habits = _TEXTBOOK
    sample_interval_s: int = 60
    span_s: float = 0.0


async def _session(stage: Stage, minutes: float) -> None:
    """Arrive, charge, stop with the card, leave."""
    who = stage.next_vehicle()
    await stage.arrive(who, stage.rng.uniform(15, 45))
    if await stage.charge(minutes * _MINUTE_S):
        await stage.connector.present_card(who.id_tag)
    await stage.pause(20, 60)
    stage.leave()


async def _normal_day(stage: Stage) -> None:
    for minutes in (50, 25, 80):
        await stage.pause(10, 40)
        await _session(stage, minutes * stage.rng.uniform(0.8, 1.2))
        await stage.pause(10 * _MINUTE_S, 40 * _MINUTE_S)


async def _blocked_card(stage: Stage) -> None:
    await stage.pause(3, 8)
    await stage.arrive(BLOCKED_VEHICLE, 30)
    await stage.pause(40, 60)
    stage.connector.stop("DeAuthorized")
    stage.leave()


async def _fault(stage: Stage) -> None:
    await stage.arrive(stage.next_vehicle(), 25)
    await stage.charge(4 * _MINUTE_S)
    stage.connector.fault(stage.rng.choice(["GroundFailure", "OverCurrentFailure"]))
    await stage.pause(5 * _MINUTE_S)
    stage.connector.clear_fault()
    stage.leave()
    await stage.pause(_MINUTE_S)


async def _power_loss(stage: Stage) -> None:
    await stage.arrive(stage.next_vehicle(), 25)
    await stage.charge(6 * _MINUTE_S)
    stage.charger.cut_power(2 * _MINUTE_S)
    await stage.pause(2 * _MINUTE_S)
    await stage.online()
    await stage.pause(_MINUTE_S)
    stage.leave()


async def _offline_hour(stage: Stage) -> None:
    await stage.arrive(stage.next_vehicle(), 25)
    await stage.charge(6 * _MINUTE_S)
    # Offline only known cards may charge, so that the second vehicle's must be in the cache.
    second = stage.next_vehicle()
    await stage.charger.cards.authorize(second.id_tag)
    stage.charger.go_offline(_HOUR_S)
    await stage.charge(20 * _MINUTE_S)
    stage.leave()
    await stage.pause(5 * _MINUTE_S)
    await stage.arrive(second, 30)
    await stage.charge(20 * _MINUTE_S)
    stage.leave()
    await stage.pause(16 * _MINUTE_S)
    await stage.online()
    await stage.charger.outbox.drained(60)


async def _short(stage: Stage) -> None:
    await stage.pause(2, 6)
    await _session(stage, 12)


async def _idle(stage: Stage) -> None:
    await stage.pause(10 * _MINUTE_S)


async def _busy(stage: Stage) -> None:
    who = stage.next_vehicle()
    await stage.arrive(who, stage.rng.uniform(10, 60))
    await stage.charge(stage.rng.uniform(60, 240))
    stage.leave()
    await stage.pause(3, 8)


_SHORT_SPAN_S: Final = 780.0
_REPEATS: Final = Habits(repeats_transaction_messages=True)

SCENARIOS: Final[Mapping[str, Scenario]] = {
    "normal-day": Scenario("three vehicles come, charge and go", _normal_day, span_s=14_000),
    "blocked-card": Scenario("a card that must not charge", _blocked_card),
    "fault": Scenario("a fault in the middle of a charge", _fault, span_s=620),
    "power-loss": Scenario(
        "two minutes without power during a charge", _power_loss, _single, span_s=560
    ),
    "offline-hour": Scenario(
        "an hour without network, then everything at once", _offline_hour, _single, span_s=4200
    ),
    "kwh": Scenario(
        "energy in kWh, power in kW",
        _short,
        habits=Habits(energy_in_kwh=True, power_in_kw=True),
        span_s=_SHORT_SPAN_S,
    ),
    "no-units": Scenario(
        "no units at all", _short, habits=Habits(omits_units=True), span_s=_SHORT_SPAN_S
    ),
    "repeats": Scenario(
        "every transaction message twice", _short, habits=_REPEATS, span_s=_SHORT_SPAN_S
    ),
    "idle": Scenario("online, and nothing happens", _idle),
    "busy": Scenario("one short charge after the other", _busy, sample_interval_s=1),
    "mixed": Scenario("a depot on an ordinary day", depot.play, sample_interval_s=5),
}
