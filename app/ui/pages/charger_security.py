"""The tab with a charger's certificates and what it has reported of its security."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from app.core.commands import CommandResult
from app.core.ids import ChargerId
from app.core.roles import Role
from app.services.chargers.certificates import CertificateUse, InstalledCertificate
from app.services.ports.message import Direction, ExchangeFilter
from app.ui.access import DepotAccess
from app.ui.charger_actions import ChargerActions, Told
from app.ui.models.text_model import TextModel
from app.ui.pages.certificate_requirement import CertificateRequirement
from app.ui.pages.charger_tab import ChargerTab
from app.ui.presenters.security import event_rows, installed_rows, own_certificate
from app.ui.theme import Theme
from app.ui.widgets.busy_button import BusyButton
from app.ui.widgets.data_table import DataTable
from app.ui.widgets.dialogs import confirm
from app.ui.widgets.labels import TextLabel
from app.ui.widgets.responsive_split import ResponsiveSplit
from app.ui.widgets.scrolling import scrolling
from app.ui.widgets.section_card import SectionCard
from app.ui.words.formats import Formats

_MOST_EVENTS = 200
_GATHER_MS = 500
_TURNS_AT = 900
_LEAST_ROWS = 3
_EVENT = "SecurityEventNotification"


class SecurityTab(ChargerTab):
    """Asks a charger for its certificates, installs and deletes them, lists its events."""

    def __init__(
        self, theme: Theme, access: DepotAccess, actions: ChargerActions, formats: Formats
    ) -> None:
        super().__init__(theme, access, actions, formats)
        self.own = TextLabel(theme, wrap=True)
        self.make = BusyButton(theme, self.tr("Make the depot's certificate"), "primary", "lock")
        self.renew = BusyButton(theme, self.tr("New certificate"), "plain", "reset")
        self.trust = BusyButton(theme, self.tr("Trust this depot"), "", "check")
        self.required = CertificateRequirement(theme, access, actions)
        self.list = BusyButton(theme, self.tr("Read the list"), "", "download")
        self.delete = BusyButton(theme, self.tr("Delete"), "plain", "trash")
        titles = (self.tr("Trusted for"), self.tr("Serial number"), self.tr("Issuer's hash"))
        self.trusted = TextModel(theme, titles, parent=self)
        self.table = DataTable(theme, self.tr("Certificates that the charger trusts"))
        titles = (self.tr("Time"), self.tr("Event"), self.tr("Detail"))
        self.events = TextModel(theme, titles, parent=self)
        self._gather = QTimer(self, singleShot=True, interval=_GATHER_MS)
        self._build_layout()
        self._connect()

    def show_charger(self, charger_id: ChargerId) -> None:
        """Show the security of a charger."""
        if charger_id != self._charger_id:
            self._charger_id = charger_id
            self.trusted.show_rows(())
            self.events.show_rows(())
            self._refresh()

    def note_logged(self, charger_id: str) -> None:
        """Take notice that something was said; many notices lead to one look."""
        if charger_id == self._charger_id and self.isVisible() and not self._gather.isActive():
            self._gather.start()

    # -- showing ---------------------------------------------------------------------------

    def _refresh(self) -> None:
        charger_id = self._charger_id
        if charger_id is None or not self.isVisible():
            return
        service, now = self._access.care.certificates, self._access.clock.now()
        issued = service.issued_to(charger_id)
        self.own.setText(own_certificate(issued, service.has_authority, now, self._formats))
        self.make.setVisible(not service.has_authority and self._access.operator.may(Role.ADMIN))
        self.renew.setVisible(service.has_authority)
        self.required.show_charger(charger_id)
        self._enable()
        self._actions.run((self, "events"), self._load_events(charger_id))

    async def _load_events(self, charger_id: ChargerId) -> None:
        wanted = ExchangeFilter(charger_id, _EVENT, Direction.FROM_CHARGER)
        found = await self._access.books.messages.page(wanted, limit=_MOST_EVENTS)
        if charger_id == self._charger_id:
            now = self._access.clock.now()
            self.events.show_rows(event_rows(found, now, self._formats))

    def _enable(self) -> None:
        manager = self._access.operator.may(Role.MANAGER)
        authority = self._access.care.certificates.has_authority
        chosen = self._chosen() is not None
        for button, able in (
            (self.list, True),
            (self.trust, manager and authority),
            (self.renew, manager and authority),
            (self.delete, manager and chosen),
        ):
            button.setEnabled(able and not self._closed)
            button.setToolTip(self._closed)

    def _chosen(self) -> InstalledCertificate | None:
        rows = self.table.selectionModel().selectedRows()
        key = self.trusted.key_at(rows[0].row()) if rows else None
        return key if isinstance(key, InstalledCertificate) else None

    # -- what people do --------------------------------------------------------------------

    def _on_make(self) -> None:
        self._actions.run(self.make, self._make())

    async def _make(self) -> Told:
        until = await self._access.system.certificate.make((), by=self._access.operator)
        self._refresh()
        words = self.tr("Valid until {0}. Chargers can connect encrypted from now on.")
        return Told(True, words.format(self._formats.full_day(until)))

    def _on_renew(self) -> None:
        if self._charger_id is not None:
            self._actions.run(self.renew, self._renew(self._charger_id))

    async def _renew(self, charger_id: ChargerId) -> Told:
        by = self._access.operator
        return self._tell(charger_id, await self._access.care.certificates.renew(charger_id, by=by))

    def _on_trust(self) -> None:
        if self._charger_id is not None:
            self._actions.run(self.trust, self._trust(self._charger_id))

    async def _trust(self, charger_id: ChargerId) -> Told:
        by, service = self._access.operator, self._access.care.certificates
        return self._tell(charger_id, await service.install_authority(charger_id, by=by))

    def _on_list(self) -> None:
        if self._charger_id is not None:
            self._actions.run(self.list, self._read_list(self._charger_id))

    async def _read_list(self, charger_id: ChargerId) -> Told:
        by, service = self._access.operator, self._access.care.certificates
        lists = [await service.installed(charger_id, use, by=by) for use in CertificateUse]
        found = [each for part in lists for each in part.certificates]
        if charger_id == self._charger_id:
            self.trusted.show_rows(installed_rows(found))
            self._enable()
        answered = [part.result for part in lists if part.result.ok]
        if answered or all(part.result.detail == "NotFound" for part in lists):
            words = self.tr("Certificates that the charger trusts: {0}.")
            return Told(True, words.format(len(found)))
        return self._tell(charger_id, lists[0].result)

    def _on_delete(self) -> None:
        chosen = self._chosen()
        if self._charger_id is not None and chosen is not None:
            self._actions.run((self, "asking"), self._ask_delete(self._charger_id, chosen))

    async def _ask_delete(self, charger_id: ChargerId, certificate: InstalledCertificate) -> None:
        confirmed = await confirm(
            self._theme,
            self.window(),
            title=self.tr("Delete certificate {0}?").format(certificate.serial_number),
            consequence=self.tr(
                "{0} no longer trusts it. If it is the one this depot is served with, the charger"
                " cannot connect encrypted any more."
            ).format(self._name(charger_id)),
            confirm_text=self.tr("Delete"),
            hold=self._theme.density_name == "kiosk",
        )
        if confirmed:
            self._actions.run(self.delete, self._delete(charger_id, certificate))

    async def _delete(self, charger_id: ChargerId, certificate: InstalledCertificate) -> Told:
        by, service = self._access.operator, self._access.care.certificates
        result = await service.delete(charger_id, certificate, by=by)
        if result.ok:
            self._on_list()
        return self._tell(charger_id, result)

    def _tell(self, charger_id: ChargerId, result: CommandResult) -> Told:
        return self._actions.tell_result(self._name(charger_id), result)

    # -- building --------------------------------------------------------------------------

    def _build_layout(self) -> None:
        self.table.setModel(self.trusted)
        events = DataTable(self._theme, self.tr("Security events"))
        events.setModel(self.events)
        for table, widths in ((self.table, (180, 200)), (events, (150, 240))):
            table.set_columns(dict(enumerate(widths)))
        self.table.set_empty_text(self.tr("Read the list to see what the charger trusts."))
        events.set_empty_text(self.tr("The charger has told of nothing unusual."))
        certificates = SectionCard(self._theme, self.tr("Certificates that the charger trusts"))
        for button in (self.list, self.trust, self.delete):
            certificates.tools.addWidget(button)
        certificates.body.addWidget(self.table, 1)
        reported = SectionCard(self._theme, self.tr("Security events"))
        reported.body.addWidget(events, 1)
        own = QHBoxLayout()
        own.setSpacing(12)
        own.addWidget(self.own, 1)
        own.addWidget(self.make, 0, Qt.AlignmentFlag.AlignTop)
        own.addWidget(self.renew, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(12)
        column.addLayout(own)
        column.addWidget(self.required)
        for table in (self.table, events):
            table.setMinimumHeight(_LEAST_ROWS * self._theme.size.row)
        split = ResponsiveSplit(certificates, reported, _TURNS_AT, (1, 1), whole=True)
        column.addWidget(scrolling(split, see_through=True), 1)

    def _connect(self) -> None:
        self._gather.timeout.connect(self._refresh)
        self.make.clicked.connect(self._on_make)
        self.renew.clicked.connect(self._on_renew)
        self.trust.clicked.connect(self._on_trust)
        self.list.clicked.connect(self._on_list)
        self.delete.clicked.connect(self._on_delete)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._enable())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._refresh()
