"""Tap to enrol: a card held to a charger or a reader opens the sheet that gives it to somebody."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from app.core.cards import Card, card_key
from app.core.events import CardShown
from app.core.people import Person
from app.services.people.seen_cards import SeenCards
from app.ui.access import DepotAccess
from app.ui.bridge import DepotBridge
from app.ui.card_reader import CardReader
from app.ui.charger_actions import Told
from app.ui.people_actions import PeopleActions
from app.ui.people_list import PeopleList
from app.ui.sheets.new_card import CardWish, NewCardSheet
from app.ui.sheets.person import PersonSheet
from app.ui.theme import Theme
from app.ui.widgets.dialogs import show
from app.ui.words import people_texts
from app.ui.words.formats import Formats


class Enrolment(QObject):
    """Listens while a page of people is shown; see `listen`.

    A card that comes while the sheet for it waits without a number goes into that sheet. One that
    comes while any other sheet is open opens nothing: it is in the list of unknown cards.
    """

    person_requested = Signal(int)
    """A reader saw the card of this person."""

    def __init__(
        self,
        access: DepotAccess,
        bridge: DepotBridge,
        actions: PeopleActions,
        theme: Theme,
        formats: Formats,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._access, self._actions, self._theme = access, actions, theme
        self._window = window
        self._list = PeopleList(access, formats)
        self._pages: set[int] = set()
        self._sheet: NewCardSheet | None = None
        self.reader = CardReader(self)
        self.reader.scanned.connect(self._on_scanned)
        bridge.card_shown.connect(self._on_shown)

    def listen(self, page: QWidget, listening: bool) -> None:
        """Begin or end for a page, as it is shown or hidden."""
        if listening:
            self._pages.add(id(page))
            self.reader.arm(page)
        else:
            self._pages.discard(id(page))
            self.reader.disarm(page)

    def open(self, number: str = "", person_id: int | None = None) -> None:
        """Open the sheet for a new card, perhaps with its number or its holder filled in."""
        self._open(number, person_id, "")

    def give(self, card: Card) -> None:
        """Open the sheet that gives a known card to somebody."""
        self._open("", None, card.id_tag)

    def _open(self, number: str, person_id: int | None, known: str) -> None:
        if self._sheet is None:
            self._actions.run("new card", self._ask(number, person_id, known))

    async def _ask(self, number: str, person_id: int | None, known: str) -> Told | None:
        people = self._access.people
        sheet = self._sheet = NewCardSheet(
            self._theme,
            self._window,
            people.directory,
            self._list.rows(),
            people.zone,
            may_add=self._actions.may_manage,
            known=known,
        )
        try:
            if number:
                sheet.show_number(number, people.seen.matches(number))
            if person_id is not None:
                sheet.choose(person_id)
            if await show(sheet) != QDialog.DialogCode.Accepted.value:
                return None
            return await self._save(sheet.wish(), known)
        finally:
            self._sheet = None

    async def _save(self, wish: CardWish, known: str) -> Told:
        people, by = self._access.people, self._access.operator
        person_id = wish.person_id
        if person_id is None:
            name, _, surname = wish.new_name.rpartition(" ")
            person = Person(0, name.strip() or surname, surname if name.strip() else "")
            person_id = (await people.people.save_person(person, by=by)).id
        if known:
            await people.cards.assign(known, person_id, by=by)
        else:
            card = Card("", person_id=person_id, label=wish.label, expires_at=wish.expires_at)
            await people.cards.add(wish.id_tag, card, by=by)
        holder = people.directory.person(person_id)
        name = holder.full_name if holder else wish.new_name
        return Told(True, people_texts.card_given(known or wish.id_tag, name))

    def _on_shown(self, fact: CardShown) -> None:
        if self._pages and not fact.known and card_key(fact.id_tag):
            self._take(fact.id_tag, deliberate=False)

    def _on_scanned(self, number: str) -> None:
        card = self._access.people.directory.card(number)
        if card is None or self._sheet is not None:
            self._take(number, deliberate=True)
        elif QApplication.activeModalWidget() is None:
            if card.person_id is None:
                self.give(card)
            else:
                self.person_requested.emit(card.person_id)

    def _take(self, number: str, *, deliberate: bool) -> None:
        # Anybody may hold a card to some charger meanwhile: only the reader that stands beside
        # the screen replaces a number that is there already.
        modal = QApplication.activeModalWidget()
        if self._sheet is not None:
            if deliberate or not self._sheet.number.text():
                self._sheet.show_number(number, self._seen.matches(number))
        elif isinstance(modal, PersonSheet):
            if deliberate or not modal.card.text():
                modal.card.setText(number)
        elif modal is None:
            self.open(number)

    @property
    def _seen(self) -> SeenCards:
        return self._access.people.seen
