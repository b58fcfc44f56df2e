"""Plays back what one charger once sent: a case that was saved from a message log."""

import asyncio
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import InvalidURI, WebSocketException
from websockets.typing import Subprotocol

from app.ocpp.simulator.dialling import Dialling

UNANSWERED_S = 2.0
"""How long to wait for an answer to text that is no message: mostly none comes."""


@dataclass(frozen=True, slots=True)
class Played:
    """One frame, as it was sent, and the answer; empty where none came."""

    sent: str
    answer: str


@dataclass(slots=True)
class _Sessions:
    """The numbers that this server gave, for those that stand in the case."""

    given: list[int] = field(default_factory=list)
    known: dict[int, int] = field(default_factory=dict)

    def translated(self, number: int) -> int:
        """Return our number of a session; a number seen first is the oldest start's not yet taken.

        What began before the case keeps its number: nobody can know another.
        """
        if number not in self.known and self.given:
            self.known[number] = self.given.pop(0)
        return self.known.get(number, number)


def frames_of(path: Path) -> list[str]:
    """Return the frames of a case, as text, in the order they were sent.

    Raises:
        ValueError: The file is no such case; the text says where.
        OSError: It cannot be read.
    """
    return list(_frames(path.read_text(encoding="utf-8").splitlines()))


def _frames(lines: list[str]) -> Iterator[str]:
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            entry = json.loads(line)
            yield str(entry["wire"]) if "wire" in entry else json.dumps(entry["frame"])
        except (ValueError, KeyError, TypeError):
            raise ValueError(f"line {number} has neither a frame nor a wire") from None


async def replay(
    frames: list[str], dialling: Dialling, tell: Callable[[Played], None] | None = None
) -> list[Played]:
    """Send the frames one after another, each after the answer to the one before.

    The numbers of sessions are those that this server gives. Its own requests are answered with
    NotImplemented: a case holds only what the charger sent.

    Raises:
        ValueError: The address is none, or the server does not let the charger in or hangs up.
    """
    sessions, played = _Sessions(), []
    try:
        async with connect(
            dialling.address,
            subprotocols=[Subprotocol(name) for name in dialling.subprotocols],
            additional_headers=dialling.headers,
            compression=None,
        ) as socket:
            for frame in frames:
                text = _with_our_numbers(frame, sessions)
                await socket.send(text)
                done = Played(text, await _answer(socket, text, sessions))
                played.append(done)
                if tell is not None:
                    tell(done)
    except (OSError, WebSocketException, InvalidURI) as error:
        raise ValueError(f"{dialling.address}: {error}") from error
    return played


async def _answer(socket: ClientConnection, sent: str, sessions: _Sessions) -> str:
    id_ = _id_of(sent)
    try:
        async with asyncio.timeout(UNANSWERED_S if id_ is None else 30.0):
            while True:
                text = str(await socket.recv())
                kind, number, *rest = json.loads(text)
                if kind == 2:
                    await socket.send(json.dumps([4, number, "NotImplemented", "", {}]))
                elif id_ is None or number == id_:
                    _note_start(rest, sessions)
                    return text
    except TimeoutError:
        return ""


def _note_start(rest: list[Any], sessions: _Sessions) -> None:
    number = rest[0].get("transactionId") if rest and isinstance(rest[0], dict) else None
    if isinstance(number, int):
        sessions.given.append(number)


def _id_of(frame: str) -> str | None:
    try:
        message = json.loads(frame)
    except ValueError:
        return None
    call = isinstance(message, list) and len(message) > 2 and message[0] == 2
    return str(message[1]) if call else None


def _with_our_numbers(frame: str, sessions: _Sessions) -> str:
    try:
        message = json.loads(frame)
    except ValueError:
        return frame
    payload = message[3] if isinstance(message, list) and len(message) > 3 else None
    if not isinstance(payload, dict):
        return frame
    number = payload.get("transactionId")
    if not isinstance(number, int) or isinstance(number, bool):
        return frame
    payload["transactionId"] = sessions.translated(number)
    return json.dumps(message)
