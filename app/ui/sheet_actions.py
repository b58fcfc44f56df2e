"""What every group of actions builds on: who acts, where sheets open, how the end is told."""

from collections.abc import Coroutine, Hashable
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.core.roles import Operator, Role
from app.ui.access import DepotAccess
from app.ui.charger_actions import ChargerActions, Told
from app.ui.theme import Theme
from app.ui.words.formats import Formats


class SheetActions(QObject):
    """Each asks in a sheet where it should, then runs in the operator's name; failures are told.

    An action runs at most once for its button, or other key, at a time.
    """

    def __init__(
        self,
        access: DepotAccess,
        actions: ChargerActions,
        theme: Theme,
        formats: Formats,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._access, self._actions = access, actions
        self._theme, self._formats, self._window = theme, formats, window

    @property
    def may_manage(self) -> bool:
        """Whether the operator may do what managers may."""
        return self._by.may(Role.MANAGER)

    def run(self, key: Hashable, work: Coroutine[Any, Any, Told | None]) -> bool:
        """Run a coroutine for a button or any other key; a `DepotError` is told."""
        return self._actions.run(key, work)

    @property
    def _by(self) -> Operator:
        return self._access.operator
