"""What people ask of chargers. Accepted is not done: the charger reports when it did it."""

from collections.abc import Mapping, Sequence
from datetime import timedelta
from types import MappingProxyType
from typing import Any

from app.core.bus import Bus
from app.core.cards import Denial
from app.core.chargers import ConnectorStatus, Presence
from app.core.clock import Clock
from app.core.commands import CommandResult, Expectation, Expected
from app.core.depot_state import DepotState
from app.core.errors import DepotError, InvalidInput, NotFound
from app.core.events import CommandExpected, RequestAnswered
from app.core.ids import ChargerId, ConnectorId
from app.core.roles import Operator, Role
from app.core.snapshots import ChargerSnapshot, ConnectorSnapshot
from app.services.audit import Auditor, audited
from app.services.chargers.configuration_guard import ConfigurationGuard, ConfigurationHeld
from app.services.chargers.configuration_reader import read_configuration
from app.services.people.authorization import AuthorizationService
from app.services.ports.charger import ChargerConfiguration, ChargerGateway, ResetKind

PATIENCE: Mapping[Expected, timedelta] = {
    # A driver may still have to plug in: the usual ConnectionTimeOut of chargers.
    Expected.START: timedelta(seconds=60),
    Expected.STOP: timedelta(seconds=30),
    Expected.AVAILABLE: timedelta(seconds=30),
    Expected.UNAVAILABLE: timedelta(seconds=30),
    Expected.BOOT: timedelta(minutes=3),
}

_CANNOT_START: Mapping[ConnectorStatus, str] = MappingProxyType(
    {
        ConnectorStatus.CHARGING: "{charger} is charging already.",
        ConnectorStatus.SUSPENDED_EV: "{charger} is charging already.",
        ConnectorStatus.SUSPENDED_EVSE: "{charger} is charging already.",
        ConnectorStatus.UNAVAILABLE: "{charger} is out of service.",
        ConnectorStatus.FAULTED: "{charger} has a fault.",
    }
)
"""In which states nothing can be started, and why."""


class ChargerOffline(DepotError):
    """The charger has no connection."""

    code = "charger_offline"


class ConnectorNotAvailable(DepotError):
    """The connector cannot start a session in its state."""

    code = "connector_not_available"


class AlreadyCharging(DepotError):
    """There is a session on the connector."""

    code = "already_charging"


CARD_REFUSED: Mapping[Denial | None, str] = MappingProxyType(
    {
        None: "Card {card} may not charge here.",
        Denial.UNKNOWN: "Nobody knows the card {card}.",
        Denial.LOST: "Card {card} was reported lost.",
        Denial.BLOCKED: "Card {card} is blocked.",
        Denial.EXPIRED: "Card {card} has expired.",
        Denial.PERSON: "The person with card {card} may not charge any more.",
        Denial.GROUP: "The group of card {card} may not charge any more.",
        Denial.CHARGER: "Card {card} may not charge at this charger.",
        Denial.HOURS: "Card {card} may not charge at this hour.",
        Denial.CONCURRENT: "As many sessions as may run on card {card} are running.",
        Denial.QUOTA: "The quota of card {card} is used up.",
        Denial.WALLET: "Too little is in the wallet of card {card}.",
    }
)
"""Why a start is refused, for whoever asked for it."""


class CardRefused(DepotError):
    """The card may not charge here."""

    code = "card_refused"


def card_refused(id_tag: str, denial: Denial | None) -> CardRefused:
    """Return the failure that says why a card may not charge."""
    return CardRefused(
        CARD_REFUSED[denial], hint="Choose another card, or have it unblocked.", card=id_tag
    )


class ChargingService:
    """Commands to chargers, each checked, audited and followed until it is seen to come true."""

    def __init__(
        self,
        gateway: ChargerGateway,
        state: DepotState,
        authorization: AuthorizationService,
        bus: Bus,
        auditor: Auditor,
        clock: Clock,
    ) -> None:
        self._gateway = gateway
        self._state = state
        self._authorization = authorization
        self._bus = bus
        self._auditor = auditor
        self._clock = clock
        self._guard = ConfigurationGuard(bus, clock)

    @audited("charging.start", Role.ATTENDANT)
    async def start(self, connector: ConnectorId, id_tag: str, *, by: Operator) -> CommandResult:
        """Ask a charger to start a session for a card.

        Raises, in this order:
            NotFound: Nobody knows the charger or the connector.
            ChargerOffline, AlreadyCharging, ConnectorNotAvailable, CardRefused
        """
        charger, snapshot = self._online(connector)
        if snapshot.session is not None:
            raise AlreadyCharging(
                "{charger} is charging already.",
                hint="Stop that session first.",
                charger=charger.charger.name,
            )
        if snapshot.status in _CANNOT_START:
            raise ConnectorNotAvailable(
                _CANNOT_START[snapshot.status],
                hint="Wait until the connector is free, or choose another one.",
                charger=charger.charger.name,
            )
        self._check_card(connector.charger_id, id_tag)
        result = await self._gateway.remote_start(connector, id_tag)
        return self._expect(connector, Expected.START, result)

    @audited("charging.stop", Role.ATTENDANT)
    async def stop(self, connector: ConnectorId, *, by: Operator) -> CommandResult:
        """Ask a charger to end the session on a connector.

        Raises:
            NotFound: Nobody knows the connector, or there is no session on it.
            ChargerOffline: The charger has no connection.
        """
        charger, snapshot = self._online(connector)
        if snapshot.session is None:
            raise NotFound("There is no session on {charger}.", charger=charger.charger.name)
        result = await self._gateway.remote_stop(connector.charger_id, snapshot.session.id)
        return self._expect(connector, Expected.STOP, result)

    @audited("charging.unlock", Role.ATTENDANT)
    async def unlock(self, connector: ConnectorId, *, by: Operator) -> CommandResult:
        """Ask a charger to release the plug."""
        self._online(connector)
        return await self._gateway.unlock(connector)

    @audited("charging.availability", Role.ATTENDANT)
    async def set_availability(
        self, connector: ConnectorId, *, available: bool, by: Operator
    ) -> CommandResult:
        """Ask to take a connector, or with number 0 the charger, out of service or back in."""
        self._charger_online(connector.charger_id)
        result = await self._gateway.change_availability(connector, available=available)
        if result.detail == "Scheduled":
            return result
        expected = Expected.AVAILABLE if available else Expected.UNAVAILABLE
        return self._expect(connector, expected, result)

    @audited("charger.reset", Role.ATTENDANT)
    async def reset(
        self, charger_id: ChargerId, kind: ResetKind = ResetKind.SOFT, *, by: Operator
    ) -> CommandResult:
        """Ask a charger to restart; sessions on it end."""
        charger = self._charger_online(charger_id)
        result = await self._gateway.reset(charger_id, kind)
        for connector in charger.connectors:
            self._expect(connector, Expected.BOOT, result)
        return result

    @audited("charger.read_configuration", Role.VIEWER)
    async def get_configuration(
        self, charger_id: ChargerId, keys: Sequence[str] = (), *, by: Operator
    ) -> ChargerConfiguration:
        """Ask a charger for its settings, key by key where it cannot tell them at once."""
        self._charger_online(charger_id)
        configuration = await read_configuration(self._gateway, charger_id, keys)
        self._guard.was_read(charger_id, configuration.keys)
        return configuration

    @audited("charger.change_configuration", Role.MANAGER)
    async def change_configuration(
        self, charger_id: ChargerId, key: str, value: str, *, by: Operator
    ) -> CommandResult:
        """Ask a charger to change one setting.

        Raises:
            ConfigurationHeld: It was written to too often, or reboots since it was.
        """
        self._charger_online(charger_id)
        self._guard.check(charger_id, key, value)
        result = await self._gateway.change_configuration(charger_id, key, value)
        if result.ok:
            self._guard.wrote(charger_id, key, value)
        return result

    def settings_to_revert(self, charger_id: ChargerId) -> Mapping[str, str]:
        """Return the settings that were changed, with the values that stood there before."""
        return self._guard.to_revert(charger_id)

    def configuration_held(self, charger_id: ChargerId) -> ConfigurationHeld | None:
        """Return why a charger's settings may not be written now, in words; None where they may."""
        return self._guard.held(charger_id)

    @audited("charger.keep_configuration", Role.MANAGER)
    async def keep_configuration(self, charger_id: ChargerId, *, by: Operator) -> None:
        """Declare a charger's settings good as they are: it may be written to again."""
        self._guard.lift(charger_id)

    @audited("charger.clear_cache", Role.ATTENDANT)
    async def clear_cache(self, charger_id: ChargerId, *, by: Operator) -> CommandResult:
        """Ask a charger to forget the cards that it has cached."""
        self._charger_online(charger_id)
        return await self._gateway.clear_cache(charger_id)

    @audited("charger.trigger", Role.ATTENDANT)
    async def trigger(
        self, charger_id: ChargerId, message: str, connector: int | None = None, *, by: Operator
    ) -> CommandResult:
        """Ask a charger to send a message now."""
        self._charger_online(charger_id)
        return await self._gateway.trigger(charger_id, message, connector)

    @audited("charger.data_transfer", Role.MANAGER)
    async def data_transfer(
        self, charger_id: ChargerId, vendor_id: str, message_id: str, data: str, *, by: Operator
    ) -> CommandResult:
        """Say something to a charger in its vendor's own language."""
        self._charger_online(charger_id)
        return await self._gateway.data_transfer(charger_id, vendor_id, message_id, data)

    @audited("charger.command", Role.MANAGER)
    async def call(
        self, charger_id: ChargerId, action: str, payload: Mapping[str, Any], *, by: Operator
    ) -> CommandResult:
        """Send any request of OCPP 1.6.

        Raises:
            InvalidInput: The payload does not fit the action.
        """
        self._charger_online(charger_id)
        key, value = str(payload.get("key", "")), str(payload.get("value", ""))
        writes = action == "ChangeConfiguration"
        if writes:
            self._guard.check(charger_id, key, value)
        result = await self._gateway.call(charger_id, action, payload)
        if writes and result.ok:
            self._guard.wrote(charger_id, key, value)
        self._bus.publish(RequestAnswered(charger_id, action, payload, result, by.name))
        return result

    # -- checks ----------------------------------------------------------------------------

    def _charger_online(self, charger_id: ChargerId) -> ChargerSnapshot:
        charger = self._state.charger(charger_id, self._clock.now())
        if charger is None:
            raise NotFound("There is no charger {charger_id}.", charger_id=charger_id)
        if charger.presence is Presence.OFFLINE:
            raise ChargerOffline(
                "{charger} is offline.",
                hint="Check its power and its network cable; it dials again by itself.",
                charger=charger.charger.name,
            )
        return charger

    def _online(self, connector: ConnectorId) -> tuple[ChargerSnapshot, ConnectorSnapshot]:
        charger = self._charger_online(connector.charger_id)
        snapshot = self._state.connector(connector)
        if snapshot is None or connector.number < 1:
            raise NotFound(
                "{charger} has no connector {number}.",
                charger=charger.charger.name,
                number=connector.number,
            )
        return charger, snapshot

    def _check_card(self, charger_id: ChargerId, id_tag: str) -> None:
        if not 1 <= len(id_tag) <= 20:
            raise InvalidInput(
                "A card number has 1 to 20 characters.", hint="Type it as it stands on the card."
            )
        authorization = self._authorization.judge(charger_id, id_tag)
        if not authorization.accepted:
            raise card_refused(id_tag, authorization.denial)

    def _expect(
        self, connector: ConnectorId, what: Expected, result: CommandResult
    ) -> CommandResult:
        if result.ok:
            now = self._clock.now()
            expectation = Expectation(what, now, now + PATIENCE[what])
            self._bus.publish(CommandExpected(connector, expectation))
        return result
