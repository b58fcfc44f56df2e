"""Builds each page when it is first shown, and leads from page to page."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.ui.access import DepotAccess
from app.ui.pages.overview import OverviewPage
from app.ui.pages.overview_tools import Arrangement
from app.ui.people_files import PeopleFiles
from app.ui.words.formats import Formats

if TYPE_CHECKING:
    from app.ui.desktop_window import DesktopWindow
    from app.ui.money_actions import MoneyActions


class PageFactories:
    """One method a page. All but the overview are imported when they are first asked for."""

    def __init__(
        self,
        window: "DesktopWindow",
        access: DepotAccess,
        formats: Formats,
        arrangement: Arrangement,
    ) -> None:
        self._window, self._access = window, access
        self._formats, self._arrangement = formats, arrangement

    def overview(self) -> QWidget:
        """Build the page of the overview."""
        page = OverviewPage(
            self._window.theme,
            self._access,
            self._window.tiles,
            self._window.charger_actions,
            self._arrangement,
        )
        page.charger_requested.connect(self._window.show_charger)
        page.new_chargers_requested.connect(lambda: self._window.show_page("new"))
        page.search_cleared.connect(self._window.search.clear)
        return page

    def help(self) -> QWidget:
        """Build the page of the help."""
        from app.ui.pages.help import HelpPage

        return HelpPage(self._window.theme, self._access)

    def sessions(self) -> QWidget:
        """Build the page of the sessions."""
        from app.ui.pages.sessions import SessionsPage

        page = SessionsPage(
            self._window.theme,
            self._access,
            self._window.bridge,
            self._window.charger_actions,
            self._formats,
        )
        page.charger_requested.connect(self._window.show_charger)
        page.chart_requested.connect(self._window.show_session)
        page.search_cleared.connect(self._window.search.clear)
        return page

    def bulk(self) -> QWidget:
        """Build the page of what is done with many chargers at once."""
        from app.ui.pages.many_chargers import ManyChargersPage

        page = ManyChargersPage(
            self._window.theme,
            self._access,
            self._window.bridge,
            self._window.charger_actions,
            self._formats,
        )
        page.charger_requested.connect(self._window.show_charger)
        return page

    def people(self) -> QWidget:
        """Build the page of the people."""
        from app.ui.pages.people import PeoplePage

        files = PeopleFiles(
            self._access, self._window.people_actions, self._window.theme, self._window
        )
        page = PeoplePage(
            self._window.theme,
            self._access,
            self._window.bridge,
            self._window.people_actions,
            self._window.enrolment,
            files,
            self._formats,
        )
        page.person_requested.connect(self._window.show_person)
        page.groups_requested.connect(lambda: self._window.show_page("groups"))
        page.search_cleared.connect(self._window.search.clear)
        return page

    def groups(self) -> QWidget:
        """Build the page of groups and quota plans."""
        from app.ui.group_actions import GroupActions
        from app.ui.pages.groups import GroupsPage

        actions = GroupActions(
            self._access,
            self._window.charger_actions,
            self._window.theme,
            self._formats,
            self._window,
        )
        return GroupsPage(
            self._window.theme, self._access, self._window.bridge, actions, self._formats
        )

    def billing(self) -> QWidget:
        """Build the page of tariffs, wallets and failed bills."""
        from app.ui.pages.billing import BillingPage

        actions = self._money_actions()
        page = BillingPage(
            self._window.theme, self._access, self._window.bridge, actions, self._formats
        )
        page.person_requested.connect(self._window.show_person)
        return page

    def person(self) -> QWidget:
        """Build the page of one person."""
        from app.ui.pages.person import PersonPage

        page = PersonPage(
            self._window.theme,
            self._access,
            self._window.bridge,
            self._window.people_actions,
            self._money_actions(),
            self._window.enrolment,
            self._formats,
        )
        page.ledger_requested.connect(self._window.show_wallet)
        page.title_changed.connect(lambda title: self._window.set_page_title("person", title))
        page.gone.connect(lambda: self._window.show_page("people"))
        return page

    def new_chargers(self) -> QWidget:
        """Build the page of the chargers that wait to be taken in."""
        from app.ui.pages.new_chargers import NewChargersPage

        return NewChargersPage(
            self._window.theme,
            self._access,
            self._window.bridge,
            self._window.charger_actions,
            self._formats,
        )

    def alarms(self) -> QWidget:
        """Build the page of alarms and tickets."""
        from app.ui.pages.alarms import AlarmsPage

        page = AlarmsPage(
            self._window.theme,
            self._access,
            self._window.bridge,
            self._window.charger_actions,
            self._window.upkeep_actions,
            self._window.bell,
            self._formats,
        )
        page.charger_requested.connect(self._window.show_charger)
        page.page_requested.connect(self._window.show_page)
        return page

    def audit(self) -> QWidget:
        """Build the page of the audit."""
        from app.ui.pages.audit import AuditPage

        page = AuditPage(
            self._window.theme, self._access, self._window.charger_actions, self._formats
        )
        page.search_cleared.connect(self._window.search.clear)
        return page

    def settings(self) -> QWidget:
        """Build the page of the settings."""
        from app.ui.pages.settings import SettingsPage

        page = SettingsPage(
            self._window.theme, self._access, self._window.charger_actions, self._formats
        )
        page.depot_renewal_requested.connect(self._access.system.renewal.ask)
        page.window_renewal_requested.connect(self._window.renew_requested)
        page.wizard_requested.connect(self._window.show_first_steps)
        return page

    def charger(self) -> QWidget:
        """Build the page of one charger."""
        from app.ui.pages.charger import ChargerPage

        page = ChargerPage(
            self._window.theme,
            self._access,
            self._window.bridge,
            self._window.charger_actions,
            self._formats,
        )
        page.title_changed.connect(lambda title: self._window.set_page_title("charger", title))
        page.gone.connect(self._window.back)
        return page

    def _money_actions(self) -> "MoneyActions":
        from app.ui.money_actions import MoneyActions

        return MoneyActions(
            self._access,
            self._window.charger_actions,
            self._window.theme,
            self._formats,
            self._window,
        )
