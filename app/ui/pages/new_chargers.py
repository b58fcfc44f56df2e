"""The New chargers page: who waits to be adopted, and who did not even get in."""

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QLineEdit,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from app.core.ids import ChargerId
from app.core.snapshots import ChargerSnapshot
from app.ui.access import DepotAccess
from app.ui.bridge import DepotBridge
from app.ui.charger_actions import ChargerActions, Told
from app.ui.copying import copy_text
from app.ui.pages.refused_section import RefusedSection
from app.ui.presenters.refused import refused_view
from app.ui.presenters.tiles import NewChargerView, new_charger_view
from app.ui.theme import MEDIUM, Theme
from app.ui.widgets.busy_button import BusyButton
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.labels import ElidedLabel, TextLabel
from app.ui.widgets.scrolling import scrolling
from app.ui.widgets.shapes import ShapeMark
from app.ui.words import texts
from app.ui.words.formats import Formats


class NewChargersPage(QWidget):
    """A row for each charger that waits, the newest first; below, those that were refused."""

    def __init__(
        self,
        theme: Theme,
        access: DepotAccess,
        bridge: DepotBridge,
        actions: ChargerActions,
        formats: Formats,
    ) -> None:
        super().__init__()
        self._theme, self._access, self._actions = theme, access, actions
        self._formats = formats
        self._rows: dict[ChargerId, NewChargerRow] = {}
        self._empty = self._build_empty()
        self._said = TextLabel(theme, muted=True, wrap=True)
        self.refused = RefusedSection(theme)
        self._build_layout()
        self.refused.cleared.connect(self._clear_refused)
        for changed in (bridge.chargers_changed, bridge.refused, bridge.aged):
            changed.connect(self._refresh)
        self._refresh()

    def _build_empty(self) -> EmptyState:
        hint = self.tr(
            "Type this address into a charger, as its OCPP 1.6 server:\n{address}\n"
            "It appears here as soon as it dials."
        )
        empty = EmptyState(
            self._theme,
            "new-charger",
            self.tr("No new charger"),
            hint.format(address=self._access.listening),
            self.tr("Copy the address"),
        )
        empty.pressed.connect(self._copy_address)
        return empty

    def _build_layout(self) -> None:
        content = QWidget()
        content.setProperty("page", True)
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(24, 20, 24, 24)
        self._column.setSpacing(12)
        self._column.addWidget(self._said)
        self._column.addWidget(self.refused)
        self._column.addStretch(1)
        scroll = scrolling(content)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(scroll)

    def _refresh(self) -> None:
        if not self.isVisible():
            return
        now = self._access.clock.now()
        waiting = [c for c in self._access.state.chargers(now) if not c.charger.adopted]
        waiting.sort(key=lambda c: c.charger.first_seen_at or now, reverse=True)
        self._drop({c.charger.id for c in waiting})
        for place, charger in enumerate(waiting):
            self._row(charger, place).show_view(new_charger_view(charger, now, self._formats))
        self._said.setText(self._waiting_text() if waiting else self._address_text())
        refused = self._refresh_refused(now)
        self._stack.setCurrentIndex(1 if waiting or refused else 0)

    def _refresh_refused(self, now: datetime) -> bool:
        rows = self._access.refused.all()
        door = self._access.door
        self.refused.show_views(
            [refused_view(row, door.url, door.tls_url, now, self._formats) for row in rows]
        )
        self.refused.setVisible(bool(rows))
        return bool(rows)

    def _clear_refused(self) -> None:
        self._access.refused.clear()
        self._refresh()

    def _waiting_text(self) -> str:
        return self.tr(
            "These chargers dialled in and are not part of this depot. Until somebody "
            "adopts them no card is accepted there; what they charge is recorded."
        )

    def _address_text(self) -> str:
        text = self.tr(
            "No new charger waits. Type {address} into a charger, as its OCPP 1.6 server; it "
            "appears here as soon as it dials."
        )
        return text.format(address=self._access.listening)

    def _drop(self, staying: set[ChargerId]) -> None:
        for charger_id in self._rows.keys() - staying:
            row = self._rows.pop(charger_id)
            self._column.removeWidget(row)
            row.deleteLater()

    def _row(self, charger: ChargerSnapshot, place: int) -> "NewChargerRow":
        charger_id = charger.charger.id
        row = self._rows.get(charger_id)
        if row is None:
            row = self._rows[charger_id] = NewChargerRow(self._theme)
            row.adopt_requested.connect(lambda name: self._adopt(charger_id, name))
            # The first place is the sentence above the rows.
            self._column.insertWidget(1 + place, row)
        return row

    def _adopt(self, charger_id: ChargerId, name: str) -> None:
        async def adopt() -> Told:
            await self._access.chargers.adopt(charger_id, name, by=self._access.operator)
            return Told(True, texts.adopted(name or charger_id))

        self._actions.run(self._rows[charger_id].adopt, adopt())

    def _copy_address(self) -> None:
        copy_text(self._empty.button, self._access.listening)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._refresh()


class NewChargerRow(QFrame):
    """One charger: what it says of itself, the name it will have, and the button."""

    adopt_requested = Signal(str)
    """The name that was typed."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("card", True)
        self.name = QLineEdit()
        self.name.setMaxLength(64)
        self.name.setAccessibleName(self.tr("Name in the depot"))
        self.adopt = BusyButton(theme, self.tr("Adopt"), "primary", "plus")
        self._mark = ShapeMark(theme)
        self._identity = ElidedLabel(theme, weight=MEDIUM)
        self._model = ElidedLabel(theme, muted=True)
        self._address = ElidedLabel(theme, muted=True)
        self._details = ElidedLabel(theme, muted=True)
        self._build_layout(theme)
        self.adopt.clicked.connect(self._on_press)
        self.name.returnPressed.connect(self._on_press)

    def show_view(self, view: NewChargerView) -> None:
        """Show a charger; a name that somebody has begun to type stays."""
        if not self.name.isModified() and self.name.text() != view.name:
            self.name.setText(view.name)
        self._identity.set_text(view.identity)
        self._model.set_text(view.model)
        self._address.set_text(view.address)
        self._details.set_text(view.details)
        self._mark.show_shape(*(("ring", "ok") if view.online else ("cross", "offline")))
        self.setAccessibleName(view.identity)

    def _build_layout(self, theme: Theme) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(16, 12, 16, 12)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        grid.addWidget(self._mark, 0, 0, 2, 1)
        grid.addWidget(self._identity, 0, 1, Qt.AlignmentFlag.AlignBottom)
        grid.addWidget(self._model, 1, 1, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self._address, 0, 2, Qt.AlignmentFlag.AlignBottom)
        grid.addWidget(self._details, 1, 2, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(TextLabel(theme, self.tr("Name"), muted=True), 0, 3, 2, 1)
        grid.addWidget(self.name, 0, 4, 2, 1)
        grid.addWidget(self.adopt, 0, 5, 2, 1)
        for column, stretch in ((1, 4), (2, 4), (4, 3)):
            grid.setColumnStretch(column, stretch)

    def _on_press(self) -> None:
        self.adopt_requested.emit(self.name.text().strip())
