"""Why the program does not start, for whoever opened it by an icon and sees no terminal."""

import asyncio
import os
import sys

# As in main: each of the libraries looks for a Qt of its own choice where nobody tells it which.
os.environ.setdefault("QT_API", "pyside6")

from PySide6.QtWidgets import QApplication

from app.loop import DepotLoop
from app.signals import stopping_on_signals
from app.ui.failure_notice import FailureNotice
from app.ui.theme import build_theme


def tell_failure(what: str, hint: str) -> None:
    """Show what went wrong until somebody closes it."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    if isinstance(app, QApplication):
        app.setQuitOnLastWindowClosed(False)
        with asyncio.Runner(loop_factory=lambda: DepotLoop(app)) as runner:
            runner.run(_until_read(app, what, hint))


async def _until_read(app: QApplication, what: str, hint: str) -> None:
    read = asyncio.Event()
    with stopping_on_signals(read):
        theme = build_theme()
        theme.apply(app)
        notice = FailureNotice(theme, what, hint)
        notice.closed.connect(read.set)
        notice.show()
        await read.wait()
        notice.hide()
        notice.deleteLater()
