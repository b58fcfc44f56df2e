"""Failures of the depot in the language of the screen."""

from PySide6.QtCore import QCoreApplication

from app.core.errors import DepotError
from app.ui.words.action_texts import with_hint

CONTEXT = "Failure"
"""Under which the sentences of `DepotError` stand in the files of Qt Linguist."""


def failure(error: DepotError) -> str:
    """Return what happened and what to do about it."""
    return with_hint(_said(error.message, error), _said(error.advice, error))


def _said(sentence: str, error: DepotError) -> str:
    # `packaging/translations.py` collects these sentences where they are raised.
    text = QCoreApplication.translate(CONTEXT, sentence) if sentence else ""
    return text.format(**error.values) if error.values else text
