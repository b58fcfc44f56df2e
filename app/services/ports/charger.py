"""What the services need of chargers: their place in the books, and a way to ask them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Any, Protocol

from app.core.chargers import Charger
from app.core.commands import CommandResult
from app.core.events import StatusReported
from app.core.ids import ChargerId, ConnectorId, SessionId
from app.core.transfers import FileProtocol, StoredFile


class ChargerStore(Protocol):
    """Chargers and their connectors."""

    async def all(self) -> list[Charger]:
        """Return every charger, retired ones too."""
        ...

    async def save(self, charger: Charger) -> None:
        """Insert or update one charger, by its id."""
        ...

    async def statuses(self) -> list[StatusReported]:
        """Return the last reported state of every connector that reported one."""
        ...

    def note_status(self, status: StatusReported) -> None:
        """Keep a reported state with the next batch; an unchanged one only moves its time."""
        ...


class ResetKind(StrEnum):
    """How a charger restarts: soft ends sessions first, hard cuts."""

    SOFT = "Soft"
    HARD = "Hard"


@dataclass(frozen=True, slots=True)
class ConfigurationKey:
    """One setting of a charger; `value` is None where it has none."""

    key: str
    value: str | None
    readonly: bool


@dataclass(frozen=True, slots=True)
class ChargerConfiguration:
    """What a charger says of its settings, beside its answer as it came."""

    result: CommandResult
    keys: Sequence[ConfigurationKey] = ()
    unknown: Sequence[str] = ()


class ChargerGateway(Protocol):
    """Asks chargers. Never raises for what a charger does: the result says it."""

    async def remote_start(self, connector: ConnectorId, id_tag: str) -> CommandResult:
        """Ask to start a session."""
        ...

    async def remote_stop(self, charger_id: ChargerId, session_id: SessionId) -> CommandResult:
        """Ask to end a session."""
        ...

    async def unlock(self, connector: ConnectorId) -> CommandResult:
        """Ask to release the plug; accepted means unlocked."""
        ...

    async def reset(self, charger_id: ChargerId, kind: ResetKind) -> CommandResult:
        """Ask to restart."""
        ...

    async def change_availability(
        self, connector: ConnectorId, *, available: bool
    ) -> CommandResult:
        """Ask to go in or out of service; the detail "Scheduled" means after the session."""
        ...

    async def get_configuration(
        self, charger_id: ChargerId, keys: Sequence[str] = ()
    ) -> ChargerConfiguration:
        """Ask for settings, all where `keys` is empty."""
        ...

    async def change_configuration(
        self, charger_id: ChargerId, key: str, value: str
    ) -> CommandResult:
        """Ask to change a setting; the detail "RebootRequired" counts as accepted."""
        ...

    async def clear_cache(self, charger_id: ChargerId) -> CommandResult:
        """Ask to forget cached cards."""
        ...

    async def trigger(
        self, charger_id: ChargerId, message: str, connector: int | None = None
    ) -> CommandResult:
        """Ask to send a message now, such as "StatusNotification"."""
        ...

    async def data_transfer(
        self, charger_id: ChargerId, vendor_id: str, message_id: str, data: str
    ) -> CommandResult:
        """Say something in a vendor's own language."""
        ...

    async def call(
        self, charger_id: ChargerId, action: str, payload: Mapping[str, Any]
    ) -> CommandResult:
        """Send any request of OCPP 1.6; the payload must be valid for it.

        Raises:
            InvalidInput: The payload does not fit the schema of the action.
        """
        ...

    def disconnect(self, charger_id: ChargerId, reason: str) -> None:
        """Close the socket of a charger, if it has one."""
        ...


class FileServer(Protocol):
    """Lets chargers fetch firmware and bring diagnostics, each under an address of its own."""

    def firmware(self) -> Sequence[StoredFile]:
        """Return the files that chargers may be given, the newest first."""
        ...

    def received(self, charger_id: ChargerId) -> Sequence[StoredFile]:
        """Return what a charger has sent, the newest first."""
        ...

    def place(self, file: StoredFile) -> Path:
        """Return where a file lies.

        Raises:
            NotFound: It is not there any more.
        """
        ...

    def beginning(self, file: StoredFile, most_bytes: int) -> bytes:
        """Return the first bytes of a file.

        Raises:
            NotFound: It is not there any more.
        """
        ...

    async def offer(
        self, charger_id: ChargerId, name: str, protocol: FileProtocol, until: datetime
    ) -> str:
        """Return the address under which a charger can fetch a firmware file until then.

        Raises:
            NotFound: There is no such file.
            DepotError: Nothing can be served.
        """
        ...

    async def expect(self, charger_id: ChargerId, protocol: FileProtocol, until: datetime) -> str:
        """Return the address of a folder into which a charger can put files until then.

        Raises:
            DepotError: Nothing can be taken.
        """
        ...

    def withdraw(self, charger_id: ChargerId, *, fetches: bool) -> None:
        """Make the addresses invalid that a charger was given to fetch from, or to bring to."""
        ...
