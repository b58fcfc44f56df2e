"""Which charging profiles chargers hold, as far as they took them from us."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from app.core.charging_profiles import ChargingProfile, ProfilePurpose, ProfileSelection
from app.core.clock import Clock
from app.core.ids import ChargerId, ConnectorId
from app.core.roles import Operator
from app.services.kept import Kept
from app.services.ports import SettingsStore


@dataclass(frozen=True, slots=True)
class SentProfile:
    """A profile that a charger accepted.

    Attributes:
        connector_number: Where it was sent; 0 is the charger as a whole.
        by: Who sent it.
    """

    connector_number: int
    profile: ChargingProfile
    sent_at: datetime
    by: str


class SentProfiles:
    """Follows the rules by which a charger replaces and clears profiles (OCPP 1.6, 3.13 and 5.5).

    OCPP 1.6 has no request for the profiles of a charger: this is what we know of them.
    """

    def __init__(self, store: SettingsStore, clock: Clock) -> None:
        self._kept = Kept(store, "sent_profiles", dict[str, list[SentProfile]], {})
        self._clock = clock

    async def load(self) -> None:
        """Read what was remembered."""
        await self._kept.load()

    def of(self, charger_id: ChargerId) -> Sequence[SentProfile]:
        """Return what a charger took, in the order in which it was sent."""
        return self._kept.value.get(charger_id, [])

    def next_id(self, charger_id: ChargerId) -> int:
        """Return a number that no profile of a charger has."""
        return max((sent.profile.id for sent in self.of(charger_id)), default=0) + 1

    async def took(self, connector: ConnectorId, profile: ChargingProfile, by: Operator) -> None:
        """Note that a charger accepted a profile, in place of those that it replaces."""
        sent = SentProfile(connector.number, profile, self._clock.now(), by.name)
        kept = [old for old in self.of(connector.charger_id) if not _replaces(sent, old)]
        await self._save(connector.charger_id, [*kept, sent])

    async def cleared(self, charger_id: ChargerId, selection: ProfileSelection) -> None:
        """Note that a charger has none of the profiles that a selection names any more."""
        kept = [
            sent
            for sent in self.of(charger_id)
            if not selection.names(sent.profile, sent.connector_number)
        ]
        await self._save(charger_id, kept)

    async def ended(self, charger_id: ChargerId, open_sessions: Mapping[int, int | None]) -> None:
        """Forget the profiles of sessions that are over; a connector's open session is named."""
        kept = [
            sent
            for sent in self.of(charger_id)
            if sent.profile.purpose is not ProfilePurpose.SESSION
            or sent.profile.session_id == open_sessions.get(sent.connector_number)
        ]
        if len(kept) < len(self.of(charger_id)):
            await self._save(charger_id, kept)

    async def _save(self, charger_id: ChargerId, profiles: list[SentProfile]) -> None:
        await self._kept.save(self._kept.value | {charger_id: profiles})


def _replaces(new: SentProfile, old: SentProfile) -> bool:
    if new.profile.id == old.profile.id:
        return True
    same_place = new.connector_number == old.connector_number
    return same_place and (new.profile.purpose, new.profile.stack_level) == (
        old.profile.purpose,
        old.profile.stack_level,
    )
