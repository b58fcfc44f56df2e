"""A month of charging by fifty people, one charger each, told over sockets until it is heard."""

import asyncio
import json
import random
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import count
from typing import Any

from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import WebSocketException
from websockets.typing import Subprotocol

PEOPLE = 50
MONTH = timedelta(days=30)
READINGS = 3
DEADLINE_S = 10.0
AGAIN_S = 0.1


@dataclass(frozen=True)
class Charge:
    """One session as the charger measured it."""

    started_at: datetime
    meter_start_wh: int
    energy_wh: int
    length: timedelta


@dataclass
class Person:
    """Somebody with one card at one charger.

    Attributes:
        sessions: Numbers that the depot gave to the charges, in order.
    """

    number: int
    charges: list[Charge]
    sessions: list[int] = field(default_factory=list)
    repeated: int = 0

    @property
    def card(self) -> str:
        """The number of the card."""
        return f"C{self.number:04d}"


def people_of_a_month(seed: int, charges: int, ends_at: datetime) -> list[Person]:
    """Return everybody with what they will charge, one charge after another."""
    chance = random.Random(seed)
    return [Person(n, _charges(chance, charges, ends_at - MONTH)) for n in range(1, PEOPLE + 1)]


def _charges(chance: random.Random, number: int, begins_at: datetime) -> list[Charge]:
    meter_wh, found = chance.randrange(10**6), []
    step = MONTH / number
    for place in range(number):
        energy_wh = chance.randrange(1, 60_000)
        length = timedelta(seconds=chance.randrange(3600, round(step.total_seconds()) - 60))
        started_at = (begins_at + place * step).replace(microsecond=0)
        found.append(Charge(started_at, meter_wh, energy_wh, length))
        meter_wh += energy_wh
    return found


class Month:
    """Tells the depot everything, however often it dies meanwhile."""

    def __init__(self, port: int, people: list[Person], pause_s: float) -> None:
        self._url = f"ws://127.0.0.1:{port}/"
        self._people = people
        self._pause_s = pause_s

    async def run(self) -> None:
        """Return when everything was acknowledged."""
        async with asyncio.TaskGroup() as group:
            for person in self._people:
                group.create_task(_Charger(self._url, person, self._pause_s).run())


class _Charger:
    def __init__(self, url: str, person: Person, pause_s: float) -> None:
        self._url = f"{url}BOX{person.number:03d}"
        self._person = person
        self._pause_s = pause_s
        self._numbers = count(1)
        self._socket: ClientConnection | None = None

    async def run(self) -> None:
        for charge in self._person.charges:
            await self._charge(charge)
        if self._socket is not None:
            await self._socket.close()

    async def _charge(self, charge: Charge) -> None:
        began = {
            "connectorId": 1,
            "idTag": self._person.card,
            "meterStart": charge.meter_start_wh,
            "timestamp": _wire(charge.started_at),
        }
        session = int((await self._tell("StartTransaction", began))["transactionId"])
        for step in range(1, READINGS + 1):
            at = charge.started_at + charge.length * step / (READINGS + 1)
            value_wh = charge.meter_start_wh + charge.energy_wh * step // (READINGS + 1)
            sample = {"timestamp": _wire(at), "sampledValue": [{"value": str(value_wh)}]}
            reading = {"connectorId": 1, "transactionId": session, "meterValue": [sample]}
            await self._tell("MeterValues", reading)
        ended = {
            "transactionId": session,
            "meterStop": charge.meter_start_wh + charge.energy_wh,
            "timestamp": _wire(charge.started_at + charge.length),
        }
        await self._tell("StopTransaction", ended)
        self._person.sessions.append(session)

    async def _tell(self, action: str, payload: dict[str, Any]) -> dict[str, Any]:
        await asyncio.sleep(self._pause_s)
        while True:
            try:
                async with asyncio.timeout(DEADLINE_S):
                    return await self._call(action, payload)
            except (OSError, WebSocketException, TimeoutError):
                self._socket = None
                self._person.repeated += 1
                await asyncio.sleep(AGAIN_S)

    async def _call(self, action: str, payload: dict[str, Any]) -> dict[str, Any]:
        if self._socket is None:
            protocols = [Subprotocol("ocpp1.6")]
            self._socket = await connect(self._url, subprotocols=protocols, compression=None)
        id_ = str(next(self._numbers))
        await self._socket.send(json.dumps([2, id_, action, payload]))
        while True:
            frame = json.loads(await self._socket.recv())
            if frame[0] == 2:
                await self._socket.send(json.dumps([4, frame[1], "NotSupported", "", {}]))
            elif frame[:2] == [3, id_]:
                return dict(frame[2])
            elif frame[:2] == [4, id_]:
                raise TimeoutError(f"{action} was answered with an error: {frame}")


def _wire(at: datetime) -> str:
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
