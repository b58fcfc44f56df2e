"""The tab with firmware for a charger, and with what it brought: diagnostics and logs."""

from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QStackedWidget,
    QVBoxLayout,
)

from app.core.errors import DepotError
from app.core.ids import ChargerId
from app.core.roles import Role
from app.core.transfers import StoredFile
from app.ui.access import DepotAccess
from app.ui.charger_actions import ChargerActions, Told
from app.ui.models.file_model import FileColumn, FileModel
from app.ui.pages.charger_tab import ChargerTab
from app.ui.presenters.transfer import transfer_text
from app.ui.theme import Theme
from app.ui.widgets.busy_button import BusyButton
from app.ui.widgets.data_table import DataTable
from app.ui.widgets.dialogs import confirm
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.flow_layout import FlowLayout
from app.ui.widgets.json_view import JsonView
from app.ui.widgets.labels import TextLabel
from app.ui.widgets.responsive_split import ResponsiveSplit
from app.ui.words.formats import Formats
from app.ui.words.sizes import size_text

_TURNS_AT = 900
_WIDTHS = {FileColumn.SIZE: 96, FileColumn.TIME: 160}


class FilesTab(ChargerTab):
    """Asks for diagnostics and logs, sends firmware, shows how far each is and what came."""

    def __init__(
        self, theme: Theme, access: DepotAccess, actions: ChargerActions, formats: Formats
    ) -> None:
        super().__init__(theme, access, actions, formats)
        self.diagnostics = BusyButton(theme, self.tr("Get diagnostics"))
        self.log = BusyButton(theme, self.tr("Get security log"))
        self.firmware = QComboBox()
        self.update_button = BusyButton(theme, self.tr("Update firmware"), "primary")
        self.progress = TextLabel(theme, "", muted=True, wrap=True)
        self.model = FileModel(self._describe, self)
        self.table = DataTable(theme, self.tr("Files of this charger"))
        self.view = JsonView(theme, self.tr("Content of the file"))
        self._empty = EmptyState(
            theme,
            "log",
            self.tr("This charger has brought no file yet"),
            self.tr("Get diagnostics asks it to; what it brings appears here."),
        )
        self._stack = QStackedWidget()
        self._build_layout()
        self._connect()

    def show_charger(self, charger_id: ChargerId) -> None:
        """Show the files of a charger."""
        if charger_id != self._charger_id:
            self._charger_id = charger_id
            self.view.show_text("")
            self._refresh()

    def note_changed(self, chargers: frozenset[ChargerId]) -> None:
        """Take notice that files moved between some chargers and us."""
        if self._charger_id in chargers:
            self._refresh()

    # -- showing ---------------------------------------------------------------------------

    def _refresh(self) -> None:
        if self._charger_id is None or not self.isVisible():
            return
        service, now = self._access.care.firmware, self._access.clock.now()
        lines = [
            transfer_text(transfer, now, self._formats)
            for transfer in service.transfers(self._charger_id)
        ]
        self.progress.setText("\n".join(lines))
        self.progress.setVisible(bool(lines))
        self.model.show_files(service.received(self._charger_id))
        self.view.setVisible(self.model.rowCount() > 0)
        self._stack.setCurrentWidget(self.table if self.model.rowCount() else self._empty)
        self._show_firmware([file.name for file in service.firmware_files()])

    def _show_firmware(self, names: list[str]) -> None:
        if names != [self.firmware.itemText(row) for row in range(self.firmware.count())]:
            chosen = self.firmware.currentText()
            self.firmware.clear()
            self.firmware.addItems(names)
            self.firmware.setCurrentIndex(max(0, self.firmware.findText(chosen)))
        self._enable()

    def _enable(self) -> None:
        may_update = self._access.operator.may(Role.MANAGER)
        for button in (self.diagnostics, self.log):
            button.setEnabled(not self._closed)
            button.setToolTip(self._closed)
        there = self.firmware.count() > 0
        self.firmware.setEnabled(there)
        self.firmware.setPlaceholderText(self.tr("No file in the firmware folder"))
        self.update_button.setEnabled(there and may_update and not self._closed)
        folder = self.tr("Put files into the folder firmware of the data folder")
        self.update_button.setToolTip(self._closed or ("" if there else folder))

    def _describe(self, file: StoredFile) -> tuple[str, str, str]:
        return (
            file.name,
            size_text(file.size_bytes, self._formats),
            self._formats.moment(file.at, self._access.clock.now()),
        )

    def _show_content(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        try:
            text = self._access.care.firmware.beginning(self.model.file_at(index.row()))
        except DepotError as gone:
            text = str(gone)
        self.view.show_text(self.tr("This is no text.") if text is None else text)

    # -- what people do --------------------------------------------------------------------

    def _on_diagnostics(self) -> None:
        if self._charger_id is not None:
            self._actions.run(self.diagnostics, self._get_diagnostics(self._charger_id))

    async def _get_diagnostics(self, charger_id: ChargerId) -> Told:
        result = await self._access.care.firmware.get_diagnostics(
            charger_id, by=self._access.operator
        )
        return self._actions.tell_result(self._name(charger_id), result)

    def _on_log(self) -> None:
        if self._charger_id is not None:
            self._actions.run(self.log, self._get_log(self._charger_id))

    async def _get_log(self, charger_id: ChargerId) -> Told:
        result = await self._access.care.firmware.get_log(charger_id, by=self._access.operator)
        return self._actions.tell_result(self._name(charger_id), result)

    def _on_update(self) -> None:
        if self._charger_id is not None and self.firmware.currentText():
            asking = self._ask_update(self._charger_id, self.firmware.currentText())
            self._actions.run((self, "asking"), asking)

    async def _ask_update(self, charger_id: ChargerId, name: str) -> None:
        confirmed = await confirm(
            self._theme,
            self.window(),
            title=self.tr("Update {0}?").format(self._name(charger_id)),
            consequence=self.tr(
                "It fetches {0}, installs it and restarts; it does not charge meanwhile."
            ).format(name),
            confirm_text=self.tr("Update firmware"),
            hold=self._theme.density_name == "kiosk",
        )
        if confirmed:
            self._actions.run(self.update_button, self._update(charger_id, name))

    async def _update(self, charger_id: ChargerId, name: str) -> Told:
        result = await self._access.care.firmware.update(charger_id, name, by=self._access.operator)
        return self._actions.tell_result(self._name(charger_id), result)

    # -- building --------------------------------------------------------------------------

    def _build_layout(self) -> None:
        self.table.setModel(self.model)
        self.table.set_columns(_WIDTHS, filling=FileColumn.NAME)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.table)
        self.firmware.setAccessibleName(self.tr("Firmware file"))
        self.firmware.setMinimumContentsLength(18)
        tools = FlowLayout(8)
        for widget in (self.diagnostics, self.log, self.firmware, self.update_button):
            tools.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(12)
        column.addLayout(tools)
        column.addWidget(self.progress)
        column.addWidget(ResponsiveSplit(self._stack, self.view, _TURNS_AT, (5, 4)), 1)

    def _connect(self) -> None:
        self.diagnostics.clicked.connect(self._on_diagnostics)
        self.log.clicked.connect(self._on_log)
        self.update_button.clicked.connect(self._on_update)
        selection = self.table.selectionModel()
        selection.currentRowChanged.connect(lambda index, _before: self._show_content(index))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._refresh()
