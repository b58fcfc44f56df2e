"""What delegates that paint a cell by themselves have in common."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.ui.theme import Theme
from app.ui.widgets.text_painter import TextPainter

Index = QModelIndex | QPersistentModelIndex


class RoleDelegate(QStyledItemDelegate):
    """Paints the row's ground; `paint_cell` paints over it what the model gives in `role`."""

    def __init__(self, theme: Theme, role: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._role = theme, role
        self._text = TextPainter(theme.font("body"))

    def paint_cell(self, painter: QPainter, option: QStyleOptionViewItem, value: object) -> None:
        """Paint a cell; the painter is clipped to it."""
        raise NotImplementedError

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Leave the text to `paint_cell`."""
        super().initStyleOption(option, index)
        option.text = ""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the row's ground, then the cell."""
        super().paint(painter, option, index)
        value = index.data(self._role)
        if value:
            painter.save()
            painter.setClipRect(option.rect)
            self.paint_cell(painter, option, value)
            painter.restore()
