"""The states of a connector in OCPP 1.6, and the facts they follow from."""

from dataclasses import dataclass
from enum import StrEnum

from app.ocpp.simulator.electrics import Waiting


class ConnectorStatus(StrEnum):
    """Status of a connector, in OCPP's words."""

    AVAILABLE = "Available"
    PREPARING = "Preparing"
    CHARGING = "Charging"
    SUSPENDED_EV = "SuspendedEV"
    SUSPENDED_EVSE = "SuspendedEVSE"
    FINISHING = "Finishing"
    RESERVED = "Reserved"
    UNAVAILABLE = "Unavailable"
    FAULTED = "Faulted"


@dataclass(frozen=True, slots=True)
class Situation:
    """What is the case at a connector."""

    has_fault: bool = False
    has_session: bool = False
    is_energised: bool = False
    waiting_for: Waiting = ""
    is_operative: bool = True
    is_plugged: bool = False
    was_used: bool = False
    has_card: bool = False
    is_reserved: bool = False


def status_of(now: Situation) -> ConnectorStatus:
    """Return the one status that describes a situation."""
    if now.has_fault:
        return ConnectorStatus.FAULTED
    if now.has_session:
        return _status_in_session(now)
    if not now.is_operative:
        return ConnectorStatus.UNAVAILABLE
    if now.is_plugged and now.was_used:
        return ConnectorStatus.FINISHING
    if now.is_plugged or now.has_card:
        return ConnectorStatus.PREPARING
    return ConnectorStatus.RESERVED if now.is_reserved else ConnectorStatus.AVAILABLE


def _status_in_session(now: Situation) -> ConnectorStatus:
    if not now.is_energised:
        return ConnectorStatus.PREPARING
    if now.waiting_for == "car":
        return ConnectorStatus.SUSPENDED_EV
    if now.waiting_for == "charger":
        return ConnectorStatus.SUSPENDED_EVSE
    return ConnectorStatus.CHARGING
