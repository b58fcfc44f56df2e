"""Deeds of the audit as a table model, read on while somebody scrolls."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QObject, Qt, Signal

from app.services.audit_deeds import AuditDeed
from app.ui.models.table_model import ROOT, Index, TableModel
from app.ui.presenters.charger import WordView
from app.ui.theme import Theme

_Role = Qt.ItemDataRole


class AuditColumn(IntEnum):
    """Columns in their order."""

    TIME = 0
    OPERATOR = 1
    DEED = 2
    OUTCOME = 3


@dataclass(frozen=True, slots=True)
class DeedRow:
    """What a row says; `reason` is more about its outcome."""

    time: str
    operator: str
    sentence: str
    outcome: WordView
    reason: str


class AuditModel(TableModel):
    """The newest deed first."""

    more_wanted = Signal()

    def __init__(
        self, theme: Theme, describe: Callable[[AuditDeed], DeedRow], parent: QObject | None = None
    ) -> None:
        super().__init__(theme, parent)
        self._describe = describe
        self._deeds: list[AuditDeed] = []
        self._rows: dict[int, DeedRow] = {}
        self._more = False
        self._last: int | None = None
        self._titles = (
            self.tr("Time"),
            self.tr("Who"),
            self.tr("What was done"),
            self.tr("Outcome"),
        )

    @property
    def next_before(self) -> int | None:
        """Hand this in for the page that follows; None where nothing is shown."""
        return self._last

    def start_over(self, deeds: Sequence[AuditDeed], last: int | None, *, more: bool) -> None:
        """Show other deeds; `last`: the oldest entry read; `more`: there are older ones."""
        self.beginResetModel()
        self._deeds, self._rows, self._last, self._more = list(deeds), {}, last, more
        self.endResetModel()

    def append(self, deeds: Sequence[AuditDeed], last: int | None, *, more: bool) -> None:
        """Show older deeds below."""
        self._last, self._more = last or self._last, more
        if deeds:
            first = len(self._deeds)
            self.beginInsertRows(ROOT, first, first + len(deeds) - 1)
            self._deeds.extend(deeds)
            self.endInsertRows()

    def deed(self, row: int) -> AuditDeed:
        """Return the deed of a row."""
        return self._deeds[row]

    def count(self) -> int:
        """Return the number of deeds that were read."""
        return len(self._deeds)

    def canFetchMore(self, parent: Index) -> bool:
        """Tell whether there are older ones."""
        return not parent.isValid() and self._more

    def fetchMore(self, parent: Index) -> None:
        """Ask for the older ones."""
        if not parent.isValid():
            self._more = False
            self.more_wanted.emit()

    def data(self, index: Index, role: int = _Role.DisplayRole) -> object:
        """Return the text, the tip, the colour or the mark of a cell."""
        row = self._row(index.row())
        if index.column() == AuditColumn.OUTCOME:
            if role == _Role.ToolTipRole:
                return row.reason or row.outcome.text
            return self.word_data(row.outcome, role)
        if role == _Role.ToolTipRole and index.column() == AuditColumn.DEED:
            return row.sentence
        if role == _Role.DisplayRole:
            return (row.time, row.operator, row.sentence)[index.column()]
        return None

    def _row(self, number: int) -> DeedRow:
        if number not in self._rows:
            self._rows[number] = self._describe(self._deeds[number])
        return self._rows[number]
