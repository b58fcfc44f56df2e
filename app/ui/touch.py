"""What fingers need of every widget, wherever it stands: rows to hit, pages that can be flicked."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QTouchEvent, QWindow
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


class TouchScrolling(QObject):
    """Lets a finger move whatever scrolls under it; a mouse does as before.

    It looks at the windows that have had the focus, at the first moment of a touch: parts that
    come later, such as a tab that is built when it is seen, need nothing of their own.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        _application().focusWindowChanged.connect(self._watch)

    def _watch(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QTouchEvent) and event.type() is QEvent.Type.TouchBegin:
            window = QWidget.find(watched.winId()) if isinstance(watched, QWindow) else None
            if window is not None:
                _follow(window.childAt(event.points()[0].position().toPoint()))
        return False


class ChoiceRows(QObject):
    """Gives the lists of choices rows as high as the theme says, once somebody turns to one.

    The delegate that they have from Qt asks no style sheet how high a row is.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        _application().focusChanged.connect(self._on_focus)

    def _on_focus(self, _old: QWidget | None, now: QWidget | None) -> None:
        if isinstance(now, QComboBox) and not isinstance(now.itemDelegate(), QStyledItemDelegate):
            now.setItemDelegate(QStyledItemDelegate(now))
            # The list is a window of its own, which never has the focus.
            _follow(now.view())


def _follow(touched: QWidget | None) -> None:
    """Let what scrolls follow a finger: a widget, or what it lies in."""
    while touched is not None:
        if isinstance(touched, QAbstractScrollArea) and not _is_ready(touched):
            if isinstance(touched, QAbstractItemView):
                # By whole rows it would stutter under the finger.
                touched.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
                touched.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
            QScroller.grabGesture(touched.viewport(), _BY_TOUCH)
        touched = touched.parentWidget()


def _is_ready(area: QAbstractScrollArea) -> bool:
    # Charts and the plan of the yard have their own way with fingers.
    return isinstance(area, QGraphicsView) or QScroller.hasScroller(area.viewport())


def _application() -> QApplication:
    app = QApplication.instance()
    assert isinstance(app, QApplication)  # noqa: S101 - a window needs one
    return app
