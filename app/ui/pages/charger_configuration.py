"""The tab with a charger's settings: read, filtered, edited in place, saved key by key."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize, QSortFilterProxyModel, Qt
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.core.ids import ChargerId, ConnectorId
from app.core.roles import Role
from app.services.ports.charger import ResetKind
from app.ui.access import DepotAccess
from app.ui.charger_actions import ChargerActions, Told
from app.ui.copying import copy_text
from app.ui.models.configuration_model import (
    DIFFERS,
    ConfigurationColumn,
    ConfigurationModel,
)
from app.ui.models.table_model import MARK, Index
from app.ui.pages.charger_compare import CompareBar
from app.ui.pages.held_bar import HeldBar
from app.ui.presenters.charger import change_word
from app.ui.theme import Theme
from app.ui.widgets.busy_button import BusyButton
from app.ui.widgets.data_table import DataTable
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.flow_layout import FlowLayout
from app.ui.widgets.labels import TextLabel

_WIDTHS = {
    ConfigurationColumn.KEY: (300, 236),
    ConfigurationColumn.STATE: (200, 140),
    ConfigurationColumn.OTHER: (0, 180),
}
"""Widths of the columns alone, and beside something to compare with."""


class ConfigurationTab(QWidget):
    """Reads the settings when it is first shown for a charger, and again when asked to.

    Saving sends one ChangeConfiguration after the other; what the charger said stands at each key.
    """

    def __init__(self, theme: Theme, access: DepotAccess, actions: ChargerActions) -> None:
        super().__init__()
        self._theme, self._access, self._actions = theme, access, actions
        self._charger_id: ChargerId | None = None
        self._read_for: ChargerId | None = None
        self._closed_reason = ""
        self.model = ConfigurationModel(theme, self)
        self._filter = _Filter(self)
        self.compare = CompareBar(theme, access, actions)
        self.held = HeldBar(theme, access, actions)
        self.search = QLineEdit()
        self.save = BusyButton(theme, self.tr("Save"), "primary", "check")
        self.revert = QPushButton(self.tr("Discard changes"))
        self.refresh = BusyButton(theme, self.tr("Read again"), "", "reset")
        self.copy = BusyButton(theme, self.tr("Copy"), "", "copy")
        self.table = DataTable(theme, self.tr("Settings of the charger"))
        self.restart_note = TextLabel(theme, wrap=True)
        self.restart = BusyButton(theme, self.tr("Restart the charger…"), "", "reset")
        self._stack = QStackedWidget()
        self._build_table()
        self._build_layout()
        self._connect()
        self._on_edits(0)

    def show_charger(self, charger_id: ChargerId) -> None:
        """Show the settings of a charger."""
        if charger_id != self._charger_id:
            self._charger_id, self._read_for = charger_id, None
            self.model.show_keys(())
            self.compare.show_charger(charger_id)
            self._show_restart(())
            self._show_held()
            self._show_state()
            self._read_first()

    def set_closed(self, reason: str) -> None:
        """Say why nothing can be read or changed; empty where it can."""
        changed = reason != self._closed_reason
        self._closed_reason = reason
        self.refresh.setEnabled(not reason)
        self._show_held()
        self._on_edits(len(self.model.edits()))
        if changed:
            self._show_state()
            self._read_first()

    # -- reading and saving ----------------------------------------------------------------

    def _read_first(self) -> None:
        if self.isVisible() and self._read_for != self._charger_id and not self._closed_reason:
            self._read()

    def _read(self) -> None:
        if self._charger_id is not None:
            self._actions.run(self.refresh, self._load(self._charger_id))
            self._show_state()

    async def _load(self, charger_id: ChargerId) -> Told | None:
        self._read_for = charger_id
        answer = await self._access.charging.get_configuration(charger_id, by=self._access.operator)
        if charger_id != self._charger_id:
            return None
        if not answer.result.ok:
            self._show_state(failed=True)
            name = self._actions.name_of(ConnectorId(charger_id, 0))
            return self._actions.tell_result(name, answer.result)
        self.model.show_keys(answer.keys)
        self._show_restart(())
        self._show_count()
        self._show_state(failed=not answer.keys)
        return None

    def _on_save(self) -> None:
        if self._charger_id is not None and self.model.edits():
            self._actions.run(self.save, self._save(self._charger_id))

    async def _save(self, charger_id: ChargerId) -> Told:
        words: list[bool] = []
        after_restart: list[str] = []
        edits = self.model.edits()
        for key, value in edits.items():
            result = await self._access.charging.change_configuration(
                charger_id, key, value, by=self._access.operator
            )
            words.append(result.ok)
            if result.ok and result.detail == "RebootRequired":
                after_restart.append(key)
            if charger_id == self._charger_id:
                self.model.show_result(key, change_word(result), taken=result.ok)
        self._show_restart(after_restart)
        self._show_held()
        refused = words.count(False)
        if refused:
            text = self.tr("%n setting(s) were not taken; the table says why.", "", refused)
            return Told(False, text)
        return Told(True, self.tr("The charger took %n setting(s).", "", len(words)))

    # -- comparing -------------------------------------------------------------------------

    def _on_compared(self, values: Mapping[str, str]) -> None:
        self.model.show_other(values)
        self._show_other(bool(values))
        self._show_count()

    def _show_other(self, shown: bool) -> None:
        widths = {column: wished[shown] for column, wished in _WIDTHS.items()}
        # Its name tells a setting; what it is set to may be a long list.
        value = ConfigurationColumn.VALUE
        self.table.set_columns(widths, filling=value, giving_way=(value,))
        self.table.setColumnHidden(ConfigurationColumn.OTHER, not shown)

    def _show_count(self) -> None:
        changeable = self._access.operator.may(Role.MANAGER) and not self._closed_reason
        self.compare.show_count(self.model.differing(), changeable=changeable)

    # -- showing ---------------------------------------------------------------------------

    def _show_restart(self, keys: Sequence[str]) -> None:
        text = self.tr("These count only after the charger was restarted: {keys}.")
        self.restart_note.setText(text.format(keys=", ".join(keys)))
        self._restart_row.setVisible(bool(keys))

    def _show_held(self) -> None:
        if self._charger_id is not None:
            self.held.show_charger(self._charger_id, online=not self._closed_reason)
            # A small screen has no room for both, and what is held takes no values of another's.
            self.compare.setVisible(self.held.isHidden())

    def _on_settled(self) -> None:
        self._show_held()
        if not self._closed_reason:
            self._read()

    def _on_restart(self) -> None:
        if self._charger_id is not None:
            self._actions.restart(self._charger_id, ResetKind.SOFT, self.restart)

    def _show_state(self, failed: bool = False) -> None:
        if self.model.rowCount():
            self._stack.setCurrentWidget(self.table)
            return
        self._stack.setCurrentWidget(self._empty)
        if self._closed_reason:
            hint = self.tr("Its settings can be read once it is online.")
            self._empty.set_texts(self._closed_reason, hint)
        elif failed:
            self._empty.set_texts(
                self.tr("The charger gave no settings"), "", self.tr("Read again")
            )
        else:
            self._empty.set_texts(self.tr("Reading the settings of the charger …"))

    def _on_edits(self, count: int) -> None:
        text = self.tr("Save %n change(s)", "", count) if count else self.tr("Save")
        self.save.setText(text)
        self.save.setEnabled(count > 0 and not self._closed_reason)
        self.revert.setEnabled(count > 0)

    def _on_copy(self) -> None:
        rows = {index.row() for index in self.table.selectionModel().selectedRows()}
        shown = [self._filter.index(row, 0) for row in range(self._filter.rowCount())]
        wanted = [index for index in shown if not rows or index.row() in rows]
        text = self.model.text([self._filter.mapToSource(index).row() for index in wanted])
        copy_text(self.copy, text)

    # -- building --------------------------------------------------------------------------

    def _build_table(self) -> None:
        self._filter.setSourceModel(self.model)
        self._filter.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._filter.setFilterKeyColumn(-1)
        self.table.setModel(self._filter)
        self.table.setIconSize(QSize(MARK, MARK))
        self.table.setSortingEnabled(True)
        self.table.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
        self.table.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.SelectedClicked
        )
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        # The other's value stands beside ours.
        self.table.horizontalHeader().moveSection(
            ConfigurationColumn.OTHER, ConfigurationColumn.STATE
        )
        self._show_other(False)

    def _build_layout(self) -> None:
        self.search.setPlaceholderText(self.tr("Filter settings"))
        self.search.setAccessibleName(self.tr("Filter settings"))
        self.search.setClearButtonEnabled(True)
        tools = FlowLayout(8)
        for tool in (self.search, self.copy, self.refresh, self.revert, self.save):
            tools.addWidget(tool)
        self._restart_row = self._build_restart()
        self._empty = EmptyState(self._theme, "sliders", "")
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.table)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(12)
        column.addLayout(tools)
        column.addWidget(self.held)
        column.addWidget(self.compare)
        column.addWidget(self._restart_row)
        column.addWidget(self._stack, 1)

    def _build_restart(self) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.restart_note, 1)
        row.addWidget(self.restart)
        self.restart_note.setProperty("role", "attention")
        line.hide()
        return line

    def _connect(self) -> None:
        self.search.textChanged.connect(self._filter.setFilterFixedString)
        self.model.edits_changed.connect(self._on_edits)
        self.save.clicked.connect(self._on_save)
        self.revert.clicked.connect(self.model.revert)
        self.refresh.clicked.connect(self._read)
        self._empty.pressed.connect(self._read)
        self.copy.clicked.connect(self._on_copy)
        self.restart.clicked.connect(self._on_restart)
        self.held.settled.connect(self._on_settled)
        self.compare.compared.connect(self._on_compared)
        self.compare.only_differing.connect(self._filter.set_only_differing)
        self.compare.take_wanted.connect(self.model.take_other)
        shortcut = QShortcut(QKeySequence.StandardKey.Copy, self.table)
        shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        shortcut.activated.connect(self._on_copy)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.compare.refresh()
        self._show_held()
        self._read_first()


class _Filter(QSortFilterProxyModel):
    """Shows what contains the text, and where wanted only what differs."""

    _only_differing = False

    def set_only_differing(self, only: bool) -> None:
        """Show only settings that are other than what they are compared with."""
        self._only_differing = only
        self.invalidate()

    def filterAcceptsRow(self, row: int, parent: Index) -> bool:
        """Tell whether a setting is shown."""
        if self._only_differing and not self.sourceModel().index(row, 0, parent).data(DIFFERS):
            return False
        return super().filterAcceptsRow(row, parent)
