"""The sheet that says from when on something is an alarm."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QWidget

from app.core.alarm_rules import AlarmLimits
from app.ui.alarm_limit_fields import AlarmLimitFields
from app.ui.theme import Theme
from app.ui.widgets.dialogs import show
from app.ui.widgets.form_sheet import FormSheet

translate = QCoreApplication.translate


class AlarmLimitsSheet(FormSheet):
    """The limits in a sheet, to be saved at once."""

    def __init__(self, theme: Theme, window: QWidget, limits: AlarmLimits) -> None:
        super().__init__(
            theme,
            window,
            translate("AlarmLimits", "When is it an alarm?"),
            translate("AlarmLimits", "It applies as soon as it is saved."),
            translate("AlarmLimits", "Save"),
        )
        self.fields = AlarmLimitFields(limits, self)
        for row in self.fields.rows():
            self.add_field(*row)


async def ask_for_limits(theme: Theme, window: QWidget, limits: AlarmLimits) -> AlarmLimits | None:
    """Return the limits that somebody wants; None where they changed their mind."""
    sheet = AlarmLimitsSheet(theme, window, limits)
    accepted = await show(sheet) == QDialog.DialogCode.Accepted.value
    return sheet.fields.limits() if accepted else None
