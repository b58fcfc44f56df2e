"""Who is sent readings and sessions, and how far each of them came."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QLineEdit, QPlainTextEdit, QWidget

from app.core.errors import DepotError
from app.core.forwarding import ForwardTarget, Receiver, checked_target
from app.services.forwarding import TargetStatus
from app.services.ports.forward import Progress
from app.ui.access import DepotAccess
from app.ui.charger_actions import ChargerActions, Told
from app.ui.named_list import NamedList, NamedRow
from app.ui.theme import Theme
from app.ui.widgets.dialogs import show
from app.ui.widgets.form_sheet import FormSheet
from app.ui.words.failure_texts import failure
from app.ui.words.formats import Formats

translate = QCoreApplication.translate

_ACCEPTED = QDialog.DialogCode.Accepted.value
_TEMPLATE_LINES = 4


class ForwardingSection(NamedList):
    """Receivers of readings and sessions."""

    def __init__(
        self, theme: Theme, access: DepotAccess, actions: ChargerActions, formats: Formats
    ) -> None:
        self._access, self._formats = access, formats
        super().__init__(
            theme,
            actions,
            translate("ForwardingSection", "Readings and sessions for other computers"),
            translate(
                "ForwardingSection",
                "Each stored reading and session is sent to every receiver, in order, again and "
                "again until it was taken. A receiver that is down for a week costs disk only.",
            ),
            translate("ForwardingSection", "Add a receiver…"),
        )

    async def rows(self) -> list[NamedRow]:
        """Return the receivers with what waits for each."""
        return [self._row(status) for status in await self._access.outward.forwarding.statuses()]

    async def ask_new(self) -> Told | None:
        """Ask for a new receiver."""
        return await self._ask(ForwardTarget("", Receiver.HTTP, ""))

    async def ask_change(self, key: int) -> Told | None:
        """Ask how a receiver is to be."""
        target = await self._target(key)
        return None if target is None else await self._ask(target)

    async def try_out(self, key: int) -> Told | None:
        """Send an empty batch."""
        target = await self._target(key)
        if target is None:
            return None
        await self._access.outward.forwarding.test(target, by=self._access.operator)
        return Told(True, self.tr("{name} has taken a test.").format(name=target.name))

    async def take_away(self, key: int) -> None:
        """Forget a receiver."""
        await self._access.outward.forwarding.remove(key, by=self._access.operator)

    async def _target(self, key: int) -> ForwardTarget | None:
        statuses = await self._access.outward.forwarding.statuses()
        return next((each.target for each in statuses if each.target.id == key), None)

    async def _ask(self, target: ForwardTarget) -> Told | None:
        sheet = ReceiverSheet(self._theme, self, target)
        if await show(sheet) != _ACCEPTED:
            return None
        saved = await self._access.outward.forwarding.save(sheet.target(), by=self._access.operator)
        return Told(True, self.tr("{name} is saved.").format(name=saved.name))

    def _row(self, status: TargetStatus) -> NamedRow:
        target, progress = status.target, status.progress
        words = f"{target.url}\n{self._words(status)}"
        icon = "alert" if progress.last_error else "external" if target.enabled else "pause"
        return NamedRow(target.id, target.name, words, icon)

    def _words(self, status: TargetStatus) -> str:
        progress: Progress = status.progress
        if not status.target.enabled:
            return self.tr("Switched off")
        count = self._formats.number(progress.waiting)
        if progress.last_error:
            text = self.tr("Waiting: {count} · {error}")
            return text.format(count=count, error=progress.last_error)
        if progress.waiting:
            return self.tr("Waiting: {count}").format(count=count)
        return self.tr("Has everything")


class ReceiverSheet(FormSheet):
    """A web server or an MQTT broker: where it is and in which shape it takes things."""

    def __init__(self, theme: Theme, window: QWidget, target: ForwardTarget) -> None:
        new = not target.id
        title = (
            translate("ReceiverSheet", "Add a receiver")
            if new
            else translate("ReceiverSheet", "Change {name}").format(name=target.name)
        )
        super().__init__(theme, window, title, "", translate("ReceiverSheet", "Save"))
        self._before = target
        self.name, self.url = QLineEdit(target.name), QLineEdit(target.url)
        self.kind = QComboBox()
        self.kind.addItem(translate("ReceiverSheet", "Web server (HTTP)"), Receiver.HTTP)
        self.kind.addItem(translate("ReceiverSheet", "MQTT broker"), Receiver.MQTT)
        self.kind.setCurrentIndex(self.kind.findData(target.kind))
        self.user, self.topic = QLineEdit(target.user), QLineEdit(target.topic)
        self.secret = QLineEdit()
        self.secret.setEchoMode(QLineEdit.EchoMode.Password)
        if target.secret:
            self.secret.setPlaceholderText(translate("ReceiverSheet", "set; type to change it"))
        self.discovery = QCheckBox(translate("ReceiverSheet", "Announce to Home Assistant"))
        self.discovery.setChecked(target.discovery)
        self.template = QPlainTextEdit(target.template)
        self.template.setTabChangesFocus(True)
        height = self.template.fontMetrics().lineSpacing() * _TEMPLATE_LINES + 16
        self.template.setFixedHeight(height)
        self.enabled = QCheckBox(translate("ReceiverSheet", "Switched on"))
        self.enabled.setChecked(target.enabled)
        self._add_fields()
        self._on_kind()

    def target(self) -> ForwardTarget:
        """Return the receiver as it was typed."""
        return replace(
            self._before,
            name=self.name.text().strip(),
            kind=Receiver(self.kind.currentData()),
            url=self.url.text().strip(),
            user=self.user.text().strip(),
            secret=self.secret.text() or self._before.secret,
            topic=self.topic.text().strip(),
            discovery=self.discovery.isChecked(),
            template=self.template.toPlainText(),
            enabled=self.enabled.isChecked(),
        )

    def _add_fields(self) -> None:
        words = {
            "address": translate("ReceiverSheet", "Address"),
            "secret": translate("ReceiverSheet", "Token or password"),
            "template": translate("ReceiverSheet", "Template (empty: JSON)"),
        }
        self.add_field(translate("ReceiverSheet", "Name"), self.name)
        self.add_field(translate("ReceiverSheet", "Kind"), self.kind)
        self.add_field(words["address"], self.url)
        self.add_field(translate("ReceiverSheet", "User"), self.user)
        self.add_field(words["secret"], self.secret)
        self.add_field(translate("ReceiverSheet", "Topic"), self.topic)
        self.add_plain(self.discovery)
        self.add_field(words["template"], self.template)
        self.add_plain(self.enabled)
        self.add_check(self._problem)
        self.kind.currentIndexChanged.connect(self._on_kind)
        for field in (self.name, self.url, self.topic):
            field.textChanged.connect(self.judge)
        self.name.setFocus()

    def _on_kind(self) -> None:
        mqtt = self.kind.currentData() == Receiver.MQTT
        self.url.setPlaceholderText("mqtt://192.168.10.9:1883" if mqtt else "https://…/readings")
        for field in (self.user, self.topic, self.discovery):
            self.show_field(field, mqtt)
        self.judge()

    def _problem(self) -> str:
        try:
            checked_target(self.target())
        except DepotError as error:
            return failure(error)
        return ""
