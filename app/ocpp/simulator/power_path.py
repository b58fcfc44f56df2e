"""The running of one session: power in steps, readings at their interval."""

import asyncio
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Final

from app.ocpp.simulator.board import Board
from app.ocpp.simulator.car import Car
from app.ocpp.simulator.electrics import Limit, Supply, Waiting, settle
from app.ocpp.simulator.frames import Payload
from app.ocpp.simulator.meter import Meter
from app.ocpp.simulator.readings import Readings
from app.ocpp.simulator.session import Session

_STEP_S: Final = 5.0


class PowerPath:
    """Contactor, cable and meter of one connector.

    The steps are of fixed simulated length, however fast or unevenly real time passes, so that the
    same seed gives the same readings.
    """

    def __init__(self, number: int, supply: Supply, meter: Meter, board: Board) -> None:
        self.meter = meter
        self.supply = supply
        self.readings = Readings(meter, supply, board.habits)
        self.waiting_for: Waiting = ""
        self._number = number
        self._board = board
        self._task: asyncio.Task[None] | None = None

    def energise(self, session: Session, car: Car, changed: Callable[[], None]) -> None:
        """Close the contactor and charge until `cut`; `changed` is called after each step."""
        session.is_energised = True
        self._step(session, car, 0.0)
        changed()
        self._task = self._board.background.spawn(self._run(session, car, changed))

    def cut(self) -> None:
        """Open the contactor."""
        if self._task is not None:
            self._task.cancel()
            self._task = None
        self.waiting_for = ""
        self.meter.rest()

    def measure(self, at: datetime, context: str, key: str, car: Car | None) -> Payload:
        """Return a meterValue with the measurands a configuration key names."""
        return self.readings.meter_value(at, context, self._board.configuration.names(key), car)

    async def _run(self, session: Session, car: Car, changed: Callable[[], None]) -> None:
        at = self._board.clock.now()
        while True:
            seconds = self._next_step_s(session)
            at += timedelta(seconds=seconds)
            await self._board.clock.sleep_until(at)
            self._step(session, car, seconds)
            if self._is_sample_due(session, seconds):
                self._send_sample(session, car, at)
            changed()

    def _next_step_s(self, session: Session) -> float:
        interval_s = self._board.configuration.number("MeterValueSampleInterval")
        if not interval_s:
            return _STEP_S
        return max(1.0, min(_STEP_S, interval_s - session.since_sample_s))

    def _step(self, session: Session, car: Car, seconds: float) -> None:
        flow = settle(self.supply, car, self._limit(session))
        car.take(self.meter.run(flow, seconds), seconds)
        self.waiting_for = flow.waiting_for

    def _limit(self, session: Session) -> Limit:
        board = self._board
        return board.limits.limit(self._number, board.clock.now(), session.running, board.sharers())

    def _is_sample_due(self, session: Session, seconds: float) -> bool:
        interval_s = self._board.configuration.number("MeterValueSampleInterval")
        session.since_sample_s += seconds
        if not interval_s or session.since_sample_s < interval_s:
            return False
        session.since_sample_s = 0.0
        return True

    def _send_sample(self, session: Session, car: Car, at: datetime) -> None:
        value = self.measure(at, "Sample.Periodic", "MeterValuesSampledData", car)
        payload = {"connectorId": self._number, "meterValue": [value]}
        self._board.outbox.put("MeterValues", payload, session)
