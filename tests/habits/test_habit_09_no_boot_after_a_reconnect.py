"""A charger that comes back without a word is asked for its boot and its states."""

from pathlib import Path

import pytest

from app.core.chargers import ConnectorStatus
from app.core.ids import ChargerId, ConnectorId
from tests.support.clock import TestClock
from tests.support.depots import config_for, running
from tests.support.raw_charger import RawCharger


async def test_it_is_asked_and_keeps_its_last_state_if_it_cannot_tell(
    tmp_path: Path, clock: TestClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.ocpp.link.BOOT_GRACE_S", 0.05)
    async with running(config_for(tmp_path, greeting_s=0.1), clock) as depot:
        async with RawCharger(depot.url + "BAY7") as charger:
            await charger.boot()
            await charger.status("Charging")
        clock.forward(minutes=5)
        async with RawCharger(depot.url + "BAY7") as charger:
            # Any message registers it; nothing else is demanded.
            await charger.call("Heartbeat", {})
            asked = []
            for _ in range(2):
                call = await charger.was_asked()
                asked.append((call[2], call[3]["requestedMessage"]))
                await charger.reply(call, {"status": "NotImplemented"})
        assert asked == [
            ("TriggerMessage", "BootNotification"),
            ("TriggerMessage", "StatusNotification"),
        ]
        state = depot.state.connector(ConnectorId(ChargerId("BAY7"), 1))
        assert state is not None
        assert state.status is ConnectorStatus.CHARGING
