"""Files that a charger brought, as a table model."""

from collections.abc import Callable, Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.core.transfers import StoredFile

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_Role = Qt.ItemDataRole
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class FileColumn(IntEnum):
    """Columns in their order."""

    NAME = 0
    SIZE = 1
    TIME = 2


class FileModel(QAbstractTableModel):
    """The newest file first. `describe` returns the texts of a row: name, size, time."""

    def __init__(
        self,
        describe: Callable[[StoredFile], tuple[str, str, str]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._describe = describe
        self._files: list[StoredFile] = []
        self._titles = (self.tr("File"), self.tr("Size"), self.tr("Received"))

    def show_files(self, files: Sequence[StoredFile]) -> bool:
        """Show other files; tell whether that changed anything."""
        if self._files == list(files):
            return False
        self.beginResetModel()
        self._files = list(files)
        self.endResetModel()
        return True

    def file_at(self, row: int) -> StoredFile:
        """Return the file of a row."""
        return self._files[row]

    def rowCount(self, parent: _Index = _ROOT) -> int:
        """Return the number of files."""
        return 0 if parent.isValid() else len(self._files)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(FileColumn)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole
    ) -> object:
        """Return the titles, aligned as their values are."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == _Role.DisplayRole:
            return self._titles[section]
        return _RIGHT if role == _Role.TextAlignmentRole and section == FileColumn.SIZE else None

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> object:
        """Return the text or the alignment of a cell."""
        if role == _Role.DisplayRole:
            return self._describe(self._files[index.row()])[index.column()]
        if role == _Role.TextAlignmentRole and index.column() == FileColumn.SIZE:
            return _RIGHT
        return None
