"""The sheet for somebody who is told what happens."""

from dataclasses import replace
from datetime import time, timedelta

from PySide6.QtCore import QCoreApplication, QTime
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QTimeEdit, QWidget

from app.core.notices import Channel, Recipient, Subject, checked_recipient
from app.ui.theme import Theme
from app.ui.widgets.form_sheet import FormSheet
from app.ui.widgets.number_field import NumberField, indent_text
from app.ui.widgets.secret_field import SecretField
from app.ui.words.failure_texts import problem_in

translate = QCoreApplication.translate


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
        self.secret = SecretField(recipient.secret)
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
            secret=self.secret.secret(),
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
        self.add_check(lambda: problem_in(lambda: checked_recipient(self.recipient())))
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


def _time_field(at: time) -> QTimeEdit:
    field = QTimeEdit(QTime(at.hour, at.minute))
    field.setDisplayFormat("HH:mm")
    indent_text(field)
    return field


def _time_of(field: QTimeEdit) -> time:
    at = field.time()
    return time(at.hour(), at.minute())
