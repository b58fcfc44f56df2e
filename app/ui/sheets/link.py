"""The sheet for a charger's connection: pings, when it counts as silent, its password."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QDialog, QLineEdit, QPushButton, QWidget

from app.core.chargers import Charger, LinkSettings
from app.ui.theme import Theme
from app.ui.widgets.dialogs import show
from app.ui.widgets.field_form import FieldForm
from app.ui.widgets.number_field import NumberField
from app.ui.widgets.sheet import Sheet

translate = QCoreApplication.translate

_DAY_S = 86_400


@dataclass(frozen=True, slots=True)
class LinkWish:
    """What somebody wants of a charger's connection.

    Attributes:
        password: The new password; empty for none, None to leave it as it is.
    """

    link: LinkSettings
    password: str | None


async def ask_for_link(theme: Theme, window: QWidget, charger: Charger) -> LinkWish | None:
    """Show a charger's connection and let it be changed; None where that was cancelled."""
    sheet = LinkSheet(theme, window, charger)
    accepted = await show(sheet) == QDialog.DialogCode.Accepted.value
    return sheet.wish() if accepted else None


class LinkSheet(Sheet):
    """One field a setting, each with its unit and bounds."""

    def __init__(self, theme: Theme, window: QWidget, charger: Charger) -> None:
        title = translate("LinkSheet", "Connection of {charger}").format(charger=charger.name)
        text = translate("LinkSheet", "In force from the charger's next connection on.")
        super().__init__(theme, window, title, text)
        link = charger.link
        self.ping = self._number(0, 3600, link.ping_interval_s)
        self.ping.setSpecialValueText(translate("LinkSheet", "never"))
        self.heartbeat = self._number(10, _DAY_S, link.heartbeat_interval_s)
        self.silent = self._number(10, _DAY_S, link.silent_after_s)
        self.settle = self._number(0, 60, link.settle_s)
        self.password = QLineEdit()
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.no_password = QCheckBox(translate("LinkSheet", "No password"))
        self._has_password = bool(charger.key_hash)
        self._build_form(theme)
        self.add_cancel()
        save = QPushButton(translate("LinkSheet", "Save"))
        save.setProperty("kind", "primary")
        self.add_button(save, QDialog.DialogCode.Accepted.value)

    def wish(self) -> LinkWish:
        """Return what the fields say."""
        link = LinkSettings(
            ping_interval_s=float(self.ping.value()),
            heartbeat_interval_s=self.heartbeat.value(),
            silent_after_s=float(self.silent.value()),
            settle_s=float(self.settle.value()),
        )
        if self.no_password.isChecked():
            return LinkWish(link, "" if self._has_password else None)
        return LinkWish(link, self.password.text() or None)

    def _number(self, lowest: int, highest: int, value: float) -> NumberField:
        field = NumberField(lowest, highest, translate("LinkSheet", "s"))
        field.setValue(round(value))
        return field

    def _build_form(self, theme: Theme) -> None:
        form = FieldForm(theme)
        rows = (
            (translate("LinkSheet", "Ping every"), self.ping),
            (translate("LinkSheet", "Heartbeat every"), self.heartbeat),
            (translate("LinkSheet", "Silent after"), self.silent),
            (translate("LinkSheet", "Rest after a start"), self.settle),
            (translate("LinkSheet", "Password"), self.password),
        )
        for words, field in rows:
            form.add(words, field)
        form.addRow("", self.no_password)
        self.password.setPlaceholderText(
            translate("LinkSheet", "set; type to change it")
            if self._has_password
            else translate("LinkSheet", "none")
        )
        self.no_password.setChecked(not self._has_password)
        # Whoever types a password wants one.
        self.password.textEdited.connect(lambda: self.no_password.setChecked(False))
        self.body.addLayout(form)
