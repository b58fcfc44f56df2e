"""Commands for chargers that are offline."""

from datetime import timedelta
from pathlib import Path

import pytest

from app.core.commands import CommandStatus
from app.core.errors import InvalidInput
from app.core.ids import ChargerId
from app.core.orders import DeferredState
from app.core.roles import LOCAL_OPERATOR
from app.depot import Depot
from tests.integration.conftest import clock, depot
from tests.support.answering_charger import answering_charger
from tests.support.clock import TestClock
from tests.support.depots import config_for, running
from tests.support.waiting import until

__all__ = ["clock", "depot"]

CP1 = ChargerId("CP1")


async def ask(depot: Depot, clock: TestClock, action: str = "ClearCache") -> CommandStatus:
    expires_at = clock.at + timedelta(hours=1)
    result = await depot.maintenance.deferred.ask(CP1, action, {}, expires_at, by=LOCAL_OPERATOR)
    return result.status


async def test_a_command_waits_over_a_restart_and_runs_when_the_charger_connects(
    tmp_path: Path, clock: TestClock
) -> None:
    async with running(config_for(tmp_path), clock) as depot:
        assert await ask(depot, clock) is CommandStatus.OFFLINE
    async with running(config_for(tmp_path), clock) as depot:
        deferred = depot.maintenance.deferred
        (waiting,) = deferred.waiting(CP1)
        assert waiting.by == "local"
        async with answering_charger(depot) as charger:
            await until(lambda: not deferred.waiting())
            assert charger.calls == [("ClearCache", {})]
        (done,) = deferred.all()
        assert (done.state, done.answer) == (DeferredState.DONE, "accepted Accepted")
        audit = [entry.action for entry in await depot.books.journal.audit()]
        assert "deferred.run" in audit


async def test_a_charger_that_is_online_is_asked_at_once(depot: Depot, clock: TestClock) -> None:
    async with answering_charger(depot):
        assert await ask(depot, clock) is CommandStatus.ACCEPTED
    assert depot.maintenance.deferred.all() == []


async def test_a_command_expires_and_is_never_sent(depot: Depot, clock: TestClock) -> None:
    deferred = depot.maintenance.deferred
    await ask(depot, clock)
    clock.forward(hours=1)
    await depot.maintenance.settle()
    assert deferred.all()[0].state is DeferredState.EXPIRED
    async with answering_charger(depot) as charger:
        await charger.boot()
        assert charger.calls == []


async def test_a_command_that_waits_can_be_cancelled(depot: Depot, clock: TestClock) -> None:
    deferred = depot.maintenance.deferred
    await ask(depot, clock)
    await deferred.cancel(1, by=LOCAL_OPERATOR)
    assert deferred.waiting() == []
    assert deferred.all()[0].state is DeferredState.CANCELLED


async def test_what_no_charger_could_take_does_not_wait(depot: Depot, clock: TestClock) -> None:
    with pytest.raises(InvalidInput):
        await ask(depot, clock, "MakeCoffee")
