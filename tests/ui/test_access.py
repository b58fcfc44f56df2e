"""Whoever has no mouse, no colours or no sight can use every page: both windows, every tab."""

import asyncio
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QTabBar,
    QWidget,
)

from app.loop import DepotLoop
from app.ui.desktop_window import DesktopWindow
from app.ui.kiosk_window import KioskWindow
from tests.support.whole_screen import ONE, PAGES, go_to, opened, stocked, told, views_of

pytestmark = pytest.mark.slow

MOST_STOPS = 400
MOST_COLUMNS = 20
NO_ROLES = {QAccessible.Role.NoRole, QAccessible.Role.Client, QAccessible.Role.Window}
# Qt's own parts of a control: they are spoken of as the control.
INNER = ("QLineEditIconButton", "QTableCornerButton", "CloseButton")


@dataclass
class Findings:
    """What is wrong, each with the page it is on."""

    nameless: set[str] = field(default_factory=set)
    without_role: set[str] = field(default_factory=set)
    out_of_reach: set[str] = field(default_factory=set)
    unseen: set[str] = field(default_factory=set)
    without_tip: set[str] = field(default_factory=set)
    mute: set[str] = field(default_factory=set)
    stops: int = 0


@pytest.fixture(scope="module", params=[DesktopWindow, KioskWindow], ids=["desk", "kiosk"])
def findings(request, qapp, tmp_path_factory):
    """Walk through all of a window once; each test asks about one thing."""
    qapp.setQuitOnLastWindowClosed(False)
    with asyncio.Runner(loop_factory=lambda: DepotLoop(qapp)) as runner:
        return runner.run(walk(request.param, tmp_path_factory.mktemp("access")))


async def walk(kind: type[DesktopWindow], folder: Path) -> Findings:
    found = Findings()
    async with stocked(folder) as stock, opened(stock.depot, kind) as window:
        for key in PAGES:
            page = go_to(window, key)
            for view in views_of(page):
                await asyncio.sleep(0.05)
                look(window, page, f"{key} {view}: ", found)
    return found


def look(window: DesktopWindow, page: QWidget, place: str, found: Findings) -> None:
    for control in controls(window):
        interface = QAccessible.queryAccessibleInterface(control)
        if not interface.text(QAccessible.Text.Name).strip():
            found.nameless.add(place + told(control))
        if interface.role() in NO_ROLES:
            found.without_role.add(place + told(control))
    for button in page.findChildren(QAbstractButton):
        if button.isVisible() and is_icon(button) and not button.toolTip():
            found.without_tip.add(place + told(button))
    for view in page.findChildren(QAbstractItemView):
        if view.isVisible() and view.model() is not None:
            found.mute.update(place + told(view) for row in rows(view) if not spoken(row))
    walk_by_tab(window, page, place, found)


def controls(window: QWidget) -> Iterator[QWidget]:
    """Return what takes the focus now, as whoever uses it sees it."""
    for each in window.findChildren(QWidget):
        takes = each.focusPolicy() & Qt.FocusPolicy.TabFocus
        if takes and each.isVisible() and each.isEnabled() and not is_inner(each):
            yield each


def is_inner(widget: QWidget) -> bool:
    held = isinstance(widget.parent(), QComboBox | QAbstractSpinBox)
    return held or widget.metaObject().className() in INNER or widget.focusProxy() is not None


def is_icon(button: QAbstractButton) -> bool:
    return len(button.text().strip()) < 2 and not is_inner(button)


def rows(view: QAbstractItemView) -> Iterator[list[QModelIndex]]:
    model = view.model()
    for row in range(min(model.rowCount(), 5)):
        first = model.index(row, 0)
        cells = (first.siblingAtColumn(column) for column in range(MOST_COLUMNS))
        yield [cell for cell in cells if cell.isValid()]


def spoken(row: list[QModelIndex]) -> bool:
    roles = (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole)
    return any(str(index.data(role) or "") for index in row for role in roles)


def walk_by_tab(window: DesktopWindow, page: QWidget, place: str, found: Findings) -> None:
    """Press Tab from the page on until it comes round."""
    page.setFocus(Qt.FocusReason.OtherFocusReason)
    reached: list[QWidget] = []
    for _ in range(MOST_STOPS):
        QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Tab)
        stop = QApplication.focusWidget()
        if stop is None or stop in reached[:-1]:
            break
        if reached and stop is reached[-1]:
            continue  # a date: Tab goes from its day to its month first
        reached.append(stop)
        note_focus(stop, place, found)
    else:
        found.out_of_reach.add(f"{place}the keys never come round")
    found.stops += len(reached)
    wanted = [each for each in controls(window) if is_worth_a_stop(each)]
    found.out_of_reach.update(place + told(each) for each in wanted if each not in reached)


def is_worth_a_stop(widget: QWidget) -> bool:
    """Tell whether it is a control, and no area that is only scrolled by keys."""
    return not isinstance(widget, QAbstractScrollArea) or isinstance(widget, QAbstractItemView)


def note_focus(stop: QWidget, place: str, found: Findings) -> None:
    """Compare how a control looks with the focus that it has, and without."""
    if isinstance(stop, QLineEdit | QTabBar) or stop.size().width() * stop.height() > 400_000:
        return
    with_focus = stop.grab().toImage()
    stop.clearFocus()
    without = stop.grab().toImage()
    stop.setFocus(Qt.FocusReason.TabFocusReason)
    if with_focus == without:
        found.unseen.add(place + told(stop))


def expect_none(found: set[str]) -> None:
    """Fail with every thing that was found, once, and the first place in which it is wrong."""
    things = {each.split(": ", 1)[1]: each for each in sorted(found, reverse=True)}
    if things:
        pytest.fail("\n".join(sorted(things.values())), pytrace=False)


def test_every_control_has_a_name(findings):
    expect_none(findings.nameless)


def test_every_control_says_what_it_is(findings):
    expect_none(findings.without_role)


def test_tab_reaches_every_control_and_comes_round(findings):
    assert findings.stops > 500
    expect_none(findings.out_of_reach)


def test_what_has_the_focus_looks_different(findings):
    expect_none(findings.unseen)


def test_a_button_without_a_word_has_a_tip(findings):
    expect_none(findings.without_tip)


def test_every_row_and_every_tile_can_be_read_out(findings):
    expect_none(findings.mute)


async def test_the_whole_program_goes_by_keys(qtbot, depot, until):
    """F1, Ctrl+K, Ctrl+1 to Ctrl+9 and Escape: without a mouse from anywhere to anywhere."""
    async with opened(depot) as window:
        await until(window.isActiveWindow)
        control = Qt.KeyboardModifier.ControlModifier
        entries = [key for key, _, _ in window.rail.entries()]
        for number, key in enumerate(entries[:9]):
            qtbot.keyClick(window, Qt.Key(Qt.Key.Key_1 + number), control)
            assert window.current_key() == key
        qtbot.keyClick(window, Qt.Key.Key_F1)
        assert window.current_key() == "help"
        qtbot.keyClick(window, Qt.Key.Key_K, control)
        assert QApplication.focusWidget() is window.search
        window.show_page("overview")
        window.show_charger(ONE)
        qtbot.keyClick(window, Qt.Key.Key_Escape)
        assert window.current_key() == "overview"


@pytest.fixture
async def depot(tmp_path):
    async with stocked(tmp_path) as stock:
        yield stock.depot
