"""A finger moves what scrolls."""

import asyncio

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QGraphicsView,
    QLabel,
    QListWidget,
    QScroller,
    QVBoxLayout,
    QWidget,
)

from app.ui.kiosk_window import KioskWindow
from app.ui.touch import TouchScrolling
from app.ui.widgets.scrolling import scrolling
from tests.support.whole_screen import go_to, opened, stocked, views_of


@pytest.fixture(scope="module")
def finger():
    return QTest.createTouchDevice(QPointingDevice.DeviceType.TouchScreen)


@pytest.fixture
async def page(qtbot, until):
    page = QWidget()
    qtbot.addWidget(page)
    page.touch = TouchScrolling(page)
    page.list, page.chart = QListWidget(), QGraphicsView()
    page.list.addItems([f"Bay {number}" for number in range(200)])
    page.area = scrolling(QLabel("\n" * 200))
    column = QVBoxLayout(page)
    for part in (page.area, page.list, page.chart):
        column.addWidget(part)
    page.resize(600, 800)
    page.show()
    page.activateWindow()
    await until(page.isActiveWindow)
    return page


async def flick_up(area, finger):
    port, start = area.viewport(), area.viewport().rect().center()
    QTest.touchEvent(port, finger).press(0, start, port).commit()
    for step in range(1, 8):
        # A flick takes a tenth of a second; Qt reckons its speed from that.
        await asyncio.sleep(0.015)
        QTest.touchEvent(port, finger).move(0, start - QPoint(0, 12 * step), port).commit()
    QTest.touchEvent(port, finger).release(0, start - QPoint(0, 84), port).commit()


@pytest.mark.parametrize("name", ["area", "list"])
async def test_pages_and_lists_follow_a_finger(page, until, finger, name):
    area = getattr(page, name)
    await flick_up(area, finger)
    await until(lambda: area.verticalScrollBar().value() > 20)


async def test_charts_keep_their_own_way_with_fingers(page, finger):
    await flick_up(page.chart, finger)
    assert not QScroller.hasScroller(page.chart.viewport())


def higher_than_shown(page):
    areas = page.findChildren(QAbstractScrollArea)
    return [each for each in areas if each.isVisible() and each.verticalScrollBar().maximum() > 60]


@pytest.mark.slow
@pytest.mark.parametrize(
    ("key", "view"), [("charger", "Profile"), ("settings", "Network and server")]
)
async def test_so_does_what_is_built_when_it_is_seen(tmp_path, until, finger, key, view):
    async with stocked(tmp_path) as stock, opened(stock.depot, KioskWindow) as window:
        await until(window.isActiveWindow)
        # Qt drops a touch beside the screen, which is that large on the platform of the tests.
        window.resize(window.screen().size())
        page = go_to(window, key)
        assert view in views_of(page)
        await until(lambda: not window.runner._tasks and higher_than_shown(page))
        area = higher_than_shown(page)[-1]
        await flick_up(area, finger)
        await until(lambda: area.verticalScrollBar().value() > 20)
