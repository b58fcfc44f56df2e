"""One charging transaction as the charger keeps it."""

from dataclasses import dataclass
from datetime import datetime

from app.ocpp.simulator.frames import Payload
from app.ocpp.simulator.limits import Running


@dataclass(slots=True, eq=False)
class Session:
    """From StartTransaction to StopTransaction; survives a loss of power.

    Attributes:
        transaction_id: None until the server answered the start.
        is_energised: The contactor is closed.
        since_sample_s: Simulated seconds since the last reading was sent.
        begin_value: The reading of its start, for transactionData.
    """

    id_tag: str
    started_at: datetime
    meter_start_wh: int
    begin_value: Payload | None = None
    transaction_id: int | None = None
    parent_id_tag: str | None = None
    is_energised: bool = False
    since_sample_s: float = 0.0

    @property
    def running(self) -> Running:
        return Running(self.transaction_id, self.started_at)
