"""People and cards from a CSV file and into one."""

import asyncio
from dataclasses import replace
from zoneinfo import ZoneInfo

from app.core.bus import Bus
from app.core.errors import InvalidInput
from app.core.events import PeopleChanged
from app.core.roles import Operator, Role
from app.core.user_rows import BadRow, PersonRows, UserRow
from app.core.users_csv import (
    ImportPreview,
    ParsedUsers,
    decode_csv,
    parse_users_csv,
    preview,
    write_users_csv,
)
from app.services.audit import Auditor, audited
from app.services.people.directory import Directory
from app.services.people.import_plan import plan_import
from app.services.people.user_listing import user_rows
from app.services.ports.people import PeopleBooks, PeopleChange


class BadRows(InvalidInput):
    """A file has rows that cannot be imported; nothing was."""

    code = "bad_rows"

    def __init__(self, found: ImportPreview) -> None:
        first = found.bad[0]
        super().__init__(
            "Nothing was imported: {count} lines are bad. Line {line}: {reason}",
            hint="Mend the file, or import the good rows alone.",
            count=len(found.bad),
            line=first.line,
            reason=first.reason,
        )
        self.preview = found


class UserFiles:
    """Reads and writes the users' CSV of interfaces.md. The event loop goes on meanwhile."""

    def __init__(self, directory: Directory, bus: Bus, auditor: Auditor, zone: ZoneInfo) -> None:
        self._directory = directory
        self._bus = bus
        self._auditor = auditor
        self._zone = zone

    async def preview(self, content: bytes) -> ImportPreview:
        """Say what importing a file would do.

        Raises:
            InvalidInput: Nothing of it can be read.
        """
        found, _ = await self._read(content)
        return found

    @audited("users.import", Role.MANAGER)
    async def import_file(
        self, name: str, content: bytes, *, skip_bad: bool = False, by: Operator
    ) -> ImportPreview:
        """Bring a file into the books, all of it or, with `skip_bad`, its good rows.

        Raises:
            BadRows: Not all rows are good; nothing was imported.
            InvalidInput: Nothing of it can be read.
        """
        found, change = await self._read(content)
        if found.bad and not skip_bad:
            raise BadRows(found)
        await self._directory.apply(change)
        self._bus.publish(PeopleChanged())
        return found

    @audited("users.export", Role.MANAGER)
    async def export(self, name: str, *, by: Operator) -> str:
        """Return everybody as CSV."""
        return await asyncio.to_thread(export_users, self._directory.books(), self._zone)

    async def _read(self, content: bytes) -> tuple[ImportPreview, PeopleChange]:
        return await asyncio.to_thread(read_users, content, self._directory.books(), self._zone)


def export_users(books: PeopleBooks, zone: ZoneInfo) -> str:
    """Return everybody in the books as CSV."""
    return write_users_csv(user_rows(books), zone)


def read_users(
    content: bytes, books: PeopleBooks, zone: ZoneInfo
) -> tuple[ImportPreview, PeopleChange]:
    """Return what importing a file would do, for people and for the books.

    Raises:
        InvalidInput: Nothing of it can be read.
    """
    parsed = _without_idle_limits(parse_users_csv(decode_csv(content), zone))
    return preview(parsed, user_rows(books)), plan_import(parsed, books)


def _without_idle_limits(parsed: ParsedUsers) -> ParsedUsers:
    """Leave out what would mean nothing: other programs write 0 kWh beside "unlimited".

    A quota, group, phone or e-mail of nobody would be lost: such a row is bad.
    """
    people: list[PersonRows] = []
    bad = list(parsed.bad)
    named = bool(parsed.columns & {"name", "surname"})
    for person in parsed.people:
        rows = tuple(map(_without_idle_limit, person.rows))
        row = rows[0]
        if named and not person.full_name:
            row = replace(row, unlimited=False, quota_wh=None if row.unlimited else row.quota_wh)
            rows = (row,)
        if named and not person.full_name and _of_a_person(row):
            nameless = InvalidInput("A quota, group, phone or e-mail needs a name beside it.")
            bad.append(BadRow.of(row.line, nameless))
        else:
            people.append(PersonRows(rows))
    return replace(parsed, people=tuple(people), bad=tuple(sorted(bad, key=lambda b: b.line)))


def _without_idle_limit(row: UserRow) -> UserRow:
    return replace(row, quota_wh=None) if row.unlimited and row.quota_wh == 0 else row


def _of_a_person(row: UserRow) -> bool:
    return row.quota_wh is not None or bool(row.group or row.phone or row.email)
