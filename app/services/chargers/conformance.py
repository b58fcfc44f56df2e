"""How well a charger keeps to the standard: what had to be mended in its latest requests."""

import re
from collections import Counter
from dataclasses import dataclass, field

from app.core.ids import ChargerId
from app.services.ports.message import (
    Direction,
    Exchange,
    ExchangeFilter,
    ExchangeOutcome,
    MessageLog,
)

LATEST = 1000
_VALUES = re.compile(r"'[^']*'|\"[^\"]*\"|\b\d+\b")


@dataclass(frozen=True, slots=True)
class ConformanceScore:
    """The latest requests of one charger, judged.

    Attributes:
        mended: Requests that broke the standard and were understood all the same.
        refused: Requests that could not be understood.
        repairs: How often what was mended; values are left out of the words.
    """

    requests: int = 0
    mended: int = 0
    refused: int = 0
    repairs: Counter[str] = field(default_factory=Counter)

    @property
    def percent(self) -> float:
        """Share of the requests that needed no mending; 100 where there were none."""
        bad = self.mended + self.refused
        return 100.0 * (self.requests - bad) / self.requests if self.requests else 100.0


async def conformance_score(log: MessageLog, charger_id: ChargerId) -> ConformanceScore:
    """Judge the latest requests of a charger."""
    wanted = ExchangeFilter(charger_id=charger_id, direction=Direction.FROM_CHARGER)
    return _judged(await log.page(wanted, limit=LATEST))


def _judged(exchanges: list[Exchange]) -> ConformanceScore:
    refused = (ExchangeOutcome.ERROR, ExchangeOutcome.UNREADABLE)
    bad = [x for x in exchanges if x.outcome in refused]
    mended = [x for x in exchanges if x.repairs and x.outcome not in refused]
    words = Counter(_VALUES.sub("…", word) for x in mended for word in x.repairs)
    return ConformanceScore(len(exchanges), len(mended), len(bad), words)
