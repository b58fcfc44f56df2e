"""Notes when chargers came, went, booted and had faults, so that one can look at it later."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from app.core.bus import Bus
from app.core.charger_history import HistoryEntry, HistoryKind
from app.core.chargers import ConnectorStatus
from app.core.clock import Clock
from app.core.events import ChargerBooted, ChargerConnected, ChargerDisconnected, StatusReported
from app.core.ids import ChargerId, ConnectorId
from app.core.reliability import Reliability
from app.services.ports.upkeep import ChargerHistoryStore

KEPT_FOR = timedelta(days=400)
RETURN_WITHIN = timedelta(minutes=15)
"""Chargers need a while to dial again after the program started: that is no fault of theirs."""


class ChargerHistory:
    """Writes with the next batch: nobody waits for it."""

    def __init__(self, store: ChargerHistoryStore, bus: Bus, clock: Clock) -> None:
        self._store = store
        self._clock = clock
        self._faults: dict[ConnectorId, str] = {}
        bus.subscribe(ChargerConnected, self._on_connected)
        bus.subscribe(ChargerDisconnected, self._on_disconnected)
        bus.subscribe(ChargerBooted, self._on_booted)
        bus.subscribe(StatusReported, self._on_status)

    async def load(self, statuses: Sequence[StatusReported]) -> None:
        """Note that the program began; faults that were there before are not noted again."""
        self._faults = {s.connector: _fault(s) for s in statuses if _is_fault(s)}
        now = self._clock.now()
        await self._store.forget_before(now - KEPT_FOR)
        self._store.note(HistoryEntry(now, None, HistoryKind.PROGRAM_STARTED))

    async def of_charger(self, charger_id: ChargerId, since: datetime) -> Sequence[HistoryEntry]:
        """Return what became of a charger; see `ChargerHistoryStore.of_charger`."""
        return await self._store.of_charger(charger_id, since)

    async def reliability(
        self, since: datetime | None, until: datetime | None
    ) -> Sequence[Reliability]:
        """Return how every charger kept its connection; None: as far as is known, until now."""
        now = self._clock.now()
        start, end = since or now - KEPT_FOR, min(until or now, now)
        return await self._store.reliability(start, end, RETURN_WITHIN)

    def _on_connected(self, fact: ChargerConnected) -> None:
        kind = HistoryKind.CONNECTED
        self._store.note(HistoryEntry(fact.at, fact.charger_id, kind, text=fact.address))

    def _on_disconnected(self, fact: ChargerDisconnected) -> None:
        kind = HistoryKind.DISCONNECTED
        self._store.note(HistoryEntry(fact.at, fact.charger_id, kind, text=fact.reason))

    def _on_booted(self, fact: ChargerBooted) -> None:
        entry = HistoryEntry(
            fact.at, fact.charger_id, HistoryKind.BOOTED, text=fact.identity.firmware
        )
        self._store.note(entry)

    def _on_status(self, fact: StatusReported) -> None:
        before = self._faults.get(fact.connector)
        if _is_fault(fact):
            if before != _fault(fact):
                self._faults[fact.connector] = _fault(fact)
                self._note_fault(fact, HistoryKind.FAULTED, _fault(fact))
        elif before is not None:
            del self._faults[fact.connector]
            self._note_fault(fact, HistoryKind.FAULT_OVER, before)

    def _note_fault(self, fact: StatusReported, kind: HistoryKind, text: str) -> None:
        charger_id, number = fact.connector
        self._store.note(HistoryEntry(fact.received_at, charger_id, kind, number, text))


def _is_fault(status: StatusReported) -> bool:
    return status.status is ConnectorStatus.FAULTED


def _fault(status: StatusReported) -> str:
    words = (status.error_code, status.vendor_error_code, status.info)
    return " · ".join(word for word in words if word)
