"""Ctrl+C and SIGTERM end the program in order: they only ask."""

import asyncio
import signal
import sys
from collections.abc import Iterator
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
