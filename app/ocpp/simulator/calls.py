"""How calls end: with a result, an answer of ours, or one of the ways they fail."""

from collections.abc import Callable
from dataclasses import dataclass

from app.ocpp.simulator.frames import Payload


class CallFailed(Exception):
    """A call of the charger got no result."""


class LinkLost(CallFailed):
    """There is no socket, or it went away before the answer."""


class AnswerMissing(CallFailed):
    """The server kept the socket open but did not answer in time."""


class CallRefused(CallFailed):
    """The server answered with a CALLERROR."""

    def __init__(self, code: str, text: str) -> None:
        super().__init__(f"{code}: {text}")
        self.code = code


class Refusal(Exception):
    """The charger answers a request with a CALLERROR."""

    def __init__(self, code: str, text: str = "") -> None:
        super().__init__(text)
        self.code = code
        self.text = text


@dataclass(frozen=True, slots=True)
class Answer:
    """The answer to a request, and what to do once it is on the wire."""

    payload: Payload
    then: Callable[[], object] | None = None
