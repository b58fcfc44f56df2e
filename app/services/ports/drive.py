"""Where files can be taken away on: a stick or a card that somebody plugged in."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Drive:
    """A removable drive that is there now.

    Attributes:
        folder: Where its files are.
        name: What its owner calls it.
    """

    folder: Path
    name: str
