"""The picture and the places of the plan: read, chosen, dragged, kept."""

import asyncio
from collections import deque
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QKeySequence, QShortcut

from app.core.roles import Role
from app.services.upkeep.yard_plan import SUFFIXES, Places, YardPlanService
from app.ui.access import DepotAccess
from app.ui.charger_actions import ChargerActions, Told
from app.ui.pages.yard_tools import YardTools
from app.ui.presenters.yard import YardState, yard_hints
from app.ui.widgets.file_dialog import ask_which_to_open
from app.ui.widgets.yard_view import YardView

_MOST_STEPS_BACK = 200
_MOST_PIXELS = 4096
"""Longest side of the picture in memory: enough for a 4K screen, whatever the file holds."""

_PlacesOf = Mapping[str, tuple[float, float]]


class YardEditing(QObject):
    """Fills the view when it is first shown, and keeps what people change on it."""

    def __init__(
        self,
        view: YardView,
        tools: YardTools,
        access: DepotAccess,
        actions: ChargerActions,
    ) -> None:
        super().__init__(view)
        self._view, self._tools = view, tools
        self._access, self._actions = access, actions
        self._yard: YardPlanService = access.upkeep.yard
        self._shown: Path | None = None
        self._unsaved: _PlacesOf | None = None
        self._places: _PlacesOf = {}
        self._before: deque[_PlacesOf] = deque(maxlen=_MOST_STEPS_BACK)
        self._undo_key = QShortcut(QKeySequence.StandardKey.Undo, view, self._undo)
        self._undo_key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._connect()

    def _connect(self) -> None:
        view, tools = self._view, self._tools
        tools.edit.toggled.connect(view.set_editing)
        tools.picture.clicked.connect(self._choose)
        tools.place_rest.clicked.connect(view.place_the_rest)
        tools.undo.clicked.connect(self._undo)
        tools.nearer.clicked.connect(lambda: view.zoom(1.25))
        tools.farther.clicked.connect(lambda: view.zoom(0.8))
        tools.whole.clicked.connect(view.zoom_to_fit)
        view.places_changed.connect(self._on_places)
        view.arranged.connect(self._show_state)
        self._actions.runner.busy_changed.connect(self._on_busy)

    def refresh(self) -> None:
        """Show the plan as it is kept."""
        if self._unsaved is None:
            self._places = self._yard.places
            self._view.set_places(self._places)
        if self._yard.picture != self._shown:
            self._shown = self._yard.picture
            self._actions.run((self, "picture"), self._load(self._shown))

    async def _load(self, path: Path | None) -> Told | None:
        # Reading a large picture takes longer than a frame; an image may be made in any thread.
        image = await asyncio.to_thread(_read, path) if path is not None else None
        self._view.show_plan(image)
        if path is not None and image is None:
            return Told(False, self.tr("The picture of the yard cannot be read."))
        return None

    def _choose(self) -> None:
        self._actions.run(self._tools.picture, self._take())

    async def _take(self) -> Told | None:
        title = self.tr("Picture of the yard")
        path = await ask_which_to_open(self._view, title, self.tr("Pictures"), *SUFFIXES)
        if path is None:
            return None
        if await asyncio.to_thread(_read, path) is None:
            return Told(
                False, self.tr("{name} cannot be read as a picture.").format(name=path.name)
            )
        content = await asyncio.to_thread(path.read_bytes)
        await self._yard.set_picture(path.name, content, by=self._access.operator)
        self.refresh()
        return Told(True, self.tr("The plan is kept. Now move the connectors to their places."))

    def _on_places(self, places: _PlacesOf) -> None:
        self._before.append(self._places)
        self._keep(places)

    def _undo(self) -> None:
        if self._before and self._view.editing:
            self._keep(self._before.pop())
            self._view.set_places(self._places)

    def _keep(self, places: _PlacesOf) -> None:
        self._places = places
        # One writes at a time; what is moved meanwhile is written right after.
        self._unsaved = places
        self._actions.run((self, "places"), self._save())
        self._show_state()

    def _show_state(self) -> None:
        """Say what to do next, and offer what can be done."""
        view, may_edit = self._view, self._access.operator.may(Role.MANAGER)
        unplaced = view.unplaced()
        state = YardState(view.has_picture, unplaced, view.editing, may_edit)
        self._tools.show_hints(yard_hints(state))
        self._tools.show_editing(unplaced=unplaced, undoable=bool(self._before))

    def _on_busy(self, key: object, busy: bool) -> None:
        # Moved after the last write had looked, and before it had ended.
        if not busy and key == (self, "places") and self._unsaved is not None:
            self._actions.run((self, "places"), self._save())

    async def _save(self) -> Told | None:
        while self._unsaved is not None:
            places, self._unsaved = Places(self._unsaved), None
            await self._yard.set_places(places, by=self._access.operator)
        return None


def _read(path: Path) -> QImage | None:
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid() and max(size.width(), size.height()) > _MOST_PIXELS:
        reader.setScaledSize(
            size.scaled(QSize(_MOST_PIXELS, _MOST_PIXELS), Qt.AspectRatioMode.KeepAspectRatio)
        )
    image = reader.read()
    return None if image.isNull() else image
