"""The window of the kiosk: the same pages over the whole screen, made for gloves."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QCloseEvent

from app.ui.access import DepotAccess
from app.ui.awake_screen import keep_screen_awake
from app.ui.desktop_window import DesktopWindow
from app.ui.kiosk_files import KioskFiles
from app.ui.screen_keyboard import ScreenKeyboard
from app.ui.widgets.file_dialog import FileWays


class KioskWindow(DesktopWindow):
    """Larger targets, no window frame; what stops power must be held.

    It can neither be closed nor put away: the way out is in the menu of the operator, for admins.
    """

    def __init__(self, access: DepotAccess, remembered: Mapping[str, Any]) -> None:
        super().__init__(access, remembered, "kiosk", kiosk=True)
        self.screen_keyboard = ScreenKeyboard(self.theme, self)
        system = access.system
        self.file_ways: FileWays = KioskFiles(
            self.theme, self._formats, system.drives, system.exports, (system.backups,)
        )
        self._signing_in.exit_confirmed.connect(self.close_requested)

    def open_window(self, place: str = "") -> None:
        """Show the window over the whole screen, which stays lit."""
        self._fill_screen()
        self.screen().geometryChanged.connect(self._fill_screen)
        super().open_window(place)
        self.activateWindow()
        keep_screen_awake()

    def _fill_screen(self) -> None:
        # An X server without a window manager, as the kiosk's unit starts it, leaves that to us.
        self.setGeometry(self.screen().geometry())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.WindowStateChange and self.isMinimized():
            self.setWindowState(Qt.WindowState.WindowFullScreen)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._finished:
            super().closeEvent(event)
        else:
            # Alt+F4 and whatever else the system offers: no way out without a PIN.
            event.ignore()
