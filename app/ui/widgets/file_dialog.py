"""Asks where to save a file or which one to open, awaited like every other dialog.

A desk has Qt's dialogs, with all folders of the computer. A window that keeps people inside the
program, the kiosk, has ways of its own: see `FileHost`.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from app.ui.widgets.dialogs import show

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class FileWish:
    """What kind of file is asked for.

    Attributes:
        title: What is asked, for the head of a dialog.
        kind: The type of file as people say it.
        suffixes: How its name ends, without dots; a new file gets the first.
        suggested: The name that a new file gets unless somebody wants another.
        folder: Where such files usually are; None: where people keep their documents.
    """

    title: str
    kind: str
    suffixes: tuple[str, ...]
    suggested: str = ""
    folder: Path | None = None


class FileWays(Protocol):
    """Where files come from and go to."""

    leads_out: bool
    """Whether dialogs of the system and other programs may be opened for files and paper."""

    async def where_to_save(self, parent: QWidget, wish: FileWish) -> Path | None:
        """Return where to save a file, with its suffix; None where nobody chose."""

    async def which_to_open(self, parent: QWidget, wish: FileWish) -> Path | None:
        """Return the file to open; None where nobody chose."""


@runtime_checkable
class FileHost(Protocol):
    """A window with ways of its own to files; its widgets and sheets use them."""

    file_ways: FileWays


async def ask_where_to_save(
    parent: QWidget, title: str, suggested: str, kind: str, suffix: str
) -> Path | None:
    """Return where to save a file, with its suffix; None where nobody chose.

    `kind` names the type of file for people, `suffix` is without its dot.
    """
    wish = FileWish(title, kind, (suffix,), suggested)
    return await file_ways_of(parent).where_to_save(parent, wish)


async def ask_which_to_open(
    parent: QWidget, title: str, kind: str, *suffixes: str, folder: Path | None = None
) -> Path | None:
    """Return the file to open; None where nobody chose. `kind` and `suffixes` as above."""
    wish = FileWish(title, kind, suffixes, folder=folder)
    return await file_ways_of(parent).which_to_open(parent, wish)


def file_ways_of(widget: QWidget) -> FileWays:
    """Return the ways to files of the window that a widget is in."""
    above: QWidget | None = widget
    while above is not None:
        if isinstance(above, FileHost):
            return above.file_ways
        above = above.parentWidget()
    return DeskFiles()


class DeskFiles:
    """Implements `FileWays` with Qt's own dialogs."""

    leads_out = True

    async def where_to_save(self, parent: QWidget, wish: FileWish) -> Path | None:
        """See `FileWays`."""
        dialog = _dialog(parent, wish, QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setDefaultSuffix(wish.suffixes[0])
        dialog.selectFile(wish.suggested)
        return await _chosen(dialog)

    async def which_to_open(self, parent: QWidget, wish: FileWish) -> Path | None:
        """See `FileWays`."""
        dialog = _dialog(parent, wish, QFileDialog.AcceptMode.AcceptOpen)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        return await _chosen(dialog)


def _dialog(parent: QWidget, wish: FileWish, mode: QFileDialog.AcceptMode) -> QFileDialog:
    dialog = QFileDialog(parent.window(), wish.title)
    dialog.setNameFilter(f"{wish.kind} ({' '.join(f'*.{each}' for each in wish.suffixes)})")
    dialog.setAcceptMode(mode)
    # Qt's own words are not all translated; the mode brings some of them back.
    for label, words in _labels(mode).items():
        dialog.setLabelText(label, words)
    # A program that was started by a service or a desktop icon stands in no useful folder.
    place = QStandardPaths.StandardLocation.DocumentsLocation
    folder = wish.folder if wish.folder is not None and wish.folder.is_dir() else None
    dialog.setDirectory(str(folder or QStandardPaths.writableLocation(place)))
    return dialog


def _labels(mode: QFileDialog.AcceptMode) -> Mapping[QFileDialog.DialogLabel, str]:
    saving = mode is QFileDialog.AcceptMode.AcceptSave
    accept = translate("FileDialog", "Save") if saving else translate("FileDialog", "Open")
    return {
        QFileDialog.DialogLabel.Accept: accept,
        QFileDialog.DialogLabel.LookIn: translate("FileDialog", "Folder:"),
        QFileDialog.DialogLabel.FileName: translate("FileDialog", "File name:"),
        QFileDialog.DialogLabel.FileType: translate("FileDialog", "File type:"),
        QFileDialog.DialogLabel.Reject: translate("FileDialog", "Cancel"),
    }


async def _chosen(dialog: QFileDialog) -> Path | None:
    accepted = await show(dialog) == QDialog.DialogCode.Accepted.value
    chosen = dialog.selectedFiles() if accepted else []
    return Path(chosen[0]) if chosen else None
