"""The rules of alarms, each at its limit."""

from datetime import timedelta

from app.core.alarm_rules import (
    AlarmLimits,
    HostFacts,
    clock_causes,
    connector_of,
    host_causes,
)
from app.core.alarms import AlarmRule, Cause, cleared, raised
from app.core.charger_history import HistoryEntry, HistoryKind, online_spans
from app.core.ids import ChargerId, ConnectorId
from tests.support.clock import START

CHARGER = ChargerId("BAY/7")
CAUSE = Cause(AlarmRule.FAULTED, "BAY/7/2", "", CHARGER)


def test_what_comes_again_within_a_quarter_of_an_hour_is_the_same_alarm():
    first = cleared(raised(CAUSE, START), START + timedelta(minutes=1))
    soon = raised(CAUSE, START + timedelta(minutes=16), first)
    late = raised(CAUSE, START + timedelta(minutes=17), first)
    assert (soon.count, soon.first_at) == (2, START)
    assert (late.count, late.first_at) == (1, START + timedelta(minutes=17))


def test_the_machine_is_told_at_its_limits():
    limits = AlarmLimits()
    fine = HostFacts(START + timedelta(days=31), START, 2_000_000_000)
    assert list(host_causes(fine, START, limits)) == []
    bad = HostFacts(START + timedelta(days=30), START - timedelta(days=7), 1_999_999_999, ("x:1",))
    assert [cause.rule for cause in host_causes(bad, START, limits)] == [
        AlarmRule.CERTIFICATE_EXPIRING,
        AlarmRule.BACKUP_OLD,
        AlarmRule.DISK_LOW,
        AlarmRule.NOT_LISTENING,
    ]


def test_a_clock_is_wrong_in_both_directions():
    behind = {ChargerId("a"): timedelta(minutes=5), ChargerId("b"): -timedelta(hours=2)}
    behind[ChargerId("c")] = timedelta(minutes=4)
    found = [(c.thing, c.text) for c in clock_causes(behind, AlarmLimits())]
    assert found == [("a", "-0:05:00"), ("b", "+2:00:00")]


def test_an_alarm_knows_its_connector_whatever_a_charger_calls_itself():
    assert connector_of("BAY/7/2", CHARGER) == ConnectorId(CHARGER, 2)
    assert connector_of("BAY/7", CHARGER) == ConnectorId(CHARGER, 0)
    assert connector_of("session 12", CHARGER) == ConnectorId(CHARGER, 0)
    assert connector_of("disk", None) is None


def test_a_crash_of_the_program_ends_what_was_connected():
    def at(minutes: int, kind: HistoryKind) -> HistoryEntry:
        return HistoryEntry(START + timedelta(minutes=minutes), CHARGER, kind)

    entries = [
        at(-60, HistoryKind.CONNECTED),
        at(10, HistoryKind.PROGRAM_STARTED),
        at(12, HistoryKind.CONNECTED),
        at(20, HistoryKind.DISCONNECTED),
        at(30, HistoryKind.CONNECTED),
    ]
    spans = online_spans(entries, START, START + timedelta(minutes=40))
    found = [((s.start - START).seconds // 60, (s.end - START).seconds // 60) for s in spans]
    assert found == [(0, 10), (12, 20), (30, 40)]
