"""Slashes, segments, blanks, percent signs and capitals: one charger, however it spells itself."""

import pytest
from websockets.exceptions import InvalidStatus

from app.core.events import Refusal
from app.depot import Depot
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
