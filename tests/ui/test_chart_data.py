"""What the chart draws: gaps where nothing was read, energy that climbs, axes that fit."""

import subprocess
import sys
from datetime import UTC, datetime, timedelta

import numpy as np
import pytest

from app.core.readings import MeterReading, Phases
from app.services.ports.session import MeterSeries
from app.ui.chart.data import ROOM, ChartData, Curve
from app.ui.chart.export import chart_csv
from app.ui.chart.scales import Scale
from app.ui.chart.time_axis import TimeAxis
from app.ui.chart.value_axis import ValueAxis

START = datetime(2026, 3, 1, 8, 0, tzinfo=UTC)


def reading(after_s: float, **values: object) -> MeterReading:
    at = START + timedelta(seconds=after_s)
    return MeterReading(at, at, **values)  # type: ignore[arg-type]


def filled(*readings: MeterReading) -> ChartData:
    data = ChartData()
    for each in readings:
        assert data.append(each)
    return data


def test_readings_in_a_row_make_one_line_without_gaps() -> None:
    data = filled(*(reading(s, power_w=11000.0) for s in range(0, 100, 10)))
    line = data.line(Curve.POWER)
    assert line.values.tolist() == [11.0] * 10


def test_a_time_in_which_nothing_was_read_is_a_gap() -> None:
    times = [*range(0, 100, 10), *range(400, 500, 10)]
    line = filled(*(reading(s, power_w=7000.0) for s in times)).line(Curve.POWER)
    (place,) = np.flatnonzero(np.isnan(line.values))
    assert line.at_s[place - 1] < line.at_s[place] < line.at_s[place + 1]
    assert line.value_at(START.timestamp() + 250) is None


def test_a_value_that_comes_in_every_fifth_reading_is_no_row_of_gaps() -> None:
    readings = (
        reading(s, power_w=1.0, soc_percent=50.0 if s % 50 == 0 else None)
        for s in range(0, 300, 10)
    )
    line = filled(*readings).line(Curve.SOC)
    assert line.values.tolist() == [50.0] * 6


def test_energy_counts_from_the_first_reading_over_a_replaced_register() -> None:
    registers = (1000, 1500, 2000, 10, 510)
    data = filled(*(reading(n * 10, energy_wh=wh) for n, wh in enumerate(registers)))
    assert data.line(Curve.ENERGY).values.tolist() == pytest.approx([0, 0.5, 1.0, 1.0, 1.5])


def test_an_older_reading_than_the_last_is_left_to_the_books() -> None:
    data = filled(reading(100, power_w=1.0))
    assert not data.append(reading(50, power_w=2.0))
    assert data.count == 1


def test_it_says_when_there_is_no_room_for_more() -> None:
    data = filled(*(reading(n, power_w=1.0) for n in range(ROOM)))
    assert data.full
    assert not data.append(reading(ROOM, power_w=1.0))


def test_a_loaded_series_takes_missing_values_as_missing() -> None:
    nothing = (None, None)
    data = ChartData()
    data.load(
        MeterSeries(
            at_s=[1.0, 2.0],
            energy_wh=nothing,
            power_w=(None, 2200.0),
            current_a=((1.0, 2.0), nothing, nothing),
            voltage_v=(nothing, nothing, nothing),
            soc_percent=nothing,
        )
    )
    assert data.line(Curve.POWER).values.tolist() == [2.2]
    assert data.line(Curve.VOLTAGE_L1).empty
    assert data.line(Curve.CURRENT_L1).value_at(2.0) == 2.0


def test_the_table_leaves_empty_what_was_not_read() -> None:
    data = filled(reading(0, power_w=11000.0, voltage_v=Phases(230.5)))
    head, row = chart_csv(data, UTC).strip().split("\n")
    assert head.startswith("time,power_kw,energy_kwh,soc_percent,current_l1_a")
    assert row == "2026-03-01T08:00:00+00:00,11,,,,,,230.5,,"


@pytest.mark.parametrize(
    ("values", "ends"),
    [
        ([], (0.0, 2.0)),
        ([0.0, 11.0], (0.0, 15.0)),
        ([0.0, 0.3], (0.0, 2.0)),
        ([-3.0, 11.0], (-4.0, 15.0)),
    ],
)
def test_an_axis_from_zero_ends_at_a_round_value(
    values: list[float], ends: tuple[float, float]
) -> None:
    assert Scale(least=2.0).ends(np.array(values)) == pytest.approx(ends)


def test_an_axis_of_voltages_stays_around_them() -> None:
    low, high = Scale(least=20.0, from_zero=False).ends(np.array([229.0, 231.5]))
    assert 200 < low < 229
    assert 231.5 < high < 250


def test_ticks_stand_at_round_local_times_and_name_the_day_at_midnight(qapp: object) -> None:
    axis = TimeAxis()
    midnight = datetime(2026, 3, 2).astimezone().timestamp()
    ((step, ticks),) = axis.tickValues(midnight - 7200, midnight + 7200, 600)
    assert midnight in ticks
    texts = axis.tickStrings(ticks, 1, step)
    assert texts[ticks.index(midnight)] == "2 Mar"
    assert all(":" in text for tick, text in zip(ticks, texts, strict=True) if tick != midnight)


def test_values_on_a_low_chart_stand_no_closer_than_their_text_is_high(qapp: object) -> None:
    axis = ValueAxis("right", "%")
    (high,) = axis.tickSpacing(0, 100, 400)
    (low,) = axis.tickSpacing(0, 100, 30)
    assert high[0] <= 20
    assert low[0] >= 50


def test_the_page_is_imported_without_the_libraries_of_its_chart() -> None:
    """They take half a second, which the program does not have when it starts."""
    code = "import sys, app.ui.pages.charger; print(*({'numpy', 'pyqtgraph'} & set(sys.modules)))"
    run = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert run.stdout.strip() == ""
