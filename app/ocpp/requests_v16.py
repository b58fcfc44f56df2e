"""Us to charger: the requests of OCPP 1.6 and what their answers mean."""

from collections.abc import Mapping, Sequence
from typing import Any, Protocol

from app.core.commands import CommandResult, CommandStatus
from app.core.connector_map import theirs
from app.core.errors import InvalidInput
from app.core.ids import ChargerId, ConnectorId, SessionId
from app.ocpp.frames import ErrorCode
from app.ocpp.link import Answered, CallRefused, NoAnswer
from app.ocpp.schemas import request_schema
from app.services.chargers.habits import HabitService
from app.services.ports.charger import ChargerConfiguration, ConfigurationKey, ResetKind
from app.services.ports.message import ExchangeOutcome

TIMEOUT_S = 30.0
_TIMEOUTS_S: Mapping[str, float] = {
    # Chargers with many keys or a slow modem take their time for these.
    "GetConfiguration": 60.0,
    "SendLocalList": 60.0,
    "UnlockConnector": 60.0,
    "GetDiagnostics": 60.0,
    "GetLog": 60.0,
}

# The charger's word to ours; a word that is not here is a rejection.
_MEANINGS: Mapping[str, CommandStatus] = {
    "Accepted": CommandStatus.ACCEPTED,
    "Scheduled": CommandStatus.ACCEPTED,
    "RebootRequired": CommandStatus.ACCEPTED,
    "Unlocked": CommandStatus.ACCEPTED,
    "AcceptedCanceled": CommandStatus.ACCEPTED,
    "NotSupported": CommandStatus.UNSUPPORTED,
    "NotImplemented": CommandStatus.UNSUPPORTED,
}
_UNSUPPORTED = frozenset({ErrorCode.NOT_IMPLEMENTED, ErrorCode.NOT_SUPPORTED})
_NO_ANSWERS: Mapping[ExchangeOutcome, CommandResult] = {
    ExchangeOutcome.TIMED_OUT: CommandResult(CommandStatus.TIMED_OUT, "no answer in time"),
    ExchangeOutcome.DISCONNECTED: CommandResult(CommandStatus.OFFLINE, "the connection closed"),
}


class Connections(Protocol):
    """Whoever holds the sockets."""

    async def call(
        self, charger_id: ChargerId, action: str, payload: dict[str, Any], timeout_s: float
    ) -> Answered:
        """Ask a charger.

        Raises:
            NoAnswer: It is not connected, or gave no answer.
            CallRefused: It answered with an error.
        """
        ...

    def disconnect(self, charger_id: ChargerId, reason: str) -> None:
        """Close a charger's socket, if it has one."""
        ...


class RequestsV16:
    """Implements the services' ChargerGateway for chargers that speak OCPP 1.6."""

    def __init__(self, connections: Connections, habits: HabitService) -> None:
        self._connections = connections
        self._habits = habits

    async def remote_start(self, connector: ConnectorId, id_tag: str) -> CommandResult:
        """Send RemoteStartTransaction."""
        payload = {"connectorId": connector.number, "idTag": id_tag}
        return await self._ask(connector.charger_id, "RemoteStartTransaction", payload)

    async def remote_stop(self, charger_id: ChargerId, session_id: SessionId) -> CommandResult:
        """Send RemoteStopTransaction."""
        payload = {"transactionId": session_id}
        return await self._ask(charger_id, "RemoteStopTransaction", payload)

    async def unlock(self, connector: ConnectorId) -> CommandResult:
        """Send UnlockConnector."""
        payload = {"connectorId": connector.number}
        return await self._ask(connector.charger_id, "UnlockConnector", payload)

    async def reset(self, charger_id: ChargerId, kind: ResetKind) -> CommandResult:
        """Send Reset."""
        return await self._ask(charger_id, "Reset", {"type": kind.value})

    async def change_availability(
        self, connector: ConnectorId, *, available: bool
    ) -> CommandResult:
        """Send ChangeAvailability; connector 0 means the whole charger."""
        kind = "Operative" if available else "Inoperative"
        payload = {"connectorId": connector.number, "type": kind}
        return await self._ask(connector.charger_id, "ChangeAvailability", payload)

    async def get_configuration(
        self, charger_id: ChargerId, keys: Sequence[str] = ()
    ) -> ChargerConfiguration:
        """Send GetConfiguration; its answer has no status, so any answer is accepted."""
        payload = {"key": list(keys)} if keys else {}
        result = await self._ask(charger_id, "GetConfiguration", payload)
        return ChargerConfiguration(
            result=result,
            keys=[_key(entry) for entry in _entries(result.payload)],
            unknown=[str(key) for key in result.payload.get("unknownKey") or ()],
        )

    async def change_configuration(
        self, charger_id: ChargerId, key: str, value: str
    ) -> CommandResult:
        """Send ChangeConfiguration."""
        return await self._ask(charger_id, "ChangeConfiguration", {"key": key, "value": value})

    async def clear_cache(self, charger_id: ChargerId) -> CommandResult:
        """Send ClearCache."""
        return await self._ask(charger_id, "ClearCache", {})

    async def trigger(
        self, charger_id: ChargerId, message: str, connector: int | None = None
    ) -> CommandResult:
        """Send TriggerMessage."""
        payload: dict[str, Any] = {"requestedMessage": message}
        if connector is not None:
            payload["connectorId"] = connector
        return await self._ask(charger_id, "TriggerMessage", payload)

    async def data_transfer(
        self, charger_id: ChargerId, vendor_id: str, message_id: str, data: str
    ) -> CommandResult:
        """Send DataTransfer."""
        payload = {"vendorId": vendor_id}
        if message_id:
            payload["messageId"] = message_id
        if data:
            payload["data"] = data
        return await self._ask(charger_id, "DataTransfer", payload)

    async def call(
        self, charger_id: ChargerId, action: str, payload: Mapping[str, Any]
    ) -> CommandResult:
        """Send any request of OCPP 1.6."""
        return await self._ask(charger_id, action, dict(payload))

    def disconnect(self, charger_id: ChargerId, reason: str) -> None:
        """Close the charger's socket, if it has one."""
        self._connections.disconnect(charger_id, reason)

    async def _ask(
        self, charger_id: ChargerId, action: str, payload: dict[str, Any]
    ) -> CommandResult:
        _check(action, payload)
        if isinstance(number := payload.get("connectorId"), int):
            connector_map = self._habits.of(charger_id).connector_map
            payload = payload | {"connectorId": theirs(connector_map, number)}
        timeout_s = _TIMEOUTS_S.get(action, TIMEOUT_S)
        try:
            answer = await self._connections.call(charger_id, action, payload, timeout_s)
        except NoAnswer as none:
            return _NO_ANSWERS[none.outcome]
        except CallRefused as refused:
            unsupported = refused.code in _UNSUPPORTED
            status = CommandStatus.UNSUPPORTED if unsupported else CommandStatus.FAILED
            return CommandResult(status, str(refused))
        word = answer.payload.get("status")
        if word is None:
            return CommandResult(CommandStatus.ACCEPTED, "", answer.payload, answer.latency_s)
        status = _MEANINGS.get(str(word), CommandStatus.REJECTED)
        return CommandResult(status, str(word), answer.payload, answer.latency_s)


def _check(action: str, payload: dict[str, Any]) -> None:
    """Raise InvalidInput where a request does not fit its schema: what we send is valid."""
    schema = request_schema(action)
    if schema is None:
        raise InvalidInput(f"OCPP 1.6 has no request {action}.")
    for error in schema.iter_errors(payload):
        place = ".".join(str(step) for step in error.instance_path)
        where = f"{action}, {place}" if place else action
        raise InvalidInput(f"{where}: {error.message}.", hint="Correct it and send it again.")


def _entries(payload: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    entries = payload.get("configurationKey") or []
    return [entry for entry in entries if isinstance(entry, dict) and "key" in entry]


def _key(entry: Mapping[str, Any]) -> ConfigurationKey:
    value = entry.get("value")
    # Some chargers send numbers and booleans where the standard wants text.
    text = None if value is None else _value_text(value)
    return ConfigurationKey(str(entry["key"]), text, readonly=entry.get("readonly") is True)


def _value_text(value: object) -> str:
    """Write a configuration value as the text that it should have been."""
    return str(value).lower() if isinstance(value, bool) else str(value)
