"""Facts go in, snapshots come out."""

from datetime import UTC, datetime, timedelta

import pytest

from app.core.bus import Bus
from app.core.cards import AuthorizationStatus
from app.core.chargers import Charger, ConnectorStatus, LinkSettings, Presence
from app.core.commands import Expectation, Expected
from app.core.depot_state import DepotState
from app.core.events import (
    ChargerConnected,
    ChargerDisconnected,
    ChargerRegistered,
    CommandExpected,
    FrameReceived,
    MeterSampled,
    SessionStarted,
    SessionStopped,
    StatusReported,
)
from app.core.ids import ChargerId, ConnectorId, SessionId
from app.core.readings import MeterReading
from app.core.sessions import ChargingSession, SessionState
from app.core.snapshots import ConnectorSnapshot
from tests.support.depot_facts import DepotFacts

NOW = datetime(2026, 3, 1, 8, 0, tzinfo=UTC)
CHARGER = ChargerId("BAY7")
PLUG = ConnectorId(CHARGER, 1)


def after(seconds: float) -> datetime:
    return NOW + timedelta(seconds=seconds)


def status(word: ConnectorStatus, at: datetime = NOW, number: int = 1) -> StatusReported:
    return StatusReported(ConnectorId(CHARGER, number), word, at, at)


def session(number: int = 1, started_at: datetime = NOW) -> ChargingSession:
    return ChargingSession(
        SessionId(number), PLUG, "A1", AuthorizationStatus.ACCEPTED, started_at, started_at, 1000
    )


def sample(at: datetime, power_w: float, energy_wh: int | None = None) -> MeterSampled:
    return MeterSampled(PLUG, SessionId(1), MeterReading(at, at, power_w=power_w), energy_wh)


@pytest.fixture
def bus() -> Bus:
    return Bus()


@pytest.fixture
def state(bus: Bus) -> DepotState:
    state = DepotState(bus)
    link = LinkSettings(silent_after_s=60)
    bus.publish(ChargerRegistered(Charger(CHARGER, "Bay 7", link=link, adopted_at=NOW)))
    return state


def plug(state: DepotState) -> ConnectorSnapshot:
    snapshot = state.connector(PLUG)
    assert snapshot is not None
    return snapshot


def test_an_older_status_that_arrives_later_is_history_only(bus: Bus, state: DepotState) -> None:
    bus.publish(status(ConnectorStatus.CHARGING, after(10)))
    bus.publish(status(ConnectorStatus.AVAILABLE, after(5)))
    assert plug(state).status is ConnectorStatus.CHARGING


def test_a_clock_that_was_ahead_and_is_set_right_hides_no_state(
    bus: Bus, state: DepotState
) -> None:
    ahead = StatusReported(PLUG, ConnectorStatus.CHARGING, after(600), after(10))
    bus.publish(ahead)
    bus.publish(status(ConnectorStatus.AVAILABLE, after(20)))
    assert plug(state).status is ConnectorStatus.AVAILABLE
    bus.publish(status(ConnectorStatus.FAULTED, after(15)))
    assert plug(state).status is ConnectorStatus.AVAILABLE


def test_a_clock_that_was_ahead_and_is_set_right_hides_no_reading(
    bus: Bus, state: DepotState
) -> None:
    reading = MeterReading(after(600), after(10), power_w=11_000)
    bus.publish(MeterSampled(PLUG, SessionId(1), reading, None))
    bus.publish(sample(after(20), 3_000))
    shown = plug(state).reading
    assert shown is not None
    assert shown.power_w == 3_000


def test_an_older_reading_that_arrives_later_is_history_only(bus: Bus, state: DepotState) -> None:
    bus.publish(sample(after(60), 11_000))
    bus.publish(sample(after(30), 3_000))
    reading = plug(state).reading
    assert reading is not None
    assert reading.power_w == 11_000


def test_connector_0_is_the_charger_and_leaves_its_connectors_alone(
    bus: Bus, state: DepotState
) -> None:
    bus.publish(status(ConnectorStatus.CHARGING))
    bus.publish(status(ConnectorStatus.AVAILABLE, after(1), number=0))
    snapshot = state.charger(CHARGER, NOW)
    assert snapshot is not None
    assert snapshot.connectors == (PLUG,)
    assert snapshot.status is ConnectorStatus.AVAILABLE
    assert plug(state).status is ConnectorStatus.CHARGING


def test_online_silent_offline_by_the_age_of_the_last_frame(bus: Bus, state: DepotState) -> None:
    def presence(at: datetime) -> Presence:
        snapshot = state.charger(CHARGER, at)
        assert snapshot is not None
        return snapshot.presence

    assert presence(NOW) is Presence.OFFLINE
    bus.publish(ChargerConnected(CHARGER, NOW, "10.0.0.7:4711"))
    bus.publish(FrameReceived(CHARGER, after(10)))
    assert presence(after(70)) is Presence.ONLINE
    assert presence(after(71)) is Presence.SILENT
    bus.publish(ChargerDisconnected(CHARGER, after(80), "connection lost"))
    assert presence(after(80)) is Presence.OFFLINE


def test_a_session_shows_its_energy_while_it_grows_and_is_gone_when_it_stopped(
    bus: Bus, state: DepotState
) -> None:
    bus.publish(SessionStarted(session()))
    bus.publish(sample(after(60), 11_000, energy_wh=180))
    current = plug(state).session
    assert current is not None
    assert current.energy_wh == 180
    bus.publish(SessionStopped(session_closed(current)))
    assert plug(state).session is None
    assert list(state.open_sessions()) == []


def session_closed(current: ChargingSession) -> ChargingSession:
    return ChargingSession(
        current.id,
        PLUG,
        "A1",
        AuthorizationStatus.ACCEPTED,
        NOW,
        NOW,
        1000,
        state=SessionState.COMPLETED,
    )


def test_a_session_is_suspended_while_the_connector_says_so(bus: Bus, state: DepotState) -> None:
    bus.publish(SessionStarted(session()))
    for word, expected in (
        (ConnectorStatus.SUSPENDED_EV, SessionState.SUSPENDED),
        (ConnectorStatus.CHARGING, SessionState.RUNNING),
    ):
        bus.publish(status(word))
        current = plug(state).session
        assert current is not None
        assert current.state is expected


def test_the_late_start_of_an_older_session_does_not_replace_the_newer_one(
    bus: Bus, state: DepotState
) -> None:
    bus.publish(SessionStarted(session(2, after(100))))
    bus.publish(SessionStarted(session(1, NOW)))
    current = plug(state).session
    assert current is not None
    assert current.id == 2


@pytest.mark.parametrize(
    ("what", "fact"),
    [
        (Expected.START, SessionStarted(session())),
        (Expected.UNAVAILABLE, status(ConnectorStatus.UNAVAILABLE)),
        (Expected.AVAILABLE, status(ConnectorStatus.AVAILABLE)),
    ],
)
def test_a_promise_is_kept_when_the_charger_reports_it(
    bus: Bus, state: DepotState, what: Expected, fact: object
) -> None:
    bus.publish(status(ConnectorStatus.PREPARING))
    bus.publish(CommandExpected(PLUG, Expectation(what, NOW, after(60))))
    assert state.overdue(after(61)) == [PLUG]
    bus.publish(fact)
    assert state.overdue(after(61)) == []


def test_the_sparkline_keeps_the_newest_value_of_each_step(bus: Bus, state: DepotState) -> None:
    for seconds, power_w in ((0, 1.0), (5, 2.0), (15, 3.0), (31, 4.0)):
        bus.publish(sample(after(seconds), power_w))
    assert plug(state).power_history_w == (2.0, 3.0, 4.0)


def test_what_is_offline_or_has_a_fault_is_found_in_the_depot_only():
    facts = DepotFacts()
    one, two = facts.charger(1), facts.charger(2, connectors=2)
    stranger = facts.charger(3, adopted=False)
    facts.lose(one)
    facts.lose(stranger)
    facts.status(two, ConnectorStatus.FAULTED, 2)
    facts.status(stranger, ConnectorStatus.FAULTED)
    assert [each.charger.id for each in facts.state.offline(facts.clock.now())] == [one]
    assert [each.id for each in facts.state.faulted()] == [ConnectorId(two, 2)]
    assert facts.state.adopted() == [one, two]
