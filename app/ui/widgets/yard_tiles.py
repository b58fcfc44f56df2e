"""The tiles of the connectors on the plan: which, where, and which of them is chosen."""

from collections.abc import Hashable, Mapping, Sequence

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtWidgets import QGraphicsItem

from app.ui.models.connector_filter import ConnectorFilter
from app.ui.models.connector_model import NUMBERS_ROLE
from app.ui.theme import Theme
from app.ui.widgets.connector_tile import TilePainter, TileState
from app.ui.widgets.plan_view import PlanView
from app.ui.widgets.tile_layout import TileBox, tile_box
from app.ui.widgets.tile_view import TileView
from app.ui.widgets.yard_access import TileEntries, YardAccess
from app.ui.widgets.yard_item import READABLE, YardItem
from app.ui.widgets.yard_layout import EMPTY_RATIO, Place, YardLayout, free_places, lay_out

_Index = QModelIndex | QPersistentModelIndex


class YardTiles(PlanView):
    """Shows the rows of a filter, each where it belongs; `places_changed` carries all places."""

    places_changed = Signal(dict)
    arranged = Signal()
    """Something may have another place, or none."""

    def __init__(self, theme: Theme, rows: ConnectorFilter) -> None:
        super().__init__(theme)
        self.rows = rows
        self._tiles = TilePainter(theme)
        self._items: dict[Hashable, YardItem] = {}
        self._places: dict[str, Place] = {}
        self._layout = lay_out((), {}, EMPTY_RATIO, self._box())
        self._current: Hashable | None = None
        self._ringed = False
        self._editing = False
        self.entries = TileEntries(self)
        self.setAccessibleName(self.tr("Plan of the yard"))
        rows.dataChanged.connect(self._on_changed)
        for signal in (rows.rowsInserted, rows.rowsRemoved, rows.modelReset):
            signal.connect(self._on_rows)
        self.show_plan(None)

    @property
    def editing(self) -> bool:
        """Whether tiles can be moved."""
        return self._editing

    def set_editing(self, editing: bool) -> None:
        """Let tiles be moved, or no longer."""
        self._editing = editing
        for item in self._items.values():
            self._let_move(item)
        self._arrange()

    @property
    def layout_shown(self) -> YardLayout:
        """Where everything is."""
        return self._layout

    def show_plan(self, picture: QImage | None) -> None:
        """Show a picture behind the tiles; None for an empty yard."""
        super().show_plan(picture)
        self._arrange()
        self.zoom_to_fit()

    def set_places(self, places: Mapping[str, Place]) -> None:
        """Put tiles where they belong; those without a place stand in rows below."""
        self._places = dict(places)
        self._arrange()

    def place_the_rest(self) -> None:
        """Give every tile that has none a place on the plan, in rows between the others."""
        waiting = [str(key) for key in self._items if not self.is_placed(key)]
        taken = list(self._places.values())
        self._places |= zip(waiting, free_places(len(waiting), taken, self.ratio), strict=True)
        self._arrange()
        self.places_changed.emit(dict(self._places))

    def keep_place(self, key: Hashable) -> None:
        """Let a tile that was moved belong where it now is, or where the plan ends."""
        item, plan = self._items[key], self._layout.plan
        x, y = item.x() / plan.width(), item.y() / plan.height()
        self._places[str(key)] = (min(max(x, 0.0), 1.0), min(max(y, 0.0), 1.0))
        # As large as before: tiles that shrink where two meet would be hard to place.
        self._arrange(self._layout.scale)
        self.places_changed.emit(dict(self._places))

    # -- which is chosen -------------------------------------------------------------------

    @property
    def current(self) -> Hashable | None:
        """The tile that is chosen."""
        return self._current

    def choose(self, key: Hashable | None) -> None:
        """Choose a tile, and bring it into sight."""
        self._current = key
        self.show_ring(self._ringed)
        if key is not None:
            self.ensureVisible(self._items[key])
            self.entries.tell_focus(key)

    def show_ring(self, ringed: bool) -> None:
        """Show around the chosen tile that keys act on it, or no longer."""
        self._ringed = ringed
        for key, item in self._items.items():
            chosen = ringed and key == self._current
            item.set_state(TileState.FOCUSED if chosen else TileState.REST)

    def focused_key(self) -> Hashable | None:
        """Return the tile that keys act on; None while they act on something else."""
        return self._current if self.hasFocus() else None

    # -- what is shown ---------------------------------------------------------------------

    def keys(self) -> list[Hashable]:
        """Return the keys of the tiles that are shown, in the order of the rows."""
        return list(self._items)

    def shows(self, key: Hashable) -> bool:
        """Tell whether a tile is shown."""
        return key in self._items

    def item(self, key: Hashable) -> YardItem:
        """Return the tile of a key.

        Raises:
            KeyError: It is not shown.
        """
        return self._items[key]

    def is_placed(self, key: Hashable) -> bool:
        """Tell whether somebody has given a tile its place."""
        return str(key) in self._places

    def unplaced(self) -> int:
        """Return how many of the tiles have no place."""
        return sum(not self.is_placed(key) for key in self._items)

    def key_at(self, point: QPoint) -> Hashable | None:
        """Return the tile at a point of the viewport."""
        found = (each.key for each in self.items(point) if isinstance(each, YardItem))
        return next(found, None)

    def rect_on_screen(self, key: Hashable) -> QRect:
        """Return where a tile is on the screen; empty where it is not shown."""
        item = self._items.get(key)
        if item is None:
            return QRect()
        rect = self.mapFromScene(item.sceneBoundingRect()).boundingRect()
        return QRect(self.viewport().mapToGlobal(rect.topLeft()), rect.size())

    # -- rows and places -------------------------------------------------------------------

    def _on_rows(self) -> None:
        if self.isVisible():
            self.refresh()

    def refresh(self) -> None:
        """Show exactly the rows of the filter."""
        shown = {
            self.rows.key_at(self.rows.index(row, 0)): self.rows.view_at(row)
            for row in range(self.rows.rowCount())
        }
        for key in self._items.keys() - shown.keys():
            self.scene().removeItem(self._items.pop(key))
            self.entries.forget(key)
        if self._current not in self._items:
            self._current = None
        for key, view in shown.items():
            if key in self._items:
                self._items[key].show_view(view)
            else:
                self._add(key, view)
        self._arrange()

    def _add(self, key: Hashable, view: TileView) -> None:
        item = YardItem(self._theme, self._tiles, key, view)
        self._let_move(item)
        self._items[key] = item
        self.scene().addItem(item)

    def _let_move(self, item: YardItem) -> None:
        item.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIsMovable, self._editing)
        item.setFlag(QGraphicsItem.GraphicsItemFlag.ItemSendsGeometryChanges, True)
        buttons = Qt.MouseButton.LeftButton if self._editing else Qt.MouseButton.NoButton
        # Not editing, a press on a tile pans the plan like any other.
        item.setAcceptedMouseButtons(buttons)

    def _on_changed(self, first_row: _Index, last_row: _Index, roles: Sequence[int] = ()) -> None:
        if not self.isVisible():
            return
        readable = self.transform().m11() * self._layout.scale >= READABLE
        # A mark shows no numbers, so nobody has to put them into words.
        if NUMBERS_ROLE in roles and not readable:
            return
        for row in range(first_row.row(), last_row.row() + 1):
            item = self._items.get(self.rows.key_at(self.rows.index(row, 0)))
            if item is not None:
                item.show_view(self.rows.view_at(row), readable=readable)

    def _box(self) -> TileBox:
        return tile_box(self._theme.size, "compact")

    def _arrange(self, scale: float | None = None) -> None:
        # Without picture and places there is no plan to leave room for.
        wanted = self.has_picture or self._places or self._editing
        ratio = self.ratio if wanted else None
        keys = self.keys()
        layout = self._layout = lay_out(keys, self._places, ratio, self._box(), scale)
        # First the room: a tile stays within it.
        self.set_room(layout.plan, layout.scene)
        for key, item in self._items.items():
            item.setScale(layout.scale)
            item.setPos(layout.spots[key])
        self.viewport().update()
        self.arranged.emit()

    def showEvent(self, event: QEvent) -> None:
        super().showEvent(event)  # type: ignore[arg-type]
        self.refresh()


def _access_of(_class_name: str, thing: QObject) -> YardAccess | None:
    return YardAccess(thing) if isinstance(thing, YardTiles) else None


# For the whole process, as Qt has it: it asks when a screen reader does, and keeps what it is given
# as long as the view.
QAccessible.installFactory(_access_of)
