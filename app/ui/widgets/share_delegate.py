"""A share in a table's cell: words above a bar that is filled in part."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from app.ui.widgets.action_row import paint_share
from app.ui.widgets.role_delegate import RoleDelegate
from app.ui.widgets.row_view import ShareView

_INDENT = 15
_BAR = 5


class ShareDelegate(RoleDelegate):
    """Paints the `ShareView` that a model gives in `role`."""

    def paint_cell(self, painter: QPainter, option: QStyleOptionViewItem, value: object) -> None:
        """Paint the words and, where there is a limit, the bar."""
        if isinstance(value, ShareView):
            room = QRectF(option.rect).adjusted(_INDENT, 0, -_INDENT, 0)
            self._paint_words(painter, room, value)

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
