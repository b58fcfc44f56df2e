"""The program with a window: builds the depot and the screen in order, runs, closes in reverse."""

import asyncio
import logging
import os
import sys
from pathlib import Path
from typing import Any

# Both libraries look for a Qt of their own choice where nobody tells them which.
os.environ.setdefault("QT_API", "pyside6")
os.environ.setdefault("PYQTGRAPH_QT_LIB", "PySide6")

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

from app.config import Config
from app.core.clock import Clock
from app.core.roles import LOCAL_OPERATOR, Operator
from app.db.migrate import prepare_database
from app.db.restore import restore_database
from app.depot import Depot
from app.drives import removable_drives
from app.headless import running_depot
from app.host import certificate_end
from app.instance_lock import InstanceLock
from app.listening import CannotListen
from app.loop import DepotLoop
from app.ocpp.forms import SchemaForms
from app.practice import PracticeCharger
from app.services.upkeep.renewal import Renewal
from app.services.upkeep.restoring import RestoreService
from app.setting_sources import network_of, put_back
from app.signals import stopping_on_signals
from app.ui.access import (
    BookAccess,
    ChargerCare,
    DepotAccess,
    MoneyAccess,
    OutwardAccess,
    PeopleAccess,
    RecordsAccess,
    SystemAccess,
    UpkeepAccess,
)
from app.ui.ahead import import_pages
from app.ui.desktop_window import DesktopWindow
from app.ui.kiosk_window import KioskWindow
from app.ui.language import LANGUAGE_SETTING, ScreenLanguage
from app.ui.operator_session import OperatorSession
from app.ui.window_memory import PAGE_SETTING
from app.ui.words.failure_texts import failure
from app.ui.words.upkeep_texts import restored

LOOKED_AHEAD_AFTER_S = 1.0

_log = logging.getLogger("chargeyard.window")


def run_window(config: Config, *, kiosk: bool = False, demo: int = 0) -> int:
    """Run the depot with its window until that is closed, or SIGTERM or Ctrl+C."""
    with InstanceLock(config.data_dir):
        prepare_database(config.database, Clock())
        app = QApplication(sys.argv[:1])
        app.setApplicationName("ChargeYard")
        # By which Wayland finds the icon and the name of the window's program.
        app.setDesktopFileName("chargeyard")
        # The window closing is our word to end, after the chargers were told.
        app.setQuitOnLastWindowClosed(False)
        language = ScreenLanguage(app)
        with asyncio.Runner(loop_factory=lambda: DepotLoop(app)) as runner:
            runner.run(_until_closed(config, language, kiosk=kiosk, demo=demo))
    return 0


async def _until_closed(
    config: Config, language: ScreenLanguage, *, kiosk: bool, demo: int
) -> None:
    stop = asyncio.Event()
    with stopping_on_signals(stop):
        screen = _Screen(language, stop, kiosk=kiosk)
        good: dict[str, Any] = {}
        ahead = asyncio.create_task(_look_ahead(screen.painted))
        while not stop.is_set():
            problem: CannotListen | None = None
            try:
                async with running_depot(config, demo, screen.painted) as depot:
                    good = network_of(depot.config)
                    await screen.show(depot)
            except CannotListen as error:
                if not good:
                    raise
                # Another program took the port in the moment between: back to where we listened.
                await put_back(config, good)
                problem = error
            await screen.renewal.carry_out()
            screen.renewal.failure = screen.renewal.failure or problem
            await asyncio.to_thread(prepare_database, config.database, Clock())
        ahead.cancel()


async def _look_ahead(painted: asyncio.Event) -> None:
    """Import what the first look at a page would wait for, once the start is over."""
    await painted.wait()
    await asyncio.sleep(LOOKED_AHEAD_AFTER_S)
    await asyncio.to_thread(import_pages)


class _Screen:
    """Windows one after another, over a depot that may be closed and opened anew between."""

    def __init__(self, language: ScreenLanguage, stop: asyncio.Event, *, kiosk: bool) -> None:
        self._language, self._stop, self._kiosk = language, stop, kiosk
        self.painted = asyncio.Event()
        self.renewal = Renewal()
        # A kiosk that was started again after a crash is where it was; a desk starts afresh.
        self._back = kiosk
        self._who = ""

    async def show(self, depot: Depot) -> None:
        """Show windows until one is closed, or until the depot is to be opened anew."""
        session = OperatorSession(depot.operators, depot.bus)
        session.resume(self._who)
        practice = PracticeCharger(depot.url)
        try:
            while not (self._stop.is_set() or self.renewal.asked):
                await self._show_window(depot, session, practice)
                self._back = True
        finally:
            await practice.close()
        self._who = "" if session.locked else session.operator.name

    async def _show_window(
        self, depot: Depot, session: OperatorSession, practice: PracticeCharger
    ) -> None:
        """Show a window until it is closed, or until it asks to be built anew."""
        remembered = await depot.books.settings.all()
        self._language.use(remembered.get(LANGUAGE_SETTING))
        access = access_to(depot, session=session, renewal=self.renewal, practice=practice)
        window = (KioskWindow if self._kiosk else DesktopWindow)(access, remembered)
        anew = asyncio.Event()
        window.close_requested.connect(self._stop.set)
        window.renew_requested.connect(anew.set)
        window.installEventFilter(_FirstPaint(window, self.painted))
        if self._back and not session.locked:
            window.return_to(remembered.get(PAGE_SETTING))
        window.open_window()
        window.welcome(remembered)
        if (problem := self.renewal.failure) is not None:
            self.renewal.failure = None
            window.toasts.show_toast("error", failure(problem))
        elif self.renewal.job_done:
            self.renewal.job_done = False
            window.toasts.show_toast("success", restored())
        waits = [
            asyncio.create_task(wait)
            for wait in (self._stop.wait(), anew.wait(), self.renewal.wait())
        ]
        await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
        for wait in waits:
            wait.cancel()
        await window.shut_down()


def access_to(
    depot: Depot,
    operator: Operator = LOCAL_OPERATOR,
    session: OperatorSession | None = None,
    renewal: Renewal | None = None,
    practice: PracticeCharger | None = None,
) -> DepotAccess:
    """Return what the screen may use of a depot.

    Args:
        operator: Who acts while nobody has to sign in.
        session: Who is signed in, where a window comes after another.
        renewal: How to ask whoever runs the depot to open it anew.
        practice: The simulated charger of the first steps; who gives one closes it.
    """
    return DepotAccess(
        state=depot.state,
        bus=depot.bus,
        clock=depot.clock,
        charging=depot.charging,
        chargers=depot.chargers,
        authorization=depot.authorization,
        care=_care_of(depot),
        people=_people_of(depot),
        upkeep=_upkeep_of(depot),
        money=_money_of(depot),
        guests=depot.accounts.guests,
        records=_records_of(depot),
        system=_system_of(depot, renewal or Renewal(), practice or PracticeCharger(depot.url)),
        outward=_outward_of(depot),
        desk=depot.reconcile_desk,
        books=_books_of(depot),
        refused=depot.refused,
        session=session or OperatorSession(depot.operators, depot.bus, operator),
        door=depot.door,
    )


def _care_of(depot: Depot) -> ChargerCare:
    maintenance = depot.maintenance
    return ChargerCare(
        firmware=maintenance.firmware,
        certificates=maintenance.certificates,
        bulk=maintenance.bulk,
        deferred=maintenance.deferred,
        local_lists=maintenance.local_lists,
        reservations=maintenance.reservations,
        habits=depot.habits,
        configuration=maintenance.configuration,
        limits=maintenance.profiles,
        vendors=maintenance.vendors,
        forms=SchemaForms(),
        fleet=depot.fleet,
        mirrors=depot.mirrors.states,
    )


def _books_of(depot: Depot) -> BookAccess:
    books = depot.books
    return BookAccess(books.sessions, books.meters, books.messages, books.settings)


def _system_of(depot: Depot, renewal: Renewal, practice: PracticeCharger) -> SystemAccess:
    config, auditor = depot.config, depot.auditor

    def put_back(backup: Path) -> None:
        restore_database(backup, config.database, depot.clock)

    return SystemAccess(
        setup=depot.setup,
        retention=depot.retention,
        tokens=depot.tokens,
        renewal=renewal,
        restoring=RestoreService(renewal, put_back, auditor),
        certificate=depot.certificate,
        backups=depot.upkeep.backups.folder,
        exports=config.data_dir / "exports",
        drives=removable_drives,
        certificate_until=lambda: certificate_end(config.certificate),
        practise=practice.start,
    )


def _outward_of(depot: Depot) -> OutwardAccess:
    return OutwardAccess(
        forwarding=depot.outward.forwarding,
        recipients=depot.outward.recipients,
        notices=depot.outward.notices,
        labels=depot.labels,
        drivers=depot.accounts.drivers,
        phone_url=depot.phone_url,
        phone_served=bool(depot.setup.value("phone")),
    )


def _upkeep_of(depot: Depot) -> UpkeepAccess:
    upkeep = depot.upkeep
    return UpkeepAccess(
        alarms=upkeep.alarms,
        tickets=upkeep.tickets,
        history=upkeep.history,
        shifts=upkeep.shifts,
        backups=upkeep.backups,
        yard=upkeep.yard,
    )


def _records_of(depot: Depot) -> RecordsAccess:
    accounts = depot.accounts
    return RecordsAccess(
        documents=accounts.documents,
        months=accounts.months,
        audit=accounts.audit,
        receipts=depot.config.data_dir / "receipts",
    )


def _people_of(depot: Depot) -> PeopleAccess:
    accounts = depot.accounts
    return PeopleAccess(
        directory=accounts.directory,
        people=accounts.people,
        cards=accounts.cards,
        files=accounts.files,
        quotas=accounts.quotas,
        seen=accounts.seen,
        zone=depot.config.zone,
    )


def _money_of(depot: Depot) -> MoneyAccess:
    accounts = depot.accounts
    return MoneyAccess(
        tariffs=accounts.tariffs,
        costs=accounts.costs,
        wallets=accounts.wallets,
        billing=accounts.billing,
    )


class _FirstPaint(QObject):
    """Tells when the window could first be seen; benchmarks/start.py waits for its line."""

    def __init__(self, window: QObject, painted: asyncio.Event) -> None:
        super().__init__(window)
        self._painted = painted

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            watched.removeEventFilter(self)
            # What lies on the window is painted within this event, after the window itself.
            QTimer.singleShot(0, self, self._tell)
        return super().eventFilter(watched, event)

    def _tell(self) -> None:
        _log.info("The window is painted")
        self._painted.set()
