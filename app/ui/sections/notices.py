"""Who is told of alarms, quotas and months."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog

from app.core.notices import Channel, Recipient
from app.services.outward.notices import RecipientStatus
from app.ui.access import DepotAccess
from app.ui.charger_actions import ChargerActions, Told
from app.ui.named_list import NamedList
from app.ui.presenters.sending import NamedRow, sending_row
from app.ui.sheets.recipient import RecipientSheet
from app.ui.theme import Theme
from app.ui.widgets.dialogs import show
from app.ui.words.formats import Formats

translate = QCoreApplication.translate

_ACCEPTED = QDialog.DialogCode.Accepted.value


class RecipientsSection(NamedList):
    """People and programs that are told."""

    def __init__(
        self, theme: Theme, access: DepotAccess, actions: ChargerActions, formats: Formats
    ) -> None:
        self._access, self._formats = access, formats
        super().__init__(
            theme,
            actions,
            translate("RecipientsSection", "Notices"),
            translate(
                "RecipientsSection",
                "Alarms, quota warnings and monthly reports reach these people and programs. What "
                "cannot be delivered is tried again for a week; nothing else waits for it.",
            ),
            translate("RecipientsSection", "Add a recipient…"),
        )

    async def rows(self) -> list[NamedRow]:
        """Return the recipients with what waits for each."""
        return [self._row(status) for status in self._access.outward.notices.statuses()]

    async def ask_new(self) -> Told | None:
        """Ask for a new recipient."""
        return await self._ask(Recipient("", Channel.EMAIL, ""))

    async def ask_change(self, key: int) -> Told | None:
        """Ask how a recipient is to be told."""
        recipient = self._recipient(key)
        return None if recipient is None else await self._ask(recipient)

    async def try_out(self, key: int) -> Told | None:
        """Send a test message."""
        recipient = self._recipient(key)
        if recipient is None:
            return None
        await self._access.outward.recipients.test(recipient, by=self._access.operator)
        return Told(True, self.tr("A test is on its way to {name}.").format(name=recipient.name))

    async def take_away(self, key: int) -> None:
        """Tell a recipient nothing more."""
        await self._access.outward.recipients.remove(key, by=self._access.operator)

    def _recipient(self, key: int) -> Recipient | None:
        known = self._access.outward.recipients.all()
        return next((each for each in known if each.id == key), None)

    async def _ask(self, recipient: Recipient) -> Told | None:
        sheet = RecipientSheet(self._theme, self, recipient)
        if await show(sheet) != _ACCEPTED:
            return None
        saved = await self._access.outward.recipients.save(
            sheet.recipient(), by=self._access.operator
        )
        return Told(True, self.tr("{name} is saved.").format(name=saved.name))

    def _row(self, status: RecipientStatus) -> NamedRow:
        recipient = status.recipient
        return sending_row(
            NamedRow(recipient.id, recipient.name, recipient.address, "bell"),
            recipient.enabled,
            status.waiting,
            status.last_error,
            self._formats,
        )
