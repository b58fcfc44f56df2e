"""Alarms come with their cause, go with it, and remember who has seen them."""

from datetime import timedelta

import pytest

from app.core.alarm_rules import AlarmLimits
from app.core.alarms import AlarmRule, AlarmState
from app.core.chargers import ConnectorStatus
from app.core.errors import InvalidInput, NotAllowed, NotFound
from app.core.events import (
    AlarmChanged,
    AttentionRaised,
    ChargerConnected,
    ChargerDisconnected,
    ChargerRefused,
    Refusal,
    StatusReported,
)
from app.core.ids import ConnectorId
from app.core.roles import LOCAL_OPERATOR, Operator, Role
from app.core.sessions import StartReport
from tests.support.depots import config_for, running

pytestmark = pytest.mark.slow

AYSE = Operator("Ayşe", Role.ATTENDANT)
BORIS = Operator("Boris", Role.MANAGER)


@pytest.fixture
async def charger(depot):
    charger = await depot.chargers.arrived("BAY-7")
    await depot.chargers.adopt(charger.id, "Bay 7", by=LOCAL_OPERATOR)
    return charger.id


def report(depot, charger_id, status, **details):
    now = depot.clock.now()
    fact = StatusReported(ConnectorId(charger_id, 1), status, now, now, **details)
    depot.bus.publish(fact)
    depot.books.chargers.note_status(fact)


async def look(depot, **forward):
    depot.clock.forward(**forward)
    await depot.upkeep.look()
    return {alarm.rule: alarm for alarm in depot.upkeep.alarms.open()}


async def test_a_fault_raises_an_alarm_that_is_over_when_the_fault_is(depot, charger):
    report(depot, charger, ConnectorStatus.FAULTED, error_code="GroundFailure", info="F3")
    assert await look(depot, seconds=5) == {}
    alarm = (await look(depot, seconds=6))[AlarmRule.FAULTED]
    assert (alarm.thing, alarm.text) == ("BAY-7/1", "GroundFailure · F3")
    report(depot, charger, ConnectorStatus.AVAILABLE)
    assert AlarmRule.FAULTED not in await look(depot, seconds=5)
    assert depot.upkeep.alarms.past()[0].state is AlarmState.PAST


async def test_a_fault_that_comes_and_goes_is_one_alarm_that_asks_again(depot, charger):
    for _ in range(3):
        report(depot, charger, ConnectorStatus.FAULTED)
        alarm = (await look(depot, seconds=20))[AlarmRule.FAULTED]
        await depot.upkeep.alarms.acknowledge(alarm.id, by=AYSE)
        report(depot, charger, ConnectorStatus.AVAILABLE)
        await look(depot, seconds=20)
    report(depot, charger, ConnectorStatus.FAULTED)
    alarm = (await look(depot, seconds=20))[AlarmRule.FAULTED]
    assert (alarm.count, alarm.state) == (4, AlarmState.ACTIVE)
    assert len(depot.upkeep.alarms.past()) == 0


async def test_a_charger_that_stays_away_too_long_is_told_and_its_return_too(depot, charger):
    depot.bus.publish(ChargerConnected(charger, depot.clock.now(), "10.0.0.7"))
    depot.bus.publish(ChargerDisconnected(charger, depot.clock.now(), "connection lost"))
    assert await look(depot, minutes=9) == {}
    alarm = (await look(depot, minutes=2))[AlarmRule.OFFLINE]
    assert alarm.text == "connection lost"
    depot.bus.publish(ChargerConnected(charger, depot.clock.now(), "10.0.0.7"))
    assert await look(depot, seconds=1) == {}


async def test_who_has_seen_an_alarm_survives_a_restart(tmp_path, clock):
    config = config_for(tmp_path)
    async with running(config, clock) as depot:
        charger = await depot.chargers.arrived("BAY-7")
        await depot.chargers.adopt(charger.id, by=LOCAL_OPERATOR)
        report(depot, charger.id, ConnectorStatus.FAULTED, error_code="OverVoltage")
        alarm = (await look(depot, minutes=1))[AlarmRule.FAULTED]
        await depot.upkeep.alarms.acknowledge(alarm.id, by=AYSE)
        await depot.upkeep.alarms.acknowledge(alarm.id, by=BORIS)
    async with running(config, clock) as depot:
        (kept,) = depot.upkeep.alarms.open()
        assert (kept.acknowledged_by, kept.state) == ("Ayşe", AlarmState.ACKNOWLEDGED)
        assert kept.charger_id == charger.id
        assert AlarmRule.FAULTED in await look(depot, seconds=1)
        assert len(depot.upkeep.alarms.open()) == 1


async def test_a_charger_that_was_away_before_a_restart_is_the_same_alarm_after_it(tmp_path, clock):
    config = config_for(tmp_path)
    async with running(config, clock) as depot:
        charger = await depot.chargers.arrived("BAY-7")
        await depot.chargers.adopt(charger.id, by=LOCAL_OPERATOR)
        alarm = (await look(depot, minutes=11))[AlarmRule.OFFLINE]
        await depot.upkeep.alarms.acknowledge(alarm.id, by=AYSE)
    async with running(config, clock) as depot:
        kept = (await look(depot, seconds=5))[AlarmRule.OFFLINE]
        assert (kept.id, kept.count, kept.acknowledged_by) == (alarm.id, 1, "Ayşe")


async def test_all_that_was_shown_is_acknowledged_and_nothing_that_came_since(depot, charger):
    report(depot, charger, ConnectorStatus.FAULTED)
    shown = [alarm.id for alarm in (await look(depot, seconds=30)).values()]
    heard = []
    depot.bus.subscribe(AlarmChanged, heard.append)
    other = await depot.chargers.arrived("BAY-8")
    await depot.chargers.adopt(other.id, by=LOCAL_OPERATOR)
    report(depot, other.id, ConnectorStatus.FAULTED)
    await look(depot, seconds=30)
    await depot.upkeep.alarms.acknowledge_all(shown, by=AYSE)
    assert [alarm.charger_id for alarm in depot.upkeep.alarms.unseen()] == [other.id]
    assert [fact.alarm.state for fact in heard] == [AlarmState.ACTIVE, AlarmState.ACKNOWLEDGED]


async def test_a_viewer_acknowledges_nothing_and_an_attendant_changes_no_limit(depot, charger):
    report(depot, charger, ConnectorStatus.FAULTED)
    alarm = (await look(depot, seconds=30))[AlarmRule.FAULTED]
    with pytest.raises(NotAllowed):
        await depot.upkeep.alarms.acknowledge(alarm.id, by=Operator("V", Role.VIEWER))
    with pytest.raises(NotAllowed):
        await depot.upkeep.alarms.set_limits(AlarmLimits(), by=AYSE)
    with pytest.raises(NotFound):
        await depot.upkeep.alarms.acknowledge(99, by=AYSE)


async def test_a_limit_is_effective_at_once_remembered_and_kept_in_bounds(depot, charger):
    await depot.upkeep.alarms.set_limits(AlarmLimits(offline_after_s=60), by=BORIS)
    assert AlarmRule.OFFLINE in await look(depot, minutes=2)
    with pytest.raises(InvalidInput, match="offline_after_s"):
        await depot.upkeep.alarms.set_limits(AlarmLimits(offline_after_s=1), by=BORIS)
    assert (await depot.books.settings.all())["alarm_limits"]["offline_after_s"] == 60


async def test_a_missing_backup_counts_from_the_first_charger_on(depot, charger):
    assert AlarmRule.BACKUP_OLD not in await look(depot, days=6)
    assert AlarmRule.BACKUP_OLD in await look(depot, days=2)
    folder = depot.config.data_dir / "backups"
    folder.mkdir()
    (folder / "today.sqlite3").write_bytes(b"")
    assert AlarmRule.BACKUP_OLD not in await look(depot, seconds=1)


async def test_a_port_that_is_taken_or_closed_is_told(depot, charger, monkeypatch):
    assert AlarmRule.NOT_LISTENING not in await look(depot, seconds=1)
    depot.upkeep.unserved["api"] = "127.0.0.1:8001"
    depot.bus.publish(AttentionRaised(None, "api_closed", "It cannot listen", depot.clock.now()))
    assert (await look(depot, seconds=1))[AlarmRule.NOT_LISTENING].thing == "127.0.0.1:8001"
    monkeypatch.setattr(type(depot.central_system), "listening", False)
    await depot.upkeep.look()
    things = [a.thing for a in depot.upkeep.alarms.open() if a.rule is AlarmRule.NOT_LISTENING]
    assert f"{depot.config.ocpp_host}:{depot.config.ocpp_port}" in things


async def test_whoever_is_turned_away_again_and_again_is_told(depot, charger):
    for _ in range(3):
        fact = ChargerRefused("10.0.0.9", "/BAY9", Refusal.NOT_ADMITTED, "", depot.clock.now())
        depot.bus.publish(fact)
    alarm = (await look(depot, seconds=1))[AlarmRule.CHARGER_REFUSED]
    assert (alarm.thing, alarm.text) == ("10.0.0.9 /BAY9", "not_admitted")
    assert AlarmRule.CHARGER_REFUSED not in await look(depot, minutes=31)


async def test_a_session_that_never_ended_is_told_until_somebody_closes_it(depot, charger):
    start = StartReport(ConnectorId(charger, 1), "CARD", 0, depot.clock.now(), depot.clock.now())
    session_id, _ = await depot.reconcile_desk._sessions.start(start)
    depot.clock.forward(minutes=1)
    report(depot, charger, ConnectorStatus.AVAILABLE)
    alarm = (await look(depot, minutes=11))[AlarmRule.ZOMBIE_SESSION]
    assert alarm.thing == f"session {session_id}"
    await depot.reconcile_desk.close(session_id, reason="vehicle is gone", by=BORIS)
    assert AlarmRule.ZOMBIE_SESSION not in await look(depot, seconds=1)


async def test_a_ticket_comes_from_an_alarm_and_is_closed_with_a_note(tmp_path, clock):
    config = config_for(tmp_path)
    async with running(config, clock) as depot:
        charger = (await depot.chargers.arrived("BAY-7")).id
        await depot.chargers.adopt(charger, by=LOCAL_OPERATOR)
        report(depot, charger, ConnectorStatus.FAULTED)
        alarm = (await look(depot, seconds=30))[AlarmRule.FAULTED]
        tickets = depot.upkeep.tickets
        opened = await tickets.open(
            "Display dark", charger, alarm_id=alarm.id, note="Seen at 7", by=AYSE
        )
        assert tickets.of_alarm(alarm) == opened
        await tickets.add_note(opened.id, "Fuse changed", by=BORIS)
        await tickets.close(opened.id, by=BORIS)
        with pytest.raises(InvalidInput):
            await tickets.open("  ", by=AYSE)
    async with running(config, clock) as depot:
        (kept,) = depot.upkeep.tickets.all(charger)
        assert [(note.by, note.text) for note in kept.notes] == [
            ("Ayşe", "Seen at 7"),
            ("Boris", "Fuse changed"),
        ]
        assert (kept.open, kept.closed_by) == (False, "Boris")


async def test_the_history_of_a_charger_tells_connections_and_faults(depot, charger):
    start = depot.clock.now()
    depot.bus.publish(ChargerConnected(charger, start, "10.0.0.7"))
    report(depot, charger, ConnectorStatus.FAULTED, error_code="OverVoltage")
    report(depot, charger, ConnectorStatus.FAULTED, error_code="OverVoltage")
    report(depot, charger, ConnectorStatus.AVAILABLE)
    depot.clock.forward(minutes=5)
    depot.bus.publish(ChargerDisconnected(charger, depot.clock.now(), "connection lost"))
    entries = await depot.upkeep.history.of_charger(charger, start - timedelta(days=1))
    assert [(e.kind.value, e.text) for e in entries] == [
        ("program_started", ""),
        ("connected", "10.0.0.7"),
        ("faulted", "OverVoltage"),
        ("fault_over", "OverVoltage"),
        ("disconnected", "connection lost"),
    ]


async def test_a_shift_hands_over_what_is_open_and_what_was_done(depot, charger):
    began = depot.clock.now()
    report(depot, charger, ConnectorStatus.FAULTED)
    alarm = (await look(depot, seconds=30))[AlarmRule.FAULTED]
    await depot.upkeep.alarms.acknowledge(alarm.id, by=AYSE)
    sheet = await depot.upkeep.shifts.report(began)
    assert [each.id for each in sheet.alarms] == [alarm.id]
    assert [c.charger.id for c in sheet.offline] == [charger]
    deeds = [(d.record.entry.operator, d.record.entry.action) for d in sheet.done]
    assert deeds[-1] == ("Ayşe", "alarm.acknowledge")


async def test_a_fault_comes_before_the_crowd_that_the_network_took_away(depot, charger):
    report(depot, charger, ConnectorStatus.FAULTED, error_code="GroundFailure")
    await look(depot, seconds=20)
    for number in range(1, 6):
        other = await depot.chargers.arrived(f"GONE-{number}")
        await depot.chargers.adopt(other.id, f"Bay {20 + number}", by=LOCAL_OPERATOR)
        depot.bus.publish(ChargerConnected(other.id, depot.clock.now(), "10.0.0.9"))
        depot.bus.publish(ChargerDisconnected(other.id, depot.clock.now(), "gone"))
    await look(depot, hours=2)
    rules = [alarm.rule for alarm in depot.upkeep.alarms.open()]
    # The faulted one never connected, either.
    assert rules.count(AlarmRule.OFFLINE) == 6
    assert rules[0] is AlarmRule.FAULTED
