"""Alarms that are over as a table model, the newest end first."""

from collections.abc import Callable
from enum import IntEnum

from PySide6.QtCore import QObject, Qt

from app.core.alarms import Alarm
from app.ui.models.paged_model import PagedModel
from app.ui.models.table_model import Index
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


class PastAlarmModel(PagedModel[Alarm, PastRow]):
    """Says of each alarm what it was, from when to when, and who has seen it."""

    def __init__(
        self, theme: Theme, describe: Callable[[Alarm], PastRow], parent: QObject | None = None
    ) -> None:
        super().__init__(theme, describe, parent)
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
        return self.item_at(self.count() - 1) if self.count() else None

    def data(self, index: Index, role: int = _Role.DisplayRole) -> object:
        """Return the text of a cell, which is its tip too."""
        if not index.isValid() or role not in (_Role.DisplayRole, _Role.ToolTipRole):
            return None
        return self.row_at(index.row())[index.column()]
