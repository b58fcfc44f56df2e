"""Daily and weekly limits stay with the clock on the wall when that jumps (habit 19)."""

import logging
from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from app.core.chargers import Presence
from app.core.charging_profiles import Recurrency
from app.core.civil_time import same_wall_time
from app.core.clock import Clock
from app.core.depot_state import DepotState
from app.core.errors import DepotError
from app.core.ids import ChargerId, ConnectorId
from app.core.roles import SYSTEM
from app.services.limits.charging_profiles import ChargingProfileService
from app.services.limits.sent_profiles import SentProfile

_log = logging.getLogger("chargeyard.depot")

LOOK_EVERY = timedelta(minutes=1)
TRY_AGAIN_AFTER = timedelta(hours=1)
_ROUND = {Recurrency.DAILY: timedelta(days=1), Recurrency.WEEKLY: timedelta(days=7)}


class DaylightSaving:
    """Sends a recurring profile again where it would begin at another hour than it was made for.

    A charger counts rounds of 24 hours from an instant in UTC: after the clock was changed, a limit
    from 22:00 on would begin at 21:00 or 23:00.
    """

    def __init__(
        self, profiles: ChargingProfileService, state: DepotState, zone: ZoneInfo, clock: Clock
    ) -> None:
        self._profiles = profiles
        self._state = state
        self._zone = zone
        self._clock = clock
        self._looked_at: datetime | None = None
        self._tried_at: dict[tuple[ChargerId, int], datetime] = {}

    async def settle(self) -> None:
        """Look once a minute at what the chargers that are there hold."""
        now = self._clock.now()
        if self._looked_at is not None and now - self._looked_at < LOOK_EVERY:
            return
        self._looked_at = now
        for charger in self._state.chargers(now):
            if charger.presence is Presence.ONLINE:
                for sent in await self._profiles.sent(charger.charger.id):
                    await self._follow(charger.charger.id, sent, now)

    async def _follow(self, charger_id: ChargerId, sent: SentProfile, now: datetime) -> None:
        profile = sent.profile
        if profile.starts_at is None or profile.recurrency is None:
            return
        every = _ROUND[profile.recurrency]
        starts_at = same_wall_time(profile.starts_at, every, now, self._zone)
        key = (charger_id, profile.id)
        tried_at = self._tried_at.get(key)
        if not (starts_at - profile.starts_at) % every:
            return
        if tried_at is not None and now - tried_at < TRY_AGAIN_AFTER:
            return
        self._tried_at[key] = now
        await self._send(ConnectorId(charger_id, sent.connector_number), sent, starts_at)

    async def _send(self, connector: ConnectorId, sent: SentProfile, starts_at: datetime) -> None:
        moved = replace(sent.profile, starts_at=starts_at)
        try:
            await self._profiles.set_profile(connector, moved, by=SYSTEM)
        except DepotError as failed:
            _log.warning("%s keeps its limits of before the clock changed: %s", connector, failed)
