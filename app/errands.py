"""Errands: what a command asks of the program that runs with the same data.

Two programs must not write one database: a checkpoint of one that meets a commit of the other can
damage it (sqlite.org, "WAL-reset bug"). So a command that has to change something while the program
runs leaves a note in the data folder; the program does it, checked and audited like a press of a
button, and answers beside it.
"""

import json
import logging
import os
import time
from collections.abc import Awaitable, Callable, Mapping
from pathlib import Path
from typing import Any
from uuid import uuid4

from app.core.errors import DepotError

_log = logging.getLogger("chargeyard.errands")

FOLDER = "errands"
WAIT_S = 10.0
LOOK_EVERY_S = 0.5
MOST_BYTES = 64 * 1024

Errand = Callable[[Mapping[str, Any]], Awaitable[Mapping[str, Any]]]


class ErrandFailed(DepotError):
    """The running program could not do it, or did not answer."""

    code = "errand_failed"


def send_errand(data_dir: Path, kind: str, content: Mapping[str, Any]) -> dict[str, Any]:
    """Ask the running program to do something; return its answer.

    Raises:
        ErrandFailed: It could not, or gave no answer in time; the text says which.
    """
    folder = data_dir / FOLDER
    folder.mkdir(mode=0o700, exist_ok=True)
    note = folder / f"{uuid4().hex}.json"
    answer = note.with_suffix(".answer")
    _write(note, {"kind": kind, **content})
    try:
        said = _awaited(answer)
    finally:
        note.unlink(missing_ok=True)
        answer.unlink(missing_ok=True)
    if "error" in said:
        raise ErrandFailed(str(said["error"]), hint=str(said.get("hint", "")))
    return said


class ErrandDesk:
    """Does what is left in the folder. Whoever may write there owns the database as well."""

    def __init__(self, data_dir: Path, errands: Mapping[str, Errand]) -> None:
        self._folder = data_dir / FOLDER
        # Made by us, so that it is ours whoever asks first.
        self._folder.mkdir(mode=0o700, exist_ok=True)
        self._errands = errands

    async def settle(self) -> None:
        """Do what was left; to be called every moment."""
        for note in sorted(self._folder.glob("*.json")):
            _write(note.with_suffix(".answer"), await self._done(note))
            note.unlink(missing_ok=True)

    async def _done(self, note: Path) -> Mapping[str, Any]:
        try:
            content = _read(note)
            errand = self._errands[content.pop("kind")]
        except (OSError, ValueError, LookupError, TypeError) as error:
            _log.warning("%s cannot be read: %r", note, error)
            return {"error": "The running program does not understand this; is it an older one?"}
        try:
            return await errand(content)
        except DepotError as error:
            return {"error": str(error), "hint": error.hint}


def _read(note: Path) -> dict[str, Any]:
    return dict(json.loads(note.read_bytes()[:MOST_BYTES]))


def _write(path: Path, content: Mapping[str, Any]) -> None:
    """Let a file appear complete, readable by its owner alone."""
    unfinished = path.with_suffix(".part")
    with open(os.open(unfinished, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600), "w") as file:  # noqa: PTH123
        json.dump(content, file)
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        # An administrator asks a service that runs as somebody else: that one has to read it.
        owner = path.parent.stat()
        os.chown(unfinished, owner.st_uid, owner.st_gid)
    unfinished.replace(path)


def _awaited(answer: Path) -> dict[str, Any]:
    deadline = time.monotonic() + WAIT_S
    while time.monotonic() < deadline:
        if answer.exists():
            return dict(json.loads(answer.read_bytes()))
        time.sleep(0.05)
    raise ErrandFailed("The running program gave no answer.", hint="Is it stuck? Try it again.")
