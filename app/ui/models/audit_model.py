"""Deeds of the audit as a table model, read on while somebody scrolls."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QObject, Qt

from app.services.system.audit_deeds import AuditDeed
from app.ui.models.paged_model import PagedModel
from app.ui.models.table_model import Index
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


class AuditModel(PagedModel[AuditDeed, DeedRow]):
    """The newest deed first. Entries become deeds, so that how far it is read is told apart."""

    def __init__(
        self, theme: Theme, describe: Callable[[AuditDeed], DeedRow], parent: QObject | None = None
    ) -> None:
        super().__init__(theme, describe, parent)
        self.next_before: int | None = None
        """The oldest entry that was read, for the page that follows; None for no entry."""
        self._titles = (
            self.tr("Time"),
            self.tr("Who"),
            self.tr("What was done"),
            self.tr("Outcome"),
        )

    def data(self, index: Index, role: int = _Role.DisplayRole) -> object:
        """Return the text, the tip, the colour or the mark of a cell."""
        row = self.row_at(index.row())
        if index.column() == AuditColumn.OUTCOME:
            if role == _Role.ToolTipRole:
                return row.reason or row.outcome.text
            return self.word_data(row.outcome, role)
        if role == _Role.ToolTipRole and index.column() == AuditColumn.DEED:
            return row.sentence
        if role == _Role.DisplayRole:
            return (row.time, row.operator, row.sentence)[index.column()]
        return None
