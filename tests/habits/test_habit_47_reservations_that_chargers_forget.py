"""Reservations: our own timer ends them, and what a charger shows too long is cleared."""

from datetime import timedelta

from app.core.ids import ChargerId, ConnectorId
from app.core.reservations import ReservationState
from app.core.roles import LOCAL_OPERATOR
from app.depot import Depot
from tests.support.answering_charger import AnsweringCharger, answering_charger
from tests.support.booked import event_kinds
from tests.support.clock import TestClock

CP1 = ChargerId("CP1")


async def reserved(
    depot: Depot, charger: AnsweringCharger, clock: TestClock, connector: int = 1
) -> None:
    charger.answers |= {
        "ReserveNow": {"status": "Accepted"},
        "CancelReservation": {"status": "Accepted"},
    }
    made = await depot.maintenance.reservations.reserve(
        ConnectorId(CP1, connector), "A1", clock.at + timedelta(minutes=10), by=LOCAL_OPERATOR
    )
    assert made.ok
    await charger.status("Reserved", connector or 1)


def state(depot: Depot) -> ReservationState:
    return depot.maintenance.reservations.all()[0].state


def cancelled(charger: AnsweringCharger) -> int:
    return len([name for name, _ in charger.calls if name == "CancelReservation"])


async def test_one_that_expired_is_over_and_cleared_where_it_still_shows(
    depot: Depot, clock: TestClock
) -> None:
    async with answering_charger(depot) as charger:
        await reserved(depot, charger, clock)
        clock.forward(minutes=10)
        await depot.maintenance.settle()
        assert (state(depot), cancelled(charger)) == (ReservationState.EXPIRED, 0)
        clock.forward(minutes=1)
        await depot.maintenance.settle()
        assert cancelled(charger) == 1


async def test_one_for_any_connector_is_used_by_a_start_on_whichever(
    depot: Depot, clock: TestClock
) -> None:
    async with answering_charger(depot) as charger:
        await reserved(depot, charger, clock, connector=0)
        await charger.start(clock.wire(), card="B2", connector=1)
        assert state(depot) is ReservationState.ACTIVE
        await charger.start(clock.wire(), card="A1", connector=2)
        assert state(depot) is ReservationState.USED


async def test_one_for_any_connector_is_not_lost_because_another_connector_is_free(
    depot: Depot, clock: TestClock
) -> None:
    async with answering_charger(depot) as charger:
        await reserved(depot, charger, clock, connector=0)
        await charger.status("Available", 2)
        assert state(depot) is ReservationState.ACTIVE


async def test_what_shows_as_reserved_after_its_use_is_cleared(
    depot: Depot, clock: TestClock
) -> None:
    async with answering_charger(depot) as charger:
        await reserved(depot, charger, clock)
        number = (await charger.start(clock.wire(), card="A1"))["transactionId"]
        await charger.status("Charging")
        clock.forward(minutes=5)
        await charger.stop(number, clock.wire(), 2000)
        await charger.status("Reserved")
        await depot.maintenance.settle()
        assert cancelled(charger) == 0
        clock.forward(minutes=2)
        await depot.maintenance.settle()
        assert cancelled(charger) == 1
        clock.forward(minutes=5)
        await depot.maintenance.settle()
        assert cancelled(charger) == 1


async def test_one_that_the_charger_drops_before_its_time_is_told(
    depot: Depot, clock: TestClock
) -> None:
    async with answering_charger(depot) as charger:
        await reserved(depot, charger, clock)
        clock.forward(minutes=1)
        await charger.status("Available")
        assert state(depot) is ReservationState.DROPPED
    assert "reservation_dropped" in await event_kinds(depot)
