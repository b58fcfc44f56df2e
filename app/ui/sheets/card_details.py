"""The sheet for a known card: label, expiry, parent, vehicle, sessions at once."""

from dataclasses import replace
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QDialog, QLineEdit, QPushButton, QWidget

from app.core.access import ANYWHERE_ANYTIME
from app.core.cards import Card
from app.core.csv_cells import write_end
from app.ui.card_number import expiry, expiry_problem
from app.ui.rights_fields import Places, RightsFields
from app.ui.theme import Theme
from app.ui.widgets.form_sheet import FormSheet
from app.ui.widgets.number_field import NumberField

translate = QCoreApplication.translate

REMOVE = QDialog.DialogCode.Accepted.value + 1
"""How the sheet ends where the card is to be removed."""


class CardDetailsSheet(FormSheet):
    """All of a card but its number and its holder."""

    def __init__(
        self, theme: Theme, window: QWidget, card: Card, zone: ZoneInfo, places: Places
    ) -> None:
        title = translate("CardDetails", "Card {number}").format(number=card.id_tag)
        super().__init__(theme, window, title, "", translate("CardDetails", "Save"))
        self._card, self._zone = card, zone
        self.label = QLineEdit(card.label)
        self.expires = QLineEdit(write_end(card.expires_at, zone))
        self.parent_number = QLineEdit(card.parent_id_tag)
        self.parent_number.setMaxLength(20)
        self.vehicle = QLineEdit(card.vehicle)
        self.most = NumberField(0, 99)
        self.most.setSpecialValueText(translate("CardDetails", "any number"))
        self.most.setValue(card.most_sessions or 0)
        self.remove = QPushButton(translate("CardDetails", "Remove the card"))
        self.remove.clicked.connect(lambda: self.done(REMOVE))
        self.own = QCheckBox(translate("CardDetails", "Rights of its own, in place of the group's"))
        self.own.setChecked(card.access is not None)
        self._add_fields()
        self.rights = RightsFields(theme, self, card.access or ANYWHERE_ANYTIME, places)
        self.add_plain(self.remove)
        self.add_check(self._rights_problem)
        self.own.toggled.connect(self._on_own)
        self._on_own()

    def card(self) -> Card:
        """Return the card as the fields say."""
        return replace(
            self._card,
            label=self.label.text().strip(),
            expires_at=expiry(self.expires.text(), self._zone),
            parent_id_tag=self.parent_number.text().strip(),
            vehicle=self.vehicle.text().strip(),
            most_sessions=self.most.value() or None,
            access=self.rights.access() if self.own.isChecked() else None,
        )

    def _add_fields(self) -> None:
        self.expires.setPlaceholderText(translate("CardDetails", "never"))
        help_text = translate("CardDetails", "What is written on it, or where it is kept")
        self.add_field(translate("CardDetails", "Label"), self.label, help_text)
        help_text = translate("CardDetails", "Its last day, such as 2026-12-31")
        self.add_field(translate("CardDetails", "Expires"), self.expires, help_text)
        help_text = translate("CardDetails", "Cards with one parent may stop each other's sessions")
        self.add_field(translate("CardDetails", "Parent card"), self.parent_number, help_text)
        self.add_field(translate("CardDetails", "Plate of its vehicle"), self.vehicle)
        help_text = translate("CardDetails", "How many sessions may run on it at the same time")
        self.add_field(translate("CardDetails", "Sessions at once"), self.most, help_text)
        self.add_plain(self.own)
        self.add_check(lambda: expiry_problem(self.expires.text(), self._zone))
        for field in (self.label, self.expires, self.parent_number, self.vehicle):
            field.textChanged.connect(self.judge)
            field.returnPressed.connect(self.finish)
        self.judge()
        self.label.setFocus()

    def _on_own(self) -> None:
        self.rights.set_shown(self.own.isChecked())
        self.adjustSize()
        self.judge()

    def _rights_problem(self) -> str:
        return self.rights.problem() if self.own.isChecked() else ""
