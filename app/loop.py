"""The event loop of the desktop program: asyncio's scheduling inside Qt's event loop.

Why qasync is subclassed, and which private names this leans on: docs/decisions/0002-qt-loop.md.
"""
# ruff: noqa: SLF001 - an event loop is written against asyncio's loop-side names, all private.

import asyncio
import contextlib
import contextvars
import heapq
import math
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, QTimer

from app.loop_sockets import SocketLoop

_SLICE_S = 0.004
"""How long callbacks run before Qt gets a turn: half a frame of a 120 Hz screen."""

_WORKERS = 4
_LONGEST_ALARM_MS = 24 * 3600 * 1000
_COMPACT_ABOVE = 100

_Asyncio = asyncio.BaseEventLoop


class DepotLoop(SocketLoop):  # type: ignore[misc, valid-type] # qasync is untyped
    """A Qt event loop that runs asyncio callbacks as asyncio itself would.

    - Callbacks run in slices of a few milliseconds. Between slices Qt paints and takes input; in a
      slice sockets and timers are looked at after every batch. None of the three starves.
    - Timers are `asyncio.TimerHandle`s in one heap behind one precise QTimer; none fires early.
    - Where a task step opens a nested Qt loop, the other tasks go on inside it.
    - Threads may call only `call_soon_threadsafe`, a RuntimeError once the loop is closed.
    - Signals wake the loop at once, Ctrl+C included.

    Run it with `asyncio.Runner(loop_factory=lambda: DepotLoop(app))`, with
    `app.setQuitOnLastWindowClosed(False)`, and end it by returning from the main coroutine.
    """

    # WORKAROUND https://github.com/CabbageDevelopment/qasync/issues/115: what qasync puts in
    # place of these keeps Qt timers for dead asyncio timers, and runs jobs in QThreads.
    call_later = _Asyncio.call_later
    run_in_executor = _Asyncio.run_in_executor
    set_default_executor = _Asyncio.set_default_executor
    set_exception_handler = _Asyncio.set_exception_handler
    default_exception_handler = _Asyncio.default_exception_handler
    call_exception_handler = _Asyncio.call_exception_handler
    _add_callback = _Asyncio._add_callback  # type: ignore[attr-defined]

    def __init__(self, app: QCoreApplication) -> None:
        """Prepare the loop; it runs inside `app.exec()` and owns a small thread pool."""
        self._running = False
        self._awake = False
        self._thread_called = False
        self._batch = 0
        self._alarm_at = math.inf
        self._escaped: BaseException | None = None
        # Single-shot, because Qt never fires a timer again within its own timeout: a nested loop
        # needs one that has been started anew.
        self._pump = QTimer(singleShot=True, interval=0)
        self._pump.timeout.connect(self._on_pump)
        self._alarm = QTimer(singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._alarm.timeout.connect(self._on_alarm)
        super().__init__(app)
        self.set_default_executor(ThreadPoolExecutor(_WORKERS, thread_name_prefix="worker"))

    def call_soon(
        self,
        callback: Callable[..., object],
        *args: Any,
        context: contextvars.Context | None = None,
    ) -> asyncio.Handle:
        """Run the callback in the next batch. Loop thread only."""
        self._check_closed()
        handle = asyncio.Handle(callback, args, self, context)
        self._ready.append(handle)
        self._wake()
        return handle

    def call_soon_threadsafe(
        self,
        callback: Callable[..., object],
        *args: Any,
        context: contextvars.Context | None = None,
    ) -> asyncio.Handle:
        """Run the callback in the next batch, from any thread, in the caller's context.

        Raises:
            RuntimeError: The loop is closed.
        """
        self._check_closed()
        handle = asyncio.Handle(callback, args, self, context)
        self._ready.append(handle)
        if not self._thread_called:
            self._thread_called = True
            self._wake_from_thread()
        return handle

    def call_at(
        self,
        when: float,
        callback: Callable[..., object],
        *args: Any,
        context: contextvars.Context | None = None,
    ) -> asyncio.TimerHandle:
        """Run the callback when `time()` has reached `when`, never before. Loop thread only."""
        timer = _Asyncio.call_at(self, when, callback, *args, context=context)
        if when < self._alarm_at:
            self._set_alarm(when)
        return timer

    def run_forever(self) -> None:
        """Run until `stop()`, or until a callback raises SystemExit or KeyboardInterrupt."""
        if not self.is_running():
            self._running = True
            self._wake()
        with _asyncgen_hooks(self), self._signals_wake_the_loop():
            super().run_forever()
        escaped, self._escaped = self._escaped, None
        if escaped is not None:
            raise escaped

    def stop(self) -> None:
        """Leave `run_forever` after the callbacks of this batch."""
        self._running = False
        super().stop()

    def close(self) -> None:
        """Let go of timers, sockets and callbacks; jobs still in threads end on their own."""
        if not self.is_closed() and not self.is_running():
            self._pump.stop()
            self._alarm.stop()
        super().close()

    def _turn(self) -> None:
        """Run one slice of callbacks; Qt calls this, a nested Qt loop from within another turn."""
        if not self._running:
            return
        outer = asyncio.current_task(self)
        if outer is not None:
            # WORKAROUND https://github.com/CabbageDevelopment/qasync/issues/59: a task that opened
            # a nested Qt loop is still "current"; no other could be entered until it returns.
            asyncio.tasks._leave_task(self, outer)
        try:
            self._run_slice()
        except (SystemExit, KeyboardInterrupt) as escaped:
            self._escaped = escaped
            self.stop()
        finally:
            if outer is not None:
                asyncio.tasks._enter_task(self, outer)
            self._rest()

    def _run_slice(self) -> None:
        clock, ready = time.monotonic, self._ready
        end = clock() + _SLICE_S
        while self._running:
            if self._batch <= 0:
                # Only when the last answers have been acted on, or a socket's callback ran twice.
                self._thread_called = False
                self._collect_events()
                self._collect_due_timers()
                self._batch = len(ready)
                if not self._batch:
                    return
            # One of these callbacks may open a nested Qt loop, which then has to run the others.
            self._wake()
            # Count and queue are shared with the turns of nested loops and shrink together.
            while self._batch > 0:
                self._batch -= 1
                handle = ready.popleft()
                if not handle._cancelled:
                    handle._run()
                if clock() >= end:
                    return

    def _rest(self) -> None:
        """Leave exactly the wake-ups behind that the remaining work needs."""
        if self._ready and self._running:
            self._wake()
        else:
            self._awake = False
            self._pump.stop()
        if self._scheduled and self._scheduled[0]._when < self._alarm_at:
            self._set_alarm(self._scheduled[0]._when)

    def _collect_due_timers(self) -> None:
        timers = self._scheduled
        cancelled = self._timer_cancelled_count
        if cancelled > _COMPACT_ABOVE and cancelled * 2 > len(timers):
            self._drop_cancelled_timers()
        horizon = self.time() + self._clock_resolution
        while timers and (timers[0]._cancelled or timers[0]._when < horizon):
            timer = heapq.heappop(timers)
            timer._scheduled = False
            if timer._cancelled:
                self._timer_cancelled_count -= 1
            else:
                self._ready.append(timer)

    def _drop_cancelled_timers(self) -> None:
        for timer in self._scheduled:
            timer._scheduled = not timer._cancelled
        self._scheduled[:] = [timer for timer in self._scheduled if timer._scheduled]
        heapq.heapify(self._scheduled)
        self._timer_cancelled_count = 0

    def _set_alarm(self, when: float) -> None:
        self._alarm_at = when
        delay_ms = math.ceil(max(0.0, when - self.time()) * 1000) if when < math.inf else math.inf
        self._alarm.start(int(min(delay_ms, _LONGEST_ALARM_MS)))

    def _on_pump(self) -> None:
        self._awake = False
        self._turn()

    def _on_alarm(self) -> None:
        self._alarm_at = math.inf
        self._turn()

    def _wake(self) -> None:
        if not self._awake:
            self._awake = True
            self._pump.start()

    @contextlib.contextmanager
    def _signals_wake_the_loop(self) -> Iterator[None]:
        """Let a signal's Python handler (asyncio.Runner's Ctrl+C) run although Qt sleeps in C++."""
        if sys.platform == "win32" or threading.current_thread() is not threading.main_thread():
            yield
            return
        before = signal.set_wakeup_fd(self._csock.fileno(), warn_on_full_buffer=False)
        try:
            yield
        finally:
            signal.set_wakeup_fd(before, warn_on_full_buffer=False)


@contextlib.contextmanager
def _asyncgen_hooks(loop: Any) -> Iterator[None]:
    before = sys.get_asyncgen_hooks()
    sys.set_asyncgen_hooks(loop._asyncgen_firstiter_hook, loop._asyncgen_finalizer_hook)
    try:
        yield
    finally:
        sys.set_asyncgen_hooks(*before)
