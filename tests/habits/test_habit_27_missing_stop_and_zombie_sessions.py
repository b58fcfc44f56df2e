"""A session that never stops: seen, proposed with evidence, closed by a person with a reason."""

import pytest

from app.core.cards import Card
from app.core.chargers import Presence
from app.core.energy import Confidence, EnergySource
from app.core.errors import InvalidInput
from app.core.ids import ChargerId, SessionId
from app.core.lost_evidence import EvidenceKind
from app.core.roles import LOCAL_OPERATOR
from app.core.sessions import SessionFlag, SessionState
from app.depot import Depot
from tests.support.booked import booked
from tests.support.clock import TestClock
from tests.support.raw_charger import RawCharger
from tests.support.waiting import until


def presence(depot: Depot, clock: TestClock) -> Presence | None:
    charger = depot.state.charger(ChargerId("BAY7"), clock.at)
    return charger.presence if charger else None


async def test_a_free_connector_is_evidence_after_a_while_and_not_at_once(
    depot: Depot, charger: RawCharger, clock: TestClock
) -> None:
    number = (await charger.start(clock.wire(), 1000))["transactionId"]
    await charger.meter(clock.wire(minutes=1), 1500, number)
    clock.forward(minutes=5)
    await charger.status("Available")
    assert await depot.reconcile_desk.lost_sessions() == []
    clock.forward(minutes=11)
    (lost,) = await depot.reconcile_desk.lost_sessions()
    assert lost.evidence[0].kind is EvidenceKind.CONNECTOR_FREE
    assert str(lost.evidence[0]) == "The connector is free since 2026-03-01 08:05 UTC"
    assert (lost.proposal.energy_wh, lost.session.state) == (500, SessionState.RUNNING)


async def test_a_meter_that_stands_still_is_evidence(
    depot: Depot, charger: RawCharger, clock: TestClock
) -> None:
    number = (await charger.start(clock.wire(), 1000))["transactionId"]
    for _ in range(3):
        clock.forward(hours=5)
        await charger.meter(clock.wire(), 1000, number)
    (lost,) = await depot.reconcile_desk.lost_sessions()
    assert lost.evidence[0].kind is EvidenceKind.METER_STILL


async def test_a_charger_that_is_gone_for_a_day_is_evidence(depot: Depot, clock: TestClock) -> None:
    async with RawCharger(depot.url + "BAY7") as charger:
        number = (await charger.start(clock.wire(), 1000))["transactionId"]
        await charger.meter(clock.wire(minutes=1), 1300, number)
    await until(lambda: presence(depot, clock) is Presence.OFFLINE)
    clock.forward(hours=25)
    (lost,) = await depot.reconcile_desk.lost_sessions()
    assert lost.evidence[-1].kind is EvidenceKind.CHARGER_OFFLINE


async def test_closing_needs_a_reason_and_a_late_stop_corrects_it(
    depot: Depot, charger: RawCharger, clock: TestClock
) -> None:
    number = (await charger.start(clock.wire(), 1000))["transactionId"]
    await charger.meter(clock.wire(minutes=1), 1500, number)
    session_id = SessionId(number)
    with pytest.raises(InvalidInput):
        await depot.reconcile_desk.close(session_id, reason=" ", by=LOCAL_OPERATOR)
    await depot.reconcile_desk.close(session_id, reason="cable unplugged", by=LOCAL_OPERATOR)
    closed = await booked(depot, number)
    assert (closed.energy_wh, closed.confidence) == (500, Confidence.LIKELY)
    assert SessionFlag.ESTIMATED_END in closed.flags
    await charger.stop(number, clock.wire(minutes=3), 1900)
    corrected = await booked(depot, number)
    assert (corrected.energy_wh, corrected.energy_source) == (900, EnergySource.STOP)
    assert SessionFlag.ESTIMATED_END not in corrected.flags


async def authorize(charger: RawCharger) -> str:
    return str((await charger.call("Authorize", {"idTag": "A1"}))["idTagInfo"]["status"])


async def test_a_card_that_hangs_in_a_session_is_told_elsewhere_that_it_does(
    depot: Depot, charger: RawCharger, clock: TestClock
) -> None:
    await depot.authorization.save(Card("A1", most_sessions=1))
    number = (await charger.start(clock.wire(), 1000))["transactionId"]
    async with RawCharger(depot.url + "BAY8") as other:
        await other.boot()
        # The charger that holds the session may ask: the card is shown there to end it.
        assert await authorize(charger) == "Accepted"
        assert await authorize(other) == "ConcurrentTx"
        # A supervisor releases the card, with a reason that stays in the audit.
        await depot.reconcile_desk.close(SessionId(number), reason="car is gone", by=LOCAL_OPERATOR)
        assert await authorize(other) == "Accepted"
    entries = await depot.books.journal.audit(limit=5)
    assert any("car is gone" in str(entry) for entry in entries)


async def test_a_new_start_where_the_stop_is_missing_is_not_concurrent_with_itself(
    depot: Depot, charger: RawCharger, clock: TestClock
) -> None:
    await depot.authorization.save(Card("A1", most_sessions=1))
    lost = (await charger.start(clock.wire(), 1000))["transactionId"]
    await charger.meter(clock.wire(minutes=5), 1900, lost)
    clock.forward(hours=1)
    answer = await charger.start(clock.wire(), 2000)
    assert answer["idTagInfo"]["status"] == "Accepted"
    closed = await booked(depot, lost)
    assert (closed.energy_wh, closed.energy_source) == (1000, EnergySource.NEXT_START)
