"""StatusNotification, and other messages that are not kept when there is no connection."""

import logging
from collections.abc import Iterable, Sequence

from app.ocpp.simulator.background import Background
from app.ocpp.simulator.calls import CallFailed
from app.ocpp.simulator.changes import Changes
from app.ocpp.simulator.clock import SimClock
from app.ocpp.simulator.connector import Connector
from app.ocpp.simulator.frames import Payload
from app.ocpp.simulator.link import Link
from app.ocpp.simulator.oddities import Habits

log = logging.getLogger(__name__)


class Reporter:
    """Tells the server how the connectors are, each time that changes and after a reconnect."""

    def __init__(
        self,
        link: Link,
        habits: Habits,
        clock: SimClock,
        background: Background,
        changes: Changes,
        connectors: Sequence[Connector],
    ) -> None:
        self._link = link
        self._habits = habits
        self._clock = clock
        self._background = background
        self._changes = changes
        self._connectors = connectors
        self._in_flight = 0
        self._told: dict[int, tuple[str, str]] = {}
        self._is_open = False

    @property
    def is_settled(self) -> bool:
        """Return whether the server knows every connector's status."""
        return self._is_open and self._in_flight == 0

    def open(self) -> None:
        """Report from now on, and at once what changed since the last report."""
        self._is_open = True
        self.report_changes()

    def shut(self) -> None:
        """Report nothing from now on."""
        self._is_open = False

    def forget(self) -> None:
        """Tell everything anew at the next report."""
        self._told.clear()

    def report_changes(self) -> None:
        """Send what the server does not know yet; nothing while not accepted."""
        if not self._is_open:
            return
        for number in range(len(self._connectors) + 1):
            state = self._state(number)
            if self._told.get(number) != state:
                self._told[number] = state
                self._in_flight += 1
                self._background.spawn(self._tell(number, state))

    def report_meters(self, context: str, key: str, numbers: Iterable[int]) -> None:
        """Send what the meters of some connectors show, with the measurands of a key."""
        now = self._clock.now()
        for number in numbers:
            connector = self._connectors[number - 1]
            value = connector.path.measure(now, context, key, connector.car)
            payload: Payload = {"connectorId": number, "meterValue": [value]}
            if connector.session is not None and connector.session.transaction_id is not None:
                payload["transactionId"] = connector.session.transaction_id
            self.say("MeterValues", payload)

    def report(self, number: int) -> None:
        """Send the status of one connector whether it changed or not; 0 is the charger."""
        self.say("StatusNotification", self._notification(number, self._state(number)))

    def say(self, action: str, payload: Payload) -> None:
        """Send a message in the background; if that fails it is lost."""
        self._background.spawn(self._say(action, payload))

    async def _tell(self, number: int, state: tuple[str, str]) -> None:
        try:
            await self._link.call("StatusNotification", self._notification(number, state))
        except CallFailed:
            if self._told.get(number) == state:
                del self._told[number]
        finally:
            self._in_flight -= 1
            self._changes.ring()

    async def _say(self, action: str, payload: Payload) -> None:
        try:
            await self._link.call(action, payload)
        except CallFailed as error:
            log.debug("%s was lost: %s", action, error)

    def _state(self, number: int) -> tuple[str, str]:
        if number == 0:
            working = any(connector.is_operative for connector in self._connectors)
            return ("Available" if working else "Unavailable"), "NoError"
        connector = self._connectors[number - 1]
        return connector.status.value, connector.error_code

    def _notification(self, number: int, state: tuple[str, str]) -> Payload:
        return {
            "connectorId": number,
            "status": state[0],
            "errorCode": state[1],
            "timestamp": self._habits.stamp(self._clock.now()),
        }
