"""The message log of a charger as a table model: newest first, older pages on demand."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import IntEnum

from PySide6.QtCore import QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QColor

from app.core.clock import Clock
from app.services.ports.message import Exchange
from app.ui.models.table_model import ROOT, Index, TableModel
from app.ui.presenters.charger import ExchangeView, exchange_view
from app.ui.theme import Theme


class ExchangeColumn(IntEnum):
    """The columns, from left to right."""

    TIME = 0
    DIRECTION = 1
    ACTION = 2
    OUTCOME = 3
    LATENCY = 4
    REPAIRS = 5


class ExchangeModel(TableModel):
    """Holds exchanges by their number; `more_wanted` asks for those before a number."""

    more_wanted = Signal(int)

    def __init__(self, theme: Theme, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(theme, parent)
        self._clock = clock
        self._rows: list[Exchange] = []
        self._views: dict[int, ExchangeView] = {}
        self._more = False
        self._titles = (
            self.tr("Time"),
            self.tr("Direction"),
            self.tr("Message"),
            self.tr("Answer"),
            self.tr("Latency"),
            self.tr("Repairs"),
        )

    def start_over(self, exchanges: Sequence[Exchange], *, more: bool) -> None:
        """Show these exchanges and no others; `more` tells whether older ones exist."""
        self.beginResetModel()
        self._rows, self._views, self._more = list(exchanges), {}, more
        self.endResetModel()

    def append_older(self, exchanges: Sequence[Exchange], *, more: bool) -> None:
        """Add the page that follows the last row."""
        self._more = more
        last = self._rows[-1].id if self._rows else None
        new = [each for each in exchanges if last is None or each.id < last]
        if new:
            first = len(self._rows)
            self.beginInsertRows(QModelIndex(), first, first + len(new) - 1)
            self._rows += new
            self.endInsertRows()

    def merge_newest(self, exchanges: Sequence[Exchange], *, more: bool) -> None:
        """Take over the newest page: new rows come on top, answers fill what waited."""
        newest = self._rows[0].id if self._rows else 0
        new = [each for each in exchanges if each.id > newest]
        if self._rows and len(new) == len(exchanges) and more:
            # Between this page and ours others are missing.
            self.start_over(exchanges, more=more)
            return
        self._replace({each.id: each for each in exchanges if each.id <= newest})
        if new:
            self.beginInsertRows(QModelIndex(), 0, len(new) - 1)
            self._rows[:0] = new
            self.endInsertRows()
        if len(self._rows) == len(new):
            self._more = more

    def exchange_at(self, row: int) -> Exchange:
        """Return the exchange of a row."""
        return self._rows[row]

    def view_at(self, row: int) -> ExchangeView:
        """Return what a row says."""
        exchange = self._rows[row]
        view = self._views.get(exchange.id)
        if view is None:
            view = self._views[exchange.id] = exchange_view(exchange, self._now())
        return view

    def row_of(self, exchange_id: int) -> int | None:
        """Return the row of an exchange; None where it is not shown."""
        rows = (row for row, each in enumerate(self._rows) if each.id == exchange_id)
        return next(rows, None)

    def count(self) -> int:
        """Return the number of rows loaded."""
        return len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a cell's text, colour, mark or spoken text."""
        if not index.isValid():
            return None
        view = self.view_at(index.row())
        column = ExchangeColumn(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(view, column)
        if role == Qt.ItemDataRole.AccessibleTextRole and column is ExchangeColumn.DIRECTION:
            return view.direction
        if role == Qt.ItemDataRole.ToolTipRole and column is ExchangeColumn.REPAIRS:
            return "\n".join(self._rows[index.row()].repairs)
        if role == Qt.ItemDataRole.TextAlignmentRole and column is ExchangeColumn.LATENCY:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return self._look(view, column, role)

    def canFetchMore(self, parent: Index = ROOT) -> bool:
        """Tell whether older exchanges exist."""
        return not parent.isValid() and self._more and bool(self._rows)

    def fetchMore(self, parent: Index = ROOT) -> None:
        """Ask for the next page, once."""
        if self.canFetchMore(parent):
            # Until the page comes there is nothing further to fetch.
            self._more = False
            self.more_wanted.emit(self._rows[-1].id)

    def _look(self, view: ExchangeView, column: ExchangeColumn, role: int) -> object:
        if column is ExchangeColumn.OUTCOME:
            return self.word_data(view.outcome, role)
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._color(column)
        return None

    def _color(self, column: ExchangeColumn) -> QColor | None:
        if column is ExchangeColumn.REPAIRS:
            return self._theme.color("attention")
        if column is ExchangeColumn.ACTION:
            return None
        return self._theme.color("text_muted")

    def _replace(self, changed: Mapping[int, Exchange]) -> None:
        for row, exchange in enumerate(self._rows):
            new = changed.get(exchange.id)
            if new is not None and new != exchange:
                self._rows[row] = new
                self._views.pop(exchange.id, None)
                self.tell_rows(row, row)

    def _now(self) -> datetime:
        return self._clock.now()

    def _text(self, view: ExchangeView, column: ExchangeColumn) -> str:
        texts = {
            ExchangeColumn.TIME: view.time,
            ExchangeColumn.DIRECTION: f"{view.arrow}  {view.direction}",
            ExchangeColumn.ACTION: view.action,
            ExchangeColumn.OUTCOME: view.outcome.text,
            ExchangeColumn.LATENCY: view.latency,
            ExchangeColumn.REPAIRS: view.repairs,
        }
        return texts[column]
