"""Presses every button it can find, through sheets and menus, and sees what came of it."""

import asyncio
import re
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QAction, QContextMenuEvent, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QCalendarWidget,
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QRadioButton,
    QSpinBox,
    QTabBar,
    QWidget,
)
from shiboken6 import isValid

from app.ui.desktop_window import DesktopWindow
from app.ui.widgets.form_sheet import FormSheet
from app.ui.widgets.hold_button import HoldButton
from app.ui.widgets.sheet import Sheet
from app.ui.widgets.tile_list import TileList
from tests.support.accessible import Findings, look
from tests.support.sealed import escape_sheets, sheets, strays
from tests.support.waiting import DEADLINE_S, until
from tests.support.whole_screen import go_to, settle, told, views_of

LEFT = Qt.MouseButton.LeftButton
LOOK_S = 0.005
MOMENT_S = 0.15
"""How long a press may take to show; work that takes longer shows itself as under way."""
QUIET_S = 0.5
DEEPEST = 3
MOST_PRESSES = 200
MOST_VIEWS = 50
MOST_ROWS = 20
QT_PARTS = (QCalendarWidget, QFileDialog, QTabBar)
WORDS_TO_TRY = (
    "Ada Lovelace",
    "7",
    "258036",
    "Anna",
    "http://127.0.0.1:1/",
    "a@b.example",
    "a long secret 25",
)


@dataclass
class Found:
    """What was met, what was pressed, and what showed nothing."""

    pressed: set[str] = field(default_factory=set)
    met: set[str] = field(default_factory=set)
    silent: set[str] = field(default_factory=set)
    sheets: set[str] = field(default_factory=set)
    entries: set[str] = field(default_factory=set)
    access: Findings = field(default_factory=Findings)
    """What whoever has no mouse or no sight finds wrong with the sheets."""

    def note(self, what: str, seen: bool) -> None:
        """Note that something was pressed, and whether anything came of it."""
        (self.silent.discard if seen else self.silent.add)(what)


class Explorer:
    """Goes through one page of a window by real presses.

    Every path is walked anew for every button of the sheet at its end, so that each press meets
    the sheet as it was opened. A sheet of a kind that was gone through already is not again.
    """

    def __init__(self, window: DesktopWindow, key: str, found: Found) -> None:
        self._window, self._key, self.found = window, key, found
        self._works = 0
        self._asking = self._entry = ""
        self._opened = self._stirring = False
        # Some menus wait for a choice in a loop of their own.
        self._look = QTimer(window, interval=5)
        self._look.timeout.connect(self._serve_popup)
        self._look.start()
        window.runner.busy_changed.connect(self._on_busy)
        self._gone_through: list[set[str]] = []

    async def explore(self, most_views: int = MOST_VIEWS) -> None:
        """Press everything on every tab and section of the page, and in what opens from there."""
        page = go_to(self._window, self._key)
        for view, _ in enumerate(list(views_of(page))[:most_views]):
            for self._stirring in (False, True):
                await self._explore(view, ())
            self._stirring = False
            await self._explore_menus(view)

    async def _explore(self, view: int, path: tuple[str, ...]) -> None:
        part = await self._walk(view, path)
        if part is None:
            return
        here, tried = place_of(part), set[str]()
        for _ in range(MOST_PRESSES):
            self.found.met.update(f"{here} » {name_of(each)}" for each in all_buttons(part))
            button = self._next(part, here) or self._again(part, here, tried)
            button = button or await self._late(part, here)
            if button is None:
                return
            name = name_of(button)
            before = names_in(part)
            seen = await self._press(button)
            if not self._entry:
                self.found.pressed.add(f"{here} » {name}")
            self.found.note(self._entry or f"{here} » {name}", seen)
            await self._look_into(view, (*path, name), before)
            part = await self._walk(view, path)
            if part is None or place_of(part) != here:
                return

    def _next(self, part: QWidget, here: str) -> QAbstractButton | None:
        """Return a button that was not pressed yet; what ends a sheet comes last."""
        waiting = [b for b in buttons(part) if f"{here} » {name_of(b)}" not in self.found.pressed]
        return min(waiting, key=lambda each: is_end(part, each), default=None)

    async def _late(self, part: QWidget, here: str) -> QAbstractButton | None:
        """Wait a moment for a button of a sheet that still reads what it is about."""
        names = {f"{here} » {name_of(each)}" for each in all_buttons(part) if each.isVisible()}
        if not isinstance(part, QDialog) or names <= self.found.pressed:
            return None
        deadline = time.monotonic() + QUIET_S
        while time.monotonic() < deadline and isValid(part):
            button = self._next(part, here)
            if button is not None:
                return button
            await asyncio.sleep(LOOK_S)
        return None

    def _again(self, part: QWidget, here: str, tried: set[str]) -> QAbstractButton | None:
        """Return a button that did nothing before all others were pressed."""
        for button in buttons(part):
            name = f"{here} » {name_of(button)}"
            if name in self.found.silent and name not in tried:
                tried.add(name)
                return button
        return None

    async def _look_into(self, view: int, path: tuple[str, ...], before: set[str]) -> None:
        """Go on where a press has led to: to another sheet, or to other buttons of the page."""
        top = self._top()
        if top is None:
            return
        if isinstance(top, QDialog):
            await self._look_at(top)
        if isinstance(top, QFileDialog):
            return
        new = names_in(top) - before - self.found.pressed
        if new and not isinstance(top, QDialog):
            # What stays where it is needs no path.
            stays = await self._walk(view, path[:-1])
            new -= names_in(stays) if stays is not None else new
        if new and len(path) <= DEEPEST and new not in self._gone_through:
            self._gone_through.append(new)
            await self._explore(view, path)

    async def _look_at(self, sheet: QDialog) -> None:
        """Note a sheet; the first of its kind is walked through by keys."""
        kind = type(sheet).__name__
        if kind not in self.found.sheets and isinstance(sheet, Sheet):
            await until(sheet.isActiveWindow)
            await look(sheet, sheet, f"{self._key} {kind}: ", self.found.access)
        self.found.sheets.add(kind)

    def _top(self) -> QWidget | None:
        """Return the sheet that is open, or the page; None where another page was opened."""
        shown = sheets()
        if shown:
            return shown[-1]
        at_home = self._window.current_key() == self._key
        return self._window.page(self._key) if at_home else None

    async def _walk(self, view: int, path: tuple[str, ...]) -> QWidget | None:
        """Go to a view of the page and press the buttons of a path; None where one is gone."""
        await rest(self._window)
        self._window.toasts.dismiss_all()
        page = go_to(self._window, self._key)
        next(islice(views_of(page), view, None), None)
        await self._quiet()
        choose_rows(page)
        await self._quiet()
        part: QWidget = page
        for name in path:
            button = next((each for each in buttons(part) if name_of(each) == name), None)
            if button is None:
                return None
            await self._press(button)
            top = self._top()
            if top is None:
                return None
            part = top
        if self._stirring:
            stir(part)
            await self._quiet()
        if isinstance(part, FormSheet):
            fill(part)
        return part

    async def _press(self, button: QAbstractButton) -> bool:
        """Press a button as people do; tell whether anything could be seen of it."""
        if button.focusPolicy() & Qt.FocusPolicy.ClickFocus:
            button.setFocus(Qt.FocusReason.MouseFocusReason)
        await asyncio.sleep(0)
        before, works, picture = self._sight(button), self._works, picture_of(button)
        self._asking, self._entry, self._opened = name_of(button), "", False
        if isinstance(button, HoldButton):
            await hold(button)
        else:
            QTest.mouseClick(button, LEFT, pos=place_to_press(button))
        changed = await self._changed(before, works, button) or (self._opened and not self._entry)
        if changed:
            await self._quiet()
        return changed or not isValid(button) or picture_of(button) != picture

    async def _changed(self, before: list[object], works: int, button: QWidget) -> bool:
        """Wait a moment for work to begin, or for something else to be seen."""
        deadline = time.monotonic() + MOMENT_S
        while time.monotonic() < deadline:
            await asyncio.sleep(LOOK_S)
            if self._works > works or self._sight(button) != before:
                return True
        return False

    async def _quiet(self) -> None:
        """Wait a moment for what the page reads; what takes longer than that goes on."""
        deadline = time.monotonic() + QUIET_S
        await asyncio.sleep(LOOK_S)
        while self._window.runner._tasks and time.monotonic() < deadline:
            if sheets():
                break
            await asyncio.sleep(LOOK_S)

    def _sight(self, pressed: QWidget) -> list[object]:
        tops = [self._window, *sheets()]
        return [id(top) for top in tops] + [
            words for top in tops for words in sight_of(top, pressed)
        ]

    def _on_busy(self, _key: object, busy: bool) -> None:
        self._works += busy

    # -- menus -------------------------------------------------------------------------------

    def _serve_popup(self) -> None:
        """Choose the next entry of a menu that is open by a click; close everything else."""
        popup = QApplication.activePopupWidget()
        if popup is None:
            return
        self._opened = True
        entry = self._next_entry(popup) if isinstance(popup, QMenu) else None
        if entry is None:
            popup.close()
        else:
            QTest.mouseClick(popup, LEFT, pos=entry)

    def _next_entry(self, menu: QMenu) -> QPoint | None:
        """Return where an entry is that nobody chose yet, and note it as chosen."""
        for action in menu.actions():
            name = f"{self._asking}: {action.text()}"
            if name not in self.found.entries and can_be_chosen(action):
                self.found.entries.add(name)
                self._entry = name
                return menu.actionGeometry(action).center()
        return None

    async def _explore_menus(self, view: int) -> None:
        """Choose every entry of every context menu of a view by a click."""
        part = await self._walk(view, ())
        assert part is not None
        for number in range(len(item_views(part))):
            for _ in range(MOST_PRESSES):
                page = await self._walk(view, ())
                assert page is not None
                shown = item_views(page)
                if number >= len(shown) or not await self._choose_entry(shown[number]):
                    break

    async def _choose_entry(self, items: QAbstractItemView) -> bool:
        """Choose an entry nobody chose yet; tell whether there was one."""
        self._asking, self._entry = name_of(items), ""
        before, works = self._sight(self._window), self._works
        place = QPoint(40, 40)
        if items.model().rowCount():
            place = items.visualRect(items.model().index(0, 0)).center()
        at = items.viewport().mapToGlobal(place)
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, at)
        QApplication.sendEvent(items.viewport(), event)
        await asyncio.sleep(4 * LOOK_S)
        if self._entry:
            self.found.note(self._entry, await self._changed(before, works, self._window))
        for sheet in sheets():
            await self._look_at(sheet)
        return bool(self._entry)


def item_views(page: QWidget) -> list[QAbstractItemView]:
    """Return the lists and tables that can be seen."""
    found = page.findChildren(QAbstractItemView)
    return [each for each in found if each.isVisible() and each.model() is not None]


def can_be_chosen(action: QAction) -> bool:
    """Tell whether an entry of a menu does something: who is chosen already does not."""
    group = action.actionGroup()
    chosen = group is not None and group.isExclusive() and action.isChecked()
    return action.isEnabled() and not action.isSeparator() and not chosen


def place_to_press(button: QAbstractButton) -> QPoint:
    """Return where a person would press: on the mark of a box, which is at its left."""
    middle = button.rect().center()
    return QPoint(10, middle.y()) if isinstance(button, QCheckBox | QRadioButton) else middle


def place_of(part: QWidget) -> str:
    """Return what a page or a sheet is called; names and numbers of things left out."""
    title = re.sub(r"“.*?”|\b[A-Z]*\d[\w-]*", "…", part.windowTitle())
    return f"{type(part).__name__}({title})" if title else type(part).__name__


def name_of(widget: QWidget) -> str:
    """Return what a control is called, without numbers and without what its row is about."""
    said = widget.text() if isinstance(widget, QAbstractButton) else ""
    words = said.strip() if len(said.strip()) > 1 else widget.accessibleName() or widget.toolTip()
    words = re.sub(r"\b[\w-]*\d[\w.:-]*", "…", words)
    return f"{type(widget.parentWidget()).__name__}/{type(widget).__name__}({words})"


def names_in(part: QWidget) -> set[str]:
    """Return the names of what can be pressed, with the place it is in."""
    return {f"{place_of(part)} » {name_of(each)}" for each in buttons(part)}


def all_buttons(part: QWidget) -> Iterator[QAbstractButton]:
    """Return every button that is there, seen or not, but for Qt's own inner ones."""
    for each in part.findChildren(QAbstractButton):
        # A button without a word is one that an empty page has nothing to say with.
        nameless = not (each.text() or each.accessibleName() or each.toolTip())
        if not nameless and not is_inner(each):
            yield each


def is_inner(button: QAbstractButton) -> bool:
    """Tell whether a button is Qt's own part of another control."""
    kind = button.metaObject().className()
    inner = kind in {"QLineEditIconButton", "QTableCornerButton", "CloseButton"}
    return inner or any(isinstance(each, QT_PARTS) for each in above(button))


def above(widget: QWidget) -> Iterator[QWidget]:
    """Return what a widget is in, from the inside to the window."""
    parent = widget.parentWidget()
    while parent is not None:
        yield parent
        parent = parent.parentWidget()


def buttons(part: QWidget) -> list[QAbstractButton]:
    """Return what can be pressed now; who is chosen already among several cannot."""
    return [
        each
        for each in all_buttons(part)
        if each.isVisible() and each.isEnabled() and each.width() > 0 and not is_chosen(each)
    ]


def is_chosen(button: QAbstractButton) -> bool:
    """Tell whether it is the one chosen of several."""
    group = button.group()
    alone = button.autoExclusive() or (group is not None and group.exclusive())
    return alone and button.isCheckable() and button.isChecked()


def is_end(part: QWidget, button: QAbstractButton) -> bool:
    """Tell whether a press is meant to end a sheet."""
    danger = button.property("kind") in {"primary", "danger"} or isinstance(button, HoldButton)
    return (isinstance(part, FormSheet) and button is part.save) or danger


def fill(sheet: FormSheet) -> None:
    """Type into one empty field after the other whatever helps, until the sheet can be saved."""
    for line in sheet.findChildren(QLineEdit):
        problem = sheet.problem()
        if not problem:
            break
        inner = isinstance(line.parentWidget(), QSpinBox | QComboBox)
        if not line.isVisible() or not line.isEnabled() or line.isReadOnly() or inner:
            continue
        kept = line.text()
        for words in WORDS_TO_TRY:
            line.selectAll()
            QTest.keyClicks(line, words)
            if sheet.problem() != problem:
                break
        else:
            line.setText(kept)
    sheet.judge()


def stir(part: QWidget) -> None:
    """Change the fields of a page or a sheet, for buttons that wait for a change."""
    for each in part.findChildren(QWidget):
        # A choice may have built other fields in the place of these.
        if not isValid(each) or not each.isVisible() or not each.isEnabled():
            continue
        if isinstance(each, QAbstractSpinBox):
            each.stepUp()
        elif isinstance(each, QComboBox):
            QTest.keyClick(each, Qt.Key.Key_Down)
        elif isinstance(each, QLineEdit | QPlainTextEdit) and not each.isReadOnly():
            inner = isinstance(each.parentWidget(), QAbstractSpinBox | QComboBox)
            text = each.text() if isinstance(each, QLineEdit) else each.toPlainText()
            if not inner and not text:
                QTest.keyClicks(each, "7")
        elif isinstance(each, QAbstractItemView) and each.model() is not None:
            QTest.keyClick(each, Qt.Key.Key_Space)


async def hold(button: HoldButton) -> None:
    """Hold a button until it is full."""
    done = asyncio.Event()
    button.confirmed.connect(done.set)
    QTest.mousePress(button, LEFT)
    async with asyncio.timeout(DEADLINE_S):
        await done.wait()
    QTest.mouseRelease(button, LEFT)


async def rest(window: DesktopWindow) -> None:
    """Close what opened, and wait until the screen is alone again."""
    deadline = time.monotonic() + DEADLINE_S
    await asyncio.sleep(0)
    while True:
        await asyncio.sleep(LOOK_S)
        opened_one = escape_sheets()
        settle()
        if not opened_one and not strays(window):
            return
        assert time.monotonic() < deadline, [told(each) for each in strays(window)]


def choose_rows(page: QWidget) -> None:
    """Click the first row of each list, for what can be done with a row."""
    for view in page.findChildren(QAbstractItemView):
        leads_away = isinstance(view, TileList) or view is getattr(page, "list", None)
        if view.isVisible() and view.model() is not None and not leads_away:
            place = view.visualRect(view.model().index(0, 0)).center()
            QTest.mouseClick(view.viewport(), LEFT, pos=place)


def sight_of(top: QWidget, pressed: QWidget) -> Iterator[object]:
    """Return what a person could tell from what is on a window: words, values, places."""
    for each in top.findChildren(QWidget):
        if each.isVisible():
            held = each is pressed or each.hasFocus()
            yield type(each).__name__, each.geometry().getRect(), each.isEnabled(), held
            yield said_by(each)


def said_by(widget: QWidget) -> object:
    """Return what a control says."""
    said: object = None
    match widget:
        case QAbstractButton():
            said = widget.text(), widget.isChecked()
        case QLabel() | QLineEdit():
            said = widget.text()
        case QPlainTextEdit():
            said = widget.toPlainText()
        case QComboBox():
            said = widget.currentText()
        case QAbstractSlider():
            said = widget.value(), widget.maximum()
        case QAbstractItemView():
            said = rows_of(widget)
    return said


def rows_of(view: QAbstractItemView) -> list[str]:
    """Return the first cells of the first rows of a list, and which one is chosen."""
    model = view.model()
    if model is None:
        return []
    shown = range(min(model.rowCount(), MOST_ROWS))
    return [str(model.index(row, 0).data()) for row in shown] + [str(view.currentIndex().row())]


def picture_of(pressed: QWidget) -> QImage:
    """Return the window as it looks, but for the button that is pressed."""
    top = pressed.window()
    picture = top.grab().toImage()
    painter = QPainter(picture)
    painter.fillRect(pressed.rect().translated(pressed.mapTo(top, QPoint())), Qt.GlobalColor.black)
    painter.end()
    return picture
