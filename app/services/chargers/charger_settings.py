"""Settings of chargers as they were last read, asked for once after each start of a charger."""

from collections.abc import Mapping, Sequence

from app.core.bus import Bus
from app.core.events import ChargerBooted, ChargerConnected
from app.core.ids import ChargerId
from app.services.chargers.configuration_reader import read_configuration
from app.services.ports.charger import ChargerGateway


class ChargerSettings:
    """Remembers what a charger said of itself, until it boots or connects again."""

    def __init__(self, gateway: ChargerGateway, bus: Bus) -> None:
        self._gateway = gateway
        self._known: dict[ChargerId, dict[str, str]] = {}
        bus.subscribe(ChargerBooted, self._on_news)
        bus.subscribe(ChargerConnected, self._on_news)

    async def values(self, charger_id: ChargerId, keys: Sequence[str]) -> Mapping[str, str]:
        """Return the values of some keys by their names in lower case; those it knows.

        A charger that cannot answer for several keys is asked for one after the other (habit 41).
        """
        known = self._known.setdefault(charger_id, {})
        missing = [key for key in keys if key.casefold() not in known]
        if missing:
            answer = await read_configuration(self._gateway, charger_id, missing)
            for entry in answer.keys:
                known[entry.key.casefold()] = entry.value or ""
        return {key.casefold(): known[key.casefold()] for key in keys if key.casefold() in known}

    def _on_news(self, fact: ChargerBooted | ChargerConnected) -> None:
        self._known.pop(fact.charger_id, None)


def number(text: str | None) -> int | None:
    """Read a setting that is a number; None where it is missing or none."""
    text = (text or "").strip()
    return int(text) if text.isascii() and text.isdigit() else None
