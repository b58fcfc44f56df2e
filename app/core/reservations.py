"""Reservations: a connector held for a card until a moment. Source: OCPP 1.6, 3.11."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.core.ids import ConnectorId


class ReservationState(StrEnum):
    """What became of a reservation.

    DROPPED: the charger no longer holds it, though its time was not over.
    """

    ACTIVE = "active"
    USED = "used"
    CANCELLED = "cancelled"
    EXPIRED = "expired"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True)
class Reservation:
    """A connector that a charger accepted to hold; number 0: any connector of the charger.

    Attributes:
        seen: The charger has reported the connector as reserved.
        by: Who asked for it.
    """

    id: int
    connector: ConnectorId
    id_tag: str
    until: datetime
    made_at: datetime
    by: str
    seen: bool = False
    state: ReservationState = ReservationState.ACTIVE

    @property
    def active(self) -> bool:
        """Tell whether the connector is still held."""
        return self.state is ReservationState.ACTIVE

    def covers(self, connector: ConnectorId) -> bool:
        """Tell whether a session on a connector can be the one that it was made for."""
        same_charger = connector.charger_id == self.connector.charger_id
        return same_charger and self.connector.number in (0, connector.number)
