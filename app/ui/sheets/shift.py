"""Shows the shift hand-over sheet, and prints it or saves it as PDF."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QTextBrowser, QWidget
from shiboken6 import isValid

from app.core.errors import DepotError
from app.ui.theme import Theme
from app.ui.widgets.busy_button import BusyButton
from app.ui.widgets.dialogs import show
from app.ui.widgets.labels import TextLabel
from app.ui.widgets.sheet import Sheet
from app.ui.words.failure_texts import failure

translate = QCoreApplication.translate

PRINT = QDialog.DialogCode.Accepted.value
SAVE = PRINT + 1
_SHIFTS_H = (8, 12, 24)
_AROUND = 240
_PAPER = 780


class ShiftSheet(Sheet):
    """The sheet as it will be printed; another length of the shift writes it anew.

    Args:
        write: Returns the sheet of a shift that began at a moment, as HTML.
    """

    def __init__(
        self,
        theme: Theme,
        window: QWidget,
        now: datetime,
        write: Callable[[datetime], Awaitable[str]],
    ) -> None:
        super().__init__(theme, window, translate("ShiftSheet", "Shift hand-over"))
        self._now, self._write = now, write
        self._work: asyncio.Task[None] | None = None
        self.html = ""
        self.hours = QComboBox()
        for hours in _SHIFTS_H:
            self.hours.addItem(translate("ShiftSheet", "the last %n hours", "", hours), hours)
        self.hours.setAccessibleName(translate("ShiftSheet", "Length of the shift"))
        self.paper = QTextBrowser()
        self.paper.setAccessibleName(translate("ShiftSheet", "The sheet"))
        # Paper is white in every theme; the sheet is shown as it will be printed.
        self.paper.setStyleSheet("QTextBrowser { background: white; color: black; }")
        scale = theme.size.body / 14
        self.setMinimumWidth(min(round(_PAPER * scale), window.width() - 32))
        self.paper.setMinimumHeight(min(560, window.height() - round(_AROUND * scale)))
        self.print_out = BusyButton(theme, translate("ShiftSheet", "Print…"), "primary")
        self.save = BusyButton(theme, translate("ShiftSheet", "Save as PDF…"), "", "download")
        self._build()
        self.hours.currentIndexChanged.connect(self._renew)
        self.finished.connect(self._cancel)
        self._renew()

    def _build(self) -> None:
        row = QHBoxLayout()
        row.addWidget(TextLabel(self._theme, translate("ShiftSheet", "What was done in")))
        row.addWidget(self.hours)
        row.addStretch(1)
        self.body.addLayout(row)
        self.body.addWidget(self.paper)
        self.add_cancel(translate("ShiftSheet", "Close"))
        self.add_button(self.save, SAVE)
        self.add_button(self.print_out, PRINT)

    def _renew(self) -> None:
        self._cancel()
        self._offer(False)
        self._work = asyncio.get_running_loop().create_task(self._fill())

    async def _fill(self) -> None:
        since = self._now - timedelta(hours=int(self.hours.currentData()))
        try:
            self.html = await self._write(since)
        except DepotError as error:
            if isValid(self):
                self.paper.setPlainText(failure(error))
            return
        # The window may have been taken away meanwhile, and the sheet with it.
        if isValid(self):
            self.paper.setHtml(self.html)
            self._offer(True)

    def _offer(self, written: bool) -> None:
        for button in (self.print_out, self.save):
            button.setEnabled(written)

    def _cancel(self) -> None:
        if self._work is not None and not self._work.done():
            self._work.cancel()


async def show_shift(
    theme: Theme, window: QWidget, now: datetime, write: Callable[[datetime], Awaitable[str]]
) -> tuple[int, str]:
    """Show the sheet; return what was pressed (`PRINT`, `SAVE` or 0) and the sheet as HTML."""
    sheet = ShiftSheet(theme, window, now, write)
    result = await show(sheet)
    return result, sheet.html
