"""The tiles of the whole depot, kept current whichever page is shown."""

from collections.abc import Collection, Hashable
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from app.core.chargers import Presence
from app.core.clock import Clock
from app.core.depot_state import DepotState
from app.core.ids import ChargerId, ConnectorId
from app.core.roles import Role
from app.core.snapshots import ChargerSnapshot
from app.ui.access import DepotAccess
from app.ui.actions import ActionRunner
from app.ui.bridge import DepotBridge
from app.ui.models.connector_model import ConnectorModel
from app.ui.natural_order import natural_order
from app.ui.presenters.tiles import charger_tile_view, live_power_w, tile_view
from app.ui.session_extras import NO_EXTRAS, ExtrasOfSessions
from app.ui.widgets.tile_view import TileView
from app.ui.words.formats import Formats

_AT_ONCE = 32
"""Chargers whose tiles are renewed in one turn of the loop: the rest waits for the next turn, so
that two hundred that changed together do not keep the screen from being painted."""

_COUNTED_AT_ONCE = 100
"""The same for connectors that told a reading and nothing else."""

_AGE_SLICES = 5
"""Ages are looked at each second in a fifth of the depot: nobody reads them to the second, and a
thousand tiles at once would hold the loop up."""


class DepotTiles(QObject):
    """One tile for each connector of the chargers that belong to the depot.

    The key of a tile is its `ConnectorId`; a charger that has not told of a connector has one tile
    with number 0. `changed` comes after the model has changed.
    """

    changed = Signal()

    def __init__(
        self,
        state: DepotState,
        clock: Clock,
        bridge: DepotBridge,
        runner: ActionRunner,
        formats: Formats,
        extras: ExtrasOfSessions,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._may_act = True
        self._extras = extras
        self.model = ConnectorModel(self, self._described_anew)
        self._state, self._clock, self._formats = state, clock, formats
        self._runner = runner
        self._keys: dict[ChargerId, tuple[ConnectorId, ...]] = {}
        self._power_w: dict[ConnectorId, float] = {}
        self._connected: dict[ChargerId, bool] = {}
        self._seconds = 0
        self._queue: dict[ChargerId, set[ConnectorId]] = {}
        self._readings: set[ConnectorId] = set()
        self._next_turn = QTimer(self, singleShot=True, interval=0)
        self._next_turn.timeout.connect(self._renew)
        bridge.connectors_changed.connect(self._on_connectors)
        bridge.readings_changed.connect(self._on_readings)
        bridge.chargers_changed.connect(self._on_chargers)
        bridge.aged.connect(self._on_aged)
        bridge.quotas_changed.connect(self._on_quotas)
        bridge.people_changed.connect(self._on_quotas)
        runner.busy_changed.connect(self._on_busy)
        self.refresh()

    @property
    def power_w(self) -> float:
        """Power of the whole site now, in W."""
        return sum(self._power_w.values())

    @property
    def connected(self) -> int:
        """How many chargers of the depot have a connection."""
        return sum(self._connected.values())

    @property
    def chargers(self) -> int:
        """How many chargers belong to the depot."""
        return len(self._keys)

    @property
    def attention(self) -> int:
        """How many tiles ask for somebody."""
        return self.model.counts()["attention"]

    def hide_actions(self) -> None:
        """Show tiles without their button, to who may not press it."""
        self._may_act = False
        self.refresh()

    def refresh(self) -> None:
        """Look at everything anew."""
        chargers = [c for c in self._state.chargers(self._clock.now()) if c.charger.adopted]
        chargers.sort(key=lambda each: natural_order(each.charger.name))
        self._keys.clear()
        self._power_w.clear()
        self._connected = {c.charger.id: c.presence is not Presence.OFFLINE for c in chargers}
        rows: dict[Hashable, TileView] = {}
        for charger in chargers:
            keys = self._keys[charger.charger.id] = _keys_of(charger)
            rows |= {key: self._tile(key, charger) for key in keys}
        self.model.update(rows)
        self.changed.emit()

    def _on_connectors(self, connectors: Collection[ConnectorId]) -> None:
        for connector in connectors:
            self._queue.setdefault(connector.charger_id, set()).add(connector)
        self._renew()

    def _on_readings(self, connectors: Collection[ConnectorId]) -> None:
        for connector in connectors:
            if _only_counts(self.model.last_view(connector)):
                self._readings.add(connector)
            else:
                self._queue.setdefault(connector.charger_id, set()).add(connector)
        self._renew()

    def _on_chargers(self, chargers: Collection[ChargerId]) -> None:
        for each in chargers:
            self._queue.setdefault(each, set()).update(self._keys.get(each, ()))
        self._renew()

    def _renew(self) -> None:
        part = {each: self._queue.pop(each) for each in list(self._queue)[:_AT_ONCE]}
        if part:
            self._patch(part, [key for keys in part.values() for key in keys])
        elif self._readings:
            self._count(
                [self._readings.pop() for _ in range(min(_COUNTED_AT_ONCE, len(self._readings)))]
            )
        if self._queue or self._readings:
            self._next_turn.start()

    def _count(self, connectors: Collection[ConnectorId]) -> None:
        """Note new readings: described at once is only what is looked at."""
        now = self._clock.now()
        for each in connectors:
            self._power_w[each] = self._state.power_w(each, now)
        self.model.count(connectors)
        self.changed.emit()

    def _on_aged(self) -> None:
        self._seconds += 1
        chargers = list(self._keys)[self._seconds % _AGE_SLICES :: _AGE_SLICES]
        self._on_chargers(chargers)

    def _on_quotas(self) -> None:
        self._extras.forget_quotas()

    def _on_busy(self, key: object, _busy: bool) -> None:
        if isinstance(key, ConnectorId):
            self._on_connectors([key])
        elif isinstance(key, str) and key in self._keys:
            self._on_chargers([ChargerId(key)])

    def _patch(self, chargers: Collection[ChargerId], connectors: Collection[ConnectorId]) -> None:
        """Renew some tiles; all of them where chargers or connectors came or went."""
        now = self._clock.now()
        found = {each: self._state.charger(each, now) for each in chargers}
        if any(self._keys.get(each, ()) != _keys_of(charger) for each, charger in found.items()):
            self.refresh()
            return
        for each, charger in found.items():
            if charger is not None and each in self._keys:
                self._connected[each] = charger.presence is not Presence.OFFLINE
        rows: dict[Hashable, TileView] = {}
        for key in connectors:
            charger = found[key.charger_id]
            if charger is not None and key in self._keys.get(key.charger_id, ()):
                rows[key] = self._tile(key, charger)
        self.model.patch(rows)
        self.changed.emit()

    def _described_anew(self, key: Hashable) -> TileView | None:
        if not isinstance(key, ConnectorId):
            return None
        charger = self._state.charger(key.charger_id, self._clock.now())
        return None if charger is None else self._tile(key, charger)

    def _tile(self, key: ConnectorId, charger: ChargerSnapshot) -> TileView:
        view = self._described(key, charger)
        return view if self._may_act else replace(view, action_id=None, action_text="")

    def _described(self, key: ConnectorId, charger: ChargerSnapshot) -> TileView:
        now = self._clock.now()
        connector = self._state.connector(key) if key.number else None
        if connector is None:
            return charger_tile_view(charger, now, self._formats)
        self._power_w[key] = live_power_w(connector, charger, now)
        working = self._runner.is_busy(key) or self._runner.is_busy(charger.charger.id)
        session = connector.session
        extras = NO_EXTRAS if session is None else self._extras.of(session, now)
        return tile_view(connector, charger, now, self._formats, working=working, extras=extras)


def _only_counts(view: TileView | None) -> bool:
    """Tell whether a reading changes no more of a tile than its numbers."""
    return view is not None and view.category == "charging" and not (view.stale or view.busy)


def _keys_of(charger: ChargerSnapshot | None) -> tuple[ConnectorId, ...]:
    """Return the keys of a charger's tiles: none where it does not belong to the depot."""
    if charger is None or not charger.charger.adopted:
        return ()
    return charger.connectors or (ConnectorId(charger.charger.id, 0),)


def tiles_of(
    access: DepotAccess,
    bridge: DepotBridge,
    runner: ActionRunner,
    formats: Formats,
    parent: QObject,
) -> DepotTiles:
    """Return the tiles of a depot, without buttons for who may not press them."""
    extras = ExtrasOfSessions(
        access.money.costs,
        access.people.quotas,
        access.guests,
        access.people.directory,
        access.care.fleet.vehicle_at,
        formats,
    )
    tiles = DepotTiles(access.state, access.clock, bridge, runner, formats, extras, parent)
    if not access.operator.may(Role.ATTENDANT):
        tiles.hide_actions()
    return tiles
