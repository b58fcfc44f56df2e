"""A stop is a report: whoever's card it was, the energy is booked and the session is over."""

from app.core.sessions import SessionFlag, SessionState
from app.depot import Depot
from tests.support.booked import booked
from tests.support.clock import TestClock
from tests.support.raw_charger import RawCharger


async def test_the_session_ends_and_the_mismatch_is_flagged(
    depot: Depot, charger: RawCharger, clock: TestClock
) -> None:
    number = (await charger.start(clock.wire(), 1000, card="04A1"))["transactionId"]
    await charger.stop(number, clock.wire(minutes=5), 1500, idTag="FFFF")
    session = await booked(depot, number)
    assert (session.state, session.energy_wh) == (SessionState.COMPLETED, 500)
    assert session.flags == {SessionFlag.OTHER_CARD_STOPPED}


async def test_the_same_card_in_another_spelling_is_no_mismatch(
    depot: Depot, charger: RawCharger, clock: TestClock
) -> None:
    number = (await charger.start(clock.wire(), 1000, card="04A1B2C3"))["transactionId"]
    await charger.stop(number, clock.wire(minutes=5), 1500, idTag="04:a1:b2:c3")
    assert (await booked(depot, number)).flags == frozenset()
