"""What a charger may fetch or bring, under an address that nobody else can guess."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from app.core.ids import ChargerId


@dataclass(frozen=True, slots=True)
class Ticket:
    """Stands for one transfer, until it is withdrawn or its time is over.

    Attributes:
        token: What makes its address a secret.
        fetches: The charger fetches the file `path`; else it brings files into the folder `path`.
        most_bytes: How large a file may be that is brought.
    """

    token: str
    charger_id: ChargerId
    fetches: bool
    path: Path
    until: datetime
    most_bytes: int = 0
