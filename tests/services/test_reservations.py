"""Reservations on real sockets: used, cancelled, expired, dropped, and remembered."""

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from app.core.chargers import ConnectorStatus
from app.core.errors import InvalidInput, NotFound
from app.core.ids import ChargerId, ConnectorId
from app.core.reservations import ReservationState
from app.core.roles import LOCAL_OPERATOR
from app.depot import Depot
from tests.integration.conftest import clock, depot
from tests.support.answering_charger import AnsweringCharger, answering_charger
from tests.support.clock import TestClock
from tests.support.depots import config_for, running
from tests.support.simulated import simulated_charger
from tests.support.waiting import until

__all__ = ["clock", "depot"]

PLUG = ConnectorId(ChargerId("CP1"), 1)


async def reserved(depot: Depot, charger: AnsweringCharger, clock: TestClock, **span: Any) -> int:
    """Reserve the plug for card A1 for an hour, and let the charger show it."""
    charger.answers |= {
        "ReserveNow": {"status": "Accepted"},
        "CancelReservation": {"status": "Accepted"},
    }
    end = clock.at + timedelta(**span or {"hours": 1})
    service = depot.maintenance.reservations
    assert (await service.reserve(PLUG, "A1", end, by=LOCAL_OPERATOR)).ok
    await charger.status("Reserved")
    (reservation,) = service.active(PLUG)
    assert reservation.seen
    return reservation.id


def state_of(depot: Depot) -> ReservationState:
    return depot.maintenance.reservations.all()[0].state


async def test_a_simulated_charger_holds_and_releases_a_connector(
    depot: Depot, clock: TestClock
) -> None:
    plug = ConnectorId(ChargerId("SIM-1"), 1)
    service = depot.maintenance.reservations

    def status() -> ConnectorStatus:
        snapshot = depot.state.connector(plug)
        assert snapshot is not None
        return snapshot.status

    async with simulated_charger(depot.url, clock, speed=1.0):
        end = clock.at + timedelta(hours=1)
        assert (await service.reserve(plug, "A1", end, by=LOCAL_OPERATOR)).ok
        await until(lambda: status() is ConnectorStatus.RESERVED)
        taken = await service.reserve(plug, "B2", end, by=LOCAL_OPERATOR)
        assert taken.detail == "Occupied"
        assert [r.id_tag for r in service.active()] == ["A1"]
        assert (await service.cancel(1, by=LOCAL_OPERATOR)).ok
        await until(lambda: status() is ConnectorStatus.AVAILABLE)
    assert state_of(depot) is ReservationState.CANCELLED


async def test_a_start_with_the_card_uses_the_reservation(depot: Depot, clock: TestClock) -> None:
    async with answering_charger(depot) as charger:
        await reserved(depot, charger, clock)
        await charger.start(clock.wire(), card="B2", connector=2)
        assert state_of(depot) is ReservationState.ACTIVE
        await charger.start(clock.wire(), card="A1")
        assert state_of(depot) is ReservationState.USED


async def test_an_expired_reservation_that_the_charger_still_shows_is_cleared(
    depot: Depot, clock: TestClock
) -> None:
    async with answering_charger(depot) as charger:
        number = await reserved(depot, charger, clock, minutes=10)
        clock.forward(minutes=10)
        await depot.maintenance.settle()
        assert state_of(depot) is ReservationState.EXPIRED
        assert ("CancelReservation", {"reservationId": number}) not in charger.calls
        clock.forward(minutes=1)
        await depot.maintenance.settle()
        assert ("CancelReservation", {"reservationId": number}) in charger.calls


async def test_a_reservation_that_the_charger_drops_is_told(depot: Depot, clock: TestClock) -> None:
    async with answering_charger(depot) as charger:
        await reserved(depot, charger, clock)
        await charger.status("Available")
        assert state_of(depot) is ReservationState.DROPPED
    assert [e.kind for e in await depot.books.journal.events()] == ["reservation_dropped"]


async def test_reservations_survive_a_restart(tmp_path: Path, clock: TestClock) -> None:
    for attempt in range(2):
        async with running(config_for(tmp_path), clock) as depot:
            if attempt == 0:
                async with answering_charger(depot) as charger:
                    await reserved(depot, charger, clock)
            assert [r.id_tag for r in depot.maintenance.reservations.active(PLUG)] == ["A1"]


async def test_nothing_is_reserved_for_the_past_or_on_a_connector_that_is_not_there(
    depot: Depot, clock: TestClock
) -> None:
    service = depot.maintenance.reservations
    async with answering_charger(depot) as charger:
        with pytest.raises(InvalidInput, match="over already"):
            await service.reserve(PLUG, "A1", clock.at, by=LOCAL_OPERATOR)
        later = clock.at + timedelta(hours=1)
        with pytest.raises(NotFound):
            await service.reserve(PLUG._replace(number=7), "A1", later, by=LOCAL_OPERATOR)
        assert charger.calls == []
