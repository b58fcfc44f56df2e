"""The plan for screen readers: a list whose entries are the tiles, named, placed and focused."""

from __future__ import annotations

import weakref
from collections.abc import Hashable
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface, QAccessibleObject
from PySide6.QtWidgets import QAccessibleWidget

if TYPE_CHECKING:
    from app.ui.widgets.yard_tiles import YardTiles


class TileEntries:
    """What tells of each tile of a plan; made when somebody asks for it."""

    def __init__(self, view: YardTiles) -> None:
        self._view = view
        # Qt wants an object behind every interface, and drops the one with the other.
        self._spots: dict[Hashable, QObject] = {}

    def of(self, key: Hashable) -> QAccessibleInterface:
        """Return what tells of a tile."""
        spot = self._spots.get(key)
        if spot is None:
            spot = self._spots[key] = QObject(self._view)
            entry = TileAccess(spot, self._view, key)
            # Held by the connection alone: Qt deletes it with its object and must find it then,
            # which a reference that Python can collect would not promise.
            spot.destroyed.connect(partial(_let_go, entry))
            QAccessible.registerAccessibleInterface(entry)
        return QAccessible.queryAccessibleInterface(spot)

    def forget(self, key: Hashable) -> None:
        """Let go of a tile that is no longer shown."""
        spot = self._spots.pop(key, None)
        if spot is not None:
            spot.deleteLater()

    def tell_focus(self, key: Hashable) -> None:
        """Say that the keys now act on another tile; free where nobody listens."""
        if QAccessible.isActive():
            event = QAccessibleEvent(self.of(key), QAccessible.Event.Focus)
            QAccessible.updateAccessibility(event)


class YardAccess(QAccessibleWidget):
    """Tells of a plan and leads to its tiles, in the order of the rows."""

    def __init__(self, view: YardTiles) -> None:
        super().__init__(view, QAccessible.Role.List)
        # A strong reference would keep the view for ever.
        self._view = weakref.ref(view)

    def _keys(self) -> list[Hashable]:
        view = self._view()
        return view.keys() if view is not None else []

    def _entry(self, key: Hashable | None) -> QAccessibleInterface | None:
        view = self._view()
        return view.entries.of(key) if view is not None and key is not None else None

    def childCount(self) -> int:  # noqa: N802
        """Return how many tiles are shown."""
        return len(self._keys())

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """Return what tells of a tile."""
        keys = self._keys()
        return self._entry(keys[index]) if 0 <= index < len(keys) else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:  # noqa: N802
        """Return which tile it is; -1 for none."""
        keys = self._keys()
        key = child.key if isinstance(child, TileAccess) else None
        return keys.index(key) if key in keys else -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override] # noqa: N802
        """Return what tells of the tile at a point of the screen."""
        view = self._view()
        if view is None:
            return None
        return self._entry(view.key_at(view.viewport().mapFromGlobal(QPoint(x, y))))

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override] # noqa: N802
        """Return what tells of the tile that the keys act on."""
        view = self._view()
        return self._entry(view.focused_key()) if view is not None else None


class TileAccess(QAccessibleObject):
    """Tells of one tile: what it says, where it is on the screen, and whether keys act on it."""

    def __init__(self, spot: QObject, view: YardTiles, key: Hashable) -> None:
        super().__init__(spot)
        self._view, self.key = weakref.ref(view), key

    def isValid(self) -> bool:  # noqa: N802
        """Tell whether the tile is still shown."""
        view = self._view()
        return view is not None and view.shows(self.key)

    def parent(self) -> QAccessibleInterface:
        """Return what tells of the plan."""
        return QAccessible.queryAccessibleInterface(cast("QObject", self._view()))

    def text(self, kind: QAccessible.Text) -> str:
        """Return what the tile says, and where it has no place, that."""
        view = self._view()
        if view is None or not view.shows(self.key):
            return ""
        if kind is QAccessible.Text.Name:
            return view.item(self.key).view.spoken_text
        if kind is QAccessible.Text.Description and not view.is_placed(self.key):
            return view.tr("Not placed yet")
        return ""

    def rect(self) -> QRect:
        """Return where it is on the screen."""
        view = self._view()
        return view.rect_on_screen(self.key) if view is not None else QRect()

    def role(self) -> QAccessible.Role:
        """Return that it is an entry of a list."""
        return QAccessible.Role.ListItem

    def state(self) -> QAccessible.State:
        """Return whether keys act on it."""
        view, state = self._view(), QAccessible.State()
        state.focusable = 1
        if view is not None and view.focused_key() == self.key:
            state.focused = 1
        return state

    def childCount(self) -> int:  # noqa: N802
        """Return that it has no parts."""
        return 0

    def child(self, _index: int) -> None:  # type: ignore[override]
        """Return no part."""

    def indexOfChild(self, _child: QAccessibleInterface) -> int:  # noqa: N802
        """Return that it has no parts."""
        return -1


def _let_go(_entry: TileAccess, _spot: QObject | None = None) -> None:
    """End the lasting reference: the connection that held it goes with its object."""
