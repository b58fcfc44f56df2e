"""Quotas on real sockets: counted by event time, refused at the start, stopped in mid-session."""

import time
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio

from app.core.cards import Card, CardPolicy
from app.core.errors import NotFound
from app.core.people import Group, Person
from app.core.quota import Period, QuotaPlan, QuotaState
from app.core.roles import LOCAL_OPERATOR
from app.depot import Depot
from app.services.ports.people import PeopleChange, QuotaOwner
from app.services.sessions.session_stops import SessionStops
from tests.support.clock import TestClock
from tests.support.depots import config_for, running
from tests.support.raw_charger import RawCharger

MONTH = QuotaPlan(-1, "Staff", 10_000)
ADA = Person(-1, "Ada", quota_plan_ids=(-1,))
LIMITED = PeopleChange(plans=[MONTH], people=[ADA], cards=[Card("A1", person_id=-1)])


@pytest_asyncio.fixture
async def limited(tmp_path: Path, clock: TestClock) -> AsyncIterator[Depot]:
    """A depot in Bishkek where Ada may charge 10 kWh a month."""
    config = config_for(tmp_path, timezone="Asia/Bishkek", cards=CardPolicy.KNOWN)
    async with running(config, clock) as depot:
        await depot.accounts.directory.apply(LIMITED)
        yield depot


def quota(depot: Depot) -> QuotaState:
    person = depot.accounts.directory.person(1)
    assert person is not None
    (state,) = depot.accounts.quotas.states(person)
    return state


async def kinds(depot: Depot) -> list[str]:
    return [event.kind for event in await depot.books.journal.events()]


async def shown(charger: RawCharger, card: str = "A1") -> Any:
    return (await charger.call("Authorize", {"idTag": card}))["idTagInfo"]["status"]


async def test_over_the_quota_the_charger_is_told_to_stop_within_two_seconds(
    limited: Depot, clock: TestClock
) -> None:
    async with RawCharger(limited.url + "BAY7") as charger:
        await charger.boot()
        number = (await charger.start(clock.wire(), 0))["transactionId"]
        await charger.meter(clock.wire(minutes=30), 7_999, number)
        assert await kinds(limited) == []
        await charger.meter(clock.wire(minutes=31), 8_000, number)
        assert await kinds(limited) == ["quota_warning"]
        await charger.meter(clock.wire(minutes=32), 9_999, number)
        assert charger.asked.empty()
        began = time.monotonic()
        await charger.meter(clock.wire(minutes=33), 10_000, number)
        call = await charger.was_asked()
        assert time.monotonic() - began < 2
        assert call[2:] == ["RemoteStopTransaction", {"transactionId": number}]
        await charger.reply(call, {"status": "Accepted"})
        assert await kinds(limited) == ["quota_exceeded", "quota_warning"]
        assert await shown(charger) == "Accepted"  # who charges here may end it with the card
        await charger.stop(number, clock.wire(minutes=34), 10_050)
        assert await shown(charger) == "Blocked"
        refused = await charger.start(clock.wire(minutes=35), 10_050)
        assert refused["idTagInfo"]["status"] == "Blocked"
    assert quota(limited).used_wh == 10_050


async def test_a_charger_that_comes_back_is_told_again(limited: Depot, clock: TestClock) -> None:
    async with RawCharger(limited.url + "BAY7") as charger:
        await charger.boot()
        number = (await charger.start(clock.wire(), 0))["transactionId"]
        await charger.meter(clock.wire(minutes=30), 10_500, number)
        await charger.reply(await charger.was_asked(), {"status": "Rejected"})
    async with RawCharger(limited.url + "BAY7") as charger:
        await charger.boot()
        call = await charger.was_asked()
        assert call[2:] == ["RemoteStopTransaction", {"transactionId": number}]
        await charger.reply(call, {"status": "Accepted"})
        await charger.stop(number, clock.wire(minutes=31), 10_600)


async def test_the_count_goes_on_after_a_restart(tmp_path: Path, clock: TestClock) -> None:
    config = config_for(tmp_path)
    async with running(config, clock) as depot, RawCharger(depot.url + "BAY7") as charger:
        await depot.accounts.directory.apply(LIMITED)
        number = (await charger.start(clock.wire(), 0))["transactionId"]
        await charger.stop(number, clock.wire(minutes=20), 4_000)
        number = (await charger.start(clock.wire(minutes=30), 4_000))["transactionId"]
        await charger.meter(clock.wire(minutes=40), 5_500, number)
        assert quota(depot).used_wh == 5_500
    async with running(config, clock) as depot, RawCharger(depot.url + "BAY7") as charger:
        assert quota(depot).used_wh == 5_500
        await charger.meter(clock.wire(minutes=50), 6_000, number)
        assert quota(depot).used_wh == 6_000


async def test_a_late_replay_lands_in_its_own_month(limited: Depot, clock: TestClock) -> None:
    before = timedelta(days=3)
    async with RawCharger(limited.url + "BAY7") as charger:
        clock.at -= before
        started, ended = clock.wire(), clock.wire(hours=1)
        clock.at += before
        number = (await charger.start(started, 0))["transactionId"]
        await charger.stop(number, ended, 9_000)
    assert quota(limited).used_wh == 0


async def test_a_session_across_the_first_of_the_month_counts_in_both(
    limited: Depot, clock: TestClock
) -> None:
    # Midnight of Bishkek is 18:00 UTC: half before, half after.
    clock.at = clock.at.replace(month=3, day=31, hour=17)
    async with RawCharger(limited.url + "BAY7") as charger:
        number = (await charger.start(clock.wire(), 0))["transactionId"]
        clock.forward(hours=2)
        await charger.stop(number, clock.wire(), 8_000)
    assert quota(limited).used_wh == 4_000
    clock.forward(days=31)
    assert quota(limited).used_wh == 0


async def test_a_grant_and_a_reset_count_at_once_and_after_a_restart(
    limited: Depot, clock: TestClock
) -> None:
    quotas, ada = limited.accounts.quotas, QuotaOwner(person_id=1)
    expires_at = clock.at + timedelta(days=3)
    async with RawCharger(limited.url + "BAY7") as charger:
        number = (await charger.start(clock.wire(), 0))["transactionId"]
        await charger.meter(clock.wire(minutes=30), 9_000, number)
        clock.forward(minutes=30)
        await quotas.grant(ada, 5_000, "Long trip", expires_at, by=LOCAL_OPERATOR)
        assert quota(limited).remaining_wh == 6_000
        clock.forward(minutes=30)
        await quotas.reset(ada, by=LOCAL_OPERATOR)
        assert (quota(limited).used_wh, quota(limited).remaining_wh) == (0, 15_000)
        await charger.meter(clock.wire(), 9_400, number)
        clock.forward(minutes=10)
        await charger.meter(clock.wire(), 10_400, number)
        # The energy of the minutes before the reset stays before it.
        assert quota(limited).used_wh == 1_000
        await quotas.load()
        assert quota(limited).used_wh == 1_000
    with pytest.raises(NotFound):
        await quotas.reset(QuotaOwner(group_id=9), by=LOCAL_OPERATOR)
    assert "asked" in (await limited.books.journal.audit())[-1].detail


async def test_a_group_shares_its_quota(limited: Depot, clock: TestClock) -> None:
    group = PeopleChange(
        plans=[QuotaPlan(-1, "Fleet", 5_000, Period.DAY)],
        groups=[Group(-1, "Taxis", quota_plan_ids=(-1,))],
        people=[Person(-1, "Bob", group_id=-1), Person(-2, "Eve", group_id=-1)],
        cards=[Card("B1", person_id=-1), Card("E1", person_id=-2)],
    )
    await limited.accounts.directory.apply(group)
    async with RawCharger(limited.url + "BAY7") as charger:
        number = (await charger.start(clock.wire(), 0, "B1"))["transactionId"]
        await charger.stop(number, clock.wire(minutes=20), 5_000)
        assert await shown(charger, "E1") == "Blocked"
        assert await shown(charger, "A1") == "Accepted"


async def test_only_so_many_sessions_run_on_a_card(limited: Depot, clock: TestClock) -> None:
    directory = limited.accounts.directory
    card = directory.card("A1")
    assert card is not None
    await directory.save_card(replace(card, most_sessions=1))
    async with RawCharger(limited.url + "BAY7") as one, RawCharger(limited.url + "BAY8") as two:
        for _ in range(2):  # told twice it does not stand in its own way
            started = await one.start(clock.wire(), 0)
            assert started["idTagInfo"]["status"] == "Accepted"
        assert await shown(two) == "ConcurrentTx"
        await one.stop(started["transactionId"], clock.wire(minutes=1), 10)
        assert await shown(two) == "Accepted"


async def test_a_session_that_does_not_end_raises_an_alarm(
    limited: Depot, clock: TestClock
) -> None:
    stops = SessionStops(limited.charging, limited.state, limited.bus, clock, waits_s=(0.01,))
    async with RawCharger(limited.url + "BAY7") as charger:
        await charger.boot()
        await charger.start(clock.wire(), 0)
        (session,) = limited.state.open_sessions()
        for _ in range(2):
            stops.request(session, "quota_exceeded", "Enough")
        for _ in range(3):
            await charger.reply(await charger.was_asked(), {"status": "Rejected"})
        call = await charger.was_asked()
        await stops.close()
        await charger.reply(call, {"status": "Rejected"})
    events = await limited.books.journal.events()
    assert [event.kind for event in events] == ["stop_failed", "quota_exceeded"]
    assert events[0].text.endswith("must: rejected Rejected")


async def test_unknown_cards_are_remembered_with_what_they_may_be(limited: Depot) -> None:
    await limited.accounts.directory.save_card(Card("04A22B11", label="blue"))
    async with RawCharger(limited.url + "BAY7") as charger:
        for _ in range(2):
            assert await shown(charger, "112BA204") == "Invalid"
    (seen,) = limited.accounts.seen.all()
    assert (seen.id_tag, seen.charger_id, seen.times) == ("112BA204", "BAY7", 2)
    (match,) = limited.accounts.seen.matches(seen.id_tag)
    assert (match.card.id_tag, match.likeness.words) == ("04A22B11", "same card, bytes reversed")
    await limited.accounts.directory.save_card(Card("112BA204"))
    assert limited.accounts.seen.all() == []


async def test_an_unknown_card_is_remembered_over_a_restart_until_it_is_dismissed(
    tmp_path: Path, clock: TestClock
) -> None:
    config = config_for(tmp_path, cards=CardPolicy.KNOWN)
    async with running(config, clock) as depot, RawCharger(depot.url + "BAY7") as charger:
        await charger.call("Authorize", {"idTag": "CAFE01"})
        clock.forward(minutes=1)
        await charger.call("Authorize", {"idTag": "CAFE02"})
    async with running(config, clock) as depot:
        seen = depot.accounts.seen
        assert [(row.id_tag, row.times) for row in seen.all()] == [("CAFE02", 1), ("CAFE01", 1)]
        await seen.dismiss("CAFE02", by=LOCAL_OPERATOR)
        with pytest.raises(NotFound):
            await seen.dismiss("CAFE02", by=LOCAL_OPERATOR)
    async with running(config, clock) as depot:
        assert [row.id_tag for row in depot.accounts.seen.all()] == ["CAFE01"]


async def test_what_is_counted_from_the_books_is_what_was_counted_live(
    limited: Depot, clock: TestClock
) -> None:
    clock.at = clock.at.replace(hour=16)
    async with RawCharger(limited.url + "BAY7") as charger:
        number = (await charger.start(clock.wire(), 0))["transactionId"]
        for energy_wh in (1_000, 1_500, 4_000):  # midnight of the depot is two hours ahead
            clock.forward(hours=1, minutes=10)
            await charger.meter(clock.wire(), energy_wh, number)
        await charger.stop(number, clock.wire(), 4_200)
    for plan in (MONTH, replace(MONTH, period=Period.DAY), replace(MONTH, carry_percent=50)):
        await limited.accounts.directory.apply(PeopleChange(plans=[replace(plan, id=1)]))
        live = quota(limited)
        await limited.accounts.quotas.load()
        assert quota(limited) == live
        assert live.used_wh == (4_200 if plan.period is Period.MONTH else 2_843)
