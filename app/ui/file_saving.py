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
        text = translate("FileSaving", "{path} cannot be written: {reason}.")
        reason = error.strerror or str(error)
        raise InvalidInput(text.format(path=path, reason=reason)) from None


def open_file(path: Path) -> bool:
    """Open a file in the program that this computer has for it; tell whether there is one."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
