"""The first start, by clicks and keys: every step, skipped or done."""

import asyncio

import pytest
from PySide6.QtCore import Qt

from app.config import load_config
from app.core.roles import Operator, Role
from app.practice import PracticeCharger
from app.services.upkeep.renewal import Renewal
from app.ui.desktop_window import DesktopWindow
from app.ui.first_start import step_of
from app.ui.first_steps import FirstSteps
from tests.support.clock import TestClock
from tests.support.depots import running
from tests.support.raw_charger import RawCharger
from tests.support.screens import access_to
from tests.support.top_levels import top_level_widgets
from tests.support.waiting import until

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
async def depot(tmp_path):
    network = {"ocpp_host": "127.0.0.1", "ocpp_port": 0, "file_port": 0, "ftp_port": 0}
    config = load_config({"data_dir": tmp_path, "api": False, "settle_s": 0, **network})
    async with running(config, TestClock()) as depot:
        yield depot


class Opened:
    def __init__(self, depot):
        self.depot, self.renewal, self.renewals = depot, Renewal(), []
        self.practice = PracticeCharger(depot.url)

    async def open(self):
        access = access_to(self.depot, renewal=self.renewal, practice=self.practice)
        self.remembered = await self.depot.books.settings.all()
        self.window = DesktopWindow(access, {"theme": "light", **self.remembered})
        self.window.renew_requested.connect(lambda: self.renewals.append(True))
        self.window.resize(1366, 768)
        self.window.show()
        self.window.welcome(self.remembered)
        return self.window


@pytest.fixture
async def opened(depot):
    opened = Opened(depot)
    await opened.open()
    yield opened
    await opened.window.shut_down()
    await opened.practice.close()


def sheets():
    return [w for w in top_level_widgets() if isinstance(w, FirstSteps) and w.isVisible()]


async def sheet_at(title):
    await until(lambda: sheets() and sheets()[0].step().title == title)
    sheet = sheets()[0]
    await until(lambda: not sheet.next.busy and not sheet._actions.runner.is_busy(sheet))
    return sheet


def following(qtbot):
    qtbot.mouseClick(sheets()[0].next, LEFT)


async def test_a_new_depot_is_named_owned_and_gets_its_first_charger(qtbot, depot, opened):
    await sheet_at("Language")
    following(qtbot)
    sheet = await sheet_at("Your depot")
    step = sheet.step()
    step.name.clear()
    assert not sheet.next.isEnabled()
    qtbot.keyClicks(step.name, "North yard")
    following(qtbot)
    sheet = await sheet_at("Who is in charge")
    step = sheet.step()
    qtbot.keyClicks(step.name, "Anna")
    qtbot.keyClicks(step.pin, "1234")
    qtbot.keyClicks(step.again, "1234")
    assert sheet.said.text().startswith("This PIN is the first that anybody would try.")
    for field in (step.pin, step.again):
        field.clear()
        qtbot.keyClicks(field, "2580")
    following(qtbot)
    sheet = await sheet_at("The address of this machine")
    assert sheet.step().address.text() == depot.url
    following(qtbot)
    sheet = await sheet_at("The first charger")
    assert not sheet.step().adopt.isEnabled()
    async with RawCharger(f"{depot.url}CP1"):
        await until(sheet.step().adopt.isEnabled)
        qtbot.mouseClick(sheet.step().adopt, LEFT)
        await until(lambda: depot.chargers.adopted("CP1"))
    following(qtbot)
    await until(lambda: not sheets())
    assert not opened.renewal.asked
    assert opened.window.top_bar._depot.text() == "North yard"
    assert (await depot.operators.sign_in("anna", "2580")).role is Role.ADMIN
    assert step_of(await depot.books.settings.all()) is None


async def test_another_language_builds_the_window_anew_and_the_steps_go_on(qtbot, depot, opened):
    sheet = await sheet_at("Language")
    qtbot.mouseClick(sheet.step().buttons["de"], LEFT)
    following(qtbot)
    await until(lambda: opened.renewals)
    assert depot.setup.value("language") == "de"
    await opened.window.shut_down()
    await opened.open()
    await sheet_at("Your depot")


async def test_every_step_may_be_skipped_and_nothing_is_set(qtbot, depot, opened):
    for title in (
        "Language",
        "Your depot",
        "Who is in charge",
        "The address of this machine",
    ):
        sheet = await sheet_at(title)
        qtbot.mouseClick(sheet.skip, LEFT)
    sheet = await sheet_at("The first charger")
    qtbot.mouseClick(sheet.back, LEFT)
    await sheet_at("The address of this machine")
    qtbot.keyClick(sheets()[0], Qt.Key.Key_Escape)
    await until(lambda: not sheets())
    assert not depot.operators.required
    assert not opened.renewal.asked
    opened.window.welcome(await depot.books.settings.all())
    assert not sheets()


async def test_who_leaves_while_a_step_is_kept_has_left(qtbot, depot, opened, monkeypatch):
    sheet = await sheet_at("Language")
    kept, apply = asyncio.Event(), sheet.step().apply

    async def apply_late():
        needs_window = await apply()
        await kept.wait()
        return needs_window

    monkeypatch.setattr(sheet.step(), "apply", apply_late)
    following(qtbot)
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    await until(lambda: not sheets())
    await asyncio.sleep(0)
    kept.set()
    await until(lambda: not opened.window.runner._tasks)
    assert step_of(await depot.books.settings.all()) is None
    assert not opened.window.toasts.texts()


async def test_the_steps_are_there_again_under_settings(qtbot, depot, opened):
    sheets()[0].reject()
    await until(lambda: not opened.window.runner.is_busy("first steps"))
    page = opened.window.show_page("settings")
    page.wizard_requested.emit()
    await sheet_at("Language")


async def test_a_simulated_charger_dials_in_over_a_real_socket_and_is_adopted(qtbot, depot, opened):
    for title in ("Language", "Your depot", "Who is in charge", "The address of this machine"):
        qtbot.mouseClick((await sheet_at(title)).skip, LEFT)
    step = (await sheet_at("The first charger")).step()
    qtbot.mouseClick(step.simulate, LEFT)
    assert not step.simulate.isEnabled()
    await until(step.adopt.isEnabled)
    assert [charger.id for charger in depot.chargers.all()] == ["SIM-01"]
    qtbot.mouseClick(step.adopt, LEFT)
    await until(lambda: depot.chargers.adopted("SIM-01"))


async def test_a_depot_that_is_at_work_is_not_asked(depot):
    await depot.chargers.arrived("CP1")
    await depot.chargers.adopt("CP1", by=Operator("Anna", Role.ADMIN))
    opened = Opened(depot)
    await opened.open()
    assert not sheets()
    await opened.window.shut_down()


async def test_nobody_is_told_of_a_mistake_before_having_typed_or_pressed_next(qtbot, opened):
    qtbot.mouseClick((await sheet_at("Language")).skip, LEFT)
    qtbot.mouseClick((await sheet_at("Your depot")).skip, LEFT)
    sheet = await sheet_at("Who is in charge")
    step = sheet.step()
    assert (sheet.said.text(), sheet.next.isEnabled()) == ("", True)
    qtbot.keyClicks(step.name, "Anna")
    qtbot.keyClicks(step.pin, "25")
    assert sheet.said.text() == ""
    following(qtbot)
    assert sheet.step() is step
    assert sheet.said.text()
    assert not sheet.next.isEnabled()
    qtbot.keyClicks(step.pin, "80")
    qtbot.keyClicks(step.again, "2580")
    assert (sheet.said.text(), sheet.next.isEnabled()) == ("", True)
    step.again.clear()
    qtbot.mouseClick(sheet.back, LEFT)
    await sheet_at("Your depot")
    assert sheet.said.text() == ""


async def test_enter_keeps_the_language_and_goes_on_from_a_field(qtbot, depot, opened):
    sheet = await sheet_at("Language")
    assert sheet.focusWidget() is sheet.step().buttons["en"]
    following(qtbot)
    sheet = await sheet_at("Your depot")
    sheet.step().name.clear()
    qtbot.keyClick(sheet.step().name, Qt.Key.Key_Return)
    assert sheet.step().title == "Your depot"
    qtbot.keyClicks(sheet.step().name, "North yard")
    qtbot.keyClick(sheet.step().name, Qt.Key.Key_Return)
    await sheet_at("Who is in charge")
    assert depot.setup.value("depot_name") == "North yard"
