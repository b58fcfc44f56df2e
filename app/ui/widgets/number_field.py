"""A field for a whole number with its unit."""

from PySide6.QtWidgets import QSpinBox, QWidget

_INDENT = 10


class NumberField(QSpinBox):
    """A spin box whose digits stand as far from the edge as the text of other fields.

    Qt's style sheets cannot do it: they ignore the left padding of spin boxes.
    """

    def __init__(
        self, lowest: int, highest: int, unit: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setRange(lowest, highest)
        self.setSuffix(f" {unit}" if unit else "")
        self.lineEdit().setTextMargins(_INDENT, 0, 0, 0)
