"""The sheets of the Profile tab: how a charger is read, and taking it out of the depot."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any
from zoneinfo import available_timezones

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QDialog,
    QLineEdit,
    QPushButton,
    QWidget,
)

from app.core.charger_habits import ChargerHabits, RegisterKind
from app.ui.presenters import profile as words
from app.ui.theme import Theme
from app.ui.widgets.dialogs import show
from app.ui.widgets.field_form import FieldForm
from app.ui.widgets.sheet import Sheet

translate = QCoreApplication.translate


async def ask_for_habits(
    theme: Theme, window: QWidget, charger: str, habits: ChargerHabits
) -> ChargerHabits | None:
    """Let it be said how a charger is read; None where that was cancelled."""
    sheet = HabitSheet(theme, window, charger, habits)
    accepted = await show(sheet) == QDialog.DialogCode.Accepted.value
    return sheet.wish() if accepted else None


async def confirm_by_name(theme: Theme, window: QWidget, charger: str) -> bool:
    """Ask whether a charger is to leave the depot; its name has to be typed."""
    sheet = RetireSheet(theme, window, charger)
    return await show(sheet) == QDialog.DialogCode.Accepted.value


class HabitSheet(Sheet):
    """What is not chosen or typed is taken as the charger says, or learned."""

    def __init__(self, theme: Theme, window: QWidget, charger: str, habits: ChargerHabits) -> None:
        title = translate("HabitSheet", "How {charger} is read").format(charger=charger)
        text = translate("HabitSheet", "In force at once, for what comes from now on.")
        super().__init__(theme, window, title, text)
        self._habits = habits
        self._zones = available_timezones()
        self.energy = self._units(("Wh", "kWh"), habits.energy_unit)
        self.power = self._units(("W", "kW"), habits.power_unit)
        self.zone = QLineEdit(habits.assumed_zone)
        self.zone.setPlaceholderText("UTC")
        completer = QCompleter(sorted(self._zones), self.zone)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.zone.setCompleter(completer)
        self.register = _choice(words.register_words(), habits.register)
        self.close_manner = _choice(words.close_words(), habits.close)
        self.subprotocol = _line(habits.subprotocol, "ocpp1.6")
        self.connector_map = _line(words.map_text(habits.connector_map), "0 = 1, 1 = 2")
        self.mirror = _line(habits.mirror, "wss://portal.example/ocpp")
        self.save = QPushButton(translate("HabitSheet", "Save"))
        self._build_form(theme)
        self.zone.textChanged.connect(self._judge)
        self.connector_map.textChanged.connect(self._judge)

    def wish(self) -> ChargerHabits:
        """Return what the fields say; a register that was chosen is not learned over."""
        register = self.register.currentData()
        return replace(
            self._habits,
            energy_unit=self.energy.currentData(),
            power_unit=self.power.currentData(),
            assumed_zone=self.zone.text().strip(),
            register=register,
            register_set=register is not RegisterKind.UNKNOWN
            and (self._habits.register_set or register is not self._habits.register),
            close=self.close_manner.currentData(),
            subprotocol=self.subprotocol.text().strip(),
            connector_map=words.map_typed(self.connector_map.text()) or (),
            mirror=self.mirror.text().strip(),
        )

    def _units(self, units: tuple[str, ...], chosen: str) -> QComboBox:
        combo = QComboBox()
        combo.addItem(translate("HabitSheet", "as the charger says"), "")
        for unit in units:
            combo.addItem(unit, unit)
        combo.setCurrentIndex(max(0, combo.findData(chosen)))
        return combo

    def _judge(self) -> None:
        zone = self.zone.text().strip()
        known = not zone or zone in self._zones
        readable = words.map_typed(self.connector_map.text()) is not None
        for field, good in ((self.zone, known), (self.connector_map, readable)):
            field.setProperty("invalid", not good)
            field.style().polish(field)
        self.save.setEnabled(known and readable)

    def _build_form(self, theme: Theme) -> None:
        form = FieldForm(theme)
        rows: tuple[tuple[str, QWidget], ...] = (
            (translate("HabitSheet", "Energy is in"), self.energy),
            (translate("HabitSheet", "Power is in"), self.power),
            (translate("HabitSheet", "Times without a zone are in"), self.zone),
            (translate("HabitSheet", "Its meter counts"), self.register),
            (translate("HabitSheet", "Its connector = ours"), self.connector_map),
            (translate("HabitSheet", "Its word for OCPP 1.6"), self.subprotocol),
            (translate("HabitSheet", "When the program ends, it is"), self.close_manner),
            (translate("HabitSheet", "Copy what it says to"), self.mirror),
        )
        for name, field in rows:
            form.add(name, field)
        self.body.addLayout(form)
        self.add_cancel()
        self.save.setProperty("kind", "primary")
        self.add_button(self.save, QDialog.DialogCode.Accepted.value)


def _choice(named: Mapping[Any, str], chosen: object) -> QComboBox:
    combo = QComboBox()
    for value, word in named.items():
        combo.addItem(word, value)
    combo.setCurrentIndex(list(named).index(chosen))
    return combo


def _line(text: str, example: str) -> QLineEdit:
    line = QLineEdit(text)
    line.setPlaceholderText(example)
    return line


class RetireSheet(Sheet):
    """The button works once the charger's name is typed."""

    def __init__(self, theme: Theme, window: QWidget, charger: str) -> None:
        title = translate("RetireSheet", "Take {charger} out of the depot for good?")
        text = translate(
            "RetireSheet",
            "It is cut off and not let in again. Its sessions, readings and messages stay in the "
            "books. Type its name to confirm.",
        )
        super().__init__(theme, window, title.format(charger=charger), text)
        self._name = charger.casefold()
        self.name = QLineEdit()
        self.name.setPlaceholderText(charger)
        self.name.setAccessibleName(translate("RetireSheet", "Name of the charger"))
        self.name.textChanged.connect(self._judge)
        self.retire = QPushButton(translate("RetireSheet", "Take out for good"))
        self.retire.setProperty("kind", "danger")
        self.body.addWidget(self.name)
        self.add_cancel()
        self.add_button(self.retire, QDialog.DialogCode.Accepted.value)
        self._judge()
        self.name.setFocus()

    def _judge(self) -> None:
        self.retire.setEnabled(self.name.text().strip().casefold() == self._name)
