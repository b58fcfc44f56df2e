"""Habits of real chargers on the wire."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

_TRANSACTION_MESSAGES: Final = frozenset({"StartTransaction", "MeterValues", "StopTransaction"})


@dataclass(frozen=True, slots=True)
class Habits:
    """How one charger departs from the textbook; all off is the textbook.

    Attributes:
        subprotocols: What it offers in the WebSocket handshake; empty offers none.
        energy_in_kwh: Energy with unit kWh and three decimals.
        power_in_kw: Power with unit kW and three decimals.
        omits_units: No `unit` in any sampled value; the values stay in Wh, W, A, V.
        per_phase_only: Power and current per phase without a total.
        omits_transaction_id: MeterValues without transactionId.
        repeats_transaction_messages: Every transaction message twice, the second with a new id.
        repeats_start: Only StartTransaction twice.
        naive_timestamps: Timestamps without a zone.
        boots_on_reconnect: BootNotification after every reconnect, not only after a reboot.
        resumes_after_power_loss: Goes on with the open transaction instead of PowerLoss.
    """

    subprotocols: tuple[str, ...] = ("ocpp1.6",)
    energy_in_kwh: bool = False
    power_in_kw: bool = False
    omits_units: bool = False
    per_phase_only: bool = False
    omits_transaction_id: bool = False
    repeats_transaction_messages: bool = False
    repeats_start: bool = False
    naive_timestamps: bool = False
    boots_on_reconnect: bool = False
    resumes_after_power_loss: bool = False

    def stamp(self, at: datetime) -> str:
        """Write a UTC instant the way this charger does."""
        text = at.strftime("%Y-%m-%dT%H:%M:%S")
        return text if self.naive_timestamps else text + "Z"

    def copies(self, action: str) -> int:
        """Return how many times a message of `action` goes out."""
        if self.repeats_transaction_messages and action in _TRANSACTION_MESSAGES:
            return 2
        return 2 if self.repeats_start and action == "StartTransaction" else 1
