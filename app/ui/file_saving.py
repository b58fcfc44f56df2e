"""Writes files for people: what keeps one from being written is told in words."""

import asyncio
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices

from app.core.errors import InvalidInput

translate = QCoreApplication.translate


async def save_file(path: Path, content: bytes) -> None:
    """Write a file, its folder too where that is missing.

    Raises:
        InvalidInput: It cannot be written.
    """
    try:
        await asyncio.to_thread(_write, path, content)
    except OSError as error:
        raise _unwritable(path, error) from None


async def make_room(folder: Path) -> None:
    """Make a folder that files are to be written into, where it is missing.

    Raises:
        InvalidInput: It cannot be made.
    """
    try:
        await asyncio.to_thread(folder.mkdir, parents=True, exist_ok=True)
    except OSError as error:
        raise _unwritable(folder, error) from None


def open_file(path: Path) -> bool:
    """Open a file in the program that this computer has for it; tell whether there is one."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def _unwritable(path: Path, error: OSError) -> InvalidInput:
    text = translate("FileSaving", "{path} cannot be written: {reason}.")
    return InvalidInput(text.format(path=path, reason=error.strerror or str(error)))


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
