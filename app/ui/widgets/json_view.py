"""Shows JSON to be read: fixed pitch, coloured, selectable, never editable."""

import re

from PySide6.QtGui import QFontDatabase, QSyntaxHighlighter, QTextCharFormat, QTextDocument
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from app.ui.theme import Theme

_TOKEN = re.compile(
    r'(?P<name>"(?:[^"\\]|\\.)*")(?=\s*:)|(?P<text>"(?:[^"\\]|\\.)*")'
    r"|(?P<number>-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)|(?P<word>\btrue\b|\bfalse\b|\bnull\b)"
)
_LOWEST = 60
_ROLES = {"name": "accent", "text": "ok", "number": "chart_2", "word": "waiting"}


class JsonView(QPlainTextEdit):
    """A block of JSON, or of any text that could not be read as such."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(name)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self._colors = JsonColors(theme, self.document())
        self.setMinimumHeight(_LOWEST)
        self._dress()
        theme.changed.connect(self._dress)

    def show_text(self, text: str) -> None:
        """Show another text, from its beginning; the same text keeps its place."""
        if text != self.toPlainText():
            self.setPlainText(text)

    def _dress(self) -> None:
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPixelSize(self._theme.size.body)
        self.setFont(font)


class JsonColors(QSyntaxHighlighter):
    """Colours the parts of JSON in a document."""

    def __init__(self, theme: Theme, document: QTextDocument) -> None:
        super().__init__(document)
        self._theme = theme
        theme.changed.connect(self.rehighlight)

    def highlightBlock(self, text: str) -> None:  # noqa: N802
        """Colour one line."""
        for match in _TOKEN.finditer(text):
            look = QTextCharFormat()
            look.setForeground(self._theme.color(_ROLES[str(match.lastgroup)]))
            self.setFormat(match.start(), match.end() - match.start(), look)
