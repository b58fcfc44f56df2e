"""The tabs of the Charger page, each built when it is first looked at."""

from functools import cached_property
from typing import Protocol, TypeVar, runtime_checkable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.core.ids import ChargerId, ConnectorId
from app.core.sessions import ChargingSession
from app.ui.access import DepotAccess
from app.ui.bridge import DepotBridge
from app.ui.charger_actions import ChargerActions
from app.ui.pages.charger_cards import CardsTab
from app.ui.pages.charger_commands import CommandsTab
from app.ui.pages.charger_configuration import ConfigurationTab
from app.ui.pages.charger_files import FilesTab
from app.ui.pages.charger_history import HistoryTab
from app.ui.pages.charger_limits import LimitsTab
from app.ui.pages.charger_live import LiveTab
from app.ui.pages.charger_messages import MessagesTab
from app.ui.pages.charger_profile import ProfileTab
from app.ui.pages.charger_security import SecurityTab
from app.ui.pages.charger_sessions import SessionsTab
from app.ui.theme import Theme
from app.ui.widgets.overflow_tabs import OverflowTabs
from app.ui.words.formats import Formats

_Tab = TypeVar("_Tab", bound=QWidget)


@runtime_checkable
class _OfCharger(Protocol):
    """A tab that shows a charger."""

    def show_charger(self, charger_id: ChargerId) -> None:
        """Show a charger."""


@runtime_checkable
class _OfConnector(Protocol):
    """A tab that shows one connector of it."""

    def show_connector(self, connector: ConnectorId) -> None:
        """Show a connector."""


@runtime_checkable
class _Closing(Protocol):
    """A tab that asks the charger for something."""

    def set_closed(self, reason: str) -> None:
        """Say why the charger cannot be asked now; empty where it can."""


class ChargerTabs(OverflowTabs):
    """What there is to see and to do of one charger."""

    session_opened = Signal(object)
    link_wanted = Signal()
    retired = Signal()

    def __init__(
        self,
        theme: Theme,
        access: DepotAccess,
        bridge: DepotBridge,
        actions: ChargerActions,
        formats: Formats,
    ) -> None:
        super().__init__(theme)
        self._parts = theme, access, actions
        self._bridge, self._formats = bridge, formats
        self._charger_id: ChargerId | None = None
        self._connector: ConnectorId | None = None
        self._closed = ""
        self.add_late("live", self.tr("Live"), lambda: self.live)
        self.add_late("sessions", self.tr("Sessions"), lambda: self.sessions)
        self.add_late("commands", self.tr("Commands"), lambda: self.commands)
        self.add_late("limits", self.tr("Limits"), lambda: self.limits)
        self.add_late("configuration", self.tr("Configuration"), lambda: self.configuration)
        self.add_late("cards", self.tr("Cards"), lambda: self.cards)
        self.add_late("files", self.tr("Files"), lambda: self.files)
        self.add_late("security", self.tr("Security"), lambda: self.security)
        self.add_late("messages", self.tr("Messages"), lambda: self.messages)
        self.add_late("profile", self.tr("Profile"), lambda: self.profile)
        self.add_late("history", self.tr("History"), lambda: self.history)

    def show_charger(self, charger_id: ChargerId) -> None:
        """Show a charger in every tab."""
        self._charger_id = charger_id
        for page in self.pages():
            if isinstance(page, _OfCharger):
                page.show_charger(charger_id)

    def show_connector(self, connector: ConnectorId) -> None:
        """Show one of its connectors, where a tab shows one."""
        self._connector = connector
        for page in self.pages():
            if isinstance(page, _OfConnector):
                page.show_connector(connector)

    def set_closed(self, reason: str) -> None:
        """Say why the charger cannot be asked for anything now; empty where it can."""
        self._closed = reason
        for page in self.pages():
            if isinstance(page, _Closing):
                page.set_closed(reason)

    def show_session(self, session: ChargingSession) -> None:
        """Show the readings of a session."""
        self.setCurrentWidget(self.live)
        self.live.show_session(session)

    # -- the tabs --------------------------------------------------------------------------

    @cached_property
    def live(self) -> LiveTab:
        """What is read now."""
        return self._new("live", LiveTab(*self._parts, self._formats))

    @cached_property
    def sessions(self) -> SessionsTab:
        """What was charged."""
        tab = SessionsTab(*self._parts, self._formats)
        self._bridge.sessions_changed.connect(tab.note_sessions_changed)
        self._bridge.connectors_changed.connect(tab.refresh)
        self._bridge.readings_changed.connect(tab.refresh)
        self._bridge.aged.connect(tab.refresh)
        tab.session_opened.connect(self.session_opened)
        return self._new("sessions", tab)

    @cached_property
    def commands(self) -> CommandsTab:
        """Every request as a form."""
        return self._new("commands", CommandsTab(*self._parts))

    @cached_property
    def limits(self) -> LimitsTab:
        """Charging profiles, and the schedule they come to."""
        tab = LimitsTab(*self._parts, self._formats)
        self._bridge.sessions_changed.connect(tab.refresh)
        return self._new("limits", tab)

    @cached_property
    def configuration(self) -> ConfigurationTab:
        """The settings of the charger itself."""
        return self._new("configuration", ConfigurationTab(*self._parts))

    @cached_property
    def cards(self) -> CardsTab:
        """The cards it knows, and what is held for whom."""
        tab = CardsTab(*self._parts, self._formats)
        self._bridge.reservations_changed.connect(tab.note_reservations)
        return self._new("cards", tab)

    @cached_property
    def files(self) -> FilesTab:
        """Firmware and logs."""
        tab = FilesTab(*self._parts, self._formats)
        self._bridge.transfers_changed.connect(tab.note_changed)
        return self._new("files", tab)

    @cached_property
    def security(self) -> SecurityTab:
        """Keys and certificates."""
        tab = SecurityTab(*self._parts, self._formats)
        self._bridge.exchange_logged.connect(lambda charger, _: tab.note_logged(charger))
        return self._new("security", tab)

    @cached_property
    def messages(self) -> MessagesTab:
        """What it said, and what was said to it."""
        tab = MessagesTab(*self._parts)
        self._bridge.exchange_logged.connect(lambda charger, _: tab.note_logged(charger))
        return self._new("messages", tab)

    @cached_property
    def profile(self) -> ProfileTab:
        """What it is, and its habits."""
        tab = ProfileTab(*self._parts, self._formats)
        tab.link_wanted.connect(self.link_wanted)
        tab.retired.connect(self.retired)
        self._bridge.aged.connect(tab.refresh)
        return self._new("profile", tab)

    @cached_property
    def history(self) -> HistoryTab:
        """When it was there, and what it reported."""
        theme, access, actions = self._parts
        return self._new("history", HistoryTab(theme, access, self._bridge, actions, self._formats))

    def _new(self, key: str, tab: _Tab) -> _Tab:
        """Put a tab into its place, and tell it what all of them show."""
        self.put(key, tab)
        if isinstance(tab, _Closing):
            tab.set_closed(self._closed)
        if isinstance(tab, _OfCharger) and self._charger_id is not None:
            tab.show_charger(self._charger_id)
        if isinstance(tab, _OfConnector) and self._connector is not None:
            tab.show_connector(self._connector)
        return tab
