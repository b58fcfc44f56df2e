"""How a charger is made: what its nameplate says, how it is set up."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from app.ocpp.simulator.frames import Payload


@dataclass(slots=True)
class Nameplate:
    """Vendor, model, serial number (25 characters at most) and firmware of a charger."""

    vendor: str = "Norrsken Power"
    model: str = "Yard 22"
    serial: str = "NP-000001"
    firmware: str = "2.4.1"

    def boot(self) -> Payload:
        """Return the payload of BootNotification."""
        return {
            "chargePointVendor": self.vendor,
            "chargePointModel": self.model,
            "chargePointSerialNumber": self.serial,
            "firmwareVersion": self.firmware,
        }

    def update(self) -> None:
        """Count the last part of the firmware's version up, as an update does."""
        head, _, last = self.firmware.rpartition(".")
        self.firmware = f"{head}.{int(last) + 1}"


@dataclass(frozen=True, slots=True)
class Build:
    """How a charger is made and set up.

    Attributes:
        nameplate: What it says about itself.
        configuration: Values of configuration keys other than the defaults.
        redial_s: Real seconds before the first redial; doubled each time, 30 at most.
        answer_timeout_s: Real seconds it waits for an answer.
        reboot_s: Simulated seconds a reboot takes.
        record: How many frames `sent` and `received` keep.
    """

    nameplate: Nameplate = field(default_factory=Nameplate)
    configuration: Mapping[str, str] = field(default_factory=dict)
    redial_s: float = 1.0
    answer_timeout_s: float = 30.0
    reboot_s: float = 8.0
    record: int = 500
