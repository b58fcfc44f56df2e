"""Commands for chargers that are offline: they wait, run when the charger connects, or expire."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from app.core.audit_detail import AuditDetail
from app.core.bus import Bus
from app.core.clock import Clock
from app.core.commands import CommandResult, CommandStatus
from app.core.errors import DepotError, InvalidInput, NotFound
from app.core.events import ChargerConnected, DeferredChanged, RequestAnswered
from app.core.file_orders import wants_own_address
from app.core.ids import ChargerId
from app.core.orders import DeferredCommand, DeferredState
from app.core.plain_values import plain
from app.core.roles import SYSTEM, Operator, Role
from app.services.audit import Auditor, audited
from app.services.background import Background
from app.services.chargers.firmware import FirmwareService
from app.services.kept import Kept
from app.services.ports.charger import ChargerGateway
from app.services.ports.journal import SettingsStore

KEPT_COMMANDS = 200


class DeferredService:
    """Remembers what chargers are to be asked, across restarts of the program.

    A command is sent once: where a charger took it and gave no answer, it is not repeated.
    """

    def __init__(
        self,
        gateway: ChargerGateway,
        firmware: FirmwareService,
        store: SettingsStore,
        bus: Bus,
        auditor: Auditor,
        clock: Clock,
    ) -> None:
        self._gateway = gateway
        self._firmware = firmware
        self._kept = Kept(store, "deferred_commands", list[DeferredCommand], [])
        self._bus = bus
        self._auditor = auditor
        self._clock = clock
        self._background = Background()
        self._commands: dict[int, DeferredCommand] = {}
        self._running: set[int] = set()
        bus.subscribe(ChargerConnected, self._on_connected)

    async def load(self) -> None:
        """Read what was remembered."""
        self._commands = {command.id: command for command in await self._kept.load()}

    async def close(self) -> None:
        """End what still runs; what was not sent waits for the next start."""
        await self._background.close()

    def all(self) -> Sequence[DeferredCommand]:
        """Return the commands that are remembered, the newest first."""
        return sorted(self._commands.values(), key=lambda c: c.id, reverse=True)

    def waiting(self, charger_id: ChargerId | None = None) -> Sequence[DeferredCommand]:
        """Return the commands that wait, of one charger or of all, in the order they came."""
        return [
            command
            for command in sorted(self._commands.values(), key=lambda c: c.id)
            if command.state is DeferredState.WAITING and charger_id in (None, command.charger_id)
        ]

    @audited("deferred.ask", Role.MANAGER)
    async def ask(
        self,
        charger_id: ChargerId,
        action: str,
        payload: Mapping[str, Any],
        expires_at: datetime,
        *,
        by: Operator,
    ) -> CommandResult:
        """Ask a charger now, or where it is offline as soon as it connects.

        The answer OFFLINE means that the command waits now.

        Raises:
            InvalidInput: The payload does not fit the action, or the time is over.
        """
        now = self._clock.now()
        if expires_at <= now:
            raise InvalidInput("A command cannot wait until a time that is over.")
        result = await self._call(charger_id, action, payload, by)
        if result.status is not CommandStatus.OFFLINE:
            return result
        number = max(self._commands, default=0) + 1
        command = DeferredCommand(
            number, charger_id, action, dict(payload), by.name, now, expires_at
        )
        await self._change(command)
        return CommandResult(CommandStatus.OFFLINE, "waits until the charger connects")

    @audited("deferred.cancel", Role.MANAGER)
    async def cancel(self, command_id: int, *, by: Operator) -> None:
        """Forget a command that waits.

        Raises:
            NotFound: There is none, or it does not wait any more.
        """
        command = self._commands.get(command_id)
        if command is None or command.state is not DeferredState.WAITING:
            raise NotFound("This command does not wait any more.")
        await self._end(command, DeferredState.CANCELLED, f"cancelled by {by.name}")

    async def settle(self) -> None:
        """End the commands whose time is over."""
        now = self._clock.now()
        for command in self.waiting():
            if command.expires_at <= now and command.id not in self._running:
                await self._end(command, DeferredState.EXPIRED, "the charger did not connect")

    # -- running ---------------------------------------------------------------------------

    def _on_connected(self, fact: ChargerConnected) -> None:
        if self.waiting(fact.charger_id):
            self._background.spawn(self._run(fact.charger_id))

    async def _run(self, charger_id: ChargerId) -> None:
        for command in self.waiting(charger_id):
            if command.expires_at <= self._clock.now() or command.id in self._running:
                continue
            self._running.add(command.id)
            try:
                sent = await self._send(command)
            finally:
                self._running.discard(command.id)
            if not sent:
                return

    async def _send(self, command: DeferredCommand) -> bool:
        try:
            result = await self._call(command.charger_id, command.action, command.payload, SYSTEM)
        except DepotError as invalid:
            # A newer version of the program may be stricter than the one that took it, and a
            # firmware file may be gone by now.
            result = CommandResult(CommandStatus.FAILED, str(invalid))
        if result.status is CommandStatus.OFFLINE:
            return False
        charger_id, action = command.charger_id, command.action
        self._bus.publish(RequestAnswered(charger_id, action, command.payload, result, command.by))
        answer = f"{result.status} {result.detail}".strip()
        values = {
            "action": command.action,
            "payload": plain(command.payload),
            "asked_by": command.by,
        }
        self._auditor.note(
            SYSTEM,
            "deferred.run",
            charger_id,
            AuditDetail(str(result.status), result.detail, values, subject_field="charger_id"),
        )
        await self._end(command, DeferredState.DONE, answer, accepted=result.ok)
        return True

    async def _call(
        self, charger_id: ChargerId, action: str, payload: Mapping[str, Any], by: Operator
    ) -> CommandResult:
        # An address that is given out now would be old when the charger comes.
        if wants_own_address(action, payload):
            return await self._firmware.order(charger_id, action, payload, by=by)
        return await self._gateway.call(charger_id, action, payload)

    async def _end(
        self, command: DeferredCommand, state: DeferredState, answer: str, *, accepted: bool = False
    ) -> None:
        ended = replace(
            command, state=state, done_at=self._clock.now(), answer=answer, accepted=accepted
        )
        await self._change(ended)

    async def _change(self, command: DeferredCommand) -> None:
        self._commands[command.id] = command
        self._bus.publish(DeferredChanged(command))
        kept = self.all()[:KEPT_COMMANDS]
        await self._kept.save(list(kept))
