"""The Audit page: who changed what and when, from what to what, and whether it still stands."""

import asyncio
from collections.abc import Sequence
from datetime import timedelta

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from app.services.ports.audit import AuditFilter, AuditRecord
from app.services.system.audit_deeds import AuditDeed, DeedReader
from app.ui.access import DepotAccess
from app.ui.audit_file import audit_csv
from app.ui.charger_actions import ChargerActions, Told
from app.ui.file_saving import save_file
from app.ui.models.audit_model import AuditColumn, AuditModel, DeedRow
from app.ui.pages.audit_detail import AuditDetail
from app.ui.presenters.audit import AuditWords
from app.ui.theme import Theme
from app.ui.widgets.busy_button import BusyButton
from app.ui.widgets.data_table import DataTable
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.file_dialog import ask_where_to_save
from app.ui.widgets.labels import TextLabel
from app.ui.widgets.responsive_split import ResponsiveSplit
from app.ui.words import audit_texts
from app.ui.words.audit_values import AuditValues
from app.ui.words.formats import Formats

_PAGE = 200
_WIDTHS = {
    AuditColumn.TIME: 136,
    AuditColumn.OPERATOR: 120,
    AuditColumn.OUTCOME: 136,
}
_TURNS_AT = 1400


class AuditPage(QWidget):
    """Reads the entries page by page while somebody scrolls; for managers and those above them."""

    search_cleared = Signal()

    def __init__(
        self, theme: Theme, access: DepotAccess, actions: ChargerActions, formats: Formats
    ) -> None:
        super().__init__()
        self._theme, self._access, self._actions = theme, access, actions
        self._formats = formats
        self._text = ""
        self._asked = 0
        audit, clock = access.records.audit, access.clock
        self._words = AuditWords(AuditValues(formats, audit.name_of, clock.now))
        self._reader = DeedReader()
        self.model = AuditModel(theme, self._describe, self)
        self.table = DataTable(theme, self.tr("Audit"))
        self.table.setModel(self.model)
        self.period = self._build_period()
        self.operator = self._build_combo(self.tr("Who"))
        self.operator.addItem(self.tr("Everybody"), "")
        self.subject = self._build_combo(self.tr("What"))
        for word, text in audit_texts.SUBJECTS.items():
            self.subject.addItem(text(), word)
        self.verify = BusyButton(theme, self.tr("Verify"), "", "check")
        self.export = BusyButton(theme, self.tr("Export"), "", "download")
        self.said = TextLabel(theme, muted=True, wrap=True)
        self.detail = AuditDetail(theme, self._words)
        self.detail.hide()
        hint = self.tr("No entry fits the filter and the search.")
        self._empty = EmptyState(
            theme, "list", self.tr("Nothing to show"), hint, self.tr("Show all")
        )
        self._build_layout()
        self._connect()

    def set_search(self, text: str) -> None:
        """Show only entries in which every word of `text` occurs."""
        if text.strip() != self._text:
            self._text = text.strip()
            self.reload()

    def reload(self) -> None:
        """Read the newest entries that fit."""
        if self.isVisible():
            self._asked += 1
            self._actions.run((self, self._asked), self._load(self._asked))

    # -- building --------------------------------------------------------------------------

    def _build_period(self) -> QComboBox:
        combo = self._build_combo(self.tr("Period"))
        combo.addItem(self.tr("Last 24 hours"), 1)
        combo.addItem(self.tr("Last 30 days"), 30)
        combo.addItem(self.tr("Last 365 days"), 365)
        combo.addItem(self.tr("All time"), 0)
        combo.setCurrentIndex(1)
        return combo

    def _build_combo(self, name: str) -> QComboBox:
        combo = QComboBox()
        combo.setAccessibleName(name)
        combo.setToolTip(name)
        combo.setMaximumWidth(round(220 * self._theme.size.body / 14))
        return combo

    def _build_layout(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 24)
        column.setSpacing(16)
        row = QHBoxLayout()
        row.setSpacing(12)
        for combo in (self.period, self.operator, self.subject):
            row.addWidget(combo)
        row.addStretch(1)
        self.verify.setToolTip(self.tr("Whether an entry was changed or removed since"))
        self.export.setToolTip(self.tr("All entries that fit the filter, as CSV"))
        for button in (self.verify, self.export):
            row.addWidget(button)
        column.addLayout(row)
        column.addWidget(self.said)
        self.said.hide()
        self._stack = QStackedLayout()
        column.addLayout(self._stack, 1)
        self._split = ResponsiveSplit(self.table, self.detail, _TURNS_AT, (1, 1))
        self._stack.addWidget(self._split)
        self._stack.addWidget(self._empty)
        self.table.set_columns(_WIDTHS, filling=AuditColumn.DEED)
        self.table.setTextElideMode(Qt.TextElideMode.ElideRight)

    def _connect(self) -> None:
        for combo in (self.period, self.operator, self.subject):
            combo.currentIndexChanged.connect(lambda _index: self.reload())
        self.model.more_wanted.connect(self._on_more)
        self.table.selectionModel().currentRowChanged.connect(self._on_row)
        self.table.opened.connect(self._on_row)
        self.detail.close_button.clicked.connect(self.detail.hide)
        self._empty.pressed.connect(self._show_all)
        self.verify.clicked.connect(lambda: self._actions.run(self.verify, self._verify()))
        self.export.clicked.connect(lambda: self._actions.run(self.export, self._export()))

    # -- reading ---------------------------------------------------------------------------

    def _wanted(self) -> AuditFilter:
        days = int(self.period.currentData())
        since = self._access.clock.now() - timedelta(days=days) if days else None
        return AuditFilter(
            since=since,
            operator=self.operator.currentData() or "",
            subject=self.subject.currentData() or "",
            text=self._text,
        )

    async def _load(self, asked: int) -> None:
        audit, by = self._access.records.audit, self._access.operator
        self._offer(await audit.operators(by=by))
        found = await audit.page(self._wanted(), limit=_PAGE, by=by)
        # Where the filter was changed meanwhile, this is the answer to an old question.
        if asked == self._asked:
            self._reader = DeedReader()
            deeds = self._reader.fold(found)
            self.model.next_before = _last(found)
            self.model.start_over(deeds, more=len(found) == _PAGE)
            self.detail.hide()
            self._stack.setCurrentWidget(self._split if found else self._empty)

    def _on_more(self) -> None:
        key = (self, self._asked, self.model.next_before)
        self._actions.run(key, self._load_more(self._asked))

    async def _load_more(self, asked: int) -> None:
        found = await self._access.records.audit.page(
            self._wanted(), before=self.model.next_before, limit=_PAGE, by=self._access.operator
        )
        if asked == self._asked:
            deeds = self._reader.fold(found)
            self.model.next_before = _last(found) or self.model.next_before
            self.model.append(deeds, more=len(found) == _PAGE)

    def _on_row(self, index: QModelIndex) -> None:
        if index.isValid():
            self.detail.show_deed(self.model.item_at(index.row()))
            self.detail.show()
            # The row may lie below what the detail leaves of the table.
            QTimer.singleShot(0, self.table, lambda: self.table.scrollTo(self.table.currentIndex()))

    def _offer(self, operators: list[str]) -> None:
        if self.operator.count() == len(operators) + 1:
            return
        chosen = self.operator.currentData()
        self.operator.blockSignals(True)
        while self.operator.count() > 1:
            self.operator.removeItem(1)
        for name in operators:
            self.operator.addItem(name, name)
        self.operator.setCurrentIndex(max(0, self.operator.findData(chosen)))
        self.operator.blockSignals(False)

    def _show_all(self) -> None:
        self.search_cleared.emit()
        self.period.setCurrentIndex(self.period.count() - 1)
        self.operator.setCurrentIndex(0)
        self.subject.setCurrentIndex(0)

    # -- acting ----------------------------------------------------------------------------

    async def _verify(self) -> None:
        verdict = await self._access.records.audit.verify(by=self._access.operator)
        self.said.setText(audit_texts.verdict_words(verdict, self._formats))
        self.said.setProperty("role", "fault" if verdict.breaks else "")
        self.said.show()

    async def _export(self) -> Told | None:
        name = f"audit-{self._access.clock.now().astimezone():%Y-%m-%d}.csv"
        title, kind = self.tr("Export the audit"), self.tr("Audit as CSV")
        path = await ask_where_to_save(self, title, name, kind, "csv")
        if path is None:
            return None
        by = self._access.operator
        deeds = await self._access.records.audit.export(self._wanted(), by=by)
        await save_file(path, await asyncio.to_thread(audit_csv, deeds, self._words))
        return Told(True, self.tr("Saved to {path}.").format(path=path))

    def _describe(self, deed: AuditDeed) -> DeedRow:
        words, now = self._words, self._access.clock.now()
        return DeedRow(
            self._formats.moment(deed.record.entry.at, now),
            words.who(deed),
            " ".join(words.sentence(deed).split()),
            words.outcome(deed),
            words.reason(deed),
        )

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.reload()


def _last(records: Sequence[AuditRecord]) -> int | None:
    return records[-1].number if records else None
