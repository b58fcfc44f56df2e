"""Failed billings: what could not be billed or paid, why, and the button to try again."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from app.core.ids import SessionId
from app.services.money.billing import FailedBilling
from app.services.ports.money import Bill
from app.ui.access import DepotAccess
from app.ui.bridge import DepotBridge
from app.ui.money_actions import MoneyActions
from app.ui.theme import Theme
from app.ui.widgets.action_row import ActionRows
from app.ui.widgets.busy_button import BusyButton
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.labels import TextLabel
from app.ui.widgets.row_view import RowAction, RowView
from app.ui.widgets.scrolling import scrolling_card
from app.ui.words import money_texts
from app.ui.words.formats import Formats


class FailedBillsTab(QWidget):
    """`counted` tells how many there are."""

    counted = Signal(int)

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
        self._asked = 0
        self.rows = ActionRows(theme)
        self._empty = EmptyState(
            theme,
            "check",
            self.tr("Every session is billed"),
            self.tr(
                "What cannot be billed or paid stands here with its reason, and is tried again."
            ),
        )
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._build_list())
        self.rows.acted.connect(self._on_acted)
        bridge.money_changed.connect(self.refresh)

    def refresh(self) -> None:
        """Look for what failed."""
        parent = self.parentWidget()
        if parent is not None and parent.isVisible():
            self._asked += 1
            self._actions.read((self, self._asked), self._load(self._asked))

    async def _load(self, asked: int) -> None:
        billing = self._access.money.billing
        waiting = [self._waiting(each) for each in billing.waiting()]
        unpaid = [self._unpaid(bill) for bill in await billing.not_booked()]
        if asked != self._asked:
            return
        views = [*waiting, *unpaid]
        self.rows.show_rows(views)
        self._stack.setCurrentIndex(1 if views else 0)
        self.counted.emit(len(views))

    def _waiting(self, failed: FailedBilling) -> RowView:
        now = self._access.clock.now()
        at = self._formats.moment(failed.next_at, now)
        tried = self.tr("attempts: %n", "", failed.attempts)
        again = self.tr("again at {time}").format(time=at)
        who = failed.session.person or failed.session.id_tag
        details = " · ".join(filter(None, (who, failed.reason, tried, again)))
        return self._row(failed.session.id, details)

    def _unpaid(self, bill: Bill) -> RowView:
        person = self._access.people.directory.person(bill.person_id)
        amount = self._formats.money(bill.cost.total)
        parts = (person.full_name if person else "", amount, self._reason(bill))
        return self._row(bill.session_id, " · ".join(filter(None, parts)))

    def _reason(self, bill: Bill) -> str:
        """Say why a wallet has not paid; from what is known of it, else as it was noted."""
        balance = self._access.money.wallets.balance(bill.person_id or 0)
        if balance is not None and balance.currency != bill.cost.total.currency:
            return money_texts.other_currency(balance.currency, bill.cost.total.currency)
        return bill.reason

    def _row(self, session_id: SessionId, details: str) -> RowView:
        retry = RowAction("retry", self.tr("Retry now"))
        return RowView(
            key=str(session_id),
            title=self.tr("Session {number}").format(number=session_id),
            details=details,
            word=self.tr("Billing failed"),
            role="fault",
            shape="diamond",
            actions=(retry,) if self._actions.may_manage else (),
        )

    def _build_list(self) -> QWidget:
        whole = QWidget()
        note = TextLabel(
            self._theme,
            self.tr("The energy is in the books and nothing is lost; only the payment is missing."),
            muted=True,
            wrap=True,
        )
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 16, 0, 0)
        column.setSpacing(16)
        column.addWidget(note)
        column.addWidget(scrolling_card(self._theme, self.tr("Failed billings"), self.rows), 1)
        return whole

    def _on_acted(self, key: str, _action: str, button: BusyButton) -> None:
        self._actions.retry(SessionId(int(key)), button)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()
