"""StartTransaction and StopTransaction of one connector."""

from collections.abc import Callable
from datetime import datetime

from app.ocpp.simulator.board import Board
from app.ocpp.simulator.car import Car
from app.ocpp.simulator.frames import Payload
from app.ocpp.simulator.outbox import Entry
from app.ocpp.simulator.power_path import PowerPath
from app.ocpp.simulator.session import Session


class Ledger:
    """Opens and closes transactions, and puts the messages about them into the outbox."""

    def __init__(self, number: int, path: PowerPath, board: Board) -> None:
        self._number = number
        self._path = path
        self._board = board

    def open(self, id_tag: str, info: Payload, car: Car | None) -> Session:
        """Return a new session that starts now with the meter's register."""
        now = self._board.clock.now()
        return Session(
            id_tag,
            now,
            round(self._path.meter.register_wh),
            begin_value=self._value(now, "Transaction.Begin", car),
            parent_id_tag=info.get("parentIdTag"),
        )

    def report_start(
        self,
        session: Session,
        reservation_id: int | None,
        on_answer: Callable[[Payload], None],
    ) -> Entry:
        """Queue StartTransaction."""
        payload: Payload = {
            "connectorId": self._number,
            "idTag": session.id_tag,
            "meterStart": session.meter_start_wh,
            "timestamp": self._board.habits.stamp(session.started_at),
        }
        if reservation_id is not None:
            payload["reservationId"] = reservation_id
        return self._board.outbox.put("StartTransaction", payload, session, on_answer)

    def report_stop(
        self, session: Session, at: datetime, reason: str, id_tag: str | None, car: Car | None
    ) -> None:
        """Queue StopTransaction with the meter's register of now."""
        payload: Payload = {
            "meterStop": round(self._path.meter.register_wh),
            "timestamp": self._board.habits.stamp(at),
            "reason": reason,
        }
        if id_tag is not None:
            payload["idTag"] = id_tag
        if session.begin_value is not None:
            end_value = self._value(at, "Transaction.End", car)
            payload["transactionData"] = [session.begin_value, end_value]
        self._board.outbox.put("StopTransaction", payload, session)

    def _value(self, at: datetime, context: str, car: Car | None) -> Payload | None:
        if not self._board.configuration.names("StopTxnSampledData"):
            return None
        return self._path.measure(at, context, "StopTxnSampledData", car)
