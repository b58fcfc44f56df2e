"""The Settings page: forms made from the catalogue, operators, backup, tokens."""

import socket
from contextlib import asynccontextmanager

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton

from app.config import load_config
from app.core.roles import Operator, Role
from app.core.setting import Effect
from app.core.settings_catalogue import SETTINGS
from app.services.upkeep.renewal import Renewal
from app.setting_sources import put_back
from app.ui.desktop_window import DesktopWindow
from app.ui.sections.backup import BackupSection
from app.ui.sections.network import NetworkSection
from app.ui.sections.operators import OperatorsSection
from app.ui.sections.tokens import SecretOnceSheet, TokensSection
from app.ui.settings_form import SettingsForm
from app.ui.sheets.backup_folder import BackupFolderSheet
from app.ui.sheets.operator import OperatorSheet
from app.ui.widgets.sheet import Sheet
from tests.support.clock import TestClock
from tests.support.depots import empty_database, running
from tests.support.receivers import free_port
from tests.support.screens import access_to
from tests.support.top_levels import top_level_widgets
from tests.support.waiting import until

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def clock():
    return TestClock()


@pytest.fixture
async def depot(tmp_path, clock):
    network = {"ocpp_host": "127.0.0.1", "file_port": 0, "ftp_port": 0}
    (tmp_path / "chargeyard.toml").write_text('cards = "any"\n')
    config = load_config({"data_dir": tmp_path, "api": False, **network})
    empty_database(tmp_path)
    await put_back(config, {"ocpp_port": free_port()})
    async with running(config, clock) as depot:
        yield depot


@asynccontextmanager
async def opened(depot, *operator):
    renewal = Renewal()
    window = DesktopWindow(access_to(depot, *operator, renewal=renewal), {"theme": "light"})
    window.resize(1366, 768)
    window.show()
    window.renewal = renewal
    window.settings_page = window.show_page("settings")
    yield window
    await window.shut_down()


@pytest.fixture
async def window(depot):
    async with opened(depot) as window:
        yield window


def form(window, section):
    window.settings_page.show_section(section)
    card = window.settings_page.section(section).widget()
    return next(w for w in card.children() if hasattr(w, "apply"))


def card(window, section, kind):
    window.settings_page.show_section(section)
    return window.settings_page.section(section).findChild(kind)


def sheets(kind=Sheet):
    return [w for w in top_level_widgets() if isinstance(w, kind) and w.isVisible()]


def press(qtbot, text):
    button = next(b for b in sheets()[0].findChildren(QPushButton) if b.text() == text)
    qtbot.mouseClick(button, LEFT)


async def test_every_setting_of_the_catalogue_has_its_field(window):
    keys = {
        key
        for section, _title in window.settings_page.titles()
        for form in [window.settings_page.section(section).widget()]
        for child in form.children()
        if isinstance(child, SettingsForm)
        for key in child.fields
    }
    assert keys == {setting.key for setting in SETTINGS}


async def test_the_icons_of_the_sections_are_seen_in_every_look(window):
    for choice in ("dark", "light"):
        window.theme.choose(choice)
        icon = window.settings_page.list.item(0).icon().pixmap(20, 20).toImage()
        inks = {icon.pixelColor(x, y).name() for x in range(20) for y in range(20)}
        assert window.theme.color("text").name() in inks


async def test_a_live_setting_is_in_force_when_apply_is_pressed(qtbot, depot, window):
    chargers = form(window, "chargers")
    field = chargers.fields["admission"].field
    assert not chargers.apply.isEnabled()
    field.setCurrentIndex(field.findData("open"))
    qtbot.mouseClick(chargers.apply, LEFT)
    await until(lambda: depot.setup.value("admission") == "open")
    assert (await depot.chargers.arrived("CP9")).adopted
    assert not window.renewal.asked
    assert not chargers.undo.isEnabled()


async def test_what_the_settings_file_says_is_shown_and_cannot_be_changed(window):
    cards = form(window, "chargers").fields["cards"]
    assert not cards.field.isEnabled()
    assert cards.field.currentData() == "any"
    assert cards.note.text() == "Set by chargeyard.toml; it cannot be changed here."


async def test_what_is_wrong_is_said_while_it_is_typed_and_undo_brings_back(qtbot, window):
    depot_form = form(window, "depot")
    name = depot_form.fields["depot_name"]
    name.field.clear()
    assert name.note.text() == "It has 1 to 60 letters."
    assert not depot_form.apply.isEnabled()
    qtbot.keyClicks(name.field, "North yard")
    assert name.note.isHidden()
    assert depot_form.apply.isEnabled()
    qtbot.mouseClick(depot_form.undo, LEFT)
    assert name.field.text() == "Depot"


async def test_what_the_depot_is_built_from_asks_once_and_opens_it_anew(qtbot, depot, window):
    depot_form = form(window, "depot")
    told = []
    depot_form.applied.connect(told.append)
    depot_form.fields["timezone"].field.setCurrentText("Asia/Bishkek")
    qtbot.mouseClick(depot_form.apply, LEFT)
    await until(sheets)
    assert sheets()[0].windowTitle() == "Open the depot anew?"
    press(qtbot, "Apply")
    await until(lambda: window.renewal.asked)
    assert told == [{Effect.DEPOT}]
    assert depot.setup.value("timezone") == "Asia/Bishkek"


async def test_another_name_stands_in_the_top_bar_at_once(qtbot, depot, window):
    depot_form = form(window, "depot")
    depot_form.fields["depot_name"].field.setText("North yard")
    qtbot.mouseClick(depot_form.apply, LEFT)
    await until(lambda: window.top_bar._depot.text() == "North yard")
    assert not window.renewal.asked


async def test_another_address_is_asked_about_and_used_at_once(qtbot, depot, window):
    renewed = []
    window.renew_requested.connect(lambda: renewed.append(True))
    network, port = form(window, "network"), free_port()
    network.fields["ocpp_port"].field.setValue(port)
    qtbot.mouseClick(network.apply, LEFT)
    await until(sheets)
    assert sheets()[0].windowTitle() == "Use the new address?"
    press(qtbot, "Apply")
    await until(lambda: renewed)
    assert depot.url == f"ws://127.0.0.1:{port}/"
    assert not window.renewal.asked


async def test_a_port_that_is_taken_is_said_at_its_field_and_nothing_changes(qtbot, depot, window):
    network, before = form(window, "network"), depot.url
    with socket.create_server(("127.0.0.1", 0)) as taken:
        network.fields["ocpp_port"].field.setValue(taken.getsockname()[1])
        qtbot.mouseClick(network.apply, LEFT)
        await until(sheets)
        press(qtbot, "Apply")
        note = network.fields["ocpp_port"].note
        await until(lambda: "cannot listen" in note.text())
    assert depot.url == before


async def test_the_address_is_there_as_text_and_as_a_code(window, depot):
    network = card(window, "network", NetworkSection)
    assert network.address.text() == depot.url
    assert network.code.text == depot.url
    assert network.certificate.text().startswith("No certificate")


async def test_the_first_operator_is_made_here(qtbot, depot, window):
    operators = card(window, "operators", OperatorsSection)
    assert operators.hint.text().startswith("Nobody has to sign in")
    qtbot.mouseClick(operators.add, LEFT)
    await until(lambda: sheets(OperatorSheet))
    sheet = sheets(OperatorSheet)[0]
    assert not sheet.role.isEnabled()
    for field, text in (
        (sheet.name, "Anna"),
        (sheet.password_field, "long enough"),
        (sheet.password_again, "long enough"),
    ):
        assert not sheet.save.isEnabled()
        qtbot.keyClicks(field, text)
    qtbot.mouseClick(sheet.save, LEFT)
    await until(lambda: operators.list.count() == 1)
    assert operators.list.item(0).text() == "Anna · Admin · password"
    assert window.lock.chip.accessibleName() == "Anna, Admin"
    operators.list.setCurrentRow(0)
    qtbot.mouseClick(operators.remove, LEFT)
    await until(sheets)
    press(qtbot, "Remove")
    problem = "Anna is the last admin. Make somebody else an admin."
    await until(lambda: problem in window.toasts.texts())


async def test_a_backup_is_made_and_named(qtbot, depot, window, tmp_path):
    section = card(window, "backup", BackupSection)
    await until(lambda: "Last backup" in section.facts._values)
    assert section.facts.value("Last backup") == "none yet"
    qtbot.mouseClick(section.make, LEFT)
    await until(lambda: list((tmp_path / "backups").glob("depot-*.sqlite3")))
    await until(lambda: section.facts.value("Last backup") != "none yet")
    assert not section.bar.isVisible()


async def test_another_folder_for_backups_is_checked_and_used_at_once(
    qtbot, depot, window, tmp_path
):
    section = card(window, "backup", BackupSection)
    await until(lambda: "Disk" in section.facts._values)
    assert section.facts.value("Disk").startswith("the same as the depot's")
    stick = tmp_path / "stick"
    for there in (False, True):
        qtbot.mouseClick(section.choose, LEFT)
        await until(lambda: sheets(BackupFolderSheet))
        sheets()[0].folder.setEditText(str(stick))
        press(qtbot, "Use this folder")
        if there:
            break
        await until(lambda: f"There is no folder {stick}." in window.toasts.texts())
        stick.mkdir()
        await until(lambda: not section.choose.busy)
    await until(lambda: section.facts.value("Folder") == str(stick))
    qtbot.mouseClick(section.make, LEFT)
    await until(lambda: list(stick.glob("depot-*.sqlite3")))


async def test_a_token_is_shown_once(qtbot, depot, window):
    tokens = card(window, "tokens", TokensSection)
    qtbot.mouseClick(tokens.make, LEFT)
    await until(sheets)
    qtbot.keyClicks(sheets()[0].name, "Phone app")
    press(qtbot, "Make")
    await until(lambda: sheets(SecretOnceSheet))
    secret = sheets(SecretOnceSheet)[0].findChild(QLineEdit).text()
    assert depot.tokens.find(secret).name == "Phone app"
    press(qtbot, "I have it")
    assert tokens.list.item(0).text() == "Phone app · Viewer · never used"


async def test_who_may_not_set_anything_sees_only_how_the_screen_looks(depot):
    async with opened(depot, Operator("Mehmet", Role.ATTENDANT)) as window:
        assert [key for key, _ in window.settings_page.titles()] == ["appearance"]
        look = form(window, "appearance")
        look.fields["theme"].field.setCurrentIndex(2)
        look.apply.click()
        await until(lambda: window.theme.scheme == "dark")
