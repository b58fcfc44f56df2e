"""Case, separators, byte order, decimal, serials behind: compared alike, near ones suggested."""

from contextlib import AbstractAsyncContextManager
from pathlib import Path

import pytest

from app.core.cards import Card, CardPolicy
from app.depot import Depot
from tests.support.booked import booked
from tests.support.clock import TestClock
from tests.support.depots import config_for, running
from tests.support.raw_charger import RawCharger


@pytest.fixture
def known(tmp_path: Path, clock: TestClock) -> AbstractAsyncContextManager[Depot]:
    return running(config_for(tmp_path / "known", cards=CardPolicy.KNOWN), clock)


@pytest.mark.parametrize("spelling", ["04A22B9C", "04a22b9c", "04:A2:2B:9C", "04-a2-2b-9c"])
async def test_case_and_separators_do_not_count(
    known: AbstractAsyncContextManager[Depot], clock: TestClock, spelling: str
) -> None:
    async with known as depot, RawCharger(depot.url + "BAY7") as charger:
        await depot.authorization.save(Card("04A22B9C", person="Van 12"))
        started = await charger.start(clock.wire(), card=spelling)
        assert started["idTagInfo"]["status"] == "Accepted"
        session = await booked(depot, started["transactionId"])
        assert (session.id_tag, session.person) == (spelling, "Van 12")


@pytest.mark.parametrize(
    ("shown", "words"),
    [
        ("9C2BA204", "bytes reversed"),
        ("77736860", "decimal"),
        ("04A22B9C_9917", "followed by another number"),
    ],
)
async def test_an_unknown_card_that_looks_like_a_known_one_is_suggested(
    known: AbstractAsyncContextManager[Depot], shown: str, words: str
) -> None:
    async with known as depot, RawCharger(depot.url + "BAY7") as charger:
        await depot.authorization.save(Card("04A22B9C", person="Van 12"))
        answer = await charger.call("Authorize", {"idTag": shown})
        assert answer["idTagInfo"]["status"] == "Invalid"
        (match,) = depot.accounts.seen.matches(shown)
        assert (match.card.person, words in match.likeness.words) == ("Van 12", True)
        assert [row.id_tag for row in depot.accounts.seen.all()] == [shown]


async def test_a_number_longer_than_20_is_kept_whole(
    depot: Depot, charger: RawCharger, clock: TestClock
) -> None:
    started = await charger.start(clock.wire(), card="AB12" * 6)
    assert (await booked(depot, started["transactionId"])).id_tag == "AB12" * 6
