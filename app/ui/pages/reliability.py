"""The tab that compares how well the chargers of the depot keep their connections."""

from datetime import datetime

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.core.ids import ConnectorId
from app.ui.access import DepotAccess
from app.ui.charger_actions import ChargerActions, Told
from app.ui.file_saving import save_file
from app.ui.models.charger_choice_model import area_of
from app.ui.models.text_model import TextModel
from app.ui.month_box import PeriodOrMonthBox
from app.ui.presenters.reliability import (
    ReliabilityColumn,
    ReliabilityRow,
    arranged,
    reliability_rows,
    text_row,
)
from app.ui.reliability_file import reliability_csv
from app.ui.theme import Theme
from app.ui.widgets.busy_button import BusyButton
from app.ui.widgets.data_table import DataTable
from app.ui.widgets.file_dialog import ask_where_to_save
from app.ui.widgets.labels import TextLabel
from app.ui.words.formats import Formats

_NUMBERS = frozenset(
    {
        ReliabilityColumn.CONNECTED,
        ReliabilityColumn.OUTAGES,
        ReliabilityColumn.LONGEST,
        ReliabilityColumn.FAULTS,
    }
)
_WIDTHS = {
    ReliabilityColumn.CHARGER: 160,
    ReliabilityColumn.MODEL: 190,
    ReliabilityColumn.AREA: 120,
}


class ReliabilityPage(QWidget):
    """A row for each charger, the one that was connected least first; counted when it is shown."""

    charger_requested = Signal(object)

    def __init__(
        self, theme: Theme, access: DepotAccess, actions: ChargerActions, formats: Formats
    ) -> None:
        super().__init__()
        self._access, self._actions, self._formats = access, actions, formats
        self._words: tuple[str, ...] = ()
        self._asked = 0
        self._rows: list[ReliabilityRow] = []
        self.period = PeriodOrMonthBox(theme, access, formats)
        self.export = BusyButton(theme, self.tr("Save as a table…"), "", "download")
        self.model = TextModel(theme, self._titles(), frozenset(_NUMBERS), self)
        self.table = DataTable(theme, self.tr("Reliability of the chargers"))
        note = self.tr(
            "An outage is a time without connection. After a start of this program chargers have"
            " 15 minutes to come back."
        )
        self._note = TextLabel(theme, note, muted=True, wrap=True)
        self._build_layout()
        self._connect()

    def set_search(self, text: str) -> None:
        """Show only what contains every word of `text`."""
        self._words = tuple(text.casefold().split())
        self._show()

    def refresh(self) -> None:
        """Count again; nothing while the tab is hidden."""
        if self.isVisible():
            self._asked += 1
            self._actions.run((self, self._asked), self._load(self._asked))

    async def _load(self, asked: int) -> None:
        since, until = self.period.bounds()
        found = await self._access.upkeep.history.reliability(since, until)
        # Where something else was chosen meanwhile, this is the answer to an old question.
        if asked == self._asked:
            chargers = self._access.state.chargers(self._access.clock.now())
            adopted = [each for each in chargers if each.charger.adopted]
            self._rows = reliability_rows(adopted, {each.charger_id: each for each in found})
            nowhere = not any(area_of(charger) for charger in adopted)
            self.table.setColumnHidden(ReliabilityColumn.AREA, nowhere)
            self._show()

    def _shown(self) -> list[ReliabilityRow]:
        header = self.table.horizontalHeader()
        column = ReliabilityColumn(header.sortIndicatorSection())
        descending = header.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder
        fitting = (row for row in self._rows if row.fits(self._words))
        return arranged(fitting, column, descending=descending)

    def _show(self) -> None:
        shown, now = self._shown(), self._access.clock.now()
        self.model.show_rows([text_row(row, now, self._formats) for row in shown])
        self.export.setEnabled(bool(shown))
        nothing = self.tr("Nothing is known of this period.")
        none_fits = self.tr("No charger fits the search.")
        self.table.set_empty_text(none_fits if self._rows else nothing)

    def _on_opened(self, index: QModelIndex) -> None:
        self.charger_requested.emit(ConnectorId(self._shown()[index.row()].known.charger_id, 0))

    def _on_export(self) -> None:
        self._actions.run(self.export, self._export(self._shown()))

    async def _export(self, shown: list[ReliabilityRow]) -> Told | None:
        title, kind = self.tr("Save the reliability of the chargers"), self.tr("Table as CSV")
        path = await ask_where_to_save(self, title, self._file_name(), kind, "csv")
        if path is None:
            return None
        await save_file(path, reliability_csv(shown))
        return Told(True, self.tr("Saved to {path}.").format(path=path))

    def _file_name(self) -> str:
        since, until = self.period.bounds()
        days = (since, until or self._access.clock.now())
        return "-".join(("reliability", *(self._day(each) for each in days if each))) + ".csv"

    def _day(self, at: datetime) -> str:
        return f"{at.astimezone(self._access.people.zone):%Y%m%d}"

    # -- building --------------------------------------------------------------------------

    def _titles(self) -> tuple[str, ...]:
        return (
            self.tr("Charger"),
            self.tr("Model"),
            self.tr("Area"),
            self.tr("Connected"),
            self.tr("Outages"),
            self.tr("Longest outage"),
            self.tr("Faults"),
            self.tr("Last outage"),
        )

    def _build_layout(self) -> None:
        self.table.setModel(self.model)
        self.table.set_columns(_WIDTHS, giving_way=(ReliabilityColumn.MODEL,))
        header = self.table.horizontalHeader()
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.setSortIndicator(ReliabilityColumn.CONNECTED, Qt.SortOrder.AscendingOrder)
        row = QHBoxLayout()
        row.addWidget(self.period)
        row.addStretch(1)
        row.addWidget(self.export)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 16, 0, 0)
        column.setSpacing(12)
        column.addLayout(row)
        column.addWidget(self.table, 1)
        column.addWidget(self._note)

    def _connect(self) -> None:
        header = self.table.horizontalHeader()
        header.sortIndicatorChanged.connect(lambda _column, _order: self._show())
        self.period.currentIndexChanged.connect(self.refresh)
        self.table.opened.connect(self._on_opened)
        self.export.clicked.connect(self._on_export)
        self.export.setEnabled(False)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.period.refresh()
        self.refresh()
