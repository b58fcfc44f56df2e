"""Local lists on real sockets: as many cards as fit, only what changed, the whole where needed."""

from typing import Any

from app.core.cards import Card
from app.core.commands import CommandStatus
from app.core.ids import ChargerId
from app.core.roles import LOCAL_OPERATOR
from app.depot import Depot
from app.services.chargers.local_lists import ListOutcome
from tests.integration.conftest import clock, depot
from tests.support.answering_charger import AnsweringCharger, answering_charger
from tests.support.clock import TestClock
from tests.support.simulated import simulated_charger
from tests.support.waiting import until

__all__ = ["clock", "depot"]

SIM = ChargerId("SIM-1")


async def send(depot: Depot, charger_id: str = SIM) -> ListOutcome:
    return await depot.maintenance.local_lists.send(ChargerId(charger_id), by=LOCAL_OPERATOR)


async def give_cards(depot: Depot, count: int) -> None:
    for number in range(count):
        await depot.authorization.save(Card(f"C{number:03}"))


def lists_sent(charger: Any) -> list[dict[str, Any]]:
    return [f.payload for f in charger.received if f.action == "SendLocalList"]


async def test_a_list_is_cut_to_what_the_charger_can_hold_and_sent_in_parts(
    depot: Depot, clock: TestClock
) -> None:
    await give_cards(depot, 9)
    limits = {"LocalAuthListMaxLength": "6", "SendLocalListMaxLength": "4"}
    async with simulated_charger(depot.url, clock, configuration=limits) as charger:
        outcome = await send(depot)
        assert outcome.text == "6 of 9 cards fit"
        kinds = [(p["updateType"], len(p["localAuthorizationList"])) for p in lists_sent(charger)]
        assert kinds == [("Full", 4), ("Differential", 2)]
        assert charger.cards.list_version == outcome.version == 2


async def test_the_most_used_cards_come_first_and_blocked_ones_last(
    depot: Depot, clock: TestClock
) -> None:
    await depot.authorization.save(Card("A0", blocked=True))
    await give_cards(depot, 3)
    async with answering_charger(depot, "CP9") as other:
        await other.start(clock.wire(), card="C002")
    limits = {"LocalAuthListMaxLength": "2"}
    async with simulated_charger(depot.url, clock, configuration=limits) as charger:
        await send(depot)
        (sent,) = lists_sent(charger)
    assert [entry["idTag"] for entry in sent["localAuthorizationList"]] == ["C002", "C000"]


async def test_only_what_changed_is_sent(depot: Depot, clock: TestClock) -> None:
    await give_cards(depot, 3)
    async with simulated_charger(depot.url, clock) as charger:
        await send(depot)
        await depot.authorization.save(Card("C001", blocked=True))
        assert not (await send(depot)).full
        await send(depot)
        _, changed = lists_sent(charger)
    assert changed["updateType"] == "Differential"
    assert changed["localAuthorizationList"] == [
        {"idTag": "C001", "idTagInfo": {"status": "Blocked"}}
    ]


async def test_another_version_on_the_charger_gets_the_whole_list(
    depot: Depot, clock: TestClock
) -> None:
    await give_cards(depot, 3)
    async with simulated_charger(depot.url, clock) as charger:
        await send(depot)
        charger.cards.update_list(41, "Full", [])
        outcome = await send(depot)
        assert (outcome.full, outcome.version) == (True, 42)


def answers(charger: AnsweringCharger, version: int, status: str) -> None:
    charger.answers["GetLocalListVersion"] = {"listVersion": version}
    charger.answers["SendLocalList"] = {"status": status}


async def test_a_charger_that_refuses_changes_gets_the_whole_list(
    depot: Depot, clock: TestClock
) -> None:
    await give_cards(depot, 2)
    async with answering_charger(depot) as charger:
        answers(charger, 0, "Accepted")
        first = await send(depot, "CP1")
        assert first.version == 1
        await give_cards(depot, 3)
        answers(charger, 1, "Failed")
        assert (await send(depot, "CP1")).version is None
        kinds = [payload["updateType"] for action, payload in charger.calls if "Send" in action]
    assert kinds == ["Full", "Differential", "Full"]


async def test_a_charger_without_lists_is_told_apart(depot: Depot, clock: TestClock) -> None:
    async with simulated_charger(depot.url, clock, configuration={"LocalAuthListEnabled": "false"}):
        outcome = await send(depot)
        version = await depot.maintenance.local_lists.version(SIM, by=LOCAL_OPERATOR)
    assert outcome.result.status is CommandStatus.UNSUPPORTED
    assert version is None


async def test_chargers_follow_the_cards_once_somebody_switched_it_on(
    depot: Depot, clock: TestClock
) -> None:
    lists = depot.maintenance.local_lists
    await give_cards(depot, 2)
    async with simulated_charger(depot.url, clock) as charger:
        await lists.follow(clock.at)
        assert lists_sent(charger) == []
        await lists.set_follow(True, by=LOCAL_OPERATOR)
        for count in (2, 2, 3):
            await give_cards(depot, count)
            clock.forward(minutes=1)
            await lists.follow(clock.at)
        assert [p["listVersion"] for p in lists_sent(charger)] == [1, 2]


async def blocked_in_its_list(charger: Any) -> None:
    await until(lambda: any(_blocks(sent) for sent in lists_sent(charger)))


def _blocks(sent: dict[str, Any]) -> bool:
    entries = sent["localAuthorizationList"]
    return sent["updateType"] == "Differential" and [
        (entry["idTag"], entry["idTagInfo"]["status"]) for entry in entries
    ] == [("C001", "Blocked")]


async def test_a_card_that_is_blocked_is_blocked_in_the_lists_that_we_sent(
    depot: Depot, clock: TestClock
) -> None:
    await give_cards(depot, 3)
    async with simulated_charger(depot.url, clock) as charger:
        await send(depot)
        depot.maintenance.list_follower._quiet_s = 0.05
        await depot.accounts.cards.block("C001", by=LOCAL_OPERATOR)
        await blocked_in_its_list(charger)


async def test_many_changes_at_once_are_one_message(depot: Depot, clock: TestClock) -> None:
    await give_cards(depot, 9)
    async with simulated_charger(depot.url, clock) as charger:
        await send(depot)
        depot.maintenance.list_follower._quiet_s = 0.05
        for number in range(5):
            await depot.accounts.cards.block(f"C00{number}", by=LOCAL_OPERATOR)
        await until(lambda: len(lists_sent(charger)) > 1)
        _, changed = lists_sent(charger)
    assert len(changed["localAuthorizationList"]) == 5


async def test_a_charger_that_was_offline_gets_the_change_when_it_is_back(
    depot: Depot, clock: TestClock
) -> None:
    depot.maintenance.list_follower._quiet_s = 0.01
    await give_cards(depot, 3)
    async with answering_charger(depot) as charger:
        answers(charger, 0, "Accepted")
        await send(depot, "CP1")
    follower = depot.maintenance.list_follower
    await depot.accounts.cards.block("C001", by=LOCAL_OPERATOR)
    await until(lambda: "CP1" in follower._stale)
    async with answering_charger(depot) as charger:
        answers(charger, 1, "Accepted")
        await until(lambda: any("Send" in action for action, _ in charger.calls))
        ((_, sent),) = [call for call in charger.calls if "Send" in call[0]]
    assert _blocks(sent)


async def test_a_charger_that_refuses_the_change_is_asked_again(
    depot: Depot, clock: TestClock
) -> None:
    depot.maintenance.list_follower._quiet_s = 0.01
    await give_cards(depot, 3)
    async with answering_charger(depot) as charger:
        answers(charger, 0, "Accepted")
        await send(depot, "CP1")
        answers(charger, 1, "Failed")
        await depot.accounts.cards.block("C001", by=LOCAL_OPERATOR)
        follower = depot.maintenance.list_follower
        await until(lambda: follower._stale.get(ChargerId("CP1")) == 1)
        answers(charger, 1, "Accepted")
        await follower.settle()
        assert not follower._stale
