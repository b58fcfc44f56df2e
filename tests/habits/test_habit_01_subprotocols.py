"""No, aliased, several or wrong subprotocols: what means 1.6 gets in, one is echoed as offered."""

import pytest
from websockets.exceptions import InvalidStatus

from app.core.events import Refusal
from app.depot import Depot
from tests.support.raw_charger import RawCharger


@pytest.mark.parametrize(
    ("offered", "echoed"),
    [
        (None, None),
        (("ocpp1.6",), "ocpp1.6"),
        (("ocpp1.6j",), "ocpp1.6j"),
        (("OCPP1.6",), "OCPP1.6"),
        (("ocpp2.0.1", "ocpp1.6"), "ocpp1.6"),
        (("ocpp1.6", "ocpp2.0.1"), "ocpp1.6"),
    ],
)
async def test_what_means_16_gets_in(
    depot: Depot, offered: tuple[str, ...] | None, echoed: str | None
) -> None:
    async with RawCharger(depot.url + "BAY7", subprotocols=offered) as charger:
        assert charger.subprotocol == echoed
        assert (await charger.boot())["status"] == "Accepted"


async def test_a_list_that_flips_between_redials_stays_with_16(depot: Depot) -> None:
    for offered in (("ocpp2.0.1", "ocpp1.6"), ("ocpp1.6", "ocpp2.0.1")) * 2:
        async with RawCharger(depot.url + "BAY7", subprotocols=offered) as charger:
            assert charger.subprotocol == "ocpp1.6"


async def test_another_version_is_refused_and_listed_with_the_reason(depot: Depot) -> None:
    for _ in range(2):
        with pytest.raises(InvalidStatus, match="400"):
            async with RawCharger(depot.url + "BAY7", subprotocols=("ocpp2.0.1",)):
                pass
    (row,) = depot.refused.all()
    assert (row.refusal, row.attempts) == (Refusal.WRONG_SUBPROTOCOL, 2)
    assert "ocpp2.0.1" in row.request
