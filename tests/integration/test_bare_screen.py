"""The kiosk on an X server of its own, without a window manager, as its systemd unit starts it."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SIZE = "1366x768"
# The far corner is black where no window reaches.
LOOK = """
import asyncio, sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from app.loop import DepotLoop
from app.ui.kiosk_window import KioskWindow
from tests.support.screens import access_to
from tests.support.whole_screen import stocked

async def look(app):
    async with stocked(Path(sys.argv[1])) as stock:
        window = KioskWindow(access_to(stock.depot), {"theme": "light"})
        window.open_window()
        screen = app.primaryScreen()
        size = screen.size()
        for _ in range(100):
            await asyncio.sleep(0.05)
            seen = screen.grabWindow(0).toImage()
            corner = seen.pixelColor(size.width() - 3, size.height() - 3)
            if corner.lightness() > 100 and window.isActiveWindow():
                break
        await window.shut_down()
        print(f"{window.width()}x{window.height()}", corner.lightness(), window.isActiveWindow())

app = QApplication([])
app.setQuitOnLastWindowClosed(False)
with asyncio.Runner(loop_factory=lambda: DepotLoop(app)) as runner:
    runner.run(look(app))
"""


@pytest.fixture
def display():
    """Return the name of an X server on which nothing runs."""
    command = ["Xvfb", "-displayfd", "1", "-screen", "0", f"{SIZE}x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    assert server.stdout is not None
    try:
        yield f":{server.stdout.readline().strip()}"
    finally:
        server.terminate()
        server.wait()
        server.stdout.close()


@pytest.mark.skipif(shutil.which("Xvfb") is None, reason="no X server here")
def test_the_kiosk_fills_a_screen_that_nobody_manages(display, tmp_path):
    surroundings = os.environ | {
        "DISPLAY": display,
        "QT_QPA_PLATFORM": "xcb",
        "PYTHONPATH": str(ROOT),
    }
    done = subprocess.run(
        [sys.executable, "-c", LOOK, str(tmp_path)],
        env=surroundings,
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    size, lightness, _ = done.stdout.split()
    assert size == SIZE
    assert int(lightness) > 100
