"""The sheets for months: whose statement is wanted, and which month is closed."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QComboBox, QCompleter, QWidget

from app.core.money import Money
from app.core.month_sums import sum_of
from app.core.people import Group, Person
from app.services.money.months import Closing
from app.services.ports.document import DocumentKind
from app.ui.theme import Theme
from app.ui.widgets.form_sheet import FormSheet
from app.ui.words import texts
from app.ui.words.formats import Formats

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class StatementWish:
    """Whose statement is wanted: a person's or a group's, one of them is None."""

    person_id: int | None
    group_id: int | None
    month: date
    kind: DocumentKind


class StatementSheet(FormSheet):
    """Asks for month, company or person, and kind of file."""

    def __init__(
        self,
        theme: Theme,
        window: QWidget,
        months: Sequence[tuple[date, bool]],
        groups: Sequence[Group],
        people: Sequence[Person],
        formats: Formats,
    ) -> None:
        title = translate("StatementSheet", "Monthly statement")
        text = translate(
            "StatementSheet", "Sessions, costs and tax of one month, with corrections."
        )
        super().__init__(theme, window, title, text, translate("StatementSheet", "Save"))
        self.month = QComboBox()
        for month, closed in months:
            self.month.addItem(month_word(month, formats, closed=closed), month)
        self.whose = _searchable()
        for group in sorted(groups, key=lambda group: group.name.casefold()):
            word = translate("StatementSheet", "{name} (company or group)")
            self.whose.addItem(word.format(name=group.name), (None, group.id))
        for person in sorted(people, key=lambda person: person.full_name.casefold()):
            self.whose.addItem(person.full_name, (person.id, None))
        self.kind = QComboBox()
        self.kind.addItem(translate("StatementSheet", "PDF"), DocumentKind.PDF.value)
        self.kind.addItem(translate("StatementSheet", "CSV"), DocumentKind.CSV.value)
        self.add_field(translate("StatementSheet", "Month"), self.month)
        self.add_field(translate("StatementSheet", "For"), self.whose)
        self.add_field(translate("StatementSheet", "File"), self.kind)
        self.add_check(self._problem)
        self.whose.editTextChanged.connect(self.judge)
        self.judge()

    def wish(self) -> StatementWish:
        """Return what was chosen."""
        person_id, group_id = self.whose.itemData(self._chosen())
        month: date = self.month.currentData()
        return StatementWish(person_id, group_id, month, DocumentKind(self.kind.currentData()))

    def _chosen(self) -> int:
        return self.whose.findText(self.whose.currentText(), Qt.MatchFlag.MatchFixedString)

    def _problem(self) -> str:
        if self._chosen() >= 0:
            return ""
        return translate("StatementSheet", "Choose somebody from the list.")


class CloseMonthSheet(FormSheet):
    """Asks which of several months is to be closed."""

    def __init__(
        self, theme: Theme, window: QWidget, months: Sequence[date], formats: Formats
    ) -> None:
        title = translate("CloseMonthSheet", "Close a month")
        text = translate("CloseMonthSheet", "Closing a month closes every open one before it too.")
        super().__init__(theme, window, title, text, translate("CloseMonthSheet", "Look at it"))
        self.month = QComboBox()
        for month in months:
            self.month.addItem(formats.month(month), month)
        self.add_field(translate("CloseMonthSheet", "Month"), self.month)
        self.judge()

    def chosen(self) -> date:
        """Return the month that was chosen."""
        month: date = self.month.currentData()
        return month


def sums_words(entries: int, energy_wh: int, amounts: Iterable[Money], formats: Formats) -> str:
    """Say what entries of a month come to."""
    sums = ", ".join(formats.money(amount) for amount in amounts)
    if sums:
        told = translate("CloseMonthSheet", "{count} entries, {energy}, {sums}.")
    else:
        told = translate("CloseMonthSheet", "{count} entries, {energy}.")
    energy = texts.kilowatt_hours(formats.number(energy_wh / 1000, 2))
    return told.format(count=formats.number(entries), energy=energy, sums=sums)


def closing_words(closing: Closing, formats: Formats) -> str:
    """Say what closing a month means."""
    told = sums_words(
        closing.sessions,
        closing.energy_wh,
        sum_of(total.total for total in closing.totals),
        formats,
    )
    rest = translate(
        "CloseMonthSheet",
        "A closed month stays as it is and is not opened again, because somebody may have paid by "
        "its statement. What becomes known later is booked in the next month, with a reference.",
    )
    months = ""
    if len(closing.months) > 1:
        first = formats.month(closing.months[0])
        months = translate("CloseMonthSheet", "All months since {first}.").format(first=first)
    return "\n".join(filter(None, (months, told, rest)))


def month_word(month: date, formats: Formats, *, closed: bool) -> str:
    """Name a month, and say where it is closed."""
    if not closed:
        return formats.month(month)
    return translate("StatementSheet", "{month}, closed").format(month=formats.month(month))


def _searchable() -> QComboBox:
    """Return a list in which one types a part of the name."""
    combo = QComboBox()
    combo.setEditable(True)
    combo.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    completer = QCompleter(combo.model(), combo)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
    combo.setCompleter(completer)
    return combo
