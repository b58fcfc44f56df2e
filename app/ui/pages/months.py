"""Months: who charged how much and what it costs, by company or by person."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from app.core.month_sums import Charged, charged_by_group, charged_by_person, sum_of
from app.core.months import MonthEntry
from app.services.ports.document import DocumentKind
from app.ui.access import DepotAccess
from app.ui.bridge import DepotBridge
from app.ui.document_files import DocumentFiles
from app.ui.models.text_model import TextModel, TextRow
from app.ui.money_actions import MoneyActions
from app.ui.month_box import MonthBox
from app.ui.natural_order import natural_order
from app.ui.sheets.month import sums_words
from app.ui.theme import SEMIBOLD, Theme
from app.ui.widgets.busy_button import BusyButton
from app.ui.widgets.data_table import DataTable
from app.ui.widgets.flow_layout import FlowLayout
from app.ui.widgets.labels import TextLabel
from app.ui.words import texts
from app.ui.words.formats import Formats

_PERSON, _GROUP, _COUNT, _ENERGY, _SHARE, _COST = range(6)
_NUMBERS = frozenset({_COUNT, _ENERGY, _SHARE, _COST})

_ORDERS: Mapping[int, Callable[[Charged], object]] = {
    _PERSON: lambda each: natural_order(each.name),
    _GROUP: lambda each: natural_order(each.group),
    _COUNT: lambda each: each.entries,
    _ENERGY: lambda each: each.energy_wh,
    _SHARE: lambda each: each.energy_wh,
    _COST: lambda each: [cost.minor for cost in each.costs],
}


class MonthsTab(QWidget):
    """A row a company or a person, the most energy first; a heading that is clicked sorts.

    A double click on a person opens the person.
    """

    person_requested = Signal(int)

    def __init__(
        self,
        theme: Theme,
        access: DepotAccess,
        bridge: DepotBridge,
        actions: MoneyActions,
        formats: Formats,
    ) -> None:
        super().__init__()
        self._access, self._actions, self._formats = access, actions, formats
        self._files = DocumentFiles(access, actions.charger_actions, actions.window)
        self._entries: Sequence[MonthEntry] = ()
        self._rows: list[Charged] = []
        self._asked, self._text = 0, ""
        self._wanted: int | None = None
        self.month = MonthBox(theme, access, formats, self.tr("Month"))
        self.by = QComboBox()
        self.by.setAccessibleName(self.tr("Sums by"))
        self.by.addItem(self.tr("By group or company"), _GROUP)
        self.by.addItem(self.tr("By person"), _PERSON)
        self.sums = TextLabel(theme, "", "body", SEMIBOLD)
        self.pdf = BusyButton(theme, self.tr("Statement PDF"), "", "download")
        self.csv = BusyButton(theme, self.tr("Statement as CSV"), "", "download")
        self.model = TextModel(theme, self._titles(), _NUMBERS, self)
        self.table = DataTable(theme, self.tr("Months"))
        self._build_layout()
        self._connect(bridge)

    def set_search(self, text: str) -> None:
        """Show only those in whose names every word of `text` occurs."""
        self._text = text.strip().casefold()
        self._show()

    def show_group(self, group_id: int) -> None:
        """Show the sums by group, and choose this one."""
        self._text, self._wanted = "", group_id
        self.by.setCurrentIndex(self.by.findData(_GROUP))
        self.refresh()

    def refresh(self) -> None:
        """Read the month anew."""
        if self.isVisible():
            self.month.refresh()
            self._asked += 1
            self._actions.read((self, self._asked), self._load(self.month.month, self._asked))

    async def _load(self, month: date, asked: int) -> None:
        entries = await self._access.records.months.entries(month)
        # Where another month was chosen meanwhile, this is the answer to an old question.
        if asked == self._asked:
            self._entries = entries
            self._show()
            if self._wanted is not None:
                self._choose(self._wanted)
                self._wanted = None

    # -- showing ---------------------------------------------------------------------------

    @property
    def _by_person(self) -> bool:
        return bool(self.by.currentData() == _PERSON)

    def _show(self) -> None:
        rows = (charged_by_person if self._by_person else charged_by_group)(self._entries)
        rows = [row for row in rows if self._fits(row)]
        header = self.table.horizontalHeader()
        descending = header.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder
        # `sorted` keeps what is equal in its order: by energy, then by name.
        rows.sort(key=_ORDERS[header.sortIndicatorSection()], reverse=descending)  # type: ignore[arg-type]
        chosen = self._chosen()
        self._rows = rows
        energy_wh = sum(row.energy_wh for row in rows)
        costs = sum_of(cost for row in rows for cost in row.costs)
        self.sums.setText(
            sums_words(sum(row.entries for row in rows), energy_wh, costs, self._formats)
        )
        self.table.setColumnHidden(_PERSON, not self._by_person)
        self.model.show_rows([self._row(row, energy_wh) for row in rows])
        self._choose(chosen)

    def _row(self, row: Charged, whole_wh: int) -> TextRow:
        number = self._formats.number
        share = number(100 * row.energy_wh / whole_wh, 1) if whole_wh else ""
        return TextRow(
            row.id,
            (
                row.name if row.id is not None else self.tr("Without a person"),
                row.group or self.tr("Without a group"),
                number(row.entries),
                number(row.energy_wh / 1000, 2),
                texts.percent(share) if share else "",
                " + ".join(self._formats.money(cost) for cost in row.costs),
            ),
        )

    def _fits(self, row: Charged) -> bool:
        names = f"{row.name} {row.group}".casefold()
        return all(word in names for word in self._text.split())

    # -- what is chosen --------------------------------------------------------------------

    def _chosen(self) -> int | None:
        place = self.table.currentIndex().row()
        return self._rows[place].id if 0 <= place < len(self._rows) else None

    def _choose(self, owner: int | None) -> None:
        place = self.model.row_of(owner) if owner is not None else None
        if place is None and self._rows:
            place = 0
        if place is not None and place != self.table.currentIndex().row():
            self.table.selectRow(place)
        self._judge()

    def _judge(self) -> None:
        for button in (self.pdf, self.csv):
            button.setEnabled(self._chosen() is not None)

    def _state(self, kind: DocumentKind, button: BusyButton) -> None:
        owner = self._chosen()
        if owner is None:
            return
        make = self._files.person_statement if self._by_person else self._files.group_statement
        make(owner, self.month.month, kind, button)

    def _on_by(self) -> None:
        # The number of a group says nothing about people.
        self._rows = []
        self._show()

    def _on_opened(self) -> None:
        owner = self._chosen()
        if self._by_person and owner is not None:
            self.person_requested.emit(owner)

    # -- building --------------------------------------------------------------------------

    def _titles(self) -> tuple[str, ...]:
        return (
            self.tr("Person"),
            self.tr("Group or company"),
            self.tr("Sessions"),
            self.tr("Energy kWh"),
            self.tr("Share"),
            self.tr("Cost"),
        )

    def _build_layout(self) -> None:
        self.table.setModel(self.model)
        self.table.set_columns({}, filling=_GROUP)
        self.table.set_empty_text(self.tr("Nobody charged in this month."))
        header = self.table.horizontalHeader()
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.setSortIndicator(_ENERGY, Qt.SortOrder.DescendingOrder)
        tools = FlowLayout(12)
        for widget in (self.month, self.by, self.pdf, self.csv, self.sums):
            tools.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 16, 0, 0)
        column.setSpacing(16)
        column.addLayout(tools)
        column.addWidget(self.table, 1)

    def _connect(self, bridge: DepotBridge) -> None:
        for button in (self.pdf, self.csv):
            button.setVisible(self._actions.may_manage)
        self.pdf.clicked.connect(lambda: self._state(DocumentKind.PDF, self.pdf))
        self.csv.clicked.connect(lambda: self._state(DocumentKind.CSV, self.csv))
        self.month.currentIndexChanged.connect(lambda _index: self.refresh())
        self.by.currentIndexChanged.connect(lambda _index: self._on_by())
        self.table.horizontalHeader().sortIndicatorChanged.connect(lambda *_: self._show())
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._judge())
        self.table.opened.connect(lambda _index: self._on_opened())
        bridge.money_changed.connect(self.refresh)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()
