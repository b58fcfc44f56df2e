"""Connectors held for a card: made, used, cancelled, expired, and what the charger says of them."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from app.core.bus import Bus
from app.core.chargers import ConnectorStatus
from app.core.clock import Clock
from app.core.commands import CommandResult
from app.core.depot_state import DepotState
from app.core.errors import InvalidInput, NotFound
from app.core.events import AttentionRaised, ReservationChanged, SessionStarted, StatusReported
from app.core.ids import ConnectorId
from app.core.reservations import Reservation, ReservationState
from app.core.roles import Operator, Role
from app.services.audit import Auditor, audited
from app.services.background import Background
from app.services.chargers.charging import card_refused
from app.services.kept import Kept
from app.services.people.authorization import AuthorizationService
from app.services.ports.charger import ChargerGateway
from app.services.ports.journal import SettingsStore

KEPT_RESERVATIONS = 200
GRACE = timedelta(seconds=60)
"""How long after its end a charger may still show a reservation before it is told to cancel."""


class ReservationService:
    """Remembers every reservation that a charger accepted, and when each is over.

    Chargers forget to clear what has expired, and drop what has not: their reported state decides
    what is shown, our own timer clears what they leave (habit 47).
    """

    def __init__(
        self,
        gateway: ChargerGateway,
        state: DepotState,
        authorization: AuthorizationService,
        store: SettingsStore,
        bus: Bus,
        auditor: Auditor,
        clock: Clock,
    ) -> None:
        self._gateway = gateway
        self._state = state
        self._authorization = authorization
        self._kept = Kept(store, "reservations", list[Reservation], [])
        self._bus = bus
        self._auditor = auditor
        self._clock = clock
        self._background = Background()
        self._reservations: dict[int, Reservation] = {}
        self._last_number = 0
        # When a charger is told to release what it should not show as reserved any more.
        self._left_over: dict[int, datetime] = {}
        self._releasing: set[int] = set()
        bus.subscribe(StatusReported, self._on_status)
        bus.subscribe(SessionStarted, self._on_started)

    async def load(self) -> None:
        """Read what was remembered."""
        self._reservations = {r.id: r for r in await self._kept.load()}
        self._last_number = max(self._reservations, default=0)

    async def close(self) -> None:
        """End what still runs."""
        await self._background.close()

    def all(self) -> Sequence[Reservation]:
        """Return the reservations that are remembered, the newest first."""
        return sorted(self._reservations.values(), key=lambda r: r.id, reverse=True)

    def active(self, connector: ConnectorId | None = None) -> Sequence[Reservation]:
        """Return the reservations that hold, of one connector or of all."""
        return [r for r in self.all() if r.active and (connector is None or r.covers(connector))]

    @audited("reservation.make", Role.ATTENDANT)
    async def reserve(
        self, connector: ConnectorId, id_tag: str, until: datetime, *, by: Operator
    ) -> CommandResult:
        """Ask a charger to hold a connector for a card; number 0 holds any one of it.

        Raises:
            NotFound: Nobody knows the connector.
            InvalidInput: The card may not charge here, or the time is over.
        """
        self._check(connector, id_tag, until)
        card = self._authorization.card(id_tag)
        self._last_number = number = self._last_number + 1
        payload = {
            "connectorId": connector.number,
            "expiryDate": until.strftime("%Y-%m-%dT%H:%M:%SZ"),
            "idTag": id_tag,
            "reservationId": number,
        }
        if card is not None and card.parent_id_tag:
            payload["parentIdTag"] = card.parent_id_tag
        made_at = self._clock.now()
        result = await self._gateway.call(connector.charger_id, "ReserveNow", payload)
        if result.ok:
            new = Reservation(number, connector, id_tag, until, made_at, by.name)
            # The charger's Reserved may have overtaken us.
            await self._change(replace(new, seen=self._shows_reserved(new)))
        return result

    @audited("reservation.cancel", Role.ATTENDANT)
    async def cancel(self, reservation_id: int, *, by: Operator) -> CommandResult:
        """Ask a charger to release a connector.

        Raises:
            NotFound: There is no such reservation, or it is over.
        """
        reservation = self._reservations.get(reservation_id)
        if reservation is None or not reservation.active:
            raise NotFound("This reservation is over.")
        self._releasing.add(reservation_id)
        try:
            result = await self._cancel(reservation)
            if result.ok:
                await self._change(replace(reservation, state=ReservationState.CANCELLED))
            return result
        finally:
            self._releasing.discard(reservation_id)

    async def settle(self) -> None:
        """End what has expired, and clear what a charger still shows a while later."""
        now = self._clock.now()
        for reservation in self.active():
            if reservation.until <= now:
                self._left_over[reservation.id] = reservation.until + GRACE
                await self._change(replace(reservation, state=ReservationState.EXPIRED))
        for number, due_at in list(self._left_over.items()):
            if due_at <= now:
                del self._left_over[number]
                await self._clear(self._reservations[number])

    # -- what chargers report --------------------------------------------------------------

    def _on_status(self, fact: StatusReported) -> None:
        if fact.status is ConnectorStatus.RESERVED and not self.active(fact.connector):
            self._note_left_over(fact)
        for reservation in self.active(fact.connector):
            if fact.received_at < reservation.made_at or reservation.id in self._releasing:
                continue
            if fact.status is ConnectorStatus.RESERVED and not reservation.seen:
                self._change_soon(replace(reservation, seen=True))
            elif (
                fact.status is ConnectorStatus.AVAILABLE
                and reservation.seen
                and reservation.connector.number
            ):
                self._lost(reservation)

    def _note_left_over(self, fact: StatusReported) -> None:
        """Some charger goes on showing a reservation that was used or cancelled: clear it soon."""
        over = next((r for r in self.all() if r.covers(fact.connector)), None)
        if over is not None:
            self._left_over.setdefault(over.id, fact.received_at + GRACE)

    def _on_started(self, fact: SessionStarted) -> None:
        session = fact.session
        for reservation in self.active(session.connector):
            if self._authorization.same_holder(reservation.id_tag, session.id_tag):
                self._change_soon(replace(reservation, state=ReservationState.USED))
                return

    def _lost(self, reservation: Reservation) -> None:
        now = self._clock.now()
        if reservation.until <= now:
            self._change_soon(replace(reservation, state=ReservationState.EXPIRED))
            return
        self._change_soon(replace(reservation, state=ReservationState.DROPPED))
        text = f"The reservation for card {reservation.id_tag} ended before its time"
        charger_id = reservation.connector.charger_id
        values = {"card": reservation.id_tag}
        self._bus.publish(AttentionRaised(charger_id, "reservation_dropped", text, now, values))

    # -- inside ----------------------------------------------------------------------------

    def _check(self, connector: ConnectorId, id_tag: str, until: datetime) -> None:
        if self._state.charger(connector.charger_id, self._clock.now()) is None:
            raise NotFound("There is no charger {charger_id}.", charger_id=connector.charger_id)
        if connector.number and self._state.connector(connector) is None:
            raise NotFound(
                "{charger_id} has no connector {number}.",
                charger_id=connector.charger_id,
                number=connector.number,
            )
        if until <= self._clock.now():
            raise InvalidInput("The reservation would be over already.", hint="Choose a later end.")
        verdict = self._authorization.judge(connector.charger_id, id_tag, connector.number or None)
        if not verdict.accepted:
            raise card_refused(id_tag, verdict.denial)

    async def _clear(self, reservation: Reservation) -> None:
        """Tell a charger once more that a reservation is over, where it still shows it."""
        held = reservation.active or self.active(reservation.connector)
        if not held and self._shows_reserved(reservation):
            await self._cancel(reservation)

    async def _cancel(self, reservation: Reservation) -> CommandResult:
        return await self._gateway.call(
            reservation.connector.charger_id,
            "CancelReservation",
            {"reservationId": reservation.id},
        )

    def _shows_reserved(self, reservation: Reservation) -> bool:
        charger = self._state.charger(reservation.connector.charger_id, self._clock.now())
        covered = [c for c in charger.connectors if reservation.covers(c)] if charger else []
        found = [self._state.connector(connector) for connector in covered]
        return any(c is not None and c.status is ConnectorStatus.RESERVED for c in found)

    def _change_soon(self, reservation: Reservation) -> None:
        # In memory at once: the next fact must see it. A handler may not wait for the commit.
        self._reservations[reservation.id] = reservation
        self._background.spawn(self._change(reservation))

    async def _change(self, reservation: Reservation) -> None:
        self._reservations[reservation.id] = reservation
        self._bus.publish(ReservationChanged(reservation))
        await self._kept.save(list(self.all()[:KEPT_RESERVATIONS]))
