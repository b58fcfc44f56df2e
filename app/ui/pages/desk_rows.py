"""The cases of the reconcile desk as rows, each with its evidence and its fix."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.core.ids import SessionId
from app.ui.desk_cases import CaseKind, DeskCase, bulk_text, group_title, settled_at_once
from app.ui.theme import MEDIUM, SEMIBOLD, Theme
from app.ui.widgets.busy_button import BusyButton
from app.ui.widgets.labels import ElidedLabel, TextLabel
from app.ui.widgets.shapes import ShapeMark


class DeskGroup(QWidget):
    """All cases of one kind; a row that stays keeps its place while somebody reads it.

    `fix_wanted` and `details_wanted` carry the `DeskCase`, and the first the button too.
    """

    fix_wanted = Signal(object, object)
    details_wanted = Signal(object)
    all_wanted = Signal()

    def __init__(self, theme: Theme, kind: CaseKind, *, may_settle: bool) -> None:
        super().__init__()
        self._theme, self._kind, self._may_settle = theme, kind, may_settle
        self.cases: Sequence[DeskCase] = ()
        self._rows: dict[SessionId, DeskRow] = {}
        self._title = TextLabel(theme, weight=SEMIBOLD)
        self.all = BusyButton(theme, "")
        self.all.clicked.connect(self.all_wanted)
        head = QHBoxLayout()
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(self.all)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        self._column.addLayout(head)
        self.hide()

    def show_cases(self, cases: Sequence[DeskCase]) -> None:
        """Show these cases, in this order."""
        self.cases = cases
        for number in self._rows.keys() - {case.id for case in cases}:
            row = self._rows.pop(number)
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        for place, case in enumerate(cases, start=1):
            row = self._rows.get(case.id) or self._add_row(case.id)
            if self._column.indexOf(row) != place:
                self._column.insertWidget(place, row)
            row.show_case(case)
        self._title.setText(group_title(self._kind, len(cases)))
        self.all.setText(bulk_text(self._kind, len(cases)))
        self.all.setVisible(self._may_settle and settled_at_once(cases))
        self.setVisible(bool(cases))

    def row(self, number: SessionId) -> "DeskRow":
        """Return the row of a case.

        Raises:
            KeyError: It is not shown.
        """
        return self._rows[number]

    def _add_row(self, number: SessionId) -> "DeskRow":
        row = self._rows[number] = DeskRow(self._theme, may_settle=self._may_settle)
        row.fix.clicked.connect(lambda: self.fix_wanted.emit(row.case, row.fix))
        row.details.clicked.connect(lambda: self.details_wanted.emit(row.case))
        return row


class DeskRow(QFrame):
    """One case: what it is, what speaks for it, what would be done, and the button that does."""

    def __init__(self, theme: Theme, *, may_settle: bool) -> None:
        super().__init__()
        self.setProperty("card", True)
        self.case: DeskCase | None = None
        self._may_settle = may_settle
        self._mark = ShapeMark(theme)
        self._mark.show_shape("triangle", "attention")
        self.title = ElidedLabel(theme, weight=MEDIUM)
        self.evidence = TextLabel(theme, wrap=True)
        self.proposal = TextLabel(theme, muted=True, wrap=True)
        self.details = QPushButton(self.tr("Details"))
        self.fix = BusyButton(theme, "", "primary")
        grid = QGridLayout(self)
        grid.setContentsMargins(16, 12, 16, 12)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.addWidget(self._mark, 0, 0)
        for line, label in enumerate((self.title, self.evidence, self.proposal)):
            grid.addWidget(label, line, 1)
        center = Qt.AlignmentFlag.AlignVCenter
        grid.addWidget(self.details, 0, 2, 3, 1, center)
        grid.addWidget(self.fix, 0, 3, 3, 1, center)
        grid.setColumnStretch(1, 1)

    def show_case(self, case: DeskCase) -> None:
        """Show a case."""
        self.case = case
        self.title.set_text(case.title)
        self.evidence.setText(" · ".join(case.evidence))
        self.proposal.setText(case.proposal)
        self.fix.setVisible(self._may_settle)
        fix = case.fixes[0]
        asks = self.tr("{act}…").format(act=fix.text)
        self.fix.setText(asks if fix.way.asks_reason else fix.text)
        self.fix.setAccessibleName(f"{fix.text}, {case.title}")
        self.details.setAccessibleName(f"{self.details.text()}, {case.title}")
        self.setAccessibleName(case.title)
