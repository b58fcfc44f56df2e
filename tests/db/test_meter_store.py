"""Readings in the books."""

from datetime import timedelta

import pytest

from app.core.energy import EnergyReading
from app.core.ids import ChargerId, ConnectorId, SessionId
from app.core.readings import MeterReading, Phases, ReadingContext
from app.db.books import open_books
from tests.db.test_session_store import WALLBOX, opened
from tests.support.clock import START

HOUR = timedelta(hours=1)


def read(seconds=0, **values) -> MeterReading:
    at = START + timedelta(seconds=seconds)
    return MeterReading(at=at, received_at=at + timedelta(seconds=2), **values)


async def count(books) -> int:
    query = "SELECT count(*) FROM meter_sample"
    return await books.writer.submit(lambda c: c.exec_driver_sql(query).scalar_one())


async def test_a_reading_comes_back_with_all_its_quantities(books):
    whole = read(
        1,
        energy_wh=1234,
        power_w=11_040.5,
        current_a=Phases(16.1, 16.2, 16.3),
        voltage_v=Phases(230.1, 230.2),
        soc_percent=55.5,
        temperature_c=21.5,
        current_offered_a=32.0,
        context=ReadingContext.CLOCK,
    )
    await books.meters.add(WALLBOX, None, [whole, read(0, power_w=0.0)])
    series = await books.meters.series(WALLBOX, START, START + HOUR)
    assert list(series.at_s) == [START.timestamp(), START.timestamp() + 1]
    assert list(series.energy_wh) == [None, 1234]
    assert list(series.power_w) == [0.0, 11_040.5]
    assert [list(phase) for phase in series.current_a] == [[None, 16.1], [None, 16.2], [None, 16.3]]
    assert [list(phase) for phase in series.voltage_v] == [[None, 230.1], [None, 230.2], [None] * 2]
    assert list(series.soc_percent) == [None, 55.5]

    columns = "received_at_ms, context, temperature_c, current_offered_a"
    query = f"SELECT {columns} FROM meter_sample WHERE energy_wh = 1234"
    rest = await books.writer.submit(lambda c: tuple(c.exec_driver_sql(query).one()))
    assert rest == (int(whole.received_at.timestamp() * 1000), "clock", 21.5, 32.0)


async def test_a_reading_that_is_repeated_is_stored_once_even_after_a_restart(path):
    for _ in range(2):
        async with open_books(path) as books:
            await books.meters.add(WALLBOX, None, [read(energy_wh=5), read(energy_wh=5)])
            await books.meters.add(WALLBOX, None, [read(energy_wh=5)])
            assert await count(books) == 1


@pytest.mark.parametrize(
    ("connector", "reading"),
    [
        (WALLBOX, read(energy_wh=6)),
        (WALLBOX, read(1, energy_wh=5)),
        (WALLBOX, read(energy_wh=5, power_w=0.0)),
        (ConnectorId(WALLBOX.charger_id, 2), read(energy_wh=5)),
        (ConnectorId(ChargerId("other"), 1), read(energy_wh=5)),
    ],
)
async def test_other_values_time_or_connector_is_another_reading(books, connector, reading):
    await books.meters.add(WALLBOX, None, [read(energy_wh=5)])
    await books.meters.add(connector, None, [reading])
    assert await count(books) == 2


async def test_a_session_has_the_registers_that_were_read_in_it(books):
    session = (await opened(books)).id
    other = (await opened(books, minutes=1)).id
    late = read(20, energy_wh=1200)
    await books.meters.add(WALLBOX, session, [late, read(10, energy_wh=1100), read(15, power_w=1)])
    await books.meters.add(WALLBOX, other, [read(30, energy_wh=9999)])
    assert await books.meters.energy_readings(session) == [
        EnergyReading(START + timedelta(seconds=10), 1100),
        EnergyReading(START + timedelta(seconds=20), 1200),
    ]
    assert await books.meters.energy_readings(SessionId(99)) == []


async def test_a_reading_that_comes_again_with_its_session_joins_it(books):
    session = (await opened(books)).id
    for named in (None, session, None):
        await books.meters.add(WALLBOX, named, [read(10, energy_wh=1100)])
    assert len(await books.meters.energy_readings(session)) == 1


async def test_an_unknown_connector_has_an_empty_series(books):
    series = await books.meters.series(WALLBOX, START, START + HOUR)
    assert list(series.at_s) == list(series.power_w) == list(series.current_a[2]) == []


async def test_a_thinned_series_keeps_every_peak_and_dip(books):
    power_w = [1000.0 + second % 7 for second in range(3600)]
    power_w[1234], power_w[2345] = 50_000.0, 0.0
    readings = [read(s, power_w=p, energy_wh=s) for s, p in enumerate(power_w)]
    await books.meters.add(WALLBOX, None, readings)
    series = await books.meters.series(WALLBOX, START, START + HOUR, points=100)
    assert 50 <= len(series.at_s) <= 100
    assert list(series.at_s) == sorted(series.at_s)
    at = dict(zip(series.power_w, series.at_s, strict=True))
    assert at[50_000.0] == START.timestamp() + 1234
    assert at[0.0] == START.timestamp() + 2345
    energy = dict(zip(series.at_s, series.energy_wh, strict=True))
    assert energy[START.timestamp() + 1234] == 1234
    assert len((await books.meters.series(WALLBOX, START, START + HOUR, points=3600)).at_s) == 3600


async def test_a_series_without_power_is_thinned_too(books):
    await books.meters.add(WALLBOX, None, [read(s, energy_wh=s) for s in range(1000)])
    series = await books.meters.series(WALLBOX, START, START + HOUR, points=50)
    assert 5 <= len(series.at_s) <= 50
    assert None not in series.energy_wh


async def test_a_series_begins_at_since_and_ends_before_until(books):
    await books.meters.add(WALLBOX, None, [read(s, power_w=s) for s in range(10)])
    series = await books.meters.series(
        WALLBOX, START + timedelta(seconds=3), START + timedelta(seconds=6)
    )
    assert list(series.power_w) == [3, 4, 5]
