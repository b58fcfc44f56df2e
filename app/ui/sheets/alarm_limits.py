"""The sheet that says from when on something is an alarm."""

from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from app.core.alarm_rules import BOUNDS, AlarmLimits
from app.ui.theme import Theme
from app.ui.widgets.dialogs import show
from app.ui.widgets.form_sheet import FormSheet
from app.ui.widgets.number_field import NumberField
from app.ui.words.upkeep_texts import LIMIT_WORDS

translate = QCoreApplication.translate


class AlarmLimitsSheet(FormSheet):
    """One number for each limit, with its unit, its bounds and what it is by itself."""

    def __init__(self, theme: Theme, window: QWidget, limits: AlarmLimits) -> None:
        super().__init__(
            theme,
            window,
            translate("AlarmLimits", "When is it an alarm?"),
            translate("AlarmLimits", "In force as soon as it is saved."),
            translate("AlarmLimits", "Save"),
        )
        self.numbers = {name: self._number(name, limits) for name in LIMIT_WORDS}
        self.call = QLineEdit(limits.call)
        help_text = translate("AlarmLimits", "Shown where a fault stays: a name and a number")
        self.add_field(translate("AlarmLimits", "Whom to call"), self.call, help_text)

    def limits(self) -> AlarmLimits:
        """Return what was chosen."""
        values: dict[str, Any] = {name: field.value() for name, field in self.numbers.items()}
        return AlarmLimits(call=self.call.text().strip(), **values)

    def _number(self, name: str, limits: AlarmLimits) -> NumberField:
        word, unit = LIMIT_WORDS[name]
        usual = getattr(AlarmLimits(), name)
        least, most = BOUNDS[name]
        field = NumberField(least, most, unit)
        field.setValue(getattr(limits, name))
        help_text = translate("AlarmLimits", "From {least} to {most}; usually {usual}")
        self.add_field(word(), field, help_text.format(least=least, most=most, usual=usual))
        return field


async def ask_for_limits(theme: Theme, window: QWidget, limits: AlarmLimits) -> AlarmLimits | None:
    """Return the limits that somebody wants; None where they changed their mind."""
    sheet = AlarmLimitsSheet(theme, window, limits)
    accepted = await show(sheet) == QDialog.DialogCode.Accepted.value
    return sheet.limits() if accepted else None
