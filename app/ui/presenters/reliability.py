"""What the tab Reliability says of each charger, decided without widgets."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import IntEnum

from app.core.ids import ChargerId
from app.core.reliability import Reliability
from app.core.snapshots import ChargerSnapshot
from app.ui.models.charger_choice_model import area_of, model_of
from app.ui.models.text_model import TextRow
from app.ui.natural_order import natural_order
from app.ui.words import texts
from app.ui.words.formats import Formats

_NEVER = datetime.min.replace(tzinfo=UTC)


class ReliabilityColumn(IntEnum):
    """Columns in their order."""

    CHARGER = 0
    MODEL = 1
    AREA = 2
    CONNECTED = 3
    OUTAGES = 4
    LONGEST = 5
    FAULTS = 6
    LAST = 7


@dataclass(frozen=True, slots=True)
class ReliabilityRow:
    """A charger with what is known of it in the period."""

    charger: ChargerSnapshot
    known: Reliability

    def fits(self, words: Iterable[str]) -> bool:
        """Tell whether name, model or area contain every word, which are in small letters."""
        names = (self.charger.charger.name, model_of(self.charger), area_of(self.charger))
        searched = " ".join(names).casefold()
        return all(word in searched for word in words)


def reliability_rows(
    chargers: Iterable[ChargerSnapshot], known: Mapping[ChargerId, Reliability]
) -> list[ReliabilityRow]:
    """Return the chargers of which anything is known, by name."""
    ordered = sorted(chargers, key=lambda each: natural_order(each.charger.name))
    return [
        ReliabilityRow(each, known[each.charger.id]) for each in ordered if each.charger.id in known
    ]


def arranged(
    rows: Iterable[ReliabilityRow], column: ReliabilityColumn, *, descending: bool
) -> list[ReliabilityRow]:
    """Return rows by a column; those that are alike in it stay as they are."""
    keys = {
        ReliabilityColumn.CHARGER: lambda row: natural_order(row.charger.charger.name),
        ReliabilityColumn.MODEL: lambda row: natural_order(model_of(row.charger)),
        ReliabilityColumn.AREA: lambda row: natural_order(area_of(row.charger)),
        ReliabilityColumn.CONNECTED: lambda row: row.known.connected,
        ReliabilityColumn.OUTAGES: lambda row: row.known.outages,
        ReliabilityColumn.LONGEST: lambda row: row.known.longest,
        ReliabilityColumn.FAULTS: lambda row: row.known.faults,
        ReliabilityColumn.LAST: lambda row: row.known.last_outage or _NEVER,
    }
    return sorted(rows, key=keys[column], reverse=descending)


def text_row(row: ReliabilityRow, now: datetime, formats: Formats) -> TextRow:
    """Return what a row shows; its key is the charger's id."""
    known, charger = row.known, row.charger.charger
    cells = (
        charger.name,
        model_of(row.charger),
        area_of(row.charger),
        texts.percent(formats.number(known.connected * 100, 1)),
        formats.number(known.outages),
        texts.duration(known.longest) if known.outages else "",
        formats.number(known.faults),
        formats.moment(known.last_outage, now) if known.last_outage else "",
    )
    return TextRow(charger.id, cells)
