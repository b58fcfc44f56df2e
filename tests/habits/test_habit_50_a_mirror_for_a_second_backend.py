"""A second backend gets a copy of what a charger says, with its own numbers, and only listens."""

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest
import pytest_asyncio

from app.core.errors import InvalidInput, NotAllowed
from app.core.ids import ChargerId
from app.core.roles import LOCAL_OPERATOR, Operator, Role
from app.depot import Depot
from tests.support.answering_charger import answering_charger
from tests.support.booked import exchanges, sessions
from tests.support.clock import TestClock
from tests.support.depots import config_for, running
from tests.support.raw_charger import RawCharger
from tests.support.waiting import until

CP1 = ChargerId("CP1")


@pytest_asyncio.fixture
async def portal(tmp_path: Path, clock: TestClock) -> AsyncIterator[Depot]:
    """The other backend: a depot of its own, whose session numbers are ahead."""
    async with running(config_for(tmp_path / "portal"), clock) as portal:
        async with RawCharger(portal.url + "OTHER") as other:
            for minute in range(3):
                await other.start(clock.wire(minutes=minute), minute)
        yield portal


async def copy_to(depot: Depot, url: str, by: Operator = LOCAL_OPERATOR) -> None:
    habits = replace(depot.habits.of(CP1), mirror=url)
    await depot.habits.set(CP1, habits, by=by)


def caught_up(depot: Depot) -> bool:
    state = depot.mirrors.states().get(CP1)
    return state is not None and state.connected and state.waiting == 0


async def test_a_session_is_told_with_the_other_side_s_number(
    depot: Depot, portal: Depot, clock: TestClock
) -> None:
    await copy_to(depot, portal.url)
    async with answering_charger(depot) as charger:
        number = (await charger.start(clock.wire(), 1000))["transactionId"]
        await charger.meter(clock.wire(minutes=1), 1500, number)
        await charger.stop(number, clock.wire(minutes=2), 2000)
        await until(lambda: caught_up(depot))
    (ours,) = await sessions(depot)
    *_, theirs = await sessions(portal)
    assert theirs.id != ours.id
    assert (theirs.connector, theirs.energy_wh, theirs.stop_reason) == (
        ours.connector,
        1000,
        ours.stop_reason,
    )
    known = portal.chargers.get("CP1")
    assert known is not None
    assert known.identity.model == "Säule X2"


async def test_what_the_other_side_asks_is_refused_and_never_reaches_the_charger(
    depot: Depot, portal: Depot
) -> None:
    await copy_to(depot, portal.url)
    async with answering_charger(depot) as charger:
        await until(lambda: caught_up(depot))
        answer = await portal.charging.clear_cache(CP1, by=LOCAL_OPERATOR)
        assert "only listens" in answer.detail
        assert "ClearCache" not in [name for name, _ in charger.calls]


async def test_a_portal_that_is_down_delays_no_answer_and_misses_nothing_in_the_end(
    depot: Depot, tmp_path: Path, clock: TestClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.ocpp.mirror.FIRST_PAUSE_S", 0.05)
    config = config_for(tmp_path / "late")
    async with running(config, clock) as portal:
        url = portal.url
    async with answering_charger(depot) as charger:
        await copy_to(depot, url)
        number = (await charger.start(clock.wire(), 1000))["transactionId"]
        await charger.stop(number, clock.wire(minutes=2), 1700)
        await until(lambda: depot.mirrors.states()[CP1].problem)
        port = int(url.rsplit(":", 1)[1].split("/")[0])
        async with running(config_for(tmp_path / "late", ocpp_port=port), clock) as portal:
            await until(lambda: caught_up(depot))
            (session,) = await sessions(portal)
            assert session.energy_wh == 700


async def test_no_copy_leaves_once_it_is_switched_off(depot: Depot, portal: Depot) -> None:
    await copy_to(depot, portal.url)
    async with answering_charger(depot) as charger:
        await until(lambda: caught_up(depot))
        await copy_to(depot, "")
        before = len(await exchanges(portal))
        await charger.call("Heartbeat", {})
        assert depot.mirrors.states() == {}
        assert len(await exchanges(portal)) == before


async def test_only_an_administrator_sets_a_mirror_and_only_to_an_address(depot: Depot) -> None:
    async with answering_charger(depot):
        with pytest.raises(NotAllowed):
            await copy_to(depot, "wss://portal.example/ocpp", Operator("m", Role.MANAGER))
        with pytest.raises(InvalidInput):
            await copy_to(depot, "portal.example")


async def test_why_the_other_side_is_not_reached_is_said_in_words(depot: Depot) -> None:
    await copy_to(depot, "ws://127.0.0.1:9/")
    async with answering_charger(depot):
        await until(lambda: depot.mirrors.states()[CP1].problem)
    assert depot.mirrors.states()[CP1].problem == "Connection refused"
