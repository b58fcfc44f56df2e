"""When a notice may disturb somebody."""

from datetime import UTC, datetime, time, timedelta

import pytest

from app.core.errors import InvalidInput
from app.core.notices import (
    Channel,
    Notice,
    Recipient,
    Subject,
    checked_recipient,
    due,
    is_quiet,
)

NOON = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)


def recipient(**changes):
    return Recipient("Office", Channel.EMAIL, "office@example.com", **changes)


def notice(*, minutes_ago=0, urgent=False, subject=Subject.ALARM):
    return Notice(1, subject, "title", "text", NOON - timedelta(minutes=minutes_ago), urgent)


def test_without_a_digest_each_notice_is_due_at_once():
    assert due(recipient(), [notice()], NOON) == [notice()]


def test_a_digest_waits_for_its_oldest_notice_and_then_sends_all():
    hourly = recipient(digest=timedelta(hours=1))
    waiting = [notice(minutes_ago=59), notice()]
    assert due(hourly, waiting, NOON) == []
    assert due(hourly, waiting, NOON + timedelta(minutes=1)) == waiting


def test_what_is_urgent_waits_for_no_digest_and_no_morning():
    asleep = recipient(digest=timedelta(hours=1), quiet_from=time(10), quiet_until=time(14))
    urgent = notice(urgent=True)
    assert due(asleep, [notice(minutes_ago=90), urgent], NOON) == [urgent]


def test_a_quiet_time_holds_back_what_is_not_urgent():
    asleep = recipient(quiet_from=time(10), quiet_until=time(14))
    assert due(asleep, [notice()], NOON) == []
    assert due(asleep, [notice()], NOON.replace(hour=14)) == [notice()]


@pytest.mark.parametrize(
    ("at", "quiet"),
    [
        (time(21, 59), False),
        (time(22), True),
        (time(23, 59), True),
        (time(0), True),
        (time(5, 59), True),
        (time(6), False),
        (time(12), False),
    ],
)
def test_a_night_goes_over_midnight(at, quiet):
    night = recipient(quiet_from=time(22), quiet_until=time(6))
    assert is_quiet(night, at) is quiet


def test_a_recipient_of_urgent_alarms_still_hears_of_quotas():
    strict = recipient(urgent_only=True)
    assert not strict.wants(Subject.ALARM, urgent=False)
    assert strict.wants(Subject.ALARM, urgent=True)
    assert strict.wants(Subject.QUOTA, urgent=False)


def test_nobody_is_told_what_they_did_not_ask_for():
    reports = recipient(subjects=frozenset({Subject.REPORT}))
    assert not reports.wants(Subject.ALARM, urgent=True)
    assert not recipient(enabled=False).wants(Subject.REPORT, urgent=False)


@pytest.mark.parametrize(
    "wrong",
    [
        {"address": ""},
        {"address": "office"},
        {"address": "office@example.com, "},
        {"address": "office@example.com\nBcc: all@example.com"},
        {"name": " "},
        {"digest": timedelta(days=2)},
        {"quiet_from": time(22)},
        {"channel": Channel.WEBHOOK, "address": "ftp://office/"},
        {"channel": Channel.WEBHOOK, "address": "https://["},
    ],
)
def test_a_recipient_that_cannot_be_told_is_refused(wrong):
    values = {"name": "Office", "channel": Channel.EMAIL, "address": "office@example.com"} | wrong
    with pytest.raises(InvalidInput):
        checked_recipient(Recipient(**values))
