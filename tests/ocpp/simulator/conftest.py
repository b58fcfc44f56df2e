"""A stub of a central system, and chargers that dial it, in time that runs a thousandfold."""

from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime
from random import Random
from typing import Any

import pytest
from csms_stub import CsmsStub

from app.ocpp.simulator.build import Build
from app.ocpp.simulator.charger import SimulatedCharger
from app.ocpp.simulator.clock import SimClock

START = datetime(2026, 3, 2, 6, 0, tzinfo=UTC)
NewCharger = Callable[..., Any]


@pytest.fixture
async def csms() -> AsyncIterator[CsmsStub]:
    """A central system; every frame it got must have been valid."""
    async with CsmsStub() as stub:
        yield stub
    assert stub.problems == []


@pytest.fixture
async def new_charger(csms: CsmsStub) -> AsyncIterator[NewCharger]:
    """Return a function that starts a charger and waits until it is online."""
    started: list[SimulatedCharger] = []

    async def start(
        identity: str = "CP-1",
        *,
        speed: float = 1000.0,
        seed: int = 7,
        wait: bool = True,
        configuration: dict[str, str] | None = None,
        answer_timeout_s: float = 30.0,
        **options: Any,
    ) -> SimulatedCharger:
        charger = SimulatedCharger(
            identity,
            csms.url,
            clock=SimClock(speed, START),
            rng=Random(seed),
            build=Build(
                redial_s=0.02,
                configuration=configuration or {},
                answer_timeout_s=answer_timeout_s,
                record=5000,
            ),
            **options,
        )
        started.append(charger)
        await charger.start()
        if wait:
            await charger.wait_online()
        return charger

    yield start
    for charger in started:
        await charger.stop()
