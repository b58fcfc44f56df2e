"""The sheet for a guest: a name, and where the session ends."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from app.services.people.guest_book import Guest
from app.ui.theme import Theme
from app.ui.widgets.dialogs import show
from app.ui.widgets.form_sheet import FormSheet
from app.ui.widgets.number_field import NumberField

translate = QCoreApplication.translate

_MOST_KWH = 1000
_MOST_MINUTES = 24 * 60
_USUAL_KWH = 20


async def ask_for_guest(theme: Theme, window: QWidget, place: str) -> Guest | None:
    """Ask who is to charge at a place and how much; None where that was cancelled."""
    sheet = GuestSheet(theme, window, place)
    accepted = await show(sheet) == QDialog.DialogCode.Accepted.value
    return sheet.guest() if accepted else None


class GuestSheet(FormSheet):
    """At least one of the two limits is needed; the first to be reached ends the session."""

    def __init__(self, theme: Theme, window: QWidget, place: str) -> None:
        title = translate("GuestSheet", "Guest session at {place}").format(place=place)
        text = translate("GuestSheet", "Without a card. It ends by itself at the limit.")
        super().__init__(theme, window, title, text, translate("GuestSheet", "Start charging"))
        self.name = QLineEdit()
        self.name.setMaxLength(64)
        self.energy = NumberField(0, _MOST_KWH, translate("GuestSheet", "kWh"))
        self.energy.setValue(_USUAL_KWH)
        self.minutes = NumberField(0, _MOST_MINUTES, translate("GuestSheet", "min"))
        for field in (self.energy, self.minutes):
            field.setSpecialValueText(translate("GuestSheet", "no limit"))
            field.valueChanged.connect(self.judge)
        self.add_field(translate("GuestSheet", "Name"), self.name)
        self.add_field(translate("GuestSheet", "At most"), self.energy)
        self.add_field(translate("GuestSheet", "Or at most"), self.minutes)
        self.add_check(self._problem)
        self.name.textChanged.connect(self.judge)
        self.name.returnPressed.connect(self.finish)
        self.judge()
        self.name.setFocus()

    def guest(self) -> Guest:
        """Return the guest as the fields say."""
        energy_wh = self.energy.value() * 1000
        return Guest(self.name.text().strip(), energy_wh or None, self.minutes.value() or None)

    def _problem(self) -> str:
        if not self.name.text().strip():
            return translate("GuestSheet", "Who is it? A name, a firm or a plate will do.")
        if not (self.energy.value() or self.minutes.value()):
            return translate("GuestSheet", "A guest needs a limit in kWh or in minutes.")
        return ""
