"""Getting in, staying in, and what a broken frame does: nothing."""

import asyncio
import base64
import json
from pathlib import Path

import pytest
from websockets.exceptions import InvalidStatus

from app.core.chargers import Admission, Presence
from app.core.commands import CommandStatus
from app.core.events import Refusal
from app.core.ids import ChargerId, ConnectorId
from app.core.roles import LOCAL_OPERATOR
from app.depot import Depot
from app.services.ports.message import Direction, ExchangeFilter, ExchangeOutcome
from tests.support.clock import TestClock
from tests.support.depots import config_for, running
from tests.support.raw_charger import RawCharger
from tests.support.waiting import DEADLINE_S, until

BAY7 = ChargerId("BAY7")


def presence(depot: Depot) -> Presence | None:
    snapshot = depot.state.charger(BAY7, depot.clock.now())
    return snapshot.presence if snapshot else None


@pytest.mark.parametrize("path", ["BAY7", "ocpp/BAY7", "ws/BAY7", "any/deeper/path/BAY7/"])
async def test_every_path_that_ends_in_the_identity_lets_the_charger_in(
    depot: Depot, path: str
) -> None:
    async with RawCharger(depot.url + path) as charger:
        await charger.boot()
        assert presence(depot) is Presence.ONLINE
    await until(lambda: presence(depot) is Presence.OFFLINE)


@pytest.mark.parametrize(
    ("offered", "chosen"), [(("ocpp1.6",), "ocpp1.6"), (("OCPP1.6",), "OCPP1.6"), (None, None)]
)
async def test_subprotocols_that_mean_16_or_none_at_all(
    depot: Depot, offered: tuple[str] | None, chosen: str | None
) -> None:
    async with RawCharger(depot.url + "BAY7", subprotocols=offered) as charger:
        assert charger.subprotocol == chosen
        assert (await charger.boot())["status"] == "Accepted"


async def test_a_charger_that_speaks_only_another_version_is_refused(depot: Depot) -> None:
    with pytest.raises(InvalidStatus, match="400"):
        async with RawCharger(depot.url + "BAY7", subprotocols=("ocpp2.0.1",)):
            pass


async def test_a_new_charger_waits_and_one_press_adopts_it(
    tmp_path: Path, clock: TestClock
) -> None:
    asking = config_for(tmp_path, admission=Admission.ASK)
    async with running(asking, clock) as depot, RawCharger(depot.url + "BAY7") as charger:
        assert (await charger.boot())["status"] == "Pending"
        started = await charger.start(clock.wire())
        assert started["idTagInfo"]["status"] == "Invalid"
        assert started["transactionId"] > 0
        adopting = asyncio.create_task(depot.chargers.adopt(BAY7, "Bay seven", by=LOCAL_OPERATOR))
        call = await charger.was_asked()
        assert call[2:] == ["TriggerMessage", {"requestedMessage": "BootNotification"}]
        await charger.reply(call, {"status": "Accepted"})
        await adopting
        assert (await charger.boot())["status"] == "Accepted"
        assert (await charger.start(clock.wire(minutes=1)))["idTagInfo"]["status"] == "Accepted"
    async with running(asking, clock) as depot:
        known = depot.chargers.get("bay7")
        assert known is not None
        assert (known.name, known.adopted) == ("Bay seven", True)


async def test_where_only_known_chargers_may_come_others_get_404(
    tmp_path: Path, clock: TestClock
) -> None:
    async with running(config_for(tmp_path, admission=Admission.KNOWN), clock) as depot:
        with pytest.raises(InvalidStatus, match="404"):
            async with RawCharger(depot.url + "BAY7"):
                pass


async def test_a_charger_with_a_password_must_give_it(depot: Depot) -> None:
    await depot.chargers.arrived("BAY7")
    await depot.chargers.set_key(BAY7, password="correct horse", by=LOCAL_OPERATOR)

    def basic(words: str) -> dict[str, str]:
        return {"Authorization": "Basic " + base64.b64encode(words.encode()).decode()}

    for headers in (None, basic("BAY7:wrong"), basic("BAY8:correct horse")):
        with pytest.raises(InvalidStatus, match="401"):
            async with RawCharger(depot.url + "BAY7", headers=headers):
                pass
    async with RawCharger(depot.url + "BAY7", headers=basic("BAY7:correct horse")) as charger:
        assert (await charger.boot())["status"] == "Accepted"


async def test_the_newest_socket_wins_and_the_old_one_does_not_take_it_offline(
    depot: Depot,
) -> None:
    async with RawCharger(depot.url + "BAY7") as old:
        await old.boot()
        async with RawCharger(depot.url + "bay7") as new:
            await new.boot()
            assert await old.closed() == (1000, "replaced by a newer connection")
            assert presence(depot) is Presence.ONLINE
            snapshot = depot.state.charger(BAY7, depot.clock.now())
            assert snapshot is not None
            assert snapshot.reconnects == 1


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ('[2,"9","Heartbeat",{', [4, "9", "FormationViolation"]),
        ('[2,"9","Heartbeat",[]]', [4, "9", "FormationViolation"]),
        ('[2,"9","MakeCoffee",{}]', [4, "9", "NotImplemented"]),
        ('[2,"9","Reset",{"type":"Hard"}]', [4, "9", "NotSupported"]),
        ('[2,"9","Authorize",{}]', [4, "9", "OccurenceConstraintViolation"]),
        ('[2,"9","Authorize",{"idTag":[]}]', [4, "9", "TypeConstraintViolation"]),
        ("hello", None),
        ("[" * 100_000, None),
        (b'[2,"9\xff', None),
        ('{"a":1}', None),
        ('[3,"77",{}]', None),
    ],
)
async def test_a_broken_frame_is_answered_where_it_can_be_kept_and_closes_nothing(
    depot: Depot, text: str | bytes, answer: list[object] | None
) -> None:
    async with RawCharger(depot.url + "BAY7") as charger:
        await charger.send(text)
        if answer is not None:
            assert (await charger.answer())[:3] == answer
        assert (await charger.boot())["status"] == "Accepted"
    await depot.books.writer.settled()
    kept = await depot.books.messages.page(ExchangeFilter(charger_id=BAY7))
    assert len(kept) == 2
    readable = text if isinstance(text, str) else text.decode(errors="replace")
    assert kept[1].request in readable
    assert kept[1].request


async def test_both_directions_are_in_the_log_with_their_answers(depot: Depot) -> None:
    async with RawCharger(depot.url + "BAY7") as charger:
        await charger.boot()
        asking = asyncio.create_task(depot.charging.clear_cache(BAY7, by=LOCAL_OPERATOR))
        await charger.reply(await charger.was_asked(), {"status": "Rejected"})
        result = await asking
    assert (result.status, result.detail) == (CommandStatus.REJECTED, "Rejected")
    await depot.books.writer.settled()
    ours, boot = await depot.books.messages.page(ExchangeFilter(charger_id=BAY7))
    assert (ours.direction, ours.action) == (Direction.TO_CHARGER, "ClearCache")
    assert (ours.outcome, ours.answer) == (ExchangeOutcome.ANSWERED, '{"status":"Rejected"}')
    assert (boot.direction, boot.correlation_id) == (Direction.FROM_CHARGER, "1")
    assert json.loads(boot.answer)["status"] == "Accepted"
    assert boot.latency_ms is not None


async def test_calls_go_out_one_at_a_time_and_a_call_may_come_between(depot: Depot) -> None:
    async with RawCharger(depot.url + "BAY7") as charger:
        await charger.boot()
        first = asyncio.create_task(depot.charging.clear_cache(BAY7, by=LOCAL_OPERATOR))
        second = asyncio.create_task(depot.charging.trigger(BAY7, "Heartbeat", by=LOCAL_OPERATOR))
        call = await charger.was_asked()
        await charger.call("Heartbeat", {})
        assert charger.asked.empty()
        await charger.reply(call, {"status": "Accepted"})
        await charger.reply(await charger.was_asked(), {"status": "NotImplemented"})
        assert (await first).ok
        assert (await second).status is CommandStatus.UNSUPPORTED


async def test_what_waits_for_an_answer_fails_at_once_when_the_socket_is_gone(
    depot: Depot,
) -> None:
    async with RawCharger(depot.url + "BAY7") as charger:
        await charger.boot()
        asking = asyncio.create_task(depot.charging.clear_cache(BAY7, by=LOCAL_OPERATOR))
        await charger.was_asked()
        charger.cut()
        async with asyncio.timeout(DEADLINE_S):
            assert (await asking).status is CommandStatus.OFFLINE


async def test_an_answer_that_comes_too_late_is_in_the_log(
    depot: Depot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.ocpp.requests_v16.TIMEOUT_S", 0.05)
    async with RawCharger(depot.url + "BAY7") as charger:
        await charger.boot()
        asking = asyncio.create_task(depot.charging.clear_cache(BAY7, by=LOCAL_OPERATOR))
        call = await charger.was_asked()
        assert (await asking).status is CommandStatus.TIMED_OUT
        await charger.reply(call, {"status": "Accepted"})
        await charger.call("Heartbeat", {})
    await depot.books.writer.settled()
    late = await depot.books.messages.page(
        ExchangeFilter(outcomes=frozenset({ExchangeOutcome.LATE}))
    )
    assert [(x.action, x.answer) for x in late] == [("ClearCache", '{"status":"Accepted"}')]


async def test_shutting_down_tells_every_charger_that_the_service_restarts(
    tmp_path: Path, clock: TestClock
) -> None:
    async with running(config_for(tmp_path), clock) as depot:
        chargers = [await RawCharger(depot.url + f"BAY{i}").__aenter__() for i in range(20)]
    for charger in chargers:
        assert await charger.closed() == (1012, "service restart")
        await charger.__aexit__(None, None, None)


async def test_accepted_is_not_done(depot: Depot, clock: TestClock) -> None:
    plug = ConnectorId(BAY7, 1)
    async with RawCharger(depot.url + "BAY7") as charger:
        await charger.boot()
        await charger.status("Preparing")
        starting = asyncio.create_task(depot.charging.start(plug, "A1", by=LOCAL_OPERATOR))
        call = await charger.was_asked()
        assert call[2:] == ["RemoteStartTransaction", {"connectorId": 1, "idTag": "A1"}]
        await charger.reply(call, {"status": "Accepted"})
        assert (await starting).ok
        snapshot = depot.state.connector(plug)
        assert snapshot is not None
        assert snapshot.session is None
        assert snapshot.expectation is not None
        assert depot.state.overdue(clock.at) == []
        clock.forward(seconds=61)
        assert depot.state.overdue(clock.at) == [plug]
        await charger.start(clock.wire())
        assert depot.state.overdue(clock.at) == []


async def test_who_is_refused_is_listed_with_the_reason_and_the_request_but_no_password(
    depot: Depot,
) -> None:
    await depot.chargers.arrived("BAY7")
    await depot.chargers.set_key(BAY7, password="correct horse", by=LOCAL_OPERATOR)
    wrong = {"Authorization": "Basic " + base64.b64encode(b"BAY7:battery staple").decode()}
    attempts: list[tuple[str, tuple[str, ...], dict[str, str] | None]] = [
        ("", ("ocpp1.6",), None),
        ("BAY7", ("ocpp1.6",), wrong),
        ("BAY7", ("ocpp1.6",), wrong),
        ("BAY8", ("ocpp2.0.1",), None),
    ]
    for path, subprotocols, headers in attempts:
        with pytest.raises(InvalidStatus):
            async with RawCharger(depot.url + path, subprotocols=subprotocols, headers=headers):
                pass
    reader, writer = await asyncio.open_connection("127.0.0.1", int(depot.url.split(":")[2][:-1]))
    writer.write(b"GET /BAY9 HTTP/1.1\r\nHost: depot\r\n\r\n")
    assert b"426" in await reader.readline()
    writer.close()
    newest_first = [(row.path, row.refusal, row.attempts) for row in depot.refused.all()]
    assert newest_first == [
        ("/BAY9", Refusal.NO_WEBSOCKET, 1),
        ("/BAY8", Refusal.WRONG_SUBPROTOCOL, 1),
        ("/BAY7", Refusal.WRONG_CREDENTIALS, 2),
        ("/", Refusal.NO_IDENTITY, 1),
    ]
    shown = depot.refused.all()[2].request
    assert "Basic (user BAY7, password of 14 bytes)" in shown
    assert wrong["Authorization"] not in shown
