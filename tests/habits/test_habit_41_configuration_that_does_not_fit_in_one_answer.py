"""All keys at once, and where that fails one by one; odd values and unknown keys are read."""

import asyncio
import json
from typing import Any

import pytest

from app.core.commands import CommandStatus
from app.core.ids import ChargerId
from app.core.roles import LOCAL_OPERATOR
from app.depot import Depot
from app.services.chargers.configuration_reader import STANDARD_KEYS
from app.services.ports.charger import ChargerConfiguration
from tests.support.raw_charger import RawCharger

BAY7 = ChargerId("BAY7")


def read(depot: Depot, *keys: str) -> asyncio.Task[ChargerConfiguration]:
    return asyncio.create_task(depot.charging.get_configuration(BAY7, keys, by=LOCAL_OPERATOR))


async def refuse(charger: RawCharger, call: list[Any]) -> None:
    await charger.send(json.dumps([4, call[1], "InternalError", "answer too large", {}]))


async def test_it_is_asked_for_one_key_after_the_other(depot: Depot, charger: RawCharger) -> None:
    reading = read(depot)
    await refuse(charger, await charger.was_asked())
    for key in STANDARD_KEYS:
        call = await charger.was_asked()
        assert call[3] == {"key": [key]}
        if key == "HeartbeatInterval":
            entry = {"key": key, "readonly": False, "value": "300"}
            await charger.reply(call, {"configurationKey": [entry]})
        else:
            await charger.reply(call, {"unknownKey": [key]})
    configuration = await reading
    assert configuration.result.ok
    assert [(entry.key, entry.value) for entry in configuration.keys] == [
        ("HeartbeatInterval", "300")
    ]
    assert len(configuration.unknown) == len(STANDARD_KEYS) - 1


async def test_a_charger_that_falls_silent_is_not_asked_thirty_times(
    depot: Depot, charger: RawCharger, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.ocpp.requests_v16._TIMEOUTS_S", {"GetConfiguration": 0.05})
    configuration = await read(depot)
    assert configuration.result.status is CommandStatus.TIMED_OUT
    assert charger.asked.qsize() == 2


async def test_values_that_are_no_text(depot: Depot, charger: RawCharger) -> None:
    reading = read(depot)
    entries = [
        {"key": "A", "readonly": False, "value": True},
        {"key": "B", "readonly": False, "value": 17},
        {"key": "C", "readonly": True},
    ]
    await charger.reply(await charger.was_asked(), {"configurationKey": entries})
    assert [(e.key, e.value) for e in (await reading).keys] == [
        ("A", "true"),
        ("B", "17"),
        ("C", None),
    ]
