"""Signals: Ctrl+C and SIGTERM only ask the program to end, SIGUSR1 asks how it does."""

import asyncio
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

_WINDOWS_POLL_S = 0.25


@contextmanager
def stopping_on_signals(stop: asyncio.Event) -> Iterator[None]:
    """Set `stop` when the program is asked to end; use it inside the running loop."""
    loop = asyncio.get_running_loop()
    if sys.platform == "win32":
        with _polled(loop, stop):
            yield
        return
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stop.set)
    try:
        yield
    finally:
        for number in (signal.SIGINT, signal.SIGTERM):
            loop.remove_signal_handler(number)


@contextmanager
def reporting_on_request(report: Callable[[], None]) -> Iterator[None]:
    """Call `report` at each `kill -USR1`, where there is such a thing; inside the running loop."""
    if sys.platform == "win32":
        yield
        return
    loop = asyncio.get_running_loop()
    loop.add_signal_handler(signal.SIGUSR1, report)
    try:
        yield
    finally:
        loop.remove_signal_handler(signal.SIGUSR1)


@contextmanager
def _polled(loop: asyncio.AbstractEventLoop, stop: asyncio.Event) -> Iterator[None]:
    """Windows has no signal handlers in loops; Python runs plain ones only when it gets a turn."""
    handle: asyncio.TimerHandle | None = None

    def turn() -> None:
        nonlocal handle
        handle = loop.call_later(_WINDOWS_POLL_S, turn)

    before = signal.signal(signal.SIGINT, lambda *_: loop.call_soon_threadsafe(stop.set))
    turn()
    try:
        yield
    finally:
        if handle is not None:
            handle.cancel()
        signal.signal(signal.SIGINT, before)
