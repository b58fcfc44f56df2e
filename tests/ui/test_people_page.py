"""The People page over a depot that runs: real clicks and keys, a charger on a real socket."""

import asyncio
from contextlib import asynccontextmanager

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton

from app.core.cards import Card, CardPolicy
from app.core.energy import EnergyReading
from app.core.people import Group, Person, Vehicle
from app.core.quota import QuotaPlan
from app.core.roles import LOCAL_OPERATOR as ME
from app.core.roles import Operator, Role
from app.ui.desktop_window import DesktopWindow
from app.ui.models.people_model import PeopleColumn
from app.ui.sheets.new_card import NewCardSheet
from app.ui.sheets.person import PersonSheet
from app.ui.sheets.phone_pin import PhonePinSheet
from app.ui.sheets.user_import import ImportSheet
from app.ui.widgets.sheet import Sheet
from tests.support.answering_charger import answering_charger
from tests.support.clock import TestClock
from tests.support.depots import config_for, running
from tests.support.screens import access_to
from tests.support.top_levels import top_level_widgets

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def clock():
    return TestClock()


@pytest.fixture
async def depot(tmp_path, clock):
    async with running(config_for(tmp_path, cards=CardPolicy.KNOWN), clock) as depot:
        yield depot


@asynccontextmanager
async def opened(depot, operator=ME):
    window = DesktopWindow(access_to(depot, operator), {"theme": "light"})
    window.resize(1366, 768)
    window.show()
    window.show_page("people")
    yield window
    await window.shut_down()


@pytest.fixture
async def window(depot):
    async with opened(depot) as window:
        yield window


@pytest.fixture
def page(window):
    return window.page("people")


def sheets(kind=Sheet):
    return [w for w in top_level_widgets() if isinstance(w, kind) and w.isVisible()]


def sheet_button(text):
    return next(each for each in sheets()[0].findChildren(QPushButton) if each.text() == text)


def column(page, number):
    return [page.model.index(row, number).data() for row in range(page.model.rowCount())]


async def ada(depot, *cards):
    person = await depot.accounts.people.save_person(Person(0, "Ada", "Lovelace"), by=ME)
    for number in cards:
        await depot.accounts.cards.add(number, Card("", person_id=person.id), by=ME)
    return person


def answer(response):
    return response["idTagInfo"]["status"]


async def test_an_empty_page_leads_to_the_first_person_who_then_charges(
    qtbot, depot, page, clock, until
):
    assert page._empty.isVisible()
    qtbot.mouseClick(page._empty.button, LEFT)
    await until(sheets)
    sheet = sheets(PersonSheet)[0]
    assert not sheet.save.isEnabled()
    sheet.name.setText("Ayşe")
    sheet.surname.setText("Özgür")
    sheet.group.setEditText("Taxis")
    sheet.card.setText("04-a2-b1")
    sheet.plate.setText("B-AB 12")
    qtbot.mouseClick(sheet_button("Save"), LEFT)
    await until(lambda: column(page, PeopleColumn.CARDS) == ["04-a2-b1"])
    row = [page.model.index(0, each).data() for each in PeopleColumn]
    assert row == ["Ayşe Özgür", "Taxis", "04-a2-b1", "B-AB 12", "", "May charge"]
    assert page.table.isVisible()
    async with answering_charger(depot) as charger:
        started = await charger.start(clock.wire(), card="04A2B1")
        assert answer(started) == "Accepted"
        await until(lambda: column(page, PeopleColumn.STATE) == ["Charging"])


async def test_a_new_card_sheet_waits_for_a_card_at_any_charger(qtbot, depot, page, until):
    await ada(depot)
    qtbot.mouseClick(page.card, LEFT)
    await until(lambda: sheets(NewCardSheet))
    async with answering_charger(depot) as charger:
        await charger.call("Authorize", {"idTag": "CAFE01"})
        await until(lambda: sheets(NewCardSheet)[0].number.text() == "CAFE01")
    sheets(NewCardSheet)[0].reject()


async def test_a_form_says_what_is_wrong_while_one_types(qtbot, depot, page, until):
    await ada(depot, "04A2")
    await until(lambda: page.model.rowCount() == 1)
    qtbot.mouseClick(page.add, LEFT)
    await until(sheets)
    sheet = sheets(PersonSheet)[0]
    assert sheet.said.text() == "A person needs a name."
    sheet.name.setText("Bob")
    assert sheet.save.isEnabled()
    sheet.email.setText("bob@nowhere")
    assert "name@company.com" in sheet.said.text()
    sheet.email.clear()
    sheet.card.setText("04:A2")
    assert sheet.said.text() == "Card 04A2 is known already; it is of Ada Lovelace."
    assert not sheet.save.isEnabled()
    sheet.reject()


async def test_a_card_held_to_a_charger_is_enrolled(qtbot, depot, page, window, until):
    await ada(depot)
    async with answering_charger(depot) as charger:
        refused = await charger.call("Authorize", {"idTag": "DEADBEEF"})
        assert answer(refused) == "Invalid"
        await until(lambda: sheets(NewCardSheet))
        sheet = sheets(NewCardSheet)[0]
        assert sheet.number.text() == "DEADBEEF"
        heard = []
        window.bridge.card_shown.connect(heard.append)
        await charger.call("Authorize", {"idTag": "SOMEBODYELSE"})
        await until(lambda: heard)
        assert sheet.number.text() == "DEADBEEF"
        sheet.picker.field.setText("love")
        qtbot.mouseClick(sheet_button("Give the card"), LEFT)
        await until(lambda: column(page, PeopleColumn.CARDS) == ["DEADBEEF"])
        assert answer(await charger.call("Authorize", {"idTag": "DEADBEEF"})) == "Accepted"
    assert page.unknown.rows.keys() == ["SOMEBODYELSE"]


async def test_a_card_that_was_shown_before_waits_in_the_list(qtbot, depot, page, window, until):
    await ada(depot, "04A2B1C3")
    window.show_page("overview")
    heard = []
    window.bridge.card_shown.connect(heard.append)
    async with answering_charger(depot) as charger:
        await charger.call("Authorize", {"idTag": "C3B1A204"})
        await until(lambda: heard)
    window.show_page("people")
    assert not sheets()
    assert page.unknown.isVisible()
    words = page.unknown.rows.row("C3B1A204").details
    assert words.text().startswith("shown at CP1")
    like = "maybe the card of Ada Lovelace: same card, bytes reversed"
    await until(lambda: words.text().endswith(like))
    qtbot.mouseClick(page.unknown.rows.button("C3B1A204", "give"), LEFT)
    await until(lambda: sheets(NewCardSheet))
    sheet = sheets(NewCardSheet)[0]
    assert sheet.picker.field.text() == "Ada Lovelace"
    sheet.picker.field.setText("Grace Hopper")
    assert sheet.picker.new_name == "Grace Hopper"
    qtbot.mouseClick(sheet_button("Give the card"), LEFT)
    await until(lambda: "Grace Hopper" in column(page, PeopleColumn.NAME))
    grace = depot.accounts.directory.person(depot.accounts.directory.card("C3B1A204").person_id)
    assert (grace.name, grace.surname) == ("Grace", "Hopper")


async def test_an_unknown_card_is_dismissed_until_it_is_shown_again(qtbot, depot, page, until):
    async with answering_charger(depot) as charger:
        await charger.call("Authorize", {"idTag": "CAFE01"})
        await until(page.unknown.isVisible)
        sheets(NewCardSheet)[0].reject()
        qtbot.mouseClick(page.unknown.rows.button("CAFE01", "dismiss"), LEFT)
        await until(lambda: not page.unknown.isVisible())
        await charger.call("Authorize", {"idTag": "CAFE01"})
        await until(page.unknown.isVisible)
        sheets(NewCardSheet)[0].reject()


async def test_a_card_of_nobody_gets_a_holder(qtbot, depot, page, until):
    await ada(depot)
    await depot.accounts.cards.add("CAFE01", Card(""), by=ME)
    await until(page.unknown.isVisible)
    qtbot.mouseClick(page.unknown.rows.button("CAFE01", "give"), LEFT)
    await until(lambda: sheets(NewCardSheet))
    sheets(NewCardSheet)[0].picker.field.setText("Ada")
    qtbot.mouseClick(sheet_button("Give the card"), LEFT)
    await until(lambda: column(page, PeopleColumn.CARDS) == ["CAFE01"])


def scan(qtbot, widget, number):
    """Type as a reader does: all at once, ended by Enter."""
    qtbot.keyClicks(widget, number)
    qtbot.keyClick(widget, Qt.Key.Key_Return)


async def test_a_reader_at_the_keyboard_opens_the_sheet_and_types_nowhere(
    qtbot, depot, page, window, until
):
    await ada(depot)
    await until(lambda: page.model.rowCount() == 1)
    window.search.setFocus()
    scan(qtbot, window.search, "04A2B1C3D4")
    await until(lambda: sheets(NewCardSheet))
    sheet = sheets(NewCardSheet)[0]
    assert window.search.text() == ""
    assert sheet.number.text() == "04A2B1C3D4"
    scan(qtbot, sheet.picker.field, "99A2B1C3")
    await asyncio.sleep(0.06)
    assert sheet.number.text() == "99A2B1C3"
    assert sheet.picker.field.text() == ""
    sheet.reject()


async def test_keys_that_come_from_the_system_are_held_back_too(qtbot, depot, page, window, until):
    handle = window.windowHandle()
    window.activateWindow()
    await until(window.isActiveWindow)
    window.search.setFocus()
    for key in "04A2B1C3":
        QTest.keyClick(handle, key)
    QTest.keyClick(handle, Qt.Key.Key_Return)
    await until(lambda: sheets(NewCardSheet))
    assert window.search.text() == ""
    sheet = sheets(NewCardSheet)[0]
    assert sheet.number.text() == "04A2B1C3"
    sheet.reject()
    window.activateWindow()
    await until(window.isActiveWindow)
    window.search.setFocus()
    QTest.keyClick(handle, "7")
    assert window.search.text() == ""
    await until(lambda: window.search.text() == "7")


async def test_a_reader_finds_the_person_of_a_known_card(qtbot, depot, page, window, until):
    await ada(depot, "04A2B1C3")
    await until(lambda: page.model.rowCount() == 1)
    scan(qtbot, page.table, "04A2B1C3")
    await until(lambda: window.current_key() == "person")
    assert window.page("person").name.text() == "Ada Lovelace"


async def test_what_a_hand_types_arrives_a_moment_later(qtbot, page, window, until):
    window.search.setFocus()
    for key in "04A2":
        qtbot.keyClick(window.search, key)
        await asyncio.sleep(0.06)
    qtbot.keyClick(window.search, Qt.Key.Key_Backspace)
    qtbot.keyClicks(window.search, "7")
    await until(lambda: window.search.text() == "04A7")
    qtbot.keyClick(window.search, "x")
    qtbot.keyClick(window.search, Qt.Key.Key_Return)
    assert window.search.text() == "04A7x"
    assert not sheets()


async def test_elsewhere_keys_go_their_way_at_once(qtbot, window):
    window.show_page("overview")
    qtbot.keyClicks(window.search, "04A2B1C3")
    assert window.search.text() == "04A2B1C3"


async def open_person(qtbot, window, page, until):
    await until(lambda: page.model.rowCount() == 1)
    page.table.setFocus()
    page.table.selectRow(0)
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert window.current_key() == "person"
    return window.page("person")


async def test_somebody_gets_a_pin_for_the_phone_and_loses_it_again(
    qtbot, depot, page, window, until
):
    somebody, drivers = await ada(depot), depot.accounts.drivers
    person = await open_person(qtbot, window, page, until)
    assert "Has no PIN" in person.phone.state.text()
    assert not person.phone.forget.isVisible()
    qtbot.mouseClick(person.phone.set, LEFT)
    await until(lambda: sheets(PhonePinSheet))
    (sheet,) = sheets(PhonePinSheet)
    # Keys as fast as these are held until it is clear that they are not those of a card reader.
    qtbot.keyClicks(sheet.pin, "4711")
    await until(lambda: sheet.pin.text() == "4711")
    qtbot.keyClicks(sheet.again, "4712")
    await until(lambda: sheet.again.text() == "4712")
    assert sheet.said.text() == "Type it twice the same."
    assert not sheet.save.isEnabled()
    sheet.again.clear()
    qtbot.keyClicks(sheet.again, "4711")
    await until(sheet.save.isEnabled)
    qtbot.mouseClick(sheet.save, LEFT)
    await until(lambda: drivers.has_pin(somebody.id))
    await until(lambda: "with a PIN" in person.phone.state.text())
    qtbot.mouseClick(person.phone.forget, LEFT)
    await until(sheets)
    qtbot.mouseClick(sheet_button("Take it away"), LEFT)
    await until(lambda: not drivers.has_pin(somebody.id))
    await until(lambda: "Has no PIN" in person.phone.state.text())


async def test_a_lost_card_takes_two_touches_and_is_refused_from_then_on(
    qtbot, depot, page, window, clock, until
):
    await ada(depot, "04A2")
    person = await open_person(qtbot, window, page, until)
    async with answering_charger(depot) as charger:
        started = await charger.start(clock.wire(), card="04A2")
        await charger.status("Charging")
        await until(lambda: "charges now" in person.cards.row("04A2").details.text())
        qtbot.mouseClick(person.cards.button("04A2", "lost"), LEFT)
        await until(sheets)
        qtbot.mouseClick(sheet_button("It is lost"), LEFT)
        stop = ("RemoteStopTransaction", {"transactionId": started["transactionId"]})
        await until(lambda: stop in charger.calls)
        await until(lambda: person.cards.row("04A2").word.text() == "Lost")
        assert answer(await charger.call("Authorize", {"idTag": "04A2"})) == "Blocked"
        qtbot.mouseClick(person.cards.button("04A2", "found"), LEFT)
        await until(lambda: person.cards.row("04A2").word.text() == "Valid")


async def test_blocking_is_one_touch_and_so_is_unblocking(qtbot, depot, page, window, until):
    await ada(depot, "04A2")
    person = await open_person(qtbot, window, page, until)
    async with answering_charger(depot) as charger:
        qtbot.mouseClick(person.cards.button("04A2", "block"), LEFT)
        await until(lambda: person.cards.row("04A2").word.text() == "Blocked")
        assert answer(await charger.call("Authorize", {"idTag": "04A2"})) == "Blocked"
        qtbot.mouseClick(person.cards.button("04A2", "unblock"), LEFT)
        await until(lambda: person.cards.row("04A2").word.text() == "Valid")
        assert answer(await charger.call("Authorize", {"idTag": "04A2"})) == "Accepted"


async def test_a_quota_is_added_used_granted_beyond_and_reset(
    qtbot, depot, page, window, clock, until
):
    holder = await ada(depot, "04A2")
    person = await open_person(qtbot, window, page, until)
    assert not person.grant.isVisible()
    qtbot.mouseClick(person.add_quota, LEFT)
    await until(sheets)
    sheet = sheets()[0]
    sheet.name.setText("Staff")
    sheet.limit.setValue(20)
    qtbot.mouseClick(sheet_button("Add the quota"), LEFT)
    await until(person.quotas.keys)
    key = person.quotas.keys()[0]
    assert person.quotas.row(key).title.text() == "Staff: 20 kWh a month"
    async with answering_charger(depot) as charger:
        number = (await charger.start(clock.wire(), 0, card="04A2"))["transactionId"]
        clock.forward(minutes=10)
        await charger.stop(number, clock.wire(), 12_300)
    await until(lambda: "12.3 of 20 kWh" in person.quotas.row(key).details.text())
    assert "at this pace" in person.quotas.row(key).details.text()
    clock.forward(minutes=1)
    qtbot.mouseClick(person.grant, LEFT)
    await until(sheets)
    assert sheets()[0].until.text() == "2026-03-31"
    sheets()[0].energy.setValue(5)
    assert not sheets()[0].save.isEnabled()
    sheets()[0].reason.setText("Night shift")
    qtbot.mouseClick(sheet_button("Grant"), LEFT)
    await until(
        lambda: depot.accounts.quotas.states(holder_now(depot, holder))[0].allowed_wh > 20_000
    )
    qtbot.mouseClick(person.reset, LEFT)
    await until(sheets)
    qtbot.mouseClick(sheet_button("Reset"), LEFT)
    await until(lambda: depot.accounts.quotas.states(holder_now(depot, holder))[0].used_wh == 0)
    await until(lambda: "0.0 of 25 kWh" in person.quotas.row(key).details.text())
    qtbot.mouseClick(person.quotas.button(key, "remove"), LEFT)
    await until(lambda: len(person.quotas.keys()) == 1)
    # What was granted stays until its day, also beside no quota.
    assert person.quotas.keys()[0].startswith("grant")


def holder_now(depot, person):
    return depot.accounts.directory.person(person.id)


async def test_a_card_s_label_and_expiry_are_edited_and_a_card_is_removed(
    qtbot, depot, page, window, until
):
    await ada(depot, "04A2")
    person = await open_person(qtbot, window, page, until)
    qtbot.mouseClick(person.cards.button("04A2", "edit"), LEFT)
    await until(sheets)
    sheet = sheets()[0]
    sheet.label.setText("key ring")
    sheet.expires.setText("tomorrow")
    assert not sheet.save.isEnabled()
    sheet.expires.setText("2026-12-31")
    qtbot.mouseClick(sheet_button("Save"), LEFT)
    words = "key ring · until 2026-12-31"
    await until(lambda: person.cards.row("04A2").details.text() == words)
    # The row changes with the books, a moment before the action has ended: one at a time.
    await until(lambda: not window.runner.is_busy(("edit card", "04A2")))
    qtbot.mouseClick(person.cards.button("04A2", "edit"), LEFT)
    await until(sheets)
    qtbot.mouseClick(sheet_button("Remove the card"), LEFT)
    await until(lambda: any(s.windowTitle() == "Remove card 04A2?" for s in sheets()))
    qtbot.mouseClick(sheet_button("Remove"), LEFT)
    await until(person.no_card.isVisible)
    assert depot.accounts.directory.card("04A2") is None


@pytest.mark.slow
async def test_a_card_gets_rights_of_its_own_and_other_chargers_refuse_it(
    qtbot, depot, page, window, until
):
    await ada(depot, "04A2")
    async with answering_charger(depot, "CP1") as one, answering_charger(depot, "CP2") as two:
        person = await open_person(qtbot, window, page, until)
        qtbot.mouseClick(person.cards.button("04A2", "edit"), LEFT)
        await until(sheets)
        sheet = sheets()[0]
        assert not sheet.rights.chargers.isVisible()
        sheet.own.click()
        sheet.rights.chargers.tick("CP1")
        qtbot.mouseClick(sheet.rights.hours.add, LEFT)
        for day in sheet.rights.hours.fields[0].days:
            day.setChecked(False)
        assert sheet.said.text() == "Choose one day at least for these hours."
        sheet.rights.hours.fields[0].days[0].setChecked(True)
        sheet.rights.hours._remove(sheet.rights.hours.fields[0])
        qtbot.mouseClick(sheet_button("Save"), LEFT)
        await until(lambda: depot.accounts.directory.card("04A2").access is not None)
        shown = {"idTag": "04A2"}
        assert answer(await one.call("Authorize", shown)) == "Accepted"
        assert answer(await two.call("Authorize", shown)) != "Accepted"


async def test_a_person_and_a_vehicle_are_edited_then_removed(qtbot, depot, page, window, until):
    holder = await ada(depot)
    person = await open_person(qtbot, window, page, until)
    qtbot.mouseClick(person.add_vehicle, LEFT)
    await until(sheets)
    sheets()[0].plate.setText("B-AB 12")
    sheets()[0].battery.setValue(77)
    qtbot.mouseClick(sheet_button("Save"), LEFT)
    await until(person.vehicles.keys)
    (vehicle,) = depot.accounts.directory.vehicles()
    assert vehicle == Vehicle(vehicle.id, "B-AB 12", "", 77_000, None, holder.id)
    qtbot.mouseClick(person.edit, LEFT)
    await until(sheets)
    sheets(PersonSheet)[0].active.click()
    qtbot.mouseClick(sheet_button("Save"), LEFT)
    await until(lambda: person.state.text == "May not charge")
    qtbot.mouseClick(person.remove, LEFT)
    await until(sheets)
    qtbot.mouseClick(sheet_button("Remove"), LEFT)
    await until(lambda: window.current_key() == "people" and page.model.rowCount() == 0)


async def test_search_finds_by_card_plate_and_group(depot, page, window, until):
    group = await depot.accounts.people.save_group(Group(0, "Taxis"), by=ME)
    people = depot.accounts.people
    bob = await people.save_person(Person(0, "Bob", group_id=group.id), by=ME)
    await people.save_vehicle(Vehicle(0, "B-AB 12", person_id=bob.id), by=ME)
    await ada(depot, "04A2B1")
    await until(lambda: page.model.rowCount() == 2)
    for text, found in (("04:a2", "Ada Lovelace"), ("b-ab", "Bob"), ("taxis", "Bob")):
        window.search.setText(text)
        await until(lambda found=found: column(page, PeopleColumn.NAME) == [found])
    window.search.setText("nobody")
    await until(page._empty.isVisible)
    page._empty.button.click()
    await until(lambda: page.model.rowCount() == 2)


async def test_the_table_shows_the_quota_and_when_it_runs_out(depot, page, clock, until):
    plan = await depot.accounts.people.save_plan(QuotaPlan(0, "Staff", 50_000), by=ME)
    person = Person(0, "Ada", quota_plan_ids=(plan.id,))
    person = await depot.accounts.people.save_person(person, by=ME)
    clock.forward(days=9)
    usage = depot.accounts.quotas._usage
    usage.begin(1, person.id, clock.now())
    usage.count(1, EnergyReading(clock.now(), 23_100))
    await until(lambda: page.model.rowCount() == 1)
    page._describe_anew()
    index = page.model.index(0, PeopleColumn.QUOTA)
    assert index.data() == "23.1 of 50 kWh"
    assert "runs out on " in index.data(Qt.ItemDataRole.ToolTipRole)
    assert column(page, PeopleColumn.STATE) == ["No card"]


BAD = """id_tag,name,surname,quota_kwh
04A2,Ada,Lovelace,50
04A3,Bob,King,lots
04A4,Eve,,10
"""


async def test_a_file_with_bad_lines_comes_in_once_they_are_skipped(
    qtbot, depot, page, window, tmp_path, until
):
    path = tmp_path / "people.csv"
    path.write_text(BAD, encoding="utf-8")
    window.people_actions.run("import", page._files.import_path(path))
    await until(sheets)
    sheet = sheets(ImportSheet)[0]
    assert sheet.sums.text() == "2 new, 0 changed, 0 unchanged, 1 bad"
    bad = [sheet.model.index(0, each).data() for each in range(5)]
    assert bad[:2] == ["3", "Bad"]
    assert bad[4].startswith("quota_kwh is not a number of kWh")
    assert not sheet.save.isEnabled()
    qtbot.mouseClick(sheet.skip, LEFT, pos=QPoint(12, sheet.skip.height() // 2))
    qtbot.mouseClick(sheet_button("Import"), LEFT)
    await until(lambda: page.model.rowCount() == 2)
    assert window.toasts.texts() == ["Imported: 2 new, 0 changed, 1 bad lines left out."]
    window.people_actions.run("export", page._files.export_path(tmp_path / "out.csv"))
    out = tmp_path / "out.csv"
    await until(lambda: out.exists() and out.read_text(encoding="utf-8").count("\n") == 3)


async def test_a_file_that_is_no_list_of_people_is_told(depot, page, window, tmp_path, until):
    path = tmp_path / "notes.csv"
    path.write_text("to do,when\nwash,now\n", encoding="utf-8")
    window.people_actions.run("import", page._files.import_path(path))
    await until(window.toasts.texts)
    assert window.toasts.texts()[0].startswith("The header has no column id_tag.")
    window.people_actions.run("another", page._files.import_path(tmp_path / "none.csv"))
    await until(lambda: len(window.toasts.texts()) == 2)


async def test_the_import_button_asks_which_file(qtbot, page, until):
    qtbot.mouseClick(page.import_file, LEFT)
    await until(lambda: any(w.windowTitle() == "Import people" for w in top_level_widgets()))
    dialog = next(w for w in top_level_widgets() if w.windowTitle() == "Import people")
    dialog.reject()
    await until(lambda: not page.import_file.busy)


async def test_an_attendant_sees_no_button_that_would_be_refused(qtbot, depot, until):
    await ada(depot, "04A2")
    async with opened(depot, Operator("Kim", Role.ATTENDANT)) as window:
        page = window.page("people")
        await until(lambda: page.model.rowCount() == 1)
        assert page.card.isVisible()
        for hidden in (page.add, page.import_file, page.export):
            assert not hidden.isVisible()
        person = await open_person(qtbot, window, page, until)
        assert not person.edit.isVisible()
        assert list(person.cards.row("04A2").buttons) == ["block", "lost"]
        qtbot.mouseClick(person.add_card, LEFT)
        await until(lambda: sheets(NewCardSheet))
        sheet = sheets(NewCardSheet)[0]
        assert sheet.picker.field.text() == "Ada Lovelace"
        sheet.number.setText("04A3")
        qtbot.mouseClick(sheet_button("Give the card"), LEFT)
        await until(lambda: set(person.cards.keys()) == {"04A2", "04A3"})


async def test_typing_a_name_nobody_has_offers_a_new_person(qtbot, depot, page, until):
    qtbot.mouseClick(page.card, LEFT)
    await until(lambda: sheets(NewCardSheet))
    sheet = sheets(NewCardSheet)[0]
    assert sheet.said.text().startswith("Type a card number")
    sheet.number.setText("04A2")
    assert sheet.said.text() == "Choose whose card it is."
    sheet.picker.field.setText("Linus")
    assert sheet.findChildren(QLineEdit)
    qtbot.keyClick(sheet.picker.field, Qt.Key.Key_Return)
    await until(lambda: column(page, PeopleColumn.NAME) == ["Linus"])
