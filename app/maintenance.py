"""What a depot does with its chargers beyond charging, put together."""

from collections.abc import Sequence
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from app.core.bus import Bus
from app.core.clock import Clock
from app.core.depot_state import DepotState
from app.core.vendor_profiles import VendorProfile
from app.services.audit import Auditor
from app.services.authorization import AuthorizationService
from app.services.bulk import BulkService
from app.services.certificates import CertificateService
from app.services.charger_settings import ChargerSettings
from app.services.chargers import ChargerService
from app.services.charging import ChargingService
from app.services.charging_profiles import ChargingProfileService
from app.services.configuration import ConfigurationService
from app.services.daylight import DaylightSaving
from app.services.deferred import DeferredService
from app.services.firmware import FirmwareService
from app.services.habits import HabitService
from app.services.limit_watch import LimitWatch
from app.services.list_follower import ListFollower
from app.services.local_lists import LocalListService
from app.services.ports.certificate import CertificateAuthority
from app.services.ports.charger import ChargerGateway, FileServer
from app.services.ports.journal import SettingsStore
from app.services.ports.session import SessionStore
from app.services.reservations import ReservationService
from app.services.sent_profiles import SentProfiles
from app.services.vendor_defaults import VendorDefaults

SETTLE_EVERY_S = 5.0


@dataclass(frozen=True, slots=True)
class Basis:
    """What every service of this kind builds on."""

    gateway: ChargerGateway
    chargers: ChargerService
    habits: HabitService
    vendors: Sequence[VendorProfile]
    files: FileServer
    authority: CertificateAuthority
    charging: ChargingService
    state: DepotState
    authorization: AuthorizationService
    sessions: SessionStore
    store: SettingsStore
    bus: Bus
    auditor: Auditor
    clock: Clock
    zone: ZoneInfo


@dataclass(frozen=True, slots=True)
class Maintenance:
    """The services around chargers: limits, lists, reservations, files, settings, bulk."""

    clock: Clock
    vendors: VendorDefaults
    profiles: ChargingProfileService
    limits: LimitWatch
    daylight: DaylightSaving
    reservations: ReservationService
    local_lists: LocalListService
    list_follower: ListFollower
    firmware: FirmwareService
    configuration: ConfigurationService
    bulk: BulkService
    deferred: DeferredService
    certificates: CertificateService

    async def load(self) -> None:
        """Read what was remembered."""
        await self.vendors.load()
        await self.certificates.load()
        await self.profiles.load()
        await self.reservations.load()
        await self.local_lists.load()
        await self.list_follower.load()
        await self.deferred.load()
        await self.configuration.load()

    async def settle(self) -> None:
        """Do what is due; called every few seconds."""
        await self.reservations.settle()
        await self.deferred.settle()
        await self.certificates.settle()
        await self.daylight.settle()
        await self.local_lists.follow(self.clock.now())
        await self.list_follower.settle()

    async def close(self) -> None:
        """End what still runs."""
        await self.bulk.close()
        await self.certificates.close()
        await self.deferred.close()
        await self.list_follower.close()
        await self.reservations.close()
        await self.profiles.close()
        await self.vendors.close()


def build_maintenance(basis: Basis) -> Maintenance:
    """Build the services; `load` comes next."""
    settings = ChargerSettings(basis.gateway, basis.bus)
    vendors = VendorDefaults(basis.vendors, basis.chargers, basis.habits, basis.store, basis.bus)
    sent = SentProfiles(basis.store, basis.bus, basis.clock)
    firmware = FirmwareService(
        basis.gateway, basis.files, vendors.file_protocol, basis.bus, basis.auditor, basis.clock
    )
    deferred = DeferredService(
        basis.gateway, firmware, basis.store, basis.bus, basis.auditor, basis.clock
    )
    profiles = ChargingProfileService(
        basis.gateway,
        basis.state,
        settings,
        vendors.rate_units,
        sent,
        basis.auditor,
        basis.clock,
    )
    local_lists = LocalListService(
        basis.gateway,
        basis.state,
        basis.authorization,
        settings,
        basis.sessions,
        basis.store,
        basis.auditor,
    )
    return Maintenance(
        clock=basis.clock,
        vendors=vendors,
        profiles=profiles,
        limits=LimitWatch(sent.of, basis.state, basis.habits, basis.bus),
        daylight=DaylightSaving(profiles, basis.state, basis.zone, basis.clock),
        reservations=ReservationService(
            basis.gateway,
            basis.state,
            basis.authorization,
            basis.store,
            basis.bus,
            basis.auditor,
            basis.clock,
        ),
        local_lists=local_lists,
        list_follower=ListFollower(local_lists, basis.state, basis.bus, basis.clock),
        firmware=firmware,
        configuration=ConfigurationService(
            basis.charging,
            basis.chargers,
            vendors.settings,
            basis.store,
            basis.auditor,
            basis.clock,
        ),
        bulk=BulkService(basis.charging, deferred, firmware, basis.bus, basis.auditor, basis.clock),
        deferred=deferred,
        certificates=CertificateService(
            basis.authority,
            basis.gateway,
            basis.chargers,
            basis.store,
            basis.bus,
            basis.auditor,
            basis.clock,
        ),
    )
