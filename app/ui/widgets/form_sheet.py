"""A sheet with fields, each with its word and a sentence of help, judged while one types."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QPushButton,
    QScrollArea,
    QWidget,
)

from app.ui.theme import Theme
from app.ui.widgets.field_form import FieldForm
from app.ui.widgets.labels import TextLabel
from app.ui.widgets.scrolling import scrolling
from app.ui.widgets.sheet import Sheet

_AROUND = 260
"""Height of title, sentences, buttons and margins, in pixels at the desktop's text size."""
_AROUND_TYPING = 190
"""The same beside a keyboard, which leaves no room for sentences."""
_LEAST = 160
_BAR = 24
_SHORTEST_CHOICE = 12


class FormSheet(Sheet):
    """`problem` says what is wrong with what was typed; until nothing is, it cannot be saved."""

    def __init__(
        self,
        theme: Theme,
        window: QWidget,
        title: str,
        text: str,
        save: str,
        *,
        danger: bool = False,
    ) -> None:
        super().__init__(theme, window, title, text)
        self._judges: list[Callable[[], str]] = []
        self._form = FieldForm(theme)
        self._fields = QWidget()
        self._fields.setLayout(self._form)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._scroll = self._build_scroll()
        self.body.addWidget(self._scroll)
        self.said = TextLabel(theme, muted=True, wrap=True)
        self.body.addWidget(self.said)
        self.add_cancel()
        self.save = QPushButton(save)
        self.save.setProperty("kind", "danger" if danger else "primary")
        self.save.clicked.connect(self.finish)
        self.add_button(self.save)

    def add_field(self, word: str, field: QWidget, help_text: str = "") -> None:
        """Add a field; its help is its tip and what a screen reader says of it."""
        if isinstance(field, QComboBox):
            # One long entry must not make the whole sheet wider than its window.
            field.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            field.setMinimumContentsLength(_SHORTEST_CHOICE)
        field.setAccessibleName(word)
        field.setAccessibleDescription(help_text)
        field.setToolTip(help_text)
        self._form.add(word, field)

    def add_plain(self, field: QWidget) -> None:
        """Add a field that needs no word beside it, such as a check box."""
        self._form.addRow("", field)

    def add_check(self, problem: Callable[[], str]) -> None:
        """Let something be judged: empty is good, all else is told and keeps from saving."""
        self._judges.append(problem)

    def show_field(self, field: QWidget, shown: bool) -> None:
        """Show a field with its word, or hide both."""
        self._form.setRowVisible(field, shown)
        self._fit()

    def refit(self) -> None:
        """Make room for a field that has grown, or take it back."""
        self._fit()
        self.adjustSize()

    def problem(self) -> str:
        """Return the first thing that is wrong; empty where all is well."""
        return next((words for judge in self._judges if (words := judge())), "")

    def judge(self) -> None:
        """Judge anew; to be connected with every change of a field."""
        words = self.problem()
        self.said.setText(words)
        self.said.setVisible(bool(words))
        self.save.setEnabled(not words)

    def finish(self) -> None:
        """Accept the sheet if nothing is wrong."""
        self.judge()
        if self.save.isEnabled():
            self.done(QDialog.DialogCode.Accepted.value)

    def _build_scroll(self) -> QScrollArea:
        scroll = scrolling(self._fields, see_through=True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        return scroll

    def _fit(self) -> None:
        """Give the fields the height they need, or what the window has room for."""
        window = self.parentWidget()
        if window is None:
            return
        around = _AROUND if self._keyboard is None else _AROUND_TYPING
        room = window.height() - round(around * self._theme.size.body / 14)
        if self._keyboard is not None:
            room -= self._keyboard.height()
        # Beside a bar to scroll with, where there is one, nothing may be cut off.
        self._scroll.setMinimumWidth(self._fields.minimumSizeHint().width() + _BAR)
        self._scroll.setFixedHeight(min(self._fields.sizeHint().height() + 2, max(room, _LEAST)))

    def fit(self) -> None:
        """Take the size that the content needs, in the middle of the window."""
        self._fit()
        super().fit()

    def showEvent(self, event: QShowEvent) -> None:
        self._fit()
        super().showEvent(event)
