"""One session beside the table: times, energy, what to know, and what was said meanwhile."""

from PySide6.QtCore import QModelIndex, QSize, Signal
from PySide6.QtWidgets import (
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.core.ids import ConnectorId
from app.core.months import MonthEntry
from app.core.roles import Role
from app.core.sessions import ChargingSession
from app.services.money.documents import Document
from app.services.ports.money import Bill
from app.ui.access import DepotAccess
from app.ui.charger_actions import ChargerActions, Told
from app.ui.file_saving import open_file, save_file
from app.ui.models.exchange_model import ExchangeColumn, ExchangeModel
from app.ui.pages.charger_message_detail import MessageDetail
from app.ui.pages.session_time_travel import SessionTimeTravel
from app.ui.session_detail import month_notes, of_session, session_detail, session_messages
from app.ui.session_price import price_facts
from app.ui.theme import Theme
from app.ui.widgets.busy_button import BusyButton
from app.ui.widgets.data_table import DataTable
from app.ui.widgets.dialogs import show
from app.ui.widgets.file_dialog import ask_where_to_save, file_ways_of
from app.ui.widgets.key_value import KeyValueList
from app.ui.widgets.labels import TextLabel
from app.ui.widgets.responsive_split import ResponsiveSplit
from app.ui.widgets.scrolling import scrolling
from app.ui.widgets.section_card import SectionCard
from app.ui.widgets.sheet import Sheet
from app.ui.widgets.status_word import StatusWord
from app.ui.words.formats import Formats

_MOST_MESSAGES = 500
_TURNS_AT = 700
_MARK = 12
_MESSAGE_SIZE = QSize(760, 480)
_SHEET_EDGES = 48
_WIDTHS = {ExchangeColumn.DIRECTION: 150, ExchangeColumn.OUTCOME: 124}


class SessionPanel(SectionCard):
    """Shows the session that was chosen; an open one follows the depot.

    `chart_wanted` carries the `ChargingSession`, `closed` asks to take the panel away.
    """

    chart_wanted = Signal(object)
    closed = Signal()

    def __init__(
        self, theme: Theme, access: DepotAccess, actions: ChargerActions, formats: Formats
    ) -> None:
        super().__init__(theme)
        self._theme, self._access, self._actions = theme, access, actions
        self._formats = formats
        self.session: ChargingSession | None = None
        self.title = ""
        self._booked: tuple[MonthEntry, ...] = ()
        self._bill: Bill | None = None
        self.state = StatusWord(theme)
        self.facts = KeyValueList(theme)
        self.notes = TextLabel(theme, wrap=True)
        self.model = ExchangeModel(theme, access.clock, self)
        self.messages = DataTable(theme, self.tr("Messages of this session"))
        self.travel = SessionTimeTravel(theme, access, formats)
        self.chart = QPushButton(theme.icon("chart"), self.tr("Show in the chart"))
        self.receipt = BusyButton(theme, self.tr("Receipt"), "", "download")
        self._close = QToolButton()
        self._build_tools()
        self._build_messages()
        self.body.addWidget(self.travel)
        self.body.addWidget(
            ResponsiveSplit(self._build_words(), self.messages, _TURNS_AT, (1, 1)), 1
        )
        self.hide()

    def show_session(self, session: ChargingSession) -> None:
        """Show a session, and what was said while it went on."""
        other = self.session is None or self.session.id != session.id
        self.session = session
        if other:
            self.model.start_over((), more=False)
            self._booked, self._bill = (), None
        # What came without a session names no connector, so there are no readings of it to draw.
        self.chart.setEnabled(session.connector.number > 0)
        self._describe(session)
        self.show()
        self._actions.run((self, session.id), self._load_messages(session))

    def refresh(self, connectors: frozenset[ConnectorId] | None = None) -> None:
        """Describe an open session anew, if it is on one of these connectors."""
        session = self.session
        if session is None or not self.isVisible() or not session.state.open:
            return
        if connectors is None or session.connector in connectors:
            self._describe(session)

    def _describe(self, session: ChargingSession) -> None:
        now = self._access.clock.now()
        failed = session.id in self._access.money.billing.failed_sessions()
        view = session_detail(
            session, self._access.state, now, self._formats, billing_failed=failed
        )
        self.receipt.setEnabled(not session.state.open)
        self.title = view.title
        self.set_title(view.title)
        self.state.show_word(view.state, view.role, view.shape)
        self.facts.show_values(view.facts | self._price(session))
        notes = [*view.notes, *month_notes(self._booked, self._formats)]
        self.notes.setText("\n".join(notes))
        self.notes.setVisible(bool(notes))

    def _price(self, session: ChargingSession) -> dict[str, str]:
        """Return what an open session costs so far, or what one that is over was billed."""
        if not session.state.open:
            bill = self._bill
            return price_facts(bill.cost, bill.plan, False, self._formats) if bill else {}
        cost = self._access.money.costs.cost(session.id)
        plan = self._access.money.tariffs.in_force(session.started_at)
        return price_facts(cost, plan, True, self._formats) if cost and plan else {}

    async def _load_messages(self, session: ChargingSession) -> None:
        wanted = session_messages(session, self._access.clock.now())
        found = await self._access.books.messages.page(wanted, limit=_MOST_MESSAGES)
        booked = await self._access.records.months.of_session(session.id)
        bill = await self._access.money.billing.bill(session.id)
        if self.session is not None and self.session.id == session.id:
            exchanges = of_session(found, session)
            self.model.start_over(exchanges, more=False)
            await self.travel.show_session(session, exchanges)
            self._booked, self._bill = tuple(booked), bill
            self._describe(self.session)

    def _on_pointed(self, exchange_id: int) -> None:
        row = self.model.row_of(exchange_id)
        if row is not None:
            self.messages.selectRow(row)

    def _on_mark(self, exchange_id: int) -> None:
        row = self.model.row_of(exchange_id)
        if row is not None:
            self._actions.run((self, "message"), self._show_message(row))

    def _on_message(self, index: QModelIndex) -> None:
        self._actions.run((self, "message"), self._show_message(index.row()))

    async def _show_message(self, row: int) -> None:
        view = self.model.view_at(row)
        sheet = Sheet(self._theme, self.window(), self.title)
        detail = MessageDetail(self._theme)
        detail.show_exchange(self.model.exchange_at(row), view)
        size = _MESSAGE_SIZE.boundedTo(self.window().size() - QSize(96, 176))
        detail.setMinimumSize(size)
        sheet.setMinimumWidth(size.width() + _SHEET_EDGES)
        sheet.body.addWidget(detail)
        sheet.add_cancel(self.tr("Close"))
        await show(sheet)

    def _on_chart(self) -> None:
        if self.session is not None:
            self.chart_wanted.emit(self.session)

    def _on_receipt(self) -> None:
        if self.session is not None:
            self._actions.run(self.receipt, self._make_receipt(self.session))

    async def _make_receipt(self, session: ChargingSession) -> Told | None:
        records = self._access.records
        document = await records.documents.receipt(session.id, by=self._access.operator)
        path = records.receipts / document.name
        if not file_ways_of(self).leads_out:
            return await self._keep_receipt(document)
        await save_file(path, document.content)
        saved = self.tr("Saved to {path}.").format(path=path)
        if open_file(path):
            return Told(True, saved)
        missing = self.tr("No program on this computer opens PDF files.")
        return Told(True, f"{saved} {missing}")

    async def _keep_receipt(self, document: Document) -> Told | None:
        """Let it be taken away from where no other program may open it."""
        title = self.tr("Save the receipt")
        path = await ask_where_to_save(self, title, document.name, "PDF", "pdf")
        if path is None:
            return None
        await save_file(path, document.content)
        return Told(True, self.tr("Saved to {path}.").format(path=path))

    # -- building --------------------------------------------------------------------------

    def _build_tools(self) -> None:
        self._close.setText(self.tr("Close"))
        self._close.setAccessibleName(self.tr("Close the details"))
        self._close.setToolTip(self._close.accessibleName())
        self._close.setMinimumSize(self._theme.size.control, self._theme.size.control)
        self.receipt.setToolTip(self.tr("Save the receipt as PDF and open it, to print or send"))
        if not self._access.operator.may(Role.ATTENDANT):
            self.receipt.hide()
        self.receipt.clicked.connect(self._on_receipt)
        self.tools.addWidget(self.receipt)
        self.tools.addWidget(self.chart)
        self.tools.addWidget(self._close)
        self.chart.clicked.connect(self._on_chart)
        self._close.clicked.connect(self.closed)
        self._theme.changed.connect(self._tint)
        self._tint()

    def _tint(self) -> None:
        self._close.setIcon(self._theme.icon("close"))
        self.chart.setIcon(self._theme.icon("chart"))

    def _build_words(self) -> QScrollArea:
        words = QWidget()
        words.setProperty("page", True)
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self.notes.setProperty("role", "attention")
        for widget in (self.state, self.facts, self.notes):
            column.addWidget(widget)
        column.addStretch(1)
        return scrolling(words)

    def _build_messages(self) -> None:
        self.messages.setModel(self.model)
        self.messages.setIconSize(QSize(_MARK, _MARK))
        self.messages.setToolTip(self.tr("Open a message to read it"))
        self.messages.set_columns(
            _WIDTHS, filling=ExchangeColumn.ACTION, giving_way=(ExchangeColumn.DIRECTION,)
        )
        for hidden in (ExchangeColumn.LATENCY, ExchangeColumn.REPAIRS):
            self.messages.setColumnHidden(hidden, True)
        self.messages.opened.connect(self._on_message)
        self.travel.pointed.connect(self._on_pointed)
        self.travel.mark_opened.connect(self._on_mark)
