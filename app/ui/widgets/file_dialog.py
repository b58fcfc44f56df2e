"""Asks where to save a file or which one to open, awaited like every other dialog."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from app.ui.widgets.dialogs import show


async def ask_where_to_save(
    parent: QWidget, title: str, suggested: str, kind: str, suffix: str
) -> Path | None:
    """Return where to save a file, with its suffix; None where nobody chose.

    `kind` names the type of file for people, `suffix` is without its dot.
    """
    dialog = QFileDialog(parent.window(), title)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setNameFilter(f"{kind} (*.{suffix})")
    dialog.setDefaultSuffix(suffix)
    # A program that was started by a service or a desktop icon stands in no useful folder.
    place = QStandardPaths.StandardLocation.DocumentsLocation
    dialog.setDirectory(QStandardPaths.writableLocation(place))
    dialog.selectFile(suggested)
    accepted = await show(dialog) == QDialog.DialogCode.Accepted.value
    chosen = dialog.selectedFiles() if accepted else []
    return Path(chosen[0]) if chosen else None


async def ask_which_to_open(parent: QWidget, title: str, kind: str, suffix: str) -> Path | None:
    """Return the file to open; None where nobody chose. `kind` and `suffix` as above."""
    dialog = QFileDialog(parent.window(), title)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptOpen)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilter(f"{kind} (*.{suffix})")
    place = QStandardPaths.StandardLocation.DocumentsLocation
    dialog.setDirectory(QStandardPaths.writableLocation(place))
    accepted = await show(dialog) == QDialog.DialogCode.Accepted.value
    chosen = dialog.selectedFiles() if accepted else []
    return Path(chosen[0]) if chosen else None
