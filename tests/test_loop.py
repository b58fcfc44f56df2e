"""The event loop keeps asyncio's promises inside Qt: one test for each trap of qasync."""

import asyncio
import contextvars
import logging
import socket
import threading
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager

import pytest
import qasync
from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from app.loop import DepotLoop
from tests.support.waiting import DEADLINE_S, until

on_depot_loop = pytest.mark.asyncio(loop_factories=["qt"])


@pytest.fixture
def runner(qapp: QApplication) -> Iterator[asyncio.Runner]:
    """Run main coroutines as the program does; the loop is closed after the test."""
    qapp.setQuitOnLastWindowClosed(False)
    with asyncio.Runner(loop_factory=lambda: DepotLoop(qapp)) as runner:
        yield runner


class _Bell(QObject):
    rung = Signal()


def _exec_a_dialog() -> None:
    dialog = QDialog()
    QTimer.singleShot(60, dialog.accept)
    dialog.exec()


def _process_events() -> None:
    done: list[bool] = []
    QTimer.singleShot(60, lambda: done.append(True))
    while not done:
        QCoreApplication.processEvents()


def _signal_a_slot_that_opens_a_dialog() -> None:
    bell = _Bell()
    bell.rung.connect(_exec_a_dialog)
    bell.rung.emit()


@asynccontextmanager
async def _counting() -> AsyncIterator[list[float]]:
    """A task that notes the time every few milliseconds, as a charger's session would turn."""
    loop = asyncio.get_running_loop()
    beats: list[float] = []

    async def beat() -> None:
        while True:
            await asyncio.sleep(0.002)
            beats.append(loop.time())

    task = asyncio.create_task(beat())
    yield beats
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task


async def _wait_for_nothing() -> None:
    pass


async def _wait_for_a_timer() -> None:
    await asyncio.sleep(0.005)


async def _wait_for_a_thread() -> None:
    await asyncio.to_thread(int)


@pytest.mark.parametrize(
    "nest", [_exec_a_dialog, _process_events, _signal_a_slot_that_opens_a_dialog]
)
@pytest.mark.parametrize("first", [_wait_for_nothing, _wait_for_a_timer, _wait_for_a_thread])
def test_other_tasks_run_on_during_and_after_a_nested_qt_loop(
    runner: asyncio.Runner, nest: Callable[[], None], first: Callable[[], Awaitable[None]]
) -> None:
    async def main() -> None:
        async with _counting() as beats:
            await first()  # decides by which of Qt's wake-ups this step is run
            before = len(beats)
            nest()
            during = len(beats)
            assert during > before + 3
            await until(lambda: len(beats) > during + 3)

    runner.run(main())


@on_depot_loop
async def test_a_nested_loop_runs_what_was_due_together_with_the_callback_that_opened_it() -> None:
    loop = asyncio.get_running_loop()
    ran: list[str] = []

    def opener() -> None:
        _exec_a_dialog()
        ran.append("dialog closed")

    due = loop.time() + 0.01
    loop.call_at(due, opener)
    loop.call_at(due, ran.append, "second timer")
    await until(lambda: len(ran) == 2)
    assert ran == ["second timer", "dialog closed"]


@on_depot_loop
async def test_a_task_that_opened_a_nested_loop_is_still_the_current_task_afterwards() -> None:
    me = asyncio.current_task()
    async with _counting():
        await asyncio.sleep(0.005)
        _exec_a_dialog()
        assert asyncio.current_task() is me


@on_depot_loop
async def test_a_window_may_wait_for_a_coroutine_while_it_closes_from_a_coroutine() -> None:
    closed = []

    class Window(QWidget):
        @qasync.asyncClose
        async def closeEvent(self, event: QCloseEvent) -> None:
            await asyncio.sleep(0.01)
            closed.append(event)

    window = Window()
    window.show()
    window.close()
    assert closed


@on_depot_loop
async def test_cancelled_timers_leave_the_heap() -> None:
    loop = asyncio.get_running_loop()
    assert isinstance(loop, DepotLoop)
    for _ in range(3_000):
        loop.call_later(600, print).cancel()
    await asyncio.sleep(0)
    assert len(loop._scheduled) <= 101


@on_depot_loop
async def test_no_timer_is_early() -> None:
    loop = asyncio.get_running_loop()

    async def earliness(delay_s: float) -> float:
        due = loop.time() + delay_s
        await asyncio.sleep(delay_s)
        return due - loop.time()

    early_s = await asyncio.gather(*(earliness(0.2 + n * 0.00137) for n in range(80)))
    assert max(early_s) <= 1e-6


@on_depot_loop
async def test_a_timer_may_be_a_month_ahead(monkeypatch: pytest.MonkeyPatch) -> None:
    loop = asyncio.get_running_loop()
    month_s = 30 * 24 * 3600
    start = loop.time()
    rung: list[str] = []
    timer = loop.call_later(month_s, rung.append, "a month")
    endless = loop.call_at(float("inf"), rung.append, "never")
    assert timer.when() == pytest.approx(start + month_s, abs=1)
    await asyncio.sleep(0.01)
    assert not rung
    monkeypatch.setattr(loop, "time", lambda: start + month_s + 1)
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    assert rung == ["a month"]
    endless.cancel()


@on_depot_loop
async def test_an_hour_of_timers_fires_in_order_and_once_each(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    loop = asyncio.get_running_loop()
    start, now = loop.time(), [loop.time()]
    monkeypatch.setattr(loop, "time", lambda: now[0])
    fired: list[int] = []
    for second in reversed(range(3_600)):
        loop.call_at(start + second, fired.append, second)
        loop.call_at(start + second + 30, fired.append, -1).cancel()
    for second in range(0, 3_600, 20):
        now[0] = start + second + 0.5
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        assert fired == list(range(second + 1))
    now[0] = start + 3_600
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    assert fired == list(range(3_600))


@on_depot_loop
async def test_a_callback_from_a_thread_runs_in_the_threads_context() -> None:
    loop = asyncio.get_running_loop()
    charger: contextvars.ContextVar[str] = contextvars.ContextVar("charger", default="none")
    seen: asyncio.Future[list[str]] = loop.create_future()
    given = contextvars.copy_context()
    given.run(charger.set, "given")

    def in_thread() -> None:
        charger.set("CP-7")
        names: list[str] = []
        loop.call_soon_threadsafe(lambda: names.append(charger.get()))
        loop.call_soon_threadsafe(lambda: names.append(charger.get()), context=given)
        loop.call_soon_threadsafe(lambda: seen.set_result(names))

    thread = threading.Thread(target=in_thread)
    thread.start()
    assert await seen == ["CP-7", "given"]
    thread.join()


@on_depot_loop
async def test_no_call_from_a_thread_is_lost_when_many_come_at_once() -> None:
    loop = asyncio.get_running_loop()
    count = [0]

    def called() -> None:
        count[0] += 1

    def in_thread() -> None:
        for _ in range(2_000):
            loop.call_soon_threadsafe(called)

    threads = [threading.Thread(target=in_thread) for _ in range(3)]
    for thread in threads:
        thread.start()
    await until(lambda: count[0] == 6_000)
    for thread in threads:
        thread.join()


def test_a_closed_loop_refuses_calls_from_threads(qapp: QApplication) -> None:
    loop = DepotLoop(qapp)
    loop.close()
    loop.close()
    for schedule in (loop.call_soon, loop.call_soon_threadsafe):
        with pytest.raises(RuntimeError, match="closed"):
            schedule(print)
    with pytest.raises(RuntimeError, match="closed"):
        loop.call_later(1, print)


def test_jobs_run_in_a_small_thread_pool_that_ends_with_the_loop(runner: asyncio.Runner) -> None:
    async def main() -> set[str]:
        loop = asyncio.get_running_loop()
        jobs = [loop.run_in_executor(None, threading.current_thread) for _ in range(50)]
        return {thread.name for thread in await asyncio.gather(*jobs)}

    names = runner.run(main())
    runner.close()
    assert 1 <= len(names) <= 4
    assert all(name.startswith("worker") for name in names)
    assert not [thread for thread in threading.enumerate() if thread.name in names]


def test_the_executor_may_be_replaced_after_it_was_used(runner: asyncio.Runner) -> None:
    async def main() -> str:
        loop = asyncio.get_running_loop()
        await loop.run_in_executor(None, int)
        loop.set_default_executor(ThreadPoolExecutor(1, thread_name_prefix="other"))
        return (await loop.run_in_executor(None, threading.current_thread)).name

    assert runner.run(main()).startswith("other")


@pytest.mark.parametrize("error", [SystemExit(3), KeyboardInterrupt()])
def test_system_exit_in_a_callback_ends_the_loop_as_in_asyncio(
    qapp: QApplication, error: BaseException
) -> None:
    def leave() -> None:
        raise error

    loop = DepotLoop(qapp)
    loop.call_later(0.005, leave)
    with pytest.raises(type(error)) as caught:
        loop.run_forever()
    assert caught.value is error
    loop.close()


def test_the_loop_runs_again_after_it_was_stopped(runner: asyncio.Runner) -> None:
    async def answer(value: int) -> int:
        await asyncio.sleep(0.001)
        return value

    assert [runner.run(answer(n)) for n in range(3)] == [0, 1, 2]


def test_async_generators_left_open_are_closed_with_the_loop(runner: asyncio.Runner) -> None:
    closed: list[bool] = []

    async def numbers() -> AsyncIterator[int]:
        try:
            yield 1
        finally:
            await asyncio.sleep(0)
            closed.append(True)

    async def main() -> AsyncIterator[int]:
        generator = numbers()
        await anext(generator)
        return generator

    kept = runner.run(main())
    runner.close()
    assert closed
    del kept


@on_depot_loop
async def test_an_exception_in_a_callback_reaches_the_exception_handler() -> None:
    loop = asyncio.get_running_loop()
    seen: list[object] = []
    loop.set_exception_handler(lambda _loop, context: seen.append(context["exception"]))
    assert loop.get_exception_handler() is not None
    error = ValueError("from a callback")

    def fail() -> None:
        raise error

    loop.call_soon(fail)
    await until(lambda: seen)
    assert seen == [error]


@on_depot_loop
async def test_an_exception_without_handler_is_logged(
    log_errors_expected: list[logging.LogRecord],
) -> None:
    asyncio.get_running_loop().call_soon(lambda: 1 // 0)
    await until(lambda: log_errors_expected)
    assert log_errors_expected[0].exc_info is not None
    assert log_errors_expected[0].exc_info[0] is ZeroDivisionError


@asynccontextmanager
async def _busy_callbacks() -> AsyncIterator[list[int]]:
    """Callbacks that always schedule the next one, so that the ready queue is never empty."""
    loop = asyncio.get_running_loop()
    state = [0]
    running = [True]

    def again() -> None:
        state[0] += 1
        if running[0]:
            loop.call_soon(again)

    for _ in range(3):
        again()
    yield state
    running[0] = False


class _Painted(QWidget):
    """Repaints for ever and counts."""

    paints = 0

    def paintEvent(self, event: QPaintEvent) -> None:
        self.paints += 1
        self.update()


@on_depot_loop
async def test_painting_goes_on_while_callbacks_never_end_and_the_other_way_round() -> None:
    widget = _Painted()
    widget.show()
    async with _busy_callbacks() as callbacks:
        await until(lambda: widget.paints >= 10 and callbacks[0] >= 1_000)
    widget.close()


@on_depot_loop
async def test_sockets_are_served_while_callbacks_never_end() -> None:
    async def echo(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while line := await reader.readline():
            writer.write(line)
        writer.close()

    server = await asyncio.start_server(echo, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    async with _busy_callbacks(), asyncio.timeout(DEADLINE_S):
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        for n in range(100):
            writer.write(b"%d\n" % n)
            assert await reader.readline() == b"%d\n" % n
        writer.close()
        await writer.wait_closed()
    server.close()
    await server.wait_closed()


@on_depot_loop
async def test_qt_timers_go_on_while_a_socket_is_always_ready() -> None:
    loop = asyncio.get_running_loop()
    ours, theirs = socket.socketpair()
    theirs.send(b"never read")
    reads: list[float] = []
    loop.add_reader(ours, lambda: reads.append(loop.time()))
    ticks: list[float] = []
    timer = QTimer(interval=5)
    timer.timeout.connect(lambda: ticks.append(loop.time()))
    timer.start()
    await until(lambda: len(reads) >= 100 and len(ticks) >= 15)
    timer.stop()
    loop.remove_reader(ours)
    ours.close()
    theirs.close()


@on_depot_loop
async def test_an_idle_loop_sleeps(monkeypatch: pytest.MonkeyPatch) -> None:
    loop = asyncio.get_running_loop()
    assert isinstance(loop, DepotLoop)
    slices: list[float] = []
    run_slice = loop._run_slice
    monkeypatch.setattr(loop, "_run_slice", lambda: (slices.append(0), run_slice()))
    far_ahead = loop.call_later(3_600, print)
    await asyncio.sleep(0.2)
    far_ahead.cancel()
    assert len(slices) <= 4
