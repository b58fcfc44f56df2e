"""Does this machine open and paint a window? A part of `--self-check`."""

import sys

from PySide6.QtWidgets import QApplication

from app.core.errors import DepotError
from app.ui.shell import Shell
from app.ui.theme import build_theme
from app.ui.widgets.empty_state import EmptyState


def paint_once() -> str:
    """Paint the frame of the program once, unseen; return what it was painted with.

    Raises:
        DepotError: Nothing came out.
    """
    app = QApplication.instance() or QApplication(sys.argv[:1])
    if not isinstance(app, QApplication):
        raise DepotError("Qt runs without windows here.")
    theme = build_theme()
    theme.apply(app)
    shell = Shell(theme, "ChargeYard")
    page = EmptyState(theme, "check", "ChargeYard", "", "")
    shell.add_page("check", "check", "Check", lambda: page)
    shell.show_page("check")
    picture = shell.grab()
    shell.finish()
    if picture.isNull():
        raise DepotError("A window was made and nothing painted.")
    return f"painted {picture.width()}x{picture.height()} with {app.platformName()}"
