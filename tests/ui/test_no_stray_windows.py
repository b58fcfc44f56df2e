"""No part of a page is ever a window of its own, not even while the page is built.

Under a window manager such a part flashes somewhere on the screen, and takes the focus along.
"""

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from app.ui.desktop_window import DesktopWindow
from app.ui.kiosk_window import KioskWindow
from app.ui.shell import Shell
from tests.support.whole_screen import PAGES, go_to, opened, stocked, told, views_of

pytestmark = [pytest.mark.slow, pytest.mark.timeout(120)]


class Watch(QObject):
    """Notes what shows as a window."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        shown = event.type() is QEvent.Type.Show and isinstance(watched, QWidget)
        if shown and watched.isWindow() and not isinstance(watched, Shell):
            self.seen.append(told(watched))
        return False


@pytest.mark.parametrize("kind", [DesktopWindow, KioskWindow])
async def test_building_every_page_shows_one_window_alone(tmp_path, until, kind):
    app, watch = QApplication.instance(), Watch()
    app.installEventFilter(watch)
    try:
        async with stocked(tmp_path) as stock, opened(stock.depot, kind) as window:
            for key in PAGES:
                for _view in views_of(go_to(window, key)):
                    await until(lambda: not window.runner._tasks)
    finally:
        app.removeEventFilter(watch)
    assert watch.seen == []
