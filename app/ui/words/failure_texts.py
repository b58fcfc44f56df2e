"""Failures of the depot in the language of the screen."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from app.core.errors import DepotError, NotFound
from app.ui.words.action_texts import with_hint

CONTEXT = "Failure"
"""Under which the sentences of `DepotError` stand in the files of Qt Linguist."""


def failure(error: DepotError) -> str:
    """Return what happened and what to do about it."""
    said = kept_failure(error.message, error.advice, error.values)
    if isinstance(error, NotFound) and not error.advice:
        gone = QCoreApplication.translate("Failure", "Somebody may have removed it meanwhile.")
        return with_hint(said, gone)
    return said


def problem_in(check: Callable[[], object]) -> str:
    """Return why a check raises; empty where it does not."""
    try:
        check()
    except DepotError as error:
        return failure(error)
    return ""


def kept_failure(message: str, advice: str, values: Mapping[str, object]) -> str:
    """Return the same of a failure that was written down: its sentences and their values."""
    return with_hint(_said(message, values), _said(advice, values))


def _said(sentence: str, values: Mapping[str, object]) -> str:
    # `packaging/translations.py` collects these sentences where they are raised.
    text = QCoreApplication.translate(CONTEXT, sentence) if sentence else ""
    try:
        return text.format(**values) if values else text
    except (KeyError, ValueError):
        # A number that was written down as text does not take the form of a number.
        return text
