"""The command line, as scripts and installers rely on it: in processes of its own."""

import asyncio
import io
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from app.cli import main
from app.config import load_config
from app.instance_lock import InstanceLock
from tests.support.clock import TestClock
from tests.support.depots import config_for, running
from tests.support.raw_charger import RawCharger
from tests.support.waiting import DEADLINE_S

NO_QT = """
import importlib, pkgutil, sys

class NoQt:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in ("PySide6", "qasync", "pyqtgraph", "shiboken6"):
            raise ImportError(f"{name} is not installed here")

sys.meta_path.insert(0, NoQt())
"""
IMPORT_ALL = """
import app
with_qt = ("app.ui", "app.main", "app.loop", "app.loop_sockets", "app.window_check",
           "app.failure_window", "app.__main__", "app.db.migrations")
for module in pkgutil.walk_packages(app.__path__, "app."):
    if not module.name.startswith(with_qt):
        importlib.import_module(module.name)
print("imported")
"""
RUN = "from app.cli import main; sys.exit(main(sys.argv[1:]))"


@asynccontextmanager
async def program(*arguments: str) -> AsyncIterator[asyncio.subprocess.Process]:
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-c",
        *arguments,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    try:
        yield process
    finally:
        if process.returncode is None:
            process.kill()
        await process.communicate()


async def test_everything_but_the_screen_is_imported_where_qt_is_not_installed() -> None:
    async with program(NO_QT + IMPORT_ALL) as process:
        out, err = await process.communicate()
    assert (process.returncode, out.decode().strip()) == (0, "imported"), err.decode()


@pytest.mark.slow
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
async def test_a_depot_without_qt_serves_chargers_until_it_is_told_to_end(
    tmp_path: Path, number: int
) -> None:
    options = ["--headless", "--data-dir", str(tmp_path), "--ocpp-host", "127.0.0.1"]
    options += ["--api-port", "0"]
    command = (NO_QT + RUN, *options, "--ocpp-port", "0", "--admission", "open")
    async with asyncio.timeout(DEADLINE_S), program(*command) as process:
        assert process.stdout is not None
        line = (await process.stdout.readline()).decode()
        async with RawCharger(line.split()[-1] + "BAY7") as charger:
            assert (await charger.boot())["status"] == "Accepted"
            process.send_signal(number)
            assert await charger.closed() == (1012, "service restart")
        _, err = await process.communicate()
    assert (process.returncode, err) == (0, b"")


def run(*arguments: str) -> int:
    try:
        return main(arguments)
    except SystemExit as ended:
        return int(ended.code or 0)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--colour"], "unrecognized arguments: --colour"),
        (["--demo", "0"], "takes a number from 1 to 1000"),
        (["--ocpp-port", "many"], "invalid int value: 'many'"),
        (["brew"], "invalid choice: 'brew'"),
    ],
)
def test_wrong_usage_is_one_line_and_exit_status_2(
    arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(*arguments) == 2
    error = capsys.readouterr().err
    assert said in error
    assert error.count("\n") == 1


@pytest.mark.parametrize(
    ("toml", "arguments", "said"),
    [
        ("ocpp_port = 99999", ["check"], "Setting ocpp_port"),
        ("ocpp_prot = 9000", ["check"], "there is no setting ocpp_prot"),
        ("ocpp_port = ", ["check"], "cannot be read"),
        ("", ["check"], "There is no database in"),
        ("", ["backup", "x.sqlite3"], "There is no database in"),
        ("", ["check", "--config", "nowhere.toml"], "There is no settings file nowhere.toml"),
    ],
)
def test_a_mistake_is_told_in_one_line_with_exit_status_1(
    tmp_path: Path,
    toml: str,
    arguments: list[str],
    said: str,
    capsys: pytest.CaptureFixture[str],
) -> None:
    (tmp_path / "chargeyard.toml").write_text(toml)
    assert run(*arguments, "--data-dir", str(tmp_path)) == 1
    error = capsys.readouterr().err
    assert said in error
    assert error.startswith("chargeyard: ")
    assert error.count("\n") == 1


def test_a_folder_that_cannot_be_written_is_told_in_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "taken").write_text("a file")
    assert run("--headless", "--data-dir", str(tmp_path / "taken")) == 1
    error = capsys.readouterr().err
    assert error.startswith(f"chargeyard: Cannot write to {tmp_path / 'taken'}: ")
    assert error.count("\n") == 1


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a display")
def test_without_a_display_the_window_is_refused_in_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert run("--data-dir", str(tmp_path)) == 1
    error = capsys.readouterr().err
    assert error.startswith("chargeyard: There is no display here")
    assert error.count("\n") == 1


@pytest.mark.slow
async def test_two_programs_never_share_a_data_folder(tmp_path: Path) -> None:
    options = ["--headless", "--data-dir", str(tmp_path), "--ocpp-host", "127.0.0.1"]
    options += ["--api-port", "0"]
    command = ("import sys;" + RUN, *options, "--ocpp-port", "0")
    async with asyncio.timeout(DEADLINE_S), program(*command) as first:
        assert first.stdout is not None
        await first.stdout.readline()
        async with program(*command) as second:
            _, err = await second.communicate()
        first.terminate()
        await first.wait()
    assert second.returncode == 1
    assert f"is running already with the data in {tmp_path} (process {first.pid})" in err.decode()


@pytest.mark.slow
async def test_a_port_that_is_taken_is_told_with_what_to_do(tmp_path: Path) -> None:
    taken = await asyncio.start_server(lambda *_: None, "127.0.0.1", 0)
    port = str(taken.sockets[0].getsockname()[1])
    options = ["--headless", "--data-dir", str(tmp_path), "--ocpp-host", "127.0.0.1"]
    options += ["--api-port", "0"]
    async with (
        asyncio.timeout(DEADLINE_S),
        program("import sys;" + RUN, *options, "--ocpp-port", port) as process,
    ):
        _, err = await process.communicate()
    taken.close()
    await taken.wait_closed()
    assert process.returncode == 1
    assert err.decode().startswith(f"chargeyard: Cannot listen for chargers on 127.0.0.1:{port}")
    assert "--ocpp-port" in err.decode()


def test_flags_overrule_the_environment_and_that_the_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "chargeyard.toml").write_text('ocpp_port = 1\ndepot_name = "Nord"\ncards = "any"')
    monkeypatch.setenv("CHARGEYARD_OCPP_PORT", "2")
    monkeypatch.setenv("CHARGEYARD_DEPOT_NAME", "Süd")
    config = load_config({"data_dir": tmp_path, "ocpp_port": 3})
    assert (config.ocpp_port, config.depot_name, config.cards) == (3, "Süd", "any")


USERS = "id_tag,name,surname,quota_kwh,unlimited\n04A2,Ada,Lovelace,50,\n04A3,Bob,King,,TRUE\n"


def users(folder: Path, *arguments: str) -> int:
    return run("users", *arguments, "--data-dir", str(folder))


def test_users_come_from_a_file_and_go_into_one(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file, copy = tmp_path / "users.csv", tmp_path / "copy.csv"
    file.write_text(USERS)
    assert users(tmp_path, "import", str(file), "--dry-run") == 0
    assert "Would import: 2 new, 0 changed, 0 unchanged, 0 bad." in capsys.readouterr().out
    for expected in ("2 new, 0 changed, 0 unchanged", "0 new, 0 changed, 2 unchanged"):
        assert users(tmp_path, "import", str(file)) == 0
        assert f"Imported: {expected}, 0 bad." in capsys.readouterr().out
    assert users(tmp_path, "export", str(copy)) == 0
    assert "04A2,Ada,Lovelace,50,false," in copy.read_text()
    assert users(tmp_path, "import", str(copy)) == 0
    assert "2 unchanged" in capsys.readouterr().out


def test_a_bad_row_is_told_with_its_line_and_nothing_is_imported(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "users.csv"
    file.write_text(USERS + "04A4,Eve,,lots,\n")
    assert users(tmp_path, "import", str(file)) == 1
    told = capsys.readouterr().err
    assert told.count("\n") == 1
    assert "Line 4: quota_kwh" in told
    assert users(tmp_path, "import", str(file), "--skip-bad") == 0
    out = capsys.readouterr().out
    assert "Line 4: quota_kwh" in out
    assert "Imported: 2 new, 0 changed, 0 unchanged, 1 bad." in out


def test_users_are_exported_while_the_program_runs_and_imported_while_it_does_not(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "users.csv"
    file.write_text(USERS)
    assert users(tmp_path, "import", str(file)) == 0
    with InstanceLock(tmp_path):
        assert users(tmp_path, "export", str(tmp_path / "copy.csv")) == 0
        assert users(tmp_path, "import", str(file)) == 1
    assert "is running already" in capsys.readouterr().err
    assert users(tmp_path / "nowhere", "export", str(file)) == 1
    assert users(tmp_path, "import", str(tmp_path / "missing.csv")) == 1
    assert run("users") == 2


async def charged(folder: Path) -> None:
    """Book a session of 12.5 kWh that begins on 1 March by the clock of Bishkek, and one on 2."""
    clock = TestClock()
    config = config_for(folder, timezone="Asia/Bishkek")
    async with running(config, clock) as depot, RawCharger(depot.url + "BAY7") as charger:
        for hours in (11, 1):
            started = await charger.start(clock.wire(), 1000)
            clock.forward(hours=hours)
            await charger.stop(started["transactionId"], clock.wire(), 13_500)


def test_sessions_of_some_days_go_into_a_file(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CHARGEYARD_TIMEZONE", "Asia/Bishkek")
    asyncio.run(charged(tmp_path))
    file = tmp_path / "sessions.csv"
    export = ("sessions", "export", str(file), "--data-dir", str(tmp_path))
    for options, count in (((), 2), (("--from", "2026-03-02"), 1), (("--to", "2026-03-01"), 1)):
        assert run(*export, *options) == 0
        assert f"Wrote {count} sessions" in capsys.readouterr().out
    assert run(*export, "--from", "2026-03-01", "--to", "2026-03-01") == 0
    header, first = file.read_text().splitlines()
    assert header.startswith("session_id,charger,connector,id_tag,person,started_at,stopped_at")
    assert first == (
        "1,BAY7,1,A1,,2026-03-01T08:00:00Z,2026-03-01T19:00:00Z,12.5,,,completed,Local,stop,sure,"
    )


def test_sessions_go_into_three_kinds_of_file_and_no_other(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    asyncio.run(charged(tmp_path))
    options = ("--data-dir", str(tmp_path))
    assert run("sessions", "export", str(tmp_path / "sessions.doc"), *options) == 1
    assert "exported as .csv, .xlsx or .pdf" in capsys.readouterr().err
    for ending, begins in (("pdf", b"%PDF"), ("xlsx", b"PK")):
        file = tmp_path / f"sessions.{ending}"
        assert run("sessions", "export", str(file), *options) == 0
        assert file.read_bytes().startswith(begins)
    assert run("sessions", "export", "a.csv", "--from", "yesterday", *options) == 2


def operator(folder: Path, *arguments: str) -> int:
    return run("operator", *arguments, "--data-dir", str(folder))


def test_operators_come_and_go_by_the_command_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def piped(secret: str) -> None:
        monkeypatch.setattr("sys.stdin", io.StringIO(f"{secret}\n"))

    assert operator(tmp_path, "list") == 0
    piped("long enough")
    assert operator(tmp_path, "add", "Vera", "--role", "viewer") == 1
    assert "The first operator must be an admin." in capsys.readouterr().err
    piped("long enough")
    assert operator(tmp_path, "add", "Anna", "--role", "admin") == 0
    piped("2580")
    assert operator(tmp_path, "passwd", "Anna", "--pin") == 0
    piped("1234")
    assert operator(tmp_path, "passwd", "Anna", "--pin") == 1
    assert operator(tmp_path, "remove", "Anna") == 1
    assert "Anna is the last admin." in capsys.readouterr().err
    assert operator(tmp_path, "list") == 0
    assert capsys.readouterr().out == "Anna\tadmin\tpassword and PIN\n"
    assert operator(tmp_path, "add", "Bert") == 2
    assert operator(tmp_path, "add", "Bert", "secret", "--role", "admin") == 2
