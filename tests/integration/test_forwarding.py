"""Readings and sessions are sent on: a real web server, a real broker, and what goes wrong."""

import json
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from itertools import pairwise
from pathlib import Path
from typing import Self

import pytest
from paho.mqtt.client import Client
from paho.mqtt.enums import CallbackAPIVersion

from app.core.errors import InvalidInput, NotAllowed
from app.core.forwarding import ForwardTarget, Receiver
from app.core.roles import LOCAL_OPERATOR as ME
from app.core.roles import Operator, Role
from app.depot import Depot
from app.services.outward import forwarding
from app.services.ports.forward import DeliveryFailed
from tests.support.clock import TestClock
from tests.support.depots import config_for, running
from tests.support.raw_charger import RawCharger
from tests.support.receivers import WebReceiver, broker, free_port, web_receiver
from tests.support.waiting import until

pytestmark = pytest.mark.slow


@pytest.fixture(autouse=True)
def _soon(monkeypatch: pytest.MonkeyPatch) -> None:
    """Look and try again at once: a test has no second to spare."""
    monkeypatch.setattr(forwarding, "LOOKED_EVERY_S", 0.01)
    monkeypatch.setattr(forwarding, "pause_after", lambda _failures: 0.02)


def target_at(url: str, **changes: object) -> ForwardTarget:
    return ForwardTarget("Fleet office", Receiver.HTTP, url, **changes)


@asynccontextmanager
async def charging(
    depot: Depot, clock: TestClock, name: str = "CP1"
) -> AsyncIterator[tuple[RawCharger, int]]:
    async with RawCharger(f"{depot.url}{name}") as charger:
        await charger.boot()
        await charger.status("Available", 1)
        yield charger, await charger.start(clock.wire(), meter=1000)


async def read(charger: RawCharger, session: int, registers: Sequence[int], clock: TestClock):
    for register in registers:
        clock.forward(seconds=10)
        await charger.meter(clock.wire(), register, session)


def registers(receiver: WebReceiver, charger: str = "CP1") -> list[int]:
    return [
        item["energy_wh"]
        for item in receiver.items
        if item["type"] == "reading" and item["charger_id"] == charger
    ]


async def test_readings_and_the_session_arrive_in_the_order_they_were_stored(depot, clock):
    async with web_receiver() as receiver, charging(depot, clock) as (charger, session):
        await depot.outward.forwarding.save(target_at(receiver.url, secret="k3y"), by=ME)
        await read(charger, session, range(1100, 1600, 100), clock)
        await charger.stop(session, clock.wire(), 1600)
        await until(lambda: any(i["type"] == "session" for i in receiver.items))
        assert registers(receiver) == [1100, 1200, 1300, 1400, 1500]
        ended = receiver.items[-1]
        assert (ended["state"], ended["energy_wh"]) == ("completed", 600)
        assert "authorization: bearer k3y" in receiver.headers[0].lower()
        numbers = [item["sequence"] for item in receiver.items]
        assert numbers == sorted(numbers)


async def test_nothing_is_kept_for_sending_while_there_is_nobody_to_send_to(depot, clock):
    async with charging(depot, clock) as (charger, session):
        await read(charger, session, [1100, 1200], clock)
    async with web_receiver() as receiver:
        saved = await depot.outward.forwarding.save(target_at(receiver.url), by=ME)
        await depot.books.writer.settled()
        assert (await depot.books.forwards.progress(saved.id)).waiting == 0


@pytest.mark.parametrize("mood", ["refuse", "cut"])
async def test_a_receiver_that_fails_gets_everything_once_it_is_back(depot, clock, mood):
    async with web_receiver() as receiver, charging(depot, clock) as (charger, session):
        receiver.mood = mood
        saved = await depot.outward.forwarding.save(target_at(receiver.url), by=ME)
        await read(charger, session, range(1100, 2000, 100), clock)
        await until(lambda: receiver.asked > 2)
        waiting = await depot.books.forwards.progress(saved.id)
        assert waiting.waiting == 9
        assert waiting.last_error
        receiver.mood = "take"
        await until(lambda: len(registers(receiver)) == 9)
        assert registers(receiver) == list(range(1100, 2000, 100))
        await _until_nothing_waits(depot, saved.id)
        assert (await depot.books.forwards.progress(saved.id)).last_error == ""


async def test_a_receiver_that_hangs_is_given_up_and_tried_again(depot, clock, monkeypatch):
    monkeypatch.setattr("app.forwarding.http_sender.ANSWER_WITHIN_S", 0.1)
    async with web_receiver() as receiver, charging(depot, clock) as (charger, session):
        receiver.mood = "hang"
        await depot.outward.forwarding.save(target_at(receiver.url), by=ME)
        await read(charger, session, [1100], clock)
        await until(lambda: receiver.asked > 1)
        receiver.mood = "take"
        await until(lambda: registers(receiver) == [1100])


async def test_what_waited_is_sent_after_the_program_was_started_again(tmp_path, clock):
    port = free_port()
    config = config_for(tmp_path)
    async with running(config, clock) as depot, charging(depot, clock) as (charger, session):
        await depot.outward.forwarding.save(target_at(f"http://127.0.0.1:{port}/"), by=ME)
        await read(charger, session, [1100, 1200, 1300], clock)
    async with web_receiver(port) as receiver, running(config, clock):
        await until(lambda: len(registers(receiver)) == 3)
    assert registers(receiver) == [1100, 1200, 1300]


async def test_too_many_readings_give_up_the_oldest_and_no_session(depot, clock):
    async with web_receiver() as receiver, charging(depot, clock) as (charger, session):
        receiver.mood = "refuse"
        saved = await depot.outward.forwarding.save(target_at(receiver.url), by=ME)
        await charger.stop(session, clock.wire(), 1050)
        second = await charger.start(clock.wire(seconds=1), meter=1050)
        await read(charger, second, range(1100, 2100, 100), clock)
        assert await depot.books.forwards.trim(4) == 6
        receiver.mood = "take"
        await until(lambda: len(registers(receiver)) == 4)
        assert registers(receiver) == [1700, 1800, 1900, 2000]
        assert [item["type"] for item in receiver.items[:2]] == ["session", "session"]
        assert (await depot.books.forwards.progress(saved.id)).dropped == 6


async def test_the_template_of_a_receiver_makes_the_payload(depot, clock):
    template = (
        '{"items": [{% for i in items %}{{ [i.charger_id, i.energy_wh] | tojson }}{% endfor %}]}'
    )
    async with web_receiver() as receiver, charging(depot, clock) as (charger, session):
        await depot.outward.forwarding.save(
            target_at(receiver.url, template=template, batch=1), by=ME
        )
        await read(charger, session, [1100], clock)
        await until(lambda: receiver.bodies)
        assert json.loads(receiver.bodies[0]) == {"items": [["CP1", 1100]]}


async def test_a_template_that_cannot_be_used_is_refused_before_anything_is_sent(depot):
    with pytest.raises(InvalidInput, match="template"):
        await depot.outward.forwarding.save(target_at("http://x/", template="{% for"), by=ME)
    assert await depot.books.forwards.targets() == []


async def test_only_an_administrator_decides_what_leaves_the_depot(depot):
    manager = Operator("M. Yilmaz", Role.MANAGER)
    with pytest.raises(NotAllowed):
        await depot.outward.forwarding.save(target_at("http://x/"), by=manager)


async def test_the_secret_of_a_receiver_is_not_in_the_audit(depot):
    await depot.outward.forwarding.save(target_at("http://127.0.0.1:1/", secret="k3y"), by=ME)
    told = [entry.detail for entry in await depot.books.journal.audit()]
    assert any("Fleet office" in detail or "asked" in detail for detail in told)
    assert not any("k3y" in detail for detail in told)


async def test_a_token_that_no_header_can_hold_is_told_and_ends_nothing(depot):
    with pytest.raises(DeliveryFailed, match="No answer"):
        await depot.outward.forwarding.test(target_at("http://127.0.0.1:1/", secret="ü\n"), by=ME)


async def test_a_test_says_why_nobody_answers(depot):
    with pytest.raises(DeliveryFailed, match="No answer"):
        await depot.outward.forwarding.test(target_at("http://127.0.0.1:1/"), by=ME)


@pytest.mark.parametrize(
    "url",
    [
        "ftp://office/",
        "http://",
        "office.example",
        "mqtt://office",
        "http://[",
        "http://office:99999/",
    ],
)
async def test_what_is_no_web_address_is_refused(depot, url):
    with pytest.raises(InvalidInput):
        await depot.outward.forwarding.save(target_at(url), by=ME)


class Listener:
    """Somebody who subscribed to everything at a broker."""

    def __init__(self, port: int) -> None:
        self.heard: list[tuple[str, bytes, bool]] = []
        self.client = Client(CallbackAPIVersion.VERSION2)
        self.client.on_message = lambda _c, _d, m: self.heard.append((m.topic, m.payload, m.retain))
        self.client.on_connect = lambda c, *_: c.subscribe("#", qos=1)
        self.client.connect("127.0.0.1", port)
        self.client.loop_start()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.client.disconnect()
        self.client.loop_stop()

    def payloads(self, topic: str) -> list[dict]:
        return [json.loads(payload) for name, payload, _ in self.heard if name == topic]


async def test_a_broker_gets_readings_and_home_assistant_its_announcements(
    depot, clock, tmp_path: Path
):
    port = free_port()
    target = ForwardTarget("Home", Receiver.MQTT, f"mqtt://127.0.0.1:{port}")
    with broker(tmp_path, port), Listener(port) as home:
        async with charging(depot, clock) as (charger, session):
            await depot.outward.forwarding.save(target, by=ME)
            await read(charger, session, [1100, 1200], clock)
            await until(lambda: len(home.payloads("chargeyard/CP1/1/reading")) == 2)
            assert [p["energy_wh"] for p in home.payloads("chargeyard/CP1/1/reading")] == [
                1100,
                1200,
            ]
            (config,) = home.payloads("homeassistant/sensor/chargeyard_CP1_1/energy/config")
            assert config["state_topic"] == "chargeyard/CP1/1/reading"
            assert config["unit_of_measurement"] == "Wh"


async def test_a_broker_that_goes_and_comes_back_gets_everything(depot, clock, tmp_path: Path):
    port = free_port()
    target = ForwardTarget("Home", Receiver.MQTT, f"mqtt://127.0.0.1:{port}")
    async with charging(depot, clock) as (charger, session):
        saved = await depot.outward.forwarding.save(target, by=ME)
        await read(charger, session, [1100, 1200], clock)
        await _until_error(depot, saved.id)
        with broker(tmp_path, port), Listener(port) as home:
            await until(lambda: len(home.payloads("chargeyard/CP1/1/reading")) == 2)
        await read(charger, session, [1300], clock)
        await _until_error(depot, saved.id)
        with broker(tmp_path, port), Listener(port) as home:
            await until(lambda: home.payloads("chargeyard/CP1/1/reading"))
            assert home.payloads("chargeyard/CP1/1/reading")[-1]["energy_wh"] == 1300


async def test_a_broker_that_wants_a_password_says_so(depot, tmp_path: Path):
    port = free_port()
    target = ForwardTarget("Home", Receiver.MQTT, f"mqtt://127.0.0.1:{port}", secret="wrong")
    with broker(tmp_path, port, strangers=False), pytest.raises(DeliveryFailed, match=r"[Aa]uthor"):
        await depot.outward.forwarding.test(target, by=ME)


async def _until_nothing_waits(depot: Depot, target_id: int) -> None:
    async def nothing_waits() -> bool:
        return not (await depot.books.forwards.progress(target_id)).waiting

    await until(nothing_waits)


async def _until_error(depot: Depot, target_id: int) -> None:
    async def failed() -> bool:
        return bool((await depot.books.forwards.progress(target_id)).last_error)

    await until(failed)


async def test_two_chargers_keep_their_own_order(depot, clock):
    async with (
        web_receiver() as receiver,
        charging(depot, clock, "CP1") as (one, first),
        charging(depot, clock, "CP2") as (two, second),
    ):
        await depot.outward.forwarding.save(target_at(receiver.url, batch=3), by=ME)
        for register in range(1100, 2000, 100):
            await read(one, first, [register], clock)
            await read(two, second, [register], clock)
        await until(lambda: len(receiver.items) >= 18)
        for charger in ("CP1", "CP2"):
            assert all(a < b for a, b in pairwise(registers(receiver, charger)))
