"""What is done about tariffs, wallets and bills: asked for, checked, run, and told in words."""

from collections.abc import Callable, Coroutine, Hashable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QWidget

from app.core.ids import SessionId
from app.core.money import Money
from app.core.people import Person
from app.core.roles import Role
from app.core.tariff import TariffPlan, TariffRule
from app.services.ports.money import BillState
from app.ui.access import DepotAccess
from app.ui.charger_actions import ChargerActions, Told
from app.ui.people_list import PeopleList
from app.ui.sheet_actions import SheetActions
from app.ui.sheets.rule import RulePlaces, RuleSheet
from app.ui.sheets.wallet import AmountSheet, OpenWalletSheet, PolicySheet
from app.ui.theme import Theme
from app.ui.widgets.busy_button import BusyButton
from app.ui.widgets.dialogs import confirm, show
from app.ui.words.formats import Formats
from app.ui.words.money_texts import billing_retried

translate = QCoreApplication.translate

_ACCEPTED = QDialog.DialogCode.Accepted.value


class MoneyActions(SheetActions):
    """What is done about tariffs, wallets and bills."""

    def __init__(
        self,
        access: DepotAccess,
        actions: ChargerActions,
        theme: Theme,
        formats: Formats,
        window: QWidget,
    ) -> None:
        super().__init__(access, actions, theme, formats, window)
        self.charger_actions, self.window = actions, window
        self._money = access.money
        self._people = PeopleList(access, formats)

    @property
    def may_top_up(self) -> bool:
        """Tell whether the operator may take money."""
        return self._access.operator.may(Role.ATTENDANT)

    def read(self, key: Hashable, work: Coroutine[Any, Any, None]) -> None:
        """Run a coroutine that only reads and shows."""
        self._actions.runner.run(key, work)

    def currency(self) -> str:
        """Return the currency that is most likely meant: of what is sold, or of any wallet."""
        plan = self._money.tariffs.active() or next(iter(self._money.tariffs.plans()), None)
        if plan is not None:
            return plan.currency
        wallets = self._money.wallets.balances().values()
        return next((balance.currency for balance in wallets), "EUR")

    # -- tariffs ---------------------------------------------------------------------------

    def ask_for_rule(
        self,
        rule: TariffRule,
        currency: str,
        places: RulePlaces,
        then: Callable[[TariffRule], None],
    ) -> None:
        """Ask for a rule; `then` gets it as it was typed."""

        async def ask() -> None:
            sheet = RuleSheet(self._theme, self._window, currency, rule, places)
            if await show(sheet) == _ACCEPTED:
                then(sheet.rule())

        self.run("rule", ask())

    def save_plan(self, plan: TariffPlan, button: BusyButton, then: Callable[[], None]) -> None:
        """Add a plan, or make its next version."""

        async def save() -> Told:
            tariffs = self._money.tariffs
            change = tariffs.change if plan.id else tariffs.add
            saved = await change(plan, by=self._access.operator)
            then()
            text = translate("MoneyAnswer", "{name} is saved as version {number}.")
            return Told(True, text.format(name=saved.name, number=saved.version))

        self.run(button, save())

    def choose_plan(self, plan: TariffPlan | None) -> None:
        """Sell by a plan from now on, or by none, once it is confirmed."""

        async def ask() -> Told | None:
            if plan is None:
                title = translate("MoneyActions", "Stop selling?")
                word = translate("MoneyActions", "Stop selling")
            else:
                title = translate("MoneyActions", "Sell by {name} from now on?")
                title, word = title.format(name=plan.name), translate("MoneyActions", "Sell by it")
            text = translate(
                "MoneyActions", "Sessions that run keep the tariff with which they began."
            )
            if not await self._confirmed(title, text, word):
                return None
            await self._money.tariffs.choose(plan.id if plan else None, by=self._access.operator)
            if plan is None:
                return Told(True, translate("MoneyAnswer", "New sessions cost nothing."))
            done = translate("MoneyAnswer", "New sessions are sold by {name}.")
            return Told(True, done.format(name=plan.name))

        self.run("choose tariff", ask())

    def retire_plan(self, plan: TariffPlan, retired: bool, button: BusyButton) -> None:
        """Take a plan out of use, or bring it back; either is undone by one press."""

        async def retire() -> Told:
            await self._money.tariffs.retire(plan.id, retired=retired, by=self._access.operator)
            text = translate("MoneyAnswer", "{name} is retired. Old sessions keep it.")
            if not retired:
                text = translate("MoneyAnswer", "{name} may be used again.")
            return Told(True, text.format(name=plan.name))

        self.run(button, retire())

    # -- wallets ---------------------------------------------------------------------------

    def top_up(self, person: Person) -> None:
        """Ask how much somebody pays in."""

        async def ask() -> Told | None:
            sheet = self._amount_sheet(person, correction=False)
            if await show(sheet) != _ACCEPTED:
                return None
            amount = sheet.amount()
            wallets = self._money.wallets
            await wallets.top_up(
                person.id, amount, sheet.key, sheet.why(), by=self._access.operator
            )
            return self._told_balance(person)

        self.run(("top up", person.id), ask())

    def correct(self, person: Person) -> None:
        """Ask by how much a wallet is to be corrected, and why."""

        async def ask() -> Told | None:
            sheet = self._amount_sheet(person, correction=True)
            if await show(sheet) != _ACCEPTED:
                return None
            amount = sheet.amount()
            wallets = self._money.wallets
            await wallets.correct(
                person.id, amount, sheet.key, sheet.why(), by=self._access.operator
            )
            return self._told_balance(person)

        self.run(("correct", person.id), ask())

    def open_wallet(
        self, person: Person | None = None, then: Callable[[int], None] | None = None
    ) -> None:
        """Ask for whom a wallet is to be opened, and in which currency; `then` gets the person."""

        async def ask() -> Told | None:
            rows = [
                row
                for row in self._people.rows()
                if self._money.wallets.balance(row.person.id) is None
            ]
            likely = person.id if person else None
            sheet = OpenWalletSheet(self._theme, self._window, rows, likely, self.currency())
            if await show(sheet) != _ACCEPTED:
                return None
            chosen, currency = sheet.person_id(), sheet.chosen_currency()
            await self._money.wallets.open(chosen, currency, by=self._access.operator)
            if then is not None:
                then(chosen)
            known = self._access.people.directory.person(chosen)
            text = translate("MoneyAnswer", "{name} pays from a wallet from now on.")
            return Told(True, text.format(name=known.full_name if known else chosen))

        self.run("open wallet", ask())

    def change_policy(self) -> None:
        """Ask what too little money means."""

        async def ask() -> Told | None:
            policy = self._money.wallets.policy(self.currency())
            sheet = PolicySheet(self._theme, self._window, policy)
            if await show(sheet) != _ACCEPTED:
                return None
            await self._money.wallets.set_policy(sheet.policy(), by=self._access.operator)
            return Told(True, translate("MoneyAnswer", "The rule for empty wallets is saved."))

        self.run("wallet policy", ask())

    # -- bills -----------------------------------------------------------------------------

    def retry(self, session_id: SessionId, button: BusyButton) -> None:
        """Try once more to bill a session or let the wallet pay."""

        async def retry() -> Told:
            bill = await self._money.billing.retry(session_id, by=self._access.operator)
            ok = bill.state is not BillState.FAILED
            return Told(ok, billing_retried(session_id, ok))

        self.run(button, retry())

    def _amount_sheet(self, person: Person, *, correction: bool) -> AmountSheet:
        balance = self._money.wallets.balance(person.id) or Money.zero(self.currency())
        words = self._formats.money(balance)
        return AmountSheet(
            self._theme, self._window, person.full_name, balance, words, correction=correction
        )

    def _told_balance(self, person: Person) -> Told:
        balance = self._money.wallets.balance(person.id)
        amount = "" if balance is None else self._formats.money(balance)
        text = translate("MoneyAnswer", "{name} has {amount} now.")
        return Told(True, text.format(name=person.full_name, amount=amount))

    async def _confirmed(self, title: str, consequence: str, confirm_text: str) -> bool:
        return await confirm(
            self._theme,
            self._window,
            title=title,
            consequence=consequence,
            confirm_text=confirm_text,
            danger=False,
        )


def duplicate_of(plan: TariffPlan) -> TariffPlan:
    """Return a new plan that begins as a copy of another."""
    name = translate("MoneyActions", "{name} (copy)").format(name=plan.name)
    return replace(plan, id=0, version=0, name=name, retired=False)
