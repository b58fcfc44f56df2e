"""No parent, no list of cards, no card at all: each is decided plainly, and a guest has limits."""

from pathlib import Path

import pytest

from app.core.cards import Card, CardPolicy
from app.core.errors import InvalidInput
from app.core.ids import ChargerId, ConnectorId
from app.core.roles import LOCAL_OPERATOR
from app.core.sessions import SessionFlag
from app.services.people.guest_book import Guest
from tests.support.answering_charger import answering_charger
from tests.support.booked import booked
from tests.support.clock import TestClock
from tests.support.depots import config_for, running
from tests.support.waiting import until

PLUG = ConnectorId(ChargerId("CP1"), 1)


@pytest.mark.parametrize(
    ("policy", "answer"), [(CardPolicy.ANY, "Accepted"), (CardPolicy.KNOWN, "Invalid")]
)
async def test_a_card_that_nobody_knows_is_answered_by_the_policy(
    tmp_path: Path, clock: TestClock, policy: CardPolicy, answer: str
) -> None:
    config = config_for(tmp_path, cards=policy)
    async with running(config, clock) as depot, answering_charger(depot) as charger:
        told = await charger.call("Authorize", {"idTag": "UNKNOWN"})
        assert told["idTagInfo"] == {"status": answer}


async def test_cards_without_a_parent_are_no_group_of_their_own(
    tmp_path: Path, clock: TestClock
) -> None:
    async with running(config_for(tmp_path), clock) as depot, answering_charger(depot) as charger:
        for number in ("A1", "B2"):
            await depot.authorization.save(Card(number))
        started = await charger.start(clock.wire(), 1000, "A1")
        assert "parentIdTag" not in started["idTagInfo"]
        number = started["transactionId"]
        await charger.stop(number, clock.wire(minutes=3), 1500, idTag="B2")
        session = await booked(depot, number)
        assert session.energy_wh == 500
        assert SessionFlag.OTHER_CARD_STOPPED in session.flags


async def test_a_guest_has_a_name_and_a_cap_and_leaves_no_card(
    tmp_path: Path, clock: TestClock
) -> None:
    config = config_for(tmp_path, cards=CardPolicy.KNOWN)
    async with running(config, clock) as depot, answering_charger(depot) as charger:
        guest = Guest("Visitor", most_energy_wh=5_000, most_minutes=60)
        assert (await depot.accounts.guests.start(PLUG, guest, by=LOCAL_OPERATOR)).ok
        lent = str(charger.calls[-1][1]["idTag"])
        # What most chargers take: hexadecimal, at most 16 characters.
        assert len(lent) <= 16
        assert set(lent) <= set("0123456789ABCDEF")
        number = (await charger.start(clock.wire(), 0, lent))["transactionId"]
        assert (await booked(depot, number)).person == "Visitor"
        clock.forward(minutes=10)
        await charger.meter(clock.wire(), 5_000, number)
        await until(lambda: charger.calls[-1][0] == "RemoteStopTransaction")
        await charger.stop(number, clock.wire(seconds=5), 5_010)
        await until(lambda: depot.authorization.card(lent) is None)


def test_a_guest_without_a_limit_is_not_taken() -> None:
    with pytest.raises(InvalidInput):
        Guest("Visitor")
