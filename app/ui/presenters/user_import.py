"""What importing a file would do, line by line, in words."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.core.errors import InvalidInput
from app.core.user_rows import BadRow, UserRow
from app.core.users_csv import ChangedRow, ImportPreview
from app.ui.tokens import StatusRole
from app.ui.words.failure_texts import failure

translate = QCoreApplication.translate


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
    words = ", ".join(row.columns)
    after = row.after
    return ImportLine(after.line, what, "waiting", after.id_tag, _name(after), words)


def _new(row: UserRow) -> ImportLine:
    words = ", ".join(filter(None, (row.group, row.vehicle)))
    return ImportLine(row.line, translate("Import", "New"), "ok", row.id_tag, _name(row), words)


def _name(row: UserRow) -> str:
    return f"{row.name} {row.surname}".strip()
