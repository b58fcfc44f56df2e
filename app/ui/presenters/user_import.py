"""What importing a file would do, line by line, in words."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.core.errors import InvalidInput
from app.core.user_rows import COLUMNS, BadRow, UserRow
from app.core.users_csv import ChangedRow, ImportPreview
from app.ui.tokens import StatusRole
from app.ui.words.failure_texts import failure

translate = QCoreApplication.translate

_NAMES = frozenset({"name", "surname"})
_NOTHING = "—"


@dataclass(frozen=True, slots=True)
class ImportLine:
    """One line of a file, and what it would do."""

    line: int
    what: str
    role: StatusRole
    card: str
    person: str
    words: str


def import_lines(found: ImportPreview) -> list[ImportLine]:
    """Return what there is to see: bad lines, then changed, then new ones; not the unchanged."""
    bad = [
        ImportLine(row.line, translate("Import", "Bad"), "fault", "", "", _why(row))
        for row in found.bad
    ]
    changed = [_changed(row) for row in found.changed]
    new = [_new(row) for row in found.new]
    return [*bad, *changed, *new]


def _why(row: BadRow) -> str:
    return failure(InvalidInput(row.sentence, hint="", **row.values))


def _changed(row: ChangedRow) -> ImportLine:
    what = translate("Import", "Changed")
    after = row.after
    words = ", ".join(_differences(row))
    return ImportLine(after.line, what, "waiting", after.id_tag, _name(after), words)


def _differences(row: ChangedRow) -> Iterator[str]:
    """Tell whose the card was before, and what else says something else."""
    before, after = _name(row.before), _name(row.after)
    if before != after:
        yield f"{before or _NOTHING} → {after or _NOTHING}"
    for column in row.columns:
        if column in _NAMES:
            continue
        old = getattr(row.before, COLUMNS[column])
        new = getattr(row.after, COLUMNS[column])
        if isinstance(old, str) and isinstance(new, str):
            yield f"{column}: {old or _NOTHING} → {new or _NOTHING}"
        else:
            yield column


def _new(row: UserRow) -> ImportLine:
    words = ", ".join(filter(None, (row.group, row.vehicle)))
    return ImportLine(row.line, translate("Import", "New"), "ok", row.id_tag, _name(row), words)


def _name(row: UserRow) -> str:
    return f"{row.name} {row.surname}".strip()
