"""Files at the kiosk: a sheet of the program, drives that are plugged in, and no way out."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinterInfo
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel

import app.ui
from app.services.ports.drive import Drive
from app.ui import file_saving, shift_printing
from app.ui.kiosk_files import KioskFiles
from app.ui.kiosk_window import KioskWindow
from app.ui.sheets.open_file import OpenFileSheet
from app.ui.sheets.save_file import SaveFileSheet
from app.ui.sheets.shift import ShiftSheet
from app.ui.sheets.user_import import ImportSheet
from app.ui.words.formats import LocaleFormats
from tests.support.top_levels import top_level_widgets
from tests.support.whole_screen import go_to, opened, stocked

LEFT = Qt.MouseButton.LeftButton
PEOPLE = "id_tag,name,surname,quota_kwh,unlimited\n04FF11,Grace,Hopper,40,\n"


class Kiosk:
    """A kiosk over a stocked depot, and the drives that are plugged in."""

    def __init__(self, window, folder):
        self.window, self.folder = window, folder
        self.drives = []
        window.file_ways = KioskFiles(
            window.theme, LocaleFormats(), lambda: self.drives, folder / "exports", (), 0.02
        )

    def plug_in(self, name):
        stick = self.folder / name
        stick.mkdir()
        self.drives = [*self.drives, Drive(stick, name)]
        return stick

    def press(self, *names):
        for name in names:
            QTest.mouseClick(self.window.screen_keyboard.keyboard.key(name), LEFT)


def sheet(kind):
    shown = top_level_widgets()
    return next((each for each in shown if isinstance(each, kind) and each.isVisible()), None)


async def asked_by(until, kind):
    await until(lambda: sheet(kind) is not None)
    return sheet(kind)


@pytest.fixture
async def kiosk(tmp_path):
    async with stocked(tmp_path) as stock, opened(stock.depot, KioskWindow) as window:
        yield Kiosk(window, tmp_path)


async def test_people_are_saved_on_the_drive_under_a_name_typed_on_the_screen(kiosk, until):
    stick = kiosk.plug_in("STICK")
    page = go_to(kiosk.window, "people")
    QTest.mouseClick(page.export, LEFT)
    asked = await asked_by(until, SaveFileSheet)
    assert asked.place.currentText() == "USB drive STICK"
    assert asked.name.text() == "people"
    QTest.mouseClick(asked.name, LEFT)
    await until(lambda: kiosk.window.screen_keyboard.keyboard is not None)
    kiosk.press("-", "0", "7")
    # A moment later: so fast only a reader of cards types, which the program waits for.
    await until(lambda: asked.name.text() == "people-07")
    assert asked.geometry().bottom() < kiosk.window.geometry().bottom()
    QTest.mouseClick(asked.save, LEFT)
    await until((stick / "people-07.csv").exists)
    assert "Ada" in (stick / "people-07.csv").read_text(encoding="utf-8")


async def test_without_a_drive_files_stay_in_the_folder_for_exports(kiosk, until):
    page = go_to(kiosk.window, "people")
    for name in ("people.csv", "people (2).csv"):
        QTest.mouseClick(page.export, LEFT)
        asked = await asked_by(until, SaveFileSheet)
        assert asked.place.currentText() == "This computer"
        QTest.mouseClick(asked.save, LEFT)
        await until((kiosk.folder / "exports" / name).exists)
        await until(lambda: sheet(SaveFileSheet) is None and not page.export.busy)


async def test_a_drive_plugged_in_while_the_sheet_waits_is_chosen(kiosk, until):
    page = go_to(kiosk.window, "people")
    QTest.mouseClick(page.export, LEFT)
    asked = await asked_by(until, SaveFileSheet)
    stick = kiosk.plug_in("STICK")
    await until(lambda: asked.place.currentText() == "USB drive STICK")
    asked.place.setCurrentIndex(1)
    (stick / "another.csv").write_text("seen")
    await until(lambda: "another.csv" in asked._places[0].taken)
    assert asked.place.currentText() == "This computer", "what was chosen stays"
    asked.reject()


async def test_nothing_is_written_over_and_no_name_is_impossible(kiosk, until):
    (kiosk.plug_in("STICK") / "people.csv").write_text("mine")
    page = go_to(kiosk.window, "people")
    QTest.mouseClick(page.export, LEFT)
    asked = await asked_by(until, SaveFileSheet)
    assert asked.name.text() == "people (2)"
    for name in ("People", "a/b", ""):
        asked.name.setText(name)
        assert not asked.save.isEnabled()
        assert asked.said.isVisible()
    asked.name.setText("cards")
    assert asked.save.isEnabled()
    asked.reject()


async def test_a_drive_plugged_in_while_the_sheet_is_open_appears(kiosk, until):
    page = go_to(kiosk.window, "people")
    QTest.mouseClick(page.import_file, LEFT)
    asked = await asked_by(until, OpenFileSheet)
    assert asked.none.isVisible()
    assert not asked.open_button.isEnabled()
    (kiosk.plug_in("STICK") / "new people.csv").write_text(PEOPLE, encoding="utf-8")
    await until(lambda: asked.list.count() == 1)
    asked.list.setFocus()
    assert not asked.open_button.isEnabled()
    row = asked.list.visualItemRect(asked.list.item(0))
    assert row.height() >= kiosk.window.theme.size.target
    QTest.mouseClick(asked.list.viewport(), LEFT, pos=row.center())
    QTest.mouseClick(asked.open_button, LEFT)
    preview = await asked_by(until, ImportSheet)
    preview.reject()


async def test_a_receipt_is_taken_away_where_no_other_program_may_open_it(
    kiosk, until, monkeypatch
):
    opened_elsewhere = []
    monkeypatch.setattr(file_saving.QDesktopServices, "openUrl", opened_elsewhere.append)
    stick = kiosk.plug_in("STICK")
    page = go_to(kiosk.window, "sessions")
    await until(lambda: page.table.model().rowCount() > 0)
    page.table.selectRow(page.table.model().rowCount() - 1)
    receipt = page.panel.receipt
    await until(lambda: receipt.isVisible() and receipt.isEnabled())
    QTest.mouseClick(receipt, LEFT)
    asked = await asked_by(until, SaveFileSheet)
    QTest.mouseClick(asked.save, LEFT)
    await until(lambda: list(stick.glob("*.pdf")))
    assert opened_elsewhere == []


def test_nothing_leads_out_of_the_program_unasked():
    folder, seam = Path(app.ui.__file__).parent, {"widgets/file_dialog.py", "file_saving.py"}
    texts = {
        file.relative_to(folder).as_posix(): file.read_text(encoding="utf-8")
        for file in folder.rglob("*.py")
    }
    leading = "QFileDialog|QDesktopServices|QPrintDialog"
    asking = {name for name, text in texts.items() if re.search(leading, text)}
    assert seam < asking
    # Whoever else leads out of the program asks first whether this window may.
    assert {name for name in asking - seam if "leads_out" not in texts[name]} == set()


async def test_paper_goes_to_the_printer_of_the_computer_without_a_dialog(
    kiosk, until, monkeypatch
):
    class NoPrinter:
        @staticmethod
        def defaultPrinter():
            return QPrinterInfo()

    monkeypatch.setattr(shift_printing, "QPrinterInfo", NoPrinter)
    page = go_to(kiosk.window, "alarms")
    QTest.mouseClick(page.hand_over, LEFT)
    asked = await asked_by(until, ShiftSheet)
    await until(lambda: bool(asked.html))
    QTest.mouseClick(asked.print_out, LEFT)
    words = "This computer has no printer."
    await until(lambda: words in [label.text() for label in kiosk.window.findChildren(QLabel)])
    assert sheet(QDialog) is None
