"""A monkey that presses what it finds, and what it leaves behind, weighed."""

import asyncio
import gc
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from resource import getpagesize

from PySide6.QtCore import QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from shiboken6 import isValid

from app.ui.widgets.hold_button import HoldButton
from tests.support.sealed import PopupCloser, escape_sheets, sheets
from tests.support.top_levels import top_level_widgets
from tests.support.whole_screen import settle, told

LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
PLAIN, CONTROL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
KEYS = (
    *(Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Escape),
    *(Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home),
    *(Qt.Key.Key_PageDown, Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_7, Qt.Key.Key_A),
    *(Qt.Key.Key_Period, Qt.Key.Key_Minus, Qt.Key.Key_F1, Qt.Key.Key_Menu),
)
WITH_CONTROL = (Qt.Key.Key_K, Qt.Key.Key_A, Qt.Key.Key_Z, Qt.Key.Key_3, Qt.Key.Key_End)
LONG_S = 0.2
"""Time of the processor that no event may take twice: twice what a person notices as a hitch,
because the machines that test are slower than those that charge."""
_HOLD_S = 1.5
_PAGE_BYTES = getpagesize()


class PopupMonkey(PopupCloser):
    """Presses a few times in every menu and list of choices that comes up, then closes it."""

    def __init__(self, parent: QObject, rng: Random, done: list[str]) -> None:
        super().__init__(parent)
        self._rng, self._done = rng, done

    def _close(self) -> None:
        popup = QApplication.activePopupWidget()
        if popup is None:
            return
        chance = self._rng.random()
        if chance < 0.4:
            super()._close()
        elif chance < 0.7:
            key = self._rng.choice((Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Return))
            self._done.append(f"key {key.name} in {told(popup)}")
            QTest.keyClick(popup, key)
        else:
            self._press(popup)

    def _press(self, popup: QWidget) -> None:
        at = QPoint(self._rng.randrange(popup.width()), self._rng.randrange(popup.height()))
        action = popup.actionAt(at) if isinstance(popup, QMenu) else None
        words = action.text() if action is not None else at.toTuple()
        self._done.append(f"press {words} in {told(popup)}")
        target = popup.childAt(at) or popup
        QTest.mouseClick(target, LEFT, pos=target.mapFrom(popup, at))


@dataclass
class Deeds:
    """What a monkey did, and what of it took long."""

    said: list[str] = field(default_factory=list)
    sheets: Counter[str] = field(default_factory=Counter)
    long: dict[str, list[float]] = field(default_factory=dict)

    def again_and_again(self) -> dict[str, list[float]]:
        """Return what took long more often than once: the first time it may have been built."""
        return {what: took for what, took in self.long.items() if len(took) > 1}


class Monkey:
    """Presses, holds, drags, turns the wheel and types, on what is uppermost.

    Args:
        page: Leads back to the page it plays at.
    """

    def __init__(self, window: QWidget, page: Callable[[], QWidget], rng: Random) -> None:
        self._window, self._page, self._rng = window, page, rng
        self.deeds = Deeds()
        self._popups = PopupMonkey(window, rng, self.deeds.said)

    async def play(self, events: int) -> None:
        """Do so many things, and close what is open then."""
        for number in range(events):
            if number % 25 == 0:
                await self._start_again()
            # Of this process alone: the machine may have other things to do.
            began = time.process_time()
            name = await self._act()
            await asyncio.sleep(0.001 if number % 5 else 0.01)
            took = time.process_time() - began
            # A button that is held is animated meanwhile.
            if took > LONG_S and "HoldButton" not in name:
                self.deeds.long.setdefault(name, []).append(round(took, 2))
        await self._start_again()

    async def _start_again(self) -> None:
        for _ in range(50):
            popup = QApplication.activePopupWidget()
            if popup is not None:
                popup.close()
            elif not escape_sheets():
                break
            await asyncio.sleep(0.005)
        settle()
        self._page()
        await asyncio.sleep(0.005)

    async def _act(self) -> str:
        shown = sheets()
        part = shown[-1] if shown else self._window
        self.deeds.sheets.update([type(each).__name__ for each in shown[-1:]])
        chance = self._rng.random()
        if shown and chance < 0.1:
            escape_sheets()
            return self._note("Escape")
        if chance < 0.35:
            return self._type(part)
        return await self._touch(part)

    def _note(self, what: str, where: object = "") -> str:
        self.deeds.said.append(f"{what} {where}")
        return what

    def _type(self, part: QWidget) -> str:
        control = self._rng.random() < 0.1
        key = self._rng.choice(WITH_CONTROL if control else KEYS)
        target = QApplication.focusWidget() or part
        name = self._note(f"key {'Ctrl+' if control else ''}{key.name}", told(target))
        QTest.keyClick(target, key, CONTROL if control else PLAIN)
        return name

    async def _touch(self, part: QWidget) -> str:
        """Do something at a random point."""
        page = part if part is not self._window else self._content()
        at = self._point(page)
        target = page.childAt(at) or page
        if not target.isEnabled():
            return ""
        place, chance = target.mapFrom(page, at), self._rng.random()
        name = self._note(f"touch {told(target)}", at.toTuple())
        if isinstance(target, HoldButton) and chance < 0.3:
            await self._hold(target)
        elif chance < 0.05:
            self._wheel(target, place)
        elif chance < 0.1:
            self._drag(target, place)
        elif chance < 0.15:
            QTest.mouseDClick(target, LEFT, pos=place)
        elif chance < 0.25:
            self._ask_menu(target, place)
        else:
            QTest.mouseClick(target, LEFT, pos=place)
        return name

    def _point(self, page: QWidget) -> QPoint:
        """Return a point of a control, as often as one of anything."""
        shown = [
            each
            for each in page.findChildren(QWidget)
            if each.isVisible() and not each.size().isEmpty()
        ]
        controls = [each for each in shown if each.focusPolicy() & Qt.FocusPolicy.ClickFocus]
        part = self._rng.choice(controls) if controls and self._rng.random() < 0.5 else page
        at = QPoint(self._rng.randrange(part.width()), self._rng.randrange(part.height()))
        return part.mapTo(page, at)

    def _content(self) -> QWidget:
        """Return the page, or now and then all of the window."""
        content = getattr(self._window, "content", None)
        return content if content is not None and self._rng.random() < 0.9 else self._window

    async def _hold(self, button: HoldButton) -> None:
        QTest.mousePress(button, LEFT)
        await asyncio.sleep(_HOLD_S)
        if isValid(button):
            QTest.mouseRelease(button, LEFT)

    def _ask_menu(self, target: QWidget, place: QPoint) -> None:
        QTest.mouseClick(target, RIGHT, pos=place)
        if isValid(target):
            reason, at = QContextMenuEvent.Reason.Mouse, target.mapToGlobal(place)
            QApplication.sendEvent(target, QContextMenuEvent(reason, place, at))

    def _drag(self, target: QWidget, place: QPoint) -> None:
        QTest.mousePress(target, LEFT, pos=place)
        for step in range(3):
            if isValid(target):
                QTest.mouseMove(target, place + QPoint(15 * step, 9 * step))
        if isValid(target):
            QTest.mouseRelease(target, LEFT, pos=place + QPoint(30, 18))

    def _wheel(self, target: QWidget, place: QPoint) -> None:
        turn = QPoint(0, self._rng.choice((-240, 240)))
        event = QWheelEvent(
            QPointF(place),
            QPointF(target.mapToGlobal(place)),
            QPoint(),
            turn,
            Qt.MouseButton.NoButton,
            PLAIN,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(target, event)


@dataclass(frozen=True, slots=True)
class Weight:
    """What a program holds at a moment, when everything given up is gone."""

    widgets: Counter[str]
    objects: int
    tasks: int
    memory_mb: float

    @property
    def widget_count(self) -> int:
        """Return the number of all widgets."""
        return self.widgets.total()

    def told(self, before: "Weight") -> str:
        """Return what grew since."""
        more = ", ".join(f"{n} {kind}" for kind, n in (self.widgets - before.widgets).items())
        return (
            f"widgets {before.widget_count} -> {self.widget_count} ({more}), "
            f"objects {before.objects} -> {self.objects}, tasks {before.tasks} -> {self.tasks}, "
            f"memory {before.memory_mb:.0f} -> {self.memory_mb:.0f} MB"
        )


def weigh() -> Weight:
    """Weigh this process."""
    for _ in range(2):
        settle()
        gc.collect()
    tops = top_level_widgets()
    app = QApplication.instance()
    assert app is not None
    objects = len(app.findChildren(QObject)) + sum(len(top.findChildren(QObject)) for top in tops)
    kinds = Counter(type(each).__name__ for each in QApplication.allWidgets())
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    memory_mb = pages * _PAGE_BYTES / 2**20
    return Weight(kinds, objects, len(asyncio.all_tasks()), memory_mb)
