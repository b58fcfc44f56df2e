"""Golden sets: compare, apply with the guard, revert, and one table of all chargers."""

import csv
import io
from pathlib import Path

import pytest

from app.core.errors import NotFound
from app.core.golden_sets import GoldenSet, Setting, differences
from app.core.ids import ChargerId
from app.core.roles import LOCAL_OPERATOR
from app.depot import Depot
from tests.integration.conftest import clock, depot
from tests.support.answering_charger import answering_charger
from tests.support.clock import TestClock
from tests.support.depots import config_for, running
from tests.support.simulated import simulated_charger

__all__ = ["clock", "depot"]

SIM, CP1 = ChargerId("SIM-1"), ChargerId("CP1")
GOLDEN = GoldenSet(
    "norrsken power",
    "YARD 22",
    {"HeartbeatInterval": "600", "websocketpinginterval": "45", "NumberOfConnectors": "2"},
)


async def test_differences_are_shown_then_applied_key_by_key(
    depot: Depot, clock: TestClock
) -> None:
    service = depot.maintenance.configuration
    await service.save_golden(GOLDEN, by=LOCAL_OPERATOR)
    async with simulated_charger(depot.url, clock) as charger:
        (comparison,) = await service.compare([SIM], by=LOCAL_OPERATOR)
        found = {d.key: (d.actual, d.wanted, d.writable) for d in comparison.differences}
        assert found == {
            "HeartbeatInterval": ("120", "600", True),
            "NumberOfConnectors": ("1", "2", False),
            "WebSocketPingInterval": ("0", "45", True),
        }
        applied = await service.apply(SIM, comparison.differences, by=LOCAL_OPERATOR)
        assert list(applied.answers) == ["HeartbeatInterval", "WebSocketPingInterval"]
        assert applied.reboot_needed == ("WebSocketPingInterval",)
        assert charger.configuration.text("HeartbeatInterval") == "600"
        reverted = await service.revert(SIM, by=LOCAL_OPERATOR)
        assert reverted.stopped is None
        assert charger.configuration.text("HeartbeatInterval") == "120"


async def test_writing_stops_when_the_charger_reboots_after_it(
    depot: Depot, clock: TestClock
) -> None:
    service = depot.maintenance.configuration
    async with answering_charger(depot) as charger:
        await service.read(CP1, by=LOCAL_OPERATOR)
        settings = (service.known(CP1) or pytest.fail("not read")).settings
        first, second = differences(
            settings, {"ConnectionTimeOut": "90", "HeartbeatInterval": "60"}
        )
        await service.apply(CP1, [first], by=LOCAL_OPERATOR)
        for _ in range(2):
            clock.forward(seconds=30)
            await charger.boot()
        applied = await service.apply(CP1, [second], by=LOCAL_OPERATOR)
        assert applied.answers == {}
        assert "rebooted 2 times" in str(applied.stopped)
        await service.revert(CP1, by=LOCAL_OPERATOR)
        written = [payload for name, payload in charger.calls if name == "ChangeConfiguration"]
        assert written[-1] == {"key": "ConnectionTimeOut", "value": "60"}
        assert (await service.apply(CP1, [second], by=LOCAL_OPERATOR)).stopped is None


async def test_a_golden_set_is_remembered_for_the_model_of_a_charger(tmp_path: Path) -> None:
    clock = TestClock()
    async with running(config_for(tmp_path), clock) as depot, answering_charger(depot):
        identity = depot.chargers.get(CP1).identity
        made = GoldenSet(identity.vendor, identity.model, {"HeartbeatInterval": "120"})
        await depot.maintenance.configuration.save_golden(made, by=LOCAL_OPERATOR)
    async with running(config_for(tmp_path), clock) as depot:
        golden = depot.maintenance.configuration.golden_for(CP1)
        assert golden is not None
        assert golden.values == {"HeartbeatInterval": "120"}


async def test_what_cannot_be_compared_says_why(depot: Depot) -> None:
    service = depot.maintenance.configuration
    async with answering_charger(depot):
        (without_set, unknown) = await service.compare([CP1, ChargerId("CP7")], by=LOCAL_OPERATOR)
    assert str(without_set.problem) == "Its model has no golden set."
    assert "no charger CP7" in str(unknown.problem)
    with pytest.raises(NotFound):
        await service.revert(CP1, by=LOCAL_OPERATOR)


async def test_the_settings_of_all_chargers_are_one_table(depot: Depot, clock: TestClock) -> None:
    service = depot.maintenance.configuration
    async with (
        simulated_charger(
            depot.url, clock, configuration={"VendorNote": "=cmd()", "Unit": "kW, A"}
        ),
        answering_charger(depot),
    ):
        await service.read(SIM, by=LOCAL_OPERATOR)
        text = await service.export_csv([SIM, CP1], by=LOCAL_OPERATOR)
    sim, unread = csv.DictReader(io.StringIO(text))
    assert (sim["charger"], sim["model"], sim["HeartbeatInterval"]) == ("SIM-1", "Yard 22", "120")
    assert (sim["Unit"], sim["VendorNote"]) == ("kW, A", "'=cmd()")
    assert (unread["charger"], unread["read_at"], unread["Unit"]) == ("CP1", "", "")


def test_case_and_blanks_of_a_list_make_no_difference() -> None:
    settings = [Setting("A", "Voltage, SoC"), Setting("B", "TRUE"), Setting("C", None)]
    found = differences(settings, {"a": "voltage,SoC", "b": "true", "C": "x", "D": "y"})
    assert [(d.key, d.missing) for d in found] == [("C", False), ("D", True)]
