"""Where chargers connect: the address to type, its QR code, and the certificate."""

import asyncio
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.core.roles import Role
from app.ui.access import DepotAccess
from app.ui.charger_actions import ChargerActions, Told
from app.ui.copying import copy_text
from app.ui.theme import SEMIBOLD, Theme
from app.ui.widgets.busy_button import BusyButton
from app.ui.widgets.file_dialog import ask_which_to_open
from app.ui.widgets.flow_layout import FlowLayout
from app.ui.widgets.labels import TextLabel
from app.ui.widgets.qr_code import QrCode
from app.ui.widgets.section_card import SectionCard
from app.ui.words.formats import Formats


class NetworkSection(SectionCard):
    """The address as text and as a QR code, and what is served by wss."""

    def __init__(
        self,
        theme: Theme,
        access: DepotAccess,
        actions: ChargerActions,
        formats: Formats,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, "", parent)
        self.set_title(self.tr("The address to type into a charger"))
        self._access, self._actions, self._formats = access, actions, formats
        self.address = TextLabel(theme, access.listening, "title", SEMIBOLD, wrap=True)
        self.address.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.code = QrCode(access.listening)
        self.copy = BusyButton(theme, self.tr("Copy"), "", "copy")
        self.choose = BusyButton(theme, self.tr("Use a certificate…"), "", "lock")
        self.certificate = TextLabel(theme, self._certificate_words(), muted=True, wrap=True)
        help_text = self.tr(
            "As its OCPP 1.6 server, with the charger's own name after the last slash. "
            "A charger that dials in appears under New chargers."
        )
        words = QVBoxLayout()
        words.setSpacing(12)
        for widget in (self.address, TextLabel(theme, help_text, muted=True, wrap=True)):
            words.addWidget(widget)
        words.addWidget(self.certificate)
        buttons = FlowLayout(8)
        buttons.addWidget(self.copy)
        buttons.addWidget(self.choose)
        words.addStretch(1)
        words.addLayout(buttons)
        row = QHBoxLayout()
        row.setSpacing(24)
        row.addWidget(self.code, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self.body.addLayout(row)
        self.choose.setVisible(access.operator.may(Role.ADMIN))
        self.copy.clicked.connect(self._copy)
        self.choose.clicked.connect(lambda: actions.run(self.choose, self._install()))

    def _certificate_words(self) -> str:
        until: datetime | None = self._access.system.certificate_until()
        address = self._access.door.tls_url
        if until is None or not address:
            return self.tr("No certificate: chargers connect by ws, without encryption.")
        text = self.tr("Encrypted: {address}\nThe certificate is valid until {day}.")
        return text.format(address=address, day=self._formats.full_day(until))

    def _copy(self) -> None:
        copy_text(self.copy, self._access.listening)

    async def _install(self) -> Told | None:
        title, kind = self.tr("Certificate with its key"), self.tr("Certificates")
        path = await ask_which_to_open(self, title, kind, "pem")
        if path is None:
            return None
        try:
            pem = await asyncio.to_thread(path.read_bytes)
        except OSError as error:
            return Told(False, f"{path}: {error.strerror}")
        await self._access.system.certificate.install(path.name, pem, by=self._access.operator)
        self.certificate.setText(self._certificate_words())
        return Told(True, self.tr("Chargers that connect from now on are shown it."))
