"""The mail server that carries notices."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout

from app.ui.access import DepotAccess
from app.ui.charger_actions import ChargerActions, Told
from app.ui.sheets.mail_server import MailServerSheet
from app.ui.theme import Theme
from app.ui.widgets.busy_button import BusyButton
from app.ui.widgets.dialogs import show
from app.ui.widgets.key_value import KeyValueList
from app.ui.widgets.section_card import SectionCard

translate = QCoreApplication.translate

_ACCEPTED = QDialog.DialogCode.Accepted.value


class MailServerSection(SectionCard):
    """The server that carries e-mail."""

    def __init__(self, theme: Theme, access: DepotAccess, actions: ChargerActions) -> None:
        super().__init__(theme, translate("MailServerSection", "Mail server"))
        self._theme, self._access = theme, access
        self.facts = KeyValueList(theme)
        self.change = BusyButton(theme, self.tr("Change…"), "", "edit")
        self.body.addWidget(self.facts)
        row = QHBoxLayout()
        row.addWidget(self.change)
        row.addStretch(1)
        self.body.addLayout(row)
        self.change.clicked.connect(lambda: actions.run(self.change, self._ask()))
        self._show()

    def _show(self) -> None:
        server = self._access.outward.recipients.server
        none = self.tr("none: no e-mail is sent")
        address = f"{server.host}:{server.port}" if server.host else none
        self.facts.show_values(
            {self.tr("Server"): address, self.tr("Sender"): server.sender or server.user or none}
        )

    async def _ask(self) -> Told | None:
        recipients = self._access.outward.recipients
        sheet = MailServerSheet(self._theme, self, recipients.server)
        if await show(sheet) != _ACCEPTED:
            return None
        await recipients.use_server(sheet.server(), by=self._access.operator)
        self._show()
        return Told(True, self.tr("Saved. Send a test to see that it works."))
