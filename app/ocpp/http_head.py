"""The head of an HTTP request, as small machines write it."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from http import HTTPStatus
from urllib.parse import unquote, urlsplit

_RANGE = re.compile(r"bytes=(\d+)-(\d*)$")


class Refused(Exception):
    """A request that is answered with a failure."""

    def __init__(self, status: HTTPStatus) -> None:
        super().__init__(status.phrase)
        self.status = status


@dataclass(frozen=True, slots=True)
class Head:
    """A request without its body; names of headers are in lower case."""

    method: str
    segments: tuple[str, ...]
    headers: Mapping[str, str]

    @property
    def length(self) -> int | None:
        """Length of the body in bytes; None where the request does not say.

        Raises:
            Refused: It is no number.
        """
        text = self.headers.get("content-length")
        if text is None:
            return None
        if not (text.isascii() and text.isdigit()):
            raise Refused(HTTPStatus.BAD_REQUEST)
        return int(text)

    @property
    def chunked(self) -> bool:
        """Tell whether the body comes in chunks."""
        return "chunked" in self.headers.get("transfer-encoding", "").casefold()

    def first_byte(self, size: int) -> int:
        """Return where a download shall begin: chargers go on after a broken one.

        Raises:
            Refused: It begins behind the end.
        """
        match = _RANGE.match(self.headers.get("range", "").strip())
        if match is None:
            return 0
        first = int(match[1])
        if first >= size:
            raise Refused(HTTPStatus.REQUESTED_RANGE_NOT_SATISFIABLE)
        return first


def parse_head(data: bytes) -> Head:
    """Read a request's head.

    Raises:
        Refused: It is no HTTP request.
    """
    first, *lines = data.decode("latin-1").split("\r\n")
    words = first.split(" ")
    if len(words) != 3 or not words[2].startswith("HTTP/1."):
        raise Refused(HTTPStatus.BAD_REQUEST)
    headers = {}
    for line in lines:
        name, colon, value = line.partition(":")
        if colon:
            headers[name.strip().casefold()] = value.strip()
    path = urlsplit(words[1]).path
    segments = tuple(unquote(part) for part in path.split("/") if part)
    return Head(words[0].upper(), segments, headers)
