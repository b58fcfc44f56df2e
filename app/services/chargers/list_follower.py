"""Local lists that follow the cards: a card that was blocked is blocked in every charger's list."""

import asyncio

from app.core.bus import Bus
from app.core.chargers import Presence
from app.core.clock import Clock
from app.core.depot_state import DepotState
from app.core.events import ChargerBooted, ChargerConnected, PeopleChanged
from app.core.ids import ChargerId
from app.services.background import Background
from app.services.chargers.local_lists import LocalListService

QUIET_S = 2.0
"""Changes within it are one: an import sends each charger one difference."""

MOST_TRIES = 5
"""How often a charger that says no is asked again, until the next change or its next boot."""


class ListFollower:
    """Sends what changed to each charger that holds a list of ours.

    One that is offline gets it when it is back; one that refuses is asked again now and then.
    """

    def __init__(
        self,
        lists: LocalListService,
        state: DepotState,
        bus: Bus,
        clock: Clock,
        quiet_s: float = QUIET_S,
    ) -> None:
        self._lists = lists
        self._state = state
        self._clock = clock
        self._quiet_s = quiet_s
        self._stale: dict[ChargerId, int] = {}
        self._sending: set[ChargerId] = set()
        self._waiting = False
        self._background = Background()
        bus.subscribe(PeopleChanged, self._on_changed)
        bus.subscribe(ChargerConnected, lambda fact: self._on_back(fact.charger_id))
        bus.subscribe(ChargerBooted, lambda fact: self._on_back(fact.charger_id))

    async def close(self) -> None:
        """End what is under way."""
        await self._background.close()

    async def load(self) -> None:
        """Look at every list again: cards may have changed in the books of a stopped program."""
        self._stale = dict.fromkeys(self._lists.holders(), 0)

    async def settle(self) -> None:
        """Try again where it did not work; to be called regularly."""
        for charger_id, tries in list(self._stale.items()):
            if tries < MOST_TRIES:
                await self._send(charger_id)

    def _on_changed(self, fact: PeopleChanged) -> None:
        del fact
        if not self._waiting:
            self._waiting = True
            self._background.spawn(self._send_all())

    def _on_back(self, charger_id: ChargerId) -> None:
        if charger_id in self._stale:
            self._stale[charger_id] = 0
            self._background.spawn(self._send(charger_id))

    async def _send_all(self) -> None:
        await asyncio.sleep(self._quiet_s)
        self._waiting = False
        self._stale = dict.fromkeys(self._lists.holders(), 0)
        for charger_id in list(self._stale):
            self._background.spawn(self._send(charger_id))

    async def _send(self, charger_id: ChargerId) -> None:
        # What changes while a list is sent makes the charger stale again, and settle comes back.
        if charger_id in self._sending or not self._reachable(charger_id):
            return
        self._sending.add(charger_id)
        tries = self._stale.pop(charger_id, 0)
        try:
            if not await self._lists.follow_change(charger_id):
                self._stale[charger_id] = tries + 1
        except BaseException:
            self._stale.setdefault(charger_id, tries)
            raise
        finally:
            self._sending.discard(charger_id)

    def _reachable(self, charger_id: ChargerId) -> bool:
        charger = self._state.charger(charger_id, self._clock.now())
        return charger is not None and charger.presence is not Presence.OFFLINE
