"""The Security tab of the Charger page, with a simulated charger at the other end."""

from collections.abc import AsyncIterator
from pathlib import Path
from random import Random

import pytest
import pytest_asyncio
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from app.core.events import Refusal
from app.core.ids import ChargerId
from app.core.roles import LOCAL_OPERATOR
from app.core.transfers import TransferKind
from app.depot import Depot
from app.ocpp.certificate_authority import FileAuthority
from app.ocpp.simulator.charger import SimulatedCharger
from app.ocpp.simulator.clock import SimClock
from app.ocpp.simulator.depot import equip
from app.ui.desktop_window import DesktopWindow
from app.ui.widgets.sheet import Sheet
from tests.support.clock import TestClock
from tests.support.depots import config_for, running
from tests.support.screens import access_to
from tests.support.top_levels import top_level_widgets
from tests.support.waiting import until

pytestmark = pytest.mark.slow

SIM = ChargerId("SIM-1")


@pytest_asyncio.fixture
async def depot(tmp_path: Path) -> AsyncIterator[Depot]:
    clock = TestClock()
    FileAuthority(tmp_path / "certs", lambda: "Depot", clock).make_server_certificate(["127.0.0.1"])
    async with running(config_for(tmp_path, ocpp_tls_port=0), clock) as depot:
        yield depot


@pytest_asyncio.fixture
async def charger(depot: Depot) -> AsyncIterator[SimulatedCharger]:
    supplies, _ = equip(1)
    charger = SimulatedCharger(
        SIM, depot.url.rstrip("/"), connectors=supplies, clock=SimClock(200.0), rng=Random(1)
    )
    async with charger:
        await charger.wait_online(10)
        yield charger


async def test_certificates_of_a_charger_are_installed_listed_and_deleted(
    qtbot, depot, charger, until
):
    window = DesktopWindow(access_to(depot), {"theme": "light"})
    window.resize(1366, 768)
    window.show()
    try:
        page = window.page("charger")
        page.show_charger(SIM)
        window.show_page("charger")
        tab = page.tabs.security
        page.tabs.setCurrentWidget(tab)
        await until(tab.list.isEnabled)
        assert "no certificate of its own" in tab.own.text()
        qtbot.mouseClick(tab.trust, Qt.MouseButton.LeftButton)
        await until(lambda: charger.certificates and tab.list.isEnabled())
        qtbot.mouseClick(tab.list, Qt.MouseButton.LeftButton)
        await until(lambda: tab.trusted.rowCount() == 1)
        assert tab.trusted.index(0, 0).data() == "Central system"
        assert not tab.delete.isEnabled()
        tab.table.selectRow(0)
        assert tab.delete.isEnabled()
        qtbot.mouseClick(tab.renew, Qt.MouseButton.LeftButton)
        await until(lambda: "is valid until" in tab.own.text())
        qtbot.mouseClick(tab.delete, Qt.MouseButton.LeftButton)
        await until(lambda: sheet_button("Delete"))
        qtbot.mouseClick(sheet_button("Delete"), Qt.MouseButton.LeftButton)
        await until(lambda: tab.trusted.rowCount() == 0)
        assert not charger.certificates
    finally:
        await window.shut_down()


async def test_a_charger_is_let_in_only_with_its_certificate_once_that_is_confirmed(
    qtbot, depot, charger, until
):
    window = DesktopWindow(access_to(depot), {"theme": "light"})
    window.show()
    try:
        page = window.page("charger")
        page.show_charger(SIM)
        window.show_page("charger")
        page.tabs.setCurrentWidget(page.tabs.security)
        required = page.tabs.security.required
        for answer, word in ((False, "Cancel"), (True, "Only with its certificate")):
            qtbot.mouseClick(required, Qt.MouseButton.LeftButton)
            await until(lambda: sheet_button("Cancel"))
            qtbot.mouseClick(sheet_button(word), Qt.MouseButton.LeftButton)
            await until(lambda: not window.runner.is_busy((required, "require")))
            assert required.isChecked() == answer
        assert depot.chargers.get(SIM).certificate_required
        await until(lambda: Refusal.NO_CERTIFICATE in [r.refusal for r in depot.refused.all()])
    finally:
        await window.shut_down()


def sheet_button(text):
    """Return the visible button of a sheet that says this, None where there is none."""
    shown = (each for each in top_level_widgets() if isinstance(each, Sheet))
    buttons = (b for sheet in shown for b in sheet.findChildren(QPushButton))
    return next((b for b in buttons if b.text() == text and b.isVisible()), None)


async def test_an_administrator_makes_the_first_certificate(qtbot, depot, charger, until):
    folder = depot.config.certificate.parent
    for name in ("authority.pem", "server.pem", "chargers-ca.pem"):
        (folder / name).unlink()
    window = DesktopWindow(access_to(depot), {"theme": "light"})
    window.show()
    try:
        page = window.page("charger")
        page.show_charger(SIM)
        window.show_page("charger")
        tab = page.tabs.security
        page.tabs.setCurrentWidget(tab)
        await until(tab.make.isVisible)
        assert not tab.trust.isEnabled()
        qtbot.mouseClick(tab.make, Qt.MouseButton.LeftButton)
        await until(lambda: tab.trust.isEnabled() and not tab.make.isVisible())
        assert (folder / "server.pem").is_file()
    finally:
        await window.shut_down()


async def test_what_a_charger_reports_of_its_security_is_listed(depot, charger, until):
    payload = {"type": "TamperDetectionActivated", "timestamp": "2026-03-01T08:00:00Z"}
    charger.reporter.say("SecurityEventNotification", payload | {"techInfo": "door"})
    window = DesktopWindow(access_to(depot), {"theme": "light"})
    window.show()
    try:
        page = window.page("charger")
        page.show_charger(SIM)
        window.show_page("charger")
        await _logged(depot, "SecurityEventNotification")
        page.tabs.setCurrentWidget(page.tabs.security)
        await until(lambda: page.tabs.security.events.rowCount() == 1)
        row = [page.tabs.security.events.index(0, each).data() for each in (1, 2)]
        assert row == ["TamperDetectionActivated", "door"]
    finally:
        await window.shut_down()


async def test_a_security_log_and_a_signed_update_run_to_their_end(depot, charger):
    firmware = depot.maintenance.firmware
    assert (await firmware.get_log(SIM, by=LOCAL_OPERATOR)).ok
    await _transferred(depot, TransferKind.LOG, "Uploaded")
    signed = {
        "requestId": 7,
        "firmware": {
            "location": "http://127.0.0.1/fw.bin",
            "retrieveDateTime": "2026-01-01T00:00:00Z",
            "signingCertificate": "-----BEGIN CERTIFICATE-----\nx\n-----END CERTIFICATE-----",
            "signature": "c2ln",
        },
    }
    result = await depot.charging.call(SIM, "SignedUpdateFirmware", signed, by=LOCAL_OPERATOR)
    assert result.ok
    await _transferred(depot, TransferKind.FIRMWARE, "Installed")


async def _transferred(depot: Depot, kind: TransferKind, status: str) -> None:
    firmware = depot.maintenance.firmware
    await until(
        lambda: (kind, status) in {(each.kind, each.status) for each in firmware.transfers(SIM)}
    )


async def _logged(depot: Depot, action: str) -> None:
    from app.services.ports.message import ExchangeFilter  # noqa: PLC0415

    await until(lambda: depot.books.messages.page(ExchangeFilter(SIM, action)))
