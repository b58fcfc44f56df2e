"""The users' CSV: reading it with reasons, writing it, and what an import would do."""

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from zoneinfo import ZoneInfo

from app.core.cards import card_key
from app.core.csv_cells import (
    read_end,
    read_flag,
    read_kwh,
    read_number,
    write_end,
    write_kwh,
)
from app.core.errors import InvalidInput
from app.core.user_rows import COLUMNS, BadRow, PersonRows, UserRow, people_of

_SEPARATORS = (",", ";", "\t")


@dataclass(frozen=True, slots=True)
class ParsedUsers:
    """What a file holds.

    Attributes:
        people: Everyone with their good rows; see `people_of`.
        bad: Lines that cannot be imported, in order.
        columns: Columns that the file has; the others are left as they are.
        ignored_columns: Headers that mean nothing here.
    """

    people: tuple[PersonRows, ...]
    bad: tuple[BadRow, ...]
    columns: frozenset[str]
    ignored_columns: tuple[str, ...] = ()

    @property
    def rows(self) -> list[UserRow]:
        """All good rows in the order of the file."""
        return sorted((row for p in self.people for row in p.rows), key=lambda row: row.line)


@dataclass(frozen=True, slots=True)
class ChangedRow:
    """A card that is known and would be changed.

    Attributes:
        columns: What differs, by the names of columns.
    """

    before: UserRow
    after: UserRow
    columns: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ImportPreview:
    """What importing a file would do."""

    new: tuple[UserRow, ...]
    changed: tuple[ChangedRow, ...]
    unchanged: tuple[UserRow, ...]
    bad: tuple[BadRow, ...]


def decode_csv(content: bytes) -> str:
    """Return the text of a file in UTF-8, or in UTF-16 as a spreadsheet's "Unicode text".

    Raises:
        InvalidInput: It is in something else.
    """
    utf16 = content.startswith((b"\xff\xfe", b"\xfe\xff"))
    try:
        return content.decode("utf-16" if utf16 else "utf-8-sig")
    except UnicodeDecodeError:
        raise InvalidInput(
            "The file is not in UTF-8.", hint='Save it as "CSV UTF-8" and try again.'
        ) from None


def parse_users_csv(text: str, zone: ZoneInfo) -> ParsedUsers:
    """Read the CSV of interfaces.md; `zone` is the depot's, for the day on which a card expires.

    Raises:
        InvalidInput: Not a line of it can be read: no header, no id_tag, a quotation mark that is
            never closed.
    """
    lines = _records(text)
    header = next(lines, None)
    if header is None:
        raise InvalidInput("The file is empty.")
    columns, ignored = _columns(header[1])
    rows: list[UserRow] = []
    bad: list[BadRow] = []
    for line, cells in lines:
        try:
            rows.append(_row(line, cells, columns, zone))
        except InvalidInput as error:
            bad.append(BadRow.of(line, error))
    rows, repeated = _without_repeats(rows)
    people, contradicting = people_of(rows)
    bad = sorted([*bad, *repeated, *contradicting], key=lambda b: b.line)
    return ParsedUsers(tuple(people), tuple(bad), frozenset(filter(None, columns)), ignored)


def write_users_csv(rows: Iterable[UserRow], zone: ZoneInfo) -> str:
    """Write rows so that `parse_users_csv` gives them back: every column, CRLF, no BOM."""
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow(COLUMNS)
    for row in rows:
        writer.writerow(
            [
                row.id_tag,
                row.name,
                row.surname,
                write_kwh(row.quota_wh),
                str(row.unlimited).lower(),
                row.group,
                row.vehicle,
                write_end(row.expires_at, zone),
                str(row.blocked).lower(),
                row.parent_id_tag,
                row.phone,
                row.email,
            ]
        )
    return out.getvalue()


def preview(parsed: ParsedUsers, existing: Iterable[UserRow]) -> ImportPreview:
    """Compare a file with the books. A column that the file lacks changes nothing."""
    known = {card_key(row.id_tag): row for row in existing}
    new: list[UserRow] = []
    changed: list[ChangedRow] = []
    unchanged: list[UserRow] = []
    for row in parsed.rows:
        before = known.get(card_key(row.id_tag))
        if before is None:
            new.append(row)
        elif differing := _differing(before, row, parsed.columns):
            values = {COLUMNS[column]: getattr(row, COLUMNS[column]) for column in differing}
            after = replace(before, line=row.line, **values)
            changed.append(ChangedRow(before, after, differing))
        else:
            unchanged.append(before)
    return ImportPreview(tuple(new), tuple(changed), tuple(unchanged), parsed.bad)


def _differing(before: UserRow, row: UserRow, columns: frozenset[str]) -> tuple[str, ...]:
    return tuple(
        column
        for column, attribute in COLUMNS.items()
        # A card's number is kept as it was first seen, however the file spells it.
        if column in columns
        and column != "id_tag"
        and getattr(before, attribute) != getattr(row, attribute)
    )


def _records(text: str) -> Iterator[tuple[int, list[str]]]:
    """Yield each line that is not empty: its number, counted from 1, and its cells."""
    text = text.removeprefix("\ufeff")
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=_separator(text), strict=True)
    while True:
        # A quoted cell may hold line breaks: a record is where it begins.
        line = reader.line_num + 1
        try:
            cells = [cell.strip() for cell in next(reader)]
        except StopIteration:
            return
        except csv.Error as error:
            raise InvalidInput(
                "Line {line} and what follows cannot be read: {error}.", line=line, error=error
            ) from None
        if any(cells) and not (line == 1 and cells[0].casefold().startswith("sep=")):
            yield line, cells


def _separator(text: str) -> str:
    header = next((line for line in text.splitlines() if line.strip()), "")
    if header.casefold().startswith("sep="):
        return header[4:5] if header[4:5] in _SEPARATORS else ","
    return max(_SEPARATORS, key=header.count)


def _columns(header: Sequence[str]) -> tuple[list[str], tuple[str, ...]]:
    """Return the column of each cell, empty where it is to be ignored, and what is ignored."""
    names = [_column_name(cell) for cell in header]
    columns = [name if name in COLUMNS else "" for name in names]
    for name in COLUMNS:
        if columns.count(name) > 1:
            raise InvalidInput("The header has the column {name} twice.", name=name)
    if "id_tag" not in columns:
        raise InvalidInput(
            "The header has no column id_tag.",
            hint="It is: {header}",
            header=",".join(list(COLUMNS)[:5]),
        )
    ignored = (cell for cell, column in zip(header, columns, strict=True) if cell and not column)
    return columns, tuple(ignored)


def _column_name(cell: str) -> str:
    words = cell.casefold().replace("-", " ").replace("_", " ").split()
    if len(words) > 1 and words[0] == "header":
        words = words[1:]
    return "_".join(words)


def _without_repeats(rows: list[UserRow]) -> tuple[list[UserRow], list[BadRow]]:
    first_lines: dict[str, int] = {}
    kept: list[UserRow] = []
    repeated: list[BadRow] = []
    for row in rows:
        first = first_lines.setdefault(card_key(row.id_tag), row.line)
        if first == row.line:
            kept.append(row)
        else:
            reason = InvalidInput(
                "The card {id_tag} is in line {line} already.", id_tag=row.id_tag, line=first
            )
            repeated.append(BadRow.of(row.line, reason))
    return kept, repeated


def _row(line: int, cells: list[str], columns: list[str], zone: ZoneInfo) -> UserRow:
    if len(cells) != len(columns):
        raise InvalidInput(
            "{cells} cells where the header has {columns}.", cells=len(cells), columns=len(columns)
        )
    said = dict(zip(columns, cells, strict=True))
    return UserRow(
        id_tag=read_number(said["id_tag"], "id_tag"),
        name=said.get("name", ""),
        surname=said.get("surname", ""),
        quota_wh=read_kwh(said.get("quota_kwh", ""), "quota_kwh"),
        unlimited=read_flag(said.get("unlimited", ""), "unlimited"),
        group=said.get("group", ""),
        vehicle=said.get("vehicle", ""),
        expires_at=read_end(said.get("expires", ""), "expires", zone),
        blocked=read_flag(said.get("blocked", ""), "blocked"),
        parent_id_tag=said.get("parent_id_tag", ""),
        phone=said.get("phone", ""),
        email=said.get("email", ""),
        line=line,
    )
