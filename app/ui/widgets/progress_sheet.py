"""A sheet for work that takes a while: how far it is, and a button that ends it."""

import asyncio
from collections.abc import Awaitable
from typing import TypeVar

from PySide6.QtWidgets import QProgressBar, QWidget
from shiboken6 import isValid

from app.ui.theme import Theme
from app.ui.widgets.labels import TextLabel
from app.ui.widgets.sheet import Sheet

T = TypeVar("T")

_PATIENCE_S = 0.3
"""What is done sooner shows no sheet: it would only flash."""


class ProgressSheet(Sheet):
    """Rejecting it asks the work to end."""

    def __init__(self, theme: Theme, window: QWidget, title: str) -> None:
        super().__init__(theme, window, title)
        self.bar = QProgressBar()
        self.bar.setAccessibleName(title)
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 0)
        self.said = TextLabel(theme, "", muted=True)
        self.body.addWidget(self.bar)
        self.body.addWidget(self.said)
        self.add_cancel().setFocus()

    def set_progress(self, done: int, total: int) -> None:
        """Show how far the work is."""
        if not isValid(self):
            return
        self.bar.setRange(0, max(total, 1))
        self.bar.setValue(done)
        percent = round(100 * done / max(total, 1))
        self.said.setText(self.tr("{percent} %").format(percent=percent))


async def with_progress(sheet: ProgressSheet, work: Awaitable[T]) -> T | None:
    """Return what work comes to, with its sheet shown where it takes long; None where it was ended.

    Raises:
        Exception: Whatever the work raises.
    """
    task = asyncio.ensure_future(work)
    sheet.rejected.connect(task.cancel)
    try:
        await asyncio.wait({task}, timeout=_PATIENCE_S)
        if not task.done():
            sheet.open()
            await asyncio.wait({task})
        return None if task.cancelled() else task.result()
    finally:
        task.cancel()
        if isValid(sheet):
            sheet.rejected.disconnect(task.cancel)
            sheet.close()
            sheet.deleteLater()
