"""Keeps the screen of a kiosk lit: no saver, no standby of the display, while the program runs.

Nothing beyond the system is needed: on X11 `xset`, on desktops their ScreenSaver service over
D-Bus, on Windows the thread's execution state, on macOS `caffeinate`. What fails is logged and
harms nothing.
"""

import ctypes
import logging
import os
import shutil
import sys
from collections.abc import Sequence

from PySide6.QtCore import QProcess
from PySide6.QtGui import QGuiApplication

_log = logging.getLogger("chargeyard.window")

_ES_CONTINUOUS, _ES_DISPLAY_REQUIRED = 0x80000000, 0x00000002


def keep_screen_awake() -> None:
    """Ask the system once; it holds until the program ends, on X11 until the session does."""
    if sys.platform == "win32":
        ctypes.windll.kernel32.SetThreadExecutionState(_ES_CONTINUOUS | _ES_DISPLAY_REQUIRED)
        return
    for command in commands(sys.platform, QGuiApplication.platformName()):
        program = shutil.which(command[0])
        if program is None:
            _log.info("The screen saver stays as it is: there is no %s here", command[0])
        elif not QProcess.startDetached(program, list(command[1:]))[0]:
            _log.warning("The screen saver stays as it is: %s did not start", program)
    if sys.platform == "linux" and os.environ.get("DBUS_SESSION_BUS_ADDRESS"):
        _inhibit_on_desktop()


def commands(system: str, platform: str) -> Sequence[Sequence[str]]:
    """Return what to run on a system (`sys.platform`) whose windows are of a Qt platform."""
    if system == "darwin":
        return (("caffeinate", "-d", "-w", str(os.getpid())),)
    if platform == "xcb":
        return (("xset", "s", "off", "s", "noblank"), ("xset", "-dpms"))
    return ()


def _inhibit_on_desktop() -> None:
    from PySide6.QtDBus import QDBusConnection, QDBusMessage  # noqa: PLC0415  (kiosks alone)

    asked = QDBusMessage.createMethodCall(
        "org.freedesktop.ScreenSaver",
        "/org/freedesktop/ScreenSaver",
        "org.freedesktop.ScreenSaver",
        "Inhibit",
    )
    asked.setArguments(["ChargeYard", "The kiosk shows the depot"])
    # It holds while this connection is open. Nobody waits for the answer.
    QDBusConnection.sessionBus().send(asked)
