"""The ledger of one wallet: every entry with the balance after it, money in, and statements."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.core.ledger import LedgerEntry
from app.core.people import Person
from app.services.ports.document import DocumentKind
from app.ui.access import DepotAccess
from app.ui.document_files import DocumentFiles
from app.ui.models.text_model import TextModel
from app.ui.money_actions import MoneyActions
from app.ui.month_box import MonthBox
from app.ui.presenters.wallet import entry_rows
from app.ui.theme import SEMIBOLD, Theme
from app.ui.widgets.busy_button import BusyButton
from app.ui.widgets.data_table import DataTable
from app.ui.widgets.labels import TextLabel
from app.ui.widgets.section_card import SectionCard
from app.ui.words.formats import Formats

_BY = 4
_WIDE = 620


class WalletLedger(SectionCard):
    """Entries are only ever added; a mistake is corrected by another entry with its reason."""

    def __init__(
        self, theme: Theme, access: DepotAccess, actions: MoneyActions, formats: Formats
    ) -> None:
        super().__init__(theme, "")
        self._theme, self._access = theme, access
        self._actions, self._formats = actions, formats
        self._files = DocumentFiles(access, actions.charger_actions, actions.window)
        self.person: Person | None = None
        self._asked = 0
        self.balance = TextLabel(theme, "", "title", SEMIBOLD)
        self.top_up = BusyButton(theme, self.tr("Top up…"), "primary")
        self.correct = BusyButton(theme, self.tr("Correct…"))
        self.month = MonthBox(theme, access, formats, self.tr("Month of the statement"))
        self.pdf = BusyButton(theme, self.tr("Statement PDF"), "", "download")
        self.csv = BusyButton(theme, self.tr("CSV"), "", "download")
        self.csv.setAccessibleName(self.tr("Statement as CSV"))
        self.model = TextModel(theme, self._titles(), frozenset({2, 3}), self)
        self.table = DataTable(theme, self.tr("Entries of the wallet"))
        self._build_layout()
        self._connect()
        self.show_person(None)

    def show_person(self, person_id: int | None) -> None:
        """Show somebody's wallet; None: nobody's."""
        self.person = self._access.people.directory.person(person_id)
        self.refresh()

    def refresh(self) -> None:
        """Read the entries anew."""
        self.setVisible(self.person is not None)
        if self.person is not None:
            self._asked += 1
            self._actions.read((self, self._asked), self._load(self.person, self._asked))

    async def _load(self, person: Person, asked: int) -> None:
        entries = await self._access.money.wallets.entries(person.id)
        # Where more happened meanwhile, this is the answer to an old question.
        if asked == self._asked:
            self._show(person, entries)

    def _show(self, person: Person, entries: list[LedgerEntry]) -> None:
        balance = self._access.money.wallets.balance(person.id)
        self.set_title(person.full_name)
        self.balance.setText("" if balance is None else self._formats.money(balance))
        self.balance.setProperty("role", "fault" if balance and balance.minor < 0 else "")
        self.model.show_rows(entry_rows(entries, self._access.clock.now(), self._formats))
        self.month.refresh()

    # -- building --------------------------------------------------------------------------

    def _titles(self) -> tuple[str, ...]:
        return (
            self.tr("When"),
            self.tr("What"),
            self.tr("Amount"),
            self.tr("Balance"),
            self.tr("By"),
        )

    def _build_layout(self) -> None:
        self.table.setModel(self.model)
        self.table.set_columns({}, filling=1)
        self.tools.addWidget(self.correct)
        self.tools.addWidget(self.top_up)
        self.body.addWidget(self.balance)
        self.body.addWidget(self.table, 1)
        self._foot = QWidget()
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(0, 0, 0, 0)
        foot.setSpacing(8)
        foot.addWidget(self.month)
        foot.addStretch(1)
        foot.addWidget(self.pdf)
        foot.addWidget(self.csv)
        self.body.addWidget(self._foot)

    def _connect(self) -> None:
        self.top_up.setVisible(self._actions.may_top_up)
        self.correct.setVisible(self._actions.may_manage)
        self._foot.setVisible(self._actions.may_manage)
        self.top_up.clicked.connect(self._on_top_up)
        self.correct.clicked.connect(self._on_correct)
        self.pdf.clicked.connect(lambda: self._statement(DocumentKind.PDF, self.pdf))
        self.csv.clicked.connect(lambda: self._statement(DocumentKind.CSV, self.csv))

    # -- what is pressed -------------------------------------------------------------------

    def _on_top_up(self) -> None:
        if self.person is not None:
            self._actions.top_up(self.person)

    def _on_correct(self) -> None:
        if self.person is not None:
            self._actions.correct(self.person)

    def _statement(self, kind: DocumentKind, button: BusyButton) -> None:
        if self.person is not None:
            self._files.person_statement(self.person.id, self.month.month, kind, button)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.table.setColumnHidden(_BY, self.width() < _WIDE * self._theme.size.body / 14)
