"""One person: how to reach them, quotas as they stand, cards and vehicles."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.core.cards import Card
from app.core.people import Person, Vehicle
from app.services.ports.people import QuotaOwner
from app.ui.access import DepotAccess
from app.ui.bridge import DepotBridge
from app.ui.enrolment import Enrolment
from app.ui.money_actions import MoneyActions
from app.ui.pages.phone_pin_section import PhonePinSection
from app.ui.pages.wallet_section import WalletSection
from app.ui.people_actions import PeopleActions
from app.ui.people_list import PeopleList
from app.ui.presenters.people import PersonRow, card_row, grant_row, quota_row, vehicle_row
from app.ui.theme import SEMIBOLD, Theme
from app.ui.widgets.action_row import ActionRows
from app.ui.widgets.busy_button import BusyButton
from app.ui.widgets.key_value import KeyValueList
from app.ui.widgets.labels import ElidedLabel, TextLabel
from app.ui.widgets.responsive_split import ResponsiveSplit
from app.ui.widgets.row_view import RowView
from app.ui.widgets.scrolling import scrolling
from app.ui.widgets.section_card import SectionCard
from app.ui.widgets.status_word import StatusWord
from app.ui.words.formats import Formats

_TURNS_AT = 980
_TICKS_A_LOOK = 5


class PersonPage(QWidget):
    """Shows what the directory knows at each moment; `gone` comes when the person was removed."""

    title_changed = Signal(str)
    gone = Signal()
    ledger_requested = Signal(int)

    def __init__(
        self,
        theme: Theme,
        access: DepotAccess,
        bridge: DepotBridge,
        actions: PeopleActions,
        money: MoneyActions,
        enrolment: Enrolment,
        formats: Formats,
    ) -> None:
        super().__init__()
        self._theme, self._access, self._formats = theme, access, formats
        self._actions, self._enrolment = actions, enrolment
        self.wallet = WalletSection(theme, access, money, formats)
        self.phone = PhonePinSection(theme, access, actions)
        self._list = PeopleList(access, formats)
        self._person_id = 0
        self._row: PersonRow | None = None
        self._ticks = 0
        self.name = ElidedLabel(theme, size="title", weight=SEMIBOLD)
        self.state = StatusWord(theme)
        self.edit = BusyButton(theme, self.tr("Edit…"), "", "edit")
        self.remove = BusyButton(theme, self.tr("Remove…"), "", "trash")
        self.facts = KeyValueList(theme)
        self.quotas, self.cards, self.vehicles = (ActionRows(theme) for _ in range(3))
        self.no_quota, self.no_card, self.no_vehicle = self._build_hints()
        self.add_quota = BusyButton(theme, self.tr("Add a quota…"))
        self.grant = BusyButton(theme, self.tr("Extra kWh…"))
        self.reset = BusyButton(theme, self.tr("Reset…"))
        self.add_card = BusyButton(theme, self.tr("Add a card…"), "primary")
        self.add_vehicle = BusyButton(theme, self.tr("Add a vehicle…"))
        self._build_layout()
        self._connect(bridge)

    @property
    def person_id(self) -> int:
        """The number of the person shown; 0 before the first."""
        return self._person_id

    def shown_part(self) -> int:
        """Return the number of the person shown; see `Divided`."""
        return self._person_id

    def show_person(self, person_id: int) -> None:
        """Show somebody."""
        self._person_id = person_id
        self._refresh()

    # -- building --------------------------------------------------------------------------

    def _build_hints(self) -> tuple[TextLabel, TextLabel, TextLabel]:
        texts = (
            self.tr("No quota: as much as they like."),
            self.tr("No card yet. Add one, or hold it to any charger while this page is open."),
            self.tr("No vehicle yet."),
        )
        labels = [TextLabel(self._theme, text, muted=True, wrap=True) for text in texts]
        return labels[0], labels[1], labels[2]

    def _build_layout(self) -> None:
        quota = self._section(
            self.tr("Quota"), self.quotas, self.no_quota, (self.add_quota, self.grant, self.reset)
        )
        cards = self._section(self.tr("Cards"), self.cards, self.no_card, (self.add_card,))
        vehicles = self._section(
            self.tr("Vehicles"), self.vehicles, self.no_vehicle, (self.add_vehicle,)
        )
        facts = SectionCard(self._theme, self.tr("Person"))
        facts.body.addWidget(self.facts)
        # Cards first: what brings an attendant here is a card that is lost, or a new one.
        left = self._column(cards, vehicles, self.phone)
        right = self._column(facts, quota, self.wallet)
        turns_at = round(_TURNS_AT * self._theme.size.body / 14)
        content = ResponsiveSplit(left, right, turns_at, (5, 4))
        content.setProperty("page", True)
        scroll = scrolling(content)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 24)
        column.setSpacing(16)
        column.addLayout(self._build_head())
        column.addWidget(scroll, 1)

    def _build_head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(self.name)
        head.addWidget(self.state)
        head.addStretch(1)
        head.addWidget(self.edit)
        head.addWidget(self.remove)
        return head

    def _section(
        self, title: str, rows: ActionRows, hint: TextLabel, tools: tuple[BusyButton, ...]
    ) -> SectionCard:
        section = SectionCard(self._theme, title)
        for button in tools:
            section.tools.addWidget(button)
        section.body.addWidget(hint)
        section.body.addWidget(rows)
        return section

    def _column(self, *sections: QWidget) -> QWidget:
        widget = QWidget()
        column = QVBoxLayout(widget)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        for section in sections:
            column.addWidget(section)
        column.addStretch(1)
        return widget

    def _connect(self, bridge: DepotBridge) -> None:
        may_manage = self._actions.may_manage
        managed = (self.edit, self.remove, self.add_quota, self.grant, self.reset)
        for button in (*managed, self.add_vehicle):
            button.setVisible(may_manage)
        self.edit.clicked.connect(self._on_edit)
        self.remove.clicked.connect(self._on_remove)
        self.add_quota.clicked.connect(lambda: self._act(self._actions.add_quota))
        self.grant.clicked.connect(lambda: self._act(self._actions.grant))
        self.reset.clicked.connect(lambda: self._act(self._actions.reset_quota))
        self.add_card.clicked.connect(lambda: self._enrolment.open(person_id=self._person_id))
        self.add_vehicle.clicked.connect(self._on_add_vehicle)
        self.quotas.acted.connect(self._on_quota)
        self.cards.acted.connect(self._on_card)
        self.vehicles.acted.connect(self._on_vehicle)
        self.wallet.ledger_requested.connect(self.ledger_requested)
        bridge.quotas_changed.connect(self._refresh)
        bridge.money_changed.connect(self._refresh)
        bridge.people_changed.connect(self._refresh)
        bridge.sessions_changed.connect(self._refresh)
        bridge.aged.connect(self._on_aged)

    # -- showing ---------------------------------------------------------------------------

    def _refresh(self) -> None:
        if not self.isVisible():
            return
        row = self._list.row(self._person_id)
        if row is None:
            self._row = None
            self.gone.emit()
            return
        self._row = row
        view = self._list.describer()(row)
        self.title_changed.emit(row.person.full_name)
        self.name.set_text(row.person.full_name)
        self.state.show_word(view.state, view.role, view.shape)
        self.facts.show_values(self._facts(row))
        self._show(self.quotas, self._quotas(row), self.no_quota)
        self._show(self.cards, self._cards(row), self.no_card)
        self._show(self.vehicles, self._vehicles(row), self.no_vehicle)
        self.wallet.show_person(row.person)
        self.phone.show_person(row.person)
        counted = bool(row.person.quota_plan_ids)
        for button in (self.grant, self.reset):
            button.setVisible(counted and self._actions.may_manage)

    def _show(self, rows: ActionRows, views: list[RowView], hint: TextLabel) -> None:
        rows.show_rows(views)
        rows.setVisible(bool(views))
        hint.setVisible(not views)

    def _facts(self, row: PersonRow) -> dict[str, str]:
        person = row.person
        facts = {
            self.tr("Group or company"): row.group.name if row.group else "",
            self.tr("Phone"): person.phone,
            self.tr("E-mail"): person.email,
            self.tr("Notes"): person.notes,
        }
        return {name: value or self.tr("not given") for name, value in facts.items()}

    def _quotas(self, row: PersonRow) -> list[RowView]:
        quotas, may_manage = self._access.people.quotas, self._actions.may_manage
        own = set(row.person.quota_plan_ids)
        now = self._access.clock.now()
        rows = [
            quota_row(
                state,
                self._list.projection(state, now),
                state.plan.id in own,
                may_manage,
                self._formats,
            )
            for state in quotas.states(row.person)
        ]
        grants = quotas.grants(QuotaOwner(person_id=row.person.id))
        return rows + [grant_row(g, now, self._formats) for g in grants if g.expires_at > now]

    def _cards(self, row: PersonRow) -> list[RowView]:
        now, zone = self._access.clock.now(), self._access.people.zone
        may_manage = self._actions.may_manage
        return [
            card_row(card, self._actions.charges(card), now, zone, may_manage) for card in row.cards
        ]

    def _vehicles(self, row: PersonRow) -> list[RowView]:
        return [
            vehicle_row(vehicle, self._formats, self._actions.may_manage)
            for vehicle in row.vehicles
        ]

    def _on_aged(self) -> None:
        self._ticks = (self._ticks + 1) % _TICKS_A_LOOK
        if self._ticks == 0:
            self._refresh()

    # -- what is pressed -------------------------------------------------------------------

    def _act(self, action: Callable[[Person], None]) -> None:
        if self._row is not None:
            action(self._row.person)

    def _on_edit(self) -> None:
        self._act(self._actions.edit_person)

    def _on_remove(self) -> None:
        self._act(lambda person: self._actions.remove_person(person, self.gone.emit))

    def _on_add_vehicle(self) -> None:
        self._actions.edit_vehicle(Vehicle(0, "", person_id=self._person_id))

    def _on_quota(self, key: str, _action: str, button: BusyButton) -> None:
        self._act(lambda person: self._actions.remove_quota(person, int(key), button))

    def _on_card(self, number: str, action: str, button: BusyButton) -> None:
        card = self._access.people.directory.card(number)
        if card is not None:
            self._do_with_card(card, action, button)

    def _do_with_card(self, card: Card, action: str, button: BusyButton) -> None:
        actions: dict[str, Callable[[], None]] = {
            "edit": lambda: self._actions.edit_card(card),
            "block": lambda: self._actions.block(card, True, button),
            "unblock": lambda: self._actions.block(card, False, button),
            "lost": lambda: self._actions.report_lost(card, button),
            "found": lambda: self._actions.report_found(card, button),
        }
        actions[action]()

    def _on_vehicle(self, key: str, action: str, _button: BusyButton) -> None:
        vehicles = self._row.vehicles if self._row else ()
        for vehicle in vehicles:
            if vehicle.id == int(key):
                edit = action == "edit"
                (self._actions.edit_vehicle if edit else self._actions.remove_vehicle)(vehicle)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._enrolment.listen(self, True)
        self._refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._enrolment.listen(self, False)
