"""Local lists: how much fits is asked, told and kept; a list that drifted is sent as a whole."""

from app.core.cards import Card
from app.core.ids import ChargerId
from app.core.roles import LOCAL_OPERATOR
from app.depot import Depot
from app.services.chargers.local_lists import CARDS_A_MESSAGE, ListOutcome
from tests.support.answering_charger import AnsweringCharger, answering_charger
from tests.support.clock import TestClock

CP1 = ChargerId("CP1")


async def give_cards(depot: Depot, count: int) -> None:
    for number in range(count):
        await depot.authorization.save(Card(f"C{number:03}"))


def answers(charger: AnsweringCharger, version: int, **settings: str) -> None:
    keys = [{"key": key, "readonly": True, "value": value} for key, value in settings.items()]
    charger.answers |= {
        "GetLocalListVersion": {"listVersion": version},
        "SendLocalList": {"status": "Accepted"},
        "GetConfiguration": {"configurationKey": keys},
    }


async def send(depot: Depot) -> ListOutcome:
    return await depot.maintenance.local_lists.send(CP1, by=LOCAL_OPERATOR)


def sent(charger: AnsweringCharger) -> list[tuple[str, int]]:
    return [
        (payload["updateType"], len(payload.get("localAuthorizationList", ())))
        for name, payload in charger.calls
        if name == "SendLocalList"
    ]


async def test_64_of_210_cards_fit_and_the_most_used_are_among_them(
    depot: Depot, clock: TestClock
) -> None:
    await give_cards(depot, 210)
    async with answering_charger(depot) as charger:
        answers(charger, 0, LocalAuthListMaxLength="64", SendLocalListMaxLength="48")
        await charger.start(clock.wire(), card="C209")
        outcome = await send(depot)
        assert outcome.text == "64 of 210 cards fit"
        assert sent(charger) == [("Full", 48), ("Differential", 16)]
        first = next(payload for name, payload in charger.calls if name == "SendLocalList")
        assert first["localAuthorizationList"][0]["idTag"] == "C209"


async def test_where_no_length_is_told_the_list_goes_in_parts(depot: Depot) -> None:
    await give_cards(depot, CARDS_A_MESSAGE + 20)
    async with answering_charger(depot) as charger:
        answers(charger, 0)
        assert (await send(depot)).fitting == CARDS_A_MESSAGE + 20
        assert sent(charger) == [("Full", CARDS_A_MESSAGE), ("Differential", 20)]


async def test_a_version_that_drifted_gets_the_whole_list(depot: Depot) -> None:
    await give_cards(depot, 3)
    async with answering_charger(depot) as charger:
        answers(charger, 0)
        await send(depot)
        answers(charger, 17)
        outcome = await send(depot)
        assert (outcome.full, outcome.version) == (True, 18)
        assert sent(charger) == [("Full", 3), ("Full", 3)]


async def test_a_charger_that_refuses_a_change_gets_the_whole_list(depot: Depot) -> None:
    await give_cards(depot, 2)
    async with answering_charger(depot) as charger:
        answers(charger, 0)
        await send(depot)
        await give_cards(depot, 3)
        answers(charger, 1)
        charger.answers["SendLocalList"] = {"status": "NotSupported"}
        assert (await send(depot)).version is None
        assert [kind for kind, _ in sent(charger)] == ["Full", "Differential", "Full"]
