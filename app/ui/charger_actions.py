"""What people ask of chargers, from any page: asked for, confirmed, run, and told in words."""

from collections.abc import Callable, Coroutine, Hashable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from app.core.commands import CommandResult, CommandStatus
from app.core.ids import ChargerId, ConnectorId
from app.services.people.guest_book import Guest
from app.services.ports.charger import ResetKind
from app.ui.access import DepotAccess
from app.ui.actions import ActionRunner
from app.ui.sheets.card import ask_for_card
from app.ui.sheets.guest import ask_for_guest
from app.ui.theme import Theme
from app.ui.widgets.busy_button import BusyButton
from app.ui.widgets.dialogs import confirm
from app.ui.words import action_texts, texts
from app.ui.words.formats import Formats

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Told:
    """How something ended, for the one who pressed; see `app.ui.actions.Outcome`."""

    ok: bool
    text: str


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked before something is done; `refuse_text` stands in place of "Cancel"."""

    title: str
    consequence: str
    confirm_text: str
    refuse_text: str = ""


class ChargerActions(QObject):
    """Start, stop, unlock, restart and in or out of service, alike on every page.

    Each method asks in a sheet where it should, runs at most once for its connector or charger at a
    time, and tells the charger's answer as a toast. Once confirmed, `runner.is_busy(key)` holds for
    the key until the charger answered: the `ConnectorId`, or the `ChargerId` for what concerns a
    whole charger. With a `button`, that button is the key and shows the progress too.

        start(connector, button=None)             asks for the card
        start_guest(connector, button=None)       asks for a name and a limit
        stop(connector, button=None)              asks to confirm
        unlock(connector, button=None)            asks to confirm
        set_available(connector, available, button=None)   out of service asks; number 0: all of it
        restart(charger_id, kind=ResetKind.SOFT, button=None)   asks to confirm
        remedy(action_id, connector, button)      the same, asking only where it stops power
        perform(action_id, connector)             by the id of a tile's button or menu entry
        run(key, work)                            any other coroutine; a `DepotError` is told
        tell_result(thing, result, promise="", hint="")   words for a `CommandResult`
        name_of(connector)                        "Bay 7", or "Bay 7 · 2"
    """

    what_now_requested = Signal(object)
    """Somebody wants to know what to do about a `ConnectorId`."""

    def __init__(
        self,
        access: DepotAccess,
        runner: ActionRunner,
        theme: Theme,
        formats: Formats,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self.runner = runner
        self._access = access
        self._theme = theme
        self._formats = formats
        self._window = window

    # -- what pages call -------------------------------------------------------------------

    def start(self, connector: ConnectorId, button: BusyButton | None = None) -> None:
        """Ask for a card or a guest, then ask the charger to start charging."""
        key = button or connector

        async def ask() -> None:
            cards = self._access.authorization.cards()
            id_tag = await ask_for_card(self._theme, self._window, self.name_of(connector), cards)
            if id_tag:
                self.run(key, self._start(connector, id_tag))
            elif id_tag is not None:
                await self._ask_guest(connector, key)

        self._ask(key, ask())

    def start_guest(self, connector: ConnectorId, button: BusyButton | None = None) -> None:
        """Ask for a name and a limit, then ask the charger to start for this guest."""
        key = button or connector
        self._ask(key, self._ask_guest(connector, key))

    def stop(self, connector: ConnectorId, button: BusyButton | None = None) -> None:
        """Ask to end the session on a connector, once it is confirmed."""
        session = self._access.state.open_session(connector)
        who = "" if session is None else session.person or session.id_tag
        title = action_texts.stop_title(self.name_of(connector), who)
        question = Question(
            title,
            action_texts.stop_consequence(self._energy(connector)),
            translate("ChargerActions", "Stop charging"),
            # "Cancel" alone could be taken for cancelling the charge.
            translate("ChargerActions", "Go on charging"),
        )
        self._confirm(button or connector, question, lambda: self._stop(connector))

    def unlock(self, connector: ConnectorId, button: BusyButton | None = None) -> None:
        """Ask to release the plug, once it is confirmed."""
        question = Question(
            action_texts.unlock_title(self.name_of(connector)),
            action_texts.unlock_consequence(self._energy(connector)),
            translate("ChargerActions", "Unlock"),
        )
        self._confirm(button or connector, question, lambda: self._unlock(connector))

    def set_available(
        self, connector: ConnectorId, available: bool, button: BusyButton | None = None
    ) -> None:
        """Ask to go in service, or once it is confirmed out of it; number 0 is the charger."""
        key = button or connector
        if available:
            self.run(key, self._set_available(connector, available=True))
            return
        charging = self._access.state.open_session(connector) is not None
        question = Question(
            action_texts.out_of_service_title(self.name_of(connector)),
            action_texts.out_of_service_consequence(charging),
            translate("ChargerActions", "Take out of service"),
        )
        self._confirm(key, question, lambda: self._set_available(connector, available=False))

    def restart(
        self,
        charger_id: ChargerId,
        kind: ResetKind = ResetKind.SOFT,
        button: BusyButton | None = None,
    ) -> None:
        """Ask a charger to restart, once it is confirmed."""
        sessions = sum(1 for _ in self._access.state.open_sessions(charger_id))
        question = Question(
            action_texts.restart_title(self.name_of(ConnectorId(charger_id, 0))),
            action_texts.restart_consequence(sessions, kind is ResetKind.HARD),
            translate("ChargerActions", "Restart"),
        )
        self._confirm(button or charger_id, question, lambda: self._restart(charger_id, kind))

    def perform(self, action_id: str, connector: ConnectorId) -> None:
        """Do what a tile's button or an entry of its menu stands for.

        Raises:
            KeyError: No action has that id.
        """
        actions: dict[str, Callable[[], None]] = {
            "start": lambda: self.start(connector),
            "guest": lambda: self.start_guest(connector),
            "stop": lambda: self.stop(connector),
            "unlock": lambda: self.unlock(connector),
            "in_service": lambda: self.set_available(connector, True),
            "out_of_service": lambda: self.set_available(connector, False),
            "restart": lambda: self.restart(connector.charger_id),
            "restart_hard": lambda: self.restart(connector.charger_id, ResetKind.HARD),
            "what_now": lambda: self.what_now_requested.emit(connector),
        }
        actions[action_id]()

    def remedy(self, action_id: str, connector: ConnectorId, button: BusyButton) -> None:
        """Do what "What now?" advises: at once where it stops nobody's power, else it asks.

        Raises:
            KeyError: No action has that id.
        """
        charger_id = connector.charger_id
        if next(self._access.state.open_sessions(charger_id), None) is None:
            direct: dict[str, Callable[[], Coroutine[Any, Any, Told]]] = {
                "unlock": lambda: self._unlock(connector),
                "restart": lambda: self._restart(charger_id, ResetKind.SOFT),
                "restart_hard": lambda: self._restart(charger_id, ResetKind.HARD),
            }
            if action_id in direct:
                self.run(button, direct[action_id]())
                return
        asking: dict[str, Callable[[], None]] = {
            "start": lambda: self.start(connector, button),
            "stop": lambda: self.stop(connector, button),
            "unlock": lambda: self.unlock(connector, button),
            "in_service": lambda: self.set_available(connector, True, button),
            "out_of_service": lambda: self.set_available(connector, False, button),
            "restart": lambda: self.restart(charger_id, ResetKind.SOFT, button),
            "restart_hard": lambda: self.restart(charger_id, ResetKind.HARD, button),
        }
        asking[action_id]()

    def run(self, key: Hashable, work: Coroutine[Any, Any, Told | None]) -> bool:
        """Run a coroutine for a button or any other key; tell whether it started.

        A `DepotError` becomes a toast with its message and its hint.
        """
        if isinstance(key, BusyButton):
            return self.runner.run_for(key, work)
        return self.runner.run(key, work)

    def tell_result(
        self, thing: str, result: CommandResult, promise: str = "", hint: str = ""
    ) -> Told:
        """Put a charger's answer into words.

        Args:
            promise: What an accepted one means.
            hint: What to do where it said no.
        """
        if result.ok:
            return Told(True, promise or action_texts.accepted(thing, result.detail or "Accepted"))
        words = _REFUSALS[result.status](thing, result.detail)
        said_no = result.status is CommandStatus.REJECTED
        return Told(False, action_texts.with_hint(words, hint if said_no else ""))

    def name_of(self, connector: ConnectorId) -> str:
        """Return the name by which people know a connector, or with number 0 a charger."""
        charger = self._access.state.charger(connector.charger_id, self._access.clock.now())
        if charger is None:
            return str(connector)
        several = len(charger.connectors) > 1 and connector.number > 0
        return texts.connector_name(charger.charger.name, connector.number, several)

    # -- the work --------------------------------------------------------------------------

    async def _start(self, connector: ConnectorId, id_tag: str) -> Told:
        result = await self._access.charging.start(connector, id_tag, by=self._access.operator)
        name = self.name_of(connector)
        promise, hint = action_texts.start_accepted(name), action_texts.start_hint()
        return self.tell_result(name, result, promise, hint)

    async def _start_guest(self, connector: ConnectorId, guest: Guest) -> Told:
        result = await self._access.guests.start(connector, guest, by=self._access.operator)
        name = self.name_of(connector)
        promise, hint = action_texts.start_accepted(name), action_texts.start_hint()
        return self.tell_result(name, result, promise, hint)

    async def _stop(self, connector: ConnectorId) -> Told:
        result = await self._access.charging.stop(connector, by=self._access.operator)
        name = self.name_of(connector)
        return self.tell_result(name, result, action_texts.stop_accepted(name))

    async def _unlock(self, connector: ConnectorId) -> Told:
        result = await self._access.charging.unlock(connector, by=self._access.operator)
        name = self.name_of(connector)
        promise, hint = action_texts.unlocked(name), action_texts.unlock_hint()
        return self.tell_result(name, result, promise, hint)

    async def _set_available(self, connector: ConnectorId, *, available: bool) -> Told:
        result = await self._access.charging.set_availability(
            connector, available=available, by=self._access.operator
        )
        name = self.name_of(connector)
        scheduled = result.detail == "Scheduled"
        promise = (
            action_texts.change_scheduled(name) if scheduled else action_texts.change_accepted(name)
        )
        return self.tell_result(name, result, promise)

    async def _restart(self, charger_id: ChargerId, kind: ResetKind) -> Told:
        result = await self._access.charging.reset(charger_id, kind, by=self._access.operator)
        name = self.name_of(ConnectorId(charger_id, 0))
        return self.tell_result(name, result, action_texts.restart_accepted(name))

    def _confirm(
        self, key: Hashable, question: Question, work: Callable[[], Coroutine[Any, Any, Told]]
    ) -> None:
        async def ask() -> None:
            confirmed = await confirm(
                self._theme,
                self._window,
                title=question.title,
                consequence=question.consequence,
                confirm_text=question.confirm_text,
                refuse_text=question.refuse_text,
                # Gloves touch a screen by accident: at a kiosk the button must be held.
                hold=self._theme.density_name == "kiosk",
            )
            if confirmed:
                self.run(key, work())

        self._ask(key, ask())

    async def _ask_guest(self, connector: ConnectorId, key: Hashable) -> None:
        guest = await ask_for_guest(self._theme, self._window, self.name_of(connector))
        if guest is not None:
            self.run(key, self._start_guest(connector, guest))

    def _ask(self, key: Hashable, asking: Coroutine[Any, Any, None]) -> None:
        # Asking has a key of its own: only what was confirmed shows as busy.
        if self.runner.is_busy(key):
            asking.close()
        else:
            self.runner.run(("asking", key), asking)

    def _energy(self, connector: ConnectorId) -> str:
        session = self._access.state.open_session(connector)
        if session is None:
            return ""
        return texts.kilowatt_hours(self._formats.number(session.energy_wh / 1000, 2))


_REFUSALS: dict[CommandStatus, Callable[[str, str], str]] = {
    CommandStatus.REJECTED: action_texts.rejected,
    CommandStatus.UNSUPPORTED: lambda thing, _word: action_texts.unsupported(thing),
    CommandStatus.TIMED_OUT: lambda thing, _word: action_texts.timed_out(thing),
    CommandStatus.OFFLINE: lambda thing, _word: action_texts.went_offline(thing),
    CommandStatus.FAILED: action_texts.failed,
}
