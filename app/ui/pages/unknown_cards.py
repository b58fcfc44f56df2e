"""Unknown cards seen lately, and cards that nobody holds: each one press from its person."""

from collections.abc import Sequence

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from app.core.card_matches import NearMatch
from app.core.cards import Card
from app.core.events import CardShown
from app.core.roles import Role
from app.services.people.seen_cards import SeenCard
from app.ui.access import DepotAccess
from app.ui.bridge import DepotBridge
from app.ui.enrolment import Enrolment
from app.ui.people_actions import PeopleActions
from app.ui.people_list import PeopleList
from app.ui.presenters.people import orphan_row, seen_row
from app.ui.theme import Theme
from app.ui.widgets.action_row import ActionRows
from app.ui.widgets.busy_button import BusyButton
from app.ui.widgets.row_view import RowView
from app.ui.widgets.scrolling import scrolling
from app.ui.widgets.section_card import SectionCard
from app.ui.words.formats import Formats

_MOST_ROWS = 30
_BREATH_MS = 30


class UnknownCards(SectionCard):
    """Hidden while there is none."""

    def __init__(
        self,
        theme: Theme,
        access: DepotAccess,
        bridge: DepotBridge,
        actions: PeopleActions,
        enrolment: Enrolment,
        formats: Formats,
    ) -> None:
        super().__init__(theme, "")
        self._theme, self._access = theme, access
        self._enrolment, self._formats = enrolment, formats
        self._actions = actions
        self._list = PeopleList(access, formats)
        self._rows_seen = 3 if theme.density_name == "desktop" else 2
        self._next = ""
        self._compare = QTimer(self, singleShot=True, interval=_BREATH_MS)
        self._compare.timeout.connect(self._on_compare)
        self._near: dict[str, list[NearMatch]] = {}
        self.rows = ActionRows(theme)
        self._scroll = self._build_scroll()
        self.body.addWidget(self._scroll)
        self.rows.acted.connect(self._on_acted)
        bridge.people_changed.connect(self._on_people)
        bridge.card_shown.connect(self._on_shown)
        self.hide()

    def refresh(self) -> None:
        """Show what there is now; nothing while the page is hidden."""
        parent = self.parentWidget()
        if parent is None or not parent.isVisible():
            return
        seen = self._access.people.seen.all()
        orphans = self._list.cards_of_nobody()
        views = [*self._seen(seen), *self._of_nobody(orphans)]
        self.set_title(self._words(len(seen), len(orphans)))
        shown = views[:_MOST_ROWS]
        self.rows.show_rows(shown)
        self.setVisible(bool(views))
        row = self._theme.size.control + self._theme.size.body
        self._scroll.setFixedHeight(row * min(self._rows_seen, max(1, len(shown))) + 8)

    def _build_scroll(self) -> QScrollArea:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.rows)
        column.addStretch(1)
        return scrolling(content, see_through=True)

    def _words(self, seen: int, orphans: int) -> str:
        if not orphans:
            return self.tr("Unknown cards seen lately: %n", "", seen)
        return self.tr("Cards without a person: %n", "", seen + orphans)

    def _seen(self, seen: Sequence[SeenCard]) -> list[RowView]:
        now = self._access.clock.now()
        chargers = {c.charger.id: c.charger.name for c in self._access.state.chargers(now)}
        return [
            seen_row(
                card,
                chargers.get(card.charger_id, card.charger_id),
                self._matches(card.id_tag),
                now,
                self._formats,
            )
            for card in seen[:_MOST_ROWS]
        ]

    def _matches(self, number: str) -> list[NearMatch]:
        # Each compares a number with every card in the books: one in a turn of the loop.
        if number not in self._near and not self._compare.isActive():
            self._next = number
            self._compare.start()
        return self._near.get(number, [])

    def _on_compare(self) -> None:
        self._near[self._next] = self._access.people.seen.matches(self._next)
        self.refresh()

    def _of_nobody(self, cards: Sequence[Card]) -> list[RowView]:
        may_manage = self._access.operator.may(Role.MANAGER)
        return [orphan_row(card, may_manage) for card in cards[:_MOST_ROWS]]

    def _on_shown(self, fact: CardShown) -> None:
        if not fact.known:
            self.refresh()

    def _on_people(self) -> None:
        self._near.clear()
        self.refresh()

    def _on_acted(self, number: str, action: str, button: BusyButton) -> None:
        if action == "dismiss":
            self._actions.dismiss_card(number, button)
            return
        card = self._access.people.directory.card(number)
        if card is None:
            self._enrolment.open(number)
        else:
            self._enrolment.give(card)
