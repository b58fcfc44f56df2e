"""What the tabs of a charger have in common that ask it for something."""

from PySide6.QtWidgets import QWidget

from app.core.ids import ChargerId, ConnectorId
from app.ui.access import DepotAccess
from app.ui.charger_actions import ChargerActions
from app.ui.theme import Theme
from app.ui.words.formats import Formats


class ChargerTab(QWidget):
    """Knows its charger, and why that cannot be asked now."""

    def __init__(
        self, theme: Theme, access: DepotAccess, actions: ChargerActions, formats: Formats
    ) -> None:
        super().__init__()
        self._theme, self._access, self._actions = theme, access, actions
        self._formats = formats
        self._charger_id: ChargerId | None = None
        self._closed = ""

    def set_closed(self, reason: str) -> None:
        """Say why nothing can be asked of the charger; empty: it can."""
        self._closed = reason
        self._enable()

    def _enable(self) -> None:
        """Let the buttons be pressed that can do something now."""
        raise NotImplementedError

    def _name(self, charger_id: ChargerId) -> str:
        return self._actions.name_of(ConnectorId(charger_id, 0))
