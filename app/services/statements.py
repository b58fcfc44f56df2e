"""Monthly statements of wallets, of one person and of everybody in a group, as values and CSV."""

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime

from app.core.errors import NotFound
from app.core.ledger import Statement
from app.core.money import Money, total
from app.core.people import Person
from app.services.directory import Directory
from app.services.wallets import WalletService

COLUMNS = ("person", "at", "kind", "session_id", "amount", "balance", "currency", "reason", "by")


@dataclass(frozen=True, slots=True)
class PersonStatement:
    """A month of somebody's wallet."""

    person: Person
    statement: Statement


class StatementService:
    """Entries stand in the month in which they were booked: a past month never changes.

    What is corrected later is an entry of its own in the month of the correction.
    """

    def __init__(self, directory: Directory, wallets: WalletService) -> None:
        self._directory = directory
        self._wallets = wallets

    async def of_person(self, person_id: int, month: date) -> PersonStatement:
        """Return the month that holds a day, in the depot's time zone.

        Raises:
            NotFound: There is no such person, or they have no wallet.
        """
        person = self._directory.person(person_id)
        if person is None:
            raise NotFound("There is no person {person_id}.", person_id=person_id)
        return PersonStatement(person, await self._wallets.statement(person_id, month))

    async def of_group(self, group_id: int, month: date) -> list[PersonStatement]:
        """Return the same of everybody in a group who has a wallet, by name."""
        members = [
            person
            for person in self._directory.members(group_id)
            if self._wallets.balance(person.id) is not None
        ]
        members.sort(key=lambda person: (person.full_name.casefold(), person.id))
        return [await self.of_person(person.id, month) for person in members]


def charged(statement: Statement) -> Money:
    """Return what sessions cost in a month, corrections of sessions included."""
    amounts = (x.entry.amount for x in statement.lines if x.entry.session_id is not None)
    return -total(amounts, statement.opening.currency)


def statements_csv(statements: Sequence[PersonStatement]) -> str:
    """Return statements as CSV: a line each for opening, every entry and closing; times in UTC."""
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow(COLUMNS)
    for month in statements:
        writer.writerows(_rows(month))
    return out.getvalue()


def _rows(month: PersonStatement) -> list[tuple[object, ...]]:
    name, statement = month.person.full_name, month.statement
    currency = statement.opening.currency
    opening, closing = (_plain(x) for x in (statement.opening, statement.closing))
    rows: list[tuple[object, ...]] = [
        (name, _wire(statement.starts_at), "opening", "", "", opening, currency, "", "")
    ]
    for line in statement.lines:
        entry = line.entry
        session = "" if entry.session_id is None else entry.session_id
        amount, balance = _plain(entry.amount), _plain(line.balance)
        what = (name, _wire(entry.at), entry.kind.value, session, amount, balance, currency)
        rows.append((*what, entry.reason, entry.by))
    ends_at = _wire(statement.ends_at)
    return [*rows, (name, ends_at, "closing", "", "", closing, currency, "", "")]


def _plain(money: Money) -> str:
    return f"{money.amount:f}"


def _wire(at: datetime) -> str:
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
