"""The hand-over sheet to a printer or a file, without a dialog that blocks."""

from collections.abc import Awaitable, Callable
from datetime import datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QWidget

from app.ui.charger_actions import Told
from app.ui.sheets.shift import PRINT, SAVE, show_shift
from app.ui.shift_document import shift_document, write_pdf
from app.ui.theme import Theme
from app.ui.widgets.dialogs import show
from app.ui.widgets.file_dialog import ask_where_to_save, file_ways_of

translate = QCoreApplication.translate


async def hand_over(
    theme: Theme, window: QWidget, now: datetime, write: Callable[[datetime], Awaitable[str]]
) -> Told | None:
    """Show the sheet, and print or save it; return what came of that."""
    pressed, html = await show_shift(theme, window, now, write)
    if pressed == PRINT:
        return await _print(window, html)
    if pressed == SAVE:
        return await _save(window, html, now)
    return None


async def _print(window: QWidget, html: str) -> Told | None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    if file_ways_of(window).leads_out:
        if await show(QPrintDialog(printer, window)) != QDialog.DialogCode.Accepted.value:
            return None
    elif QPrinterInfo.defaultPrinter().isNull():
        # The dialog of the system would lead out of a kiosk, by its way to print into a file.
        return Told(False, translate("ShiftSheet", "This computer has no printer."))
    shift_document(html).print_(printer)
    return Told(True, translate("ShiftSheet", "Sent to the printer."))


async def _save(window: QWidget, html: str, now: datetime) -> Told | None:
    title = translate("ShiftSheet", "Shift hand-over")
    suggested = f"shift-{now.astimezone():%Y-%m-%d-%H%M}.pdf"
    path = await ask_where_to_save(window, title, suggested, "PDF", "pdf")
    if path is None:
        return None
    if not write_pdf(html, str(path), title) or not path.exists():
        return Told(False, translate("ShiftSheet", "{path} cannot be written.").format(path=path))
    return Told(True, translate("ShiftSheet", "Saved to {path}.").format(path=path))
