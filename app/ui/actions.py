"""From a press to its outcome: one task a button, nothing silent, nothing lost."""

import asyncio
import logging
from collections.abc import Callable, Coroutine, Hashable
from typing import Any, Protocol

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from app.core.errors import DepotError
from app.ui.widgets.busy_button import BusyButton
from app.ui.widgets.toasts import ToastKind
from app.ui.words.failure_texts import failure

_log = logging.getLogger(__name__)


class Outcome(Protocol):
    """What an action came to, in words for the one who pressed."""

    @property
    def ok(self) -> bool:
        """Whether it was done, or at least accepted."""

    @property
    def text(self) -> str:
        """The sentence for the toast; empty for none."""


Work = Coroutine[Any, Any, Outcome | None]
Tell = Callable[[ToastKind, str, str], None]


class ActionRunner(QObject):
    """Runs what buttons ask for: at most one task for a key, each held until it ends.

    `busy_changed` tells a key and whether it works; the outcome goes to `tell` as a toast, and so
    does a `DepotError` in its words. Any other exception is logged with its traceback and told as
    an error of the program; cancellation is told to nobody.
    """

    busy_changed = Signal(object, bool)
    ended = Signal(object, bool)
    """What a key worked at has ended, and whether it was done."""

    def __init__(self, tell: Tell, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tell = tell
        self._tasks: dict[Hashable, asyncio.Task[None]] = {}
        self._closed = False

    def run(self, key: Hashable, work: Work) -> bool:
        """Start `work` unless `key` is at work already or we are closed; tell whether it started.

        What is not started is closed, so a second press costs nothing.
        """
        if self._closed or key in self._tasks:
            work.close()
            return False
        task = asyncio.get_running_loop().create_task(self._run(key, work))
        self._tasks[key] = task
        task.add_done_callback(lambda _task: self._on_done(key, work))
        self.busy_changed.emit(key, True)
        return True

    def run_for(self, button: BusyButton, work: Work) -> bool:
        """Start `work` with the button as its key; the button shows its progress and outcome."""
        if self._closed or button in self._tasks:
            work.close()
            return False
        # It may have gone while somebody was asked: what was confirmed is done all the same.
        if isValid(button):
            button.set_busy(True)
        return self.run(button, work)

    def is_busy(self, key: Hashable) -> bool:
        """Tell whether a task runs for a key."""
        return key in self._tasks

    async def idle(self) -> None:
        """Wait until what runs now has ended."""
        await asyncio.gather(*self._tasks.values(), return_exceptions=True)

    async def close(self) -> None:
        """Cancel what runs, wait until it has ended, and start nothing more."""
        self._closed = True
        tasks = list(self._tasks.values())
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _run(self, key: Hashable, work: Work) -> None:
        ok = False
        try:
            outcome = await work
        except DepotError as error:
            self._tell("error", failure(error), "")
        except Exception as error:
            # Not the key itself: a button that is gone by now has nothing to say of itself.
            _log.exception("the action of %s failed", type(key).__name__)
            text = self.tr(
                "That did not work because of an error in the program. "
                "Try again; if it stays, restart the program."
            )
            self._tell("error", text, f"{type(error).__name__}: {error}")
        else:
            ok = outcome is None or outcome.ok
            if outcome is not None and outcome.text:
                self._tell("success" if ok else "error", outcome.text, "")
        if isinstance(key, BusyButton) and isValid(key):
            key.show_outcome(ok)
        self.ended.emit(key, ok)

    def _on_done(self, key: Hashable, work: Work) -> None:
        # A task cancelled before its first step never began its work, which would warn.
        work.close()
        del self._tasks[key]
        if isinstance(key, BusyButton) and isValid(key):
            key.set_busy(False)
        self.busy_changed.emit(key, False)
