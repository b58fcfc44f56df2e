"""The frame around all pages: rail, top bar, the page shown, and toasts over it."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QByteArray, QEvent, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.ui.focus_in_view import FocusInView
from app.ui.theme import Theme
from app.ui.touch import ChoiceRows, TouchScrolling
from app.ui.widgets.enter_key import EnterKey
from app.ui.widgets.nav_rail import NavRail
from app.ui.widgets.toasts import ToastArea
from app.ui.widgets.top_bar import TopBar

PageFactory = Callable[[], QWidget]

_NARROW = 1280
_USUAL = QSize(1440, 900)
_LEAST = QSize(640, 440)


@dataclass(slots=True)
class _Page:
    title: str
    factory: PageFactory
    inner: bool = False
    widget: QWidget | None = None


class Shell(QWidget):
    """Shows one page at a time; a page is built when it is first shown.

    Closing the window only emits `close_requested`: main decides, and calls `finish` at the end.
    The kiosk form has no window frame and fills the screen.
    """

    close_requested = Signal()
    page_changed = Signal(str)

    def __init__(self, theme: Theme, product: str, kiosk: bool = False) -> None:
        super().__init__()
        self._enter = EnterKey(self)
        self._focus_in_view = FocusInView(self)
        self.theme, self._kiosk = theme, kiosk
        self._pages: dict[str, _Page] = {}
        self._way: list[str] = []
        self._finished = False
        self._keyboard: QWidget | None = None
        self._choice_rows, self._touch_scrolling = ChoiceRows(self), TouchScrolling(self)
        self.rail = NavRail(theme, product)
        self.top_bar = TopBar(theme)
        self._stack = QStackedWidget()
        self.toasts = ToastArea(theme, self)
        self.setWindowTitle(product)
        self.setMinimumSize(_LEAST)
        if kiosk:
            self.setWindowFlag(Qt.WindowType.FramelessWindowHint)
        self._build_layout()
        self.rail.chosen.connect(self.show_page)
        self.top_bar.back_pressed.connect(self.back)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self).activated.connect(self.back)

    def add_page(
        self, key: str, icon: str, title: str, factory: PageFactory, badge: int = 0
    ) -> None:
        """Add a page with an entry in the rail."""
        self._pages[key] = _Page(title, factory)
        self.rail.add_entry(key, icon, title)
        self.rail.set_badge(key, badge)

    def add_inner_page(self, key: str, title: str, factory: PageFactory) -> None:
        """Add a page that is reached from other pages and has no entry in the rail."""
        self._pages[key] = _Page(title, factory, inner=True)

    def show_page(self, key: str) -> QWidget:
        """Show a page, build it if this is the first time, and return it.

        From an inner page Escape and the back button lead to the page before it.

        Raises:
            KeyError: No page has that key.
        """
        widget = self.page(key)
        if not self._pages[key].inner:
            self._way = [key]
        elif self.current_key() != key:
            self._way.append(key)
        self._reveal(key, widget)
        return widget

    def page(self, key: str) -> QWidget:
        """Return a page, built if need be, without showing it."""
        page = self._pages[key]
        if page.widget is None:
            page.widget = page.factory()
            self._stack.addWidget(page.widget)
        return page.widget

    def host_keyboard(self, keyboard: QWidget | None) -> None:
        """Show a keyboard below the page, or with None take away the one that is there."""
        if self._keyboard is not None:
            self._keyboard.hide()
            self._keyboard.deleteLater()
        self._keyboard = keyboard
        if keyboard is not None:
            self._column.addWidget(keyboard)
            keyboard.show()

    @property
    def content(self) -> QWidget:
        """The part of the window that pages are shown in."""
        return self._stack

    def page_keys(self) -> list[str]:
        """Return the key of every page, inner ones too, in the order they were added."""
        return list(self._pages)

    def current_key(self) -> str | None:
        """Return the key of the page shown; None before the first."""
        return self._way[-1] if self._way else None

    def set_page_title(self, key: str, title: str) -> None:
        """Give a page another title, such as the name of the charger it shows."""
        self._pages[key].title = title
        if key == self.current_key():
            self.top_bar.set_title(title, self._can_go_back())

    def back(self) -> None:
        """Show the page before this one, if there was one."""
        if self._can_go_back():
            self._way.pop()
            key = self._way[-1]
            self._reveal(key, self.page(key))

    def open_window(self, place: str = "") -> None:
        """Show the window: over the whole screen at a kiosk, else at a `place` that it had before.

        Without a place it takes its usual size, or on a smaller screen all of it.
        """
        if self._kiosk:
            self.showFullScreen()
        elif self.restoreGeometry(QByteArray.fromBase64(place.encode())):
            self.show()
        else:
            self._show_first()

    def place(self) -> str:
        """Return where the window is and how large, for `open_window` of the next start."""
        return bytes(self.saveGeometry().toBase64().data()).decode()

    def finish(self) -> None:
        """Take the window away for good."""
        self._finished = True
        self.close()
        self.deleteLater()

    def _show_first(self) -> None:
        room = self.screen().availableSize()
        self.resize(_USUAL.boundedTo(room))
        if room.width() > _USUAL.width() and room.height() > _USUAL.height():
            self.show()
        else:
            self.showMaximized()

    def _can_go_back(self) -> bool:
        return len(self._way) > 1

    def _reveal(self, key: str, widget: QWidget) -> None:
        self._stack.setCurrentWidget(widget)
        # The focus goes along, so that Tab starts in the page and no ring stays on the rail.
        widget.setFocus(Qt.FocusReason.OtherFocusReason)
        self.rail.select(key)
        self.top_bar.set_title(self._pages[key].title, self._can_go_back())
        self.page_changed.emit(key)

    def _build_layout(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        self._column = column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self.top_bar)
        column.addWidget(self._stack, 1)
        row.addLayout(column, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        before, now = event.oldSize().width(), event.size().width()
        # Only when the window crosses the limit: what the person chose stays otherwise.
        if not self._kiosk and (before < _NARROW) != (now < _NARROW):
            self.rail.set_collapsed(now < _NARROW)

    def event(self, event: QEvent) -> bool:
        self._enter.foresee(event)
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._enter.press(event):
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._finished:
            event.accept()
            return
        event.ignore()
        self.close_requested.emit()
