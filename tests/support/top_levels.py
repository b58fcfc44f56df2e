"""Every window that Qt has, asked for so that asking is safe."""

import gc

from PySide6.QtWidgets import QApplication, QWidget


def top_level_widgets() -> list[QWidget]:
    """Return all windows.

    Not `QApplication.topLevelWidgets()` as it is: making the list may begin a garbage collection,
    which deletes windows that nobody holds while Qt's own list still points at them.
    """
    collecting = gc.isenabled()
    gc.disable()
    try:
        return QApplication.topLevelWidgets()
    finally:
        if collecting:
            gc.enable()
