"""Firmware to chargers, diagnostics and logs from them, and how far each is."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from enum import StrEnum
from pathlib import Path
from typing import Any

from app.core.bus import Bus
from app.core.clock import Clock
from app.core.commands import CommandResult
from app.core.events import FileMoved, TransferChanged, TransferReported
from app.core.file_orders import FILE_PLACES, named_file, with_address
from app.core.ids import ChargerId
from app.core.roles import Operator, Role
from app.core.transfers import FileProtocol, StoredFile, Transfer, TransferKind
from app.services.audit import Auditor, audited
from app.services.ports.charger import ChargerGateway, FileServer

VALID_FOR = timedelta(hours=24)
"""How long after its date a charger may fetch or bring: a slow modem takes its time."""

MOST_SHOWN = 256 * 1024
"""Bytes of a file that are shown to be read."""

RETRIES = 3
RETRY_AFTER_S = 180

_FILE_NAMES = {"GetDiagnostics": "fileName", "GetLog": "filename"}
"""Where in its answer a charger names the file that it brings."""


class LogKind(StrEnum):
    """Which log a charger is asked for (OCPP 1.6 security whitepaper, 4.5)."""

    DIAGNOSTICS = "DiagnosticsLog"
    SECURITY = "SecurityLog"


class FirmwareService:
    """Builds the address for each charger and follows what the charger says of it."""

    def __init__(
        self,
        gateway: ChargerGateway,
        files: FileServer,
        protocol_of: Callable[[ChargerId], FileProtocol],
        bus: Bus,
        auditor: Auditor,
        clock: Clock,
    ) -> None:
        self._gateway = gateway
        self._files = files
        self._protocol_of = protocol_of
        self._bus = bus
        self._auditor = auditor
        self._clock = clock
        self._transfers: dict[tuple[ChargerId, TransferKind], Transfer] = {}
        self._requests = 0
        bus.subscribe(TransferReported, self._on_reported)
        bus.subscribe(FileMoved, self._on_moved)

    # -- looking ---------------------------------------------------------------------------

    def transfers(self, charger_id: ChargerId | None = None) -> Sequence[Transfer]:
        """Return the newest transfer of each kind, of one charger or of all, the newest first."""
        found = [t for t in self._transfers.values() if charger_id in (None, t.charger_id)]
        return sorted(found, key=lambda t: t.at, reverse=True)

    def firmware_files(self) -> Sequence[StoredFile]:
        """Return the files in the firmware folder, the newest first."""
        return self._files.firmware()

    def received(self, charger_id: ChargerId) -> Sequence[StoredFile]:
        """Return what a charger has sent, the newest first."""
        return self._files.received(charger_id)

    def place(self, file: StoredFile) -> Path:
        """Return where a file lies, to look at it or to copy it.

        Raises:
            NotFound: It is not there any more.
        """
        return self._files.place(file)

    def beginning(self, file: StoredFile) -> str | None:
        """Return the beginning of a file as text; None where it is none.

        Raises:
            NotFound: It is not there any more.
        """
        data = self._files.beginning(file, MOST_SHOWN)
        return None if b"\0" in data else data.decode(errors="replace")

    # -- asking ----------------------------------------------------------------------------

    @audited("firmware.update", Role.MANAGER)
    async def update(
        self,
        charger_id: ChargerId,
        file_name: str,
        at: datetime | None = None,
        protocol: FileProtocol | None = None,
        *,
        by: Operator,
    ) -> CommandResult:
        """Ask a charger to fetch a firmware file, now or later, and to install it.

        Raises:
            NotFound: There is no such file.
            CannotServeFiles: This program cannot listen for file transfers.
        """
        at = at or self._clock.now()
        protocol = protocol or self._protocol_of(charger_id)
        location = await self._files.offer(charger_id, file_name, protocol, at + VALID_FOR)
        payload = {
            "location": location,
            "retrieveDate": _wire(at),
            "retries": RETRIES,
            "retryInterval": RETRY_AFTER_S,
        }
        self._begin(charger_id, TransferKind.FIRMWARE, by, file_name)
        result = await self._gateway.call(charger_id, "UpdateFirmware", payload)
        return self._named(charger_id, TransferKind.FIRMWARE, result, "")

    @audited("firmware.diagnostics", Role.ATTENDANT)
    async def get_diagnostics(
        self,
        charger_id: ChargerId,
        since: datetime | None = None,
        until: datetime | None = None,
        protocol: FileProtocol | None = None,
        *,
        by: Operator,
    ) -> CommandResult:
        """Ask a charger to bring its diagnostics; accepted without a file name: it has none.

        Raises:
            CannotServeFiles: This program cannot listen for file transfers.
        """
        payload: dict[str, Any] = {
            "location": await self._expect(charger_id, protocol),
            "retries": RETRIES,
            "retryInterval": RETRY_AFTER_S,
        }
        payload |= _span("startTime", since) | _span("stopTime", until)
        self._begin(charger_id, TransferKind.DIAGNOSTICS, by, "")
        result = await self._gateway.call(charger_id, "GetDiagnostics", payload)
        return self._named(charger_id, TransferKind.DIAGNOSTICS, result, "fileName")

    @audited("firmware.log", Role.ATTENDANT)
    async def get_log(
        self,
        charger_id: ChargerId,
        kind: LogKind = LogKind.SECURITY,
        since: datetime | None = None,
        until: datetime | None = None,
        protocol: FileProtocol | None = None,
        *,
        by: Operator,
    ) -> CommandResult:
        """Ask a charger with the security extension to bring one of its logs.

        Raises:
            CannotServeFiles: This program cannot listen for file transfers.
        """
        self._requests += 1
        log = {"remoteLocation": await self._expect(charger_id, protocol)}
        log |= _span("oldestTimestamp", since) | _span("latestTimestamp", until)
        payload = {
            "logType": kind.value,
            "requestId": self._requests,
            "retries": RETRIES,
            "retryInterval": RETRY_AFTER_S,
            "log": log,
        }
        self._begin(charger_id, TransferKind.LOG, by, "")
        result = await self._gateway.call(charger_id, "GetLog", payload)
        return self._named(charger_id, TransferKind.LOG, result, "filename")

    @audited("firmware.order", Role.MANAGER)
    async def order(
        self, charger_id: ChargerId, action: str, payload: Mapping[str, Any], *, by: Operator
    ) -> CommandResult:
        """Send a request that moves a file, with an address of the charger's own in it.

        So the same request can go to many chargers, or wait for one (`wants_own_address`).

        Raises:
            NotFound: There is no firmware file of that name.
            CannotServeFiles: This program cannot listen for file transfers.
        """
        kind, name = FILE_PLACES[action].kind, named_file(action, payload)
        if kind is TransferKind.FIRMWARE:
            until = self._clock.now() + VALID_FOR
            protocol = self._protocol_of(charger_id)
            address = await self._files.offer(charger_id, name, protocol, until)
        else:
            address, name = await self._expect(charger_id, None), ""
        self._begin(charger_id, kind, by, name)
        addressed = with_address(action, payload, address)
        result = await self._gateway.call(charger_id, action, addressed)
        return self._named(charger_id, kind, result, _FILE_NAMES.get(action, ""))

    # -- following -------------------------------------------------------------------------

    def _on_reported(self, fact: TransferReported) -> None:
        known = self._transfers.get((fact.charger_id, fact.kind))
        transfer = known or Transfer(fact.charger_id, fact.kind, fact.at)
        # Idle only says that nothing is going on; what came before it is more.
        if fact.status == "Idle" and known is not None:
            return
        transfer = self._change(replace(transfer, status=fact.status, at=fact.at))
        if transfer.over:
            fetches = fact.kind is TransferKind.FIRMWARE
            self._files.withdraw(fact.charger_id, fetches=fetches)

    def _on_moved(self, fact: FileMoved) -> None:
        running = [
            transfer
            for transfer in self.transfers(fact.charger_id)
            if not transfer.over and (transfer.kind is TransferKind.FIRMWARE) is fact.fetched
        ]
        if running:
            changed = replace(
                running[0],
                file_name=fact.name or running[0].file_name,
                moved_bytes=fact.size_bytes,
                total_bytes=fact.total_bytes,
                at=fact.at,
            )
            self._change(changed)

    # -- inside ----------------------------------------------------------------------------

    async def _expect(self, charger_id: ChargerId, protocol: FileProtocol | None) -> str:
        protocol = protocol or self._protocol_of(charger_id)
        return await self._files.expect(charger_id, protocol, self._clock.now() + VALID_FOR)

    def _begin(self, charger_id: ChargerId, kind: TransferKind, by: Operator, name: str) -> None:
        self._change(Transfer(charger_id, kind, self._clock.now(), name, by.name))

    def _named(
        self, charger_id: ChargerId, kind: TransferKind, result: CommandResult, key: str
    ) -> CommandResult:
        name = str(result.payload.get(key) or "") if key else ""
        transfer = self._transfers[charger_id, kind]
        if not result.ok:
            # What it did not promise to do needs no open door.
            self._files.withdraw(charger_id, fetches=kind is TransferKind.FIRMWARE)
            self._change(replace(transfer, status=result.detail or result.status.value))
            return result
        # What came already has its own name by now.
        if name and not transfer.moved_bytes:
            self._change(replace(transfer, file_name=name))
        if result.ok and not name and kind is TransferKind.DIAGNOSTICS:
            return replace(result, detail="it has no diagnostics")
        return result

    def _change(self, transfer: Transfer) -> Transfer:
        self._transfers[transfer.charger_id, transfer.kind] = transfer
        self._bus.publish(TransferChanged(transfer))
        return transfer


def _span(name: str, at: datetime | None) -> dict[str, str]:
    return {} if at is None else {name: _wire(at)}


def _wire(at: datetime) -> str:
    return at.strftime("%Y-%m-%dT%H:%M:%SZ")
