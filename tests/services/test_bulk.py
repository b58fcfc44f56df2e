"""Bulk commands on real sockets: canaries, stops after failures, retries, each charger's answer."""

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
import pytest_asyncio

from app.core.commands import CommandStatus
from app.core.errors import InvalidInput, NotAllowed
from app.core.ids import ChargerId
from app.core.orders import BulkPlan, BulkRun, BulkStop, Order, RowState, StopKind
from app.core.roles import LOCAL_OPERATOR, Operator, Role
from app.depot import Depot
from tests.integration.conftest import clock, depot
from tests.support.answering_charger import AnsweringCharger, answering_charger

__all__ = ["clock", "depot"]

CLEAR = Order("ClearCache")
AT_ONCE = BulkPlan(canaries=1, stagger_s=0, stop_after=2)
NAMES = [ChargerId(f"CP{number}") for number in range(1, 5)]
Chargers = list[AnsweringCharger]


@pytest_asyncio.fixture
async def chargers(depot: Depot) -> AsyncIterator[Chargers]:
    async with (
        answering_charger(depot, "CP1") as a,
        answering_charger(depot, "CP2") as b,
        answering_charger(depot, "CP3") as c,
        answering_charger(depot, "CP4") as d,
    ):
        yield [a, b, c, d]


async def run(depot: Depot, plan: BulkPlan = AT_ONCE, order: Order = CLEAR) -> BulkRun:
    bulk = depot.maintenance.bulk
    started = await bulk.start(order, NAMES, plan, by=LOCAL_OPERATOR)
    return await bulk.finished(started.id)


def refuse(charger: AnsweringCharger) -> None:
    charger.answers["ClearCache"] = {"status": "Rejected"}


async def test_each_charger_answers_for_itself(depot: Depot, chargers: Chargers) -> None:
    refuse(chargers[2])
    finished = await run(depot)
    results = [row.result for row in finished.rows]
    assert [r.detail for r in results if r] == ["Accepted", "Accepted", "Rejected", "Accepted"]
    assert (finished.accepted, finished.failed, finished.stopped) == (3, ("CP3",), None)


async def test_nobody_is_asked_after_a_canary_that_fails(depot: Depot, chargers: Chargers) -> None:
    refuse(chargers[0])
    finished = await run(depot)
    assert [row.state for row in finished.rows] == [RowState.ANSWERED, *[RowState.SKIPPED] * 3]
    assert finished.stopped == BulkStop(StopKind.CANARY, failed=1)
    assert [charger.calls for charger in chargers[1:]] == [[], [], []]


async def test_the_rest_is_skipped_after_so_many_failures(depot: Depot, chargers: Chargers) -> None:
    refuse(chargers[1])
    finished = await run(depot, BulkPlan(canaries=2, stagger_s=0, stop_after=1))
    assert chargers[3].calls == []
    assert finished.accepted == 1


async def test_only_the_failed_are_asked_again(depot: Depot, chargers: Chargers) -> None:
    refuse(chargers[2])
    first = await run(depot)
    chargers[2].answers["ClearCache"] = {"status": "Accepted"}
    bulk = depot.maintenance.bulk
    again = await bulk.finished((await bulk.retry(first.id, by=LOCAL_OPERATOR)).id)
    assert [row.charger_id for row in again.rows] == ["CP3"]
    assert (again.accepted, again.retry_of) == (1, first.id)
    assert [len(charger.calls) for charger in chargers] == [1, 1, 2, 1]
    with pytest.raises(InvalidInput):
        await bulk.retry(again.id, by=LOCAL_OPERATOR)


async def test_a_cancelled_run_asks_nobody_else(depot: Depot, chargers: Chargers) -> None:
    bulk = depot.maintenance.bulk
    plan = BulkPlan(canaries=0, stagger_s=0.05)
    started = await bulk.start(CLEAR, NAMES, plan, by=LOCAL_OPERATOR)
    await asyncio.sleep(0)
    await bulk.cancel(started.id, by=LOCAL_OPERATOR)
    finished = await bulk.finished(started.id)
    assert finished.rows[-1].state is RowState.SKIPPED
    assert chargers[3].calls == []


async def test_an_offline_charger_is_a_failure_of_its_own(depot: Depot) -> None:
    async with answering_charger(depot, "CP3"):
        pass
    async with answering_charger(depot, "CP1"), answering_charger(depot, "CP2"):
        bulk = depot.maintenance.bulk
        started = await bulk.start(CLEAR, NAMES[:3], AT_ONCE, by=LOCAL_OPERATOR)
        finished = await bulk.finished(started.id)
    last = finished.rows[2].result
    assert last is not None
    assert last.status is CommandStatus.OFFLINE


async def test_a_command_waits_for_an_offline_charger_where_the_plan_says_so(
    depot: Depot,
) -> None:
    async with answering_charger(depot, "CP3"):
        pass
    bulk = depot.maintenance.bulk
    plan = BulkPlan(stagger_s=0, wait_for=timedelta(hours=1))
    started = await bulk.start(CLEAR, NAMES[2:3], plan, by=LOCAL_OPERATOR)
    finished = await bulk.finished(started.id)
    assert finished.rows[0].deferred
    assert finished.failed == ()
    assert [c.action for c in depot.maintenance.deferred.waiting(NAMES[2])] == ["ClearCache"]


async def test_bulk_commands_need_a_manager(depot: Depot) -> None:
    with pytest.raises(NotAllowed):
        await depot.maintenance.bulk.start(CLEAR, NAMES, by=Operator("Kim", Role.ATTENDANT))
