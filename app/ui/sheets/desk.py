"""The sheet with one case of the reconcile desk: all that is known, and the choice."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QButtonGroup, QDialog, QLineEdit, QRadioButton, QWidget

from app.ui.desk_cases import CaseKind, DeskCase, Fix, FixWay, bulk_text
from app.ui.theme import Theme
from app.ui.widgets.dialogs import show
from app.ui.widgets.form_sheet import FormSheet
from app.ui.widgets.key_value import KeyValueList
from app.ui.widgets.labels import TextLabel
from app.ui.words.decimal_text import decimal_field, read_decimal

translate = QCoreApplication.translate

_MOST_NAMED = 8
_MOST_KWH = 100_000


@dataclass(frozen=True, slots=True)
class DeskWish:
    """What somebody decided, and why.

    Attributes:
        energy_wh: What is to be booked; None leaves it at what the case says.
    """

    fix: Fix
    reason: str
    energy_wh: int | None = None


async def ask_for_fix(
    theme: Theme, window: QWidget, case: DeskCase, *, may_settle: bool
) -> DeskWish | None:
    """Show a case and let it be settled; None where it was left as it is."""
    sheet = DeskSheet(theme, window, case, may_settle=may_settle)
    accepted = await show(sheet) == QDialog.DialogCode.Accepted.value
    return sheet.wish() if accepted else None


async def ask_for_all(
    theme: Theme, window: QWidget, kind: CaseKind, cases: Sequence[DeskCase]
) -> str | None:
    """Ask why all of these cases are settled as proposed; None where they are left."""
    sheet = AllSheet(theme, window, kind, cases)
    accepted = await show(sheet) == QDialog.DialogCode.Accepted.value
    return sheet.reason.text().strip() if accepted else None


class DeskSheet(FormSheet):
    """Evidence, facts, and each fix to choose from; what changes the books by hand asks why."""

    def __init__(self, theme: Theme, window: QWidget, case: DeskCase, *, may_settle: bool) -> None:
        super().__init__(theme, window, case.title, "\n".join(case.evidence), case.fixes[0].text)
        self._case = case
        self._choice = QButtonGroup(self)
        self.reason = reason_field()
        self.energy = decimal_field(Decimal(case.energy_wh) / 1000)
        facts = KeyValueList(theme)
        facts.show_values(dict(case.facts))
        self._form.addRow(facts)
        if case.kind is CaseKind.LOST:
            self.reason.setText(case.reason)
            self.reason.setCursorPosition(0)
        self.save.setVisible(may_settle)
        if may_settle:
            self._build_choice(theme)
            self._build_fields()
            self._on_choice()
        else:
            self.judge()

    def wish(self) -> DeskWish:
        """Return what is chosen."""
        fix = self._chosen()
        energy_kwh = read_decimal(self.energy.text()) if fix.way is FixWay.BOOK else None
        energy_wh = None if energy_kwh is None else round(energy_kwh * 1000)
        return DeskWish(fix, self.reason.text().strip(), energy_wh)

    def _build_choice(self, theme: Theme) -> None:
        if len(self._case.fixes) == 1:
            return
        for place, fix in enumerate(self._case.fixes):
            button = QRadioButton(fix.text)
            button.setChecked(place == 0)
            button.setAccessibleDescription(fix.outcome)
            self._choice.addButton(button, place)
            self._form.addRow(button)
            self._form.addRow(TextLabel(theme, fix.outcome, muted=True, wrap=True))
        self._choice.idToggled.connect(self._on_choice)

    def _build_fields(self) -> None:
        self.add_field(translate("DeskSheet", "Energy in kWh"), self.energy)
        self.add_field(translate("DeskSheet", "Reason"), self.reason)
        self.add_check(self._problem)
        for field in (self.energy, self.reason):
            field.textChanged.connect(self.judge)
            field.returnPressed.connect(self.finish)

    def _chosen(self) -> Fix:
        return self._case.fixes[max(0, self._choice.checkedId())]

    def _asks(self) -> bool:
        return self._case.kind is CaseKind.LOST or self._chosen().way.asks_reason

    def _on_choice(self) -> None:
        fix = self._chosen()
        books = fix.way is FixWay.BOOK
        # What is booked may be typed anew: the button does not name the energy.
        self.save.setText(translate("DeskSheet", "Book it") if books else fix.text)
        self.show_field(self.energy, books)
        self.show_field(self.reason, self._asks())
        self.judge()

    def _problem(self) -> str:
        energy = read_decimal(self.energy.text())
        if self._chosen().way is FixWay.BOOK and (energy is None or not 0 <= energy <= _MOST_KWH):
            return translate("DeskSheet", "Type the energy that was delivered, such as 5.5.")
        return no_reason(self.reason) if self._asks() else ""


class AllSheet(FormSheet):
    """All cases of a kind at once, for one reason."""

    def __init__(
        self, theme: Theme, window: QWidget, kind: CaseKind, cases: Sequence[DeskCase]
    ) -> None:
        title = translate("DeskSheet", "Settle all of these as proposed?")
        super().__init__(theme, window, title, "", bulk_text(kind, len(cases)))
        for case in cases[:_MOST_NAMED]:
            words = translate("DeskSheet", "{case}: {fix}")
            line = words.format(case=case.title, fix=case.fixes[0].text)
            self._form.addRow(TextLabel(theme, line, wrap=True))
        if len(cases) > _MOST_NAMED:
            more = translate("DeskSheet", "and %n more", "", len(cases) - _MOST_NAMED)
            self._form.addRow(TextLabel(theme, more, muted=True))
        self.reason = reason_field()
        self.add_field(translate("DeskSheet", "Reason"), self.reason)
        self.add_check(lambda: no_reason(self.reason))
        self.reason.textChanged.connect(self.judge)
        self.reason.returnPressed.connect(self.finish)
        self.judge()
        self.reason.setFocus()


def no_reason(field: QLineEdit) -> str:
    """Return what to say where no reason is given; empty where one is."""
    if field.text().strip():
        return ""
    return translate("DeskSheet", "Say why: it stands in the record.")


def reason_field() -> QLineEdit:
    """Return a field for a reason."""
    field = QLineEdit()
    field.setMaxLength(200)
    field.setPlaceholderText(translate("DeskSheet", "such as: read off the meter"))
    return field
