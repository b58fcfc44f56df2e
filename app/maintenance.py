"""What a depot does with its chargers beyond charging, put together."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.core.clock import Clock
from app.core.vendor_profiles import VendorProfile
from app.ground import Ground
from app.services.chargers.bulk import BulkService
from app.services.chargers.certificates import CertificateService
from app.services.chargers.charger_settings import ChargerSettings
from app.services.chargers.chargers import ChargerService
from app.services.chargers.charging import ChargingService
from app.services.chargers.configuration import ConfigurationService
from app.services.chargers.deferred import DeferredService
from app.services.chargers.firmware import FirmwareService
from app.services.chargers.habits import HabitService
from app.services.chargers.list_follower import ListFollower
from app.services.chargers.local_lists import LocalListService
from app.services.chargers.reservations import ReservationService
from app.services.chargers.vendor_defaults import VendorDefaults
from app.services.limits.charging_profiles import ChargingProfileService
from app.services.limits.daylight import DaylightSaving
from app.services.limits.limit_watch import LimitWatch
from app.services.limits.sent_profiles import SentProfiles
from app.services.people.authorization import AuthorizationService
from app.services.ports.certificate import CertificateAuthority
from app.services.ports.charger import ChargerGateway, FileServer

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
    authorization: AuthorizationService


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


def build_maintenance(ground: Ground, basis: Basis) -> Maintenance:
    """Build the services; `load` comes next."""
    store, state, bus = ground.books.settings, ground.state, ground.bus
    auditor, clock, gateway = ground.auditor, ground.clock, basis.gateway
    chargers, charging, cards = basis.chargers, basis.charging, basis.authorization
    settings = ChargerSettings(gateway, bus)
    vendors = VendorDefaults(basis.vendors, chargers, basis.habits, store, bus)
    sent = SentProfiles(store, bus, clock)
    firmware = FirmwareService(gateway, basis.files, vendors.file_protocol, bus, auditor, clock)
    deferred = DeferredService(gateway, firmware, store, bus, auditor, clock)
    profiles = ChargingProfileService(
        gateway, state, settings, vendors.rate_units, sent, auditor, clock
    )
    lists = LocalListService(gateway, state, cards, settings, ground.books.sessions, store, auditor)
    return Maintenance(
        clock=clock,
        vendors=vendors,
        profiles=profiles,
        limits=LimitWatch(sent.of, state, basis.habits, bus),
        daylight=DaylightSaving(profiles, state, ground.zone, clock),
        reservations=ReservationService(gateway, state, cards, store, bus, auditor, clock),
        local_lists=lists,
        list_follower=ListFollower(lists, state, bus, clock),
        firmware=firmware,
        configuration=ConfigurationService(
            charging, chargers, vendors.settings, store, auditor, clock
        ),
        bulk=BulkService(charging, deferred, firmware, bus, auditor, clock),
        deferred=deferred,
        certificates=CertificateService(
            basis.authority, gateway, chargers, store, bus, auditor, clock
        ),
    )
