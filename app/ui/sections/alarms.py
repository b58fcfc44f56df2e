"""From when on something is an alarm, among the settings."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.ui.access import DepotAccess
from app.ui.alarm_limit_fields import AlarmLimitFields
from app.ui.charger_actions import ChargerActions, Told
from app.ui.theme import MEDIUM, Theme
from app.ui.widgets.busy_button import BusyButton
from app.ui.widgets.labels import TextLabel
from app.ui.widgets.section_card import SectionCard

translate = QCoreApplication.translate

_COLUMNS = 2


class AlarmsSection(SectionCard):
    """The same limits as behind the button of the Alarms page."""

    def __init__(
        self,
        theme: Theme,
        access: DepotAccess,
        actions: ChargerActions,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, "", parent)
        self.set_title(translate("AlarmLimits", "When is it an alarm?"))
        self._access, self._alarms = access, access.upkeep.alarms
        self.fields = AlarmLimitFields(self._alarms.limits, self)
        self.undo = QPushButton(self.tr("Undo"))
        self.apply = BusyButton(theme, self.tr("Apply"), "primary")
        self._build_body(theme)
        self.fields.changed.connect(self._refresh)
        self.undo.clicked.connect(self.show_values)
        self.apply.clicked.connect(lambda: actions.run(self.apply, self._apply()))
        self._refresh()

    def show_values(self) -> None:
        """Show what is in force."""
        self.fields.show_limits(self._alarms.limits)

    def _build_body(self, theme: Theme) -> None:
        text = translate("AlarmLimits", "It applies as soon as it is saved.")
        self.body.addWidget(TextLabel(theme, text, muted=True, wrap=True))
        grid = QGridLayout()
        grid.setHorizontalSpacing(32)
        grid.setVerticalSpacing(20)
        for place, (word, field, help_text) in enumerate(self.fields.rows()):
            field.setAccessibleName(word)
            field.setAccessibleDescription(help_text)
            cell = QVBoxLayout()
            cell.setSpacing(4)
            cell.addWidget(TextLabel(theme, word, weight=MEDIUM))
            cell.addWidget(field)
            cell.addWidget(TextLabel(theme, help_text, muted=True, wrap=True))
            grid.addLayout(cell, *divmod(place, _COLUMNS))
        for column in range(_COLUMNS):
            grid.setColumnStretch(column, 1)
        self.body.addLayout(grid)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(self.undo)
        row.addWidget(self.apply)
        self.body.addLayout(row)

    def _refresh(self) -> None:
        changed = self.fields.limits() != self._alarms.limits
        self.apply.setEnabled(changed)
        self.undo.setEnabled(changed)

    async def _apply(self) -> Told:
        await self._alarms.set_limits(self.fields.limits(), by=self._access.operator)
        self.show_values()
        self._refresh()
        return Told(True, translate("UpkeepActions", "Saved. It applies from now on."))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # Somebody may have changed them on the Alarms page; what is half typed here stays.
        if not self.undo.isEnabled():
            self.show_values()
