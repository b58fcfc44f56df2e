"""The window: the depot's pages in their frame, and the top bar that is always true."""

from collections.abc import Mapping
from contextlib import suppress
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication

from app.core.errors import DepotError
from app.core.events import SettingChanged
from app.core.ids import ChargerId, ConnectorId
from app.core.people import Group
from app.core.roles import Role
from app.core.sessions import ChargingSession
from app.ui.access import DepotAccess
from app.ui.actions import ActionRunner
from app.ui.alarm_bell import SOUND_SETTING, AlarmBell
from app.ui.alarm_sound import sound_alarm
from app.ui.attention_toasts import AttentionToasts
from app.ui.bridge import DepotBridge
from app.ui.charger_actions import ChargerActions
from app.ui.depot_tiles import tiles_of
from app.ui.enrolment import Enrolment
from app.ui.first_start import step_of
from app.ui.page_factories import PageFactories
from app.ui.page_ways import Divided, Searchable
from app.ui.pages.overview_tools import remembered_arrangement
from app.ui.people_actions import PeopleActions
from app.ui.screen_lock import OPEN_PAGE, ScreenLock
from app.ui.search.everywhere import SearchEverywhere
from app.ui.search.hits import Command, Destinations, Source, all_sources
from app.ui.search.popup import SearchPopup
from app.ui.setting_pages import setting_pages
from app.ui.shell import PageFactory, Shell
from app.ui.signing_in import SigningIn
from app.ui.theme import build_theme
from app.ui.tokens import DensityName
from app.ui.upkeep_actions import UpkeepActions
from app.ui.what_now import WhatNow
from app.ui.widgets.dialogs import show
from app.ui.widgets.power_bar import PowerView
from app.ui.widgets.search_field import SearchField
from app.ui.window_memory import THEME_SETTING, WindowMemory, remembered_theme
from app.ui.words import texts
from app.ui.words.formats import LocaleFormats

if TYPE_CHECKING:
    from app.ui.pages.billing import BillingPage
    from app.ui.pages.charger import ChargerPage
    from app.ui.pages.person import PersonPage
    from app.ui.pages.settings import SettingsPage

PRODUCT = "ChargeYard"
DENSITY_SETTING = "density"
LOCK_SETTING = "lock_after_min"

_NEEDED = {
    "bulk": Role.MANAGER,
    "people": Role.ATTENDANT,
    "new": Role.ATTENDANT,
    "billing": Role.MANAGER,
    "audit": Role.MANAGER,
}
"""The roles from which on a page is offered; every other page is everybody's."""


class DesktopWindow(Shell):
    """All pages. `open_window` shows it, `close_requested` asks main to end, `shut_down` ends it.

    Args:
        remembered: The settings as they were saved, such as the theme that was chosen.

    Signals:
        renew_requested: The window is to be built anew: in another language that was chosen and
            saved, or for somebody with other rights.
    """

    renew_requested = Signal()

    def __init__(
        self,
        access: DepotAccess,
        remembered: Mapping[str, Any],
        density: DensityName = "desktop",
        *,
        kiosk: bool = False,
    ) -> None:
        if remembered.get(DENSITY_SETTING) == "kiosk":
            density = "kiosk"
        theme = build_theme(density, remembered_theme(remembered))
        app = QApplication.instance()
        assert isinstance(app, QApplication)  # noqa: S101 - a window needs one
        theme.apply(app)
        super().__init__(theme, PRODUCT, kiosk)
        theme.setParent(self)
        self._access = access
        self._formats = LocaleFormats()
        self.bridge = DepotBridge(access.bus, self)
        self.runner = ActionRunner(self.toasts.show_toast, self)
        self._memory = WindowMemory(
            access, self.runner, theme, self.page_shown, remembered, OPEN_PAGE
        )
        self._attention = AttentionToasts(self._name_of, self.toasts.show_toast, self)
        self.tiles = tiles_of(access, self.bridge, self.runner, self._formats, self)
        self.charger_actions = ChargerActions(access, self.runner, theme, self._formats, self)
        self.people_actions = PeopleActions(
            access, self.charger_actions, theme, self._formats, self
        )
        self.enrolment = Enrolment(
            access, self.bridge, self.people_actions, theme, self._formats, self
        )
        self.upkeep_actions = UpkeepActions(
            access, self.charger_actions, theme, self._formats, self
        )
        self.what_now = WhatNow(access, self.bridge, self.charger_actions, theme, self)
        self.bell = self._build_bell(remembered)
        self._arrangement = remembered_arrangement(remembered)
        self.search = SearchField(theme, self.tr("Bay, card, person"), "Ctrl+K")
        self._signing_in = SigningIn(access.session, self.runner, theme, self, kiosk=kiosk)
        self.lock = ScreenLock(self, access.session, self._signing_in, kiosk=kiosk)
        self._add_pages()
        self.everywhere = self._build_search()
        self._build_top_bar()
        self._connect()
        self._on_chargers()
        self._on_tiles()
        self._on_money()
        self._on_aged()
        self.show_page("overview")
        self.lock.begin()

    def add_page(
        self, key: str, icon: str, title: str, factory: PageFactory, badge: int = 0
    ) -> None:
        """Add a page with an entry in the rail, if the operator may use it, else without one."""
        if key == OPEN_PAGE or self._access.operator.may(_NEEDED.get(key, Role.VIEWER)):
            super().add_page(key, icon, title, factory, badge)
        else:
            self.add_inner_page(key, title, factory)

    def show_charger(self, connector: ConnectorId) -> None:
        """Show the page of a charger at one of its connectors; Escape leads back."""
        page = self.page("charger")
        cast("ChargerPage", page).show_charger(connector.charger_id, connector.number or None)
        self.show_page("charger")

    def show_session(self, session: ChargingSession) -> None:
        """Show the readings of a session on the page of its charger; Escape leads back."""
        self.show_charger(session.connector)
        cast("ChargerPage", self.page("charger")).show_session(session)

    def show_person(self, person_id: int) -> None:
        """Show the page of a person; Escape leads back."""
        cast("PersonPage", self.page("person")).show_person(person_id)
        self.show_page("person")

    def show_wallet(self, person_id: int) -> None:
        """Show the ledger of a person's wallet."""
        cast("BillingPage", self.show_page("billing")).show_wallet(person_id)

    def open_window(self, place: str = "") -> None:
        """Show the window where it was when it was closed last."""
        super().open_window(place or self._memory.place)

    def welcome(self, remembered: Mapping[str, Any]) -> None:
        """Go through the first steps, or on with them, where this depot is new."""
        step, access = step_of(remembered), self._access
        begun = bool(step)
        new = not access.session.required and not any(c.adopted for c in access.chargers.all())
        if step is not None and (begun or new) and access.operator.may(Role.ADMIN):
            self.show_first_steps(step)

    def show_first_steps(self, start: int = 0) -> None:
        """Show the sheet that leads through the first steps."""
        from app.ui.first_steps import FirstSteps

        if self.runner.is_busy("first steps"):
            return
        sheet = FirstSteps(self.theme, self, self._access, self.bridge, self.charger_actions, start)
        sheet.renew_window.connect(self.renew_requested)

        async def go_through() -> None:
            await show(sheet)

        self.runner.run("first steps", go_through())

    def return_to(self, page: object) -> None:
        """Show what `page_shown` returned before the window was built anew, if it is there yet."""
        key, of = (page.get("key"), page.get("of")) if isinstance(page, dict) else (None, None)
        if key == "charger" and self._access.chargers.get(str(of)) is not None:
            self.show_charger(ConnectorId(ChargerId(str(of)), 0))
        elif key == "person" and isinstance(of, int) and self.rail.has_entry("people"):
            self.show_person(of)
        elif key == "settings" and self.rail.has_entry(key):
            cast("SettingsPage", self.show_page(key)).show_section(str(of))
        elif self.rail.has_entry(str(key)):
            self.show_page(str(key))

    def page_shown(self) -> dict[str, object]:
        """Return which page is shown, and what of it."""
        key = self.current_key() or OPEN_PAGE
        page = self.page(key)
        return {"key": key, "of": page.shown_part() if isinstance(page, Divided) else None}

    async def shut_down(self) -> None:
        """End what runs, hear nothing more, and take the window away."""
        self.bridge.close()
        self._end_settings()
        await self.runner.close()
        # A disk that is full must not keep the program from ending.
        with suppress(DepotError):
            if not self.lock.locked:
                await self._memory.save_page()
            if not self._kiosk:
                await self._memory.save_place(self.place())
        self.finish()

    # -- building --------------------------------------------------------------------------

    def _add_pages(self) -> None:
        build = PageFactories(self, self._access, self._formats, self._arrangement)
        self.add_page("overview", "overview", self.tr("Overview"), build.overview)
        self.add_page("sessions", "list", self.tr("Sessions"), build.sessions)
        self.add_page("bulk", "table", self.tr("Many chargers"), build.bulk)
        self.add_page("people", "people", self.tr("People"), build.people)
        self.add_page("billing", "wallet", self.tr("Tariffs and billing"), build.billing)
        self.add_page("new", "new-charger", self.tr("New chargers"), build.new_chargers)
        self.add_page("alarms", "alert", self.tr("Alarms"), build.alarms)
        # Neither the rail nor the top bar of a kiosk has room for the whole of it.
        if not self._kiosk:
            self.set_page_title("alarms", self.tr("Alarms and maintenance"))
        if self._access.operator.may(Role.MANAGER):
            self.add_page("audit", "log", self.tr("Audit"), build.audit)
        self.add_page("help", "help", self.tr("Help"), build.help)
        self.add_page("settings", "settings", self.tr("Settings"), build.settings)
        self.add_inner_page("charger", self.tr("Charger"), build.charger)
        self.add_inner_page("person", self.tr("Person"), build.person)
        self.add_inner_page("groups", self.tr("Groups and quotas"), build.groups)

    def _build_bell(self, remembered: Mapping[str, Any]) -> AlarmBell:
        kept = remembered.get(SOUND_SETTING)
        return AlarmBell(
            self._access.upkeep.alarms,
            self._access.books.settings,
            self.bridge,
            self.runner,
            self.top_bar,
            sound_alarm,
            muted=isinstance(kept, Mapping) and bool(kept.get("muted")),
        )

    def _build_search(self) -> SearchEverywhere:
        to = Destinations(
            page=self._open_found_page,
            charger=self.show_charger,
            person=self.show_person,
            session=self.show_session,
            people_with=self._show_people_with,
            group=self._show_group,
        )

        def collect() -> list[Source]:
            pages = [*self.rail.entries(), *setting_pages(self._access.operator)]
            return all_sources(self._access, to, pages, self._commands())

        return SearchEverywhere(
            SearchPopup(self.theme, self),
            self.search,
            collect,
            self._access,
            to,
            self.runner,
            lambda: isinstance(self.page(self.current_key() or "overview"), Searchable),
        )

    def _commands(self) -> list[Command]:
        operator, session = self._access.operator, self._access.session
        offered = [
            (Role.VIEWER, "moon", self.tr("Light or dark"), self.theme.toggle),
            (Role.ATTENDANT, "card", self.tr("New card"), self.enrolment.open),
            (Role.MANAGER, "person", self.tr("Add a person"), self._add_person),
            (Role.MANAGER, "wallet", self.tr("Who charged how much"), self._show_months),
            (Role.ADMIN, "settings", self.tr("First steps"), self.show_first_steps),
        ]
        commands = [
            Command(icon, words, act) for need, icon, words, act in offered if operator.may(need)
        ]
        if session.required:
            commands.append(Command("lock", self.tr("Lock the screen"), session.lock))
        return commands

    def _add_person(self) -> None:
        self.people_actions.add_person(self.show_person)

    def _show_group(self, group: Group) -> None:
        if self._access.operator.may(Role.MANAGER):
            cast("BillingPage", self.show_page("billing")).show_months(group.id)
        else:
            self._show_people_with(group.name)

    def _show_months(self) -> None:
        cast("BillingPage", self.show_page("billing")).show_months()

    def _open_found_page(self, key: str) -> None:
        page, _, section = key.partition("/")
        shown = self.show_page(page)
        if section:
            cast("SettingsPage", shown).show_section(section)

    def _show_people_with(self, text: str) -> None:
        self.search.setText(text)
        self.show_page("people")

    def _build_top_bar(self) -> None:
        self.top_bar.set_depot_name(self._access.depot_name)
        self.top_bar.add_tool(self.search)
        self.top_bar.add_tool(self.lock.chip)

    def _connect(self) -> None:
        self.bridge.chargers_changed.connect(self._on_chargers)
        self.bridge.aged.connect(self._on_aged)
        self.bridge.attention.connect(self._attention.note)
        self.bridge.money_changed.connect(self._on_money)
        self.tiles.changed.connect(self._on_tiles)
        self.enrolment.person_requested.connect(self.show_person)
        self.search.searched.connect(self._search_here)
        self.search.returnPressed.connect(self._on_entered)
        self.page_changed.connect(self._on_page)
        self.top_bar.alarms_pressed.connect(lambda: self.show_page("alarms"))
        self.lock.operator_changed.connect(self.renew_requested)
        self._end_settings = self._access.bus.subscribe(SettingChanged, self._on_setting)
        self.lock.idle.set_wait(60 * self._access.system.setup.value(LOCK_SETTING))
        QShortcut(QKeySequence("Ctrl+K"), self).activated.connect(self._focus_search)
        help_key = QShortcut(QKeySequence(QKeySequence.StandardKey.HelpContents), self)
        help_key.activated.connect(lambda: self.show_page("help"))

    # -- what changes ----------------------------------------------------------------------

    def _on_chargers(self) -> None:
        chargers = self._access.state.chargers(self._access.clock.now())
        self.rail.set_badge("new", sum(not each.charger.adopted for each in chargers))

    def _on_money(self) -> None:
        self.rail.set_badge("billing", len(self._access.money.billing.failed_sessions()))

    def _name_of(self, charger_id: ChargerId) -> str:
        charger = self._access.state.charger(charger_id, self._access.clock.now())
        return charger_id if charger is None else charger.charger.name

    def _on_tiles(self) -> None:
        power = texts.kilowatts(self._formats.number(self.tiles.power_w / 1000, 1))
        self.top_bar.set_power(PowerView(power))
        connected, known = self.tiles.connected, self.tiles.chargers
        address = self._access.listening
        self.top_bar.set_server(
            texts.server(address, connected, known),
            "ok" if connected or not known else "attention",
            "circle" if connected else "ring",
            texts.server_tip(address, connected, known),
        )

    def _on_aged(self) -> None:
        self.top_bar.set_clock(self._formats.time(self._access.clock.now()))

    def _on_entered(self) -> None:
        # Emptying the field must not lead away from a page that cannot be searched.
        here = self.page(self.current_key() or "overview")
        if self.search.text() and not isinstance(here, Searchable):
            self.show_page("overview")

    def _on_page(self, _key: str) -> None:
        if not self.lock.locked:
            self._memory.note_page()
        self._search_here(self.search.text())

    def _search_here(self, text: str) -> None:
        page = self.page(self.current_key() or "overview")
        if isinstance(page, Searchable):
            page.set_search(text)

    def _focus_search(self) -> None:
        if not self.lock.locked:
            self.search.setFocus()
            self.search.selectAll()

    def _on_setting(self, fact: SettingChanged) -> None:
        if fact.key == THEME_SETTING:
            self._memory.take_theme(fact.value)
        elif fact.key == LOCK_SETTING:
            self.lock.idle.set_wait(60 * fact.value)
        elif fact.key == "depot_name":
            self.top_bar.set_depot_name(fact.value)
