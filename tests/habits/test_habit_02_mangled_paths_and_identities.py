"""Slashes, segments, blanks, percent signs and capitals: one charger, however it spells itself."""

from pathlib import Path

import pytest
from websockets.exceptions import InvalidStatus

from app.core.chargers import Admission
from app.core.errors import InvalidInput
from app.core.events import Refusal
from app.core.ids import ChargerId
from app.core.roles import LOCAL_OPERATOR
from app.depot import Depot
from tests.support.booked import booked
from tests.support.clock import TestClock
from tests.support.depots import config_for, running
from tests.support.raw_charger import RawCharger


@pytest.mark.parametrize(
    "path",
    [
        "BAY-7.1",
        "BAY-7.1/",
        "4/BAY-7.1",
        "ocpp/ws/BAY-7.1",
        "bay-7.1",
        "%20BAY-7.1%20",
        "BAY%2D7.1",
    ],
)
async def test_every_spelling_is_the_same_charger(depot: Depot, path: str) -> None:
    async with RawCharger(depot.url + "BAY-7.1") as first:
        await first.boot()
    async with RawCharger(depot.url + path) as charger:
        assert (await charger.boot())["status"] == "Accepted"
    assert [known.id for known in depot.chargers.all()] == ["BAY-7.1"]


async def test_no_identity_at_all_is_refused_and_listed(depot: Depot) -> None:
    with pytest.raises(InvalidStatus, match="404"):
        async with RawCharger(depot.url + "%20/"):
            pass
    (row,) = depot.refused.all()
    assert row.refusal is Refusal.NO_IDENTITY


async def test_another_name_stands_for_a_charger_also_after_a_restart(
    tmp_path: Path, clock: TestClock
) -> None:
    config = config_for(tmp_path, admission=Admission.ASK)
    async with running(config, clock) as depot:
        for name in ("BAY7", "SN-0099"):
            async with RawCharger(depot.url + name) as charger:
                await charger.boot()
        bay = ChargerId("BAY7")
        await depot.chargers.adopt(bay, by=LOCAL_OPERATOR)
        await depot.chargers.set_alias(bay, "SN-0099", by=LOCAL_OPERATOR)
    async with running(config, clock) as depot, RawCharger(depot.url + "sn-0099") as charger:
        assert (await charger.boot())["status"] == "Accepted"
        started = await charger.start(clock.wire(), 1000)
        assert (await booked(depot, started["transactionId"])).connector == (bay, 1)
        with pytest.raises(InvalidInput):
            await depot.chargers.set_alias(bay, "BAY7", by=LOCAL_OPERATOR)
        await depot.chargers.drop_alias("SN-0099", by=LOCAL_OPERATOR)
        assert depot.chargers.aliases() == {}
