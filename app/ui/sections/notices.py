"""Who is told of alarms, quotas and months, and the mail server that carries it."""

from dataclasses import replace
from datetime import time, timedelta

from PySide6.QtCore import QCoreApplication, QTime
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QTimeEdit,
    QWidget,
)

from app.core.errors import DepotError
from app.core.notices import (
    Channel,
    MailSecurity,
    MailServer,
    Recipient,
    Subject,
    checked_recipient,
)
from app.services.notices import RecipientStatus
from app.ui.access import DepotAccess
from app.ui.charger_actions import ChargerActions, Told
from app.ui.named_list import NamedList, NamedRow
from app.ui.theme import Theme
from app.ui.widgets.busy_button import BusyButton
from app.ui.widgets.dialogs import show
from app.ui.widgets.form_sheet import FormSheet
from app.ui.widgets.key_value import KeyValueList
from app.ui.widgets.number_field import NumberField, indent_text
from app.ui.widgets.section_card import SectionCard
from app.ui.words.failure_texts import failure
from app.ui.words.formats import Formats

translate = QCoreApplication.translate

_ACCEPTED = QDialog.DialogCode.Accepted.value


class RecipientsSection(NamedList):
    """People and programs that are told."""

    def __init__(
        self, theme: Theme, access: DepotAccess, actions: ChargerActions, formats: Formats
    ) -> None:
        self._access, self._formats = access, formats
        super().__init__(
            theme,
            actions,
            translate("RecipientsSection", "Notices"),
            translate(
                "RecipientsSection",
                "Alarms, quota warnings and monthly reports reach these people and programs. What "
                "cannot be delivered is tried again for a week; nothing else waits for it.",
            ),
            translate("RecipientsSection", "Add a recipient…"),
        )

    async def rows(self) -> list[NamedRow]:
        """Return the recipients with what waits for each."""
        return [self._row(status) for status in self._access.outward.notices.statuses()]

    async def ask_new(self) -> Told | None:
        """Ask for a new recipient."""
        return await self._ask(Recipient("", Channel.EMAIL, ""))

    async def ask_change(self, key: int) -> Told | None:
        """Ask how a recipient is to be told."""
        recipient = self._recipient(key)
        return None if recipient is None else await self._ask(recipient)

    async def try_out(self, key: int) -> Told | None:
        """Send a test message."""
        recipient = self._recipient(key)
        if recipient is None:
            return None
        await self._access.outward.recipients.test(recipient, by=self._access.operator)
        return Told(True, self.tr("A test is on its way to {name}.").format(name=recipient.name))

    async def take_away(self, key: int) -> None:
        """Tell a recipient nothing more."""
        await self._access.outward.recipients.remove(key, by=self._access.operator)

    def _recipient(self, key: int) -> Recipient | None:
        known = self._access.outward.recipients.all()
        return next((each for each in known if each.id == key), None)

    async def _ask(self, recipient: Recipient) -> Told | None:
        sheet = RecipientSheet(self._theme, self, recipient)
        if await show(sheet) != _ACCEPTED:
            return None
        saved = await self._access.outward.recipients.save(
            sheet.recipient(), by=self._access.operator
        )
        return Told(True, self.tr("{name} is saved.").format(name=saved.name))

    def _row(self, status: RecipientStatus) -> NamedRow:
        recipient = status.recipient
        count = self._formats.number(status.waiting)
        if not recipient.enabled:
            words = self.tr("Switched off")
        elif status.last_error:
            text = self.tr("Waiting: {count} · {error}")
            words = text.format(count=count, error=status.last_error)
        elif status.waiting:
            words = self.tr("Waiting: {count}").format(count=count)
        else:
            words = self.tr("Nothing waits")
        icon = "alert" if status.last_error else "bell" if recipient.enabled else "pause"
        return NamedRow(recipient.id, recipient.name, f"{recipient.address}\n{words}", icon)


class RecipientSheet(FormSheet):
    """Who is told of what, how, and when not."""

    def __init__(self, theme: Theme, window: QWidget, recipient: Recipient) -> None:
        title = (
            translate("RecipientSheet", "Change {name}").format(name=recipient.name)
            if recipient.id
            else translate("RecipientSheet", "Add a recipient")
        )
        super().__init__(theme, window, title, "", translate("RecipientSheet", "Save"))
        self._before = recipient
        self.name, self.address = QLineEdit(recipient.name), QLineEdit(recipient.address)
        self.channel = QComboBox()
        self.channel.addItem(translate("RecipientSheet", "E-mail"), Channel.EMAIL)
        self.channel.addItem(translate("RecipientSheet", "Webhook (POST)"), Channel.WEBHOOK)
        self.channel.setCurrentIndex(self.channel.findData(recipient.channel))
        self.secret = QLineEdit()
        self.secret.setEchoMode(QLineEdit.EchoMode.Password)
        self.subjects = {
            Subject.ALARM: QCheckBox(translate("RecipientSheet", "Alarms")),
            Subject.QUOTA: QCheckBox(translate("RecipientSheet", "Quotas that run out")),
            Subject.REPORT: QCheckBox(translate("RecipientSheet", "Monthly report")),
        }
        for subject, box in self.subjects.items():
            box.setChecked(subject in recipient.subjects)
        self.urgent = QCheckBox(translate("RecipientSheet", "Only alarms that cannot wait"))
        self.urgent.setChecked(recipient.urgent_only)
        self.digest = NumberField(0, 24 * 60)
        self.digest.setValue(int(recipient.digest.total_seconds() // 60))
        self.digest.setSuffix(translate("RecipientSheet", " min"))
        self.digest.setSpecialValueText(translate("RecipientSheet", "each at once"))
        self.quiet = QCheckBox(translate("RecipientSheet", "Quiet at night"))
        self.quiet.setChecked(recipient.quiet_from is not None)
        self.quiet_from = _time_field(recipient.quiet_from or time(22))
        self.quiet_until = _time_field(recipient.quiet_until or time(6))
        self.enabled = QCheckBox(translate("RecipientSheet", "Switched on"))
        self.enabled.setChecked(recipient.enabled)
        self._add_fields()
        self._on_choice()

    def recipient(self) -> Recipient:
        """Return the recipient as it was typed."""
        quiet = self.quiet.isChecked()
        return replace(
            self._before,
            name=self.name.text().strip(),
            channel=Channel(self.channel.currentData()),
            address=self.address.text().strip(),
            secret=self.secret.text() or self._before.secret,
            subjects=frozenset(s for s, box in self.subjects.items() if box.isChecked()),
            urgent_only=self.urgent.isChecked(),
            digest=timedelta(minutes=self.digest.value()),
            quiet_from=_time_of(self.quiet_from) if quiet else None,
            quiet_until=_time_of(self.quiet_until) if quiet else None,
            enabled=self.enabled.isChecked(),
        )

    def _add_fields(self) -> None:
        self.add_field(translate("RecipientSheet", "Name"), self.name)
        self.add_field(translate("RecipientSheet", "How"), self.channel)
        self.add_field(translate("RecipientSheet", "Address"), self.address)
        self.add_field(translate("RecipientSheet", "Token"), self.secret)
        for box in (*self.subjects.values(), self.urgent):
            self.add_plain(box)
        self.add_field(translate("RecipientSheet", "Gathered for"), self.digest)
        self.add_plain(self.quiet)
        self.add_field(translate("RecipientSheet", "Quiet from"), self.quiet_from)
        self.add_field(translate("RecipientSheet", "Quiet until"), self.quiet_until)
        self.add_plain(self.enabled)
        self.add_check(self._problem)
        self.channel.currentIndexChanged.connect(self._on_choice)
        self.quiet.toggled.connect(self._on_choice)
        for field in (self.name, self.address):
            field.textChanged.connect(self.judge)
        self.name.setFocus()

    def _on_choice(self) -> None:
        webhook = self.channel.currentData() == Channel.WEBHOOK
        self.address.setPlaceholderText("https://…" if webhook else "name@company.com")
        self.show_field(self.secret, webhook)
        for field in (self.quiet_from, self.quiet_until):
            self.show_field(field, self.quiet.isChecked())
        self.judge()

    def _problem(self) -> str:
        try:
            checked_recipient(self.recipient())
        except DepotError as error:
            return failure(error)
        return ""


class MailServerSection(SectionCard):
    """The server that carries e-mail."""

    def __init__(self, theme: Theme, access: DepotAccess, actions: ChargerActions) -> None:
        super().__init__(theme, translate("MailServerSection", "Mail server"))
        self._theme, self._access = theme, access
        self.facts = KeyValueList(theme)
        self.change = BusyButton(theme, self.tr("Change…"), "", "edit")
        self.body.addWidget(self.facts)
        row = QHBoxLayout()
        row.addWidget(self.change)
        row.addStretch(1)
        self.body.addLayout(row)
        self.change.clicked.connect(lambda: actions.run(self.change, self._ask()))
        self._show()

    def _show(self) -> None:
        server = self._access.outward.recipients.server
        none = self.tr("none: no e-mail is sent")
        address = f"{server.host}:{server.port}" if server.host else none
        self.facts.show_values(
            {self.tr("Server"): address, self.tr("Sender"): server.sender or server.user or none}
        )

    async def _ask(self) -> Told | None:
        recipients = self._access.outward.recipients
        sheet = MailServerSheet(self._theme, self, recipients.server)
        if await show(sheet) != _ACCEPTED:
            return None
        await recipients.use_server(sheet.server(), by=self._access.operator)
        self._show()
        return Told(True, self.tr("Saved. Send a test to see that it works."))


class MailServerSheet(FormSheet):
    """Address, encryption and account of the mail server."""

    def __init__(self, theme: Theme, window: QWidget, server: MailServer) -> None:
        title = translate("MailServerSheet", "Mail server")
        super().__init__(theme, window, title, "", translate("MailServerSheet", "Save"))
        self._before = server
        self.host, self.user = QLineEdit(server.host), QLineEdit(server.user)
        self.from_address, self.password = QLineEdit(server.sender), QLineEdit()
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        if server.password:
            text = translate("MailServerSheet", "set; type to change it")
            self.password.setPlaceholderText(text)
        self.port = NumberField(1, 65535)
        self.port.setValue(server.port)
        self.security = QComboBox()
        for security, word in (
            (MailSecurity.STARTTLS, "STARTTLS"),
            (MailSecurity.TLS, "TLS"),
            (MailSecurity.NONE, translate("MailServerSheet", "none")),
        ):
            self.security.addItem(word, security)
        self.security.setCurrentIndex(self.security.findData(server.security))
        self.add_field(translate("MailServerSheet", "Server"), self.host)
        self.add_field(translate("MailServerSheet", "Port"), self.port)
        self.add_field(translate("MailServerSheet", "Encryption"), self.security)
        self.add_field(translate("MailServerSheet", "User"), self.user)
        self.add_field(translate("MailServerSheet", "Password"), self.password)
        self.add_field(translate("MailServerSheet", "Sender"), self.from_address)
        self.judge()
        self.host.setFocus()

    def server(self) -> MailServer:
        """Return the server as it was typed."""
        return MailServer(
            host=self.host.text().strip(),
            port=self.port.value(),
            security=MailSecurity(self.security.currentData()),
            user=self.user.text().strip(),
            password=self.password.text() or self._before.password,
            sender=self.from_address.text().strip(),
        )


def _time_field(at: time) -> QTimeEdit:
    field = QTimeEdit(QTime(at.hour, at.minute))
    field.setDisplayFormat("HH:mm")
    indent_text(field)
    return field


def _time_of(field: QTimeEdit) -> time:
    at = field.time()
    return time(at.hour(), at.minute())
