"""A depot with something on every page, and the way through every page, tab and section."""

from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QLabel, QListWidget, QTabWidget, QWidget

from app.core.cards import Card
from app.core.ids import ChargerId, ConnectorId
from app.core.money import Money
from app.core.people import Group, Person, Vehicle
from app.core.quota import QuotaPlan
from app.core.roles import LOCAL_OPERATOR as ME
from app.core.roles import Operator
from app.core.tariff import Basis, TariffPlan, TariffRule
from app.depot import Depot
from app.services.ports.people import PeopleChange
from app.ui.desktop_window import DesktopWindow
from app.ui.pages.overview import OverviewPage
from tests.support.answering_charger import AnsweringCharger, answering_charger
from tests.support.clock import TestClock
from tests.support.depots import config_for, running
from tests.support.screens import access_to
from tests.support.top_levels import top_level_widgets

PAGES = (
    "overview",
    "sessions",
    "bulk",
    "people",
    "billing",
    "new",
    "alarms",
    "audit",
    "help",
    "settings",
    "charger",
    "person",
    "groups",
)
ONE = ConnectorId(ChargerId("CP1"), 1)
_KWH = TariffRule("Energy", Basis.ENERGY, Decimal("15.00"))
_PLAN = TariffPlan(0, 0, "Everybody", "KGS", "Asia/Bishkek", (_KWH,))
_PEOPLE = PeopleChange(
    plans=[QuotaPlan(-1, "Staff", 40_000)],
    groups=[Group(-1, "Taxis")],
    people=[Person(-1, "Ada", "Lovelace", group_id=-1, quota_plan_ids=(-1,))],
    vehicles=[Vehicle(-1, "B-AB 12", person_id=-1)],
    cards=[Card("04A2", person_id=-1), Card("04A3")],
)


@dataclass(frozen=True, slots=True)
class Stock:
    """A depot in which something has happened, and the charger of it that answers."""

    depot: Depot
    charger: AnsweringCharger
    clock: TestClock


@asynccontextmanager
async def stocked(folder: Path, **settings: Any) -> AsyncIterator[Stock]:
    """Run a depot with a person, a tariff, sessions, an alarm, a ticket and two chargers.

    One charger answers and charges at its first connector; the other one is offline.
    """
    clock = TestClock()
    async with running(config_for(folder, **settings), clock) as depot:
        await _fill(depot)
        async with answering_charger(depot) as charger:
            await _charge(charger, clock)
            await charger.status("Faulted", 2)
            clock.forward(minutes=1)
            await depot.upkeep.look()
            await depot.upkeep.tickets.open("The plug of bay 2 is worn", by=ME)
            yield Stock(depot, charger, clock)


async def _fill(depot: Depot) -> None:
    await depot.accounts.directory.apply(_PEOPLE)
    plan = await depot.accounts.tariffs.add(_PLAN, by=ME)
    await depot.accounts.tariffs.choose(plan.id, by=ME)
    await depot.accounts.wallets.open(1, "KGS", by=ME)
    await depot.accounts.wallets.top_up(1, Money.parse("500.00 KGS"), "desk/1", by=ME)
    await depot.chargers.add(ChargerId("CP1"), "CP1", by=ME)
    await depot.chargers.add(ChargerId("CP2"), "Bay 2", by=ME)


async def _charge(charger: AnsweringCharger, clock: TestClock) -> None:
    """Let a session be over, one go on, and one stop belong to nothing."""
    done = await charger.start(clock.wire(), 0, "04A2")
    clock.forward(minutes=30)
    await charger.stop(done["transactionId"], clock.wire(), 5_500)
    await charger.stop(4711, clock.wire(), 9_000)
    clock.forward(minutes=1)
    running_now = await charger.start(clock.wire(), 5_500, "04A2")
    await charger.status("Charging")
    clock.forward(minutes=10)
    await charger.meter(clock.wire(), 7_000, running_now["transactionId"])


@asynccontextmanager
async def opened(
    depot: Depot, kind: type[DesktopWindow] = DesktopWindow, operator: Operator = ME
) -> AsyncIterator[DesktopWindow]:
    """Show a window over a depot, used by somebody."""
    # Alarms are silent: a test machine rings no bell.
    window = kind(access_to(depot, operator), {"theme": "light", "alarm_sound": {"muted": True}})
    window.resize(1366, 768)
    window.show()
    window.activateWindow()
    try:
        yield window
    finally:
        await window.shut_down()


def go_to(window: DesktopWindow, key: str) -> QWidget:
    """Show a page; those of one charger or one person show the first."""
    if key == "charger":
        window.show_charger(ONE)
    elif key == "person":
        window.show_person(1)
    else:
        window.show_page(key)
    return window.page(key)


def views_of(page: QWidget) -> Iterator[str]:
    """Show each tab and each section of a page in turn, and tell its name."""
    tabs = page.findChild(QTabWidget)
    sections = getattr(page, "list", None)
    if tabs is not None and tabs.isVisibleTo(page):
        for place in range(tabs.count()):
            tabs.setCurrentIndex(place)
            yield tabs.tabText(place)
    elif isinstance(sections, QListWidget):
        for row in range(sections.count()):
            sections.setCurrentRow(row)
            yield sections.item(row).text()
    elif isinstance(page, OverviewPage):
        for kind, button in page.tools.views.items():
            page.tools.choose_view(kind)
            yield button.accessibleName()
    else:
        yield ""


def told(widget: QWidget) -> str:
    """Return how to name a widget to whoever reads that a test failed."""
    text = widget.text() if hasattr(widget, "text") and callable(widget.text) else ""
    words = widget.accessibleName() or text or widget.toolTip()
    parent = widget.parentWidget()
    return f"{type(parent).__name__}/{type(widget).__name__}({words!r})"


def settle() -> None:
    """Delete what was given up."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def windows() -> list[QWidget]:
    """Return the windows, menus and sheets that can be seen, but for tips."""
    return [
        each for each in top_level_widgets() if each.isVisible() and not isinstance(each, QLabel)
    ]
