"""The sheet with one case of the reconcile desk: all that is known, and the choice."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from app.ui.decimal_text import decimal_field, read_decimal
from app.ui.desk_cases import CaseKind, DeskCase, Fix, FixWay, bulk_text
from app.ui.theme import MEDIUM, Theme
from app.ui.widgets.dialogs import show
from app.ui.widgets.key_value import KeyValueList
from app.ui.widgets.labels import TextLabel
from app.ui.widgets.sheet import Sheet

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


class DeskSheet(Sheet):
    """Evidence, facts, and each fix to choose from; what changes the books by hand asks why."""

    def __init__(self, theme: Theme, window: QWidget, case: DeskCase, *, may_settle: bool) -> None:
        super().__init__(theme, window, case.title, "\n".join(case.evidence))
        self._case = case
        self._choice = QButtonGroup(self)
        self.reason = reason_field()
        self.energy = decimal_field(Decimal(case.energy_wh) / 1000)
        self.settle = QPushButton()
        facts = KeyValueList(theme)
        facts.show_values(dict(case.facts))
        self.body.addWidget(facts)
        if case.kind is CaseKind.LOST:
            self.reason.setText(case.reason)
            self.reason.setCursorPosition(0)
        if may_settle:
            if len(case.fixes) > 1:
                self._build_choice(theme)
            self._energy_row = self._build_energy(theme)
            self._reason_row = _with_word(theme, reason_word(), self.reason)
            self.reason.textChanged.connect(self._judge)
            self.body.addWidget(self._energy_row)
            self.body.addWidget(self._reason_row)
        self.add_cancel(translate("DeskSheet", "Leave it"))
        if may_settle:
            self.settle.setProperty("kind", "primary")
            self.add_button(self.settle, QDialog.DialogCode.Accepted.value)
            self._judge()

    def wish(self) -> DeskWish:
        """Return what is chosen."""
        fix = self._chosen()
        energy_kwh = read_decimal(self.energy.text()) if fix.way is FixWay.BOOK else None
        energy_wh = None if energy_kwh is None else round(energy_kwh * 1000)
        return DeskWish(fix, self.reason.text().strip(), energy_wh)

    def _build_energy(self, theme: Theme) -> QWidget:
        words = translate("DeskSheet", "Energy that was delivered, in kWh")
        self.energy.textChanged.connect(self._judge)
        return _with_word(theme, words, self.energy)

    def _build_choice(self, theme: Theme) -> None:
        for place, fix in enumerate(self._case.fixes):
            button = QRadioButton(fix.text)
            button.setChecked(place == 0)
            self._choice.addButton(button, place)
            self.body.addWidget(button)
            self.body.addWidget(TextLabel(theme, fix.outcome, muted=True, wrap=True))
        self._choice.idToggled.connect(self._on_choice)

    def _chosen(self) -> Fix:
        return self._case.fixes[max(0, self._choice.checkedId())]

    def _on_choice(self) -> None:
        self._judge()
        self.fit()

    def _judge(self) -> None:
        fix = self._chosen()
        asks = self._case.kind is CaseKind.LOST or fix.way.asks_reason
        books = fix.way is FixWay.BOOK
        self._energy_row.setVisible(books)
        self._reason_row.setVisible(asks)
        self.settle.setText(translate("DeskSheet", "Book it") if books else fix.text)
        energy = read_decimal(self.energy.text())
        readable = energy is not None and 0 <= energy <= _MOST_KWH
        said = bool(self.reason.text().strip())
        self.settle.setEnabled((said or not asks) and (readable or not books))


class AllSheet(Sheet):
    """All cases of a kind at once, for one reason."""

    def __init__(
        self, theme: Theme, window: QWidget, kind: CaseKind, cases: Sequence[DeskCase]
    ) -> None:
        title = translate("DeskSheet", "Settle all of these as proposed?")
        super().__init__(theme, window, title)
        for case in cases[:_MOST_NAMED]:
            words = translate("DeskSheet", "{case}: {fix}")
            line = words.format(case=case.title, fix=case.fixes[0].text)
            self.body.addWidget(TextLabel(theme, line, wrap=True))
        if len(cases) > _MOST_NAMED:
            more = translate("DeskSheet", "and %n more", "", len(cases) - _MOST_NAMED)
            self.body.addWidget(TextLabel(theme, more, muted=True))
        self.reason = reason_field()
        self.reason.textChanged.connect(self._judge)
        self.body.addWidget(_with_word(theme, reason_word(), self.reason))
        self.settle = QPushButton(bulk_text(kind, len(cases)))
        self.settle.setProperty("kind", "primary")
        self.add_cancel(translate("DeskSheet", "Leave it"))
        self.add_button(self.settle, QDialog.DialogCode.Accepted.value)
        self._judge()

    def _judge(self) -> None:
        self.settle.setEnabled(bool(self.reason.text().strip()))


def reason_word() -> str:
    """Return the word of the field for a reason."""
    return translate("DeskSheet", "Reason, for the record")


def reason_field() -> QLineEdit:
    """Return a field for a reason."""
    field = QLineEdit()
    field.setMaxLength(200)
    field.setPlaceholderText(translate("DeskSheet", "such as: read off the meter"))
    return field


def _with_word(theme: Theme, word: str, field: QLineEdit) -> QWidget:
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    column.addWidget(TextLabel(theme, word, weight=MEDIUM))
    column.addWidget(field)
    field.setAccessibleName(word)
    return whole
