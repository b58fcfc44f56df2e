"""How far files are on their way, in words."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from app.core.transfers import Transfer, TransferKind
from app.ui.words.formats import Formats
from app.ui.words.sizes import size_text

translate = QCoreApplication.translate


def transfer_text(transfer: Transfer, now: datetime, formats: Formats) -> str:
    """Say in one line what moves, how far it is, what the charger says, and who asked."""
    parts = [_kind(transfer.kind)]
    if transfer.file_name:
        parts.append(transfer.file_name)
    parts.append(transfer.status or translate("Transfers", "the charger has not begun"))
    if transfer.moved_bytes:
        parts.append(_progress(transfer, formats))
    parts.append(formats.moment(transfer.at, now))
    if transfer.by:
        parts.append(translate("Transfers", "asked by {0}").format(transfer.by))
    return " · ".join(parts)


def _progress(transfer: Transfer, formats: Formats) -> str:
    moved = size_text(transfer.moved_bytes, formats)
    if not transfer.total_bytes:
        return moved
    percent = round(100 * transfer.moved_bytes / transfer.total_bytes)
    return translate("Transfers", "{0} % of {1}").format(
        percent, size_text(transfer.total_bytes, formats)
    )


def _kind(kind: TransferKind) -> str:
    names = {
        TransferKind.FIRMWARE: translate("Transfers", "Firmware"),
        TransferKind.DIAGNOSTICS: translate("Transfers", "Diagnostics"),
        TransferKind.LOG: translate("Transfers", "Log"),
    }
    return names[kind]
