"""Prove a built bundle: its self-check passes, and a car charges with it, kept in its database.

    smoke_test.py dist/chargeyard/chargeyard

The program is started as a depot's PC would start it, but in a bare environment and on an offscreen
display, so that nothing of this checkout or its .venv can stand in for what the bundle lacks.
"""

import argparse
import json
import os
import signal
import socket
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path
from typing import Any
from urllib.error import URLError
from urllib.request import urlopen

from websockets.exceptions import InvalidHandshake
from websockets.sync.client import ClientConnection, connect
from websockets.typing import Subprotocol

START_LIMIT_S = 30.0
ANSWER_LIMIT_S = 10.0
STOP_LIMIT_S = 15.0

METER_START_WH = 1_000
METER_STOP_WH = 8_400


class SmokeTestError(Exception):
    """The bundle did not do what it must; the message says what."""


def main() -> int:
    """Run both proofs and return the exit status."""
    parser = argparse.ArgumentParser(description="Prove a built ChargeYard bundle.")
    parser.add_argument("program", type=Path)
    program = parser.parse_args().program.resolve()
    with tempfile.TemporaryDirectory(prefix="chargeyard-smoke-") as folder:
        try:
            check_self(program, Path(folder))
            check_charge(program, Path(folder))
        except SmokeTestError as error:
            print(f"smoke test: {error}", file=sys.stderr)
            return 1
    print("smoke test: the bundle starts, charges a car, keeps the session and prints it")
    return 0


def check_self(program: Path, folder: Path) -> None:
    """Run the program's own check of its imports, resources, database and ports."""
    command = [*base_command(program, folder / "self-check", port=0), "--self-check"]
    try:
        done = subprocess.run(
            command,
            env=bare_environment(folder),
            capture_output=True,
            text=True,
            timeout=START_LIMIT_S,
            check=False,
        )
    except subprocess.TimeoutExpired as error:
        raise SmokeTestError(f"--self-check did not end in {START_LIMIT_S:.0f} s") from error
    if done.returncode != 0:
        raise SmokeTestError(
            f"--self-check ended with {done.returncode}\n{done.stdout}{done.stderr}"
        )


def check_charge(program: Path, folder: Path) -> None:
    """Charge a car through the running program, end it, and look into its books."""
    data_dir = folder / "depot"
    port, api_port = free_port(), free_port()
    with (
        running(base_command(program, data_dir, port, api_port), folder) as process,
        connected(process, port) as charger,
    ):
        transaction_id = charge(charger)
        check_api(api_port)
        stop(process)
    check_books(data_dir / "depot.sqlite3", transaction_id)
    check_documents(program, data_dir, folder)


def check_documents(program: Path, data_dir: Path, folder: Path) -> None:
    """Let the program write the session as PDF and as a workbook: libraries that load late."""
    for name, begins in (("sessions.pdf", b"%PDF"), ("sessions.xlsx", b"PK")):
        file = folder / name
        done = subprocess.run(
            [str(program), "sessions", "export", str(file), "--data-dir", str(data_dir)],
            env=bare_environment(folder),
            capture_output=True,
            text=True,
            timeout=START_LIMIT_S,
            check=False,
        )
        expect(done.returncode == 0, f"{name} was not written:\n{done.stderr}")
        expect(file.read_bytes().startswith(begins), f"{name} is not what its name says")


def check_api(port: int) -> None:
    """Ask the HTTP API how the depot is; it opens a little after the door for chargers."""
    deadline = time.monotonic() + START_LIMIT_S
    while True:
        try:
            with urlopen(f"http://127.0.0.1:{port}/health") as answer:
                health = json.load(answer)
            break
        except URLError as error:
            if time.monotonic() > deadline:
                raise SmokeTestError(f"the HTTP API does not answer: {error}") from error
            time.sleep(0.1)
    expect(health["ocpp"]["connected"] == 1, f"the HTTP API said {health}")


def base_command(program: Path, data_dir: Path, port: int, api_port: int = 0) -> list[str]:
    """Return the command line of a depot on the loopback, with everything in one folder."""
    options: dict[str, object] = {"--data-dir": data_dir, "--ocpp-host": "127.0.0.1"}
    options |= {"--ocpp-port": port, "--api-port": api_port}
    return [str(program), *(str(word) for option in options.items() for word in option)]


def bare_environment(folder: Path) -> dict[str, str]:
    """Return an environment with no trace of this checkout."""
    inherited = {name: os.environ[name] for name in ("SYSTEMROOT", "TEMP") if name in os.environ}
    return {
        **inherited,
        "PATH": os.defpath,
        "HOME": str(folder),
        "LANG": "C.UTF-8",
        "QT_QPA_PLATFORM": "offscreen",
        "CHARGEYARD_ADMISSION": "open",
        "CHARGEYARD_CARDS": "any",
    }


@contextmanager
def running(command: list[str], folder: Path) -> Iterator[subprocess.Popen[bytes]]:
    """Run the program; show its output only if something fails."""
    output = folder / "output.txt"
    with output.open("wb") as sink:
        process = subprocess.Popen(
            command, env=bare_environment(folder), stdout=sink, stderr=subprocess.STDOUT
        )
        try:
            yield process
        except SmokeTestError as error:
            text = output.read_text(errors="replace")[-4_000:]
            raise SmokeTestError(f"{error}\n{text}") from error
        finally:
            process.kill()
            process.wait()


@contextmanager
def connected(process: subprocess.Popen[bytes], port: int) -> Iterator[ClientConnection]:
    """Connect as charger SMOKE-1 as soon as the program listens."""
    url = f"ws://127.0.0.1:{port}/SMOKE-1"
    deadline = time.monotonic() + START_LIMIT_S
    with ExitStack() as stack:
        while True:
            if process.poll() is not None:
                raise SmokeTestError(f"it ended with {process.returncode} at its start")
            try:
                opening = connect(url, subprotocols=[Subprotocol("ocpp1.6")])
                connection = stack.enter_context(opening)
            except (OSError, InvalidHandshake) as error:
                if time.monotonic() > deadline:
                    raise SmokeTestError(f"no charger could connect: {error}") from error
                time.sleep(0.1)
            else:
                break
        yield connection


def charge(charger: ClientConnection) -> int:
    """Play one whole charge and return its transaction id."""
    boot = call(
        charger, "BootNotification", chargePointVendor="ChargeYard", chargePointModel="Smoke"
    )
    expect(boot["status"] == "Accepted", f"the boot was answered {boot}")
    report_status(charger, "Preparing")
    card = call(charger, "Authorize", idTag="SMOKECARD")
    expect(card["idTagInfo"]["status"] == "Accepted", f"the card was answered {card}")
    started = call(
        charger,
        "StartTransaction",
        connectorId=1,
        idTag="SMOKECARD",
        meterStart=METER_START_WH,
        timestamp=now(),
    )
    expect(started["idTagInfo"]["status"] == "Accepted", f"the start was answered {started}")
    transaction_id = int(started["transactionId"])
    report_status(charger, "Charging")
    value = {"value": "4700", "measurand": "Energy.Active.Import.Register", "unit": "Wh"}
    call(
        charger,
        "MeterValues",
        connectorId=1,
        transactionId=transaction_id,
        meterValue=[{"timestamp": now(), "sampledValue": [value]}],
    )
    call(
        charger,
        "StopTransaction",
        transactionId=transaction_id,
        meterStop=METER_STOP_WH,
        timestamp=now(),
        reason="Local",
    )
    report_status(charger, "Available")
    return transaction_id


def report_status(charger: ClientConnection, status: str) -> None:
    """Report the state of connector 1."""
    call(charger, "StatusNotification", connectorId=1, errorCode="NoError", status=status)


def call(charger: ClientConnection, action: str, **payload: object) -> dict[str, Any]:
    """Send one request and return the answer to it, whatever else the program says meanwhile."""
    message_id = f"{action}-{time.monotonic_ns()}"
    charger.send(json.dumps([2, message_id, action, payload]))
    deadline = time.monotonic() + ANSWER_LIMIT_S
    while (left := deadline - time.monotonic()) > 0:
        try:
            frame = json.loads(charger.recv(timeout=left))
        except TimeoutError:
            break
        if frame[1] == message_id:
            expect(frame[0] == 3, f"{action} was answered {frame}")
            return dict(frame[2])
    raise SmokeTestError(f"{action} was not answered in {ANSWER_LIMIT_S:.0f} s")


def stop(process: subprocess.Popen[bytes]) -> None:
    """Ask the program to end, as a system that shuts down does."""
    process.send_signal(signal.SIGTERM)
    try:
        status = process.wait(STOP_LIMIT_S)
    except subprocess.TimeoutExpired as error:
        raise SmokeTestError(f"it did not end {STOP_LIMIT_S:.0f} s after SIGTERM") from error
    # On Windows a terminated process cannot say how it ended.
    expect(status == 0 or sys.platform == "win32", f"it ended with {status} after SIGTERM")


def check_books(database: Path, transaction_id: int) -> None:
    """Find the session, its energy and its reading in the database file."""
    expect(database.is_file(), f"there is no {database.name} in the data folder")
    with closing(sqlite3.connect(database)) as books:
        session = books.execute(
            "SELECT energy_wh, stopped_at FROM charging_session WHERE id = ?", (transaction_id,)
        ).fetchone()
        readings = books.execute(
            "SELECT count(*) FROM meter_sample WHERE session_id = ?", (transaction_id,)
        ).fetchone()
    expect(session is not None, f"session {transaction_id} is not in the books")
    expect(session[0] == METER_STOP_WH - METER_START_WH, f"its energy is {session[0]} Wh")
    expect(session[1] is not None, "the session was never ended in the books")
    expect(readings[0] >= 1, "its meter reading is not in the books")


def expect(fulfilled: bool, otherwise: str) -> None:
    """Fail the smoke test with a message unless a condition holds."""
    if not fulfilled:
        raise SmokeTestError(otherwise)


def free_port() -> int:
    """Return a TCP port that nothing listens on."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        return int(server.getsockname()[1])


def now() -> str:
    """Return the charger's time as OCPP writes it."""
    return time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime())


if __name__ == "__main__":
    sys.exit(main())
