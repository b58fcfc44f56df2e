"""The sheet for a person: name, group, how to reach them; for a new one a card and a quota too."""

import re
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QLineEdit, QPlainTextEdit, QWidget

from app.core.people import Person
from app.services.people.directory import Directory
from app.ui.card_number import card_problem
from app.ui.presenters.people import plan_words
from app.ui.theme import Theme
from app.ui.widgets.dialogs import show
from app.ui.widgets.form_sheet import FormSheet
from app.ui.words.formats import Formats

translate = QCoreApplication.translate

_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_PHONE = re.compile(r"\+?[\d\s()/.-]{3,}")
_LONGEST = 80


@dataclass(frozen=True, slots=True)
class PersonWish:
    """What somebody wants of a person.

    Attributes:
        person: All but the group, which may have to be added first.
        group: Name of the group or company; empty for none.
        card, plate: Of a new person; empty for none.
    """

    person: Person
    group: str
    card: str = ""
    plate: str = ""


async def ask_for_person(
    theme: Theme, window: QWidget, directory: Directory, formats: Formats, person: Person | None
) -> PersonWish | None:
    """Show a person, or an empty form for a new one; None where that was cancelled."""
    sheet = PersonSheet(theme, window, directory, formats, person)
    accepted = await show(sheet) == QDialog.DialogCode.Accepted.value
    return sheet.wish() if accepted else None


class PersonSheet(FormSheet):
    """Only the name is needed."""

    def __init__(
        self,
        theme: Theme,
        window: QWidget,
        directory: Directory,
        formats: Formats,
        person: Person | None,
    ) -> None:
        title = translate("PersonSheet", "Add a person")
        if person is not None:
            title = translate("PersonSheet", "Edit {name}").format(name=person.full_name)
        save = translate("PersonSheet", "Save")
        super().__init__(theme, window, title, "", save)
        self._directory = directory
        self._person = person or Person(0, "")
        self.name = self._line(self._person.name)
        self.surname = self._line(self._person.surname)
        self.group = self._build_group()
        self.phone = self._line(self._person.phone)
        self.email = self._line(self._person.email)
        self.card = self._line("", 20)
        self.plate = self._line("", 20)
        self.quota = self._build_quota(formats)
        self.notes = self._build_notes(theme)
        self.active = QCheckBox(translate("PersonSheet", "May charge"))
        self.active.setChecked(self._person.active)
        self._add_fields()
        self._add_checks()
        self.judge()
        self.name.setFocus()

    def wish(self) -> PersonWish:
        """Return what the fields say."""
        person = replace(
            self._person,
            name=self.name.text().strip(),
            surname=self.surname.text().strip(),
            phone=self.phone.text().strip(),
            email=self.email.text().strip(),
            notes=self.notes.toPlainText().strip(),
            active=self.active.isChecked(),
        )
        plan_id = self.quota.currentData()
        if not person.id and plan_id is not None:
            person = replace(person, quota_plan_ids=(plan_id,))
        group = self.group.currentText().strip()
        return PersonWish(person, group, self.card.text().strip(), self.plate.text().strip())

    def _add_fields(self) -> None:
        self.add_field(translate("PersonSheet", "Name"), self.name)
        self.add_field(translate("PersonSheet", "Surname"), self.surname)
        self.add_field(
            translate("PersonSheet", "Group or company"),
            self.group,
            translate("PersonSheet", "Choose one, or type the name of a new one"),
        )
        self.add_field(translate("PersonSheet", "Phone"), self.phone)
        self.add_field(translate("PersonSheet", "E-mail"), self.email)
        if not self._person.id:
            help_text = translate(
                "PersonSheet", "Type it, or hold the card to any charger or reader"
            )
            self.card.setPlaceholderText(translate("PersonSheet", "none yet"))
            self.add_field(translate("PersonSheet", "Card number"), self.card, help_text)
            self.add_field(translate("PersonSheet", "Plate of the vehicle"), self.plate)
            self.add_field(translate("PersonSheet", "Quota"), self.quota)
        self.add_field(translate("PersonSheet", "Notes"), self.notes)
        self.add_plain(self.active)

    def _add_checks(self) -> None:
        self.add_check(self._name_problem)
        self.add_check(self._contact_problem)
        self.add_check(self._new_problem)
        for field in (self.name, self.surname, self.phone, self.email, self.card, self.plate):
            field.textChanged.connect(self.judge)
            field.returnPressed.connect(self.finish)

    def _name_problem(self) -> str:
        if not (self.name.text().strip() or self.surname.text().strip()):
            return translate("PersonSheet", "A person needs a name.")
        return ""

    def _contact_problem(self) -> str:
        email, phone = self.email.text().strip(), self.phone.text().strip()
        if email and not _EMAIL.fullmatch(email):
            return translate("PersonSheet", "An e-mail address looks like name@company.com.")
        if phone and not _PHONE.fullmatch(phone):
            return translate("PersonSheet", "A phone number has digits, spaces and perhaps a +.")
        return ""

    def _new_problem(self) -> str:
        card, plate = self.card.text().strip(), self.plate.text().strip().casefold()
        if plate and any(v.plate.casefold() == plate for v in self._directory.vehicles()):
            return translate("PersonSheet", "Another vehicle has this plate already.")
        return card_problem(card, self._directory) if card else ""

    def _line(self, text: str, longest: int = _LONGEST) -> QLineEdit:
        field = QLineEdit(text)
        field.setMaxLength(longest)
        return field

    def _build_group(self) -> QComboBox:
        combo = QComboBox()
        combo.setEditable(True)
        combo.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        combo.addItems(["", *(group.name for group in self._directory.groups())])
        group = self._directory.group(self._person.group_id)
        combo.setCurrentText(group.name if group else "")
        return combo

    def _build_quota(self, formats: Formats) -> QComboBox:
        combo = QComboBox()
        combo.addItem(translate("PersonSheet", "No quota of their own"), None)
        for plan in self._directory.plans():
            combo.addItem(plan_words(plan, formats), plan.id)
        return combo

    def _build_notes(self, theme: Theme) -> QPlainTextEdit:
        notes = QPlainTextEdit(self._person.notes)
        notes.setTabChangesFocus(True)
        notes.setFixedHeight(theme.size.control * 2)
        return notes
