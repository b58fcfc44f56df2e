"""The sentences about prices, costs, wallets and bills, each whole and translatable."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from app.core.costing import CostLine, LineKind
from app.core.ledger import EntryKind
from app.core.tariff import Basis
from app.core.wallet_policy import LowBalance
from app.ui.words.formats import Formats

translate = QCoreApplication.translate

BASES: Mapping[Basis, Callable[[], str]] = {
    Basis.ENERGY: lambda: translate("Tariff", "Per kWh"),
    Basis.CHARGING_TIME: lambda: translate("Tariff", "Per minute of charging"),
    Basis.SESSION: lambda: translate("Tariff", "Per session"),
    Basis.PARKING_TIME: lambda: translate("Tariff", "Per minute of parking"),
}
LOW_BALANCE: Mapping[LowBalance, Callable[[], str]] = {
    LowBalance.REFUSE: lambda: translate("Wallet", "Refuse a new session"),
    LowBalance.ALLOW: lambda: translate("Wallet", "Allow a debt up to a limit, then stop"),
    LowBalance.STOP: lambda: translate("Wallet", "Stop the session when the money is used up"),
}
ENTRY_KINDS: Mapping[EntryKind, Callable[[], str]] = {
    EntryKind.TOP_UP: lambda: translate("Wallet", "Top-up"),
    EntryKind.CHARGE: lambda: translate("Wallet", "Charging"),
    EntryKind.CORRECTION: lambda: translate("Wallet", "Correction"),
}
WEEKDAYS: tuple[Callable[[], str], ...] = (
    lambda: translate("Weekday", "Mon"),
    lambda: translate("Weekday", "Tue"),
    lambda: translate("Weekday", "Wed"),
    lambda: translate("Weekday", "Thu"),
    lambda: translate("Weekday", "Fri"),
    lambda: translate("Weekday", "Sat"),
    lambda: translate("Weekday", "Sun"),
)


def line_name(line: CostLine) -> str:
    """Name a line of a receipt: its rule, or why there is a line without one."""
    if line.kind is LineKind.MINIMUM:
        return translate("Receipt", "Raised to the minimum")
    if line.kind is LineKind.MAXIMUM:
        return translate("Receipt", "Lowered to the maximum")
    return line.what


def line_quantity(line: CostLine, formats: Formats) -> str:
    """Write how much a line is for."""
    if line.kind is LineKind.ENERGY:
        number = formats.number(float(line.quantity), 3)
        return translate("Receipt", "{number} kWh").format(number=number)
    if line.kind in (LineKind.CHARGING_TIME, LineKind.PARKING_TIME):
        number = formats.number(float(line.quantity), 2)
        return translate("Receipt", "{number} min").format(number=number)
    return ""


def line_words(line: CostLine, formats: Formats) -> str:
    """Write a line of a receipt in one sentence."""
    name, quantity = line_name(line), line_quantity(line, formats)
    amount = formats.money(line.amount)
    if not quantity:
        return translate("Receipt", "{name}: {amount}").format(name=name, amount=amount)
    text = translate("Receipt", "{name}: {quantity}, {amount}")
    return text.format(name=name, quantity=quantity, amount=amount)


def kwh_left(kwh: str) -> str:
    """Say how much energy a guest still gets."""
    return translate("Guest", "Guest, {kwh} kWh left").format(kwh=kwh)


def minutes_left(minutes: int) -> str:
    """Say how long a guest may still charge."""
    return translate("Guest", "Guest, {minutes} min left").format(minutes=minutes)


def kwh_or_minutes_left(kwh: str, minutes: int) -> str:
    """Say how much energy and time a guest still has."""
    text = translate("Guest", "Guest, {kwh} kWh or {minutes} min left")
    return text.format(kwh=kwh, minutes=minutes)


def billing_retried(session_id: int, ok: bool) -> str:
    """Tell what another try to bill a session came to."""
    text = translate("MoneyAnswer", "Session {number} is billed.")
    if not ok:
        text = translate("MoneyAnswer", "The wallet still cannot pay for session {number}.")
    return text.format(number=session_id)


def other_currency(wallet: str, bill: str) -> str:
    """Say that a wallet cannot pay for it is in another currency."""
    text = translate("Billing", "the wallet takes {wallet}, the bill is in {bill}")
    return text.format(wallet=wallet, bill=bill)
