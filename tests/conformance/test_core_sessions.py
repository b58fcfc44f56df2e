"""Core profile: booting, charging sessions and cards."""

import asyncio
from pathlib import Path

from app.core.chargers import Admission, ConnectorStatus
from app.core.ids import ChargerId, ConnectorId, SessionId
from app.core.roles import LOCAL_OPERATOR
from app.core.sessions import ChargingSession, SessionFlag, SessionState
from app.depot import Depot
from tests.conformance.station import CARD, Station, station
from tests.support.clock import TestClock
from tests.support.depots import config_for, running

STATION = ChargerId("STATION-1")
PLUG = ConnectorId(STATION, 1)


async def booked(depot: Depot, number: int) -> ChargingSession:
    session = await depot.books.sessions.get(SessionId(number))
    assert session is not None
    return session


async def stopped(
    depot: Depot, cp: Station, number: int, clock: TestClock, reason: str, **more: object
) -> ChargingSession:
    """Stop with a reason, unplug, and return what the books hold."""
    clock.forward(minutes=30)
    await cp.stop(number, clock.wire(), 6000, reason=reason, **more)
    await cp.status("Finishing")
    await cp.status("Available")
    session = await booked(depot, number)
    assert (session.state, session.energy_wh) == (SessionState.COMPLETED, 5000)
    assert session.stop_reason == reason
    assert depot.state.open_session(PLUG) is None
    return session


async def test_tc_001_cold_boot(depot: Depot) -> None:
    """Cold boot charge point."""
    async with station(depot) as cp:
        answer = await cp.boot()
        assert (answer["status"], answer["interval"]) == ("Accepted", 120)
        for connector in (0, 1, 2):
            await cp.status("Available", connector)
        assert (await cp.call("Heartbeat", {}))["currentTime"] == answer["currentTime"]
    snapshot = depot.state.connector(PLUG)
    assert snapshot is not None
    assert snapshot.status is ConnectorStatus.AVAILABLE


async def test_tc_002_cold_boot_pending(tmp_path: Path, clock: TestClock) -> None:
    """Cold boot charge point - pending, then accepted."""
    async with (
        running(config_for(tmp_path / "pending", admission=Admission.ASK), clock) as depot,
        station(depot) as cp,
    ):
        assert (await cp.boot())["status"] == "Pending"
        adopting = asyncio.create_task(depot.chargers.adopt(STATION, by=LOCAL_OPERATOR))
        call = await cp.was_asked()
        assert call[2:] == ["TriggerMessage", {"requestedMessage": "BootNotification"}]
        await cp.reply(call, {"status": "Accepted"})
        await adopting
        assert (await cp.boot())["status"] == "Accepted"


async def test_tc_003_regular_charging_session_plugin_first(
    depot: Depot, cp: Station, clock: TestClock
) -> None:
    """Regular charging session - plugin first."""
    await cp.status("Preparing")
    assert await cp.authorize() == "Accepted"
    number = (await cp.start(clock.wire(), card=CARD))["transactionId"]
    await cp.status("Charging")
    await cp.meter(clock.wire(minutes=10), 3000, number)
    shown = depot.state.open_session(PLUG)
    assert shown is not None
    assert (shown.id, shown.energy_wh) == (number, 2000)
    assert await cp.authorize() == "Accepted"
    session = await stopped(depot, cp, number, clock, "Local", idTag=CARD)
    assert session.flags == frozenset()


async def test_tc_004_1_regular_charging_session_identification_first(
    depot: Depot, cp: Station, clock: TestClock
) -> None:
    """Regular charging session - identification first."""
    assert await cp.authorize() == "Accepted"
    await cp.status("Preparing")
    number = (await cp.start(clock.wire(), card=CARD))["transactionId"]
    await cp.status("Charging")
    await stopped(depot, cp, number, clock, "Local", idTag=CARD)


async def test_tc_004_2_identification_first_connection_timeout(depot: Depot, cp: Station) -> None:
    """Regular charging session - identification first - ConnectionTimeOut."""
    assert await cp.authorize() == "Accepted"
    await cp.status("Preparing")
    await cp.status("Available")
    assert depot.state.open_session(PLUG) is None


async def test_tc_005_1_ev_side_disconnected(depot: Depot, cp: Station, clock: TestClock) -> None:
    """EV side disconnected - StopTransactionOnEVSideDisconnect."""
    number = await cp.charge(clock.wire())
    await cp.status("SuspendedEV")
    shown = depot.state.open_session(PLUG)
    assert shown is not None
    assert shown.state is SessionState.SUSPENDED
    await stopped(depot, cp, number, clock, "EVDisconnected")


async def test_tc_007_start_with_cached_id(depot: Depot, cp: Station, clock: TestClock) -> None:
    """Regular start charging session - cached id."""
    await cp.status("Preparing")
    # The charge point knows the card: it starts without asking.
    started = await cp.start(clock.wire(), card=CARD)
    assert started["idTagInfo"] == {"status": "Accepted", "parentIdTag": "FLEET"}
    await cp.status("Charging")
    await stopped(depot, cp, started["transactionId"], clock, "Local")


async def test_tc_023_1_authorize_invalid(cp: Station) -> None:
    """Start charging session - authorize invalid."""
    await cp.status("Preparing")
    assert await cp.authorize("NOBODY") == "Invalid"


async def test_tc_023_2_authorize_expired(cp: Station) -> None:
    """Start charging session - authorize expired."""
    await cp.status("Preparing")
    assert await cp.authorize("04EE0001") == "Expired"


async def test_tc_023_3_authorize_blocked(cp: Station) -> None:
    """Start charging session - authorize blocked."""
    await cp.status("Preparing")
    assert await cp.authorize("04BB0001") == "Blocked"


async def test_tc_024_start_lock_failure(depot: Depot, cp: Station) -> None:
    """Start charging session - lock failure."""
    assert await cp.authorize() == "Accepted"
    await cp.notify(
        "StatusNotification", connectorId=1, errorCode="ConnectorLockFailure", status="Faulted"
    )
    snapshot = depot.state.connector(PLUG)
    assert snapshot is not None
    assert (snapshot.status, snapshot.error_code) == (
        ConnectorStatus.FAULTED,
        "ConnectorLockFailure",
    )


async def test_tc_032_1_power_failure_stops_transactions(
    depot: Depot, cp: Station, clock: TestClock
) -> None:
    """Power failure boot charge point - stop transactions."""
    number = await cp.charge(clock.wire())
    cp.cut()
    clock.forward(minutes=40)
    async with station(depot) as again:
        await again.cold_boot()
        await again.stop(number, clock.wire(minutes=-35), 2000, reason="PowerLoss")
    session = await booked(depot, number)
    assert (session.energy_wh, session.stop_reason) == (1000, "PowerLoss")
    assert session.flags == {SessionFlag.REPLAYED}


async def test_tc_037_1_offline_start_valid_card(
    depot: Depot, cp: Station, clock: TestClock
) -> None:
    """Offline start transaction - valid idTag."""
    cp.cut()
    clock.forward(hours=1)
    async with station(depot) as again:
        started = await again.start(clock.wire(minutes=-40), card=CARD)
        assert started["idTagInfo"]["status"] == "Accepted"
        await again.status("Charging")
        assert SessionFlag.REPLAYED in (await booked(depot, started["transactionId"])).flags


async def test_tc_037_3_offline_start_invalid_card(
    depot: Depot, cp: Station, clock: TestClock
) -> None:
    """Offline start transaction - invalid idTag - StopTransactionOnInvalidId = true."""
    cp.cut()
    clock.forward(hours=1)
    async with station(depot) as again:
        started = await again.start(clock.wire(minutes=-40), card="NOBODY")
        assert started["idTagInfo"]["status"] == "Invalid"
        number = started["transactionId"]
        await again.status("Charging")
        await again.stop(number, clock.wire(), 1500, reason="DeAuthorized")
    session = await booked(depot, number)
    assert (session.state, session.energy_wh) == (SessionState.COMPLETED, 500)
    assert SessionFlag.NOT_AUTHORIZED in session.flags


async def test_tc_039_offline_transaction(depot: Depot, cp: Station, clock: TestClock) -> None:
    """Offline transaction: start and stop arrive after the connection is back."""
    cp.cut()
    clock.forward(hours=3)
    async with station(depot) as again:
        number = (await again.start(clock.wire(hours=-2), card=CARD))["transactionId"]
        stop = await again.stop(number, clock.wire(hours=-1), 9000, idTag=CARD, reason="Local")
        assert stop["idTagInfo"]["status"] == "Accepted"
    session = await booked(depot, number)
    assert (session.energy_wh, session.started_at.hour) == (8000, clock.at.hour - 2)


async def test_tc_064_data_transfer_to_a_central_system(cp: Station) -> None:
    """Data transfer to a central system."""
    answer = await cp.call("DataTransfer", {"vendorId": "org.example", "messageId": "hello"})
    assert answer["status"] in ("UnknownVendorId", "UnknownMessageId", "Rejected", "Accepted")
