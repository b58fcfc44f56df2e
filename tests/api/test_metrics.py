"""What Prometheus is told."""

import json
from pathlib import Path

import pytest
from prometheus_client.parser import text_string_to_metric_families

from app.api.tally import MOST_ACTIONS, Tally
from app.core.bus import Bus
from app.core.events import ExchangeEnded
from app.core.ids import ChargerId
from tests.support.api import Door
from tests.support.clock import TestClock
from tests.support.raw_charger import RawCharger
from tests.support.waiting import until

DASHBOARD = Path(__file__).parents[2] / "docs" / "grafana-dashboard.json"


async def told(door: Door) -> dict[tuple[str, tuple[str, ...]], float]:
    """Return every sample by its name and the values of its labels."""
    text = await door.get("/metrics")
    return {
        (sample.name, tuple(sample.labels.values())): sample.value
        for family in text_string_to_metric_families(text)
        for sample in family.samples
    }


@pytest.mark.slow
async def test_chargers_messages_sessions_and_the_program_are_measured(
    door: Door, clock: TestClock
) -> None:
    async with RawCharger(door.depot.url + "BAY7") as charger:
        await charger.boot()
        await charger.status("Charging")
        number = (await charger.start(clock.wire(), 0))["transactionId"]
        metrics = await told(door)
        assert metrics["chargeyard_chargers", ("online",)] == 1
        assert metrics["chargeyard_connectors", ("charging",)] == 1
        assert metrics["chargeyard_sessions_open", ()] == 1
        boots = ("BootNotification", "from_charger", "answered")
        assert metrics["chargeyard_ocpp_messages_total", boots] == 1
        assert metrics["chargeyard_ocpp_latency_seconds_count", ("from_charger",)] == 3
        assert metrics["chargeyard_database_bytes", ()] > 10_000
        assert ("chargeyard_queue_length", ("database",)) in metrics
        for reading in (1, 2):
            clock.forward(seconds=10)
            await charger.meter(clock.wire(), 30 * reading, number)
        metrics = await told(door)
        assert metrics["chargeyard_power_watts", ()] == 11_000
        # A charger that pauses tells no power of 0 (habit 37).
        await charger.status("SuspendedEV")
        assert (await told(door))["chargeyard_power_watts", ()] == 0
        (connector,) = (await door.get("/api/chargers/BAY7/status"))["connectors"]
        assert connector["power_kw"] == 0
        await charger.stop(number, clock.wire(hours=1), 1500)
    await until(lambda: not any(c.connected_since for c in _chargers(door)))
    metrics = await told(door)
    assert metrics["chargeyard_chargers", ("offline",)] == 1
    assert metrics["chargeyard_energy_watthours_total", ()] == 1500
    assert metrics["chargeyard_sessions_stopped_total", ()] == 1


def _chargers(door: Door) -> list:  # type: ignore[type-arg]
    return door.depot.state.chargers(door.depot.clock.now())


def test_actions_that_a_charger_makes_up_make_no_series_without_end() -> None:
    bus = Bus()
    tally = Tally(bus)
    for number in range(3 * MOST_ACTIONS):
        bus.publish(ExchangeEnded(ChargerId("A"), "from_charger", f"Act{number}", "error", 0.01))
    bus.publish(ExchangeEnded(ChargerId("A"), "from_charger", "\n# evil", "error", 400.0))
    assert len({action for _, action, _ in tally.messages}) == MOST_ACTIONS + 1
    assert tally.latencies["from_charger"].buckets()[-1] == ("+Inf", 3 * MOST_ACTIONS + 1)
    assert tally.latencies["from_charger"].buckets()[0] == ("0.005", 0)


@pytest.mark.slow
async def test_the_dashboard_asks_for_nothing_that_is_not_told(
    door: Door, clock: TestClock
) -> None:
    async with RawCharger(door.depot.url + "BAY7") as charger:
        await charger.boot()
        names = {name for name, _ in await told(door)}
    panels = json.loads(DASHBOARD.read_text())["panels"]
    asked = " ".join(target["expr"] for panel in panels for target in panel.get("targets", ()))
    used = {word for word in _words(asked) if word.startswith("chargeyard_")}
    assert used
    assert used <= names | {"chargeyard_attention_total"}


def _words(text: str) -> list[str]:
    return "".join(c if c.isalnum() or c == "_" else " " for c in text).split()
