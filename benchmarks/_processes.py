"""What is measured, and the load on it: each in a process of its own, ended with the benchmark."""

import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any, Self

HERE = Path(__file__).parent
START_S = 30.0
END_S = 20.0
_TICKS_A_SECOND = os.sysconf("SC_CLK_TCK")
_ENVIRONMENT = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}


class Server:
    """A process that chargers dial; use it in a `with` statement, which ends it.

    Attributes:
        url: Where chargers dial it, without their identity.
    """

    url: str

    def __init__(self, name: str, command: list[str]) -> None:
        self.name = name
        self.started_at = time.time()
        self._errors = tempfile.TemporaryFile("w+")  # noqa: SIM115 - lives as long as the process
        self._process = subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=self._errors, text=True, env=_ENVIRONMENT
        )

    def __enter__(self) -> Self:
        """Return it; it runs already."""
        return self

    def __exit__(self, *_: object) -> None:
        """End it."""
        self.stop()

    def first_line(self) -> str:
        """Return the first line it prints."""
        assert self._process.stdout is not None
        return self._process.stdout.readline()

    def cpu_s(self) -> float:
        """Return the processor time it has taken so far, in seconds."""
        stat = Path(f"/proc/{self._process.pid}/stat").read_text()
        # The name of the command may hold blanks: what follows its bracket is regular.
        user, system = stat.rpartition(")")[2].split()[11:13]
        return (int(user) + int(system)) / _TICKS_A_SECOND

    def resident_mb(self) -> float:
        """Return its resident memory in MB (10^6 bytes)."""
        pages = int(Path(f"/proc/{self._process.pid}/statm").read_text().split()[1])
        return pages * os.sysconf("SC_PAGE_SIZE") / 1e6

    def signal(self, number: int) -> None:
        """Send it a signal."""
        self._process.send_signal(number)

    def kill(self) -> None:
        """End it at once, as `kill -9` does."""
        self._process.kill()
        self._process.wait()

    def stop(self) -> None:
        """Ask it to end, and wait; kill it where it does not."""
        if self._process.poll() is None:
            self._process.terminate()
            try:
                self._process.wait(END_S)
            except subprocess.TimeoutExpired:
                self.kill()
        if self._process.stdout is not None:
            self._process.stdout.close()
        self._errors.close()

    def check_alive(self) -> None:
        """Raise RuntimeError where it has ended, with what it had to say."""
        if self._process.poll() is not None:
            self._errors.seek(0)
            said = self._errors.read()[-2000:]
            raise RuntimeError(f"{self.name} ended with {self._process.returncode}:\n{said}")


class Peer(Server):
    """One of the servers of _peers.py."""

    def __init__(self, handler: str, loop: str) -> None:
        script = str(HERE / "_peers.py")
        super().__init__(f"{handler}, {loop}", [sys.executable, script, handler, loop])
        self.url = self.first_line().strip()


class Depot(Server):
    """The program itself, that lets in every charger and every card."""

    def __init__(self, data_dir: Path, *, window: bool, port: int = 0) -> None:
        self._log = data_dir / "logs" / "chargeyard.log"
        self._read_from = self._log.stat().st_size if self._log.exists() else 0
        command = [sys.executable, "-m", "app", *([] if window else ["--headless"])]
        command += ["--data-dir", str(data_dir), "--ocpp-host", "127.0.0.1"]
        command += ["--ocpp-port", str(port), "--admission", "open", "--cards", "any"]
        command += ["--api-port", "0"]
        super().__init__("ChargeYard, " + ("window" if window else "headless"), command)
        try:
            listening = self.wait_for("Listening for chargers on ")
        except TimeoutError:
            self.kill()
            raise
        self.url = str(listening["text"]).rpartition(" ")[2]

    @property
    def port(self) -> int:
        """The port of that address."""
        return int(self.url.strip("/").rpartition(":")[2])

    def api_url(self) -> str:
        """Wait until the HTTP API is served; return its address."""
        return str(self.wait_for("The HTTP API is on ")["text"]).rpartition(" ")[2]

    def painted_after_s(self) -> float:
        """Wait for the first paint of the window; return the seconds from the process's start."""
        painted_at = datetime.fromisoformat(self.wait_for("The window is painted")["at"])
        return painted_at.timestamp() - self.started_at

    def loop_lag(self) -> str:
        """Ask for the lag of the loop since the last time; return what the log then says."""
        self._read_from = self._log.stat().st_size
        self.signal(signal.SIGUSR1)
        # Not a word of a stuck loop, which begins the same.
        return str(self.wait_for("The event loop was", "late in the middle")["text"])

    def wait_for(self, beginning: str, containing: str = "") -> dict[str, Any]:
        """Return the first line of its log, since it was started, whose text begins so."""
        deadline = time.monotonic() + START_S
        while time.monotonic() < deadline:
            for line in self._log_lines():
                if line["text"].startswith(beginning) and containing in line["text"]:
                    return line
            self.check_alive()
            time.sleep(0.02)
        raise TimeoutError(f"{self.name} did not say {beginning!r}")

    def _log_lines(self) -> list[dict[str, Any]]:
        if not self._log.exists():
            return []
        with self._log.open(encoding="utf-8") as file:
            file.seek(self._read_from)
            return [json.loads(line) for line in file if line.endswith("\n")]


class Load:
    """The chargers of _load.py, or of another script; `arguments` as there."""

    def __init__(self, url: str, *arguments: str, script: str = "_load.py") -> None:
        self._process = subprocess.Popen(
            [sys.executable, str(HERE / script), url, *arguments],
            stdout=subprocess.PIPE,
            text=True,
        )

    def wait_ready(self) -> None:
        """Wait until every charger has begun."""
        assert self._process.stdout is not None
        if self._process.stdout.readline().strip() != "ready":
            raise RuntimeError("The load could not begin")

    def finish(self) -> dict[str, float]:
        """Ask it to end, if it has not; return its figures."""
        self._process.terminate()
        return self.figures()

    def runs(self) -> bool:
        """Return whether it has not ended by itself."""
        return self._process.poll() is None

    def figures(self) -> dict[str, float]:
        """Wait for its end and return its figures."""
        out, _ = self._process.communicate()
        if self._process.returncode:
            raise RuntimeError("The load failed")
        return dict(json.loads(out.splitlines()[-1]))

    def kill(self) -> None:
        """End it at once, where it still runs."""
        self._process.kill()
        self._process.wait()
        if self._process.stdout is not None:
            self._process.stdout.close()


@contextmanager
def load_on(server: Server, *arguments: str, script: str = "_load.py") -> Iterator[Load]:
    """Put a load on a server that has begun; whatever happens, none is left behind."""
    load = Load(server.url, *arguments, script=script)
    try:
        load.wait_ready()
        yield load
    finally:
        load.kill()


def machine_busy_s() -> float:
    """Return the processor time that the whole machine has spent so far, in seconds."""
    cpu = Path("/proc/stat").read_text().split(maxsplit=8)[1:8]
    user, nice, system, _idle, _iowait, irq, softirq = map(int, cpu)
    return (user + nice + system + irq + softirq) / _TICKS_A_SECOND


def spent(measure: Callable[[], float], seconds: float) -> float:
    """Return by how much something grows a second, measured over so many seconds."""
    began, before = time.perf_counter(), measure()
    time.sleep(seconds)
    return (measure() - before) / (time.perf_counter() - began)
