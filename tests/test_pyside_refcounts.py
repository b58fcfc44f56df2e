"""PySide6 6.12.0 on Python 3.11 loses references to None and True and aborts: hence the pin.

Where both tests pass with a newer PySide6, the pin in pyproject.toml can go (decision record 0002).
"""

import asyncio
import sys

import pytest
from PySide6.QtCore import QObject, Signal

_TURNS = 2_000


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None and True are immortal from 3.12 on")
@pytest.mark.asyncio(loop_factories=["qt"])
async def test_turns_of_the_loop_keep_the_references_to_none() -> None:
    loop = asyncio.get_running_loop()
    before = sys.getrefcount(None)
    for _ in range(_TURNS):
        # A thread's call makes Qt deliver an event to Python: one turn each.
        await loop.run_in_executor(None, int)
    assert abs(sys.getrefcount(None) - before) < _TURNS / 4


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None and True are immortal from 3.12 on")
def test_emitting_true_keeps_the_references_to_true(qapp: object) -> None:
    class Switch(QObject):
        toggled = Signal(bool)

    switch = Switch()
    received: list[int] = []
    switch.toggled.connect(lambda on: received.append(int(on)))
    before = sys.getrefcount(True)
    for _ in range(_TURNS):
        switch.toggled.emit(True)
    assert abs(sys.getrefcount(True) - before) < _TURNS / 4
    assert len(received) == _TURNS
