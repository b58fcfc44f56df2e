"""Texts for the clipboard, and a word that they are in it."""

from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QToolTip, QWidget

_SHOWN_MS = 1500


def copy_text(source: QWidget, text: str) -> None:
    """Put a text into the clipboard and say so below the widget where it was asked for."""
    QGuiApplication.clipboard().setText(text)
    said = QCoreApplication.translate("Copying", "Copied")
    below = source.mapToGlobal(QPoint(0, source.height()))
    QToolTip.showText(below, said, source, source.rect(), _SHOWN_MS)
