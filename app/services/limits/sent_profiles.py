"""Which charging profiles chargers hold, as far as they took them from us."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from app.core.bus import Bus
from app.core.charging_profiles import ChargingProfile, ProfilePurpose, ProfileSelection
from app.core.clock import Clock
from app.core.commands import CommandResult
from app.core.events import RequestAnswered
from app.core.ids import ChargerId, ConnectorId
from app.core.roles import Operator
from app.services.background import Background
from app.services.kept import Kept
from app.services.limits.profile_requests import profile_of, selection_of
from app.services.ports.journal import SettingsStore


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

    OCPP 1.6 has no request for the profiles of a charger: this is what we know of them. Those that
    somebody sent in a request of their own making are among them.
    """

    def __init__(self, store: SettingsStore, bus: Bus, clock: Clock) -> None:
        self._kept = Kept(store, "sent_profiles", dict[str, list[SentProfile]], {})
        self._clock = clock
        self._background = Background()
        bus.subscribe(RequestAnswered, self._on_answered)

    async def load(self) -> None:
        """Read what was remembered."""
        await self._kept.load()

    async def close(self) -> None:
        """End what is under way."""
        await self._background.close()

    def of(self, charger_id: ChargerId) -> Sequence[SentProfile]:
        """Return what a charger took, in the order in which it was sent."""
        return self._kept.value.get(charger_id, [])

    def next_id(self, charger_id: ChargerId) -> int:
        """Return a number that no profile of a charger has."""
        return max((sent.profile.id for sent in self.of(charger_id)), default=0) + 1

    async def took(self, connector: ConnectorId, profile: ChargingProfile, by: Operator) -> None:
        """Note that a charger accepted a profile, in place of those that it replaces."""
        self._take(connector, profile, by.name)
        await self._save()

    async def cleared(self, charger_id: ChargerId, selection: ProfileSelection) -> None:
        """Note that a charger has none of the profiles that a selection names any more."""
        self._clear(charger_id, selection)
        await self._save()

    async def ended(self, charger_id: ChargerId, open_sessions: Mapping[int, int | None]) -> None:
        """Forget the profiles of sessions that are over; a connector's open session is named."""
        kept = [
            sent
            for sent in self.of(charger_id)
            if sent.profile.purpose is not ProfilePurpose.SESSION
            or _runs(sent.profile, open_sessions.get(sent.connector_number))
        ]
        if len(kept) < len(self.of(charger_id)):
            self._hold(charger_id, kept)
            await self._save()

    def _on_answered(self, fact: RequestAnswered) -> None:
        if fact.action == "SetChargingProfile" and fact.result.ok:
            profile = profile_of(fact.payload)
            if profile is None:
                return
            number = fact.payload.get("connectorId", 0)
            self._take(ConnectorId(fact.charger_id, number), profile, fact.by)
        elif fact.action == "ClearChargingProfile" and _gone(fact.result):
            self._clear(fact.charger_id, selection_of(fact.payload))
        else:
            return
        self._background.spawn(self._save())

    def _take(self, connector: ConnectorId, profile: ChargingProfile, by: str) -> None:
        sent = SentProfile(connector.number, profile, self._clock.now(), by)
        kept = [old for old in self.of(connector.charger_id) if not _replaces(sent, old)]
        self._hold(connector.charger_id, [*kept, sent])

    def _clear(self, charger_id: ChargerId, selection: ProfileSelection) -> None:
        kept = [
            sent
            for sent in self.of(charger_id)
            if not selection.names(sent.profile, sent.connector_number)
        ]
        self._hold(charger_id, kept)

    def _hold(self, charger_id: ChargerId, profiles: list[SentProfile]) -> None:
        self._kept.value = self._kept.value | {charger_id: profiles}

    async def _save(self) -> None:
        # What holds when it is its turn: a change that came later is never undone by one before.
        await self._kept.save(self._kept.value)


def _gone(result: CommandResult) -> bool:
    return result.ok or result.detail == "Unknown"


def _runs(profile: ChargingProfile, open_session: int | None) -> bool:
    # One that names no session is for whichever runs (OCPP 1.6, 7.8).
    return open_session is not None and profile.session_id in (None, open_session)


def _replaces(new: SentProfile, old: SentProfile) -> bool:
    if new.profile.id == old.profile.id:
        return True
    same_place = new.connector_number == old.connector_number
    return same_place and (new.profile.purpose, new.profile.stack_level) == (
        old.profile.purpose,
        old.profile.stack_level,
    )
