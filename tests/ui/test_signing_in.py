"""Who is signed in at the screen: PIN pad, password, lock, and what a role does not see."""

from contextlib import asynccontextmanager

import pytest
from argon2 import PasswordHasher
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QMenu, QPushButton

from app.core.errors import DepotError
from app.core.ids import ConnectorId
from app.core.roles import LOCAL_OPERATOR, Operator, Role
from app.services.system.secret_hashes import SecretHashes
from app.ui.desktop_window import DesktopWindow
from app.ui.kiosk_window import KioskWindow
from app.ui.sheets.operator import OwnSecretSheet
from app.ui.sheets.sign_in import PasswordSheet, PinSheet
from app.ui.widgets.sheet import Sheet
from tests.support.answering_charger import answering_charger
from tests.support.clock import TestClock
from tests.support.depots import config_for, running
from tests.support.screens import access_to
from tests.support.top_levels import top_level_widgets

LEFT = Qt.MouseButton.LeftButton
ANNA = Operator("Anna", Role.ADMIN)


@pytest.fixture
def clock():
    return TestClock()


@pytest.fixture
async def depot(tmp_path, clock):
    async with running(config_for(tmp_path), clock) as depot:
        depot.operators._hashes = SecretHashes(
            PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
        )
        await depot.operators.add(
            "Anna", Role.ADMIN, pin="2580", password="long enough", by=LOCAL_OPERATOR
        )
        await depot.operators.add("Mehmet", Role.ATTENDANT, pin="1470", by=ANNA)
        await depot.operators.add("Vera", Role.VIEWER, pin="1590", by=ANNA)
        async with answering_charger(depot):
            yield depot


class Screen:
    """A window as main keeps it: built anew when it asks for that."""

    def __init__(self, depot, kind):
        self.access, self._kind = access_to(depot), kind
        self.renewals = 0
        self.window = self._build()

    def _build(self):
        window = self._kind(self.access, {"theme": "light"})
        window.renew_requested.connect(self._note)
        window.resize(1366, 768)
        window.show()
        return window

    def _note(self):
        self.renewals += 1

    async def renew(self):
        await self.window.shut_down()
        self.window = self._build()
        return self.window


@asynccontextmanager
async def screen(depot, kind=KioskWindow):
    shown = Screen(depot, kind)
    yield shown
    await shown.window.shut_down()


def sheets(kind=Sheet):
    return [w for w in top_level_widgets() if isinstance(w, kind) and w.isVisible()]


def press_key(qtbot, sheet, key):
    button = next(b for b in sheet.pad.findChildren(QPushButton) if b.text() == key)
    qtbot.mouseClick(button, LEFT)


def entries(window):
    return [b.text() for b in window.rail._entries.values() if not b.isHidden()]


async def test_a_locked_kiosk_shows_the_overview_and_takes_nothing_but_a_sign_in(
    qtbot, depot, until
):
    async with screen(depot) as shown:
        window = shown.window
        await until(lambda: window.tiles.model.rowCount() == 2)
        assert window.current_key() == "overview"
        assert entries(window) == ["Overview"]
        assert not window.search.isEnabled()
        qtbot.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
        qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
        assert window.current_key() == "overview"
        assert not window.search.hasFocus()
        qtbot.mouseClick(window.lock.cover, LEFT, pos=QPoint(200, 120))
        await until(lambda: sheets(PinSheet))
        sheets()[0].reject()


async def test_a_pin_at_the_pad_opens_the_kiosk_for_its_owner(qtbot, depot, until):
    async with screen(depot) as shown:
        qtbot.mouseClick(shown.window.lock.cover.button, LEFT)
        await until(lambda: sheets(PinSheet))
        sheet = sheets(PinSheet)[0]
        sheet.people.setCurrentRow(1)
        for key in ("1", "4", "7", "0", "OK"):
            press_key(qtbot, sheet, key)
        await until(lambda: shown.renewals)
        assert shown.access.operator == Operator("Mehmet", Role.ATTENDANT)
        window = await shown.renew()
        assert {"Overview", "Sessions", "People", "New chargers"} <= set(entries(window))
        assert not {"Many chargers", "Tariffs and billing", "Audit"} & set(entries(window))
        assert window.lock.chip.accessibleName() == "Mehmet, Attendant"
        assert not window.lock.cover.isVisible()


async def test_after_a_restart_whoever_was_here_last_is_proposed(depot, until):
    async with screen(depot) as shown:
        await shown.access.session.sign_in("Mehmet", "1470")
        window = await shown.renew()
        await window.runner.idle()
    window = KioskWindow(access_to(depot), await depot.books.settings.all())
    window.show()
    window._signing_in.sign_in()
    await until(lambda: sheets(PinSheet))
    assert sheets(PinSheet)[0].name() == "Mehmet"
    sheets(PinSheet)[0].reject()
    await window.shut_down()


async def test_name_and_password_open_the_desk_by_keyboard(qtbot, depot, until):
    async with screen(depot, DesktopWindow) as shown:
        qtbot.mouseClick(shown.window.lock.chip, LEFT)
        await until(lambda: sheets(PasswordSheet))
        sheet = sheets(PasswordSheet)[0]
        qtbot.keyClicks(sheet.secret, "long enouhg")
        qtbot.keyClick(sheet.secret, Qt.Key.Key_Return)
        await until(lambda: sheet.said.text() == "That is not the PIN or password of Anna.")
        assert sheet.secret.text() == ""
        qtbot.keyClicks(sheet.secret, "long enough")
        qtbot.keyClick(sheet.secret, Qt.Key.Key_Return)
        await until(lambda: shown.renewals)
        assert shown.access.operator == ANNA
        window = await shown.renew()
        assert "Many chargers" in entries(window)


async def test_five_wrong_pins_lock_the_pad_and_count_down(qtbot, depot, clock, until):
    async with screen(depot) as shown:
        shown.window._signing_in.sign_in()
        await until(lambda: sheets(PinSheet))
        sheet = sheets(PinSheet)[0]
        at_first = sheet.pad.mapToGlobal(QPoint())
        for wrong in range(5):
            qtbot.keyClicks(sheet.pad, "9999")
            qtbot.keyClick(sheet.pad, Qt.Key.Key_Return)
            await until(lambda n=wrong + 1: depot.operators.get("Anna").lockout.wrong == n % 5)
            await until(lambda: not sheet._trying)
        assert sheet.pad.mapToGlobal(QPoint()) == at_first, "keys moved away under a finger"
        assert not sheet.pad.isEnabled()
        assert sheet.said.text() == "Too many wrong tries. Try again in 1:00."
        clock.forward(seconds=13)
        sheet._refresh()
        assert sheet.said.text() == "Too many wrong tries. Try again in 0:47."
        sheet.people.setCurrentRow(1)
        assert sheet.pad.isEnabled()
        sheet.people.setCurrentRow(0)
        clock.forward(seconds=47)
        sheet._refresh()
        assert sheet.pad.isEnabled()
        sheet.reject()


async def test_a_screen_that_nobody_touches_locks_and_opens_at_the_same_page(qtbot, depot, until):
    async with screen(depot, DesktopWindow) as shown:
        await shown.access.session.sign_in("Anna", "2580")
        window = await shown.renew()
        window.show_page("sessions")
        window._signing_in.change_own()
        await until(sheets)
        window.lock.idle.set_wait(0.05)
        await until(lambda: window.lock.locked)
        assert window.current_key() == "overview"
        await until(lambda: not sheets())
        await shown.access.session.sign_in("Anna", "2580")
        assert window.current_key() == "sessions"
        await until(lambda: not window.runner._tasks)
        assert shown.renewals == 1, "the same rights need no other window"


@pytest.mark.parametrize(
    ("kind", "own"), [(DesktopWindow, "another secret"), (KioskWindow, "369147")]
)
async def test_who_is_signed_in_takes_another_secret(qtbot, depot, until, kind, own):
    async with screen(depot, kind) as shown:
        await shown.access.session.sign_in("Anna", "2580")
        window = await shown.renew()
        qtbot.mouseClick(window.lock.chip, LEFT)
        await choose_entry(qtbot, until, "Change my PIN or password…")
        await until(lambda: sheets(OwnSecretSheet))
        (sheet,) = sheets(OwnSecretSheet)
        pin = kind is KioskWindow
        fields = (sheet.pin_field, sheet.pin_again, sheet.password_field, sheet.password_again)
        for field in fields[:2] if pin else fields[2:]:
            assert not sheet.save.isEnabled()
            qtbot.keyClicks(field, own)
        qtbot.mouseClick(sheet.save, LEFT)
        await until(lambda: "Changed. It counts from the next time." in window.toasts.texts())
    assert await depot.operators.sign_in("Anna", own)
    with pytest.raises(DepotError):
        await depot.operators.sign_in("Anna", "2580" if pin else "long enough")
    assert await depot.operators.sign_in("Anna", "long enough" if pin else "2580")


async def choose_entry(qtbot, until, words):
    await until(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    (entry,) = [each for each in menu.actions() if each.text() == words]
    qtbot.mouseClick(menu, LEFT, pos=menu.actionGeometry(entry).center())


async def test_a_key_restarts_the_wait(qtbot, depot, until):
    async with screen(depot, DesktopWindow) as shown:
        idle = shown.window.lock.idle
        idle.set_wait(60)
        idle._timer.setInterval(60_000)
        shown.window.activateWindow()
        await until(shown.window.isActiveWindow)
        idle._timer.stop()
        qtbot.keyClick(shown.window.windowHandle(), Qt.Key.Key_Tab)
        assert idle._timer.isActive()


async def test_a_viewer_sees_no_button_that_would_be_refused(depot, until):
    async with screen(depot, DesktopWindow) as shown:
        await shown.access.session.sign_in("Vera", "1590")
        window = await shown.renew()
        await until(lambda: window.tiles.model.rowCount() == 2)
        views = [window.tiles.model.view(key) for key in window.tiles._keys["CP1"]]
        assert [view.action_id for view in views] == [None, None]
        assert "People" not in entries(window)
        menu = window.page("overview")._build_menu(window.tiles._keys["CP1"][0])
        offered = [a.text() for a in menu.actions()]
        assert "Show the charger" in offered
        assert not [text for text in offered if text.startswith(("Start", "Take", "Restart"))]
        menu.deleteLater()


async def test_somebody_who_is_removed_acts_no_more(depot):
    async with screen(depot, DesktopWindow) as shown:
        await shown.access.session.sign_in("Mehmet", "1470")
        await depot.operators.remove("Mehmet", by=ANNA)
        assert shown.access.session.locked


async def test_the_kiosk_is_left_with_the_pin_of_an_admin_alone(qtbot, depot, until):
    async with screen(depot) as shown:
        await shown.access.session.sign_in("Mehmet", "1470")
        window = await shown.renew()
        asked = []
        window.close_requested.connect(lambda: asked.append(True))
        window.close()
        window.showMinimized()
        await until(window.isVisible)
        assert not asked
        assert not window.isMinimized()
        menu = window._signing_in.build_menu()
        next(a for a in menu.actions() if a.text().startswith("Exit")).trigger()
        await until(lambda: sheets(PinSheet))
        sheet = sheets(PinSheet)[0]
        assert sheet.people.count() == 1
        qtbot.keyClicks(sheet.pad, "1470")
        qtbot.keyClick(sheet.pad, Qt.Key.Key_Return)
        await until(sheet.said.text)
        assert not asked
        qtbot.keyClicks(sheet.pad, "2580")
        qtbot.keyClick(sheet.pad, Qt.Key.Key_Return)
        await until(lambda: asked)
        assert shown.access.operator.name == "Mehmet"


async def test_a_kiosk_that_crashed_is_at_its_page_again(depot, until):
    async with screen(depot) as shown:
        await shown.access.session.sign_in("Anna", "2580")
        window = await shown.renew()
        window.show_charger(ConnectorId("CP1", 1))

        async def saved():
            page = (await depot.books.settings.all()).get("page")
            return page if page == {"key": "charger", "of": "CP1"} else None

        await until(saved)
        window = await shown.renew()
        window.return_to(await saved())
        assert window.current_key() == "charger"
        assert window.page("charger").charger_id == "CP1"
        window.return_to({"key": "charger", "of": "GONE"})
        window.return_to("nonsense")
        assert window.current_key() == "charger"
        await until(lambda: not window.runner._tasks)


async def test_without_operators_nobody_has_to_sign_in(tmp_path, clock):
    async with (
        running(config_for(tmp_path), clock) as depot,
        screen(depot, DesktopWindow) as shown,
    ):
        assert not shown.window.lock.locked
        assert not shown.window.lock.chip.isVisible()
        shown.window.lock.idle.idle.emit()
        assert not shown.window.lock.locked
        await depot.operators.add("Anna", Role.ADMIN, pin="2580", by=LOCAL_OPERATOR)
        assert shown.access.operator == ANNA
        assert shown.window.lock.chip.isVisible()
        assert shown.renewals == 0
