"""What is said of wallets and their entries, decided without widgets."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from app.core.ledger import LedgerEntry
from app.core.money import Money
from app.core.wallet_policy import LowBalance, WalletPolicy, WalletVerdict
from app.ui.models.text_model import TextRow
from app.ui.presenters.people import PersonRow
from app.ui.words import money_texts
from app.ui.words.formats import Formats

translate = QCoreApplication.translate

AVAILABLE = 4
AMOUNT = 2


def wallet_row(
    row: PersonRow, balance: Money, running: Money, verdict: WalletVerdict, formats: Formats
) -> TextRow:
    """Describe a wallet: who, what is in it, what runs, and what may still be charged for."""
    role = () if verdict.may_start else ((AVAILABLE, "fault"),)
    return TextRow(
        row.person.id,
        (
            row.person.full_name,
            row.group.name if row.group else "",
            formats.money(balance),
            formats.money(running) if running else "",
            formats.money(verdict.available),
        ),
        role,
    )


def entry_rows(entries: list[LedgerEntry], now: datetime, formats: Formats) -> list[TextRow]:
    """Describe the entries of a wallet, the newest first, each with the balance after it."""
    rows = []
    balance = None
    for place, entry in enumerate(entries):
        balance = entry.amount if balance is None else balance + entry.amount
        role = ((AMOUNT, "fault"),) if entry.amount.minor < 0 else ()
        cells = (
            formats.moment(entry.at, now),
            _what(entry),
            formats.money(entry.amount),
            formats.money(balance),
            entry.by,
        )
        rows.append(TextRow(place, cells, role))
    return rows[::-1]


def _what(entry: LedgerEntry) -> str:
    kind = money_texts.ENTRY_KINDS[entry.kind]()
    if entry.session_id is not None:
        text = translate("Wallet", "{kind}, session {number}")
        return text.format(kind=kind, number=entry.session_id)
    if entry.reason and entry.reason != "Top-up":
        return translate("Wallet", "{kind}: {reason}").format(kind=kind, reason=entry.reason)
    return kind


def policy_words(policy: WalletPolicy, formats: Formats) -> str:
    """Say what happens when a wallet runs empty."""
    credit, least = formats.money(policy.credit), formats.money(policy.least_to_start)
    words = {
        LowBalance.REFUSE: translate(
            "Wallet", "With an empty wallet no session begins; one that runs goes on."
        ),
        LowBalance.ALLOW: translate(
            "Wallet", "A wallet may go down to a debt of {credit}; there the session is stopped."
        ).format(credit=credit),
        LowBalance.STOP: translate(
            "Wallet", "A session is stopped when the money is used up, and none begins without."
        ),
    }[policy.on_low]
    if not policy.least_to_start:
        return words
    more = translate("Wallet", "To begin, {least} must be available.").format(least=least)
    return translate("Wallet", "{rule} {more}").format(rule=words, more=more)
