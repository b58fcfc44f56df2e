"""One deed of the audit, folded out: what was asked, what changed, and the entries themselves."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.services.system.audit_deeds import AuditDeed
from app.ui.presenters.audit import AuditWords
from app.ui.theme import MEDIUM, Theme
from app.ui.widgets.busy_button import BusyButton
from app.ui.widgets.key_value import KeyValueList
from app.ui.widgets.labels import TextLabel
from app.ui.widgets.scrolling import scrolling
from app.ui.widgets.section_card import SectionCard
from app.ui.widgets.status_word import StatusWord


class AuditDetail(SectionCard):
    """Shows everything there is to a deed. The entries as they are in the books fold out below."""

    def __init__(self, theme: Theme, words: AuditWords) -> None:
        super().__init__(theme)
        self._words = words
        self.close_button = BusyButton(theme, self.tr("Close"), "plain", "close")
        self.sentence = TextLabel(theme, weight=MEDIUM, wrap=True)
        self.outcome = StatusWord(theme)
        self.changes = KeyValueList(theme)
        self.facts = KeyValueList(theme)
        self.unfold = BusyButton(theme, self.tr("As recorded"), "plain", "chevron-down")
        self.unfold.setCheckable(True)
        self.recorded = TextLabel(theme, muted=True, wrap=True)
        self.recorded.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._changed = TextLabel(theme, self.tr("What changed"), muted=True)
        self._build_layout()
        self.unfold.toggled.connect(self._on_unfolded)

    def show_deed(self, deed: AuditDeed) -> None:
        """Show one deed."""
        view, outcome = self._words.facts(deed), self._words.outcome(deed)
        self.sentence.setText(self._words.sentence(deed))
        self.outcome.show_word(outcome.text, outcome.role, outcome.shape)
        arrow = self.tr("{before} → {after}")
        changes = {
            name: arrow.format(before=before, after=after) for name, before, after in view.changes
        }
        self.changes.show_values(changes)
        self.changes.setVisible(bool(changes))
        self._changed.setVisible(bool(changes))
        self.facts.show_values(view.facts)
        self.recorded.setText(view.recorded)
        self._scroll.verticalScrollBar().setValue(0)

    def _on_unfolded(self, unfolded: bool) -> None:
        self.recorded.setVisible(unfolded)
        if unfolded:
            QTimer.singleShot(0, self, lambda: self._scroll.ensureWidgetVisible(self.recorded))

    def _build_layout(self) -> None:
        self.set_title(self.tr("Details"))
        self.tools.addWidget(self.close_button)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for part in (self.sentence, self.outcome, self._changed, self.changes, self.facts):
            column.addWidget(part)
        column.addWidget(self.unfold, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.recorded)
        column.addStretch(1)
        self.recorded.hide()
        self._scroll = scrolling(inner, see_through=True)
        self.body.addWidget(self._scroll, 1)
