"""Tells when the event loop was held up, by what, and how quick it is otherwise."""

import asyncio
import logging
import math
import sys
import threading
import traceback
from collections import deque
from dataclasses import dataclass
from types import TracebackType
from typing import Self

_log = logging.getLogger("chargeyard.loop")


@dataclass(frozen=True, slots=True)
class LoopLag:
    """How late the loop was over the last window, in milliseconds; all zero without a sample."""

    samples: int
    p50_ms: float
    p99_ms: float
    max_ms: float


class LoopWatchdog:
    """Logs every turn of the loop over a threshold with the stack it is stuck in, and measures lag.

    A beat is due on the loop every `interval_s`; how late it comes is the lag. The stack has to be
    taken while the loop is stuck, which the loop itself cannot do. Hence the one exception to "two
    threads" (docs/decisions/0003-loop-watchdog.md): a daemon thread that sleeps until a beat is
    overdue, reads one stack frame and touches no state of the program.

    Lengths are known to one interval: every turn longer than `threshold_s` is logged, none shorter
    than `threshold_s - interval_s`. Code that holds the GIL throughout hides its stack: it is told
    afterwards, by its length.

    Use it as a context manager in the thread of a running loop, Qt's or asyncio's own.
    """

    def __init__(
        self, *, threshold_s: float = 0.1, interval_s: float = 0.05, window_s: float = 60.0
    ) -> None:
        """Keep the lags of the last `window_s`; nothing runs before the watchdog is entered.

        Raises:
            ValueError: The interval is not shorter than the threshold.
        """
        if interval_s >= threshold_s:
            raise ValueError("interval_s must be shorter than threshold_s")
        self._allowed_lag_s = threshold_s - interval_s
        self._interval_s = interval_s
        self._lags_s: deque[float] = deque(maxlen=math.ceil(window_s / interval_s))
        self._stopped = threading.Event()
        self._due = 0.0
        self._stuck_since: float | None = None

    def __enter__(self) -> Self:
        """Start watching the running loop."""
        self._loop = asyncio.get_running_loop()
        self._loop_thread = threading.get_ident()
        self._stopped.clear()
        self._schedule_beat()
        self._watcher = threading.Thread(target=self._watch, name="loop-watchdog", daemon=True)
        self._watcher.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Stop watching; the lags stay readable."""
        self._beat_handle.cancel()
        self._stopped.set()
        self._watcher.join()

    def lag(self) -> LoopLag:
        """Sum up the lags of the window, in milliseconds. Loop thread only."""
        lags_ms = sorted(lag_s * 1000 for lag_s in self._lags_s)
        if not lags_ms:
            return LoopLag(0, 0.0, 0.0, 0.0)
        last = len(lags_ms) - 1
        return LoopLag(
            samples=len(lags_ms),
            p50_ms=lags_ms[round(last * 0.50)],
            p99_ms=lags_ms[round(last * 0.99)],
            max_ms=lags_ms[last],
        )

    def reset(self) -> None:
        """Forget the lags seen so far, as a benchmark does after warming up. Loop thread only."""
        self._lags_s.clear()

    def report(self) -> None:
        """Log the lag of the last window, or since the last report, and begin anew.

        Loop thread only. Two reports bracket a stretch of time.
        """
        lag = self.lag()
        _log.info(
            "The event loop was %.1f ms late in the middle, %.1f ms in 99 %% of %d beats and "
            "%.1f ms at most.",
            lag.p50_ms,
            lag.p99_ms,
            lag.samples,
            lag.max_ms,
        )
        self.reset()

    def _schedule_beat(self) -> None:
        self._due = self._loop.time() + self._interval_s
        self._beat_handle = self._loop.call_at(self._due, self._beat)

    def _beat(self) -> None:
        lag_s = self._loop.time() - self._due
        self._lags_s.append(lag_s)
        if lag_s >= self._allowed_lag_s:
            _log.warning(
                "The event loop was stuck for %.0f ms or more and turns again.", lag_s * 1000
            )
        self._schedule_beat()

    def _watch(self) -> None:
        """Sleep from deadline to deadline; a beat that has not come by its deadline means stuck."""
        while not self._stopped.is_set():
            due = self._due
            self._stopped.wait(max(0.0, due + self._allowed_lag_s - self._loop.time()))
            if self._stopped.is_set():
                return
            if self._due == due and self._stuck_since != due:
                self._report(due)
            elif self._due == due:
                self._stopped.wait(self._interval_s)

    def _report(self, due: float) -> None:
        frame = sys._current_frames().get(self._loop_thread)  # noqa: SLF001 - the documented way
        stack = "".join(traceback.format_stack(frame)) if frame else "  (no Python frame)\n"
        self._stuck_since = due
        _log.warning(
            "The event loop has been stuck for %.0f ms or more, in:\n%s",
            self._allowed_lag_s * 1000,
            stack,
        )
