"""Each named scenario, played once by a fleet."""

import argparse
import asyncio
from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest

from app.ocpp.simulator.fleet import FleetPlan, add_arguments, plan_from, run_fleet, vehicles_of
from app.ocpp.simulator.vehicles import vehicle


async def play(csms, scenario: str, speed: float = 2000, **options) -> None:
    plan = FleetPlan(csms.url, scenario=scenario, speed=speed, once=True, **options)
    async with asyncio.timeout(20):
        await run_fleet(plan)


def transactions(csms) -> list[str]:
    return [name for name in csms.actions() if name.endswith("Transaction")]


async def test_a_normal_day_is_three_charges(csms):
    await play(csms, "normal-day", 15_000)
    assert transactions(csms) == ["StartTransaction", "StopTransaction"] * 3
    registers = csms.registers_wh()
    assert len(registers) > 60
    assert all(later >= earlier for earlier, later in pairwise(registers))


async def test_a_blocked_card_is_shown_and_refused(csms):
    csms.replies["Authorize"] = {"idTagInfo": {"status": "Blocked"}}
    await play(csms, "blocked-card")
    assert csms.requests("Authorize") == [{"idTag": "04B10CED"}]
    assert transactions(csms) == []


async def test_a_blocked_card_that_the_server_lets_through_is_still_played_to_its_end(csms):
    await play(csms, "blocked-card")
    assert transactions(csms) == ["StartTransaction", "StopTransaction"]


async def test_a_fault_comes_and_goes(csms):
    await play(csms, "fault")
    states = csms.statuses()
    assert "Charging" in states
    assert states.index("Charging") < states.index("Faulted")
    assert states[-1] == "Available"


async def test_power_is_lost_in_mid_session(csms):
    await play(csms, "power-loss")
    assert csms.actions().count("BootNotification") == 2
    assert csms.requests("StopTransaction")[0]["reason"] == "PowerLoss"


async def test_an_hour_offline_is_told_afterwards(csms):
    await play(csms, "offline-hour", 5000)
    assert csms.connections == 2
    assert transactions(csms) == ["StartTransaction", "StopTransaction"] * 2
    stamps = [request["meterValue"][0]["timestamp"] for request in csms.requests("MeterValues")]
    assert stamps == sorted(stamps)


async def test_kwh(csms):
    await play(csms, "kwh")
    value = csms.requests("MeterValues")[0]["meterValue"][0]["sampledValue"][0]
    assert value["unit"] == "kWh"


async def test_no_units(csms):
    await play(csms, "no-units")
    value = csms.requests("MeterValues")[0]["meterValue"][0]["sampledValue"][0]
    assert "unit" not in value


async def test_repeats(csms):
    await play(csms, "repeats")
    assert transactions(csms) == ["StartTransaction"] * 2 + ["StopTransaction"] * 2


async def test_idle(csms):
    await play(csms, "idle")
    assert transactions(csms) == []
    assert "Heartbeat" in csms.actions()


async def test_a_story_told_fast_happened_before_now(csms):
    await play(csms, "kwh", 500)
    started_at = datetime.fromisoformat(csms.requests("StartTransaction")[0]["timestamp"])
    stopped_at = datetime.fromisoformat(csms.requests("StopTransaction")[0]["timestamp"])
    assert datetime.now(UTC) - started_at > timedelta(minutes=11)
    assert abs(datetime.now(UTC) - stopped_at) < timedelta(minutes=3)


async def test_busy_sends_a_reading_a_second(csms):
    await play(csms, "busy", 200)
    stamps = [request["meterValue"][0]["timestamp"] for request in csms.requests("MeterValues")]
    assert len(stamps) >= 58
    assert len(set(stamps)) >= 58


async def test_within_a_minute_a_mixed_depot_shows_every_kind_of_bay(csms):
    plan = FleetPlan(csms.url, count=8, scenario="mixed", speed=40)
    chargers = []
    task = asyncio.create_task(run_fleet(plan, chargers.extend))
    wanted = {"Charging", "Finishing", "Preparing", "Available", "SuspendedEV", "Faulted"}

    def shown() -> set[str]:
        return {connector.status for charger in chargers for connector in charger.connectors}

    await csms.wait_for(lambda: shown() >= wanted, 12)
    elapsed_s = (chargers[0].clock.now() - chargers[0].clock.started_at).total_seconds()
    assert elapsed_s < 60
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    assert len(set(csms.paths)) == 8


async def test_a_cancelled_fleet_leaves_no_task(csms):
    task = asyncio.create_task(run_fleet(FleetPlan(csms.url, count=5, scenario="busy", speed=50)))
    await csms.wait_for(lambda: len(csms.requests("MeterValues")) > 20)
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    names = {task.get_coro().__qualname__ for task in asyncio.all_tasks()}
    assert not any("Charger" in name or "Uplink" in name or "Power" in name for name in names)


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"url": "http://10.0.0.1"}, "not a ws://"),
        ({"scenario": "nonsense"}, "no scenario"),
        ({"count": 0}, "at least 1"),
        ({"speed": 0}, "greater than 0"),
        ({"count": 2, "pattern": "SAME"}, "same identity"),
    ],
)
async def test_a_plan_without_sense_is_refused_in_words(options, said):
    with pytest.raises(ValueError, match=said):
        await run_fleet(FleetPlan(**{"url": "ws://127.0.0.1:1"} | options))


def test_the_command_line_says_what_fleet_is_wanted():
    parser = argparse.ArgumentParser()
    add_arguments(parser)
    words = "--url ws://h:9000 --count 3 --scenario kwh --speed 60 --seed 4 --once"
    assert plan_from(parser.parse_args(words.split())) == FleetPlan(
        "ws://h:9000", 3, "kwh", 60.0, 4, once=True
    )


async def test_a_fleet_shows_the_cards_of_its_own_vehicles_only(csms):
    plan = FleetPlan(csms.url, count=3, scenario="busy", speed=500)
    task = asyncio.create_task(run_fleet(plan))
    await csms.wait_for(lambda: len(csms.requests("Authorize")) > 12)
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    shown = {request["idTag"] for request in csms.requests("Authorize")}
    cards = [who.id_tag for who in vehicles_of(plan)]
    assert shown <= set(cards)
    assert len(set(cards)) == len(cards) == 8, "two for each of four connectors"


def test_vehicles_have_names_and_cards_of_their_own():
    fleet = [vehicle(number) for number in range(1, 301)]
    assert len({who.id_tag for who in fleet}) == len({who.name for who in fleet}) == 300
    assert vehicle(2).name == "Bus 02"
