"""The sheet for a power limit, and what is said of limits, without a depot."""

from datetime import timedelta
from decimal import Decimal

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QWidget

from app.core.charging_profiles import (
    ChargingProfile,
    ProfileCapabilities,
    ProfileKind,
    ProfilePurpose,
    RateUnit,
    Recurrency,
    SchedulePeriod,
)
from app.core.commands import CommandResult, CommandStatus
from app.core.ids import SessionId
from app.services.limits.charging_profiles import CompositeSchedule
from app.ui.presenters.limit import (
    periods_text,
    schedule_text,
    span_seconds,
    span_text,
    step_line,
    validity_view,
)
from app.ui.sheets.limit import LimitGround, LimitSheet, LimitWish, first_limit
from app.ui.words.formats import LocaleFormats
from tests.support.clock import START

FORMATS = LocaleFormats(QLocale(QLocale.Language.English), START.tzinfo)
NIGHT = ChargingProfile(
    id=5,
    purpose=ProfilePurpose.DEFAULT,
    kind=ProfileKind.RECURRING,
    recurrency=Recurrency.WEEKLY,
    unit=RateUnit.WATT,
    periods=(SchedulePeriod(0, Decimal(11000), 3), SchedulePeriod(5400, Decimal(0))),
    stack_level=2,
    starts_at=START,
    duration_s=7200,
    valid_until=START + timedelta(days=9),
)


def ground(**abilities: object) -> LimitGround:
    known = ProfileCapabilities(**abilities)  # type: ignore[arg-type]
    return LimitGround("Bay 7", (1, 2), {2: SessionId(40)}, known, "", START)


@pytest.fixture
def window(qtbot) -> QWidget:
    window = QWidget()
    window.resize(1366, 768)
    qtbot.addWidget(window)
    return window


def test_a_limit_comes_back_as_it_was_shown(theme, window):
    sheet = LimitSheet(theme, window, ground(), LimitWish(2, NIGHT), new=False)
    assert not sheet.problem()
    assert sheet.wish() == LimitWish(2, NIGHT)


def test_a_new_limit_is_for_the_session_that_runs(theme, window):
    assert first_limit(ground(), 9, 2).profile.session_id == 40
    assert first_limit(ground(), 9, 1).profile.purpose is ProfilePurpose.DEFAULT


def test_what_breaks_a_rule_is_said_in_words_and_cannot_be_sent(theme, window, qtbot):
    sheet = LimitSheet(theme, window, ground(), first_limit(ground(), 9, 1), new=True)
    qtbot.mouseClick(sheet.rows.add, Qt.MouseButton.LeftButton)
    sheet.rows.rows[1].amount.setValue(3)
    assert sheet.said.text().startswith("No vehicle charges with 3.0 A. Use 0 to pause")
    assert not sheet.save.isEnabled()
    sheet.rows.rows[1].amount.setValue(10)
    sheet.rows.rows[1].start.setText("soon")
    assert "such as 1:30" in sheet.said.text()
    sheet.rows.rows[1].start.setText("0:00")
    assert sheet.said.text() == "Each period starts after the one before it."
    qtbot.mouseClick(sheet.rows.rows[1].remove, Qt.MouseButton.LeftButton)
    assert sheet.save.isEnabled()


def test_a_session_limit_is_offered_only_where_a_session_can_be(theme, window):
    sheet = LimitSheet(theme, window, ground(), first_limit(ground(), 9, 2), new=True)
    assert [sheet.place.itemData(row) for row in range(sheet.place.count())] == [1, 2]
    sheet.place.setCurrentIndex(0)
    assert sheet.said.text().startswith("There is no session on the connector.")


def test_only_units_that_the_charger_obeys_are_offered(theme, window):
    amperes = ground(units=frozenset({RateUnit.AMPERE}), most_periods=1)
    sheet = LimitSheet(theme, window, amperes, LimitWish(0, NIGHT), new=False)
    assert [sheet.unit.itemData(row) for row in range(sheet.unit.count())] == ["A"]
    assert sheet.wish().profile.periods[0].limit == 16
    assert sheet.said.text() == "This charger takes at most 1 periods."
    assert not sheet.rows.add.isEnabled()


@pytest.mark.parametrize(
    ("text", "seconds"),
    [("0:00", 0), ("1:30", 5400), ("26:00", 93600), ("0:00:20", 20), ("1:75", None), ("", None)],
)
def test_spans_are_written_and_read_in_hours_and_minutes(text, seconds):
    assert span_seconds(text) == seconds
    if seconds is not None:
        assert span_text(seconds) == text


def test_a_limit_is_told_in_a_line():
    assert periods_text(NIGHT, FORMATS) == "11 kW, from 1:30 on pause"


def test_a_limit_that_is_over_is_not_shown_as_in_force():
    later = START + timedelta(days=10)
    assert validity_view(NIGHT, START, FORMATS).text.startswith("Until ")
    assert validity_view(NIGHT, later, FORMATS).text == "Over"


def test_what_a_charger_keeps_to_becomes_steps_in_kilowatts():
    answer = CommandResult(CommandStatus.ACCEPTED, "Accepted")
    told = CompositeSchedule(answer, RateUnit.WATT, START, 7200, NIGHT.periods)
    line, at_s = step_line(told, 3600, START), START.timestamp()
    assert (line.values, line.unit) == ((11.0, 0.0), "kW")
    assert line.at_s == (at_s, at_s + 5400, at_s + 7200)
    later = START + timedelta(hours=1.75)
    assert schedule_text(told, START, FORMATS).startswith("Now: 11 kW. From ")
    assert schedule_text(told, later, FORMATS) == "Now: pause."
