"""Whether somebody has a PIN for the drivers' page: given, changed, taken away."""

from PySide6.QtWidgets import QDialog

from app.core.people import Person
from app.core.roles import Role
from app.ui.access import DepotAccess
from app.ui.charger_actions import Told
from app.ui.sheet_actions import SheetActions
from app.ui.sheets.phone_pin import PhonePinSheet
from app.ui.theme import Theme
from app.ui.widgets.busy_button import BusyButton
from app.ui.widgets.dialogs import confirm, show
from app.ui.widgets.labels import TextLabel
from app.ui.widgets.section_card import SectionCard


class PhonePinSection(SectionCard):
    """Shows one person's PIN as something that is there or not: nobody can read it."""

    def __init__(self, theme: Theme, access: DepotAccess, actions: SheetActions) -> None:
        super().__init__(theme)
        self.set_title(self.tr("On the phone"))
        self._theme, self._access, self._actions = theme, access, actions
        self._person: Person | None = None
        self.state = TextLabel(theme, wrap=True)
        self.served = TextLabel(
            theme, self.tr("The drivers' page is switched off in the settings."), muted=True
        )
        self.set = BusyButton(theme, self.tr("PIN for the phone…"))
        self.forget = BusyButton(theme, self.tr("Take the PIN away…"))
        self.body.addWidget(self.state)
        self.body.addWidget(self.served)
        self.tools.addWidget(self.set)
        self.tools.addWidget(self.forget)
        self.served.setVisible(not access.outward.phone_served)
        self.set.clicked.connect(self._on_set)
        self.forget.clicked.connect(self._on_forget)

    def show_person(self, person: Person) -> None:
        """Show whether somebody has a PIN."""
        self._person = person
        has = self._access.outward.drivers.has_pin(person.id)
        self.state.setText(
            self.tr("Signs in on the drivers' page with a PIN.")
            if has
            else self.tr("Has no PIN: signs in on the drivers' page with the card number alone.")
        )
        may = self._access.operator.may(Role.ATTENDANT)
        self.set.setVisible(may)
        self.forget.setVisible(may and has)

    def _on_set(self) -> None:
        if self._person is not None:
            self._actions.run((self, "set"), self._ask_set(self._person))

    async def _ask_set(self, person: Person) -> None:
        sheet = PhonePinSheet(self._theme, self.window(), person.full_name)
        if await show(sheet) == QDialog.DialogCode.Accepted.value:
            self._actions.run(self.set, self._set(person, sheet.pin.text()))

    async def _set(self, person: Person, pin: str) -> Told:
        by = self._access.operator
        await self._access.outward.drivers.set_pin(person.id, pin, by=by)
        self._refresh(person)
        text = self.tr("{name} has a PIN for the phone now.")
        return Told(True, text.format(name=person.full_name))

    def _on_forget(self) -> None:
        if self._person is not None:
            self._actions.run((self, "forget"), self._ask_forget(self._person))

    async def _ask_forget(self, person: Person) -> None:
        title = self.tr("Take the PIN of {name} away?").format(name=person.full_name)
        confirmed = await confirm(
            self._theme,
            self.window(),
            title=title,
            consequence=self.tr(
                "The card number alone signs in then, and e-mail and phone number no longer do."
            ),
            confirm_text=self.tr("Take it away"),
            hold=self._theme.density_name == "kiosk",
        )
        if confirmed:
            self._actions.run(self.forget, self._forget(person))

    async def _forget(self, person: Person) -> Told:
        await self._access.outward.drivers.forget_pin(person.id, by=self._access.operator)
        self._refresh(person)
        return Told(True, self.tr("{name} has no PIN any more.").format(name=person.full_name))

    def _refresh(self, person: Person) -> None:
        if self._person is not None and self._person.id == person.id:
            self.show_person(person)
