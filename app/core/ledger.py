"""Wallets: entries are only ever added, and the balance is their sum."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from zoneinfo import ZoneInfo

from app.core.civil_time import midnight
from app.core.errors import InvalidInput
from app.core.ids import SessionId
from app.core.money import Money, total
from app.core.quota import Period, period_at


class EntryKind(StrEnum):
    """Why money moved."""

    TOP_UP = "top_up"
    CHARGE = "charge"
    CORRECTION = "correction"


class KeyReused(ValueError):
    """The same idempotency key was used for something else: two bookings claim to be one."""


@dataclass(frozen=True, slots=True)
class LedgerEntry:
    """One movement of money.

    Attributes:
        key: The same for every attempt to book the same thing.
        amount: What the balance grows by: a top-up is positive, a charge negative or zero.
        at: When it was booked; decides on which statement it stands.
        by: Name of the operator.
        session_id: The session it pays for or corrects.
    """

    key: str
    wallet_id: int
    kind: EntryKind
    amount: Money
    at: datetime
    by: str
    reason: str
    session_id: SessionId | None = None

    def __post_init__(self) -> None:
        if not self.key:
            raise InvalidInput("An entry needs a key, so that it is booked once.")
        if not self.reason.strip():
            raise InvalidInput("An entry needs a reason.")
        if self.kind is EntryKind.TOP_UP and self.amount.minor <= 0:
            raise InvalidInput("A top-up must be more than zero.")
        if self.kind is EntryKind.CHARGE and (self.amount.minor > 0 or self.session_id is None):
            raise InvalidInput("A charge is taken, not given, and for a session.")
        if self.kind is EntryKind.CORRECTION and not self.amount:
            raise InvalidInput("A correction must not be zero.")

    def books_the_same(self, other: "LedgerEntry") -> bool:
        """Tell whether two entries move the same money; when, by whom and why may differ."""
        mine = self.wallet_id, self.kind, self.amount, self.session_id
        return mine == (other.wallet_id, other.kind, other.amount, other.session_id)


class Ledger:
    """The entries of one wallet. The balance does not depend on their order or on repeats."""

    def __init__(self, wallet_id: int, currency: str, entries: Iterable[LedgerEntry] = ()) -> None:
        self._wallet_id = wallet_id
        self._entries: dict[str, LedgerEntry] = {}
        self._balance = Money.zero(currency)
        for entry in entries:
            self.append(entry)

    @property
    def balance(self) -> Money:
        """The sum of all entries."""
        return self._balance

    @property
    def entries(self) -> tuple[LedgerEntry, ...]:
        """All entries in the order in which they were added."""
        return tuple(self._entries.values())

    def append(self, entry: LedgerEntry) -> bool:
        """Add an entry; False where its key is booked already and nothing was added.

        Raises:
            KeyReused: The key is booked with another amount, kind or session.
            MixedCurrencies: The wallet is in another currency.
            ValueError: It is of another wallet.
        """
        if entry.wallet_id != self._wallet_id:
            raise ValueError(f"Wallet {self._wallet_id} takes no entry of {entry.wallet_id}")
        booked = self._entries.get(entry.key)
        if booked is not None:
            if not booked.books_the_same(entry):
                raise KeyReused(f"{entry.key} is booked with {booked.amount}, not {entry.amount}")
            return False
        self._balance += entry.amount
        self._entries[entry.key] = entry
        return True

    def charged_for(self, session_id: SessionId) -> Money:
        """Return what a session has cost this wallet so far, corrections included."""
        moved = (e.amount for e in self._entries.values() if e.session_id == session_id)
        return -total(moved, self._balance.currency)

    def correction(
        self, session_id: SessionId, cost: Money, *, at: datetime, by: str, reason: str
    ) -> LedgerEntry | None:
        """Return the entry that makes a booked session cost `cost`; None where it does already."""
        difference = self.charged_for(session_id) - cost
        if not difference:
            return None
        earlier = sum(e.session_id == session_id for e in self._entries.values())
        return LedgerEntry(
            f"session/{session_id}/{earlier}",
            self._wallet_id,
            EntryKind.CORRECTION,
            difference,
            at,
            by,
            reason,
            session_id,
        )


def session_charge(
    wallet_id: int, session_id: SessionId, cost: Money, *, at: datetime, by: str
) -> LedgerEntry:
    """Return the entry that pays for a session: the same key however often it is tried."""
    return LedgerEntry(
        f"session/{session_id}",
        wallet_id,
        EntryKind.CHARGE,
        -cost,
        at,
        by,
        f"Session {session_id}",
        session_id,
    )


@dataclass(frozen=True, slots=True)
class StatementLine:
    """An entry and the balance after it."""

    entry: LedgerEntry
    balance: Money


@dataclass(frozen=True, slots=True)
class Statement:
    """A month of a wallet, in the depot's time zone: opening + lines = closing."""

    starts_at: datetime
    ends_at: datetime
    opening: Money
    lines: tuple[StatementLine, ...]
    closing: Money


def monthly_statement(
    entries: Iterable[LedgerEntry], currency: str, month: date, zone: ZoneInfo
) -> Statement:
    """Return the statement of the month that holds the day `month`."""
    starts_at, ends_at = period_at(Period.MONTH, midnight(month, zone), zone)
    until = sorted((e for e in entries if e.at < ends_at), key=lambda e: e.at)
    opening = balance = total((e.amount for e in until if e.at < starts_at), currency)
    lines = []
    for entry in until:
        if entry.at >= starts_at:
            balance += entry.amount
            lines.append(StatementLine(entry, balance))
    return Statement(starts_at, ends_at, opening, tuple(lines), balance)


def open_moment(at: datetime, closed_until: datetime | None) -> datetime:
    """Return when something may be booked that belongs to `at`: not in a month that is closed."""
    return at if closed_until is None else max(at, closed_until)
