"""A command that changes something: with the books, or by the program that has them open."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from app.config import Config
from app.core.clock import Clock
from app.db.books import Books, open_books
from app.db.migrate import prepare_database
from app.errands import Errand, send_errand
from app.instance_lock import AlreadyRunning, InstanceLock

Errands = Callable[[Books], Awaitable[Mapping[str, Errand]]]


def run_errand(config: Config, errands: Errands, kind: str, content: Mapping[str, Any]) -> None:
    """Do an errand, or have the program do it that runs with the same data.

    Args:
        errands: Returns what can be done with books that are open, by its kind.

    Raises:
        ErrandFailed: The program that runs could not do it, or did not answer.
        DepotError: It cannot be done; the text says why.
    """
    try:
        with InstanceLock(config.data_dir):
            prepare_database(config.database, Clock())
            asyncio.run(_with_books(config, errands, kind, content))
    except AlreadyRunning:
        send_errand(config.data_dir, kind, content)


async def _with_books(
    config: Config, errands: Errands, kind: str, content: Mapping[str, Any]
) -> None:
    async with open_books(config.database) as books:
        await (await errands(books))[kind](content)
