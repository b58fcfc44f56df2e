"""Every form of the Commands tab, filled in and sent to the simulator by clicks and keys."""

import json
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest
import pytest_asyncio
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QPushButton, QWidget

from app.core.ids import ChargerId, ConnectorId
from app.core.roles import LOCAL_OPERATOR
from app.depot import Depot
from app.ocpp.simulator.car import Car
from app.ocpp.simulator.charger import SimulatedCharger
from app.ui.actions import ActionRunner
from app.ui.charger_actions import ChargerActions
from app.ui.pages.charger_commands import CommandsTab
from app.ui.theme import Theme
from app.ui.widgets.sheet import Sheet
from app.ui.words.formats import LocaleFormats
from tests.support.clock import START, TestClock
from tests.support.depots import config_for, running
from tests.support.screens import access_to
from tests.support.simulated import simulated_charger
from tests.support.waiting import until

pytestmark = pytest.mark.slow

LEFT = Qt.MouseButton.LeftButton
PLUG = ConnectorId(ChargerId("SIM-1"), 1)
PEM = "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n"
LATER = f"{START + timedelta(days=2):%Y-%m-%dT%H:%M:%SZ}"
PROFILE = {
    "chargingProfileId": 1,
    "stackLevel": 0,
    "chargingProfilePurpose": "TxDefaultProfile",
    "chargingProfileKind": "Absolute",
    "chargingSchedule": {
        "chargingRateUnit": "A",
        "startSchedule": "2026-01-01T00:00:00Z",
        "chargingSchedulePeriod": [{"startPeriod": 0, "limit": 10.5}],
    },
}
FIRMWARE = {
    "location": "http://depot/f.bin",
    "retrieveDateTime": LATER,
    "signingCertificate": PEM,
    "signature": "c2ln",
}
HASHES = {
    "hashAlgorithm": "SHA256",
    "issuerNameHash": "00",
    "issuerKeyHash": "00",
    "serialNumber": "1",
}
# Action, what is typed beside what the form knows, and the word that the simulator answers.
FORMS: tuple[tuple[str, dict[str, str], str], ...] = (
    ("GetConfiguration", {"key": "HeartbeatInterval, NumberOfConnectors"}, "Accepted"),
    ("ChangeConfiguration", {"key": "HeartbeatInterval", "value": "300"}, "Accepted"),
    ("ClearCache", {}, "Accepted"),
    ("DataTransfer", {"vendorId": "nobody", "data": "hello"}, "UnknownVendorId"),
    ("TriggerMessage", {"requestedMessage": "Heartbeat"}, "Accepted"),
    ("ExtendedTriggerMessage", {"requestedMessage": "Heartbeat"}, "Accepted"),
    ("SetChargingProfile", {"csChargingProfiles": json.dumps(PROFILE)}, "Accepted"),
    ("GetCompositeSchedule", {"duration": "3600", "chargingRateUnit": "A"}, "Accepted"),
    ("ClearChargingProfile", {"id": "1"}, "Accepted"),
    ("GetLocalListVersion", {}, "Accepted"),
    (
        "SendLocalList",
        {
            "listVersion": "3",
            "updateType": "Full",
            "localAuthorizationList": '[{"idTag": "C1", "idTagInfo": {"status": "Accepted"}}]',
        },
        "Accepted",
    ),
    (
        "ReserveNow",
        {"expiryDate": LATER, "idTag": "CARD-7", "reservationId": "7"},
        "Accepted",
    ),
    ("CancelReservation", {"reservationId": "7"}, "Accepted"),
    ("InstallCertificate", {"certificate": PEM}, "Accepted"),
    ("GetInstalledCertificateIds", {}, "Accepted"),
    ("DeleteCertificate", {"certificateHashData": json.dumps(HASHES)}, "NotFound"),
    ("CertificateSigned", {"certificateChain": PEM}, "Accepted"),
    ("GetDiagnostics", {"location": "ftp://depot/up"}, "Accepted"),
    (
        "GetLog",
        {
            "log": '{"remoteLocation": "http://depot/up"}',
            "logType": "SecurityLog",
            "requestId": "4",
        },
        "Accepted",
    ),
    (
        "UpdateFirmware",
        {"location": "http://depot/f.bin", "retrieveDate": LATER},
        "Accepted",
    ),
    ("SignedUpdateFirmware", {"requestId": "5", "firmware": json.dumps(FIRMWARE)}, "Accepted"),
    ("ChangeAvailability", {"type": "Operative"}, "Accepted"),
    ("RemoteStartTransaction", {"idTag": "CARD-7"}, "Accepted"),
    ("RemoteStopTransaction", {}, "Accepted"),
    ("UnlockConnector", {}, "Unlocked"),
    ("Reset", {"type": "Soft"}, "Accepted"),
)


@dataclass
class Yard:
    depot: Depot
    charger: SimulatedCharger
    tab: CommandsTab
    window: QWidget

    def choose(self, action: str) -> None:
        """Click a request in the list."""
        requests = self.tab.list
        (item,) = requests.findItems(action, Qt.MatchFlag.MatchExactly)
        requests.scrollToItem(item)
        QTest.mouseClick(requests.viewport(), LEFT, pos=requests.visualItemRect(item).center())

    def fill(self, field: str, text: str) -> None:
        """Type into a field, or choose in it."""
        widgets = self.tab.form.findChildren(QWidget)
        widget = next(w for w in widgets if w.accessibleName() == field)
        if isinstance(widget, QComboBox):
            widget.setCurrentIndex(widget.findData(text))
        elif isinstance(widget, QPlainTextEdit):
            widget.setPlainText(text)
        elif isinstance(widget, QLineEdit):
            widget.selectAll()
            QTest.keyClicks(widget, text)

    async def send(self) -> str:
        """Press Send, and in the sheet too where one asks; return the charger's word."""
        before = self.tab.answers.history.count()
        QTest.mouseClick(self.tab.send, LEFT)
        await until(
            lambda: (
                self.window.findChildren(Sheet)
                or self.tab.answers.history.count() > before
                or not self.tab.send.busy
            )
        )
        for sheet in self.window.findChildren(Sheet):
            buttons = sheet.findChildren(QPushButton)
            QTest.mouseClick(next(b for b in buttons if b.text() == "Send"), LEFT)
        await until(lambda: not self.tab.send.busy and not self.window.findChildren(Sheet))
        if self.tab.answers.history.count() == before:
            return "nothing was sent"
        return self.tab.answers.word.text


@pytest_asyncio.fixture
async def yard(tmp_path: Path, theme: Theme) -> AsyncIterator[Yard]:
    clock = TestClock()
    async with AsyncExitStack() as stack:
        depot = await stack.enter_async_context(running(config_for(tmp_path), clock))
        charger = await stack.enter_async_context(simulated_charger(depot.url, clock))
        window = QWidget()
        window.resize(1100, 704)
        runner = ActionRunner(lambda *_: None, window)
        access = access_to(depot, LOCAL_OPERATOR)
        actions = ChargerActions(access, runner, theme, LocaleFormats(), window)
        tab = CommandsTab(theme, access, actions)
        tab.setParent(window)
        tab.resize(window.size())
        stack.callback(window.deleteLater)
        stack.callback(window.hide)
        stack.push_async_callback(runner.close)
        window.show()
        tab.show_connector(PLUG)
        yield Yard(depot, charger, tab, window)


async def test_each_form_reaches_the_charger_and_shows_its_answer(yard: Yard) -> None:
    words = {}
    for action, typed, _ in FORMS:
        if action == "RemoteStartTransaction":
            yard.charger.connector(1).plug_in(Car())
        if action == "RemoteStopTransaction":
            await until(lambda: yard.depot.state.open_session(PLUG))
        yard.choose(action)
        for field, text in typed.items():
            yard.fill(field, text)
        words[action] = await yard.send()
    assert words == {action: word for action, _, word in FORMS}
    assert set(words) == {form.action for form in access_to(yard.depot).care.forms.all()}


async def test_what_is_wrong_is_said_at_its_field_and_nothing_is_sent(yard: Yard) -> None:
    yard.choose("ReserveNow")
    yard.fill("expiryDate", "tomorrow")
    yard.fill("idTag", "CARD-7")
    assert await yard.send() == "nothing was sent"
    words = [
        label.text() for label in yard.tab.form.findChildren(QWidget) if hasattr(label, "text")
    ]
    assert "Write a moment such as 2026-12-31T18:00:00Z." in words
    assert "This is needed." in words
