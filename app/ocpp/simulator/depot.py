"""The mixed scenario: a depot where each bay has something of its own going on."""

from collections.abc import Awaitable, Callable, Sequence
from typing import Final

from app.ocpp.simulator.build import Nameplate
from app.ocpp.simulator.electrics import Supply
from app.ocpp.simulator.stage import Stage

_MINUTE_S: Final = 60.0
_FAST: Final = Supply(kind="DC", max_power_w=150_000, pack_v=620)
_MEDIUM: Final = Supply(kind="DC", max_power_w=60_000)
_POST: Final = Supply(kind="AC", max_current_a=32)


def equip(number: int) -> tuple[Sequence[Supply], Nameplate]:
    """Return what the n-th charger of the depot has: fast, twin post, medium, fast, ..."""
    serial = f"{7_400_000 + number * 137}"
    if number % 4 == 2:
        return (_POST, _POST), Nameplate("Norrsken Power", "Yard 22 Twin", f"NP{serial}", "2.4.1")
    if number % 4 == 3:
        return (_MEDIUM,), Nameplate("Elbe Charging", "Dock 60", f"EC{serial}", "5.0.12")
    return (_FAST,), Nameplate("Elbe Charging", "Dock 150", f"EC{serial}", "5.1.3")


async def play(stage: Stage) -> None:
    """Play the bay's own part first, and the ordinary coming and going after it."""
    if stage.round > 0:
        await _ordinary(stage)
    elif stage.connector.number > 1:
        await _waits_for_start(stage)
    else:
        await _PARTS[(stage.number - 1) % len(_PARTS)](stage)


async def _charges_low(stage: Stage) -> None:
    await _charge(stage, 31)


async def _charges_high(stage: Stage) -> None:
    await _charge(stage, 76)


async def _finishes(stage: Stage) -> None:
    who = stage.next_vehicle()
    await stage.arrive(who, 64)
    if await stage.charge(25):
        await stage.connector.present_card(who.id_tag)
    await stage.pause(12 * _MINUTE_S)
    stage.leave()


async def _waits_for_start(stage: Stage) -> None:
    """A vehicle is plugged in; somebody has to start it from the screen."""
    stage.connector.plug_in(stage.next_vehicle().car(stage.rng.uniform(20, 50)))
    await stage.until(lambda: stage.connector.session is not None, 30 * _MINUTE_S)
    await stage.charge(60 * _MINUTE_S)
    await stage.pause(2 * _MINUTE_S)
    stage.leave()


async def _stays_free(stage: Stage) -> None:
    await stage.pause(6 * _MINUTE_S)


async def _is_full_soon(stage: Stage) -> None:
    """Reach the vehicle's own limit within the first minute, and stay plugged in."""
    who = stage.next_vehicle()
    stage.connector.plug_in(who.car(79.9, target_percent=80))
    await stage.connector.present_card(who.id_tag)
    await stage.charge(25 * _MINUTE_S)
    stage.leave()


async def _fails(stage: Stage) -> None:
    await stage.arrive(stage.next_vehicle(), 48)
    await stage.charge(12)
    stage.connector.fault("ConnectorLockFailure")
    await stage.pause(20 * _MINUTE_S)
    stage.connector.clear_fault()
    stage.leave()


async def _ordinary(stage: Stage) -> None:
    await stage.pause(_MINUTE_S, 8 * _MINUTE_S)
    await _charge(stage, stage.rng.uniform(12, 60))


async def _charge(stage: Stage, soc_percent: float) -> None:
    who = stage.next_vehicle()
    await stage.arrive(who, soc_percent)
    if await stage.charge(stage.rng.uniform(35, 80) * _MINUTE_S):
        await stage.connector.present_card(who.id_tag)
    await stage.pause(_MINUTE_S, 4 * _MINUTE_S)
    stage.leave()


_PARTS: Final[Sequence[Callable[[Stage], Awaitable[None]]]] = (
    _charges_low,
    _charges_low,
    _finishes,
    _waits_for_start,
    _stays_free,
    _charges_high,
    _is_full_soon,
    _fails,
)
