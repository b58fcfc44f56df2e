"""Who is sent readings and sessions, and how far each of them came."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog

from app.core.forwarding import ForwardTarget, Receiver
from app.services.outward.forwarding import TargetStatus
from app.ui.access import DepotAccess
from app.ui.charger_actions import ChargerActions, Told
from app.ui.named_list import NamedList
from app.ui.presenters.sending import NamedRow, sending_row
from app.ui.sheets.receiver import ReceiverSheet
from app.ui.theme import Theme
from app.ui.widgets.dialogs import show
from app.ui.words.formats import Formats

translate = QCoreApplication.translate

_ACCEPTED = QDialog.DialogCode.Accepted.value


class ForwardingSection(NamedList):
    """Receivers of readings and sessions."""

    def __init__(
        self, theme: Theme, access: DepotAccess, actions: ChargerActions, formats: Formats
    ) -> None:
        self._access, self._formats = access, formats
        super().__init__(
            theme,
            actions,
            translate("ForwardingSection", "Readings and sessions for other computers"),
            translate(
                "ForwardingSection",
                "Each stored reading and session is sent to every receiver, in order, again and "
                "again until it was taken. A receiver that is down for a week costs disk only.",
            ),
            translate("ForwardingSection", "Add a receiver…"),
        )

    async def rows(self) -> list[NamedRow]:
        """Return the receivers with what waits for each."""
        return [self._row(status) for status in await self._access.outward.forwarding.statuses()]

    async def ask_new(self) -> Told | None:
        """Ask for a new receiver."""
        return await self._ask(ForwardTarget("", Receiver.HTTP, ""))

    async def ask_change(self, key: int) -> Told | None:
        """Ask how a receiver is to be."""
        target = await self._target(key)
        return None if target is None else await self._ask(target)

    async def try_out(self, key: int) -> Told | None:
        """Send an empty batch."""
        target = await self._target(key)
        if target is None:
            return None
        await self._access.outward.forwarding.test(target, by=self._access.operator)
        return Told(True, self.tr("{name} has taken a test.").format(name=target.name))

    async def take_away(self, key: int) -> None:
        """Forget a receiver."""
        await self._access.outward.forwarding.remove(key, by=self._access.operator)

    async def _target(self, key: int) -> ForwardTarget | None:
        statuses = await self._access.outward.forwarding.statuses()
        return next((each.target for each in statuses if each.target.id == key), None)

    async def _ask(self, target: ForwardTarget) -> Told | None:
        sheet = ReceiverSheet(self._theme, self, target)
        if await show(sheet) != _ACCEPTED:
            return None
        saved = await self._access.outward.forwarding.save(sheet.target(), by=self._access.operator)
        return Told(True, self.tr("{name} is saved.").format(name=saved.name))

    def _row(self, status: TargetStatus) -> NamedRow:
        target, progress = status.target, status.progress
        return sending_row(
            NamedRow(target.id, target.name, target.url, "external"),
            target.enabled,
            progress.waiting,
            progress.last_error,
            self._formats,
        )
