"""Chargers that did not get in: why, what to do about it, and the address to type."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.ui.copying import copy_text
from app.ui.presenters.refused import RefusedView
from app.ui.theme import MEDIUM, SEMIBOLD, Theme
from app.ui.widgets.json_view import JsonView
from app.ui.widgets.labels import ElidedLabel, TextLabel
from app.ui.widgets.shapes import ShapeMark

_MOST_SHOWN = 50
_REQUEST_LINES = 8


class RefusedSection(QWidget):
    """One row for each that keeps trying; a row keeps its place while somebody reads it."""

    cleared = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._rows: dict[tuple[str, str, str], RefusedRow] = {}
        self.clear = QPushButton(self.tr("Clear the list"))
        self.clear.clicked.connect(self.cleared)
        head = QHBoxLayout()
        head.addWidget(TextLabel(theme, self.tr("Turned away"), weight=SEMIBOLD))
        head.addStretch(1)
        head.addWidget(self.clear)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 12, 0, 0)
        self._column.setSpacing(12)
        self._column.addLayout(head)

    def show_views(self, views: Sequence[RefusedView]) -> None:
        """Show these, the newest first; only what is new moves anything."""
        shown = views[:_MOST_SHOWN]
        self._drop({view.key for view in shown})
        for view in reversed(shown):
            row = self._rows.get(view.key)
            if row is None:
                row = self._rows[view.key] = RefusedRow(self._theme)
                self._column.insertWidget(1, row)
            row.show_view(view)

    def _drop(self, staying: set[tuple[str, str, str]]) -> None:
        for key in self._rows.keys() - staying:
            row = self._rows.pop(key)
            self._column.removeWidget(row)
            row.deleteLater()


class RefusedRow(QFrame):
    """One who knocked in vain; the request as it came folds out."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("card", True)
        self._mark = ShapeMark(theme)
        self._mark.show_shape("triangle", "attention")
        self.reason = TextLabel(theme, weight=MEDIUM)
        self._details = ElidedLabel(theme, muted=True)
        self._advice = TextLabel(theme, wrap=True)
        self.address = TextLabel(theme, weight=MEDIUM)
        self.address.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.copy = QPushButton(self.tr("Copy the address"))
        self.fold = QPushButton()
        self._request = JsonView(theme, self.tr("The request as it came"))
        self._request.setFixedHeight(theme.size.body * 2 * _REQUEST_LINES)
        self._build_layout()
        self._unfold(False)
        self.copy.clicked.connect(self._copy_address)
        self.fold.setCheckable(True)
        self.fold.toggled.connect(self._unfold)

    def show_view(self, view: RefusedView) -> None:
        """Show who it was, why, and what to do."""
        self.reason.setText(view.reason)
        self._details.set_text(view.details)
        self._advice.setText(view.advice)
        self.address.setText(view.type_in)
        self._request.show_text(view.request)
        self.setAccessibleName(f"{view.reason}, {view.details}")

    def _build_layout(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(16, 12, 16, 12)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.addWidget(self._mark, 0, 0)
        grid.addWidget(self.reason, 0, 1)
        grid.addWidget(self._details, 0, 2)
        grid.addWidget(self._advice, 1, 1, 1, 2)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.address)
        row.addWidget(self.copy)
        row.addStretch(1)
        row.addWidget(self.fold)
        grid.addLayout(row, 2, 1, 1, 2)
        grid.addWidget(self._request, 3, 1, 1, 2)
        grid.setColumnStretch(2, 1)

    def _unfold(self, unfolded: bool) -> None:
        self._request.setVisible(unfolded)
        self.fold.setText(
            self.tr("Hide the request") if unfolded else self.tr("Show the request as it came")
        )

    def _copy_address(self) -> None:
        copy_text(self.copy, self.address.text())
