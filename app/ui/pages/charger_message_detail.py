"""One request with its answer, to be read and copied."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.services.ports.message import Exchange
from app.ui.copying import copy_text
from app.ui.message_files import exchange_json
from app.ui.presenters.charger import ExchangeView
from app.ui.theme import MEDIUM, Theme
from app.ui.widgets.busy_button import BusyButton
from app.ui.widgets.json_view import JsonView
from app.ui.widgets.labels import TextLabel
from app.ui.widgets.responsive_split import ResponsiveSplit
from app.ui.widgets.section_card import SectionCard
from app.ui.widgets.status_word import StatusWord

_TURNS_AT = 560


class MessageDetail(SectionCard):
    """Shows what was asked, what was answered, how long it took and what we mended."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._theme = theme
        self.outcome = StatusWord(theme)
        self.facts = TextLabel(theme, muted=True, wrap=True)
        self.repairs = TextLabel(theme, wrap=True)
        self.request = JsonView(theme, self.tr("Request"))
        self.answer = JsonView(theme, self.tr("Answer"))
        self._exchange: Exchange | None = None
        self._copy = BusyButton(theme, self.tr("Copy"), "plain", "copy")
        self.copy_json = BusyButton(theme, self.tr("Copy as JSON"), "plain", "copy")
        self._stack = QStackedWidget()
        self._build_layout()
        self._copy.clicked.connect(self._on_copy)
        self.copy_json.clicked.connect(self._on_copy_json)
        self.clear()

    def show_exchange(self, exchange: Exchange, view: ExchangeView) -> None:
        """Show one exchange."""
        self._exchange = exchange
        self.set_title(view.action)
        self.outcome.show_word(view.outcome.text, view.outcome.role, view.outcome.shape)
        number = exchange.correlation_id
        parts = (view.direction, view.time, view.latency, f"id {number}" if number else "")
        self.facts.setText(" · ".join(part for part in parts if part))
        self.repairs.setText("\n".join(exchange.repairs))
        self.repairs.setVisible(bool(exchange.repairs))
        self.request.show_text(view.request)
        self.answer.show_text(view.answer)
        self._answer.setVisible(bool(view.answer))
        self._copy.show()
        self.copy_json.show()
        self._stack.setCurrentIndex(1)

    def clear(self) -> None:
        """Show no exchange."""
        self.set_title("")
        self._copy.hide()
        self.copy_json.hide()
        self._stack.setCurrentIndex(0)

    def _on_copy(self) -> None:
        text = f"{self.request.toPlainText()}\n\n{self.answer.toPlainText()}".strip()
        copy_text(self._copy, text)

    def _on_copy_json(self) -> None:
        if self._exchange is not None:
            copy_text(self.copy_json, exchange_json(self._exchange))

    def _build_layout(self) -> None:
        words = self.tr("Choose a message to see what was asked and answered.")
        empty = TextLabel(self._theme, words, muted=True, wrap=True)
        empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.tools.addWidget(self._copy)
        self.tools.addWidget(self.copy_json)
        self._stack.addWidget(empty)
        self._stack.addWidget(self._build_texts())
        self.body.addWidget(self._stack, 1)

    def _build_texts(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.outcome)
        row.addWidget(self.facts, 1)
        self.repairs.setProperty("role", "attention")
        column.addLayout(row)
        column.addWidget(self.repairs)
        question = self._build_block(self.tr("Request"), self.request)
        self._answer = self._build_block(self.tr("Answer"), self.answer)
        column.addWidget(ResponsiveSplit(question, self._answer, _TURNS_AT, (1, 1)), 1)
        return page

    def _build_block(self, title: str, text: JsonView) -> QWidget:
        block = QWidget()
        column = QVBoxLayout(block)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(TextLabel(self._theme, title, weight=MEDIUM))
        column.addWidget(text, 1)
        return block
