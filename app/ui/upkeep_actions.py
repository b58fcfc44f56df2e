"""What people do about alarms and tickets, from any page: asked for, run, and told in words."""

from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.core.alarms import Alarm
from app.core.ids import ChargerId
from app.core.roles import Role
from app.core.work_tickets import WorkTicket
from app.ui.access import DepotAccess
from app.ui.charger_actions import ChargerActions, Told
from app.ui.presenters.audit import AuditWords
from app.ui.presenters.upkeep import alarm_facts, alarm_title
from app.ui.sheet_actions import SheetActions
from app.ui.sheets.alarm_limits import ask_for_limits
from app.ui.sheets.ticket import TicketWish, ask_for_note, ask_for_ticket
from app.ui.shift_document import shift_html
from app.ui.theme import Theme
from app.ui.widgets.busy_button import BusyButton
from app.ui.words.audit_values import AuditValues
from app.ui.words.formats import Formats

translate = QCoreApplication.translate


class UpkeepActions(SheetActions):
    """What people do about alarms, tickets and the change of shifts."""

    def __init__(
        self,
        access: DepotAccess,
        actions: ChargerActions,
        theme: Theme,
        formats: Formats,
        window: QWidget,
    ) -> None:
        super().__init__(access, actions, theme, formats, window)
        self._upkeep = access.upkeep

    @property
    def may_act(self) -> bool:
        """Whether the operator may acknowledge and write tickets."""
        return self._access.operator.may(Role.ATTENDANT)

    # -- alarms ----------------------------------------------------------------------------

    def acknowledge(self, alarm_id: int, button: BusyButton) -> None:
        """Note that somebody has seen an alarm."""
        alarms, by = self._upkeep.alarms, self._access.operator
        self._actions.run(button, _quietly(lambda: alarms.acknowledge(alarm_id, by=by)))

    def acknowledge_all(self, alarms: Sequence[Alarm], button: BusyButton) -> None:
        """Note that somebody has seen these alarms."""
        ids = [alarm.id for alarm in alarms]
        seen, by = self._upkeep.alarms, self._access.operator
        self._actions.run(button, _quietly(lambda: seen.acknowledge_all(ids, by=by)))

    def ask_for_limits(self, button: BusyButton) -> None:
        """Ask from when on something is an alarm."""

        async def ask() -> Told | None:
            alarms = self._upkeep.alarms
            wish = await ask_for_limits(self._theme, self._window, alarms.limits)
            if wish is None or wish == alarms.limits:
                return None
            await alarms.set_limits(wish, by=self._access.operator)
            return Told(True, translate("UpkeepActions", "Saved. It applies from now on."))

        self._actions.run(button, ask())

    def back_up(self, button: BusyButton) -> None:
        """Make a backup."""

        async def make() -> Told:
            path = await self._upkeep.backups.make("by-hand", by=self._access.operator)
            text = translate("UpkeepActions", "Saved to {path}.").format(path=path)
            return Told(True, text)

        self._actions.run(button, make())

    # -- tickets ---------------------------------------------------------------------------

    def ticket_of(self, alarm: Alarm, button: BusyButton) -> None:
        """Show the ticket of an alarm, or open one: it is written at one touch."""
        known = self._upkeep.tickets.of_alarm(alarm)
        if known is not None:
            self.show_ticket(known, button)
            return

        async def write() -> Told:
            title = alarm_title(alarm, self._actions.name_of)
            note = alarm_facts(alarm, self._access.clock.now(), self._formats)
            opened = await self._upkeep.tickets.open(
                title, alarm.charger_id, alarm_id=alarm.id, note=note, by=self._access.operator
            )
            return _opened(opened)

        self._actions.run(button, write())

    def new_ticket(self, button: BusyButton, charger_id: ChargerId | None = None) -> None:
        """Ask what is wrong, and open a ticket."""

        async def ask() -> Told | None:
            given = TicketWish("", charger_id, "")
            wish = await ask_for_ticket(self._theme, self._window, self._names(), given)
            if wish is None:
                return None
            opened = await self._upkeep.tickets.open(
                wish.title, wish.charger_id, note=wish.note, by=self._access.operator
            )
            return _opened(opened)

        self._actions.run(button, ask())

    def show_ticket(self, ticket: WorkTicket, button: BusyButton) -> None:
        """Show a ticket with its notes; what is written there is kept."""

        async def ask() -> Told | None:
            now = self._access.clock.now()
            text = await ask_for_note(self._theme, self._window, ticket, now, self._formats)
            if not text:
                return None
            by = self._access.operator
            await self._upkeep.tickets.add_note(ticket.id, text, by=by)
            return Told(True, translate("UpkeepActions", "The note is kept."))

        self._actions.run(button, ask())

    def act_on_ticket(self, ticket_id: int, action: str, button: BusyButton) -> None:
        """Do what a button of a ticket's row stands for; nothing where the ticket is gone.

        Raises:
            KeyError: No action has that id.
        """
        found = (each for each in self._upkeep.tickets.all() if each.id == ticket_id)
        ticket = next(found, None)
        if ticket is None:
            return
        acts: dict[str, Callable[[], None]] = {
            "show": lambda: self.show_ticket(ticket, button),
            "close": lambda: self.close_ticket(ticket_id, button),
            "reopen": lambda: self.reopen_ticket(ticket_id, button),
        }
        acts[action]()

    def close_ticket(self, ticket_id: int, button: BusyButton) -> None:
        """Note that the work is done."""
        tickets, by = self._upkeep.tickets, self._access.operator
        self._actions.run(button, _quietly(lambda: tickets.close(ticket_id, by=by)))

    def reopen_ticket(self, ticket_id: int, button: BusyButton) -> None:
        """Note that the work is not done after all."""
        tickets, by = self._upkeep.tickets, self._access.operator
        self._actions.run(button, _quietly(lambda: tickets.reopen(ticket_id, by=by)))

    # -- the change of shifts --------------------------------------------------------------

    def hand_over(self, button: BusyButton) -> None:
        """Show the hand-over sheet, to be printed or saved."""
        # QtPrintSupport takes time to import, and is needed once a shift.
        from app.ui.shift_printing import hand_over  # noqa: PLC0415

        work = hand_over(self._theme, self._window, self._access.clock.now(), self._shift_html)
        self._actions.run(button, work)

    async def _shift_html(self, since: datetime) -> str:
        report = await self._upkeep.shifts.report(since)
        depot, by = self._access.depot_name, self._access.operator.name
        names, clock = self._access.records.audit.name_of, self._access.clock
        words = AuditWords(AuditValues(self._formats, names, clock.now))
        return shift_html(report, depot, by, self._actions.name_of, words, self._formats)

    # -- inside ----------------------------------------------------------------------------

    def _names(self) -> dict[ChargerId, str]:
        chargers = self._access.state.chargers(self._access.clock.now())
        return {each.charger.id: each.charger.name for each in chargers if each.charger.adopted}


async def _quietly(begin: Callable[[], Awaitable[None]]) -> Told | None:
    # What was done shows on the page itself. Begun here, as what is ended before it begins is lost.
    await begin()
    return None


def _opened(ticket: WorkTicket) -> Told:
    text = translate("UpkeepActions", "Ticket {number} is open.").format(number=ticket.id)
    return Told(True, text)
