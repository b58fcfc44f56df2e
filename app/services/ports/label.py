"""What labels need from the outside: somebody who draws them."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Label:
    """What is stuck to a connector: its name, and the address that its QR code opens."""

    name: str
    depot: str
    url: str


class LabelMaker(Protocol):
    """Makes files. It takes its time: call it in a thread."""

    def labels(self, labels: Sequence[Label], per_page: int) -> bytes:
        """Return labels as PDF, so many on a page."""
        ...
