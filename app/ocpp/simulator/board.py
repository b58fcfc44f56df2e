"""What the connectors of one charger share."""

from collections.abc import Callable
from dataclasses import dataclass

from app.ocpp.simulator.background import Background
from app.ocpp.simulator.cards import Cards
from app.ocpp.simulator.changes import Changes
from app.ocpp.simulator.clock import SimClock
from app.ocpp.simulator.configuration import Configuration
from app.ocpp.simulator.limits import ChargingLimits
from app.ocpp.simulator.oddities import Habits
from app.ocpp.simulator.outbox import Outbox


@dataclass(frozen=True, slots=True)
class Board:
    """The controller of a charger, as its connectors see it.

    Attributes:
        status_changed: To be called after every change of a connector's status.
        sharers: Returns how many connectors charge now and so divide the charger's limit.
    """

    clock: SimClock
    configuration: Configuration
    habits: Habits
    changes: Changes
    outbox: Outbox
    limits: ChargingLimits
    cards: Cards
    background: Background
    status_changed: Callable[[], None]
    sharers: Callable[[], int]
