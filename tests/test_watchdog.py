"""The watchdog says what holds the loop up, on either kind of loop."""

import asyncio
import logging
import os
import re
import signal
import subprocess
import sys
import threading
import time

import pytest

from app.signals import reporting_on_request
from app.watchdog import LoopWatchdog
from tests.support.waiting import DEADLINE_S

on_both_loops = pytest.mark.asyncio(loop_factories=["asyncio", "qt"])


def _hold_the_loop_up(seconds: float) -> None:
    time.sleep(seconds)


def _warnings(caplog: pytest.LogCaptureFixture) -> list[str]:
    return [record.getMessage() for record in caplog.records if record.name == "chargeyard.loop"]


@on_both_loops
async def test_a_long_turn_is_logged_with_the_stack_it_is_stuck_in(
    caplog: pytest.LogCaptureFixture,
) -> None:
    with LoopWatchdog() as watchdog:
        await asyncio.sleep(0.05)
        asyncio.get_running_loop().call_soon(_hold_the_loop_up, 0.2)
        await asyncio.sleep(0.05)
        stuck, free = _warnings(caplog)
    assert "has been stuck for 50 ms or more" in stuck
    assert "in _hold_the_loop_up" in stuck
    assert "turns again" in free
    assert 140 <= watchdog.lag().max_ms < 2_000


@on_both_loops
async def test_it_is_logged_while_the_loop_is_still_stuck(
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.WARNING, "chargeyard.loop")
    seen_while_stuck: list[str] = []

    def stuck_until_logged() -> None:
        end = time.monotonic() + DEADLINE_S
        while not seen_while_stuck and time.monotonic() < end:
            time.sleep(0.01)
            seen_while_stuck.extend(_warnings(caplog))

    with LoopWatchdog(threshold_s=0.1):
        await asyncio.sleep(0)
        asyncio.get_running_loop().call_soon(stuck_until_logged)
        await asyncio.sleep(0)
        await asyncio.sleep(0)
    assert "in stuck_until_logged" in seen_while_stuck[0]


@on_both_loops
async def test_short_turns_are_not_logged(caplog: pytest.LogCaptureFixture) -> None:
    with LoopWatchdog(threshold_s=0.5):
        for _ in range(10):
            asyncio.get_running_loop().call_soon(_hold_the_loop_up, 0.02)
            await asyncio.sleep(0.01)
    assert not _warnings(caplog)


@on_both_loops
async def test_lag_is_summed_up_over_a_window() -> None:
    watchdog = LoopWatchdog(interval_s=0.005, window_s=0.1)
    with watchdog:
        await asyncio.sleep(0.3)
        lag = watchdog.lag()
        assert lag.samples == 20
        assert 0 <= lag.p50_ms <= lag.p99_ms <= lag.max_ms < 1_000
        watchdog.reset()


def test_an_interval_that_could_miss_a_long_turn_is_refused() -> None:
    with pytest.raises(ValueError, match="shorter"):
        LoopWatchdog(threshold_s=0.1, interval_s=0.1)


@on_both_loops
async def test_its_thread_ends_with_it() -> None:
    with LoopWatchdog():
        assert "loop-watchdog" in {thread.name for thread in threading.enumerate()}
    assert "loop-watchdog" not in {thread.name for thread in threading.enumerate()}


def test_it_needs_no_qt() -> None:
    program = "import sys, app.watchdog; sys.exit(any('PySide6' in name for name in sys.modules))"
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0


@on_both_loops
async def test_a_signal_asks_for_the_lag_since_the_last_report(
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.INFO, "chargeyard.loop")
    watchdog = LoopWatchdog(interval_s=0.005)
    kept: asyncio.Future[int] = asyncio.get_running_loop().create_future()

    def report() -> None:
        watchdog.report()
        kept.set_result(watchdog.lag().samples)

    with watchdog, reporting_on_request(report):
        await asyncio.sleep(0.05)
        os.kill(os.getpid(), signal.SIGUSR1)
        assert await asyncio.wait_for(kept, DEADLINE_S) == 0
    assert re.search(r"late in the middle, .* in 99 % of [1-9]\d* beats", caplog.messages[-1])
