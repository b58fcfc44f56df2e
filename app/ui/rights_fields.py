"""The fields for rights: at which chargers and areas, and at which hours somebody may charge."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from app.core.access import AccessRights
from app.core.ids import ChargerId
from app.ui.access import DepotAccess
from app.ui.natural_order import natural_order
from app.ui.theme import Theme
from app.ui.widgets.check_list import CheckList
from app.ui.widgets.form_sheet import FormSheet
from app.ui.widgets.hours_field import HoursList
from app.ui.words import money_texts

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Places:
    """Where one may charge: keys and names of chargers and areas."""

    chargers: Sequence[tuple[ChargerId, str]] = ()
    stations: Sequence[tuple[str, str]] = ()


def places_of(access: DepotAccess) -> Places:
    """Return the chargers that belong to the depot, and their areas."""
    chargers = sorted(
        access.state.chargers(access.clock.now()), key=lambda c: natural_order(c.charger.name)
    )
    stations = sorted({c.charger.station for c in chargers} - {""}, key=natural_order)
    return Places(
        [(c.charger.id, c.charger.name) for c in chargers if c.charger.adopted],
        [(station, station) for station in stations],
    )


class RightsFields(QObject):
    """Adds its fields to a sheet; `access` is what they say, `problem` what is wrong with it."""

    def __init__(self, theme: Theme, sheet: FormSheet, rights: AccessRights, places: Places):
        super().__init__(sheet)
        self._sheet = sheet
        self.chargers = CheckList(theme, places.chargers, rights.chargers)
        self.stations = CheckList(theme, places.stations, rights.stations)
        self.hours = HoursList(theme, rights.windows, [day() for day in money_texts.WEEKDAYS])
        self._fields: list[QWidget] = []
        everywhere = translate("Rights", "None ticked: everywhere")
        if places.chargers:
            self._add(translate("Rights", "Only chargers"), self.chargers, everywhere)
        if places.stations:
            self._add(translate("Rights", "Only areas"), self.stations, everywhere)
        self._add(translate("Rights", "Hours"), self.hours, "")
        self.hours.changed.connect(self._on_hours)

    def access(self) -> AccessRights:
        """Return the rights as the fields say."""
        return AccessRights(
            frozenset(self.chargers.ticked()),
            frozenset(self.stations.ticked()),
            self.hours.windows(),
        )

    def problem(self) -> str:
        """Say what is wrong; empty where all is well."""
        if any(field.window_or_none() is None for field in self.hours.fields):
            return translate("Rights", "Choose one day at least for these hours.")
        return ""

    def set_shown(self, shown: bool) -> None:
        """Show the fields, or hide them all."""
        for field in self._fields:
            self._sheet.show_field(field, shown)

    def _add(self, word: str, field: QWidget, help_text: str) -> None:
        self._sheet.add_field(word, field, help_text)
        self._fields.append(field)

    def _on_hours(self) -> None:
        self._sheet.refit()
        self._sheet.judge()
