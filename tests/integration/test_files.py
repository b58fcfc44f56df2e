"""Firmware and diagnostics over real sockets: addresses, progress, and what is refused."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from urllib.parse import urlsplit

import aioftp
import pytest
import pytest_asyncio

from app.core.errors import NotFound
from app.core.ids import ChargerId
from app.core.roles import LOCAL_OPERATOR
from app.core.transfers import FileProtocol, TransferKind
from app.depot import Depot
from app.ocpp import file_drop
from app.services.chargers.firmware import LogKind
from tests.support.answering_charger import AnsweringCharger, answering_charger
from tests.support.clock import TestClock
from tests.support.simulated import simulated_charger
from tests.support.waiting import DEADLINE_S, until

CP1 = ChargerId("CP1")
IMAGE = bytes(range(256)) * 4000


@pytest_asyncio.fixture
async def charger(depot: Depot) -> AsyncIterator[AnsweringCharger]:
    folder = depot.config.data_dir / "firmware"
    folder.mkdir()
    (folder / "image-2.0.bin").write_bytes(IMAGE)
    async with answering_charger(depot) as charger:
        charger.answers |= {
            "UpdateFirmware": {},
            "GetDiagnostics": {"fileName": "diag.log"},
            "GetLog": {"status": "Accepted", "filename": "security.log"},
        }
        yield charger


async def http(url: str, method: str, *headers: str, body: bytes = b"", path: str = "") -> bytes:
    """Send one request as a small machine would; return the whole answer."""
    where = urlsplit(url)
    reader, writer = await asyncio.open_connection(where.hostname, where.port)
    lines = [f"{method} {path or where.path} HTTP/1.1", "Host: depot", *headers, "", ""]
    writer.write("\r\n".join(lines).encode() + body)
    await writer.drain()
    async with asyncio.timeout(DEADLINE_S):
        answer = await reader.read()
    writer.close()
    await writer.wait_closed()
    return answer


def status(answer: bytes) -> int:
    return int(answer.split(b" ")[1])


async def location(depot: Depot, charger: AnsweringCharger, action: str) -> str:
    """Let the depot ask for a transfer; return the address that the charger was given."""
    service = depot.maintenance.firmware
    if action == "UpdateFirmware":
        await service.update(CP1, "image-2.0.bin", by=LOCAL_OPERATOR)
    else:
        await service.get_diagnostics(CP1, by=LOCAL_OPERATOR)
    (payload,) = [payload for name, payload in charger.calls if name == action]
    return str(payload["location"])


def received(depot: Depot) -> list[bytes]:
    service = depot.maintenance.firmware
    return [service.place(file).read_bytes() for file in service.received(CP1)]


async def test_a_charger_fetches_firmware_and_says_how_far_it_is(
    depot: Depot, charger: AnsweringCharger
) -> None:
    url = await location(depot, charger, "UpdateFirmware")
    assert url.endswith("/image-2.0.bin")
    answer = await http(url, "GET")
    assert answer.partition(b"\r\n\r\n")[2] == IMAGE
    (transfer,) = depot.maintenance.firmware.transfers(CP1)
    assert (transfer.moved_bytes, transfer.total_bytes) == (len(IMAGE), len(IMAGE))
    for word in ("Downloading", "Installing", "Installed"):
        await charger.call("FirmwareStatusNotification", {"status": word})
    (transfer,) = depot.maintenance.firmware.transfers(CP1)
    assert (transfer.status, transfer.over, transfer.failed) == ("Installed", True, False)
    assert status(await http(url, "GET")) == 404


async def test_a_broken_download_goes_on_where_it_was(
    depot: Depot, charger: AnsweringCharger
) -> None:
    url = await location(depot, charger, "UpdateFirmware")
    head, _, body = (await http(url, "GET", "Range: bytes=1000000-")).partition(b"\r\n\r\n")
    assert b"206" in head
    assert body == IMAGE[1_000_000:]
    assert status(await http(url, "GET", f"Range: bytes={len(IMAGE)}-")) == 416
    assert (await http(url, "HEAD")).endswith(b"\r\n\r\n")


async def test_diagnostics_come_by_put_under_a_name_of_the_charger(
    depot: Depot, charger: AnsweringCharger
) -> None:
    url = await location(depot, charger, "GetDiagnostics")
    answer = await http(url + "diag.log", "PUT", "Content-Length: 5", body=b"hello")
    assert status(answer) == 201
    assert received(depot) == [b"hello"]
    (transfer,) = depot.maintenance.firmware.transfers(CP1)
    assert (transfer.kind, transfer.moved_bytes) == (TransferKind.DIAGNOSTICS, 5)
    assert transfer.file_name.endswith("-diag.log")


async def test_a_body_in_chunks_without_a_name_is_taken(
    depot: Depot, charger: AnsweringCharger
) -> None:
    url = await location(depot, charger, "GetDiagnostics")
    chunks = b"3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n"
    answer = await http(url, "POST", "Transfer-Encoding: chunked", body=chunks)
    assert status(answer) == 201
    assert received(depot) == [b"abcde"]


async def test_a_log_of_the_security_extension_is_asked_for(
    depot: Depot, charger: AnsweringCharger
) -> None:
    service = depot.maintenance.firmware
    assert (await service.get_log(CP1, LogKind.SECURITY, by=LOCAL_OPERATOR)).ok
    (payload,) = [payload for name, payload in charger.calls if name == "GetLog"]
    url = payload["log"]["remoteLocation"]
    assert status(await http(url, "PUT", "Content-Length: 2", body=b"ok")) == 201
    await charger.call("LogStatusNotification", {"status": "Uploaded", "requestId": 1})
    (transfer,) = service.transfers(CP1)
    assert (transfer.kind, transfer.status) == (TransferKind.LOG, "Uploaded")


async def test_no_path_leads_out_of_the_folder(depot: Depot, charger: AnsweringCharger) -> None:
    url = await location(depot, charger, "GetDiagnostics")
    token = urlsplit(url).path.strip("/")
    for name in ("../../depot.sqlite3", "..%2f..%2fevil", "%2e%2e/%5c..%5cevil", ".hidden"):
        path = f"/{token}/{name}"
        answer = await http(url, "PUT", "Content-Length: 1", body=b"x", path=path)
        assert status(answer) == 201
    folder = depot.config.data_dir / "diagnostics" / "CP1"
    assert len(list(folder.iterdir())) == 4
    assert {path.parent for path in depot.config.data_dir.rglob("*evil*")} == {folder}


async def test_only_the_address_that_was_given_works_and_only_for_what_it_is(
    depot: Depot, charger: AnsweringCharger, clock: TestClock
) -> None:
    firmware = await location(depot, charger, "UpdateFirmware")
    diagnostics = await location(depot, charger, "GetDiagnostics")
    assert status(await http(firmware, "GET", path="/guessed/image-2.0.bin")) == 404
    assert status(await http(firmware, "GET", path="/")) == 404
    assert status(await http(firmware, "PUT", "Content-Length: 1", body=b"x")) == 405
    assert status(await http(diagnostics, "GET")) == 405
    assert status(await http(diagnostics, "BREW")) == 405
    clock.forward(hours=25)
    assert status(await http(firmware, "GET")) == 404


async def test_what_is_too_large_or_breaks_off_is_not_kept(
    depot: Depot, charger: AnsweringCharger, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(file_drop, "MOST_UPLOAD", 4)
    url = await location(depot, charger, "GetDiagnostics")
    assert status(await http(url, "PUT", "Content-Length: 5", body=b"hello")) == 413
    where = urlsplit(url)
    _, writer = await asyncio.open_connection(where.hostname, where.port)
    writer.write(b"PUT " + where.path.encode() + b" HTTP/1.1\r\nContent-Length: 4\r\n\r\nhe")
    await writer.drain()
    writer.close()
    await writer.wait_closed()
    assert status(await http(url, "PUT", "Content-Length: x", body=b"hello")) == 400
    assert received(depot) == []
    folder = depot.config.data_dir / "diagnostics" / "CP1"
    assert list(folder.iterdir()) == []


async def test_a_file_that_is_not_there_is_not_offered(depot: Depot) -> None:
    for name in ("missing.bin", "../depot.sqlite3"):
        with pytest.raises(NotFound):
            await depot.maintenance.firmware.update(CP1, name, by=LOCAL_OPERATOR)


async def test_an_address_ends_at_once_where_the_charger_does_not_accept(
    depot: Depot, charger: AnsweringCharger
) -> None:
    charger.answers["GetLog"] = {"status": "Rejected"}
    service = depot.maintenance.firmware
    assert not (await service.get_log(CP1, by=LOCAL_OPERATOR)).ok
    (payload,) = [payload for name, payload in charger.calls if name == "GetLog"]
    url = payload["log"]["remoteLocation"]
    assert status(await http(url, "PUT", "Content-Length: 2", body=b"ok")) == 404
    assert service.transfers(CP1)[0].status == "Rejected"


@asynccontextmanager
async def ftp(url: str) -> AsyncIterator[aioftp.Client]:
    """Sign in as the address says; hang up without a word, as chargers do."""
    where = urlsplit(url)
    client = aioftp.Client()
    await client.connect(where.hostname, where.port)
    try:
        await client.login(where.username, where.password)
        yield client
    finally:
        client.close()


async def test_an_old_charger_fetches_firmware_by_ftp(
    depot: Depot, charger: AnsweringCharger
) -> None:
    service = depot.maintenance.firmware
    await service.update(CP1, "image-2.0.bin", protocol=FileProtocol.FTP, by=LOCAL_OPERATOR)
    async with ftp(charger.calls[-1][1]["location"]) as client:
        async with client.download_stream("image-2.0.bin") as stream:
            assert await stream.read() == IMAGE
        assert [str(path) for path, _ in await client.list()] == ["image-2.0.bin"]
        with pytest.raises(aioftp.StatusCodeError):
            await client.remove_file("image-2.0.bin")
    (transfer,) = service.transfers(CP1)
    assert transfer.moved_bytes == len(IMAGE)


async def test_an_old_charger_brings_diagnostics_by_ftp_and_sees_nothing(
    depot: Depot, charger: AnsweringCharger, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(file_drop, "MOST_UPLOAD", 8)
    service = depot.maintenance.firmware
    await service.get_diagnostics(CP1, protocol=FileProtocol.FTP, by=LOCAL_OPERATOR)
    url = charger.calls[-1][1]["location"]
    async with ftp(url) as client:
        for name in ("diag.log", "../../../evil.log"):
            async with client.upload_stream(name) as stream:
                await stream.write(b"hello")
        assert received(depot) == [b"hello", b"hello"]
        assert await client.list() == []
        with pytest.raises(aioftp.StatusCodeError):
            await client.make_directory("inside")
        too_large = await client.upload_stream("large.log")
        await too_large.write(b"more than eight")
        with pytest.raises(aioftp.StatusCodeError):
            await too_large.finish()
    assert len(received(depot)) == 2
    assert not list(depot.config.data_dir.rglob("large*"))
    await charger.call("DiagnosticsStatusNotification", {"status": "Uploaded"})
    with pytest.raises(aioftp.StatusCodeError):
        async with ftp(url):
            pass


async def test_a_simulated_update_is_followed_to_its_end(
    depot: Depot, clock: TestClock, tmp_path: Path
) -> None:
    (depot.config.data_dir / "firmware").mkdir()
    (depot.config.data_dir / "firmware" / "new.bin").write_bytes(b"new")
    service = depot.maintenance.firmware
    async with simulated_charger(depot.url, clock, speed=1000.0):
        await service.update(ChargerId("SIM-1"), "new.bin", by=LOCAL_OPERATOR)
        await until(lambda: service.transfers()[0].over)
        assert service.transfers()[0].status == "Installed"
