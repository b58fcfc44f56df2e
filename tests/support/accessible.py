"""What whoever has no mouse, no colours or no sight finds wrong with a window or a sheet."""

import asyncio
from collections.abc import Iterator
from dataclasses import dataclass, field, fields

from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)
from shiboken6 import isValid

from tests.support.whole_screen import told

MOST_STOPS = 400
MOST_COLUMNS = 20
NO_ROLES = {QAccessible.Role.NoRole, QAccessible.Role.Client, QAccessible.Role.Window}
# Qt's own parts of a control: they are spoken of as the control.
INNER = ("QLineEditIconButton", "QTableCornerButton", "CloseButton")
ROOM_S = 0.4
AROUND = 3
INSIDE = AROUND + 3
"""Of the picture of a control, in pixels: its surroundings, and these with its frame."""


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

    def lines(self) -> list[str]:
        """Return everything that is wrong, with what is wrong of it."""
        kinds = {each.name: getattr(self, each.name) for each in fields(self)}
        sets = {name: kind for name, kind in kinds.items() if isinstance(kind, set)}
        return sorted(f"{name}: {each}" for name, kind in sets.items() for each in kind)


async def look(window: QWidget, page: QWidget, place: str, found: Findings) -> None:
    """Look at a page of a window, or at a sheet, which is both."""
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
    await walk_by_tab(window, page, place, found)


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


async def walk_by_tab(window: QWidget, page: QWidget, place: str, found: Findings) -> None:
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
        await note_focus(stop, place, found)
    else:
        found.out_of_reach.add(f"{place}the keys never come round")
    found.stops += len(reached)
    wanted = [each for each in controls(window) if is_worth_a_stop(each)]
    found.out_of_reach.update(place + told(each) for each in wanted if each not in reached)


def is_worth_a_stop(widget: QWidget) -> bool:
    """Tell whether it is a control, and no area that is only scrolled by keys."""
    return not isinstance(widget, QAbstractScrollArea) or isinstance(widget, QAbstractItemView)


async def note_focus(stop: QWidget, place: str, found: Findings) -> None:
    """Compare how a control and what is around it look with the focus, and without."""
    if shows_focus(stop):
        return
    # The keyboard of a kiosk comes and goes with the focus, and the page makes room for it.
    await asyncio.sleep(ROOM_S)
    if isValid(stop) and not shows_focus(stop):
        found.unseen.add(place + told(stop))


def shows_focus(stop: QWidget) -> bool:
    """Tell whether a control that has the focus looks different from one that has not."""
    with_focus = looks(stop)
    stop.clearFocus()
    without = looks(stop)
    stop.setFocus(Qt.FocusReason.TabFocusReason)
    return with_focus != without


def looks(stop: QWidget) -> QImage:
    """Return a control with its surroundings; of a text only the frame, for its cursor blinks."""
    held = stop.parentWidget()
    part = held if isinstance(held, QAbstractSpinBox | QComboBox) else stop
    frame = QRect(part.mapTo(part.window(), QPoint()), part.size()).adjusted(
        -AROUND, -AROUND, AROUND, AROUND
    )
    picture = part.window().grab(frame).toImage()
    if isinstance(stop, QLineEdit | QAbstractSpinBox | QPlainTextEdit):
        inner = picture.rect().adjusted(INSIDE, INSIDE, -INSIDE, -INSIDE)
        painter = QPainter(picture)
        painter.fillRect(inner, Qt.GlobalColor.black)
        painter.end()
    return picture
