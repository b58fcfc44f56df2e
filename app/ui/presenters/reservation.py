"""Reservations and card lists of a charger, in words."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from app.core.local_list import SentList
from app.core.reservations import Reservation, ReservationState
from app.ui.words.formats import Formats

translate = QCoreApplication.translate


def reservation_text(reservation: Reservation, now: datetime, formats: Formats) -> str:
    """Say in one line what is held for which card, until when, and what became of it."""
    number = reservation.connector.number
    place = (
        translate("Reservations", "Connector {0}").format(number)
        if number
        else translate("Reservations", "Any connector")
    )
    until = translate("Reservations", "until {0}").format(formats.moment(reservation.until, now))
    parts = [place, reservation.id_tag, until, _state(reservation)]
    parts.append(translate("Reservations", "asked by {0}").format(reservation.by))
    return " · ".join(part for part in parts if part)


def list_text(sent: SentList | None, total: int) -> str:
    """Say how many cards a charger holds."""
    if sent is None:
        return translate("Reservations", "This charger has taken no list from us yet.")
    return translate("Reservations", "It holds {0} of {1} cards, as version {2}.").format(
        len(sent.entries), total, sent.version
    )


def _state(reservation: Reservation) -> str:
    words = {
        ReservationState.ACTIVE: "",
        ReservationState.USED: translate("Reservations", "used"),
        ReservationState.CANCELLED: translate("Reservations", "cancelled"),
        ReservationState.EXPIRED: translate("Reservations", "expired"),
        ReservationState.DROPPED: translate("Reservations", "dropped by the charger"),
    }
    unseen = reservation.active and not reservation.seen
    if unseen:
        return translate("Reservations", "accepted, the charger has not shown it yet")
    return words[reservation.state]
