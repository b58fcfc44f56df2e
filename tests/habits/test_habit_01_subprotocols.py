"""No, aliased, several or wrong subprotocols: what means 1.6 gets in, one is echoed as offered."""

import pytest
from websockets.exceptions import InvalidStatus

from app.core.charger_habits import NO_SUBPROTOCOL, ChargerHabits
from app.core.errors import InvalidInput
from app.core.events import Refusal
from app.core.ids import ChargerId
from app.core.roles import LOCAL_OPERATOR
from app.depot import Depot
from tests.support.clock import TestClock
from tests.support.raw_charger import RawCharger
from tests.support.waiting import until

BAY7 = ChargerId("BAY7")


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


async def test_what_a_charger_calls_16_is_pinned_and_another_version_refused_with_a_word(
    depot: Depot, caplog: pytest.LogCaptureFixture
) -> None:
    async with RawCharger(depot.url + "BAY7", subprotocols=("ocpp1.6j",)):
        await until(lambda: depot.habits.of(BAY7).subprotocol == "ocpp1.6j")
    with pytest.raises(InvalidStatus, match="400"):
        async with RawCharger(depot.url + "BAY7", subprotocols=("ocpp2.0.1",)):
            pass
    assert "offers ocpp2.0.1; this server speaks ocpp1.6; so far it spoke ocpp1.6" in caplog.text


async def test_a_charger_that_offers_nothing_is_known_for_it(depot: Depot) -> None:
    async with RawCharger(depot.url + "BAY7", subprotocols=None):
        await until(lambda: depot.habits.of(BAY7).subprotocol == NO_SUBPROTOCOL)


async def test_a_name_of_its_own_is_echoed_once_a_person_said_that_it_is_16(depot: Depot) -> None:
    async with RawCharger(depot.url + "BAY7"):
        pass
    with pytest.raises(InvalidStatus):
        async with RawCharger(depot.url + "BAY7", subprotocols=("acme-ocpp",)):
            pass
    named = ChargerHabits(subprotocol="acme-ocpp")
    await depot.habits.set(BAY7, named, by=LOCAL_OPERATOR)
    async with RawCharger(depot.url + "BAY7", subprotocols=("acme-ocpp",)) as charger:
        assert charger.subprotocol == "acme-ocpp"


async def test_nobody_can_say_that_20_is_16(depot: Depot) -> None:
    wrong = ChargerHabits(subprotocol="ocpp2.0.1")
    with pytest.raises(InvalidInput, match="another language"):
        await depot.habits.set(BAY7, wrong, by=LOCAL_OPERATOR)


async def test_who_keeps_knocking_is_one_line_in_the_log(
    depot: Depot, clock: TestClock, caplog: pytest.LogCaptureFixture
) -> None:
    async def knock() -> None:
        with pytest.raises(InvalidStatus):
            async with RawCharger(depot.url + "BAY7", subprotocols=("ocpp2.0.1",)):
                pass

    for _ in range(3):
        await knock()
    clock.forward(minutes=11)
    await knock()
    lines = [r.getMessage() for r in caplog.records if r.getMessage().startswith("Refused")]
    assert len(lines) == 2
    assert "3 times more" in lines[1]
    (row,) = depot.refused.all()
    assert row.attempts == 4
