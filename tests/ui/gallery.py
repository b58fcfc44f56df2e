"""Draws the frame and all widgets as PNG files, to be looked at: `tests/ui/gallery.py DIR`.

A tool for whoever changes the look; the tests do not need it.
"""

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parents[2]))

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from app.ui.models.connector_filter import ConnectorFilter
from app.ui.models.connector_model import ConnectorModel
from app.ui.shell import Shell
from app.ui.theme import Theme, build_theme
from app.ui.widgets.busy_button import BusyButton
from app.ui.widgets.chips import ChipView, FilterChips
from app.ui.widgets.data_table import DataTable
from app.ui.widgets.dialogs import confirm_sheet
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.key_value import KeyValueList
from app.ui.widgets.number_field import NumberField
from app.ui.widgets.power_bar import PowerView
from app.ui.widgets.section_card import SectionCard
from app.ui.widgets.tile_list import TileList
from tests.ui.samples import depot

CHIPS = (
    ChipView("attention", "Needs attention", "attention", "triangle"),
    ChipView("charging", "Charging", "charging", "circle"),
    ChipView("waiting", "Plugged in", "waiting", "half"),
    ChipView("free", "Free", "ok", "ring"),
    ChipView("offline", "Offline", "offline", "cross"),
)


def overview(theme: Theme, count: int) -> QWidget:
    """Return a page of tiles with filter chips."""
    page = QWidget()
    model = ConnectorModel(page)
    model.update(depot(count))
    tiles = TileList(theme)
    tiles.setModel(ConnectorFilter(model, page))
    chips = FilterChips(theme, CHIPS)
    chips.set_counts(model.counts())
    column = QVBoxLayout(page)
    column.setContentsMargins(24, 20, 8, 0)
    column.setSpacing(16)
    column.addWidget(chips)
    column.addWidget(tiles, 1)
    return page


def controls(theme: Theme) -> QWidget:
    """Return a page with every other widget."""
    page = QWidget()
    grid = QGridLayout(page)
    grid.setContentsMargins(24, 20, 24, 24)
    grid.setSpacing(16)
    grid.addWidget(_buttons(theme), 0, 0)
    grid.addWidget(_fields(theme), 0, 1)
    grid.addWidget(_facts(theme), 1, 0)
    grid.addWidget(_tabs(theme), 1, 1)
    grid.setRowStretch(1, 1)
    return page


def _buttons(theme: Theme) -> QWidget:
    card = SectionCard(theme, "Buttons")
    for icon, kind in (("play", "primary"), ("stop", "danger"), ("reset", ""), ("more", "plain")):
        row = QHBoxLayout()
        row.addWidget(BusyButton(theme, "Neustart", kind, icon))
        busy = BusyButton(theme, "Neustart", kind)
        busy.set_busy(True)
        row.addWidget(busy)
        off = QPushButton("Unavailable")
        off.setProperty("kind", kind)
        off.setEnabled(False)
        row.addWidget(off)
        card.body.addLayout(row)
    return card


def _fields(theme: Theme) -> QWidget:
    card = SectionCard(theme, "Fields")
    combo = QComboBox()
    combo.addItems(["Ladesäulenwartungsarbeiten", "Soft", "Hard"])
    box = QCheckBox("Only chargers with Betriebsunterbrechungsversicherung")
    box.setChecked(True)
    radio = QRadioButton("Ask before each new charger")
    radio.setChecked(True)
    line = QLineEdit()
    line.setPlaceholderText("Search charger, card, person")
    wrong = QLineEdit("99999")
    wrong.setProperty("invalid", True)
    bar = QProgressBar()
    bar.setValue(60)
    for widget in (line, wrong, combo, NumberField(0, 500, "A"), box, radio, bar):
        card.body.addWidget(widget)
    return card


def _facts(theme: Theme) -> QWidget:
    card = SectionCard(theme, "Charger")
    card.tools.addWidget(BusyButton(theme, "Copy", "plain", "copy"))
    facts = KeyValueList(theme)
    facts.show_values(
        {
            "Vendor and model": "Ladetechnik Betriebsunterbrechungsversicherung X3",
            "Firmware": "4.18.2",
            "Serial number": "LT-0008812-DE",
            "Connected since": "07:12:44",
        }
    )
    card.body.addWidget(facts)
    card.body.addWidget(
        EmptyState(theme, "charger", "No charger yet", "Point one at this PC.", "Show address")
    )
    return card


def _tabs(theme: Theme) -> QWidget:
    tabs = QTabWidget()
    table = DataTable(theme, "Sessions")
    model = QStandardItemModel(8, 4, table)
    model.setHorizontalHeaderLabels(["Start", "Bay", "Person", "Energy kWh"])
    for row in range(8):
        for column, text in enumerate((f"07:1{row}", f"Bay {row}", "Ş. Özgür", f"{row * 3.3:.2f}")):
            item = QStandardItem(text)
            if column == 3:
                item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            model.setItem(row, column, item)
    table.setModel(model)
    table.selectRow(2)
    for name in ("Sessions", "Messages", "Configuration"):
        tabs.addTab(table if name == "Sessions" else QWidget(), name)
    return tabs


def frame(theme: Theme, count: int, kiosk: bool) -> Shell:
    """Return the frame with a page of `count` tiles and one of other widgets."""
    shell = Shell(theme, "ChargeYard", kiosk)
    shell.add_page("overview", "overview", "Overview", lambda: overview(theme, count))
    shell.add_page("sessions", "list", "Ladevorgänge", lambda: controls(theme))
    shell.add_page("new", "new-charger", "New chargers", QWidget, badge=3)
    bar = shell.top_bar
    bar.set_depot_name("Depot Nord")
    bar.set_power(PowerView("182.4 kW", "of 250 kW", 0.73))
    bar.set_server("ws://192.168.10.4:9000 · 48 of 50", "ok", "circle", "Listening")
    bar.set_alarms(2, "Alarms that nobody has seen: 2")
    bar.set_clock("14:32")
    shell.show_page("overview")
    return shell


def settle(milliseconds: int = 60) -> None:
    """Let Qt lay out and paint for a moment."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def save(shell: Shell, size: tuple[int, int], path: Path) -> None:
    """Write a picture of the frame."""
    shell.resize(*size)
    shell.show()
    settle()
    shell.grab().save(str(path))
    print(path)  # noqa: T201


def draw_all(folder: Path, owner: QObject) -> None:
    """Write all pictures into a folder."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    for scheme in ("light", "dark", "high_contrast"):
        theme = build_theme(choice=scheme, parent=owner)
        theme.apply(app)
        for count in (8, 50, 200):
            shell = frame(theme, count, kiosk=False)
            save(shell, (1920, 1080), folder / f"{scheme}-{count}-1920.png")
            save(shell, (1366, 768), folder / f"{scheme}-{count}-1366.png")
            shell.finish()
        shell = frame(theme, 8, kiosk=False)
        shell.show_page("sessions")
        shell.toasts.show_toast("success", "Bay 7 accepted the stop.")
        shell.toasts.show_toast(
            "error",
            "Der Lader hat die Anfrage abgelehnt, weil Ladesäulenwartungsarbeiten laufen.",
            "Rejected",
        )
        save(shell, (1366, 900), folder / f"{scheme}-widgets.png")
        sheet = confirm_sheet(
            theme,
            shell,
            title="Stop charging at bay 7?",
            consequence="Van 12 has 31 of 40 kWh. It stops now and stays plugged in.",
            confirm_text="Stop charging",
            danger=True,
            hold=False,
        )
        sheet.open()
        settle()
        shell.grab().save(str(folder / f"{scheme}-scrim.png"))
        sheet.grab().save(str(folder / f"{scheme}-sheet.png"))
        sheet.done(0)
        shell.finish()
    theme = build_theme("kiosk", "light", owner)
    theme.apply(app)
    save(frame(theme, 8, kiosk=True), (1920, 1080), folder / "kiosk-8.png")
    save(frame(theme, 30, kiosk=True), (1366, 768), folder / "kiosk-30.png")


if __name__ == "__main__":
    target = Path(sys.argv[1] if len(sys.argv) > 1 else "gallery")
    target.mkdir(parents=True, exist_ok=True)
    application = QApplication([])
    draw_all(target, application)
