"""Facts travel here from where they are seen to whoever needs to know."""

import logging
from collections import defaultdict
from collections.abc import Callable
from typing import Any, TypeVar

_log = logging.getLogger("chargeyard.bus")

Fact = TypeVar("Fact")


class Bus:
    """Synchronous and in order: after `publish` returns, every subscriber has seen the fact.

    A subscriber that raises is logged and does not keep the others from hearing.
    """

    def __init__(self) -> None:
        self._subscribers: defaultdict[type, tuple[Callable[[Any], None], ...]]
        self._subscribers = defaultdict(tuple)

    def subscribe(
        self, fact_type: type[Fact], subscriber: Callable[[Fact], None]
    ) -> Callable[[], None]:
        """Call `subscriber` with each fact of exactly this type; return what ends that."""
        self._subscribers[fact_type] += (subscriber,)

        def unsubscribe() -> None:
            rest = tuple(other for other in self._subscribers[fact_type] if other != subscriber)
            self._subscribers[fact_type] = rest

        return unsubscribe

    def publish(self, fact: object) -> None:
        """Tell everyone who subscribed to the type of `fact`."""
        # Not defaultdict access: a type nobody asked for must not leave an entry.
        for subscriber in self._subscribers.get(type(fact), ()):
            try:
                subscriber(fact)
            except Exception:
                _log.exception("A subscriber of %s failed", type(fact).__name__)
