"""A press runs once, shows that it works, and always ends in words."""

import asyncio
from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from shiboken6 import delete

from app.ui.actions import ActionRunner
from app.ui.widgets.busy_button import BusyButton


@dataclass(frozen=True)
class Result:
    ok: bool
    text: str


@pytest.fixture
def told():
    return []


@pytest.fixture
def runner(qapp, told):
    return ActionRunner(lambda kind, text, detail: told.append((kind, text, detail)))


@pytest.fixture
def button(qtbot, theme):
    button = BusyButton(theme, "Stop", "primary", "stop")
    qtbot.addWidget(button)
    button.show()
    return button


async def stop(log, gate, result=Result(True, "Bay 7 accepted.")):
    log.append("began")
    await gate.wait()
    log.append("ended")
    return result


async def test_a_double_click_starts_one(qtbot, until, runner, told, button):
    log, gate = [], asyncio.Event()
    button.clicked.connect(lambda: runner.run_for(button, stop(log, gate)))
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    button.click()
    assert button.busy
    await until(lambda: log == ["began"])
    gate.set()
    await until(lambda: not runner.is_busy(button))
    assert log == ["began", "ended"]
    assert told == [("success", "Bay 7 accepted.", "")]
    assert not button.busy


async def test_busy_is_told_for_each_key_and_keys_run_side_by_side(until, runner):
    seen, gate = [], asyncio.Event()
    runner.busy_changed.connect(lambda key, busy: seen.append((key, busy)))
    assert runner.run(("CP", 1), stop([], gate))
    assert runner.run(("CP", 2), stop([], gate))
    gate.set()
    await until(lambda: len(seen) == 4)
    assert seen == [(("CP", 1), True), (("CP", 2), True), (("CP", 1), False), (("CP", 2), False)]


async def test_a_refusal_is_told_as_an_error_in_its_own_words(until, runner, told):
    gate = asyncio.Event()
    gate.set()
    runner.run(1, stop([], gate, Result(False, "The charger rejected it.")))
    await until(lambda: told)
    assert told == [("error", "The charger rejected it.", "")]


async def test_an_exception_is_told_and_logged_with_its_traceback(
    until, runner, told, log_errors_expected
):
    async def break_down():
        raise ValueError("bay 7")

    runner.run("key", break_down())
    await until(lambda: told)
    kind, _text, detail = told[0]
    assert (kind, detail) == ("error", "ValueError: bay 7")
    await until(lambda: not runner.is_busy("key"))
    assert log_errors_expected[0].exc_info[0] is ValueError


async def test_what_breaks_after_its_button_went_away_is_told_and_logged(
    until, runner, told, theme, log_errors_expected
):
    button = BusyButton(theme, "Stop")

    async def break_down():
        delete(button)
        raise ValueError("bay 7")

    runner.run_for(button, break_down())
    await until(lambda: told)
    assert told[0][2] == "ValueError: bay 7"
    assert log_errors_expected[0].getMessage() == "the action of BusyButton failed"
    await until(lambda: not runner._tasks)


async def test_closing_cancels_what_runs_and_starts_nothing_more(until, runner, told):
    log, cancelled = [], []

    async def wait_for_ever():
        log.append("began")
        try:
            await asyncio.Event().wait()
        except asyncio.CancelledError:
            cancelled.append(True)
            raise

    runner.run(1, wait_for_ever())
    await until(lambda: log)
    runner.run(2, wait_for_ever())
    await runner.close()
    assert cancelled == [True]
    assert not runner.is_busy(1)
    assert not runner.is_busy(2)
    assert not runner.run(3, wait_for_ever())
    assert told == []


async def test_a_button_that_goes_away_does_not_disturb_its_action(until, runner, told, theme):
    button, gate = BusyButton(theme, "Stop"), asyncio.Event()
    runner.run_for(button, stop([], gate))
    await asyncio.sleep(0)
    delete(button)
    gate.set()
    await until(lambda: told)
    await runner.close()
    assert told[0][0] == "success"


async def test_a_busy_button_keeps_its_size_and_stops_turning_when_hidden(qtbot, button):
    before, at_rest = button.size(), button.grab().toImage()
    button.set_busy(True)
    assert button._spin.isActive()
    assert button.grab().toImage() != at_rest
    assert button.size() == before
    button.hide()
    assert not button._spin.isActive()
    button.show()
    assert button._spin.isActive()
    button.set_busy(False)
    assert not button._spin.isActive()


async def test_what_was_confirmed_is_done_though_its_button_has_gone_meanwhile(
    qtbot, until, runner, told, theme
):
    button, log, gate = BusyButton(theme, "Restart"), [], asyncio.Event()
    gate.set()
    delete(button)
    assert runner.run_for(button, stop(log, gate))
    await until(lambda: told)
    assert log == ["began", "ended"]
    assert told == [("success", "Bay 7 accepted.", "")]
