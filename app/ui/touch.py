"""What fingers need of every widget, wherever it stands: rows to hit, pages that can be flicked."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QGraphicsView,
    QScroller,
    QStyledItemDelegate,
    QWidget,
)

_BY_TOUCH = QScroller.ScrollerGestureType.TouchGesture


def let_flick(part: QWidget) -> None:
    """Let a finger move whatever scrolls in a part of the screen; a mouse does as before."""
    for area in part.findChildren(QAbstractScrollArea):
        if isinstance(area, QGraphicsView):
            # Charts and the plan of the yard have their own way with fingers.
            continue
        if isinstance(area, QAbstractItemView):
            # By whole rows it would stutter under the finger.
            area.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
            area.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        if not QScroller.hasScroller(area.viewport()):
            QScroller.grabGesture(area.viewport(), _BY_TOUCH)


class ChoiceRows(QObject):
    """Gives the lists of choices rows as high as the theme says, once somebody turns to one.

    The delegate that they have from Qt asks no style sheet how high a row is.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        app = QApplication.instance()
        assert isinstance(app, QApplication)  # noqa: S101 - a window needs one
        app.focusChanged.connect(self._on_focus)

    def _on_focus(self, _old: QWidget | None, now: QWidget | None) -> None:
        if isinstance(now, QComboBox) and not isinstance(now.itemDelegate(), QStyledItemDelegate):
            now.setItemDelegate(QStyledItemDelegate(now))
            let_flick(now.view().window())
