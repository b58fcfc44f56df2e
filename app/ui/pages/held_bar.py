"""A bar over a charger's settings while nothing more is written to it: why, and what ends it."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout

from app.core.ids import ChargerId
from app.core.roles import Role
from app.services.chargers.configuration_guard import RestartedSince
from app.ui.access import DepotAccess
from app.ui.charger_actions import ChargerActions, Told
from app.ui.settings_undo import SettingsUndo
from app.ui.theme import SEMIBOLD, Theme
from app.ui.widgets.busy_button import BusyButton
from app.ui.widgets.labels import ElidedLabel, TextLabel
from app.ui.widgets.section_card import SectionCard
from app.ui.widgets.shapes import ShapeMark
from app.ui.words.failure_texts import failure

_EDGE, _GAP = 16, 12


class HeldBar(SectionCard):
    """Hidden while settings may be written; `settled` tells that somebody ended the hold."""

    settled = Signal()

    def __init__(self, theme: Theme, access: DepotAccess, actions: ChargerActions) -> None:
        super().__init__(theme)
        self._access, self._actions = access, actions
        self._undo = SettingsUndo(access)
        self._charger_id: ChargerId | None = None
        self.title = TextLabel(theme, weight=SEMIBOLD, wrap=True)
        self.why = TextLabel(theme, wrap=True)
        self.before = ElidedLabel(theme, muted=True)
        self.write_back = BusyButton(
            theme, self.tr("Write the old values back"), "primary", "reset"
        )
        self.keep = BusyButton(theme, self.tr("Keep them"), "", "check")
        self._mark = ShapeMark(theme)
        self._mark.show_shape("triangle", "attention")
        self._build_layout()
        self.write_back.clicked.connect(self._on_write_back)
        self.keep.clicked.connect(self._on_keep)
        self.hide()

    def show_charger(self, charger_id: ChargerId, *, online: bool) -> None:
        """Show whether a charger's settings are held; only one that is there can be written to."""
        self._charger_id = charger_id
        held = self._access.charging.configuration_held(charger_id)
        self.setVisible(held is not None)
        if held is None:
            return
        restarted = isinstance(held, RestartedSince)
        self.title.setText(
            self.tr("Nothing is written to this charger, because it restarted after a change.")
            if restarted
            else self.tr("Nothing more is written to this charger today.")
        )
        self.setAccessibleName(self.title.text())
        # The title says it all of a restart.
        self.why.setText("" if restarted else failure(held))
        self.why.setVisible(not restarted)
        self._fit()
        before = self._access.charging.settings_to_revert(charger_id)
        values = ", ".join(f"{key} = {value}" for key, value in before.items())
        self.before.set_text(self.tr("As it was before: {values}").format(values=values))
        self.before.setVisible(bool(before))
        may = self._access.operator.may(Role.MANAGER)
        self.write_back.setVisible(may and bool(before))
        self.write_back.setEnabled(online)
        self.keep.setVisible(may and restarted)

    def _on_write_back(self) -> None:
        if self._charger_id is not None:
            self._actions.run(self.write_back, self._do(self.write_back, self._charger_id))

    def _on_keep(self) -> None:
        if self._charger_id is not None:
            self._actions.run(self.keep, self._do(self.keep, self._charger_id))

    async def _do(self, button: BusyButton, charger_id: ChargerId) -> Told:
        act = self._undo.write_back if button is self.write_back else self._undo.keep
        told = await act(charger_id)
        self.settled.emit()
        return told

    def _fit(self) -> None:
        # The table below would else take the room of the lines that a narrow screen wraps.
        width = self.width() - 2 * _EDGE - _GAP - self._mark.sizeHint().width()
        for label in (self.title, self.why):
            label.setMinimumHeight(label.heightForWidth(width) if label.text() else 0)

    def _build_layout(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(_GAP)
        grid.setVerticalSpacing(4)
        grid.addWidget(self._mark, 0, 0)
        for line, label in enumerate((self.title, self.why, self.before)):
            grid.addWidget(label, line, 1)
        grid.setColumnStretch(1, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.write_back)
        buttons.addWidget(self.keep)
        buttons.addStretch(1)
        self.body.addLayout(grid)
        self.body.addLayout(buttons)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
