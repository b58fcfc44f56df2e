"""How the copying of what chargers say to a second backend goes."""

from typing import NamedTuple


class MirrorState(NamedTuple):
    """How the copying of one charger goes.

    Attributes:
        waiting: Requests that the other side has not got yet.
        problem: Why it is not reached; empty where it is.
    """

    url: str
    connected: bool
    waiting: int
    problem: str
