"""What tests of the screen share: the look, and waiting without sleeping blindly."""

import gc
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from app.ui.theme import Theme, build_theme
from tests.support import waiting


@pytest.fixture(autouse=True)
def _nothing_left_to_delete() -> Iterator[None]:
    """Delete what a test gave up before the next one begins.

    No event loop returns between tests without one, so widgets would stay until Python's garbage
    collection finds them: perhaps while the next window has Qt walk through all of them.
    """
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    """Return the light desktop look, applied to the application."""
    theme = build_theme(choice="light")
    theme.apply(qapp)
    return theme


@pytest.fixture
def until() -> Callable[[Callable[[], object]], object]:
    """Return the coroutine function that waits until a condition holds."""
    return waiting.until
