"""Waiting for what another task, thread or process is about to do."""

import asyncio
import inspect
from collections.abc import Callable

DEADLINE_S = 20.0
"""How long a test waits for anything that has to come; who sees it come waits no longer.

It says that nothing comes any more, not how quick the program is: a machine that is busy with
something else may take seconds for what takes milliseconds here. Shorter than the shortest wait of
the program itself that a test must not sit out: 30 s for a charger's answer.
"""

_LOOK_S = 0.005


async def until(condition: Callable[[], object]) -> None:
    """Wait until a condition holds; it may be a coroutine function."""
    async with asyncio.timeout(DEADLINE_S):
        while not await _answer(condition):  # noqa: ASYNC110 - nothing tells when it holds
            await asyncio.sleep(_LOOK_S)


async def _answer(condition: Callable[[], object]) -> object:
    answer = condition()
    return await answer if inspect.isawaitable(answer) else answer
