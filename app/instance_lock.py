"""One program a data folder: two would each think that the books are theirs."""

import os
import sys
from pathlib import Path
from types import TracebackType
from typing import IO, Self

from app.core.errors import DepotError

if sys.platform == "win32":
    import msvcrt

    def _lock(file: IO[str]) -> None:
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _lock(file: IO[str]) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


class AlreadyRunning(DepotError):
    """Another ChargeYard has this data folder."""

    code = "already_running"


class InstanceLock:
    """Held while the program runs; the system frees it however the program ends.

    Raises:
        AlreadyRunning: On entering, where another program holds it.
    """

    def __init__(self, data_dir: Path) -> None:
        self._path = data_dir / "running.lock"
        self._file: IO[str] | None = None

    def __enter__(self) -> Self:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        file = self._path.open("a+")
        try:
            _lock(file)
        except OSError:
            file.seek(0)
            holder = file.read().strip()
            file.close()
            raise AlreadyRunning(
                f"ChargeYard is running already with the data in {self._path.parent}"
                f"{f' (process {holder})' if holder else ''}.",
                hint="Use that window, or give this one a folder of its own with --data-dir.",
            ) from None
        file.truncate(0)
        file.write(str(os.getpid()))
        file.flush()
        self._file = file
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        if self._file is not None:
            self._file.close()
            self._file = None
