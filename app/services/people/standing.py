"""How somebody stands at a moment: what runs on their card, what is left of quota and money."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol
from zoneinfo import ZoneInfo

from app.core.access import Place
from app.core.cards import card_key
from app.core.depot_state import DepotState
from app.core.ids import ChargerId
from app.core.people import Person
from app.core.permission import Circumstances, Holder
from app.core.quota import QuotaState
from app.core.wallet_policy import WalletVerdict
from app.services.chargers.chargers import ChargerService


class Quotas(Protocol):
    """Knows how quotas stand."""

    def states(self, person: Person) -> Sequence[QuotaState]:
        """Return the person's own quotas and those of the group, as they stand now."""
        ...


class Wallets(Protocol):
    """Knows what wallets permit."""

    def verdict(self, person: Person) -> WalletVerdict | None:
        """Return what a person's wallet permits now; None where there is none."""
        ...


class Standing:
    """Gathers from memory what `may_charge` needs to know."""

    def __init__(
        self,
        state: DepotState,
        chargers: ChargerService,
        quotas: Quotas,
        wallets: Wallets,
        zone: ZoneInfo,
    ) -> None:
        self._state = state
        self._chargers = chargers
        self._quotas = quotas
        self._wallets = wallets
        self._zone = zone

    def circumstances(
        self, holder: Holder, charger_id: ChargerId, connector: int | None, now: datetime
    ) -> Circumstances:
        """Describe them for a charger, and for one connector of it where that is known.

        A start that is told again must not find itself in the way: the session on the connector
        itself does not count. And whoever charges at a charger may show the card there to end it,
        however little is left.
        """
        charger = self._chargers.get(charger_id)
        place = Place(charger_id, charger.station if charger else "")
        running = self._running(holder)
        if connector is None and any(c == charger_id for c, _ in running):
            return Circumstances(place, now, self._zone)
        elsewhere = [where for where in running if where != (charger_id, connector)]
        quotas = self._quotas.states(holder.person) if holder.person else ()
        wallet = self._wallets.verdict(holder.person) if holder.person else None
        return Circumstances(place, now, self._zone, len(elsewhere), quotas, wallet)

    def _running(self, holder: Holder) -> list[tuple[ChargerId, int]]:
        if holder.card is None:
            return []
        key = card_key(holder.card.id_tag)
        return [
            session.connector
            for session in self._state.open_sessions()
            if card_key(session.id_tag) == key
        ]
