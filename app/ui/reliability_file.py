"""The reliability of chargers as a table for other programs."""

import csv
import io
from collections.abc import Iterable
from datetime import UTC, datetime

from app.core.csv_cells import text_cell
from app.ui.models.charger_choice_model import area_of, model_of
from app.ui.presenters.reliability import ReliabilityRow

_HEAD = (
    *("charger", "name", "model", "area", "connected_percent", "outages"),
    *("longest_outage_s", "faults", "last_outage_utc"),
)


def reliability_csv(rows: Iterable[ReliabilityRow]) -> bytes:
    """Return a line for each row, in their order."""
    out = io.StringIO(newline="")
    table = csv.writer(out)
    table.writerow(_HEAD)
    table.writerows(_line(row) for row in rows)
    # Spreadsheets take a file without the mark for one in an old code page.
    return out.getvalue().encode("utf-8-sig")


def _line(row: ReliabilityRow) -> tuple[str | int, ...]:
    charger, known = row.charger.charger, row.known
    return (
        # No spreadsheet shall take what somebody typed for a formula.
        *map(text_cell, (charger.id, charger.name, model_of(row.charger), area_of(row.charger))),
        f"{known.connected * 100:.3f}",
        known.outages,
        round(known.longest.total_seconds()),
        known.faults,
        _utc(known.last_outage),
    )


def _utc(at: datetime | None) -> str:
    return "" if at is None else f"{at.astimezone(UTC):%Y-%m-%d %H:%M:%S}"
