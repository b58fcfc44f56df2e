"""Flags of a table's cell, painted as small chips."""

from typing import cast

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from app.ui.theme import Theme
from app.ui.widgets.box_painter import BoxLook, BoxPainter
from app.ui.widgets.role_delegate import RoleDelegate
from app.ui.widgets.tile_layout import line_height

_INDENT = 12
_PADDING = 8
_GAP = 6
_NARROWEST = 48


class FlagDelegate(RoleDelegate):
    """Paints the texts that a model gives in `role`, as many as fit."""

    def __init__(self, theme: Theme, role: int, parent: QWidget) -> None:
        super().__init__(theme, role, parent)
        self._boxes = BoxPainter()

    def paint_cell(self, painter: QPainter, option: QStyleOptionViewItem, value: object) -> None:
        """Paint a chip for each flag."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        height = line_height(self._theme.size.body) + 4
        left = float(option.rect.left() + _INDENT)
        top = round(option.rect.center().y() - height / 2) + 1
        look = BoxLook(self._theme.color("attention_soft").rgba(), None, 0.0, height / 2)
        for flag in cast("list[str]", value):
            wanted = round(self._text.width(flag)) + 2 * _PADDING + 1
            width = min(float(wanted), option.rect.right() - left)
            if width < _NARROWEST:
                break
            chip = QRectF(left, top, width, height)
            self._boxes.draw(painter, chip, look)
            words = chip.adjusted(_PADDING, 0, 1 - _PADDING, 0)
            self._text.draw(painter, words, flag, self._theme.color("attention"))
            left += width + _GAP
