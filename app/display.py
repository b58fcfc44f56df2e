"""Whether there is a screen to open a window on: Qt itself ends the process where there is none."""

import ctypes
import socket
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path

_WITH_SCREEN = ("xcb", "wayland")


def display_problem(environ: Mapping[str, str]) -> str:
    """Return what is wrong with the display that the environment names; empty where it is there.

    Connects to it and hangs up again. Platforms of Qt that need none are never wrong.
    """
    asked = [name.split(":")[0] for name in environ.get("QT_QPA_PLATFORM", "").split(";") if name]
    if any(not name.startswith(_WITH_SCREEN) for name in asked):
        return ""
    named = {name: environ.get(name, "") for name in ("DISPLAY", "WAYLAND_DISPLAY")}
    if not any(named.values()):
        return "There is no display here to open a window on."
    if _wayland_answers(named["WAYLAND_DISPLAY"], environ) or _x_answers(named["DISPLAY"]):
        return ""
    tried = " ".join(f"{name}={value}" for name, value in named.items() if value)
    return f"The display that is named here does not answer ({tried})."


def _wayland_answers(name: str, environ: Mapping[str, str]) -> bool:
    if not name:
        return False
    path = Path(environ.get("XDG_RUNTIME_DIR", "/")) / name
    with closing(socket.socket(socket.AF_UNIX)) as probe:
        try:
            probe.connect(str(path))
        except OSError:
            return False
    return True


def _x_answers(name: str) -> bool:
    """Ask as Qt does, with the same library: only it knows about addresses and permissions."""
    if not name:
        return False
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        # Where the library is missing Qt cannot ask either, and says so itself.
        return True
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(name.encode(), None))
    failed = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return not failed
