"""A share in a table's cell: words above a bar that is filled in part."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.ui.theme import Theme
from app.ui.widgets.action_row import paint_share
from app.ui.widgets.row_view import ShareView
from app.ui.widgets.text_painter import TextPainter

_INDENT = 15
_BAR = 5


class ShareDelegate(QStyledItemDelegate):
    """Paints the `ShareView` that a model gives in `role`."""

    def __init__(self, theme: Theme, role: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._role = theme, role
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
        """Paint the row's ground, then the words and, where there is a limit, the bar."""
        super().paint(painter, option, index)
        view = index.data(self._role)
        if not isinstance(view, ShareView):
            return
        painter.save()
        painter.setClipRect(option.rect)
        room = QRectF(option.rect).adjusted(_INDENT, 0, -_INDENT, 0)
        self._paint_words(painter, room, view)
        painter.restore()

    def _paint_words(self, painter: QPainter, room: QRectF, view: ShareView) -> None:
        words = QRectF(room)
        if view.share is not None:
            block = self._text.height + 3 + _BAR
            top = room.top() + (room.height() - block) / 2
            words = QRectF(room.left(), top, room.width(), self._text.height)
            bar = QRectF(room.left(), round(words.bottom() + 3), room.width(), _BAR)
            paint_share(painter, self._theme, bar, view.share, view.role)
        used = self._text.draw(painter, words, view.text, self._theme.color("text"))
        words.setLeft(words.left() + used + 12)
        if self._text.width(view.note) <= words.width():
            muted = self._theme.color("text_muted")
            self._text.draw(painter, words, view.note, muted, right=True)
