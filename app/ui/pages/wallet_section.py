"""The wallet on a person's page: what is in it, and money in."""

from PySide6.QtCore import Signal

from app.core.people import Person
from app.ui.access import DepotAccess
from app.ui.money_actions import MoneyActions
from app.ui.theme import SEMIBOLD, Theme
from app.ui.widgets.busy_button import BusyButton
from app.ui.widgets.labels import TextLabel
from app.ui.widgets.section_card import SectionCard
from app.ui.words.formats import Formats


class WalletSection(SectionCard):
    """`ledger_requested` carries the person whose entries somebody wants to see."""

    ledger_requested = Signal(int)

    def __init__(
        self, theme: Theme, access: DepotAccess, actions: MoneyActions, formats: Formats
    ) -> None:
        super().__init__(theme)
        self.set_title(self.tr("Wallet"))
        self._access, self._actions, self._formats = access, actions, formats
        self._person: Person | None = None
        self.balance = TextLabel(theme, "", "title", SEMIBOLD)
        self.note = TextLabel(theme, muted=True, wrap=True)
        self.ledger = BusyButton(theme, self.tr("Entries…"))
        self.top_up = BusyButton(theme, self.tr("Top up…"))
        self.open = BusyButton(theme, self.tr("Open a wallet…"))
        for button in (self.ledger, self.top_up, self.open):
            self.tools.addWidget(button)
        self.body.addWidget(self.balance)
        self.body.addWidget(self.note)
        self.ledger.clicked.connect(self._on_ledger)
        self.top_up.clicked.connect(self._on_top_up)
        self.open.clicked.connect(lambda: self._actions.open_wallet(self._person))

    def show_person(self, person: Person) -> None:
        """Show somebody's wallet as it is now, or that they have none."""
        self._person = person
        wallets = self._access.money.wallets
        balance, verdict = wallets.balance(person.id), wallets.verdict(person)
        self.balance.setVisible(balance is not None)
        self.ledger.setVisible(balance is not None)
        self.top_up.setVisible(balance is not None and self._actions.may_top_up)
        self.open.setVisible(balance is None and self._actions.may_manage)
        if balance is None or verdict is None:
            self.note.setText(self.tr("No wallet: what they charge is priced and not collected."))
            return
        self.balance.setText(self._formats.money(balance))
        left = self._formats.money(verdict.available)
        words = self.tr("{amount} may still be charged for.").format(amount=left)
        if not verdict.may_start:
            words = self.tr("Too little for another session: {amount} available.")
            words = words.format(amount=left)
        self.note.setText(words)

    def _on_ledger(self) -> None:
        if self._person is not None:
            self.ledger_requested.emit(self._person.id)

    def _on_top_up(self) -> None:
        if self._person is not None:
            self._actions.top_up(self._person)
