"""The sheets for wallets: whose, money in or corrected, and what too little of it means."""

import secrets
from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from app.core.money import InvalidMoney, Money, currency_decimals
from app.core.wallet_policy import LowBalance, WalletPolicy
from app.ui.person_picker import PersonPicker
from app.ui.presenters.people import PersonRow
from app.ui.theme import Theme
from app.ui.widgets.form_sheet import FormSheet
from app.ui.words import money_texts
from app.ui.words.decimal_text import decimal_field, read_decimal

translate = QCoreApplication.translate

_LONGEST_REASON = 200


class AmountSheet(FormSheet):
    """An amount and a reason. Its `key` lets what was typed once be booked once."""

    def __init__(
        self,
        theme: Theme,
        window: QWidget,
        name: str,
        balance: Money,
        balance_words: str,
        *,
        correction: bool,
    ) -> None:
        title = translate("AmountSheet", "Top up the wallet of {name}")
        save = translate("AmountSheet", "Top up")
        if correction:
            title = translate("AmountSheet", "Correct the wallet of {name}")
            save = translate("AmountSheet", "Correct")
        text = translate("AmountSheet", "There is {amount} in it. What is booked stays booked.")
        text = text.format(amount=balance_words)
        super().__init__(theme, window, title.format(name=name), text, save)
        self.key = f"desk/{secrets.token_hex(8)}"
        self._currency, self._correction = balance.currency, correction
        self.sum = decimal_field(None, balance.currency)
        self.reason = QLineEdit()
        self.reason.setMaxLength(_LONGEST_REASON)
        self._add_fields()
        self.judge()
        self.sum.setFocus()

    def amount(self) -> Money:
        """Return the amount as it was typed."""
        return Money.rounded(read_decimal(self.sum.text()) or Decimal(0), self._currency)

    def why(self) -> str:
        """Return the reason; a top-up without one is a top-up."""
        return self.reason.text().strip() or "Top-up"

    def _add_fields(self) -> None:
        word = translate("AmountSheet", "Amount in {currency}").format(currency=self._currency)
        help_text = ""
        if self._correction:
            help_text = translate("AmountSheet", "With a minus it is taken out")
        self.add_field(word, self.sum, help_text)
        self.add_field(translate("AmountSheet", "Reason"), self.reason)
        if not self._correction:
            self.reason.setPlaceholderText(translate("AmountSheet", "such as cash, receipt 17"))
        self.add_check(self._amount_problem)
        self.add_check(self._reason_problem)
        for field in (self.sum, self.reason):
            field.textChanged.connect(self.judge)
            field.returnPressed.connect(self.finish)

    def _amount_problem(self) -> str:
        number = read_decimal(self.sum.text())
        if number is None:
            return translate("AmountSheet", "The amount is a number such as 500 or 382.50.")
        if not self._correction and number <= 0:
            return translate("AmountSheet", "A top-up must be more than zero.")
        if not number:
            return translate("AmountSheet", "A correction must not be zero.")
        if Money.rounded(number, self._currency).amount != number:
            return translate("AmountSheet", "The amount has more decimals than the currency.")
        return ""

    def _reason_problem(self) -> str:
        if self._correction and not self.reason.text().strip():
            return translate("AmountSheet", "Say why, for those who read it later.")
        return ""


class OpenWalletSheet(FormSheet):
    """Who is to pay from a wallet, and in which currency."""

    def __init__(
        self,
        theme: Theme,
        window: QWidget,
        people: Sequence[PersonRow],
        likely: int | None,
        currency: str,
    ) -> None:
        title = translate("OpenWallet", "Open a wallet")
        text = translate(
            "OpenWallet",
            "It pays for sessions that end from now on, and for none that ended before.",
        )
        super().__init__(theme, window, title, text, translate("OpenWallet", "Open it"))
        self.picker = PersonPicker(theme, people, may_add=False, likely=likely)
        self.currency = QLineEdit(currency)
        self.currency.setMaxLength(3)
        self.add_field(translate("OpenWallet", "Person"), self.picker)
        self.add_field(translate("OpenWallet", "Currency"), self.currency)
        self.add_check(self._problem)
        self.picker.changed.connect(self.judge)
        self.picker.finished.connect(self.finish)
        self.currency.textChanged.connect(self.judge)
        self.judge()
        self.picker.setFocus()

    def person_id(self) -> int:
        """Return who was chosen."""
        assert self.picker.person_id is not None  # noqa: S101 - it cannot be saved without
        return self.picker.person_id

    def chosen_currency(self) -> str:
        """Return the currency."""
        return self.currency.text().strip().upper()

    def _problem(self) -> str:
        if self.picker.person_id is None:
            return translate("OpenWallet", "Choose a person who has no wallet yet.")
        try:
            currency_decimals(self.chosen_currency())
        except InvalidMoney:
            return translate("OpenWallet", "A currency is three letters, such as KGS.")
        return ""


class PolicySheet(FormSheet):
    """What happens when a wallet runs empty."""

    def __init__(self, theme: Theme, window: QWidget, policy: WalletPolicy) -> None:
        title = translate("PolicySheet", "When a wallet runs empty")
        text = translate("PolicySheet", "For everybody who pays from a wallet, from now on.")
        super().__init__(theme, window, title, text, translate("PolicySheet", "Save"))
        self._currency = policy.credit.currency
        self.on_low = QComboBox()
        for each, word in money_texts.LOW_BALANCE.items():
            self.on_low.addItem(word(), each.value)
        self.on_low.setCurrentIndex(self.on_low.findData(policy.on_low.value))
        self.least = decimal_field(policy.least_to_start.amount)
        self.credit = decimal_field(policy.credit.amount)
        self._add_fields()
        self._on_choice()

    def policy(self) -> WalletPolicy:
        """Return the policy as the fields say."""
        return WalletPolicy(self._chosen(), self._money(self.least), self._money(self.credit))

    def _add_fields(self) -> None:
        self.add_field(translate("PolicySheet", "Then"), self.on_low)
        word = translate("PolicySheet", "Needed to begin, in {currency}").format(
            currency=self._currency
        )
        help_text = translate("PolicySheet", "With less than this no session begins")
        self.add_field(word, self.least, help_text)
        word = translate("PolicySheet", "Debt up to, in {currency}").format(currency=self._currency)
        self.add_field(word, self.credit)
        self.add_check(self._problem)
        self.on_low.currentIndexChanged.connect(self._on_choice)
        for field in (self.least, self.credit):
            field.textChanged.connect(self.judge)
            field.returnPressed.connect(self.finish)

    def _on_choice(self) -> None:
        self.show_field(self.credit, self._chosen() is LowBalance.ALLOW)
        self.judge()

    def _chosen(self) -> LowBalance:
        return LowBalance(self.on_low.currentData())

    def _money(self, field: QLineEdit) -> Money:
        return Money.rounded(read_decimal(field.text()) or Decimal(0), self._currency)

    def _problem(self) -> str:
        for field in (self.least, self.credit):
            number = read_decimal(field.text() or "0")
            if number is None or number < 0:
                return translate("PolicySheet", "An amount is 0 or more, such as 50.00.")
        return ""
