"""The screen of a kiosk stays lit: every system is asked in its own way."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from app.ui.awake_screen import commands

ROOT = Path(__file__).parents[2]
# A session bus of its own, one who listens to it, and the program's own call.
ON_A_BUS = """\
dbus-monitor "interface='org.freedesktop.ScreenSaver'" >"$HEARD" & listener=$!
until grep -q NameLost "$HEARD"; do sleep 0.05; done
"$PYTHON" -c 'if True:
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication
    from app.ui.awake_screen import keep_screen_awake
    app = QApplication([])
    keep_screen_awake()
    QTimer.singleShot(200, app.quit)
    app.exec()'
kill $listener
"""


def test_every_system_is_asked_to_keep_the_screen_lit():
    assert ("xset", "-dpms") in commands("linux", "xcb")
    assert commands("darwin", "cocoa")[0][:2] == ("caffeinate", "-d")
    assert commands("linux", "offscreen") == ()


@pytest.mark.slow
@pytest.mark.skipif(
    not all(map(shutil.which, ("dbus-run-session", "dbus-monitor"))), reason="no D-Bus here"
)
def test_the_desktop_hears_the_wish_over_its_bus(tmp_path):
    heard = tmp_path / "heard"
    heard.touch()
    surroundings = os.environ | {
        "HEARD": str(heard),
        "PYTHON": sys.executable,
        "PYTHONPATH": str(ROOT),
        "QT_QPA_PLATFORM": "offscreen",
    }
    done = subprocess.run(
        ["dbus-run-session", "--", "sh", "-c", ON_A_BUS],
        env=surroundings,
        capture_output=True,
        text=True,
        check=False,
        timeout=30,
    )
    asked = heard.read_text()
    assert "destination=org.freedesktop.ScreenSaver" in asked, done.stderr
    assert "member=Inhibit" in asked
    assert 'string "ChargeYard"' in asked
