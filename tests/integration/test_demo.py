"""A demo looks as a depot does that has been there since yesterday."""

from datetime import timedelta

from app.core.ids import ChargerId, ConnectorId
from app.core.sessions import SessionState
from app.demo import demo_config, demo_fleet
from app.services.ports.session import SessionFilter
from tests.support.clock import TestClock
from tests.support.depots import config_for, running
from tests.support.waiting import until

FIRST = ChargerId("SIM-01")


async def test_a_new_demo_has_a_day_behind_it_and_a_used_one_keeps_its_own(tmp_path):
    config, clock = demo_config(config_for(tmp_path), set()), TestClock()
    async with running(config, clock) as depot:
        async with demo_fleet(depot, 2):
            await until(lambda: depot.state.charger(FIRST, clock.now()).connected_since)
        page = await depot.books.sessions.page(
            SessionFilter(states=frozenset({SessionState.COMPLETED}))
        )
        past = [each for each in page.sessions if each.started_at < clock.now()]
        assert len(past) > 4
        for session in past:
            readings = await depot.books.meters.energy_readings(session.id)
            assert session.energy_wh == readings[-1].register_wh - readings[0].register_wh > 0
        assert depot.chargers.get(ChargerId("SIM-02")).name == "Bay 2"
        day = await depot.books.meters.series(
            ConnectorId(FIRST, 1), clock.now() - timedelta(days=1), clock.now()
        )
        assert len(day.at_s) > 20
        before = (await depot.books.sessions.totals(SessionFilter())).count
        async with demo_fleet(depot, 2):
            pass
        after = (await depot.books.sessions.totals(SessionFilter())).count
    assert after - before < len(past)
