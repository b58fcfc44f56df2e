"""Counts what goes through the bus, for `/metrics`; each fact costs a look into a dictionary."""

from bisect import bisect_left
from collections import Counter, defaultdict

from app.core.bus import Bus
from app.core.events import AttentionRaised, ExchangeEnded, SessionStarted, SessionStopped

BOUNDS_S = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0, 60.0)
MOST_ACTIONS = 100
"""A charger that makes up actions must not make up a time series for each."""


class Histogram:
    """Lengths of time by the bounds of Prometheus buckets."""

    def __init__(self) -> None:
        self._counts = [0] * (len(BOUNDS_S) + 1)
        self.sum_s = 0.0

    def add(self, seconds: float) -> None:
        """Count one."""
        self._counts[bisect_left(BOUNDS_S, seconds)] += 1
        self.sum_s += seconds

    def buckets(self) -> list[tuple[str, float]]:
        """Return each bound with how many were not longer."""
        found, so_far = [], 0
        for bound, count in zip((*map(str, BOUNDS_S), "+Inf"), self._counts, strict=True):
            so_far += count
            found.append((bound, float(so_far)))
        return found


class Tally:
    """What happened since the API began.

    Attributes:
        messages: By direction, action and outcome.
        latencies: By direction: from a request to its answer.
        attention: By kind.
    """

    def __init__(self, bus: Bus) -> None:
        self.messages: Counter[tuple[str, str, str]] = Counter()
        self.latencies: defaultdict[str, Histogram] = defaultdict(Histogram)
        self.attention: Counter[str] = Counter()
        self.sessions: Counter[str] = Counter()
        self.energy_wh = 0
        self._actions: set[str] = set()
        self._forget = [
            bus.subscribe(ExchangeEnded, self._on_exchange),
            bus.subscribe(AttentionRaised, self._on_attention),
            bus.subscribe(SessionStarted, self._on_started),
            bus.subscribe(SessionStopped, self._on_stopped),
        ]

    def close(self) -> None:
        """Count no more."""
        for forget in self._forget:
            forget()

    def _on_exchange(self, fact: ExchangeEnded) -> None:
        action = fact.action
        if action not in self._actions:
            action = self._admitted(action)
        self.messages[fact.direction, action, fact.outcome] += 1
        if fact.latency_s is not None:
            self.latencies[fact.direction].add(fact.latency_s)

    def _admitted(self, action: str) -> str:
        if len(self._actions) >= MOST_ACTIONS or not action.isalnum() or len(action) > 50:
            return "other"
        self._actions.add(action)
        return action

    def _on_attention(self, fact: AttentionRaised) -> None:
        self.attention[fact.kind] += 1

    def _on_started(self, _: SessionStarted) -> None:
        self.sessions["started"] += 1

    def _on_stopped(self, fact: SessionStopped) -> None:
        self.sessions["stopped"] += 1
        self.energy_wh += fact.session.energy_wh
