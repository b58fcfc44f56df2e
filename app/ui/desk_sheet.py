"""The sheet with one case of the reconcile desk: all that is known, and the choice."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QButtonGroup, QDialog, QLineEdit, QPushButton, QRadioButton, QWidget

from app.core.ids import SessionId
from app.ui.desk_presenters import CaseKind, DeskCase
from app.ui.theme import MEDIUM, Theme
from app.ui.widgets.dialogs import show
from app.ui.widgets.key_value import KeyValueList
from app.ui.widgets.labels import TextLabel
from app.ui.widgets.sheet import Sheet

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class DeskWish:
    """What somebody decided: which session ends, and why."""

    session_id: SessionId
    reason: str


async def ask_for_fix(
    theme: Theme, window: QWidget, case: DeskCase, *, may_settle: bool
) -> DeskWish | None:
    """Show a case and let it be settled; None where it was left as it is."""
    sheet = DeskSheet(theme, window, case, may_settle=may_settle)
    accepted = await show(sheet) == QDialog.DialogCode.Accepted.value
    return sheet.wish() if accepted else None


class DeskSheet(Sheet):
    """Evidence, facts, and each fix to choose from; closing by hand wants a reason."""

    def __init__(self, theme: Theme, window: QWidget, case: DeskCase, *, may_settle: bool) -> None:
        super().__init__(theme, window, case.title, "\n".join(case.evidence))
        self._case = case
        self._choice = QButtonGroup(self)
        self.reason = QLineEdit(". ".join(case.evidence))
        self.settle = QPushButton()
        facts = KeyValueList(theme)
        facts.show_values(dict(case.facts))
        self.body.addWidget(facts)
        if case.kind is CaseKind.LOST:
            self._build_reason(theme)
        else:
            self._build_choice(theme)
        self.add_cancel(translate("DeskSheet", "Leave it"))
        if case.fixes and may_settle:
            self.settle.setProperty("kind", "primary")
            self.add_button(self.settle, QDialog.DialogCode.Accepted.value)
        self._judge()

    def wish(self) -> DeskWish:
        """Return what is chosen."""
        chosen = max(0, self._choice.checkedId())
        return DeskWish(self._case.fixes[chosen].session_id, self.reason.text().strip())

    def _build_reason(self, theme: Theme) -> None:
        words = translate("DeskSheet", "Reason, for the record")
        self.body.addWidget(TextLabel(theme, words, weight=MEDIUM))
        self.reason.setAccessibleName(words)
        self.reason.setCursorPosition(0)
        self.reason.textChanged.connect(self._judge)
        self.body.addWidget(self.reason)

    def _build_choice(self, theme: Theme) -> None:
        if not self._case.fixes:
            self.body.addWidget(TextLabel(theme, self._case.proposal, wrap=True))
        for place, fix in enumerate(self._case.fixes):
            button = QRadioButton(fix.text)
            button.setChecked(place == 0)
            self._choice.addButton(button, place)
            self.body.addWidget(button)
            self.body.addWidget(TextLabel(theme, fix.outcome, muted=True, wrap=True))
        self._choice.idToggled.connect(self._judge)

    def _judge(self) -> None:
        chosen = max(0, self._choice.checkedId())
        if self._case.fixes:
            self.settle.setText(self._case.fixes[chosen].text)
        needs_reason = self._case.kind is CaseKind.LOST
        self.settle.setEnabled(not needs_reason or bool(self.reason.text().strip()))
