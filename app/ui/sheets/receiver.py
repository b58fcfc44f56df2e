"""The sheet for a receiver of readings and sessions."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QWidget

from app.core.forwarding import ForwardTarget, Receiver, checked_target
from app.ui.theme import Theme
from app.ui.widgets.form_sheet import FormSheet
from app.ui.widgets.secret_field import SecretField
from app.ui.words.failure_texts import problem_in

translate = QCoreApplication.translate

_TEMPLATE_LINES = 4


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
        self.secret = SecretField(target.secret)
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
            secret=self.secret.secret(),
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
        self.add_check(lambda: problem_in(lambda: checked_target(self.target())))
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
