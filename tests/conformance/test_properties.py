"""Whatever comes in whatever order: the connection lives, answers are valid, the books add up."""

import asyncio
import json
import sqlite3
from collections.abc import Coroutine, Iterator
from contextlib import AsyncExitStack, closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.db.check import check_database
from app.depot import Depot
from app.services.ports.session import SessionFilter
from tests.conformance.messages import ANY_JSON, broken_requests, requests
from tests.conformance.station import schema
from tests.support.clock import TestClock
from tests.support.depots import config_for, running
from tests.support.raw_charger import RawCharger

T = TypeVar("T")

# OCPP-J 1.6, 4.2.3, with its own spelling of "Occurence".
CODES = {
    "NotImplemented",
    "NotSupported",
    "InternalError",
    "ProtocolError",
    "SecurityError",
    "FormationViolation",
    "PropertyConstraintViolation",
    "OccurenceConstraintViolation",
    "TypeConstraintViolation",
    "GenericError",
}
EXAMPLES = settings(suppress_health_check=[HealthCheck.function_scoped_fixture])


@dataclass
class World:
    """A depot and a charger that outlive the examples of one test."""

    loop: asyncio.AbstractEventLoop
    depot: Depot
    charger: RawCharger
    clock: TestClock
    numbers: Iterator[int] = field(default_factory=lambda: iter(range(1, 1_000_000)))

    def run(self, work: Coroutine[Any, Any, T]) -> T:
        """Let the depot's loop run until the work is done."""
        return self.loop.run_until_complete(work)

    async def answers_to(self, text: str) -> list[list[Any]]:
        """Send any text; return every answer up to that of the heartbeat behind it."""
        alive = f"alive-{next(self.numbers)}"
        await self.charger.send(text)
        await self.charger.send(json.dumps([2, alive, "Heartbeat", {}]))
        answers = []
        while not answers or answers[-1][1] != alive:
            answers.append(await self.charger.answer())
        assert answers[-1][0] == 3
        return answers[:-1]


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    clock = TestClock()
    with asyncio.Runner() as runner:
        loop, stack, config = runner.get_loop(), AsyncExitStack(), config_for(tmp_path)
        depot = runner.run(stack.enter_async_context(running(config, clock)))
        charger = runner.run(stack.enter_async_context(RawCharger(depot.url + "FUZZ")))
        yield World(loop, depot, charger, clock)
        runner.run(stack.aclose())
    assert check_database(config.database) == []


def assert_valid(answer: list[Any], action: str) -> None:
    if answer[0] == 3:
        schema(f"{action}Response").validate(answer[2])
        assert len(answer) == 3
    else:
        assert answer[0] == 4
        assert answer[2] in CODES
        assert isinstance(answer[3], str)
        assert len(answer[3]) <= 255
        assert answer[4] == {}


@EXAMPLES
@given(frame=ANY_JSON | st.lists(ANY_JSON, min_size=1, max_size=6))
def test_any_json_leaves_the_connection_alive(world: World, frame: Any) -> None:
    for answer in world.run(world.answers_to(json.dumps(frame))):
        assert answer[0] in (3, 4)


@EXAMPLES
@given(text=st.text(max_size=60) | st.text('[]{},:"\\2347abc \n', max_size=60))
def test_any_text_leaves_the_connection_alive(world: World, text: str) -> None:
    for answer in world.run(world.answers_to(text)):
        assert answer[0] in (3, 4)


@EXAMPLES
@given(request=requests())
def test_every_request_that_fits_its_schema_gets_a_result(
    world: World, request: tuple[str, Any]
) -> None:
    action, payload = request
    (answer,) = world.run(world.answers_to(json.dumps([2, "q", action, payload])))
    assert answer[:2] == [3, "q"], answer
    assert_valid(answer, action)


@EXAMPLES
@given(request=broken_requests())
def test_every_request_at_all_gets_a_valid_answer(world: World, request: tuple[str, Any]) -> None:
    action, payload = request
    (answer,) = world.run(world.answers_to(json.dumps([2, "q", action, payload])))
    assert answer[1] == "q"
    assert_valid(answer, action)


# -- the books ---------------------------------------------------------------------------------

CARDS = st.sampled_from(["A1", "B2"])
MINUTES = st.integers(-600, 4)
METERS = st.integers(0, 60_000)
PLUGS = st.integers(1, 2)
STEPS = st.one_of(
    st.tuples(st.just("start"), PLUGS, CARDS, MINUTES, METERS),
    st.tuples(st.just("stop"), st.integers(-1, 5), MINUTES, METERS),
    st.tuples(st.just("meter"), PLUGS, st.integers(-1, 5), MINUTES, METERS),
    st.tuples(st.just("boot")),
    st.tuples(st.just("settle")),
    st.tuples(st.just("again"), st.integers(0, 20)),
)


@EXAMPLES
@given(steps=st.lists(STEPS, max_size=12))
def test_any_order_of_messages_leaves_the_books_consistent(
    world: World, steps: list[tuple[Any, ...]]
) -> None:
    story = Story(world, f"CP{next(world.numbers)}")
    world.run(story.tell(steps))
    world.run(story.check())


class Story:
    """What one charger says, and what the books must hold afterwards."""

    def __init__(self, world: World, name: str) -> None:
        self._world = world
        self._name = name
        self._sent: list[tuple[str, dict[str, Any]]] = []
        self._starts: dict[tuple[Any, ...], set[int]] = {}
        self._ids: list[int] = []
        self._readings: set[tuple[int, str, int]] = set()

    async def tell(self, steps: list[tuple[Any, ...]]) -> None:
        async with RawCharger(self._world.depot.url + self._name) as charger:
            for step in steps:
                if step[0] == "settle":
                    self._world.clock.forward(minutes=20)
                    await self._world.depot.reconciliation.settle()
                elif (call := self._call(step)) is not None:
                    await self._send(charger, *call)

    async def check(self) -> None:
        for ids in self._starts.values():
            assert len(ids) == 1, "two sessions for one start"
        wanted = SessionFilter(charger_id=self._name)  # type: ignore[arg-type]
        sessions = (await self._world.depot.books.sessions.page(wanted)).sessions
        assert all(session.energy_wh >= 0 for session in sessions)
        begun = {s.id for s in sessions if s.connector.number > 0}
        assert begun == {number for ids in self._starts.values() for number in ids}
        assert self._stored() == sorted(self._readings)

    def _stored(self) -> list[tuple[int, str, int]]:
        with closing(sqlite3.connect(self._world.depot.config.database)) as books:
            rows = books.execute(
                "SELECT k.number, strftime('%Y-%m-%dT%H:%M:%SZ', m.at_ms / 1000, 'unixepoch'),"
                " m.energy_wh FROM meter_sample m JOIN connector k ON k.id = m.connector_id"
                " JOIN charger c ON c.id = k.charger_id WHERE c.identity = ?",
                (self._name,),
            )
            return sorted(rows)

    def _call(self, step: tuple[Any, ...]) -> tuple[str, dict[str, Any]] | None:
        match step:
            case ("start", plug, card, minutes, meter):
                return "StartTransaction", {
                    "connectorId": plug,
                    "idTag": card,
                    "meterStart": meter,
                    "timestamp": self._at(minutes),
                }
            case ("stop", which, minutes, meter):
                return "StopTransaction", {
                    "transactionId": self._id(which),
                    "meterStop": meter,
                    "timestamp": self._at(minutes),
                }
            case ("meter", plug, which, minutes, meter):
                reading = {"timestamp": self._at(minutes), "sampledValue": [{"value": str(meter)}]}
                return "MeterValues", {
                    "connectorId": plug,
                    "transactionId": self._id(which),
                    "meterValue": [reading],
                }
            case ("boot",):
                return "BootNotification", {"chargePointVendor": "V", "chargePointModel": "M"}
            case ("again", which):
                return self._sent[which % len(self._sent)] if self._sent else None
        return None

    async def _send(self, charger: RawCharger, action: str, payload: dict[str, Any]) -> None:
        answer = await charger.call(action, payload)
        schema(f"{action}Response").validate(answer)
        self._sent.append((action, payload))
        if action == "StartTransaction":
            number = answer["transactionId"]
            self._ids.append(number)
            self._starts.setdefault(tuple(payload.values()), set()).add(number)
        elif action == "MeterValues":
            (element,) = payload["meterValue"]
            value = int(element["sampledValue"][0]["value"])
            self._readings.add((payload["connectorId"], element["timestamp"], value))

    def _id(self, which: int) -> int:
        """Return one of the charger's own transactions; -1 and 0 as they are."""
        return which if which < 1 or not self._ids else self._ids[which % len(self._ids)]

    def _at(self, minutes: int) -> str:
        return self._world.clock.wire(minutes=minutes)
