"""What the screen may use of the depot: handed to the window once, by whoever runs it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol
from zoneinfo import ZoneInfo

from app.core.bus import Bus
from app.core.clock import Clock
from app.core.depot_state import DepotState
from app.core.ids import ChargerId
from app.core.roles import Operator
from app.services.chargers.bulk import BulkService
from app.services.chargers.certificates import CertificateService
from app.services.chargers.chargers import ChargerService
from app.services.chargers.charging import ChargingService
from app.services.chargers.configuration import ConfigurationService
from app.services.chargers.deferred import DeferredService
from app.services.chargers.firmware import FirmwareService
from app.services.chargers.fleet_report import FleetReport
from app.services.chargers.habits import HabitService
from app.services.chargers.local_lists import LocalListService
from app.services.chargers.refused_chargers import RefusedChargers
from app.services.chargers.request_forms import RequestForms
from app.services.chargers.reservations import ReservationService
from app.services.chargers.vendor_defaults import VendorDefaults
from app.services.limits.charging_profiles import ChargingProfileService
from app.services.money.billing import BillingService
from app.services.money.documents import Documents
from app.services.money.months import MonthService
from app.services.money.running_costs import RunningCosts
from app.services.money.tariffs import TariffService
from app.services.money.wallets import WalletService
from app.services.outward.forwarding import ForwardingService
from app.services.outward.labels import LabelService
from app.services.outward.notices import NoticeService
from app.services.outward.recipients import RecipientService
from app.services.people.authorization import AuthorizationService
from app.services.people.cards import CardService
from app.services.people.directory import Directory
from app.services.people.drivers import DriverService
from app.services.people.guests import GuestService
from app.services.people.people import PeopleService
from app.services.people.quotas import QuotaService
from app.services.people.seen_cards import SeenCards
from app.services.people.user_files import UserFiles
from app.services.ports.drive import Drive
from app.services.ports.journal import SettingsStore
from app.services.ports.message import MessageLog
from app.services.ports.mirror import MirrorState
from app.services.ports.session import MeterStore, SessionStore
from app.services.sessions.reconcile_desk import ReconcileDesk
from app.services.system.audit_log import AuditLog
from app.services.system.server_certificate import ServerCertificate
from app.services.system.settings import SettingsService
from app.services.system.tokens import TokenService
from app.services.upkeep.alarms import AlarmService
from app.services.upkeep.backups import BackupService
from app.services.upkeep.charger_history import ChargerHistory
from app.services.upkeep.renewal import Renewal
from app.services.upkeep.restoring import RestoreService
from app.services.upkeep.retention import RetentionService
from app.services.upkeep.shift_report import ShiftReports
from app.services.upkeep.work_tickets import WorkTicketService
from app.services.upkeep.yard_plan import YardPlanService
from app.ui.operator_session import OperatorSession


class Door(Protocol):
    """Where chargers come in."""

    @property
    def url(self) -> str:
        """What to type into a charger, without its identity."""
        ...

    @property
    def tls_url(self) -> str:
        """The same by wss; empty where that is not served."""
        ...

    @property
    def tls_port(self) -> int | None:
        """Where wss is served; None where it is not."""
        ...


@dataclass(frozen=True, slots=True)
class ChargerCare:
    """What is done with chargers beyond charging.

    Attributes:
        forms: Every request that a charger may be sent.
        fleet: Whose firmware is old, which vehicle stands where.
        mirrors: Tells how the copying goes, of each charger that is copied.
    """

    firmware: FirmwareService
    certificates: CertificateService
    bulk: BulkService
    deferred: DeferredService
    local_lists: LocalListService
    reservations: ReservationService
    habits: HabitService
    configuration: ConfigurationService
    limits: ChargingProfileService
    vendors: VendorDefaults
    forms: RequestForms
    fleet: FleetReport
    mirrors: Callable[[], Mapping[ChargerId, MirrorState]]


@dataclass(frozen=True, slots=True)
class BookAccess:
    """What is read in the books, page by page."""

    sessions: SessionStore
    meters: MeterStore
    messages: MessageLog
    settings: SettingsStore


@dataclass(frozen=True, slots=True)
class PeopleAccess:
    """Who charges, with which cards, and how much.

    Attributes:
        directory: Everybody, to be read; what changes goes through the services.
        zone: The depot's, in which a card's last day ends.
    """

    directory: Directory
    people: PeopleService
    cards: CardService
    files: UserFiles
    quotas: QuotaService
    seen: SeenCards
    zone: ZoneInfo


@dataclass(frozen=True, slots=True)
class MoneyAccess:
    """What charging costs, and who pays it."""

    tariffs: TariffService
    costs: RunningCosts
    wallets: WalletService
    billing: BillingService


@dataclass(frozen=True, slots=True)
class UpkeepAccess:
    """What is wrong, what is to be done about it, what was, and where on the plan it is."""

    alarms: AlarmService
    tickets: WorkTicketService
    history: ChargerHistory
    shifts: ShiftReports
    backups: BackupService
    yard: YardPlanService


@dataclass(frozen=True, slots=True)
class RecordsAccess:
    """What is kept for good: documents, closed months, the audit.

    Attributes:
        receipts: Folder in which receipts are kept that were made here.
    """

    documents: Documents
    months: MonthService
    audit: AuditLog
    receipts: Path


@dataclass(frozen=True, slots=True)
class OutwardAccess:
    """What leaves the depot, and what drivers reach of it.

    Attributes:
        phone_url: Address of the drivers' page; `phone_served` tells whether it is there.
    """

    forwarding: ForwardingService
    recipients: RecipientService
    notices: NoticeService
    labels: LabelService
    drivers: DriverService
    phone_url: str
    phone_served: bool


@dataclass(frozen=True, slots=True)
class SystemAccess:
    """How the program itself is set up.

    Attributes:
        backups: The folder that backups lie in.
        exports: The folder that a kiosk keeps files in where no drive is plugged in.
        drives: Finds the removable drives; to be called in a thread.
        certificate_until: Tells when the certificate ends; None where there is none.
        practise: Lets a simulated charger dial in.
    """

    setup: SettingsService
    retention: RetentionService
    tokens: TokenService
    renewal: Renewal
    restoring: RestoreService
    certificate: ServerCertificate
    backups: Path
    exports: Path
    drives: Callable[[], Sequence[Drive]]
    certificate_until: Callable[[], datetime | None]
    practise: Callable[[], None]


@dataclass(frozen=True, slots=True)
class DepotAccess:
    """Everything that pages read and ask.

    Attributes:
        session: On whose behalf the screen acts, and how that changes.
        door: Where chargers come in; it may move.
    """

    state: DepotState
    bus: Bus
    clock: Clock
    charging: ChargingService
    chargers: ChargerService
    authorization: AuthorizationService
    care: ChargerCare
    people: PeopleAccess
    upkeep: UpkeepAccess
    money: MoneyAccess
    guests: GuestService
    records: RecordsAccess
    system: SystemAccess
    outward: OutwardAccess
    desk: ReconcileDesk
    books: BookAccess
    refused: RefusedChargers
    session: OperatorSession
    door: Door

    @property
    def listening(self) -> str:
        """The address to type into a charger, without its identity."""
        return self.door.url

    @property
    def depot_name(self) -> str:
        """What the depot is called."""
        return str(self.system.setup.value("depot_name"))

    @property
    def operator(self) -> Operator:
        """On whose behalf the screen acts at this moment."""
        return self.session.operator
