"""Alarms that are over as a table model, read on while somebody scrolls."""

from collections.abc import Callable, Sequence
from enum import IntEnum

from PySide6.QtCore import QObject, Qt, Signal

from app.core.alarms import Alarm
from app.ui.models.table_model import ROOT, Index, TableModel
from app.ui.theme import Theme

_Role = Qt.ItemDataRole


class PastColumn(IntEnum):
    """Columns in their order."""

    TITLE = 0
    FROM = 1
    UNTIL = 2
    DETAILS = 3
    SEEN = 4


PastRow = tuple[str, str, str, str, str]
"""What a row says, column by column."""


class PastAlarmModel(TableModel):
    """The newest end first."""

    more_wanted = Signal()

    def __init__(
        self, theme: Theme, describe: Callable[[Alarm], PastRow], parent: QObject | None = None
    ) -> None:
        super().__init__(theme, parent)
        self._describe = describe
        self._alarms: list[Alarm] = []
        self._rows: dict[int, PastRow] = {}
        self._more = False
        self._titles = (
            self.tr("Alarm"),
            self.tr("From"),
            self.tr("Until"),
            self.tr("Details"),
            self.tr("Seen by"),
        )

    @property
    def last(self) -> Alarm | None:
        """The oldest alarm that was read; None where nothing is shown."""
        return self._alarms[-1] if self._alarms else None

    def start_over(self, alarms: Sequence[Alarm], *, more: bool) -> None:
        """Show other alarms; `more` where there are older ones."""
        self.beginResetModel()
        self._alarms, self._rows, self._more = list(alarms), {}, more
        self.endResetModel()

    def append(self, alarms: Sequence[Alarm], *, more: bool) -> None:
        """Show older alarms below."""
        self._more = more
        if alarms:
            first = len(self._alarms)
            self.beginInsertRows(ROOT, first, first + len(alarms) - 1)
            self._alarms.extend(alarms)
            self.endInsertRows()

    def alarm(self, row: int) -> Alarm:
        """Return the alarm of a row."""
        return self._alarms[row]

    def count(self) -> int:
        """Return the number of alarms that were read."""
        return len(self._alarms)

    def canFetchMore(self, parent: Index) -> bool:
        """Tell whether there are older ones."""
        return not parent.isValid() and self._more

    def fetchMore(self, parent: Index) -> None:
        """Ask for the older ones."""
        if not parent.isValid():
            self._more = False
            self.more_wanted.emit()

    def data(self, index: Index, role: int = _Role.DisplayRole) -> object:
        """Return the text of a cell, which is its tip too."""
        if not index.isValid() or role not in (_Role.DisplayRole, _Role.ToolTipRole):
            return None
        row = index.row()
        if row not in self._rows:
            self._rows[row] = self._describe(self._alarms[row])
        return self._rows[row][index.column()]
