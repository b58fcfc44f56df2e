"""One connector: cable, card reader, session and status."""

from dataclasses import dataclass
from datetime import datetime
from random import Random

from app.ocpp.simulator.board import Board
from app.ocpp.simulator.car import Car
from app.ocpp.simulator.electrics import Supply
from app.ocpp.simulator.frames import Payload
from app.ocpp.simulator.ledger import Ledger
from app.ocpp.simulator.meter import Meter
from app.ocpp.simulator.outbox import Entry
from app.ocpp.simulator.power_path import PowerPath
from app.ocpp.simulator.session import Session
from app.ocpp.simulator.states import ConnectorStatus, Situation, status_of


@dataclass(frozen=True, slots=True)
class Reservation:
    """A promise of the connector to one card until an instant."""

    reservation_id: int
    id_tag: str
    until: datetime
    parent_id_tag: str | None = None


class Connector:
    """What a driver, the yard and the charger's controller do to one connector.

    Attributes:
        car: The car on the cable, or None.
        session: The open transaction, or None.
        error_code: OCPP's errorCode; NoError unless faulted.
        is_operative: False once the server took it out of service.
        reservation: The promise that holds now, or None.
    """

    def __init__(self, number: int, supply: Supply, board: Board, rng: Random) -> None:
        self.number = number
        self.path = PowerPath(number, supply, Meter(supply, rng), board)
        self.car: Car | None = None
        self.session: Session | None = None
        self.error_code = "NoError"
        self.is_operative = True
        self.reservation: Reservation | None = None
        self._board = board
        self._ledger = Ledger(number, self.path, board)
        self._is_scheduled_off = False
        self._was_used = False
        self._is_dark = False
        self._card: tuple[str, Payload] | None = None

    @property
    def status(self) -> ConnectorStatus:
        session = self.session
        return status_of(
            Situation(
                has_fault=self.error_code != "NoError",
                has_session=session is not None,
                is_energised=session is not None and session.is_energised,
                waiting_for=self.path.waiting_for,
                is_operative=self.is_operative,
                is_plugged=self.car is not None,
                was_used=self._was_used,
                has_card=self._card is not None,
                is_reserved=self.reservation is not None,
            )
        )

    @property
    def register_wh(self) -> int:
        return round(self.path.meter.register_wh)

    @property
    def power_w(self) -> float:
        return self.path.meter.power_w

    @property
    def is_charging(self) -> bool:
        return self.session is not None and self.session.is_energised

    def plug_in(self, car: Car) -> None:
        """Put the cable into a car; starts at once if a card was shown before.

        Raises:
            ValueError: There is a car on the cable already.
        """
        if self.car is not None:
            raise ValueError(f"connector {self.number} already has a car")
        self.car = car
        self._was_used = False
        if self._card is not None:
            self._begin(*self._card)
        self._changed()

    def unplug(self) -> None:
        """Pull the cable out; an open session ends with EVDisconnected."""
        self.stop("EVDisconnected")
        self.car = None
        self._changed()

    async def present_card(self, id_tag: str) -> str:
        """Show a card: starts a session, or stops the one of the same card or group.

        Without a car the card counts for ConnectionTimeOut seconds.

        Returns:
            The authorization status; "Unusable" if the connector cannot be used now.
        """
        if self.session is not None and self.session.id_tag == id_tag:
            self.stop("Local", id_tag)
            return "Accepted"
        if self._is_blocked_for_new():
            return "Unusable"
        info = await self._board.cards.authorize(id_tag)
        if info.get("status") != "Accepted":
            return str(info.get("status", "Invalid"))
        return self._admit(id_tag, info)

    def remote_start(self, id_tag: str) -> None:
        """Begin for a card the server vouches for, or wait for a car."""
        self._admit(id_tag, {"status": "Accepted"})

    def stop(self, reason: str = "Local", id_tag: str | None = None) -> None:
        """End the open session, if any; the car stays on the cable."""
        self._end(self._board.clock.now(), reason, id_tag)
        self._changed()

    def unlock(self) -> None:
        """Let go of the plug; a lock that was stuck is well again."""
        if self.error_code == "ConnectorLockFailure":
            self.error_code = "NoError"
        self.stop("UnlockCommand")

    def fault(self, error_code: str) -> None:
        """Report a fault; an open session ends with reason Other."""
        self.error_code = error_code
        self._end(self._board.clock.now(), "Other", None)
        self._changed()

    def clear_fault(self) -> None:
        """Be well again."""
        self.error_code = "NoError"
        self._changed()

    def set_operative(self, *, operative: bool) -> str:
        """Change availability and return the status of ChangeAvailability's answer."""
        if self.session is not None:
            self._is_scheduled_off = not operative
            self.is_operative = self.is_operative or operative
            return "Accepted" if operative else "Scheduled"
        self.is_operative = operative
        self._changed()
        return "Accepted"

    def reserve(self, reservation: Reservation | None) -> None:
        """Take, replace or drop (None) a reservation."""
        self.reservation = reservation
        self._changed()

    def lose_power(self) -> None:
        """Go dark. The open session is kept as the charger's memory keeps it."""
        self._is_dark, self._card = True, None
        self.path.cut()
        if self.session is not None:
            self.session.is_energised = False

    def recover(self, lost_at: datetime) -> None:
        """Wake up after power came back, and resume or close what was open."""
        was_dark, self._is_dark = self._is_dark, False
        if self.session is None or not was_dark:
            return
        if self._board.habits.resumes_after_power_loss and self.car is not None:
            self.path.energise(self.session, self.car, self._changed)
        else:
            self._end(lost_at, "PowerLoss", None)

    def _is_blocked_for_new(self) -> bool:
        is_out_of_service = self.session is None and not self.is_operative
        return self._is_dark or self.error_code != "NoError" or is_out_of_service

    def _admit(self, id_tag: str, info: Payload) -> str:
        if self.session is not None:
            return self._stop_for_group(id_tag, info)
        # Looked at again: the server's word on the card took its time.
        if self._is_blocked_for_new() or not self._is_promised_to(id_tag, info):
            return "Unusable"
        if self.car is not None:
            self._begin(id_tag, info)
        else:
            self._card = (id_tag, info)
            self._board.background.spawn(self._forget_card(self._card))
        self._changed()
        return "Accepted"

    def _stop_for_group(self, id_tag: str, info: Payload) -> str:
        parent = info.get("parentIdTag")
        if parent is None or self.session is None or self.session.parent_id_tag != parent:
            return "ConcurrentTx"
        self.stop("Local", id_tag)
        return "Accepted"

    def _is_promised_to(self, id_tag: str, info: Payload) -> bool:
        promise = self.reservation
        if promise is None or promise.id_tag == id_tag:
            return True
        return promise.parent_id_tag is not None and promise.parent_id_tag == info.get(
            "parentIdTag"
        )

    async def _forget_card(self, card: tuple[str, Payload]) -> None:
        await self._board.clock.sleep(self._board.configuration.number("ConnectionTimeOut"))
        if self._card is card:
            self._card = None
            self._changed()

    def _begin(self, id_tag: str, info: Payload) -> None:
        session = self._ledger.open(id_tag, info, self.car)
        reservation_id = self.reservation.reservation_id if self.reservation else None
        self.session, self._card, self.reservation, self._was_used = session, None, None, True
        entry = self._ledger.report_start(
            session, reservation_id, lambda answer: self._start_answered(session, answer)
        )
        self._board.background.spawn(self._charge_after(entry, session))

    async def _charge_after(self, entry: Entry, session: Session) -> None:
        await entry.first_try.wait()
        if self.session is session and self.car is not None and not self._is_dark:
            self.path.energise(session, self.car, self._changed)

    def _start_answered(self, session: Session, answer: Payload) -> None:
        session.transaction_id = answer.get("transactionId")
        info = answer.get("idTagInfo", {})
        self._board.cards.learn(session.id_tag, info)
        is_refused = info.get("status") != "Accepted"
        insists = self._board.configuration.flag("StopTransactionOnInvalidId")
        if is_refused and insists and self.session is session:
            self.stop("DeAuthorized")

    def _end(self, at: datetime, reason: str, id_tag: str | None) -> None:
        session, self.session = self.session, None
        if session is None:
            return
        self.path.cut()
        self._ledger.report_stop(session, at, reason, id_tag, self.car)
        self._board.limits.forget_transaction(self.number)
        if self._is_scheduled_off:
            self._is_scheduled_off, self.is_operative = False, False

    def _changed(self) -> None:
        self._board.status_changed()
        self._board.changes.ring()
