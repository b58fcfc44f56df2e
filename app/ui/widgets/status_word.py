"""A word with its shape and colour, for a state that is told in one word."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.theme import MEDIUM, Theme
from app.ui.widgets.labels import TextLabel
from app.ui.widgets.shapes import ShapeMark
from app.ui.widgets.tile_view import Shape


class StatusWord(QWidget):
    """Shows a shape and a word in the colour of a role; nothing while the word is empty."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._role = theme, "text"
        self._mark = ShapeMark(theme)
        self._word = TextLabel(theme, weight=MEDIUM)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._mark)
        row.addWidget(self._word)
        self.hide()
        theme.changed.connect(self._tint)

    @property
    def text(self) -> str:
        """The word shown."""
        return self._word.text()

    def show_word(self, text: str, role: str, shape: Shape) -> None:
        """Show another state."""
        self._role = role
        self._mark.show_shape(shape, role)
        self._word.setText(text)
        self.setAccessibleName(text)
        self.setVisible(bool(text))
        self._tint()

    def _tint(self) -> None:
        color = self._theme.color(self._role).name()
        self._word.setStyleSheet(f"color: {color};")
