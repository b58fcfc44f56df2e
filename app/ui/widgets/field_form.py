"""Fields below each other, each with its word at the left."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QWidget

from app.ui.theme import Theme
from app.ui.widgets.labels import TextLabel

_FRAME = 2
"""What the lines around a field add to its height, in pixels."""


class FieldForm(QFormLayout):
    """Rows of a word and a field; a word stands level with its field, or with its first line."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setHorizontalSpacing(16)
        self.setVerticalSpacing(8)
        self.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        self.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)

    def add(self, word: str, field: QWidget) -> None:
        """Add a field, which is called by its word unless it has a name of its own."""
        label = TextLabel(self._theme, word)
        # Qt gives a word its own height and three quarters, and sets it in the middle of that.
        above = (self._theme.size.control + _FRAME - label.fontMetrics().height()) // 2
        label.setContentsMargins(0, above, 0, 0)
        label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        if not field.accessibleName():
            field.setAccessibleName(word)
        self.addRow(label, field)
