"""The form for a tariff: its terms and its rules, kept as a draft until it is saved as a whole."""

from dataclasses import replace
from decimal import Decimal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.core.errors import InvalidInput
from app.core.money import InvalidMoney, Money, currency_decimals
from app.core.tariff import Basis, TariffPlan, TariffRule, Tax
from app.ui.presenters.tariff import TariffWords, plan_notes, rule_row
from app.ui.theme import Theme
from app.ui.widgets.action_row import ActionRows
from app.ui.widgets.busy_button import BusyButton
from app.ui.widgets.field_form import FieldForm
from app.ui.widgets.labels import TextLabel
from app.ui.widgets.scrolling import scrolling
from app.ui.widgets.section_card import SectionCard
from app.ui.words.decimal_text import decimal_field, read_decimal, write_decimal
from app.ui.words.failure_texts import failure

_NEW_RULE = TariffRule("", Basis.ENERGY, Decimal(0))


class PlanEditor(QWidget):
    """`saved` carries the plan as it was typed, `left` tells that it was given up.

    `rule_wanted` asks for a rule in a sheet: the rule, and its place, -1 for a new one; the answer
    comes by `put_rule`.
    """

    saved = Signal(object)
    left = Signal()
    rule_wanted = Signal(object, int, str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._plan: TariffPlan | None = None
        self._rules: list[TariffRule] = []
        self._words: TariffWords | None = None
        self.name = QLineEdit()
        self.name.setMaxLength(64)
        self.currency = QLineEdit()
        self.currency.setMaxLength(3)
        self.tax = decimal_field(None, "0")
        self.included = QCheckBox(self.tr("Prices are with this tax"))
        self.minimum, self.maximum, self.free_below = (decimal_field(None) for _ in range(3))
        self.rules = ActionRows(theme)
        self.no_rule = TextLabel(theme, self.tr("No rule yet."), muted=True)
        self.notes = TextLabel(theme, muted=True, wrap=True)
        self.problem = TextLabel(theme, wrap=True)
        self.problem.setProperty("role", "fault")
        self.add = QPushButton(self.tr("Add a rule…"))
        self.save = BusyButton(theme, self.tr("Save the tariff"), "primary")
        self.cancel = QPushButton(self.tr("Cancel"))
        self.card = SectionCard(theme, self.tr("Tariff"))
        self._build_layout()
        self._connect()

    def edit(self, plan: TariffPlan, words: TariffWords) -> None:
        """Begin to edit a plan; one with the number 0 is new."""
        self._plan, self._rules, self._words = plan, list(plan.rules), words
        title = self.tr("Edit {name}").format(name=plan.name) if plan.id else self.tr("New tariff")
        self.card.set_title(title)
        self.name.setText(plan.name)
        self.currency.setText(plan.currency)
        # Wallets and old bills are in it: another currency is another tariff.
        self.currency.setEnabled(not plan.id)
        self.tax.setText(write_decimal(plan.tax.percent))
        self.included.setChecked(plan.tax.included)
        self.minimum.setText(write_decimal(plan.minimum.amount if plan.minimum else None))
        self.maximum.setText(write_decimal(plan.maximum.amount if plan.maximum else None))
        free = Decimal(plan.free_below_wh) / 1000 if plan.free_below_wh else None
        self.free_below.setText(write_decimal(free))
        self._show_rules()
        self.name.setFocus()

    def put_rule(self, rule: TariffRule, place: int) -> None:
        """Take a rule as it was typed, in place of another or with -1 as the last."""
        if place < 0:
            self._rules.append(rule)
        else:
            self._rules[place] = rule
        self._show_rules()

    def draft(self) -> TariffPlan:
        """Return the plan as it is typed.

        Raises:
            InvalidInput: It cannot be one.
        """
        assert self._plan is not None  # noqa: S101 - nobody types before `edit`
        currency = self.currency.text().strip().upper()
        return replace(
            self._plan,
            name=self.name.text().strip(),
            currency=currency,
            rules=tuple(self._rules),
            tax=Tax(self._number(self.tax, self.tr("The tax")), self.included.isChecked()),
            minimum=self._amount(self.minimum, currency, self.tr("The minimum")),
            maximum=self._amount(self.maximum, currency, self.tr("The maximum")),
            free_below_wh=int(self._number(self.free_below, self.tr("The free energy")) * 1000),
        )

    def judge(self) -> None:
        """Say what is wrong, and what may have been overlooked."""
        words = self._problem()
        self.problem.setText(words)
        self.problem.setVisible(bool(words))
        self.save.setEnabled(not words)
        self.notes.setText("\n".join(plan_notes(tuple(self._rules))))
        self.notes.setVisible(bool(self.notes.text()))

    # -- judging ---------------------------------------------------------------------------

    def _problem(self) -> str:
        if not self.name.text().strip():
            return self.tr("A tariff needs a name, such as Everybody.")
        try:
            currency_decimals(self.currency.text().strip().upper())
        except InvalidMoney:
            return self.tr("A currency is three letters, such as KGS.")
        try:
            self.draft()
        except InvalidInput as error:
            return failure(error)
        return ""

    def _number(self, field: QLineEdit, what: str) -> Decimal:
        if not field.text().strip():
            return Decimal(0)
        number = read_decimal(field.text())
        if number is None:
            raise InvalidInput("{what} is not a number such as 12.50.", what=what)
        return number

    def _amount(self, field: QLineEdit, currency: str, what: str) -> Money | None:
        if not field.text().strip():
            return None
        number = self._number(field, what)
        amount = Money.rounded(number, currency)
        if amount.amount != number:
            raise InvalidInput("{what} has more decimals than the currency.", what=what)
        return amount

    # -- rules -----------------------------------------------------------------------------

    def _show_rules(self) -> None:
        assert self._words is not None  # noqa: S101 - `edit` comes first
        currency, last = self.currency.text().strip().upper(), len(self._rules) - 1
        self.rules.show_rows(
            [
                rule_row(rule, place, last, currency, self._words)
                for place, rule in enumerate(self._rules)
            ]
        )
        self.no_rule.setVisible(not self._rules)
        self.judge()

    def _on_rule(self, key: str, action: str) -> None:
        place = int(key)
        if action == "edit":
            self.rule_wanted.emit(self._rules[place], place, self.currency.text().strip().upper())
            return
        rule = self._rules.pop(place)
        if action != "remove":
            self._rules.insert(place - 1 if action == "up" else place + 1, rule)
        self._show_rules()

    def _on_add(self) -> None:
        self.rule_wanted.emit(_NEW_RULE, -1, self.currency.text().strip().upper())

    def _on_save(self) -> None:
        self.judge()
        if self.save.isEnabled():
            self.saved.emit(self.draft())

    # -- building --------------------------------------------------------------------------

    def _build_layout(self) -> None:
        self.card.tools.addWidget(self.cancel)
        self.card.tools.addWidget(self.save)
        self.card.body.addWidget(self.problem)
        self.card.body.addLayout(self._build_form())
        rules = SectionCard(
            self._theme,
            self.tr("Rules: for each thing the first that applies counts"),
        )
        rules.tools.addWidget(self.add)
        for widget in (self.no_rule, self.rules, self.notes):
            rules.body.addWidget(widget)
        content = QWidget()
        content.setProperty("page", True)
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self.card)
        column.addWidget(rules)
        column.addStretch(1)
        scroll = scrolling(content)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)

    def _build_form(self) -> QHBoxLayout:
        left, right = FieldForm(self._theme), FieldForm(self._theme)
        fields = (
            (left, self.tr("Name"), self.name),
            (left, self.tr("Currency"), self.currency),
            (left, self.tr("Tax in %"), self.tax),
            (right, self.tr("At least"), self.minimum),
            (right, self.tr("At most"), self.maximum),
            (right, self.tr("Free below kWh"), self.free_below),
        )
        for form, word, field in fields:
            form.add(word, field)
        left.addRow("", self.included)
        both = QHBoxLayout()
        both.setSpacing(32)
        both.addLayout(left, 1)
        both.addLayout(right, 1)
        return both

    def _connect(self) -> None:
        fields = (self.name, self.tax, self.minimum, self.maximum, self.free_below)
        for field in fields:
            field.textEdited.connect(self.judge)
        self.currency.textEdited.connect(self._show_rules)
        self.included.toggled.connect(self.judge)
        self.rules.acted.connect(lambda key, action, _button: self._on_rule(key, action))
        self.add.clicked.connect(self._on_add)
        self.save.clicked.connect(self._on_save)
        self.cancel.clicked.connect(self.left)
