"""The window of the kiosk: the same pages over the whole screen, made for gloves."""

from collections.abc import Mapping
from typing import Any

from app.ui.access import DepotAccess
from app.ui.desktop_window import DesktopWindow


class KioskWindow(DesktopWindow):
    """Larger targets, no window frame; what stops power must be held."""

    def __init__(self, access: DepotAccess, remembered: Mapping[str, Any]) -> None:
        super().__init__(access, remembered, "kiosk", kiosk=True)
