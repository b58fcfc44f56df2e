"""Audit entries as a table model, read on while somebody scrolls."""

from collections.abc import Callable, Sequence
from enum import IntEnum

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from app.services.ports.audit import AuditRecord

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_Role = Qt.ItemDataRole
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class AuditColumn(IntEnum):
    """Columns in their order."""

    NUMBER = 0
    TIME = 1
    OPERATOR = 2
    ACTION = 3
    SUBJECT = 4
    DETAIL = 5


class AuditModel(QAbstractTableModel):
    """The newest entry first. `describe` returns the texts of a row in the order of the columns."""

    more_wanted = Signal()

    def __init__(
        self, describe: Callable[[AuditRecord], Sequence[str]], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._describe = describe
        self._records: list[AuditRecord] = []
        self._more = False
        self._titles = (
            self.tr("No."),
            self.tr("Time"),
            self.tr("Who"),
            self.tr("What"),
            self.tr("Which"),
            self.tr("From what to what, and what came of it"),
        )

    @property
    def next_before(self) -> int | None:
        """Hand this in for the page that follows; None where nothing is shown."""
        return self._records[-1].number if self._records else None

    def start_over(self, records: Sequence[AuditRecord], *, more: bool) -> None:
        """Show other entries; `more`: there are older ones."""
        self.beginResetModel()
        self._records, self._more = list(records), more
        self.endResetModel()

    def append(self, records: Sequence[AuditRecord], *, more: bool) -> None:
        """Show older entries below."""
        self._more = more
        if records:
            first = len(self._records)
            self.beginInsertRows(_ROOT, first, first + len(records) - 1)
            self._records.extend(records)
            self.endInsertRows()

    def rowCount(self, parent: _Index = _ROOT) -> int:
        """Return the number of entries."""
        return 0 if parent.isValid() else len(self._records)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(AuditColumn)

    def canFetchMore(self, parent: _Index) -> bool:
        """Tell whether there are older entries."""
        return not parent.isValid() and self._more

    def fetchMore(self, parent: _Index) -> None:
        """Ask for the older entries."""
        if not parent.isValid():
            self._more = False
            self.more_wanted.emit()

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole
    ) -> object:
        """Return the titles, aligned as their values are."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == _Role.DisplayRole:
            return self._titles[section]
        return _RIGHT if role == _Role.TextAlignmentRole and section == AuditColumn.NUMBER else None

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> object:
        """Return the text, the tip or the alignment of a cell."""
        if role == _Role.DisplayRole:
            return self._describe(self._records[index.row()])[index.column()]
        if role == _Role.ToolTipRole and index.column() == AuditColumn.DETAIL:
            return self._records[index.row()].entry.detail
        if role == _Role.TextAlignmentRole and index.column() == AuditColumn.NUMBER:
            return _RIGHT
        return None
