"""The program's log: a rotating file of JSON lines in the data folder, warnings on the console."""

import json
import logging
import sys
from datetime import UTC, datetime
from logging.handlers import RotatingFileHandler
from pathlib import Path

from app.core.errors import StorageFailed

MOST_BYTES = 5_000_000
FILES_KEPT = 5

# Their frames and handshakes are in our own message log, or noise.
_QUIET = ("websockets", "ocpp", "asyncio", "alembic", "qasync", "uvicorn")


class JsonLines(logging.Formatter):
    """One JSON object a line, so that a technician's tools can filter it."""

    def format(self, record: logging.LogRecord) -> str:
        """Write one record."""
        line = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "logger": record.name,
            "text": record.getMessage(),
        }
        if record.exc_info:
            line["traceback"] = self.formatException(record.exc_info)
        return json.dumps(line, ensure_ascii=False)


def _for_people(record: logging.LogRecord) -> bool:
    """Keep the stacks of a busy moment to the file: on a console they look like a failure."""
    return record.name != "chargeyard.loop"


def set_up_logging(folder: Path, level: str) -> Path:
    """Send the log to `folder`/chargeyard.log; return that path.

    Raises:
        StorageFailed: Nothing can be written there.
    """
    path = folder / "chargeyard.log"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        to_file = RotatingFileHandler(
            path, maxBytes=MOST_BYTES, backupCount=FILES_KEPT, encoding="utf-8"
        )
    except OSError as error:
        raise StorageFailed(
            f"Cannot write to {folder.parent}: {error.strerror or error}.",
            hint="Make that folder writable for this user, or name another one with --data-dir.",
        ) from None
    to_file.setFormatter(JsonLines())
    handlers: list[logging.Handler] = [to_file]
    if sys.stderr is not None:  # windowed programs on Windows have none
        to_console = logging.StreamHandler()
        to_console.setLevel(logging.WARNING)
        to_console.addFilter(_for_people)
        to_console.setFormatter(logging.Formatter("%(levelname)s %(name)s: %(message)s"))
        handlers.append(to_console)
    logging.basicConfig(level=level.upper(), handlers=handlers, force=True)
    for name in _QUIET:
        logging.getLogger(name).setLevel(logging.WARNING)
    return path
