"""Pages are imported beside the loop before somebody opens them."""

import asyncio
import subprocess
import sys

import pytest

from app.ui.ahead import import_pages

PROGRAM = """
import sys, threading
from PySide6.QtWidgets import QApplication
app = QApplication([])
from app.ui.ahead import import_pages
thread = threading.Thread(target=import_pages)
thread.start(); thread.join()
from app.ui.pages.charger import ChargerPage
print("app.ui.pages.sessions" in sys.modules, "pyqtgraph" in sys.modules)
"""


@pytest.mark.slow
def test_a_thread_may_import_every_page_and_qt_says_nothing():
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=False
    )
    assert (done.stdout.strip(), done.stderr) == ("True True", "")


async def test_what_is_there_already_costs_nothing():
    await asyncio.to_thread(import_pages)
    assert "app.ui.pages.charger" in sys.modules
