"""The sheet that gives a card to somebody: typed, held to a charger, or read at the keyboard."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from app.core.card_matches import NearMatch
from app.services.people.directory import Directory
from app.ui.card_number import card_problem, expiry, expiry_problem
from app.ui.person_picker import PersonPicker
from app.ui.presenters.people import PersonRow, match_words
from app.ui.theme import Theme
from app.ui.widgets.form_sheet import FormSheet
from app.ui.widgets.labels import TextLabel

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class CardWish:
    """A card and who is to hold it.

    Attributes:
        person_id: None where it is somebody new, or nobody.
        new_name: Of somebody new.
    """

    id_tag: str
    person_id: int | None
    new_name: str
    label: str
    expires_at: datetime | None


class NewCardSheet(FormSheet):
    """Takes a number at any time with `show_number`, until somebody saves or cancels.

    A card that is in the books already may be given to somebody here too; then only who holds it
    is asked, and `known` is its number.
    """

    number_changed = Signal(str)

    def __init__(
        self,
        theme: Theme,
        window: QWidget,
        directory: Directory,
        people: Sequence[PersonRow],
        zone: ZoneInfo,
        *,
        may_add: bool,
        known: str = "",
    ) -> None:
        title = translate("NewCardSheet", "New card")
        text = translate("NewCardSheet", "Hold the card to any charger or reader, or type it.")
        if known:
            title = translate("NewCardSheet", "Give card {number} to…").format(number=known)
            text = translate("NewCardSheet", "What was charged with it stays with whom it was.")
        super().__init__(theme, window, title, text, translate("NewCardSheet", "Give the card"))
        self._directory, self._zone, self._known = directory, zone, known
        self.number = QLineEdit(known)
        self.like = TextLabel(theme, muted=True, wrap=True)
        self.picker = PersonPicker(theme, people, may_add=may_add)
        self.label = QLineEdit()
        self.expires = QLineEdit()
        self._add_fields()
        self._connect()
        self.judge()
        (self.picker if known else self.number).setFocus()

    def show_number(self, number: str, matches: Sequence[NearMatch]) -> None:
        """Fill in a card that was just shown, and who may be meant."""
        self.number.setText(number)
        self.like.setText("\n".join(match_words(match) for match in matches))
        self.show_field(self.like, bool(matches))
        holder = next((m.card.person_id for m in matches if m.card.person_id is not None), None)
        if holder is not None and not self.picker.field.text():
            self.picker.choose(holder)
        self.picker.setFocus()
        self.adjustSize()

    def choose(self, person_id: int) -> None:
        """Choose who is to hold it."""
        self.picker.choose(person_id)

    def wish(self) -> CardWish:
        """Return what the fields say."""
        return CardWish(
            self.number.text().strip(),
            self.picker.person_id,
            self.picker.new_name,
            self.label.text().strip(),
            expiry(self.expires.text(), self._zone),
        )

    def _add_fields(self) -> None:
        self.expires.setPlaceholderText(translate("NewCardSheet", "never"))
        if not self._known:
            self.add_field(translate("NewCardSheet", "Card number"), self.number)
            self.add_plain(self.like)
            self.show_field(self.like, False)
        self.add_field(translate("NewCardSheet", "Person"), self.picker)
        if not self._known:
            label_help = translate("NewCardSheet", "What is written on it, or where it is kept")
            self.add_field(translate("NewCardSheet", "Label"), self.label, label_help)
            day_help = translate("NewCardSheet", "Its last day, such as 2026-12-31")
            self.add_field(translate("NewCardSheet", "Expires"), self.expires, day_help)

    def _connect(self) -> None:
        if not self._known:
            self.add_check(lambda: card_problem(self.number.text().strip(), self._directory))
            self.add_check(lambda: expiry_problem(self.expires.text(), self._zone))
        self.add_check(self._person_problem)
        for field in (self.number, self.label, self.expires):
            field.textChanged.connect(self.judge)
            field.returnPressed.connect(self.finish)
        self.number.textEdited.connect(lambda: self.show_field(self.like, False))
        self.picker.changed.connect(self.judge)
        self.picker.finished.connect(self.finish)

    def _person_problem(self) -> str:
        if self.picker.person_id is None and not self.picker.new_name:
            return translate("NewCardSheet", "Choose whose card it is.")
        return ""
