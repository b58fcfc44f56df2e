"""What the tiles say, explained: shape and word of each state, and what it means."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from app.ui.presenters.help import StateMeaning
from app.ui.theme import Theme
from app.ui.widgets.labels import TextLabel
from app.ui.widgets.status_word import StatusWord


class StateMeanings(QWidget):
    """One row a state."""

    def __init__(self, theme: Theme, states: Sequence[StateMeaning]) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        for row, state in enumerate(states):
            word = StatusWord(theme, self)
            word.show_word(state.word, state.role, state.shape)
            grid.addWidget(word, row, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
            grid.addWidget(TextLabel(theme, state.meaning, wrap=True), row, 1)
