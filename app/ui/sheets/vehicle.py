"""The sheet for a vehicle: plate, model, battery, power."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from app.core.people import Vehicle
from app.services.people.directory import Directory
from app.ui.theme import Theme
from app.ui.widgets.form_sheet import FormSheet
from app.ui.widgets.number_field import NumberField

translate = QCoreApplication.translate


class VehicleSheet(FormSheet):
    """Only the plate is needed; 0 stands for what nobody knows."""

    def __init__(
        self, theme: Theme, window: QWidget, directory: Directory, vehicle: Vehicle
    ) -> None:
        title = translate("VehicleSheet", "Add a vehicle")
        if vehicle.id:
            title = translate("VehicleSheet", "Edit {plate}").format(plate=vehicle.plate)
        super().__init__(theme, window, title, "", translate("VehicleSheet", "Save"))
        self._directory, self._vehicle = directory, vehicle
        self.plate = QLineEdit(vehicle.plate)
        self.plate.setMaxLength(20)
        self.model = QLineEdit(vehicle.model)
        self.battery = self._number(2000, "kWh", vehicle.battery_wh)
        self.power = self._number(2000, "kW", vehicle.most_power_w)
        self.add_field(translate("VehicleSheet", "Plate"), self.plate)
        self.add_field(translate("VehicleSheet", "Model"), self.model)
        self.add_field(translate("VehicleSheet", "Battery"), self.battery)
        self.add_field(translate("VehicleSheet", "Takes at most"), self.power)
        self.add_check(self._plate_problem)
        for field in (self.plate, self.model):
            field.textChanged.connect(self.judge)
            field.returnPressed.connect(self.finish)
        self.judge()
        self.plate.setFocus()

    def vehicle(self) -> Vehicle:
        """Return the vehicle as the fields say."""
        return replace(
            self._vehicle,
            plate=self.plate.text().strip(),
            model=self.model.text().strip(),
            battery_wh=_thousands(self.battery, self._vehicle.battery_wh),
            most_power_w=_thousands(self.power, self._vehicle.most_power_w),
        )

    def _number(self, most: int, unit: str, value: int | None) -> NumberField:
        field = NumberField(0, most, unit)
        field.setSpecialValueText(translate("VehicleSheet", "not known"))
        field.setValue(round((value or 0) / 1000))
        return field

    def _plate_problem(self) -> str:
        plate = self.plate.text().strip().casefold()
        if not plate:
            return translate("VehicleSheet", "A vehicle needs a plate.")
        others = (v for v in self._directory.vehicles() if v.id != self._vehicle.id)
        if any(vehicle.plate.casefold() == plate for vehicle in others):
            return translate("VehicleSheet", "Another vehicle has this plate already.")
        return ""


def _thousands(field: NumberField, before: int | None) -> int | None:
    # The field rounds: what nobody touched stays as exact as it was.
    if field.value() == round((before or 0) / 1000):
        return before
    return field.value() * 1000 or None
