"""What a depot does with its chargers beyond charging, put together."""

from dataclasses import dataclass

from app.core.bus import Bus
from app.core.depot_state import DepotState
from app.services.audit import Auditor
from app.services.charger_settings import ChargerSettings
from app.services.charging_profiles import ChargingProfileService
from app.services.ports import ChargerGateway


@dataclass(frozen=True, slots=True)
class Maintenance:
    """The services around chargers: limits."""

    profiles: ChargingProfileService


def build_maintenance(
    gateway: ChargerGateway, state: DepotState, bus: Bus, auditor: Auditor
) -> Maintenance:
    """Build the services."""
    settings = ChargerSettings(gateway, bus)
    return Maintenance(profiles=ChargingProfileService(gateway, state, settings, auditor))
