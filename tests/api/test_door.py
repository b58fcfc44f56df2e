"""The door as a whole: opened after the chargers', closed with the depot, and never in its way."""

import asyncio
import socket
import subprocess
import sys
from contextlib import AsyncExitStack, nullcontext
from pathlib import Path

import httpx
import pytest

from app.cli import main
from app.core.events import AttentionRaised
from app.core.roles import Role
from app.doors import api_door, errand_desk
from app.instance_lock import InstanceLock
from app.watchdog import LoopLag
from app.web_door import Serving, WebServer, web_door
from tests.support.booked import event_kinds
from tests.support.clock import TestClock
from tests.support.depots import config_for, running
from tests.support.raw_charger import RawCharger
from tests.support.waiting import until

pytestmark = pytest.mark.slow


def lag() -> LoopLag:
    return LoopLag(0, 0.0, 0.0, 0.0)


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as found:
        return int(found.getsockname()[1])


def answers(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


async def test_the_api_waits_for_the_first_picture_and_ends_with_the_depot(
    tmp_path: Path, clock: TestClock
) -> None:
    port, painted = free_port(), asyncio.Event()
    async with running(config_for(tmp_path, api_port=port), clock) as depot:
        async with api_door(depot, lag, painted):
            await asyncio.sleep(0)
            assert not answers(port)
            painted.set()
            await until(lambda: answers(port))
            async with httpx.AsyncClient() as client:
                health = (await client.get(f"http://127.0.0.1:{port}/health")).json()
            assert (health["status"], health["database"]["ok"]) == ("ok", True)
        assert not answers(port)


async def test_where_the_port_is_taken_the_depot_runs_on_and_says_so(
    tmp_path: Path, clock: TestClock
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        config = config_for(tmp_path, api_port=taken.getsockname()[1])
        async with running(config, clock) as depot:
            raised: list[AttentionRaised] = []
            depot.bus.subscribe(AttentionRaised, raised.append)
            async with api_door(depot, lag):
                await until(lambda: raised)
            assert (raised[0].kind, "--api-port" in raised[0].text) == ("api_closed", True)
            assert await event_kinds(depot) == ["api_closed"]
            assert list(depot.upkeep.unserved) == ["api"]


async def test_a_server_that_is_slow_to_open_is_no_reason_for_an_alarm(
    tmp_path: Path, clock: TestClock
) -> None:
    missing: list[dict[str, str]] = []
    async with running(config_for(tmp_path), clock) as depot:

        def build() -> Serving:
            missing.append(dict(depot.upkeep.unserved))
            return lambda _socket: nullcontext()

        async with web_door(depot, WebServer("api", "The API", 5, build)):
            await until(lambda: missing)
    assert missing == [{}]


async def test_an_api_that_is_switched_off_listens_nowhere(
    tmp_path: Path, clock: TestClock
) -> None:
    port = free_port()
    config = config_for(tmp_path, api_port=port, api=False)
    async with running(config, clock) as depot, api_door(depot, lag):
        await asyncio.sleep(0.05)
        assert not answers(port)


async def test_tokens_are_handed_out_and_revoked_by_a_command_while_the_program_runs(
    tmp_path: Path, clock: TestClock
) -> None:
    async with AsyncExitStack() as stack:
        depot = await stack.enter_async_context(running(config_for(tmp_path), clock))
        await stack.enter_async_context(errand_desk(depot))
        # The lock that a running program holds; this process is one.
        stack.enter_context(InstanceLock(tmp_path))
        secret = (await command(tmp_path, "create", "app", "--role", "viewer")).stdout.strip()
        token = depot.tokens.find(secret)
        assert token is not None
        assert token.created_by == "local"
        again = await command(tmp_path, "create", "app", "--role", "viewer")
        assert (again.returncode, "already" in again.stderr) == (1, True)
        listed = await command(tmp_path, "list")
        assert ("app" in listed.stdout, secret in listed.stdout) == (True, False)
        assert (await command(tmp_path, "revoke", "app")).returncode == 0
        assert depot.tokens.find(secret) is None
        audit = [(e.operator, e.action) for e in await depot.books.journal.audit()]
        assert audit[0] == ("local", "token.revoke")
        assert list((tmp_path / "errands").iterdir()) == []


async def test_operators_come_and_go_by_a_command_while_the_program_runs(
    tmp_path: Path, clock: TestClock
) -> None:
    async with AsyncExitStack() as stack:
        depot = await stack.enter_async_context(running(config_for(tmp_path), clock))
        await stack.enter_async_context(errand_desk(depot))
        stack.enter_context(InstanceLock(tmp_path))

        async def operator(*words: str, secret: str = "") -> "subprocess.CompletedProcess[str]":
            return await command(tmp_path, *words, of="operator", typed=f"{secret}\n")

        assert (
            await operator("add", "Anna", "--role", "admin", secret="long enough")
        ).returncode == 0
        assert (await depot.operators.sign_in("anna", "long enough")).role is Role.ADMIN
        assert (await operator("passwd", "Anna", "--pin", secret="2580")).returncode == 0
        assert (await depot.operators.sign_in("anna", "2580")).name == "Anna"
        alone = await operator("remove", "Anna")
        assert (alone.returncode, "Anna is the last admin." in alone.stderr) == (1, True)
        assert (await operator("list")).stdout == "Anna\tadmin\tpassword and PIN\n"
        said = [entry.detail for entry in await depot.books.journal.audit()]
        assert not [each for each in said if "argon2" in each]


async def command(
    folder: Path, *arguments: str, of: str = "token", typed: str = ""
) -> "subprocess.CompletedProcess[str]":
    words = [sys.executable, "-m", "app", of, *arguments, "--data-dir", str(folder)]
    return await asyncio.to_thread(
        subprocess.run, words, input=typed, capture_output=True, text=True, check=False
    )


def test_tokens_are_handed_out_before_the_program_ever_ran(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = ["--data-dir", str(tmp_path)]
    assert main(["token", "create", "--role", "admin", "my app", *folder]) == 0
    secret = capsys.readouterr().out.strip()
    assert main(["token", "list", *folder]) == 0
    listed = capsys.readouterr().out
    assert ("my app" in listed, "admin" in listed, secret in listed) == (True, True, False)
    assert main(["token", "revoke", "my app", *folder]) == 0
    assert main(["token", "revoke", "my app", *folder]) == 1


async def test_an_api_that_fails_leaves_the_depot_running(
    tmp_path: Path,
    clock: TestClock,
    monkeypatch: pytest.MonkeyPatch,
    log_errors_expected: list[object],
) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("not today")

    monkeypatch.setattr("app.doors._build", broken)
    async with running(config_for(tmp_path, api_port=0), clock) as depot:
        async with api_door(depot, lag):
            await until(lambda: log_errors_expected)
            async with RawCharger(depot.url + "BAY7") as charger:
                assert (await charger.boot())["status"] == "Accepted"
        assert await event_kinds(depot) == ["api_closed"]
