"""Gives a charger the defaults of its vendor when it first says what it is."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from app.core.bus import Bus
from app.core.charger_habits import ChargerHabits
from app.core.chargers import Charger
from app.core.charging_profiles import RateUnit
from app.core.events import ChargerBooted
from app.core.ids import ChargerId
from app.core.roles import SYSTEM
from app.core.transfers import FileProtocol
from app.core.vendor_profiles import VendorProfile, profile_for
from app.services.background import Background
from app.services.chargers.chargers import ChargerService
from app.services.chargers.habits import HabitService
from app.services.kept import Kept
from app.services.ports.journal import SettingsStore


class VendorDefaults:
    """Applies a profile once to a charger: what a person sets afterwards stays.

    Another charger under the same identity, of a model with another profile, gets that one.
    """

    def __init__(
        self,
        profiles: Sequence[VendorProfile],
        chargers: ChargerService,
        habits: HabitService,
        store: SettingsStore,
        bus: Bus,
    ) -> None:
        self._profiles = profiles
        self._chargers = chargers
        self._habits = habits
        self._applied = Kept(store, "vendor_defaults", dict[str, str], {})
        self._background = Background()
        bus.subscribe(ChargerBooted, self._on_booted)

    async def load(self) -> None:
        """Read which charger was given what."""
        await self._applied.load()

    async def close(self) -> None:
        """End what still runs."""
        await self._background.close()

    def all(self) -> Sequence[VendorProfile]:
        """Return every profile."""
        return self._profiles

    def of(self, charger_id: ChargerId) -> VendorProfile | None:
        """Return the profile of a charger; None where nothing is known of its vendor."""
        charger = self._chargers.get(charger_id)
        return None if charger is None else profile_for(self._profiles, charger.identity)

    def file_protocol(self, charger_id: ChargerId) -> FileProtocol:
        """Return how a charger moves files."""
        profile = self.of(charger_id)
        return (profile.file_protocol if profile else None) or FileProtocol.HTTP

    def rate_units(self, charger_id: ChargerId) -> frozenset[RateUnit]:
        """Return the units in which a charger is known to obey limits; empty: nothing is known."""
        profile = self.of(charger_id)
        return profile.rate_units if profile else frozenset()

    def settings(self, charger_id: ChargerId) -> Mapping[str, str]:
        """Return the configuration that is good for a charger; empty: nothing is known."""
        profile = self.of(charger_id)
        return profile.settings if profile else {}

    def _on_booted(self, fact: ChargerBooted) -> None:
        profile = profile_for(self._profiles, fact.identity)
        if profile is not None and self._applied.value.get(fact.charger_id) != profile.name:
            self._background.spawn(self._apply(fact.charger_id, profile))

    async def _apply(self, charger_id: ChargerId, profile: VendorProfile) -> None:
        charger = self._chargers.get(charger_id)
        if charger is None:
            return
        await self._apply_link(charger, profile)
        known = self._habits.of(charger_id)
        habits = _with_defaults(known, profile)
        if habits != known:
            await self._habits.set(charger_id, habits, by=SYSTEM)
        await self._applied.save(self._applied.value | {charger_id: profile.name})

    async def _apply_link(self, charger: Charger, profile: VendorProfile) -> None:
        link = profile.link(charger.link)
        if link != charger.link:
            await self._chargers.set_link(charger.id, link, by=SYSTEM)


def _with_defaults(known: ChargerHabits, profile: VendorProfile) -> ChargerHabits:
    """Return habits with what a profile says of them; what it does not name stays."""
    return replace(
        known,
        energy_unit=profile.energy_unit or known.energy_unit,
        power_unit=profile.power_unit or known.power_unit,
        subprotocol=known.subprotocol or profile.subprotocol,
        close=profile.close or known.close,
    )
