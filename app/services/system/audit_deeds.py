"""Entries of the audit as deeds: what was asked, what changed and what came of it, told once."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from app.core.audit_detail import ASKED, CHANGED, AuditDetail, Change, read
from app.services.ports.audit import AuditRecord


@dataclass(slots=True)
class AuditDeed:
    """One line of the audit as people read it.

    Attributes:
        record: The entry that says what came of it.
        earlier: The entries that belong to it, the newest first.
    """

    record: AuditRecord
    earlier: list[AuditRecord] = field(default_factory=list)

    @property
    def detail(self) -> AuditDetail:
        """What its entry says, with the names that any of its entries knows."""
        own = read(self.record.entry.detail)
        names = dict(own.names)
        for record in self.earlier:
            names = {**read(record.entry.detail).names, **names}
        return replace(own, names=names)

    @property
    def changes(self) -> tuple[Change, ...]:
        """What is different since, from whichever of its entries says so."""
        records = (self.record, *self.earlier)
        return tuple(each for record in records for each in read(record.entry.detail).changes)


class DeedReader:
    """Folds entries into deeds, page by page, the newest first.

    An entry that says what came of something is read before the one that says it was asked. Of two
    people who do the same to the same thing at one time, who asked first may stand with the other.
    """

    def __init__(self) -> None:
        self._open: dict[tuple[str, str, str], list[AuditDeed]] = {}

    def fold(self, records: Iterable[AuditRecord]) -> list[AuditDeed]:
        """Return the deeds of a page; what belongs to those of pages before is added there."""
        deeds = []
        for record in records:
            deed = self._of(record)
            if deed is None:
                deeds.append(AuditDeed(record))
                self._begin(deeds[-1])
            else:
                deed.earlier.append(record)
        return deeds

    def _begin(self, deed: AuditDeed) -> None:
        entry = deed.record.entry
        if _outcome(deed.record) not in {ASKED, CHANGED}:
            key = (entry.operator, entry.action, entry.subject)
            self._open.setdefault(key, []).append(deed)

    def _of(self, record: AuditRecord) -> AuditDeed | None:
        entry, outcome = record.entry, _outcome(record)
        if outcome == ASKED:
            waiting = self._open.get((entry.operator, entry.action, entry.subject))
            return waiting.pop() if waiting else None
        return self._changed_by(record) if outcome == CHANGED else None

    def _changed_by(self, record: AuditRecord) -> AuditDeed | None:
        entry = record.entry
        thing, _, word = entry.action.rpartition(".")
        if word != CHANGED:
            return None
        return next(
            (
                deeds[-1]
                for (operator, action, _), deeds in reversed(self._open.items())
                if deeds and operator == entry.operator and action.rpartition(".")[0] == thing
            ),
            None,
        )


def _outcome(record: AuditRecord) -> str:
    return read(record.entry.detail).outcome
