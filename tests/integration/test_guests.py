"""Guests charge without a card, up to a limit, and leave no card behind."""

from pathlib import Path

import pytest

from app.core.cards import CardPolicy
from app.core.commands import CommandResult
from app.core.errors import InvalidInput
from app.core.ids import ChargerId, ConnectorId, SessionId
from app.core.roles import LOCAL_OPERATOR as ME
from app.depot import Depot
from app.services.chargers.charging import ChargerOffline
from app.services.people.guest_book import Guest
from tests.support.answering_charger import AnsweringCharger, answering_charger
from tests.support.clock import TestClock
from tests.support.depots import config_for, running
from tests.support.waiting import until

PLUG = ConnectorId(ChargerId("CP1"), 1)


async def plugged(depot: Depot, charger: AnsweringCharger, guest: Guest) -> tuple[int, str]:
    """Start for a guest; return the session and the card number that the charger was given."""
    result: CommandResult = await depot.accounts.guests.start(PLUG, guest, by=ME)
    assert result.ok
    action, payload = charger.calls[-1]
    assert action == "RemoteStartTransaction"
    number = str(payload["idTag"])
    started = await charger.start(depot.clock.now().strftime("%Y-%m-%dT%H:%M:%SZ"), 0, number)
    assert started["idTagInfo"]["status"] == "Accepted"
    return int(started["transactionId"]), number


async def test_a_guest_is_stopped_at_the_limit_in_kwh_and_the_number_is_forgotten(
    tmp_path: Path, clock: TestClock
) -> None:
    config = config_for(tmp_path, cards=CardPolicy.KNOWN)
    async with running(config, clock) as depot, answering_charger(depot) as charger:
        session, number = await plugged(depot, charger, Guest("Visitor", most_energy_wh=5_000))
        clock.forward(minutes=10)
        await charger.meter(clock.wire(), 4_999, session)
        assert charger.calls[-1][0] == "RemoteStartTransaction"
        await charger.meter(clock.wire(minutes=1), 5_000, session)
        await until(lambda: charger.calls[-1][0] == "RemoteStopTransaction")
        assert charger.calls[-1][1] == {"transactionId": session}
        await charger.stop(session, clock.wire(minutes=2), 5_010)
        await until(lambda: depot.authorization.card(number) is None)
        booked = await depot.books.sessions.get(SessionId(session))
        assert booked is not None
        assert booked.person == "Visitor"


async def test_a_guest_is_stopped_when_the_time_is_over_also_after_a_restart(
    tmp_path: Path, clock: TestClock
) -> None:
    config = config_for(tmp_path)
    async with running(config, clock) as depot, answering_charger(depot) as charger:
        session, _ = await plugged(depot, charger, Guest("Visitor", most_minutes=30))
    async with running(config, clock) as depot, answering_charger(depot) as charger:
        clock.forward(minutes=29)
        await depot.accounts.guests.settle()
        assert charger.calls == []
        clock.forward(minutes=1)
        await depot.accounts.guests.settle()
        await until(lambda: charger.calls)
        assert charger.calls[-1] == ("RemoteStopTransaction", {"transactionId": session})
        await charger.stop(session, clock.wire(), 900)


async def test_a_guest_who_cannot_start_or_never_comes_leaves_no_number(
    depot: Depot, clock: TestClock
) -> None:
    guests = depot.accounts.guests
    async with answering_charger(depot) as charger:
        charger.answers["RemoteStartTransaction"] = {"status": "Rejected"}
        assert not (await guests.start(PLUG, Guest("Eve", most_minutes=5), by=ME)).ok
        assert depot.authorization.cards() == []
        charger.answers["RemoteStartTransaction"] = {"status": "Accepted"}
        await guests.start(PLUG, Guest("Eve", most_minutes=5), by=ME)
        await guests.settle()
        assert len(depot.authorization.cards()) == 1
        clock.forward(hours=1)
        await guests.settle()
        assert depot.authorization.cards() == []
    with pytest.raises(ChargerOffline):
        await guests.start(PLUG, Guest("Eve", most_minutes=5), by=ME)
    assert depot.authorization.cards() == []
    assert [p.full_name for p in depot.accounts.directory.people()] == ["Eve"]


@pytest.mark.parametrize(("name", "energy_wh"), [(" ", 5), ("Eve", 0), ("Eve", None)])
def test_a_guest_needs_a_name_and_a_limit(name: str, energy_wh: int | None) -> None:
    with pytest.raises(InvalidInput):
        Guest(name, energy_wh)
