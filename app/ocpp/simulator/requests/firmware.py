"""Firmware Management profile: status sequences of updates and diagnostics."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Final

from app.ocpp.simulator.calls import Answer
from app.ocpp.simulator.frames import Payload
from app.ocpp.simulator.schedules import parse_instant

if TYPE_CHECKING:
    from app.ocpp.simulator.charger import SimulatedCharger

_STEP_S: Final = 15.0


def update_firmware(charger: SimulatedCharger, request: Payload) -> Answer:
    due = parse_instant(request["retrieveDate"])

    async def update() -> None:
        await charger.clock.sleep_until(due)
        await announce(charger, "FirmwareStatusNotification", ["Downloading", "Downloaded"])
        await install(charger, "FirmwareStatusNotification", {})

    return Answer({}, lambda: charger.spawn(update()))


def get_diagnostics(charger: SimulatedCharger, _request: Payload) -> Answer:
    async def upload() -> None:
        await announce(charger, "DiagnosticsStatusNotification", ["Uploading", "Uploaded"])

    name = f"{charger.identity}-{charger.clock.now():%Y%m%d-%H%M%S}.log"
    return Answer({"fileName": name}, lambda: charger.spawn(upload()))


async def announce(
    charger: SimulatedCharger, action: str, statuses: list[str], extra: Payload | None = None
) -> None:
    """Send status after status, a quarter of a simulated minute apart."""
    for status in statuses:
        charger.reporter.say(action, {"status": status} | (extra or {}))
        await charger.clock.sleep(_STEP_S)


async def install(charger: SimulatedCharger, action: str, extra: Payload) -> None:
    """Install a downloaded firmware: reboots, then reports Installed with the new version."""
    await announce(charger, action, ["Installing"], extra)
    charger.nameplate.update()
    charger.reset("Soft")
    await charger.wait_for(lambda c: not c.is_online, None)
    await charger.wait_online(None)
    charger.reporter.say(action, {"status": "Installed"} | extra)


HANDLERS: Final[Mapping[str, Callable[[SimulatedCharger, Payload], Answer]]] = {
    "GetDiagnostics": get_diagnostics,
    "UpdateFirmware": update_firmware,
}
