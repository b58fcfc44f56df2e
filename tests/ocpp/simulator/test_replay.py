"""A case saved from one depot's message log, played back by the simulator to another depot."""

import asyncio
from pathlib import Path

import pytest

from app.core.chargers import Charger
from app.core.ids import ChargerId
from app.depot import Depot
from app.ocpp.simulator.dialling import Dialling
from app.ocpp.simulator.replay import frames_of, replay
from app.services.ports.session import SessionFilter
from app.ui.message_files import replay_lines
from tests.integration.conftest import clock, depot
from tests.support.booked import exchanges
from tests.support.clock import TestClock
from tests.support.depots import config_for, running
from tests.support.raw_charger import RawCharger

__all__ = ["clock", "depot"]


async def _record(depot: Depot, clock: TestClock) -> str:
    async with RawCharger(depot.url + "BAY7") as charger:
        await charger.boot()
        await charger.start(clock.wire(), meter=900)
        await charger.stop(1, clock.wire(), 950)
        session_id = (await charger.start(clock.wire(), meter=1000))["transactionId"]
        await charger.meter(clock.wire(), 1500, session_id)
        await charger.send('[2,"x9","MeterValues",{"connectorId":1,"met')
        await charger.answer()
        await charger.stop(session_id, clock.wire(), 2200)
    charger_of_the_log = Charger(ChargerId("BAY7"), "Bay 7")
    found = await exchanges(depot)
    lines = [line for each in found for line in replay_lines(each, charger_of_the_log)]
    return "\n".join(lines)


@pytest.mark.slow
async def test_a_saved_case_makes_the_same_sessions_elsewhere(
    depot: Depot, clock: TestClock, tmp_path: Path
) -> None:
    case = tmp_path / "case.jsonl"
    await asyncio.to_thread(case.write_text, await _record(depot, clock))
    async with running(config_for(tmp_path / "other"), clock) as other:
        async with RawCharger(other.url + "ELSE") as charger:
            # The other depot has given numbers before: those of the case are not its own.
            await charger.start(clock.wire(), meter=1)
        frames = frames_of(case)
        played = await replay(frames, Dialling(other.url, "BAY7"))
        wanted = SessionFilter(charger_id=ChargerId("BAY7"))
        sessions = (await other.books.sessions.page(wanted)).sessions
    assert [session.energy_wh for session in sessions] == [1200, 50]
    assert all(done.answer.startswith(("[3", "[4")) for done in played)
    assert sum(done.answer.startswith("[4") for done in played) == 1


def test_a_file_that_is_no_case_is_told_by_its_line(tmp_path: Path) -> None:
    (tmp_path / "case.jsonl").write_text('{"frame": [2, "1", "Heartbeat", {}]}\n{"no": 1}\n')
    with pytest.raises(ValueError, match="line 2"):
        frames_of(tmp_path / "case.jsonl")
