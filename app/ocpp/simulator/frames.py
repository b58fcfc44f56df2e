"""OCPP-J framing of the simulated charger: its own, so that it is an honest peer of our server."""

from dataclasses import dataclass
from typing import Any, Final

import msgspec

CALL: Final = 2
RESULT: Final = 3
ERROR: Final = 4
Payload = dict[str, Any]

_encoder = msgspec.json.Encoder()
_decoder = msgspec.json.Decoder()


class NotAFrame(ValueError):
    """The text is no OCPP-J message."""


@dataclass(frozen=True, slots=True)
class Frame:
    """One OCPP-J message.

    `action` of a result or an error is the action of the call it answers, empty if unknown.
    """

    kind: int
    unique_id: str
    action: str
    payload: Payload
    error_code: str = ""
    error_text: str = ""

    def encoded(self) -> str:
        """Return the compact JSON text of this message."""
        return _encoder.encode(self._parts()).decode()

    def _parts(self) -> list[Any]:
        if self.kind == CALL:
            return [CALL, self.unique_id, self.action, self.payload]
        if self.kind == RESULT:
            return [RESULT, self.unique_id, self.payload]
        return [ERROR, self.unique_id, self.error_code, self.error_text, self.payload]


def decode(text: str | bytes) -> Frame:
    """Read one message.

    Raises:
        NotAFrame: It is not JSON, or not an array of the right shape.
    """
    try:
        parts = _decoder.decode(text)
    except msgspec.DecodeError as error:
        raise NotAFrame(str(error)) from error
    match parts:
        case [2, str(unique_id), str(action), dict(payload)]:
            return Frame(CALL, unique_id, action, payload)
        case [3, str(unique_id), dict(payload)]:
            return Frame(RESULT, unique_id, "", payload)
        case [4, str(unique_id), str(code), str(text_), *rest]:
            details = rest[0] if rest and isinstance(rest[0], dict) else {}
            return Frame(ERROR, unique_id, "", details, code, text_)
        case _:
            raise NotAFrame("neither a call, nor a result, nor an error")
