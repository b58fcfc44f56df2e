"""The audit as a CSV file for people: in the language of the screen, and as it was written down."""

import csv
import io
from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from app.core.csv_cells import text_cell
from app.services.system.audit_deeds import AuditDeed
from app.ui.presenters.audit import AuditWords

translate = QCoreApplication.translate


def audit_csv(deeds: Iterable[AuditDeed], words: AuditWords) -> bytes:
    """Return a row a deed: when (UTC), who, what in a sentence, the outcome, and the entries."""
    out = io.StringIO(newline="")
    table = csv.writer(out)
    table.writerow(
        (
            translate("Audit", "No."),
            translate("Audit", "Time (UTC)"),
            translate("Audit", "Who"),
            translate("Audit", "What was done"),
            translate("Audit", "Outcome"),
            translate("Audit", "Reason"),
            translate("Audit", "As recorded"),
        )
    )
    table.writerows(_row(deed, words) for deed in deeds)
    # Spreadsheets take a file without the mark for one in an old code page.
    return out.getvalue().encode("utf-8-sig")


def _row(deed: AuditDeed, words: AuditWords) -> tuple[str | int, ...]:
    record = deed.record
    said = (
        f"{record.entry.at:%Y-%m-%d %H:%M:%S}",
        words.who(deed),
        words.sentence(deed),
        words.outcome(deed).text,
        words.reason(deed),
        words.facts(deed).recorded,
    )
    # No spreadsheet shall take what somebody typed for a formula.
    return (record.number, *map(text_cell, said))
