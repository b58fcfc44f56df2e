"""Wallets: who pays from one, what is in it, and every entry of the one that was chosen."""

from PySide6.QtCore import QItemSelection, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from app.ui.access import DepotAccess
from app.ui.bridge import DepotBridge
from app.ui.models.text_model import TextModel, TextRow
from app.ui.money_actions import MoneyActions
from app.ui.pages.wallet_ledger import WalletLedger
from app.ui.people_list import PeopleList
from app.ui.presenters.people import PersonRow, fits
from app.ui.presenters.wallet import policy_words, wallet_row
from app.ui.theme import Theme
from app.ui.widgets.busy_button import BusyButton
from app.ui.widgets.data_table import DataTable
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.labels import TextLabel
from app.ui.widgets.responsive_split import ResponsiveSplit
from app.ui.words.formats import Formats

_TURNS_AT = 800
_WIDE, _NARROW = 1300, 900
_TICKS_A_LOOK = 5


class WalletsTab(QWidget):
    """A row a wallet, the ledger of the chosen one beside it; a double click opens the person."""

    person_requested = Signal(int)

    def __init__(
        self,
        theme: Theme,
        access: DepotAccess,
        bridge: DepotBridge,
        actions: MoneyActions,
        formats: Formats,
    ) -> None:
        super().__init__()
        self._theme, self._access = theme, access
        self._actions, self._formats = actions, formats
        self._people = PeopleList(access, formats)
        self._text, self._ticks = "", 0
        self.policy = TextLabel(theme, muted=True, wrap=True)
        self.change_policy = BusyButton(theme, self.tr("Change the rule…"))
        self.add = BusyButton(theme, self.tr("Open a wallet…"), "", "plus")
        self.model = TextModel(theme, self._titles(), frozenset({2, 3, 4}), self)
        self.table = DataTable(theme, self.tr("Wallets"))
        self.ledger = WalletLedger(theme, access, actions, formats)
        self._empty = EmptyState(theme, "wallet", "")
        self._build_layout()
        self._connect(bridge)

    def set_search(self, text: str) -> None:
        """Show only wallets of people in whom every word of `text` occurs."""
        if text.strip() != self._text:
            self._text = text.strip()
            self.refresh()

    def show_person(self, person_id: int) -> None:
        """Choose somebody's wallet."""
        self._text = ""
        self.refresh()
        row = self.model.row_of(person_id)
        if row is not None:
            self.table.selectRow(row)
            self.table.scrollTo(self.model.index(row, 0))

    def refresh(self) -> None:
        """Show the wallets as they are now."""
        if not self.isVisible():
            return
        wallets = self._access.money.wallets
        self.policy.setText(policy_words(wallets.policy(self._actions.currency()), self._formats))
        owners = [r for r in self._people.rows() if wallets.balance(r.person.id) is not None]
        chosen = self._chosen()
        self.model.show_rows([self._row(r) for r in owners if fits(r, self._text)])
        self._choose(chosen)
        self._choose_view(bool(self.model.rowCount()), bool(owners))
        self.ledger.refresh()

    # -- building --------------------------------------------------------------------------

    def _titles(self) -> tuple[str, ...]:
        return (
            self.tr("Person"),
            self.tr("Group or company"),
            self.tr("Balance"),
            self.tr("Charging now"),
            self.tr("Available"),
        )

    def _build_layout(self) -> None:
        self.table.setModel(self.model)
        self.table.set_columns({}, filling=0)
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(self.policy, 1)
        head.addWidget(self.change_policy)
        head.addWidget(self.add)
        whole = QWidget()
        self._stack = QStackedLayout(whole)
        turns_at = round(_TURNS_AT * self._theme.size.body / 14)
        split = ResponsiveSplit(self.table, self.ledger, turns_at, (11, 10))
        self._stack.addWidget(split)
        self._stack.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 16, 0, 0)
        column.setSpacing(16)
        column.addLayout(head)
        column.addWidget(whole, 1)

    def _connect(self, bridge: DepotBridge) -> None:
        self.change_policy.setVisible(self._actions.may_manage)
        self.change_policy.clicked.connect(self._actions.change_policy)
        self.add.clicked.connect(self._on_add)
        self._empty.pressed.connect(self._on_add)
        self.table.selectionModel().selectionChanged.connect(self._on_selected)
        self.table.opened.connect(
            lambda index: self.person_requested.emit(self.model.key_at(index.row()))
        )
        bridge.money_changed.connect(self.refresh)
        bridge.people_changed.connect(self.refresh)
        bridge.aged.connect(self._on_aged)

    def _row(self, row: PersonRow) -> TextRow:
        wallets, costs = self._access.money.wallets, self._access.money.costs
        balance, verdict = wallets.balance(row.person.id), wallets.verdict(row.person)
        assert balance is not None  # noqa: S101 - who has no wallet is not asked for one
        assert verdict is not None  # noqa: S101
        running = costs.of_person(row.person.id, balance.currency)
        return wallet_row(row, balance, running, verdict, self._formats)

    # -- what is chosen --------------------------------------------------------------------

    def _chosen(self) -> int | None:
        index = self.table.currentIndex()
        key = self.model.key_at(index.row()) if index.isValid() else None
        return key if isinstance(key, int) else None

    def _choose(self, person_id: int | None) -> None:
        row = None if person_id is None else self.model.row_of(person_id)
        if row is None and self.model.rowCount():
            row = 0
        if row is not None and self.table.currentIndex().row() != row:
            self.table.selectRow(row)

    def _on_selected(self, _chosen: QItemSelection, _before: QItemSelection) -> None:
        self.ledger.show_person(self._chosen())

    def _choose_view(self, rows: bool, anybody: bool) -> None:
        self._stack.setCurrentIndex(0 if rows else 1)
        self.add.setVisible(anybody and self._actions.may_manage)
        if anybody:
            hint = self.tr("Nobody with a wallet fits the search.")
            self._empty.set_texts(self.tr("Nobody found"), hint)
            return
        hint = self.tr(
            "Who has a wallet pays from it: money comes in, each session takes its price."
        )
        button = self.tr("Open a wallet…") if self._actions.may_manage else ""
        self._empty.set_texts(self.tr("Nobody has a wallet yet"), hint, button)

    def _on_add(self) -> None:
        self._actions.open_wallet(then=self.show_person)

    def _on_aged(self) -> None:
        self._ticks = (self._ticks + 1) % _TICKS_A_LOOK
        if self._ticks == 0 and self.isVisible():
            self._show_running()

    def _show_running(self) -> None:
        """Show what runs of those who charge now; of all others nothing moves by itself."""
        balances = self._access.money.wallets.balances()
        charging = {s.person_id for s in self._access.state.open_sessions()}
        for person_id in charging & balances.keys():
            row = self._people.row(person_id) if person_id is not None else None
            if row is not None:
                self.model.replace(self._row(row))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # In a narrow window the names need the room; whose group it is, the person's page tells.
        scale = self._theme.size.body / 14
        self.table.setColumnHidden(1, self.width() < _WIDE * scale)
        self.table.setColumnHidden(3, self.width() < _NARROW * scale)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()
