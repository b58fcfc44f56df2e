"""The tab with the cards that a charger keeps by itself, and its reservations."""

from datetime import timedelta

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
)

from app.core.ids import ChargerId, ConnectorId
from app.core.roles import Role
from app.ui.access import DepotAccess
from app.ui.charger_actions import ChargerActions, Told
from app.ui.pages.charger_tab import ChargerTab
from app.ui.presenters.reservation import list_text, reservation_text
from app.ui.theme import Theme
from app.ui.widgets.busy_button import BusyButton
from app.ui.widgets.field_form import FieldForm
from app.ui.widgets.labels import TextLabel
from app.ui.widgets.number_field import NumberField
from app.ui.widgets.responsive_split import ResponsiveSplit
from app.ui.widgets.scrolling import scrolling
from app.ui.widgets.section_card import SectionCard
from app.ui.widgets.wrapping_check import WrappingCheck
from app.ui.words.formats import Formats

_TURNS_AT = 760
_NUMBER = int(Qt.ItemDataRole.UserRole)
_SHOWN = 20


class CardsTab(ChargerTab):
    """Sends the card list, and holds connectors for cards."""

    def __init__(
        self, theme: Theme, access: DepotAccess, actions: ChargerActions, formats: Formats
    ) -> None:
        super().__init__(theme, access, actions, formats)
        self.held = TextLabel(theme, "", wrap=True)
        self.outcome = TextLabel(theme, "", muted=True, wrap=True)
        self.send = BusyButton(theme, self.tr("Send the list"), "primary", "upload")
        self.follow = WrappingCheck(
            theme, self.tr("All chargers get each change of a card by themselves")
        )
        self.connector = QComboBox()
        self.card = QComboBox()
        self.minutes = NumberField(5, 24 * 60, "min")
        self.reserve = BusyButton(theme, self.tr("Reserve"))
        self.reservations = QListWidget()
        self.cancel = BusyButton(theme, self.tr("Cancel the chosen"))
        self._build_layout()
        self._connect()

    def show_charger(self, charger_id: ChargerId) -> None:
        """Show the list and the reservations of a charger."""
        if charger_id != self._charger_id:
            self._charger_id = charger_id
            self.outcome.setText("")
            self._refresh()

    def note_reservations(self) -> None:
        """Take notice that a reservation was made, or is over."""
        self._refresh()

    # -- showing ---------------------------------------------------------------------------

    def _refresh(self) -> None:
        charger_id = self._charger_id
        if charger_id is None or not self.isVisible():
            return
        lists, cards = self._access.care.local_lists, self._access.authorization.cards()
        self.held.setText(list_text(lists.sent(charger_id), len(cards)))
        self.follow.setChecked(lists.follows)
        self._show_connectors(charger_id)
        self._show_cards([(card.person, card.id_tag) for card in cards if not card.blocked])
        self._show_reservations(charger_id)
        self._enable()

    def _show_connectors(self, charger_id: ChargerId) -> None:
        charger = self._access.state.charger(charger_id, self._access.clock.now())
        numbers = [each.number for each in charger.connectors] if charger else []
        if numbers != [self.connector.itemData(row) for row in range(self.connector.count())]:
            self.connector.clear()
            for number in numbers:
                self.connector.addItem(str(number), number)

    def _show_cards(self, cards: list[tuple[str, str]]) -> None:
        if [tag for _, tag in cards] == [
            self.card.itemData(row) for row in range(self.card.count())
        ]:
            return
        typed = self.card.currentText()
        self.card.clear()
        for person, id_tag in cards:
            self.card.addItem(f"{person} · {id_tag}" if person else id_tag, id_tag)
        self.card.setCurrentText(typed)

    def _show_reservations(self, charger_id: ChargerId) -> None:
        now, chosen = self._access.clock.now(), self._chosen()
        self.reservations.clear()
        for each in self._access.care.reservations.all():
            if each.connector.charger_id == charger_id and self.reservations.count() < _SHOWN:
                item = QListWidgetItem(reservation_text(each, now, self._formats))
                item.setData(_NUMBER, each.id if each.active else None)
                item.setSizeHint(QSize(0, self._theme.size.control))
                self.reservations.addItem(item)
                if each.id == chosen:
                    self.reservations.setCurrentItem(item)
        for widget in (self.reservations, self.cancel):
            widget.setVisible(self.reservations.count() > 0)

    def _chosen(self) -> int | None:
        item = self.reservations.currentItem()
        number = None if item is None else item.data(_NUMBER)
        return number if isinstance(number, int) else None

    def _enable(self) -> None:
        operator = self._access.operator
        self.send.setEnabled(operator.may(Role.MANAGER) and not self._closed)
        self.follow.setEnabled(operator.may(Role.MANAGER))
        may_reserve = operator.may(Role.ATTENDANT) and not self._closed
        self.reserve.setEnabled(may_reserve and self.connector.count() > 0)
        self.cancel.setEnabled(may_reserve and self._chosen() is not None)
        for button in (self.send, self.reserve, self.cancel):
            button.setToolTip(self._closed)

    # -- what people do --------------------------------------------------------------------

    def _on_send(self) -> None:
        if self._charger_id is not None:
            self._actions.run(self.send, self._send(self._charger_id))

    async def _send(self, charger_id: ChargerId) -> Told:
        by = self._access.operator
        outcome = await self._access.care.local_lists.send(charger_id, by=by)
        self.outcome.setText(outcome.text)
        self._refresh()
        return Told(outcome.version is not None and outcome.result.ok, outcome.text)

    def _on_follow(self, wanted: bool) -> None:
        if wanted != self._access.care.local_lists.follows:
            self._actions.run((self, "follow"), self._set_follow(wanted))

    async def _set_follow(self, wanted: bool) -> None:
        await self._access.care.local_lists.set_follow(wanted, by=self._access.operator)

    def _on_reserve(self) -> None:
        if self._charger_id is not None and self.connector.currentData() is not None:
            connector = ConnectorId(self._charger_id, self.connector.currentData())
            self._actions.run(self.reserve, self._reserve(connector, self._card()))

    def _card(self) -> str:
        """Return the number of the card that was chosen, or what was typed."""
        text = self.card.currentText()
        row = self.card.findText(text)
        return str(self.card.itemData(row)) if row >= 0 else text.strip()

    async def _reserve(self, connector: ConnectorId, id_tag: str) -> Told:
        until = self._access.clock.now() + timedelta(minutes=self.minutes.value())
        result = await self._access.care.reservations.reserve(
            connector, id_tag, until, by=self._access.operator
        )
        return self._actions.tell_result(self._actions.name_of(connector), result)

    def _on_cancel(self) -> None:
        number = self._chosen()
        if number is not None and self._charger_id is not None:
            self._actions.run(self.cancel, self._cancel(self._charger_id, number))

    async def _cancel(self, charger_id: ChargerId, number: int) -> Told:
        result = await self._access.care.reservations.cancel(number, by=self._access.operator)
        name = self._actions.name_of(ConnectorId(charger_id, 0))
        return self._actions.tell_result(name, result)

    # -- building --------------------------------------------------------------------------

    def _build_layout(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        split = ResponsiveSplit(
            self._build_list(), self._build_reservations(), _TURNS_AT, (2, 3), whole=True
        )
        column.addWidget(scrolling(split, see_through=True))

    def _build_list(self) -> SectionCard:
        card = SectionCard(self._theme, self.tr("Cards in the charger"))
        why = TextLabel(
            self._theme,
            self.tr(
                "It lets these cards charge while the network is down. Where it holds fewer than"
                " the depot has, those that charge most come first."
            ),
            muted=True,
            wrap=True,
        )
        for widget in (why, self.held, self.outcome):
            card.body.addWidget(widget)
        card.body.addWidget(self.send, 0, Qt.AlignmentFlag.AlignLeft)
        card.body.addWidget(self.follow)
        card.body.addStretch(1)
        return card

    def _build_reservations(self) -> SectionCard:
        card = SectionCard(self._theme, self.tr("Reservations"))
        self.card.setEditable(True)
        self.card.setCurrentText("")
        self.minutes.setValue(60)
        self.reservations.setAccessibleName(self.tr("Reservations"))
        self.reservations.setMinimumHeight(2 * self._theme.size.control)
        form = FieldForm(self._theme)
        form.add(self.tr("Connector"), self.connector)
        form.add(self.tr("Card"), self.card)
        form.add(self.tr("For"), self.minutes)
        card.body.addLayout(form)
        card.body.addWidget(self.reserve, 0, Qt.AlignmentFlag.AlignLeft)
        card.body.addWidget(self.reservations, 1)
        card.body.addWidget(self.cancel, 0, Qt.AlignmentFlag.AlignLeft)
        card.body.addStretch(0)
        return card

    def _connect(self) -> None:
        self.send.clicked.connect(self._on_send)
        self.follow.toggled.connect(self._on_follow)
        self.reserve.clicked.connect(self._on_reserve)
        self.cancel.clicked.connect(self._on_cancel)
        self.reservations.currentItemChanged.connect(lambda *_: self._enable())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._refresh()
