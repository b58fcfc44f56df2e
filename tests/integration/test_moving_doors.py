"""The door for chargers moves while they charge, and nobody who is connected notices."""

import asyncio
import errno
import os
import socket
import ssl
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from app.config import load_config
from app.core.alarm_rules import AlarmRule
from app.core.errors import InvalidInput
from app.core.roles import LOCAL_OPERATOR
from app.depot import Depot
from app.setting_sources import put_back
from tests.support.certificates import make_certificate
from tests.support.clock import TestClock
from tests.support.depots import empty_database, running
from tests.support.raw_charger import RawCharger
from tests.support.receivers import free_port

pytestmark = pytest.mark.slow

BY = LOCAL_OPERATOR


@pytest_asyncio.fixture
async def depot(tmp_path: Path) -> AsyncIterator[Depot]:
    config = load_config({"data_dir": tmp_path, "api": False})
    empty_database(tmp_path)
    ports = {key: free_port() for key in ("ocpp_port", "ocpp_tls_port", "file_port", "ftp_port")}
    await put_back(config, {"ocpp_host": "127.0.0.1", "admission": "open", **ports})
    async with running(config, TestClock()) as depot:
        yield depot


def served(depot: Depot) -> str:
    """Return the certificate that a new handshake is shown, in PEM."""
    assert depot.tls_port is not None
    return ssl.get_server_certificate(("127.0.0.1", depot.tls_port)).strip()


def certificate_in(path: Path) -> str:
    """Return the certificate of a file that holds its key, too."""
    return path.read_text().partition("-----BEGIN CERTIFICATE")[2].strip()


async def shows(depot: Depot, path: Path) -> bool:
    return certificate_in(path) in await asyncio.to_thread(served, depot)


async def test_a_new_certificate_is_shown_to_who_comes_and_leaves_who_is_there(
    depot: Depot, tmp_path: Path
) -> None:
    first, second = (make_certificate(tmp_path / "made", name) for name in ("first", "second"))
    assert depot.tls_port is None
    with pytest.raises(InvalidInput):
        await depot.certificate.install("no.pem", b"-----BEGIN CERTIFICATE-----", by=BY)
    await depot.certificate.install("first.pem", first.read_bytes(), by=BY)
    trusted = ssl.create_default_context(cadata=first.read_text())
    async with RawCharger(f"wss://127.0.0.1:{depot.tls_port}/CP1", tls=trusted) as charger:
        await charger.boot()
        await depot.certificate.install("second.pem", second.read_bytes(), by=BY)
        assert await shows(depot, second)
        assert "currentTime" in await charger.call("Heartbeat", {})


async def test_a_certificate_that_another_program_renews_is_shown_soon(
    depot: Depot, tmp_path: Path
) -> None:
    first, second = (make_certificate(tmp_path / "made", name) for name in ("first", "second"))
    await depot.certificate.install("first.pem", first.read_bytes(), by=BY)
    depot.config.certificate.write_bytes(second.read_bytes())
    await depot.door.settle()
    assert await shows(depot, second)
    depot.config.certificate.write_text("half of a certific")
    await depot.door.settle()
    assert await shows(depot, second), "one that cannot be used replaces none"
    depot.config.certificate.unlink()
    await depot.door.settle()
    assert depot.tls_port is None


async def test_a_port_that_was_lost_is_come_back_to(depot: Depot) -> None:
    with socket.create_server(("127.0.0.1", depot.setup.value("ocpp_tls_port"))):
        with pytest.raises(InvalidInput, match="cannot listen there"):
            await depot.certificate.make((), by=BY)
        await depot.door.settle()
        assert depot.door.closed == [f"127.0.0.1:{depot.setup.value('ocpp_tls_port')}"]
    await depot.door.settle()
    assert depot.door.closed == []
    assert await asyncio.to_thread(served, depot)
    await depot.door._leave()
    assert len(depot.door.closed) == 2
    await depot.door.settle()
    assert depot.door.closed == []
    async with RawCharger(f"{depot.url}CP1") as charger:
        await charger.boot()


async def test_a_port_for_wss_that_is_taken_at_the_start_keeps_no_charger_out(
    tmp_path: Path,
) -> None:
    config = load_config({"data_dir": tmp_path, "api": False, "ocpp_host": "127.0.0.1"})
    empty_database(tmp_path)
    config.certificate.parent.mkdir()
    made = await asyncio.to_thread(make_certificate, tmp_path / "made", "server")
    config.certificate.write_bytes(made.read_bytes())
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        ports = {"ocpp_port": free_port(), "ocpp_tls_port": port}
        await put_back(config, {"admission": "open", **ports})
        async with running(config, TestClock()) as depot:
            assert depot.door.closed == [f"127.0.0.1:{port}"]
            async with RawCharger(f"{depot.url}CP1") as charger:
                await charger.boot()
            taken.close()
            await depot.door.settle()
            assert depot.tls_port == port


async def test_a_certificate_that_cannot_be_used_keeps_no_charger_out(tmp_path: Path) -> None:
    config = load_config({"data_dir": tmp_path, "api": False, "ocpp_host": "127.0.0.1"})
    empty_database(tmp_path)
    await put_back(config, {"ocpp_port": free_port(), "admission": "open"})
    config.certificate.parent.mkdir()
    config.certificate.write_text("nothing")
    async with running(config, TestClock()) as depot:
        async with RawCharger(f"{depot.url}CP1") as charger:
            await charger.boot()
        await depot.upkeep.look()
        alarms = [(each.rule, each.thing) for each in depot.upkeep.alarms.open()]
        assert (AlarmRule.NOT_LISTENING, "127.0.0.1:9443") in alarms


async def test_who_is_connected_stays_where_the_port_moves_and_is_told_at_the_end(
    tmp_path: Path,
) -> None:
    config = load_config({"data_dir": tmp_path, "api": False})
    empty_database(tmp_path)
    await put_back(config, {"ocpp_host": "127.0.0.1", "ocpp_port": free_port()})
    async with running(config, TestClock()) as depot:
        charger = await RawCharger(f"{depot.url}CP1").__aenter__()
        await charger.boot()
        await depot.setup.set("ocpp_port", free_port(), by=BY)
        await charger.call("Heartbeat", {})
        newer = await RawCharger(f"{depot.url}CP2").__aenter__()
        await newer.boot()
    assert await charger.closed() == (1012, "service restart")
    assert await newer.closed() == (1012, "service restart")


async def test_a_port_that_is_taken_leaves_the_door_where_it_was(depot: Depot) -> None:
    before = depot.url
    with socket.create_server(("127.0.0.1", 0)) as taken:
        async with RawCharger(f"{before}CP1") as charger:
            with pytest.raises(InvalidInput, match="cannot listen there: Address already in use"):
                await depot.setup.set("ocpp_port", taken.getsockname()[1], by=BY)
            await charger.boot()
    assert depot.url == before
    assert depot.door.closed == []
    async with RawCharger(f"{before}CP2") as charger:
        await charger.boot()


async def test_a_host_that_files_cannot_be_served_on_moves_nothing(depot: Depot) -> None:
    before, taken = depot.url, ("127.0.0.2", depot.setup.value("file_port"))
    why = os.strerror(errno.EADDRINUSE)
    with socket.create_server(taken), pytest.raises(InvalidInput, match=why):
        await depot.setup.set("ocpp_host", "127.0.0.2", by=BY)
    assert depot.url == before
    assert depot.setup.value("ocpp_host") == "127.0.0.1"
    async with RawCharger(f"{before}CP1") as charger:
        await charger.boot()
