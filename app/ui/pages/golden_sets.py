"""The page with the settings that chargers of a model should have."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, QSortFilterProxyModel, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from app.core.chargers import Presence
from app.core.golden_sets import GoldenSet
from app.core.ids import ChargerId
from app.core.roles import Role
from app.ui.access import DepotAccess
from app.ui.charger_actions import ChargerActions, Told
from app.ui.models.golden_model import GoldenColumn, GoldenModel, GoldenRow
from app.ui.theme import Theme
from app.ui.widgets.busy_button import BusyButton
from app.ui.widgets.data_table import DataTable
from app.ui.widgets.dialogs import confirm, show
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.field_form import FieldForm
from app.ui.widgets.form_sheet import FormSheet
from app.ui.widgets.labels import TextLabel
from app.ui.widgets.section_card import SectionCard

_LIST_WIDTH = 280
_KEY_WIDTH = 320


class GoldenSetsPage(QWidget):
    """Sets at the left, the chosen one at the right: made from a charger, edited, removed."""

    def __init__(self, theme: Theme, access: DepotAccess, actions: ChargerActions) -> None:
        super().__init__()
        self._theme, self._access, self._actions = theme, access, actions
        self._sets: Sequence[GoldenSet] = ()
        self.list = QListWidget()
        self.new = BusyButton(theme, self.tr("New from a charger…"), "primary", "plus")
        self.name, self.vendor, self.model = QLineEdit(), QLineEdit(), QLineEdit()
        self.search, self.key = QLineEdit(), QLineEdit()
        self.add = BusyButton(theme, self.tr("Add"), "", "plus")
        self.rows = GoldenModel(theme, self)
        self._filter = QSortFilterProxyModel(self)
        self.table = DataTable(theme, self.tr("Settings of the set"))
        self.save = BusyButton(theme, self.tr("Save"), "primary", "check")
        self.remove = BusyButton(theme, self.tr("Remove…"), "", "trash")
        self.said = TextLabel(theme, muted=True, wrap=True)
        self._build_layout()
        self._connect()
        self._show_buttons()

    def set_search(self, text: str) -> None:
        """Show only settings that contain the text."""
        self.search.setText(text)

    # -- showing ---------------------------------------------------------------------------

    def _refresh(self, chosen: GoldenSet | None = None) -> None:
        self._sets = self._access.care.configuration.golden_sets()
        self.list.blockSignals(True)
        self.list.clear()
        for golden in self._sets:
            item = QListWidgetItem(golden.title)
            item.setToolTip(f"{golden.vendor} {golden.model}")
            item.setSizeHint(QSize(0, self._theme.size.control))
            self.list.addItem(item)
        self.list.blockSignals(False)
        if self._sets:
            row = self._sets.index(chosen) if chosen in self._sets else 0
            self.list.setCurrentRow(row)
        self._show_buttons()

    def _on_chosen(self, row: int) -> None:
        if 0 <= row < len(self._sets):
            golden = self._sets[row]
            rows = [GoldenRow(key, value) for key, value in golden.values.items()]
            self._show_set(golden, rows)

    def _show_set(self, golden: GoldenSet, rows: Sequence[GoldenRow]) -> None:
        self.name.setText(golden.name)
        self.vendor.setText(golden.vendor)
        self.model.setText(golden.model)
        self.rows.show_rows(sorted(rows, key=lambda row: row.key.casefold()))
        self._show_buttons()

    def _show_buttons(self) -> None:
        may = self._access.operator.may(Role.MANAGER)
        vendor, model = self.vendor.text().strip(), self.model.text().strip()
        count = len(self.rows.values())
        self.save.setEnabled(may and bool(vendor or model) and count > 0)
        self.remove.setEnabled(may and self.list.currentRow() >= 0)
        self.new.setEnabled(may)
        self.add.setEnabled(may and bool(self.key.text().strip()))
        chargers = self._of_model(vendor, model)
        text = self.tr("Settings in the set: {settings} · chargers of this model: {chargers}")
        self.said.setText(text.format(settings=count, chargers=chargers))
        self.list.setVisible(bool(self._sets))
        self._stack.setCurrentIndex(1 if self._sets or self.rows.count() else 0)

    def _of_model(self, vendor: str, model: str) -> int:
        golden = GoldenSet(vendor, model)
        known = self._access.state.chargers(self._access.clock.now())
        return sum(c.charger.adopted and golden.fits(c.charger.identity) for c in known)

    # -- what people do --------------------------------------------------------------------

    def _on_new(self) -> None:
        self._actions.run((self, "new"), self._ask_charger())

    async def _ask_charger(self) -> None:
        known = self._access.state.chargers(self._access.clock.now())
        online = [
            (c.charger.name, c.charger.id)
            for c in known
            if c.charger.adopted and c.presence is not Presence.OFFLINE
        ]
        sheet = _ChargerSheet(self._theme, self.window(), online)
        if await show(sheet) == QDialog.DialogCode.Accepted.value:
            self._actions.run(self.new, self._take(sheet.chosen()))

    async def _take(self, charger_id: ChargerId) -> Told:
        known = await self._access.care.configuration.read(charger_id, by=self._access.operator)
        charger = self._access.chargers.get(charger_id)
        about = charger.identity if charger else None
        golden = GoldenSet(about.vendor if about else "", about.model if about else "")
        self.list.setCurrentRow(-1)
        # What cannot be written, or is not shown, is nothing that others could be set to.
        rows = [
            GoldenRow(s.key, s.value or "", kept=not s.readonly and s.value is not None)
            for s in known.settings
        ]
        self._show_set(golden, rows)
        return Told(True, self.tr("Untick what need not be alike, then save."))

    def _on_save(self) -> None:
        golden = GoldenSet(
            self.vendor.text().strip(),
            self.model.text().strip(),
            dict(self.rows.values()),
            self.name.text().strip(),
        )
        self._actions.run(self.save, self._save(golden))

    async def _save(self, golden: GoldenSet) -> Told:
        await self._access.care.configuration.save_golden(golden, by=self._access.operator)
        self._refresh(golden)
        return Told(True, self.tr("Saved “{name}”.").format(name=golden.title))

    def _on_remove(self) -> None:
        row = self.list.currentRow()
        if 0 <= row < len(self._sets):
            self._actions.run((self, "remove"), self._ask_remove(self._sets[row]))

    async def _ask_remove(self, golden: GoldenSet) -> None:
        confirmed = await confirm(
            self._theme,
            self.window(),
            title=self.tr("Remove the set “{name}”?").format(name=golden.title),
            consequence=self.tr("No charger is changed by that."),
            confirm_text=self.tr("Remove"),
            hold=self._theme.density_name == "kiosk",
        )
        if confirmed:
            self._actions.run(self.remove, self._remove(golden))

    async def _remove(self, golden: GoldenSet) -> Told:
        await self._access.care.configuration.remove_golden(golden, by=self._access.operator)
        self._show_set(GoldenSet("", ""), ())
        self._refresh()
        return Told(True, self.tr("Removed “{name}”.").format(name=golden.title))

    def _on_add(self) -> None:
        place = self.rows.add(self.key.text().strip())
        self.key.clear()
        self.search.clear()
        index = self._filter.mapFromSource(self.rows.index(place, GoldenColumn.VALUE))
        self.table.scrollTo(index)
        self.table.setCurrentIndex(index)
        self.table.edit(index)

    # -- building --------------------------------------------------------------------------

    def _build_layout(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 16, 0, 0)
        row.setSpacing(16)
        row.addLayout(self._build_list())
        hint = self.tr(
            "Take one charger that is set up well, and make its settings those of its model."
        )
        empty = EmptyState(self._theme, "sliders", self.tr("There is no set yet"), hint)
        # In the row before its pages come, or the first would be a window for a moment.
        self._stack = QStackedLayout()
        row.addLayout(self._stack, 1)
        self._stack.addWidget(empty)
        self._stack.addWidget(self._build_card())

    def _build_list(self) -> QVBoxLayout:
        self.list.setAccessibleName(self.tr("Sets"))
        self.list.setFixedWidth(round(_LIST_WIDTH * self._theme.size.body / 14))
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(self.new)
        column.addWidget(self.list, 1)
        column.addStretch(0)
        return column

    def _build_card(self) -> SectionCard:
        card = SectionCard(self._theme, self.tr("Settings that chargers of a model should have"))
        fields = (
            (self.tr("Name"), self.name),
            (self.tr("Vendor"), self.vendor),
            (self.tr("Model"), self.model),
        )
        form = FieldForm(self._theme)
        for word, field in fields:
            field.setMaxLength(64)
            form.add(word, field)
        self.name.setPlaceholderText(self.tr("vendor and model"))
        card.body.addLayout(form)
        card.body.addLayout(self._build_tools())
        card.body.addWidget(self.table, 1)
        card.body.addWidget(self.said)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        for button in (self.save, self.remove):
            foot.addWidget(button)
        foot.addStretch(1)
        card.body.addLayout(foot)
        self._build_table()
        return card

    def _build_tools(self) -> QHBoxLayout:
        self.search.setPlaceholderText(self.tr("Filter settings"))
        self.search.setAccessibleName(self.tr("Filter settings"))
        self.search.setClearButtonEnabled(True)
        self.key.setPlaceholderText(self.tr("Name of a further setting"))
        self.key.setAccessibleName(self.tr("Name of a further setting"))
        # OCPP 1.6, 7.33: a key has at most 50 characters.
        self.key.setMaxLength(50)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.search, 1)
        row.addWidget(self.key, 1)
        row.addWidget(self.add)
        return row

    def _build_table(self) -> None:
        self._filter.setSourceModel(self.rows)
        self._filter.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._filter.setFilterKeyColumn(-1)
        self.table.setModel(self._filter)
        self.table.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.SelectedClicked
        )
        self.table.set_columns({GoldenColumn.KEY: _KEY_WIDTH})

    def _connect(self) -> None:
        self.list.currentRowChanged.connect(self._on_chosen)
        self.new.clicked.connect(self._on_new)
        self.save.clicked.connect(self._on_save)
        self.remove.clicked.connect(self._on_remove)
        self.add.clicked.connect(self._on_add)
        self.key.returnPressed.connect(self.add.click)
        self.search.textChanged.connect(self._filter.setFilterFixedString)
        self.rows.changed.connect(self._show_buttons)
        for field in (self.vendor, self.model, self.key):
            field.textChanged.connect(lambda _text: self._show_buttons())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self.rows.count():
            self._refresh()


class _ChargerSheet(FormSheet):
    """Which charger is set up well."""

    def __init__(
        self, theme: Theme, window: QWidget, chargers: Sequence[tuple[str, ChargerId]]
    ) -> None:
        super().__init__(
            theme,
            window,
            self.tr("Which charger is set up well?"),
            self.tr("Its settings are read; you choose which of them its model should have."),
            self.tr("Read its settings"),
        )
        self.charger = QComboBox()
        for name, charger_id in chargers:
            self.charger.addItem(name, charger_id)
        self.add_field(self.tr("Charger"), self.charger)
        self.add_check(self._problem)
        self.judge()

    def chosen(self) -> ChargerId:
        """Return the charger that was chosen."""
        return ChargerId(self.charger.currentData())

    def _problem(self) -> str:
        return "" if self.charger.count() else self.tr("No charger is online.")
