"""A field for a whole number with its unit."""

from PySide6.QtWidgets import QAbstractSpinBox, QSpinBox, QWidget

_INDENT = 11


def indent_text(field: QAbstractSpinBox) -> None:
    """Let a number or a time stand as far from the edge as the text of other fields.

    Qt's style sheets cannot do it: they ignore the left padding of such fields.
    """
    field.lineEdit().setTextMargins(_INDENT, 0, 0, 0)


class NumberField(QSpinBox):
    """A spin box with its unit, in line with other fields."""

    def __init__(
        self, lowest: int, highest: int, unit: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setRange(lowest, highest)
        self.setSuffix(f" {unit}" if unit else "")
        indent_text(self)
