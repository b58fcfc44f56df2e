"""Live events: what is told to whoever listens, in order, and kept for a while to be told again."""

import asyncio
import json
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field

from app.api.access import ApiAccess
from app.api.charger_shapes import ConnectorOut, charger_out, connector_out
from app.api.later import Later
from app.api.transactions import transaction_out
from app.core.chargers import Presence
from app.core.events import (
    AttentionRaised,
    ChargerConnected,
    ChargerDisconnected,
    ChargerRegistered,
    CommandExpected,
    MeterSampled,
    SessionChanged,
    SessionStarted,
    SessionStopped,
    StatusReported,
)
from app.core.ids import ChargerId, ConnectorId

KEPT = 4096
"""Changes that can be told again to who lost the connection: minutes of a busy depot."""

QUEUED = 512
"""Changes that wait for one listener; with more it is too slow."""

FLUSH_S = 0.25
REST_AFTER_S = 300.0
LOOK_EVERY_S = 5.0
MOST_LISTENERS = 32


@dataclass(slots=True, eq=False)
class Listener:
    """Somebody who is told.

    Attributes:
        first: What is told before all else; it may be more than ever waits in the queue.
        too_slow: Set when more waits for it than `QUEUED`.
    """

    first: list[str]
    queue: "asyncio.Queue[str]" = field(default_factory=lambda: asyncio.Queue(QUEUED))
    too_slow: asyncio.Event = field(default_factory=asyncio.Event)

    def tell(self, message: str) -> None:
        """Queue a message; never waits."""
        try:
            self.queue.put_nowait(message)
        except asyncio.QueueFull:
            self.too_slow.set()


class EventStream:
    """Numbers every change. Readings and states are gathered: a connector is told 4 times a second.

    While nobody has listened for some minutes it does nothing at all. Numbers grow over restarts
    of the program too, so that nobody resumes with a number of another run.
    """

    def __init__(self, access: ApiAccess) -> None:
        self._access = access
        self._seq = int(access.clock.now().timestamp() * 1000)
        self._kept: deque[tuple[int, str]] = deque(maxlen=KEPT)
        self._listeners: set[Listener] = set()
        self._awake = False
        self._connectors: dict[ConnectorId, None] = {}
        self._chargers: dict[ChargerId, None] = {}
        self._presences: dict[ChargerId, Presence] = {}
        self._flush_soon = Later(FLUSH_S, self._flush)
        self._look_again = Later(LOOK_EVERY_S, self._look)
        self._rest_soon = Later(REST_AFTER_S, self._rest)
        self._forget = self._subscribe()

    @property
    def listeners(self) -> int:
        """How many listen."""
        return len(self._listeners)

    @property
    def waiting(self) -> int:
        """How many messages wait for all of them."""
        return sum(listener.queue.qsize() for listener in self._listeners)

    def close(self) -> None:
        """Stop hearing and telling."""
        for forget in self._forget:
            forget()
        self._rest()

    def join(self, since: int | None) -> Listener | None:
        """Begin to tell somebody: what they missed since a number, or else the whole state.

        None: there are too many listeners.
        """
        if len(self._listeners) >= MOST_LISTENERS:
            return None
        self._wake()
        self._flush()
        listener = Listener(self._missed(since))
        self._listeners.add(listener)
        return listener

    def leave(self, listener: Listener) -> None:
        """Tell somebody no more."""
        self._listeners.discard(listener)
        if not self._listeners and self._awake:
            self._rest_soon.ask()

    # -- telling ---------------------------------------------------------------------------

    def _missed(self, since: int | None) -> list[str]:
        oldest = self._kept[0][0] if self._kept else self._seq + 1
        if since is None or not oldest - 1 <= since <= self._seq:
            return [self._state()]
        resumed = json.dumps({"type": "resumed", "seq": since})
        return [resumed, *(text for seq, text in self._kept if seq > since)]

    def _state(self) -> str:
        now = self._access.clock.now()
        chargers = self._access.state.chargers(now)
        told = ",".join(charger_out(self._access, c).model_dump_json() for c in chargers)
        at = now.isoformat().replace("+00:00", "Z")
        return f'{{"type":"state","seq":{self._seq},"at":"{at}","chargers":[{told}]}}'

    def _publish(self, kind: str, content: str) -> None:
        self._seq += 1
        message = f'{{"type":"{kind}","seq":{self._seq},{content}}}'
        self._kept.append((self._seq, message))
        for listener in self._listeners:
            listener.tell(message)

    def _flush(self) -> None:
        self._flush_soon.cancel()
        chargers, self._chargers = self._chargers, {}
        connectors, self._connectors = self._connectors, {}
        for charger_id in chargers:
            self._tell_charger(charger_id)
        for connector in connectors:
            if connector.charger_id not in chargers:
                self._tell_connector(connector)

    def _tell_charger(self, charger_id: ChargerId) -> None:
        snapshot = self._access.state.charger(charger_id, self._access.clock.now())
        if snapshot is None or snapshot.charger.retired_at is not None:
            self._publish("removed", f'"charger_id":{json.dumps(charger_id)}')
            return
        self._presences[charger_id] = snapshot.presence
        told = charger_out(self._access, snapshot).model_dump_json()
        self._publish("charger", f'"charger":{told}')

    def _tell_connector(self, connector: ConnectorId) -> None:
        now = self._access.clock.now()
        charger = self._access.state.charger(connector.charger_id, now)
        snapshot = self._access.state.connector(connector)
        if charger is not None and snapshot is not None and connector.number:
            told: ConnectorOut = connector_out(snapshot, charger.presence, now)
            name = json.dumps(connector.charger_id)
            self._publish("connector", f'"charger_id":{name},"connector":{told.model_dump_json()}')
        elif snapshot is not None:
            self._tell_charger(connector.charger_id)

    # -- hearing ---------------------------------------------------------------------------

    def _subscribe(self) -> list[Callable[[], None]]:
        bus = self._access.bus
        return [
            bus.subscribe(MeterSampled, self._on_connector),
            bus.subscribe(StatusReported, self._on_connector),
            bus.subscribe(CommandExpected, self._on_connector),
            bus.subscribe(ChargerConnected, self._on_charger),
            bus.subscribe(ChargerDisconnected, self._on_charger),
            bus.subscribe(ChargerRegistered, lambda fact: self._mark(fact.charger.id)),
            bus.subscribe(SessionStarted, lambda fact: self._on_session("started", fact)),
            bus.subscribe(SessionChanged, lambda fact: self._on_session("changed", fact)),
            bus.subscribe(SessionStopped, lambda fact: self._on_session("stopped", fact)),
            bus.subscribe(AttentionRaised, self._on_attention),
        ]

    def _on_connector(self, fact: MeterSampled | StatusReported | CommandExpected) -> None:
        if self._awake:
            self._connectors[fact.connector] = None
            self._flush_soon.ask()

    def _on_charger(self, fact: ChargerConnected | ChargerDisconnected) -> None:
        self._mark(fact.charger_id)

    def _on_session(
        self, change: str, fact: SessionStarted | SessionChanged | SessionStopped
    ) -> None:
        if self._awake:
            self._connectors[fact.session.connector] = None
            self._flush()
            told = transaction_out(fact.session).model_dump_json()
            self._publish("transaction", f'"change":"{change}","transaction":{told}')

    def _on_attention(self, fact: AttentionRaised) -> None:
        if self._awake:
            at = fact.at.isoformat().replace("+00:00", "Z")
            content = {"charger_id": fact.charger_id, "kind": fact.kind, "text": fact.text}
            self._publish("attention", f'"at":"{at}",' + json.dumps(content)[1:-1])

    def _mark(self, charger_id: ChargerId) -> None:
        if self._awake:
            self._chargers[charger_id] = None
            self._flush_soon.ask()

    # -- waking and resting ----------------------------------------------------------------

    def _wake(self) -> None:
        self._rest_soon.cancel()
        if not self._awake:
            self._awake = True
            now = self._access.clock.now()
            self._presences = {c.charger.id: c.presence for c in self._access.state.chargers(now)}
            self._look_again.ask()

    def _look(self) -> None:
        """Find chargers that fell silent: nothing is said of that, it only becomes true."""
        for charger in self._access.state.chargers(self._access.clock.now()):
            if self._presences.get(charger.charger.id) is not charger.presence:
                self._mark(charger.charger.id)
        self._look_again.ask()

    def _rest(self) -> None:
        self._awake = False
        for timer in (self._flush_soon, self._look_again, self._rest_soon):
            timer.cancel()
        self._kept.clear()
        self._connectors.clear()
        self._chargers.clear()
