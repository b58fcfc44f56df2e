"""Every button of every page, of its sheets and menus is pressed, and something comes of it.

The explorer finds the buttons itself, and walks through each kind of sheet by keys. What it cannot
press, because that needs a state which no press here leads to, is listed below with the test that
presses it. A button that is new is in neither list: it is pressed here, or its author says where
it is.
"""

import importlib
import importlib.util
import pkgutil
from collections.abc import Iterator

import pytest

import app.ui
from app.ui.desktop_window import DesktopWindow
from app.ui.kiosk_window import KioskWindow
from app.ui.widgets.sheet import Sheet
from tests.support.explorer import Explorer, Found
from tests.support.sealed import seal
from tests.support.whole_screen import PAGES, opened, stocked

pytestmark = [pytest.mark.slow, pytest.mark.timeout(300)]

# How many buttons there are at least: fewer, and this test would no longer find them.
LEAST = {
    "overview": 15,
    "sessions": 10,
    "bulk": 9,
    "people": 10,
    "billing": 28,
    "new": 1,
    "alarms": 22,
    "audit": 3,
    "help": 0,
    "settings": 55,
    "charger": 60,
    "person": 38,
    "groups": 10,
}
# The sheets that presses on a page lead to; others open from more than one page.
SHEETS = {
    "overview": {"AreaSheet", "Sheet", "WhatNowSheet"},
    "sessions": {"StatementSheet"},
    "bulk": {"Sheet", "_ChargerSheet"},
    "people": {"NewCardSheet", "PersonSheet"},
    "billing": {"AmountSheet", "OpenWalletSheet", "PolicySheet", "RuleSheet", "Sheet"},
    "alarms": {"AlarmLimitsSheet", "NewTicketSheet", "ShiftSheet", "TicketSheet", "WhatNowSheet"},
    "settings": {
        *("FirstSteps", "MailServerSheet", "OperatorSheet", "ReceiverSheet", "RecipientSheet"),
        *("ResetSheet", "RoleSheet", "SecretOnceSheet", "TokenSheet"),
    },
    "charger": {"HabitSheet", "LimitSheet", "LinkSheet", "NewTicketSheet", "RetireSheet", "Sheet"},
    "person": {
        *("AmountSheet", "CardDetailsSheet", "GrantSheet", "NewCardSheet", "PersonSheet"),
        *("PhonePinSheet", "QuotaSheet", "VehicleSheet"),
    },
    "groups": {"GroupSheet", "QuotaPlanSheet"},
}
# Each has a test of its own in the file that is named.
SHEETS_ELSEWHERE = {
    "AllSheet": "test_reconcile",
    "DeskSheet": "test_reconcile",
    "BackupFolderSheet": "test_settings_page",
    "CardSheet": "test_attendant_tasks",
    "CloseMonthSheet": "test_session_records",
    "GuestSheet": "test_attendant_tasks",
    "ImportSheet": "test_people_page",
    "OpenFileSheet": "test_kiosk_files",
    "SaveFileSheet": "test_kiosk_files",
    "OwnSecretSheet": "test_signing_in",
    "PasswordSheet": "test_signing_in",
    "PinSheet": "test_signing_in",
    "ProgressSheet": "test_session_records",
    "RestoreSheet": "test_program",
}
BASES = {"FormSheet", "Sheet", "SecretSheet", "SignInSheet"}

# Pressed by another test, because it takes a state that no press on these pages leads to.
ELSEWHERE = {
    "test_reconcile": {
        *("DeskGroup/BusyButton(Accept all …)", "DeskGroup/BusyButton(Close all …)"),
        *("DeskGroup/BusyButton(Pair all …)", "DeskRow/BusyButton(Book … kWh…)"),
        *("DeskRow/QPushButton(Details)", "QFrame/QPushButton(Show them)"),
        "SessionPanel/QPushButton(Show in the chart)",
    },
    "test_many_settings": {
        *("SectionCard/BusyButton(Apply (…)…)", "SectionCard/BusyButton(Compare the chosen (…))"),
        *("CompareBar/QCheckBox(Only what differs)", "CompareBar/QPushButton(Take these values)"),
        *("ConfigurationTab/BusyButton(Save)", "SectionCard/BusyButton(Stop)"),
    },
    "test_bulk_page": {
        *("OldFirmwareRow/QPushButton(Choose them)", "SectionCard/BusyButton(Ask nobody else)"),
        *("QWidget/BusyButton(Drop what waits)", "QWidget/BusyButton(Area of the chosen…)"),
        "SectionCard/BusyButton(Ask the failed again)",
        "SectionCard/BusyButton(Send to the chosen (…))",
    },
    "test_overflow_tabs": {"QWidget/QToolButton(More)"},
    "test_billing_page": {
        *("ActionRow/BusyButton(Sell by it…)", "OpenWalletSheet/QPushButton(Open it)"),
        *("RuleSheet/QPushButton(Keep the rule)", "Sheet/QPushButton(Stop selling)"),
    },
    "test_new_chargers": {"RefusedSection/QPushButton(Clear the list)"},
    "test_alarms_page": {
        *("ActionRow/BusyButton(Seen)", "PastAlarms/BusyButton(Open ticket)"),
        *("SectionCard/QPushButton(Show more (…))", "TicketSheet/QPushButton(Add the note)"),
    },
    "test_audit_page": {"QWidget/BusyButton(As recorded)"},
    "test_first_steps": {
        *("ChargerStep/BusyButton(Adopt)",),
        "ChargerStep/QPushButton(Try it with a simulated charger)",
    },
    "test_outward_settings": {
        *("ForwardingSection/BusyButton(Change…)", "ForwardingSection/BusyButton(Remove…)"),
        *("ForwardingSection/BusyButton(Test)", "ReceiverSheet/QPushButton(Save)"),
        "QWidget/QCheckBox(Announce to Home Assistant)",
    },
    "test_charger_files": {"FilesTab/BusyButton(Update firmware)"},
    "test_charger_page": {
        *("HeldBar/BusyButton(Keep them)", "HeldBar/BusyButton(Write the old values back)"),
        *("AnswerPanel/QToolButton(Copy)", "AnswerPanel/QToolButton(Fill in again)"),
        *("QWidget/LegendKey(Battery)", "QWidget/LegendKey(…)"),
        "ConfigurationTab/QPushButton(Discard changes)",
        "QWidget/BusyButton(Restart the charger…)",
        "QWidget/QPushButton(New messages: show them)",
    },
    "test_charger_limits": {"PeriodRows/QToolButton(Take this step out)"},
    "test_charger_profile": {
        "RetireSheet/QPushButton(Take out for good)",
        "SectionCard/BusyButton(Keep them as they are)",
        "SectionCard/BusyButton(Read it so from now on)",
        "SectionCard/BusyButton(Write the old values back)",
    },
    "test_charger_security": {"SectionCard/BusyButton(Delete)"},
    "test_people_page": {
        *("HoursList/QPushButton(Only at certain hours)", "PhonePinSheet/QPushButton(Set)"),
        "PhonePinSection/BusyButton(Take the PIN away…)",
    },
    "test_groups_page": {"WalletSection/BusyButton(Open a wallet…)"},
}
# At the end of its way already when it is pressed.
MAY_DO_NOTHING = {"YardTools/BusyButton(Zoom out)", "YardTools/BusyButton(Zoom in)"}


@pytest.fixture(autouse=True)
def _sealed(monkeypatch):
    seal(monkeypatch)


async def explored(folder, key, kind, **limits):
    found = Found()
    async with stocked(folder) as stock, opened(stock.depot, kind) as window:
        await Explorer(window, key, found).explore(**limits)
    return found


def names(found: set[str]) -> set[str]:
    """Return the buttons without the places they are in."""
    return {each.split(" » ")[-1] for each in found}


@pytest.mark.parametrize("key", PAGES)
async def test_every_button_of_a_page_and_of_its_sheets_does_something(tmp_path, key):
    found = await explored(tmp_path, key, DesktopWindow)
    pressed = names(found.pressed)
    known = set().union(*ELSEWHERE.values())
    assert not sorted(names(found.silent) - MAY_DO_NOTHING), "nothing is seen of these"
    assert not sorted(names(found.met) - pressed - known), "no test presses these"
    assert not sorted(SHEETS.get(key, set()) - found.sheets), "these were not reached"
    assert not found.access.lines(), "not everybody can use these in its sheets"
    assert len(pressed) >= LEAST[key]


async def test_what_stops_power_is_held_in_the_kiosk(tmp_path):
    found = await explored(tmp_path, "charger", KioskWindow, most_views=1)
    assert {each for each in names(found.pressed) if "HoldButton" in each}
    assert not sorted(names(found.silent) - MAY_DO_NOTHING)


def test_every_kind_of_sheet_is_opened_by_a_press():
    for module in pkgutil.walk_packages(app.ui.__path__, "app.ui."):
        importlib.import_module(module.name)
    kinds = {each.__name__ for each in below(Sheet) if each.__module__.startswith("app.ui.")}
    known = set().union(*SHEETS.values(), SHEETS_ELSEWHERE, BASES)
    assert not sorted(kinds - known), "no test opens these"


@pytest.mark.parametrize("name", sorted({*ELSEWHERE, *SHEETS_ELSEWHERE.values()}))
def test_where_a_button_is_said_to_be_pressed_there_are_tests(name):
    assert importlib.util.find_spec(f"tests.ui.{name}") is not None


def below(kind: type) -> Iterator[type]:
    """Return every class that is made of one."""
    for each in kind.__subclasses__():
        yield each
        yield from below(each)
