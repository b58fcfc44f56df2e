"""Every window that Qt has, asked for so that asking is safe."""

import gc

from PySide6.QtWidgets import QApplication, QWidget


def top_level_widgets() -> list[QWidget]:
    """Return all windows.

    Two runs crashed inside `QApplication.topLevelWidgets()`, and no small program repeated it. No
    collection begins here while Qt's list is read: one that deleted a window then would explain it.
    """
    collecting = gc.isenabled()
    gc.disable()
    try:
        return QApplication.topLevelWidgets()
    finally:
        if collecting:
            gc.enable()
