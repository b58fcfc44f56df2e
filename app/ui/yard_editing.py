"""The picture and the places of the plan: read, chosen, dragged, kept."""

import asyncio
from pathlib import Path

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtGui import QImage, QImageReader

from app.services.yard_plan import SUFFIXES, Places, YardPlanService
from app.ui.access import DepotAccess
from app.ui.charger_actions import ChargerActions, Told
from app.ui.pages.overview_tools import YardTools
from app.ui.widgets.file_dialog import ask_which_to_open
from app.ui.widgets.yard_view import YardView

_MOST_PIXELS = 4096
"""Longest side of the picture in memory: enough for a 4K screen, whatever the file holds."""


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
        self._unsaved: dict[str, tuple[float, float]] | None = None
        tools.edit.toggled.connect(view.set_editing)
        tools.picture.clicked.connect(self._choose)
        tools.nearer.clicked.connect(lambda: view.zoom(1.25))
        tools.farther.clicked.connect(lambda: view.zoom(0.8))
        tools.whole.clicked.connect(view.zoom_to_fit)
        view.places_changed.connect(self._on_places)

    def refresh(self) -> None:
        """Show the plan as it is kept."""
        self._view.set_places(self._yard.places)
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
        kinds = " *.".join(SUFFIXES)
        path = await ask_which_to_open(self._view, title, self.tr("Pictures"), kinds)
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

    def _on_places(self, places: dict[str, tuple[float, float]]) -> None:
        # One writes at a time; what is moved meanwhile is written right after.
        self._unsaved = places
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
