"""From a charger's frame to a row: starts, readings and stops on real sockets and a real file."""

from pathlib import Path

from app.core.cards import AuthorizationStatus, Card, CardPolicy
from app.core.energy import Confidence, EnergySource
from app.core.ids import ChargerId, ConnectorId, SessionId
from app.core.sessions import ChargingSession, SessionFlag, SessionState
from app.depot import Depot
from app.services.ports.session import SessionFilter
from tests.support.clock import TestClock
from tests.support.depots import config_for, running
from tests.support.raw_charger import RawCharger

PLUG = ConnectorId(ChargerId("BAY7"), 1)


async def booked(depot: Depot, number: int) -> ChargingSession:
    session = await depot.books.sessions.get(SessionId(number))
    assert session is not None
    return session


async def test_a_charge_from_start_to_stop(depot: Depot, clock: TestClock) -> None:
    async with RawCharger(depot.url + "BAY7") as charger:
        assert (await charger.boot())["status"] == "Accepted"
        started = await charger.start(clock.wire(), 1000)
        number = started["transactionId"]
        assert number > 0
        assert started["idTagInfo"] == {"status": "Accepted"}
        await charger.meter(clock.wire(minutes=1), 1500, number)
        await charger.stop(number, clock.wire(minutes=2), 2000, idTag="A1", reason="EVDisconnected")
    session = await booked(depot, number)
    assert session.state is SessionState.COMPLETED
    assert (session.energy_wh, session.energy_source) == (1000, EnergySource.STOP)
    assert (session.confidence, session.stop_reason) == (Confidence.SURE, "EVDisconnected")
    assert [r.register_wh for r in await depot.books.meters.energy_readings(session.id)] == [1500]


async def test_a_repeated_start_gets_the_same_id_even_after_a_restart(
    tmp_path: Path, clock: TestClock
) -> None:
    numbers = set()
    for _ in range(2):
        async with (
            running(config_for(tmp_path), clock) as depot,
            RawCharger(depot.url + "BAY7") as charger,
        ):
            for _ in range(2):
                numbers.add((await charger.start(clock.wire()))["transactionId"])
    assert len(numbers) == 1


async def test_a_repeated_stop_is_acknowledged_and_books_nothing_twice(
    depot: Depot, clock: TestClock
) -> None:
    async with RawCharger(depot.url + "BAY7") as charger:
        number = (await charger.start(clock.wire(), 1000))["transactionId"]
        for _ in range(3):
            assert await charger.stop(number, clock.wire(minutes=2), 2000) == {}
    totals = await depot.books.sessions.totals(SessionFilter())
    assert (totals.count, totals.energy_wh) == (1, 1000)


async def test_a_repeated_reading_is_stored_once(depot: Depot, clock: TestClock) -> None:
    async with RawCharger(depot.url + "BAY7") as charger:
        number = (await charger.start(clock.wire(), 1000))["transactionId"]
        for _ in range(3):
            await charger.meter(clock.wire(minutes=1), 1500, number)
    assert len(await depot.books.meters.energy_readings(SessionId(number))) == 1


async def test_a_stop_we_cannot_match_is_acknowledged_and_kept(
    depot: Depot, clock: TestClock
) -> None:
    async with RawCharger(depot.url + "BAY7") as charger:
        for _ in range(2):
            assert await charger.stop(4711, clock.wire(), 2000) == {}
    (session,) = (await depot.books.sessions.page(SessionFilter())).sessions
    assert session.state is SessionState.UNMATCHED
    assert session.flags == {SessionFlag.NO_START}
    assert session.meter_stop_wh == 2000
    assert [event.kind for event in await depot.books.journal.events()] == ["unmatched_stop"]


async def test_a_stop_with_id_0_or_minus_1_belongs_to_the_only_open_session(
    depot: Depot, clock: TestClock
) -> None:
    for meter, stop_id in ((1000, 0), (3000, -1)):
        async with RawCharger(depot.url + "BAY7") as charger:
            number = (await charger.start(clock.wire(), meter))["transactionId"]
            await charger.stop(stop_id, clock.wire(minutes=5), meter + 500)
        assert (await booked(depot, number)).energy_wh == 500


async def test_a_stop_never_ends_a_session_of_another_charger(
    depot: Depot, clock: TestClock
) -> None:
    async with (
        RawCharger(depot.url + "BAY7") as one,
        RawCharger(depot.url + "BAY8") as other,
    ):
        number = (await one.start(clock.wire()))["transactionId"]
        await other.stop(number, clock.wire(minutes=5), 9000)
    assert (await booked(depot, number)).state is SessionState.RUNNING


async def test_transaction_data_of_the_stop_is_stored_and_counted(
    depot: Depot, clock: TestClock
) -> None:
    async with RawCharger(depot.url + "BAY7") as charger:
        number = (await charger.start(clock.wire(), 1000))["transactionId"]
        data = [
            {
                "timestamp": clock.wire(minutes=m),
                "sampledValue": [{"value": f"{1000 + 100 * m}", "unit": "Wh"}],
            }
            for m in (1, 2)
        ]
        await charger.stop(number, clock.wire(minutes=3), 1300, transactionData=data)
    registers = await depot.books.meters.energy_readings(SessionId(number))
    assert [r.register_wh for r in registers] == [1100, 1200]
    assert (await booked(depot, number)).energy_wh == 300


async def test_a_reading_without_a_transaction_belongs_to_the_session_on_its_connector(
    depot: Depot, clock: TestClock
) -> None:
    async with RawCharger(depot.url + "BAY7") as charger:
        await charger.meter(clock.wire(minutes=-1), 900)
        number = (await charger.start(clock.wire(), 1000))["transactionId"]
        await charger.meter(clock.wire(minutes=1), 1500)
    registers = await depot.books.meters.energy_readings(SessionId(number))
    assert [r.register_wh for r in registers] == [1500]
    series = await depot.books.meters.series(
        PLUG, clock.at.replace(hour=0), clock.at.replace(hour=23)
    )
    assert list(series.energy_wh) == [900, 1500]


async def test_a_card_that_may_not_charge_is_told_so_and_its_session_is_kept_and_flagged(
    tmp_path: Path, clock: TestClock
) -> None:
    config = config_for(tmp_path, cards=CardPolicy.KNOWN)
    async with running(config, clock) as depot:
        await depot.authorization.save(Card("04:B1:0C", person="Van 99", blocked=True))
        async with RawCharger(depot.url + "BAY7") as charger:
            refused = await charger.call("Authorize", {"idTag": "04B10C"})
            assert refused["idTagInfo"]["status"] == "Blocked"
            unknown = await charger.start(clock.wire(), card="NOBODY")
            assert unknown["idTagInfo"]["status"] == "Invalid"
            session = await booked(depot, unknown["transactionId"])
    assert session.authorization is AuthorizationStatus.INVALID
    assert SessionFlag.NOT_AUTHORIZED in session.flags


async def test_a_session_goes_on_after_our_restart(tmp_path: Path, clock: TestClock) -> None:
    config = config_for(tmp_path)
    async with running(config, clock) as depot, RawCharger(depot.url + "BAY7") as charger:
        number = (await charger.start(clock.wire(), 1000))["transactionId"]
        await charger.meter(clock.wire(minutes=1), 1500, number)
    clock.forward(minutes=5)
    async with running(config_for(tmp_path), clock) as depot:
        assert [s.id for s in depot.state.open_sessions()] == [number]
        async with RawCharger(depot.url + "BAY7") as charger:
            await charger.meter(clock.wire(), 2500, number)
            shown = depot.state.open_session(PLUG)
            assert shown is not None
            assert shown.energy_wh == 1500
            await charger.stop(number, clock.wire(), 3000)
        assert (await booked(depot, number)).energy_wh == 2000


async def test_a_boot_in_mid_session_leaves_it_pending_until_a_reading_says_that_it_goes_on(
    depot: Depot, clock: TestClock
) -> None:
    async with RawCharger(depot.url + "BAY7") as charger:
        number = (await charger.start(clock.wire(), 1000))["transactionId"]
        await charger.boot()
        assert (await booked(depot, number)).state is SessionState.PENDING_RECONCILIATION
        await charger.meter(clock.wire(minutes=1), 1500, number)
        assert (await booked(depot, number)).state is SessionState.RUNNING


async def test_a_boot_in_mid_session_and_then_the_stop_with_power_loss(
    depot: Depot, clock: TestClock
) -> None:
    async with RawCharger(depot.url + "BAY7") as charger:
        number = (await charger.start(clock.wire(), 1000))["transactionId"]
        await charger.boot()
        await charger.stop(number, clock.wire(minutes=1), 1800, reason="PowerLoss")
    session = await booked(depot, number)
    assert (session.state, session.energy_wh) == (SessionState.COMPLETED, 800)
    assert session.flags == frozenset()


async def test_a_boot_and_then_nothing_books_the_last_meter_value_and_a_late_stop_corrects_it(
    depot: Depot, clock: TestClock
) -> None:
    async with RawCharger(depot.url + "BAY7") as charger:
        number = (await charger.start(clock.wire(), 1000))["transactionId"]
        await charger.meter(clock.wire(minutes=1), 1500, number)
        await charger.boot()
        clock.forward(minutes=14)
        await depot.reconciliation.settle()
        assert (await booked(depot, number)).state is SessionState.PENDING_RECONCILIATION
        clock.forward(minutes=2)
        await depot.reconciliation.settle()
        session = await booked(depot, number)
        assert (session.state, session.energy_wh) == (SessionState.COMPLETED, 500)
        assert session.energy_source is EnergySource.METER
        assert SessionFlag.ESTIMATED_END in session.flags
        await charger.stop(number, clock.wire(minutes=-10), 1700)
    session = await booked(depot, number)
    assert (session.energy_wh, session.energy_source) == (700, EnergySource.STOP)
    assert session.flags == frozenset()


async def test_a_new_start_ends_the_session_that_never_stopped(
    depot: Depot, clock: TestClock
) -> None:
    async with RawCharger(depot.url + "BAY7") as charger:
        lost = (await charger.start(clock.wire(), 1000))["transactionId"]
        clock.forward(hours=2)
        new = (await charger.start(clock.wire(), 6000))["transactionId"]
    session = await booked(depot, lost)
    assert (session.energy_wh, session.energy_source) == (5000, EnergySource.NEXT_START)
    assert SessionFlag.LOST_STOP in session.flags
    assert [s.id for s in depot.state.open_sessions()] == [new]
