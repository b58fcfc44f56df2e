"""Every view that a window can show: each page, each tab, each section, by name."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QTabWidget

from app.core.ids import ConnectorId
from app.ui.chart_range import RangeKind
from app.ui.desktop_window import DesktopWindow
from app.ui.pages.alarms import AlarmsPage
from app.ui.pages.billing import BillingPage
from app.ui.pages.charger import ChargerPage
from app.ui.pages.many_chargers import ManyChargersPage
from app.ui.pages.overview import OverviewPage
from app.ui.pages.overview_tools import ViewKind
from app.ui.pages.sessions import SessionsPage
from app.ui.pages.settings import SettingsPage

CHARGER_TABS = (
    "live",
    "sessions",
    "commands",
    "limits",
    "configuration",
    "cards",
    "files",
    "security",
    "messages",
    "profile",
    "history",
)
ALARM_TABS = ("active", "seen", "past", "tickets")
BILLING_TABS = ("tariffs", "months", "calculator", "wallets", "failed")
BULK_TABS = ("commands", "settings", "golden", "reliability")


@dataclass(frozen=True, slots=True)
class Shown:
    """Of what the pages of one thing are shown; None where the depot has nothing of it."""

    connector: ConnectorId | None = None
    person_id: int | None = None


def views(window: DesktopWindow, shown: Shown) -> Iterator[str]:
    """Show every view in turn, and yield what it is called in file names."""
    walks: dict[str, Callable[[DesktopWindow], Iterator[str]]] = {
        "overview": _overview,
        "sessions": _sessions,
        "bulk": _bulk,
        "billing": _billing,
        "alarms": _alarms,
        "settings": _settings,
    }
    for key in window.page_keys():
        if key == "charger":
            yield from _charger(window, shown.connector)
        elif key == "person":
            yield from _person(window, shown.person_id)
        elif key == "groups":
            window.show_page("people")
            window.show_page(key)
            yield key
        elif key in walks:
            yield from walks[key](window)
        else:
            window.show_page(key)
            yield key


def _overview(window: DesktopWindow) -> Iterator[str]:
    page = window.show_page("overview")
    assert isinstance(page, OverviewPage)
    for kind in (ViewKind.YARD, ViewKind.LIST, ViewKind.TILES):
        page.tools.choose_view(kind)
        yield "overview" if kind is ViewKind.TILES else f"overview-{kind}"


def _sessions(window: DesktopWindow) -> Iterator[str]:
    page = window.show_page("sessions")
    assert isinstance(page, SessionsPage)
    page.table.clearSelection()
    yield "sessions"
    rows = range(page.model.rowCount())
    if rows:
        # The one with the most energy has the most to show.
        energy = {row: page.model.session_at(row).energy_wh or 0 for row in rows}
        page.table.selectRow(max(energy, key=energy.__getitem__))
        yield "sessions-panel"
        page.panel.closed.emit()
    page.banner.pressed.emit()
    yield "sessions-desk"
    page.banner.pressed.emit()


def _bulk(window: DesktopWindow) -> Iterator[str]:
    page = window.show_page("bulk")
    assert isinstance(page, ManyChargersPage)
    yield from _tabs("bulk", page.tabs, BULK_TABS)


def _billing(window: DesktopWindow) -> Iterator[str]:
    page = window.show_page("billing")
    assert isinstance(page, BillingPage)
    yield from _tabs("billing", page.tabs, BILLING_TABS)


def _alarms(window: DesktopWindow) -> Iterator[str]:
    page = window.show_page("alarms")
    assert isinstance(page, AlarmsPage)
    yield from _tabs("alarms", page.tabs, ALARM_TABS)


def _settings(window: DesktopWindow) -> Iterator[str]:
    page = window.show_page("settings")
    assert isinstance(page, SettingsPage)
    for key, _title in page.titles():
        page.show_section(key)
        yield f"settings-{key}"


def _charger(window: DesktopWindow, connector: ConnectorId | None) -> Iterator[str]:
    if connector is None:
        return
    window.show_page("overview")
    window.show_charger(connector)
    page = window.page("charger")
    assert isinstance(page, ChargerPage)
    page.tabs.live.tools.choose(RangeKind.DAY)
    for name in _tabs("charger", page.tabs, CHARGER_TABS):
        page.tabs.messages.table.selectRow(0)
        yield name


def _person(window: DesktopWindow, person_id: int | None) -> Iterator[str]:
    if person_id is not None:
        window.show_page("people")
        window.show_person(person_id)
        yield "person"


def _tabs(page: str, tabs: QTabWidget, names: Sequence[str]) -> Iterator[str]:
    # The names do not depend on the language; a tab that has none yet would go unseen.
    assert tabs.count() == len(names), f"{page} has other tabs than {names}"
    for place, name in enumerate(names):
        tabs.setCurrentIndex(place)
        yield f"{page}-{name}"
