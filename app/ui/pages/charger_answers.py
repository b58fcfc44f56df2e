"""What a charger answered in this visit: a short history and the answer chosen in it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.ui.copying import copy_text
from app.ui.presenters.charger import AnswerView, json_text
from app.ui.theme import Theme
from app.ui.widgets.json_view import JsonView
from app.ui.widgets.labels import TextLabel
from app.ui.widgets.section_card import SectionCard
from app.ui.widgets.shapes import ShapePainter
from app.ui.widgets.status_word import StatusWord

_ROWS = 4
_MARK = 12


@dataclass(frozen=True, slots=True)
class Asked:
    """A request of this visit with its answer; `typed` is what stood in the form."""

    action: str
    at: datetime
    typed: Mapping[str, str]
    payload: Mapping[str, Any]
    answer: AnswerView


class AnswerPanel(SectionCard):
    """Shows the newest answer first; `again_wanted` asks to fill the form like before."""

    again_wanted = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "")
        self.set_title(self.tr("Answers"))
        self._theme = theme
        self._shapes = ShapePainter()
        self._asked: list[Asked] = []
        self.word = StatusWord(theme)
        self.detail = TextLabel(theme, muted=True, wrap=True)
        self.json = JsonView(theme, self.tr("Request and answer"))
        self.history = QListWidget()
        self._stack = QStackedWidget()
        self._build_layout()
        self.history.currentRowChanged.connect(self._show)

    def add(self, asked: Asked) -> None:
        """Put an answer on top and show it."""
        self._asked.insert(0, asked)
        self.history.insertItem(0, self._item(asked))
        self.history.setCurrentRow(0)
        self._show(0)
        self._stack.setCurrentIndex(1)
        self._set_usable(True)

    def clear(self) -> None:
        """Forget all answers."""
        self._asked.clear()
        self.history.clear()
        self._stack.setCurrentIndex(0)
        self._set_usable(False)

    def _show(self, row: int) -> None:
        if not 0 <= row < len(self._asked):
            return
        asked = self._asked[row]
        view = asked.answer
        self.word.show_word(view.word.text, view.word.role, view.word.shape)
        self.detail.setText(" · ".join(part for part in (view.detail, view.latency) if part))
        parts = [f"{asked.action} {json_text(asked.payload)}"]
        parts += [f"{self.tr('Answer')}\n{view.payload}"] if view.payload else []
        self.json.show_text("\n\n".join(parts))

    def _item(self, asked: Asked) -> QListWidgetItem:
        time = asked.at.astimezone().strftime("%H:%M:%S")
        word = asked.answer.word
        item = QListWidgetItem(f"{time}  {asked.action}  {word.text}")
        pixmap = self._shapes.pixmap(word.shape, self._theme.color(word.role), _MARK, 2.0)
        item.setIcon(QIcon(pixmap))
        item.setSizeHint(QSize(0, self._theme.size.control))
        return item

    def _set_usable(self, usable: bool) -> None:
        self._copy.setVisible(usable)
        self._again.setVisible(usable)

    def _on_copy(self) -> None:
        copy_text(self._copy, self.json.toPlainText())

    def _on_again(self) -> None:
        row = self.history.currentRow()
        if 0 <= row < len(self._asked):
            self.again_wanted.emit(self._asked[row])

    def _build_layout(self) -> None:
        self._copy = self._build_tool(self.tr("Copy"), "copy")
        self._copy.clicked.connect(self._on_copy)
        self._again = self._build_tool(self.tr("Fill in again"), "reset")
        self._again.clicked.connect(self._on_again)
        self._set_usable(False)
        words = self.tr("Nothing asked yet. The charger's answers are shown here as they come.")
        empty = TextLabel(self._theme, words, muted=True, wrap=True)
        empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._stack.addWidget(empty)
        self._stack.addWidget(self._build_answer())
        self.body.addWidget(self._stack, 1)

    def _build_tool(self, text: str, icon: str) -> QToolButton:
        button = QToolButton()
        button.setAccessibleName(text)
        button.setToolTip(text)
        button.setMinimumSize(self._theme.size.control, self._theme.size.control)
        button.setIcon(self._theme.icon(icon, "accent"))
        self._theme.changed.connect(lambda: button.setIcon(self._theme.icon(icon, "accent")))
        self.tools.addWidget(button)
        return button

    def _build_answer(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.word)
        row.addWidget(self.detail, 1)
        column.addLayout(row)
        column.addWidget(self.json, 1)
        self.history.setAccessibleName(self.tr("Asked in this visit"))
        self.history.setIconSize(QSize(_MARK, _MARK))
        self.history.setFixedHeight(self._theme.size.control * _ROWS + 10)
        self.history.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column.addWidget(self.history)
        return page
