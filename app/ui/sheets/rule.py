"""The sheet for one rule of a tariff: a price, and when, where and for whom it holds."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from app.core.errors import InvalidInput
from app.core.tariff import Basis, TariffRule
from app.ui.rights_fields import Places
from app.ui.theme import Theme
from app.ui.widgets.check_list import CheckList
from app.ui.widgets.form_sheet import FormSheet
from app.ui.widgets.hours_field import HoursField
from app.ui.widgets.number_field import NumberField
from app.ui.words import money_texts
from app.ui.words.decimal_text import decimal_field, read_decimal
from app.ui.words.failure_texts import failure

translate = QCoreApplication.translate

_MOST_GRACE_MINUTES = 1440


@dataclass(frozen=True, slots=True)
class RulePlaces:
    """What a rule may be for: places, and keys and names of groups."""

    places: Places
    groups: Sequence[tuple[int, str]] = ()


class RuleSheet(FormSheet):
    """Only a name and a price are needed; all else narrows the rule."""

    def __init__(
        self, theme: Theme, window: QWidget, currency: str, rule: TariffRule, places: RulePlaces
    ) -> None:
        title = translate("RuleSheet", "A price of this tariff")
        text = translate(
            "RuleSheet", "Of several rules for the same thing, the first that applies counts."
        )
        super().__init__(theme, window, title, text, translate("RuleSheet", "Keep the rule"))
        self.name = QLineEdit(rule.name)
        self.name.setMaxLength(64)
        self.basis = self._build_basis(rule.basis)
        self.price = decimal_field(rule.price if rule.name else None, currency)
        self.grace = NumberField(0, _MOST_GRACE_MINUTES, translate("RuleSheet", "min"))
        self.grace.setValue(rule.grace_minutes)
        self.hours = HoursField(theme, rule.window, [word() for word in money_texts.WEEKDAYS])
        self.valid_from = self._day(rule.valid_from)
        self.valid_until = self._day(rule.valid_until)
        self.chargers = CheckList(theme, places.places.chargers, rule.chargers)
        self.stations = CheckList(theme, places.places.stations, rule.stations)
        self.groups = CheckList(theme, places.groups, rule.groups)
        self._add_fields(currency, places)
        self._connect()
        self._on_basis()
        self.name.setFocus()

    def rule(self) -> TariffRule:
        """Return the rule as the fields say.

        Raises:
            InvalidInput: They say something that cannot be; `problem` tells so before.
        """
        price, window = read_decimal(self.price.text()), self.hours.window_or_none()
        if price is None or window is None:
            raise InvalidInput("A rule needs a price and a day.")
        parking = self._chosen_basis() is Basis.PARKING_TIME
        return TariffRule(
            name=self.name.text().strip(),
            basis=self._chosen_basis(),
            price=price,
            window=window,
            valid_from=_read_day(self.valid_from.text()),
            valid_until=_read_day(self.valid_until.text()),
            chargers=frozenset(self.chargers.ticked()),
            stations=frozenset(self.stations.ticked()),
            groups=frozenset(self.groups.ticked()),
            grace_minutes=self.grace.value() if parking else 0,
        )

    # -- building --------------------------------------------------------------------------

    def _build_basis(self, basis: Basis) -> QComboBox:
        combo = QComboBox()
        for each, word in money_texts.BASES.items():
            combo.addItem(word(), each.value)
        combo.setCurrentIndex(combo.findData(basis.value))
        return combo

    def _day(self, day: date | None) -> QLineEdit:
        field = QLineEdit("" if day is None else day.isoformat())
        field.setPlaceholderText(translate("RuleSheet", "without end"))
        return field

    def _add_fields(self, currency: str, places: RulePlaces) -> None:
        self.add_field(
            translate("RuleSheet", "Name"), self.name, translate("RuleSheet", "As on the bill")
        )
        self.add_field(translate("RuleSheet", "What is charged for"), self.basis)
        price = translate("RuleSheet", "Price in {currency}").format(currency=currency)
        self.add_field(
            price, self.price, translate("RuleSheet", "With as many decimals as it takes")
        )
        self.add_field(translate("RuleSheet", "Free at first"), self.grace)
        self.add_field(translate("RuleSheet", "Hours"), self.hours)
        self.add_field(translate("RuleSheet", "First day"), self.valid_from)
        self.add_field(translate("RuleSheet", "Last day"), self.valid_until)
        nothing = translate("RuleSheet", "None ticked: everywhere")
        if places.places.chargers:
            self.add_field(translate("RuleSheet", "Only chargers"), self.chargers, nothing)
        if places.places.stations:
            self.add_field(translate("RuleSheet", "Only areas"), self.stations, nothing)
        if places.groups:
            everybody = translate("RuleSheet", "None ticked: for everybody")
            self.add_field(translate("RuleSheet", "Only groups"), self.groups, everybody)
        self.valid_from.setPlaceholderText(translate("RuleSheet", "from the beginning"))

    def _connect(self) -> None:
        for check in (self._name_problem, self._price_problem, self._time_problem, self._whole):
            self.add_check(check)
        for field in (self.name, self.price, self.valid_from, self.valid_until):
            field.textChanged.connect(self.judge)
            field.returnPressed.connect(self.finish)
        self.hours.changed.connect(self.judge)
        self.basis.currentIndexChanged.connect(self._on_basis)

    def _on_basis(self) -> None:
        self.show_field(self.grace, self._chosen_basis() is Basis.PARKING_TIME)
        self.judge()

    def _chosen_basis(self) -> Basis:
        return Basis(self.basis.currentData())

    # -- judging ---------------------------------------------------------------------------

    def _name_problem(self) -> str:
        if not self.name.text().strip():
            return translate("RuleSheet", "A rule needs a name, such as Energy or Night.")
        return ""

    def _price_problem(self) -> str:
        if read_decimal(self.price.text()) is None:
            return translate("RuleSheet", "The price is a number such as 15.00.")
        return ""

    def _time_problem(self) -> str:
        if self.hours.window_or_none() is None:
            return translate("RuleSheet", "Choose one day at least.")
        for field in (self.valid_from, self.valid_until):
            if field.text().strip() and _read_day(field.text()) is None:
                return translate("RuleSheet", "A day looks like 2026-12-31.")
        return ""

    def _whole(self) -> str:
        try:
            self.rule()
        except InvalidInput as error:
            return failure(error)
        return ""


def _read_day(text: str) -> date | None:
    try:
        return date.fromisoformat(text.strip())
    except ValueError:
        return None
