"""Which chargers belong to the depot, and letting them in."""

import asyncio
import hashlib
import hmac
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from app.core.bus import Bus
from app.core.chargers import Admission, Charger, Identity, LinkSettings
from app.core.clock import Clock
from app.core.errors import InvalidInput, NotFound
from app.core.events import ChargerBooted, ChargerRegistered
from app.core.ids import ChargerId
from app.core.roles import Operator, Role
from app.services.audit import Auditor, audited
from app.services.ports.charger import ChargerGateway, ChargerStore
from app.services.ports.journal import SettingsStore

_ALIASES = "charger_aliases"
_NO_IDENTITY = "A charger needs its identity: what it dials with."
MOST_NEW_CHARGERS = 200
"""Somebody who dials with made-up names must not fill the books."""


class ChargerService:
    """Knows every charger by its identity without case."""

    def __init__(
        self,
        store: ChargerStore,
        settings: SettingsStore,
        bus: Bus,
        admission: Admission,
        link: LinkSettings,
        auditor: Auditor,
        clock: Clock,
    ) -> None:
        self._store = store
        self._settings = settings
        self._bus = bus
        self._admission = admission
        self._link = link
        self._auditor = auditor
        self._clock = clock
        self._chargers: dict[str, Charger] = {}
        self._aliases: dict[str, str] = {}
        self._gateway: ChargerGateway | None = None

    async def load(self) -> None:
        """Read all chargers from the books, and by what other names they come."""
        self._aliases = (await self._settings.all()).get(_ALIASES, {})
        self._chargers = {charger.id.casefold(): charger for charger in await self._store.all()}

    def attach(self, gateway: ChargerGateway) -> None:
        """Hand in the way to the chargers, which itself needs this service to let them in."""
        self._gateway = gateway

    def use_admission(self, admission: Admission) -> None:
        """Let new chargers in otherwise from now on."""
        self._admission = admission

    async def use_link(self, values: Mapping[str, Any]) -> None:
        """Keep connections otherwise from the next ones on: what is usual changes.

        It changes for new chargers, and for those that had what was usual before; a charger with
        a value of its own keeps that.

        Args:
            values: Fields of `LinkSettings`.
        """
        before, self._link = self._link, replace(self._link, **values)
        followers = []
        for charger in self.all():
            held = charger.link
            usual = [name for name in values if getattr(held, name) == getattr(before, name)]
            link = replace(held, **{name: values[name] for name in usual})
            if link != held:
                followers.append(self._save(replace(charger, link=link)))
        # All at once: one commit serves everybody who waits.
        await asyncio.gather(*followers)

    def all(self) -> Iterable[Charger]:
        """Return every charger, retired ones too."""
        return list(self._chargers.values())

    def get(self, charger_id: str) -> Charger | None:
        """Return a charger by its identity or another name it comes by, in any case."""
        key = charger_id.casefold()
        return self._chargers.get(self._aliases.get(key, key))

    def aliases(self) -> dict[str, str]:
        """Return which other names stand for which charger, both without case."""
        return dict(self._aliases)

    def adopted(self, charger_id: ChargerId) -> bool:
        """Tell whether a charger belongs to the depot."""
        charger = self.get(charger_id)
        return charger is not None and charger.adopted

    # -- what chargers do ------------------------------------------------------------------

    def admissible(self, identity: str) -> bool:
        """Tell whether a charger that calls itself so may open a socket."""
        charger = self.get(identity)
        if charger is not None:
            return charger.retired_at is None and (
                charger.adopted or self._admission is not Admission.KNOWN
            )
        if self._admission is Admission.KNOWN:
            return False
        new = sum(not charger.adopted for charger in self._chargers.values())
        return self._admission is Admission.OPEN or new < MOST_NEW_CHARGERS

    def key_fits(self, identity: str, username: str, password: bytes | None) -> bool:
        """Check HTTP Basic credentials; a charger without a key needs none.

        The user name is the identity (OCPP-J 1.6 security whitepaper, 2.2). Some chargers send the
        40 hex digits of their key as text, others the 20 bytes they stand for: both fit.
        """
        charger = self.get(identity)
        if charger is None or not charger.key_hash:
            return True
        if password is None or username.casefold() != identity.casefold():
            return False
        forms = {password, password.hex().encode(), password.hex().upper().encode()}
        return any(hmac.compare_digest(_hash(form), charger.key_hash) for form in forms)

    async def arrived(self, identity: str) -> Charger:
        """Return the charger that opened a socket; put it into the books if it is new."""
        charger = self.get(identity)
        if charger is not None:
            return charger
        now = self._clock.now()
        adopted_at = now if self._admission is Admission.OPEN else None
        charger = Charger(
            id=ChargerId(identity),
            name=identity,
            link=self._link,
            adopted_at=adopted_at,
            first_seen_at=now,
        )
        await self._save(charger)
        return charger

    async def booted(self, charger_id: ChargerId, identity: Identity, at: datetime) -> bool:
        """Note what a charger says of itself; tell whether it belongs to the depot."""
        charger = self._known(charger_id)
        await self._save(replace(charger, identity=identity, last_boot_at=at))
        self._bus.publish(ChargerBooted(charger.id, identity, at))
        return charger.adopted

    # -- what people do --------------------------------------------------------------------

    @audited("charger.adopt", Role.ATTENDANT)
    async def adopt(self, charger_id: ChargerId, name: str = "", *, by: Operator) -> None:
        """Take a new charger into the depot; it is asked to boot again and is then accepted."""
        charger = self._known(charger_id)
        now = self._clock.now()
        await self._save(
            replace(charger, name=name.strip() or charger.name, adopted_at=now, retired_at=None)
        )
        if self._gateway is not None:
            await self._gateway.trigger(charger.id, "BootNotification")

    @audited("charger.add", Role.MANAGER)
    async def add(self, charger_id: ChargerId, name: str = "", *, by: Operator) -> Charger:
        """Take in a charger before it has dialled for the first time; it is accepted when it does.

        Raises:
            InvalidInput: It has no identity, or the books hold it already.
        """
        identity = charger_id.strip()
        if not identity:
            raise InvalidInput(_NO_IDENTITY)
        if self.get(identity) is not None:
            raise InvalidInput("There is a charger {identity} already.", identity=identity)
        now = self._clock.now()
        charger = Charger(
            ChargerId(identity), name.strip() or identity, link=self._link, adopted_at=now
        )
        await self._save(charger)
        return charger

    @audited("charger.station", Role.MANAGER)
    async def set_station(self, charger_id: ChargerId, station: str, *, by: Operator) -> None:
        """Say by its name at which station a charger stands; empty: at none."""
        await self._save(replace(self._known(charger_id), station=station))

    def station_renamed(self, before: str, after: str) -> None:
        """Call a station by its new name at every charger; the books do so by themselves."""
        for charger in self.all():
            if charger.station == before:
                changed = replace(charger, station=after)
                self._chargers[charger.id.casefold()] = changed
                self._bus.publish(ChargerRegistered(changed))

    @audited("charger.rename", Role.MANAGER)
    async def rename(self, charger_id: ChargerId, name: str, *, by: Operator) -> None:
        """Give a charger the name that people see.

        Raises:
            InvalidInput: The name is empty.
        """
        if not name.strip():
            raise InvalidInput("A charger needs a name.", hint="Type the name of its bay.")
        await self._save(replace(self._known(charger_id), name=name.strip()))

    @audited("charger.area", Role.MANAGER)
    async def set_area(self, charger_id: ChargerId, area: str, *, by: Operator) -> None:
        """Say where in the depot a charger stands; empty: nowhere in particular."""
        await self._save(replace(self._known(charger_id), area=" ".join(area.split())))

    @audited("charger.alias", Role.MANAGER)
    async def set_alias(self, charger_id: ChargerId, name: str, *, by: Operator) -> None:
        """Take whoever dials by this name for the charger: it was replaced, or mangles its name.

        A new charger that came by the name before is retired.

        Raises:
            InvalidInput: The name is empty, or another charger of the depot has it.
        """
        charger, key = self._known(charger_id), name.strip().casefold()
        namesake = self._chargers.get(key)
        if not key or (namesake is not None and namesake.adopted):
            raise InvalidInput(
                "{name!r} cannot be another name of {charger}.",
                hint="If a charger of the depot is called so, retire that one first.",
                name=name,
                charger=charger.name,
            )
        if namesake is not None:
            await self._save(replace(namesake, retired_at=self._clock.now()))
        self._aliases[key] = charger.id.casefold()
        await self._settings.save(_ALIASES, self._aliases)

    @audited("charger.unalias", Role.MANAGER)
    async def drop_alias(self, name: str, *, by: Operator) -> None:
        """Let a name stand for itself again."""
        if self._aliases.pop(name.strip().casefold(), None) is not None:
            await self._settings.save(_ALIASES, self._aliases)

    @audited("charger.link", Role.ADMIN)
    async def set_link(self, charger_id: ChargerId, link: LinkSettings, *, by: Operator) -> None:
        """Change how the connection with a charger is kept, from its next connection on."""
        await self._save(replace(self._known(charger_id), link=link))

    @audited("charger.key", Role.ADMIN)
    async def set_key(self, charger_id: ChargerId, *, password: str, by: Operator) -> None:
        """Set the HTTP Basic password of a charger; empty takes it away."""
        key_hash = _hash(password.encode()) if password else ""
        await self._save(replace(self._known(charger_id), key_hash=key_hash))

    @audited("charger.certificate", Role.ADMIN)
    async def require_certificate(
        self, charger_id: ChargerId, required: bool, *, by: Operator
    ) -> None:
        """Let a charger in only with its own certificate, or without one again.

        It is disconnected where it must show one: it dials again and shows whether it can.
        """
        charger = self._known(charger_id)
        await self._save(replace(charger, certificate_required=required))
        if required and self._gateway is not None:
            self._gateway.disconnect(charger.id, "must show its certificate")

    @audited("charger.retire", Role.MANAGER)
    async def retire(self, charger_id: ChargerId, *, by: Operator) -> None:
        """Take a charger out of service for good; its sessions stay in the books."""
        charger = self._known(charger_id)
        await self._save(replace(charger, retired_at=self._clock.now()))
        if self._gateway is not None:
            self._gateway.disconnect(charger.id, "taken out of service")

    def _known(self, charger_id: ChargerId) -> Charger:
        charger = self.get(charger_id)
        if charger is None:
            raise NotFound("There is no charger {charger_id}.", charger_id=charger_id)
        return charger

    async def _save(self, charger: Charger) -> None:
        # Remembered before it is stored: who changes it next, while this waits, starts from here.
        self._chargers[charger.id.casefold()] = charger
        await self._store.save(charger)
        self._bus.publish(ChargerRegistered(charger))


def _hash(password: bytes) -> str:
    # Charger keys are long and random: a slow hash would only slow down 200 reconnects.
    return hashlib.sha256(password).hexdigest()
