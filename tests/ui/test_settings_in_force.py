"""Every setting of the catalogue, set in a depot that runs: what it changes is seen at once."""

import asyncio
import logging
import socket
import ssl
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import replace

import httpx
import pytest

from app.config import load_config
from app.core.roles import LOCAL_OPERATOR
from app.core.setting import Effect
from app.core.settings_catalogue import BY_KEY, SETTINGS
from app.core.transfers import FileProtocol
from app.doors import api_door
from app.phone_door import phone_door
from app.setting_sources import put_back, with_saved
from app.ui.desktop_window import DesktopWindow
from app.watchdog import LoopLag
from tests.support.certificates import make_certificate
from tests.support.clock import TestClock
from tests.support.depots import empty_database, running
from tests.support.raw_charger import RawCharger
from tests.support.receivers import free_port
from tests.support.screens import access_to

PROOFS = {}


def proof(*keys):
    """Let a function prove these settings: it sets them and looks at what they change."""

    def add(function):
        PROOFS.update(dict.fromkeys(keys, function))
        return function

    return add


class Stage:
    """A depot with its doors and a window; a charger is connected, and still is afterwards."""

    def __init__(self, depot, window, folder):
        self.depot, self.window, self.folder = depot, window, folder

    async def set(self, key, value):
        await self.depot.setup.set(key, value, by=LOCAL_OPERATOR)
        return value


@asynccontextmanager
async def staged(folder):
    config = load_config({"data_dir": folder})
    empty_database(folder)
    ports = ("ocpp_port", "ocpp_tls_port", "api_port", "phone_port", "file_port", "ftp_port")
    place = {"ocpp_host": "127.0.0.1", "phone_host": "127.0.0.1", "api": False}
    ports_free = {port: free_port() for port in ports}
    await put_back(config, place | ports_free | {"admission": "open"})

    def lag():
        return LoopLag(0, 0.0, 0.0, 0.0)

    async with AsyncExitStack() as stack:
        depot = await stack.enter_async_context(running(config, TestClock()))
        await stack.enter_async_context(api_door(depot, lag))
        await stack.enter_async_context(phone_door(depot))
        charger = await stack.enter_async_context(RawCharger(f"{depot.url}CP1"))
        await charger.boot()
        window = DesktopWindow(access_to(depot), {"theme": "light"})
        stack.push_async_callback(window.shut_down)
        yield Stage(depot, window, folder)
        await charger.call("Heartbeat", {})


def closed(port, host="127.0.0.1"):
    with socket.socket() as probe:
        return probe.connect_ex((host, port)) != 0


async def get(port, path, host="127.0.0.1"):
    async with httpx.AsyncClient(trust_env=False) as client:
        return await client.get(f"http://{host}:{port}{path}")


async def dials(url):
    async with RawCharger(f"{url}CP2") as charger:
        await charger.boot()


@proof("depot_name", "legal_lines")
async def who_issues(stage):
    await stage.set("depot_name", "North yard")
    await stage.set("legal_lines", ["INN 0123"])
    letterhead = stage.depot.accounts.documents._letterhead()
    assert (letterhead.depot_name, letterhead.legal_lines) == ("North yard", ("INN 0123",))
    assert stage.window.top_bar._depot.text() == "North yard"
    assert stage.depot.outward.recipients.place.depot_name() == "North yard"


@proof("timezone")
async def when_the_depot_opens_anew(stage):
    await stage.set("timezone", "Asia/Bishkek")
    config = await with_saved(stage.depot.config, stage.depot.books.settings)
    assert config.zone.key == "Asia/Bishkek"


@proof("ocpp_port", "ocpp_host")
async def where_chargers_come_in(stage):
    before = stage.depot.setup.value("ocpp_port")
    port = await stage.set("ocpp_port", free_port())
    assert closed(before)
    await dials(f"ws://127.0.0.1:{port}/")
    await stage.set("ocpp_host", "localhost")
    assert stage.depot.url == f"ws://localhost:{port}/"
    await dials(stage.depot.url)
    assert f"localhost:{port}" in stage.window._access.listening


@proof("ocpp_tls_port")
async def where_chargers_come_in_by_wss(stage):
    pem = make_certificate(stage.folder / "made", "server").read_bytes()
    await stage.depot.certificate.install("server.pem", pem, by=LOCAL_OPERATOR)
    trusted = ssl.create_default_context(cadata=pem.decode())
    port = await stage.set("ocpp_tls_port", free_port())
    async with RawCharger(f"wss://127.0.0.1:{port}/CP3", tls=trusted) as charger:
        await charger.boot()


@proof("file_port", "ftp_port")
async def where_files_are_fetched(stage):
    files, at = stage.depot.maintenance.firmware._files, stage.depot.clock.now()
    for key, protocol in (("file_port", FileProtocol.HTTP), ("ftp_port", FileProtocol.FTP)):
        await files.expect("CP1", protocol, at)
        port = await stage.set(key, free_port())
        assert f":{port}/" in await files.expect("CP1", protocol, at)
        assert not closed(port)


@proof("api", "api_port", "api_host")
async def where_programs_ask(stage):
    await stage.set("api", True)
    assert not closed(stage.depot.setup.value("api_port"))
    port = await stage.set("api_port", free_port())
    assert (await get(port, "/health")).json()["ocpp"]["url"] == stage.depot.url
    await stage.set("api_host", "127.0.0.2")
    assert (await get(port, "/health", "127.0.0.2")).is_success
    await stage.set("api", False)
    assert closed(port, "127.0.0.2")


@proof("phone", "phone_port", "phone_host")
async def where_drivers_come(stage):
    await stage.set("phone", True)
    port = await stage.set("phone_port", free_port())
    assert (await get(port, "/c/CP1/1")).status_code == 404
    await stage.set("phone_host", "127.0.0.2")
    assert (await get(port, "/c/CP1/1", "127.0.0.2")).status_code == 404
    assert stage.depot.phone_url == f"http://127.0.0.2:{port}"
    await stage.set("phone", False)
    assert closed(port, "127.0.0.2")


@proof("admission")
async def who_is_let_in(stage):
    await stage.set("admission", "known")
    assert not stage.depot.chargers.admissible("CP8")
    await stage.set("admission", "open")
    assert (await stage.depot.chargers.arrived("CP8")).adopted


@proof("cards")
async def who_may_charge(stage):
    assert not stage.depot.authorization.judge("CP1", "NOBODYS").accepted
    await stage.set("cards", "any")
    assert stage.depot.authorization.judge("CP1", "NOBODYS").accepted


@proof("heartbeat_interval_s", "settle_s")
async def what_chargers_are_told(stage):
    chargers = stage.depot.chargers
    await chargers.arrived("OLD")
    odd = (await chargers.arrived("ODD")).link
    await chargers.set_link("ODD", replace(odd, heartbeat_interval_s=900), by=LOCAL_OPERATOR)
    await stage.set("heartbeat_interval_s", 60)
    await stage.set("settle_s", 3.0)
    for name, interval_s in (("OLD", 60), ("NEW", 60), ("ODD", 900)):
        async with RawCharger(f"{stage.depot.url}{name}") as charger:
            assert (await charger.boot())["interval"] == interval_s, name
    stored = {each.id: each.link for each in await stage.depot.books.chargers.all()}
    assert {link.settle_s for link in stored.values()} == {3.0}


@proof("greeting_s")
async def how_long_a_greeting_is_waited_for(stage):
    await stage.set("greeting_s", 1.0)
    async with RawCharger(f"{stage.depot.url}CP4") as charger:
        await charger.status("Available")
        asked = await charger.was_asked()
        assert asked[2:] == ["TriggerMessage", {"requestedMessage": "BootNotification"}]


@proof("lock_after_min")
async def when_the_screen_locks(stage):
    await stage.set("lock_after_min", 7)
    assert stage.window.lock.idle._timer.interval() == 7 * 60_000


@proof("log_level")
async def what_is_logged(stage):
    before = logging.getLogger().level
    await stage.set("log_level", "error")
    assert logging.getLogger().level == logging.ERROR
    logging.getLogger().setLevel(before)


@proof("theme")
async def how_it_looks(stage):
    await stage.set("theme", "dark")
    assert stage.window.theme.scheme == "dark"


@proof("density", "language")
async def what_the_next_window_is_like(stage):
    await stage.set("density", "kiosk")
    await stage.set("language", "de")
    assert stage.depot.accounts.documents._letterhead().language == "de"
    window = DesktopWindow(access_to(stage.depot), await stage.depot.books.settings.all())
    assert window.theme.density_name == "kiosk"
    await window.shut_down()


def test_every_setting_has_its_proof():
    assert PROOFS.keys() == BY_KEY.keys()
    anew = {each.key for each in SETTINGS if each.effect is Effect.DEPOT}
    assert anew == {"timezone"}, "whatever else needs the depot anew makes chargers dial again"


@pytest.mark.slow
@pytest.mark.parametrize("prove", dict.fromkeys(PROOFS.values()), ids=lambda each: each.__name__)
async def test_it_is_in_force_at_once(tmp_path, prove):
    async with staged(tmp_path) as stage, asyncio.timeout(30):
        await prove(stage)
