"""What a depot is made of, put together in order."""

from collections.abc import Mapping
from datetime import datetime
from functools import partial
from typing import Any

from app.accounts import Basis as AccountsBasis
from app.accounts import build_accounts, build_ledgers
from app.answering import build_answering
from app.certificate_check import check_certificate
from app.charger_door import KEYS as DOOR_KEYS
from app.charger_door import ChargerDoor
from app.config import Config
from app.core.bus import Bus
from app.core.chargers import LinkSettings
from app.core.clock import Clock
from app.core.depot_state import DepotState
from app.core.events import AttentionRaised
from app.core.ids import ChargerId, ConnectorId
from app.core.transfers import FileProtocol
from app.db.backup import copy_database
from app.db.books import Books
from app.db.retention_store import SqliteRetentionStore
from app.documents.maker import FileMaker
from app.ground import Ground
from app.host import DepotHost
from app.listening import cannot_listen, phone_url, reachable
from app.live_settings import LiveSettings
from app.maintenance import Basis as MaintenanceBasis
from app.maintenance import build_maintenance
from app.ocpp.certificate_authority import FileAuthority
from app.ocpp.file_drop import FileDrop
from app.ocpp.vendors import load_vendor_profiles
from app.outward import Basis as OutwardBasis
from app.outward import build_outward
from app.paths import resource
from app.services.audit import Auditor
from app.services.chargers.chargers import ChargerService
from app.services.chargers.charging import ChargingService
from app.services.chargers.fleet_report import FleetReport
from app.services.chargers.promises import Promises
from app.services.chargers.stations import StationService
from app.services.kept import Kept
from app.services.money.documents import Issuer
from app.services.outward.labels import LabelService
from app.services.people.authorization import AuthorizationService
from app.services.system.audit_names import teach_names
from app.services.system.operators import OperatorService
from app.services.system.server_certificate import ServerCertificate
from app.services.system.settings import SettingsService
from app.services.system.tokens import TokenService
from app.services.upkeep.backups import BackupService
from app.services.upkeep.retention import RetentionService
from app.setting_sources import fixed_by, values_of
from app.spoken_language import spoken_language
from app.upkeep import Basis as UpkeepBasis
from app.upkeep import build_upkeep


class DepotParts:
    """Everything a depot consists of: what a step needs was built by the steps before it."""

    def __init__(self, config: Config, clock: Clock, books: Books) -> None:
        self.config, self.clock, self.books = config, clock, books
        self.bus = Bus()
        # First of all subscribers: everyone else finds each fact in the state already.
        self.state = DepotState(self.bus)
        self.bus.subscribe(AttentionRaised, books.journal.note_event)
        self.auditor = Auditor(books.journal, clock)
        self.ground = Ground(books, self.state, self.bus, self.auditor, clock, config.zone)
        self.operators = OperatorService(books.operators, self.bus, self.auditor, clock)
        self.setup = SettingsService(
            books.settings,
            values_of(config),
            fixed_by(config),
            self.bus,
            self.auditor,
        )
        self._build_permission()
        self._build_answering()
        self._build_charging()
        self._build_maintenance()
        self._build_services()
        self._build_outward()
        self._build_upkeep()

    def _build_permission(self) -> None:
        config, books = self.config, self.books
        self.chargers = ChargerService(
            books.chargers,
            books.settings,
            self.bus,
            config.admission,
            LinkSettings(
                settle_s=config.settle_s, heartbeat_interval_s=config.heartbeat_interval_s
            ),
            self.auditor,
            self.clock,
        )
        self.ledgers = build_ledgers(self.ground, self.chargers)
        self.authorization = AuthorizationService(
            self.ledgers.directory,
            self.chargers,
            self.ledgers.standing,
            config.cards,
            self.bus,
            self.clock,
        )

    def _build_answering(self) -> None:
        self.answering = build_answering(
            self.ground, self.chargers, self.authorization, self.config.greeting_s
        )
        self.door = ChargerDoor(self.config, self.answering.central_system)
        self.setup.put_by(DOOR_KEYS, self.door.move)
        self.setup.put_by(("heartbeat_interval_s", "settle_s"), self.chargers.use_link)
        LiveSettings(self.bus, self.chargers, self.authorization, self.answering.welcome)

    def _build_charging(self) -> None:
        gateway = self.answering.gateway
        self.charging = ChargingService(
            gateway, self.state, self.authorization, self.bus, self.auditor, self.clock
        )
        issuer = Issuer(
            self._depot_name,
            lambda: tuple(self.setup.value("legal_lines")),
            self.config.zone,
            self._language,
        )
        basis = AccountsBasis(self.ledgers, self.chargers, self.charging, gateway, issuer)
        self.accounts = build_accounts(self.ground, basis)

    def _build_maintenance(self) -> None:
        config = self.config
        self.files = FileDrop(
            config.data_dir,
            config.ocpp_host,
            reachable(config.ocpp_host),
            {FileProtocol.HTTP: config.file_port, FileProtocol.FTP: config.ftp_port},
            self.bus,
            self.clock,
        )
        self.setup.put_by(("ocpp_host", "file_port", "ftp_port"), self._move_files)
        authority = FileAuthority(config.certificate.parent, self._depot_name, self.clock)
        self.certificate = ServerCertificate(
            config.certificate, check_certificate, authority, self.door.renew, self.auditor
        )
        self.maintenance = build_maintenance(
            self.ground,
            MaintenanceBasis(
                gateway=self.answering.gateway,
                chargers=self.chargers,
                habits=self.answering.habits,
                vendors=load_vendor_profiles(config.data_dir / "vendors", resource("vendors")),
                files=self.files,
                authority=authority,
                charging=self.charging,
                authorization=self.authorization,
            ),
        )

    def _build_services(self) -> None:
        config, books = self.config, self.books
        self.stations = StationService(
            books.stations,
            self.chargers,
            self.ledgers.directory,
            self.ledgers.tariffs,
            self.auditor,
        )
        self.tokens = TokenService(books.tokens, self.auditor, self.clock)
        self.labels = LabelService(
            FileMaker(),
            self.state,
            self._phone_url,
            self._depot_name,
            self.auditor,
            self.clock,
        )
        self.fleet = FleetReport(self.chargers, self.state, self.accounts.directory)
        self.promises = Promises(self.state, self.bus, self.clock)
        self.retention = RetentionService(
            SqliteRetentionStore(books.writer),
            books.settings,
            self.auditor,
            self.clock,
            config.zone,
        )

    def _build_outward(self) -> None:
        self.outward = build_outward(
            self.ground,
            OutwardBasis(
                self.accounts.months,
                self.accounts.documents,
                self._depot_name,
                self._language,
                self._charger_name,
            ),
        )

    def _build_upkeep(self) -> None:
        config = self.config
        backups = BackupService(
            partial(copy_database, config.database),
            config.database,
            Kept(self.books.settings, "backup_folder", str, ""),
            self.auditor,
            self.clock,
        )
        self.upkeep = build_upkeep(
            self.ground,
            UpkeepBasis(
                habits=self.answering.habits,
                stops=self.accounts.stops,
                refused=self.answering.refused,
                desk=self.answering.desk,
                billing=self.accounts.billing,
                host=DepotHost(
                    config.database,
                    backups.newest,
                    config.certificate,
                    self._not_listening,
                    self._began_at,
                ),
                backups=backups,
                yard=config.data_dir / "yard",
            ),
        )
        teach_names(
            self.auditor,
            self.ledgers.directory,
            self.chargers,
            self.ledgers.tariffs,
            self.stations,
            self.upkeep.tickets,
        )

    def _phone_url(self, connector: ConnectorId) -> str:
        host, port = self.setup.value("phone_host"), self.setup.value("phone_port")
        return phone_url(host, port, connector)

    def _depot_name(self) -> str:
        return str(self.setup.value("depot_name"))

    def _language(self) -> str:
        return spoken_language(self.setup.value("language"))

    def _charger_name(self, charger_id: ChargerId) -> str:
        charger = self.chargers.get(charger_id)
        return charger.name if charger else charger_id

    async def _move_files(self, values: Mapping[str, Any]) -> None:
        host = values["ocpp_host"]
        ports = {
            FileProtocol.HTTP: values["file_port"],
            FileProtocol.FTP: values["ftp_port"],
        }
        try:
            await self.files.move(host, reachable(host), ports)
        except OSError as error:
            raise cannot_listen(error) from None

    def _began_at(self) -> datetime | None:
        """Return since when there is something in the books."""
        seen = [c.first_seen_at for c in self.chargers.all() if c.first_seen_at]
        return min(seen, default=None)

    def _not_listening(self) -> list[str]:
        """Return where chargers or programs should be served and are not."""
        return [*self.door.closed, *self.upkeep.unserved.values()]
