"""The examples of docs/api.md, run as they stand there against a depot."""

import asyncio
import json
import os
import re
from pathlib import Path
from typing import Any

import pytest

from app.core.roles import Role
from app.ocpp.simulator.car import Car
from tests.support.api import Door
from tests.support.clock import TestClock
from tests.support.simulated import simulated_charger
from tests.support.waiting import until

pytestmark = pytest.mark.slow

GUIDE = Path(__file__).parents[2] / "docs" / "api.md"
_BLOCK = re.compile(r"```bash\n(.*?)```(?:\n+```json\n(.*?)```)?", re.DOTALL)


async def run(script: str, door: Door) -> list[Any]:
    """Run an example; return what it printed, a JSON value each."""
    variables = {"URL": door.url, "TOKEN": door.tokens[Role.MANAGER]}
    process = await asyncio.create_subprocess_exec(
        *("bash", "-euo", "pipefail", "-c", script),
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
        env=os.environ | variables,
    )
    printed = (await process.communicate())[0].decode()
    assert process.returncode == 0, f"{script}\n{printed}"
    found, decoder = [], json.JSONDecoder()
    while printed:
        value, end = decoder.raw_decode(printed)
        found.append(value)
        printed = printed[end:].strip()
    return found


async def test_every_example_of_the_guide_works_as_it_stands(door: Door, clock: TestClock) -> None:
    examples = _BLOCK.findall(GUIDE.read_text(encoding="utf-8"))
    assert len(examples) >= 9
    async with simulated_charger(door.depot.url, clock, "BAY-01") as charger:
        charger.connector(1).plug_in(Car())
        for script, told in examples:
            answers = await run(script, door)
            assert answers, script
            if told:
                assert set(answers[-1]) == set(json.loads(told)), script
        await until(lambda: not list(door.depot.state.open_sessions()))
