"""The drivers' page: its address, and the labels that open it."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QHBoxLayout

from app.services.outward.labels import PER_PAGE
from app.ui.access import DepotAccess
from app.ui.charger_actions import ChargerActions, Told
from app.ui.file_saving import save_file
from app.ui.theme import Theme
from app.ui.widgets.busy_button import BusyButton
from app.ui.widgets.file_dialog import ask_where_to_save
from app.ui.widgets.key_value import KeyValueList
from app.ui.widgets.labels import TextLabel
from app.ui.widgets.section_card import SectionCard

translate = QCoreApplication.translate

_USUAL = 8


class DriversSection(SectionCard):
    """Tells whether the page is served, and prints QR labels for the connectors."""

    def __init__(self, theme: Theme, access: DepotAccess, actions: ChargerActions) -> None:
        super().__init__(theme, translate("DriversSection", "Drivers' page and labels"))
        self._access = access
        text = self.tr(
            "Each connector has a label with a QR code. In the depot's Wi-Fi it opens a page on "
            "the phone: start, stop, energy, cost. Drivers sign in with their card number, or "
            "with a PIN that is given to them on their page under People."
        )
        self.body.addWidget(TextLabel(theme, text, muted=True, wrap=True))
        self.facts = KeyValueList(theme)
        off = self.tr("not served; switch it on under Network and server")
        address = access.outward.phone_url if access.outward.phone_served else off
        self.facts.show_values({self.tr("Address"): address})
        self.body.addWidget(self.facts)
        self.per_page = QComboBox()
        self.per_page.setAccessibleName(self.tr("Labels on a page"))
        for count in PER_PAGE:
            self.per_page.addItem(self.tr("%n on a page", "", count), count)
        self.per_page.setCurrentIndex(self.per_page.findData(_USUAL))
        self.print = BusyButton(theme, self.tr("Save the labels…"), "primary", "download")
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.per_page)
        row.addWidget(self.print)
        row.addStretch(1)
        self.body.addLayout(row)
        self.print.clicked.connect(lambda: actions.run(self.print, self._print()))

    async def _print(self) -> Told | None:
        count = int(self.per_page.currentData())
        document = await self._access.outward.labels.sheet(count, by=self._access.operator)
        title, kind = self.tr("Save the labels"), self.tr("PDF document")
        path = await ask_where_to_save(self, title, document.name, kind, "pdf")
        if path is None:
            return None
        await save_file(path, document.content)
        return Told(True, self.tr("Saved as {path}.").format(path=path))
