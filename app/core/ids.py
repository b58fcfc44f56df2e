"""Names of things: who is meant, never where it is stored."""

from typing import NamedTuple, NewType

ChargerId = NewType("ChargerId", str)
"""What a charger calls itself in the address it dials: as first seen, compared without case."""

SessionId = NewType("SessionId", int)
"""Number of a charging session; it is also the OCPP transactionId and never 0."""


class ConnectorId(NamedTuple):
    """One connector of a charger. Number 0 is the charger as a whole and never holds a session."""

    charger_id: ChargerId
    number: int

    def __str__(self) -> str:
        return f"{self.charger_id}/{self.number}"
