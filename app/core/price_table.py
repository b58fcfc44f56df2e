"""Which rule of a tariff plan is in force when."""

from collections.abc import Iterator
from datetime import datetime

from app.core.access import Place
from app.core.civil_time import WallClock
from app.core.tariff import Basis, TariffPlan, TariffRule


class PriceTable:
    """The rules of a plan for one place and one group of people, moment by moment."""

    def __init__(self, plan: TariffPlan, place: Place, group_id: int | None) -> None:
        ours = [rule for rule in plan.rules if rule.is_for(place, group_id)]
        self._rules = {basis: [r for r in ours if r.basis is basis] for basis in Basis}
        edges = {edge for rule in ours for edge in (rule.window.starts, rule.window.ends)}
        self._clock = WallClock(plan.zone, edges)

    def rule_at(self, basis: Basis, at: datetime) -> TariffRule | None:
        """Return the rule that counts at `at`: the first in force; None: it is free."""
        local = self._clock.local(at)
        return next((rule for rule in self._rules[basis] if rule.in_force(local)), None)

    def stretches(
        self, basis: Basis, start: datetime, end: datetime
    ) -> Iterator[tuple[datetime, datetime, TariffRule | None]]:
        """Yield the time from `start` to `end` in stretches of one rule each, in order.

        Without any length of time, one stretch of none; where `end` is before `start`, nothing.
        """
        if end < start:
            return
        began, rule = start, self.rule_at(basis, start)
        for edge in self._clock.edges_between(start, end):
            if (next_rule := self.rule_at(basis, edge)) is not rule:
                yield began, edge, rule
                began, rule = edge, next_rule
        yield began, end, rule
