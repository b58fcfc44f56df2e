"""Flags of a table's cell, painted as small chips."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.ui.theme import Theme
from app.ui.widgets.box_painter import BoxLook, BoxPainter
from app.ui.widgets.text_painter import TextPainter
from app.ui.widgets.tile_layout import line_height

_INDENT = 12
_PADDING = 8
_GAP = 6
_NARROWEST = 48


class FlagDelegate(QStyledItemDelegate):
    """Paints the texts that a model gives in `role`, as many as fit."""

    def __init__(self, theme: Theme, role: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._role = theme, role
        self._boxes = BoxPainter()
        self._text = TextPainter(theme.font("body"))

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Leave the text to `paint`."""
        super().initStyleOption(option, index)
        option.text = ""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint the row's ground, then a chip for each flag."""
        super().paint(painter, option, index)
        flags = index.data(self._role)
        if not flags:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(option.rect)
        height = line_height(self._theme.size.body) + 4
        left = float(option.rect.left() + _INDENT)
        top = round(option.rect.center().y() - height / 2) + 1
        look = BoxLook(self._theme.color("attention_soft").rgba(), None, 0.0, height / 2)
        for flag in flags:
            wanted = round(self._text.width(flag)) + 2 * _PADDING + 1
            width = min(float(wanted), option.rect.right() - left)
            if width < _NARROWEST:
                break
            chip = QRectF(left, top, width, height)
            self._boxes.draw(painter, chip, look)
            words = chip.adjusted(_PADDING, 0, 1 - _PADDING, 0)
            self._text.draw(painter, words, flag, self._theme.color("attention"))
            left += width + _GAP
        painter.restore()
