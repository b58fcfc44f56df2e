"""Drivers at their phones: who they are, and what they may do for themselves."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from app.core.cards import Card, card_key
from app.core.clock import Clock
from app.core.commands import CommandResult
from app.core.depot_state import DepotState
from app.core.errors import DepotError, NotFound
from app.core.ids import ConnectorId
from app.core.operators import check_pin
from app.core.people import Person
from app.core.roles import Operator, Role
from app.core.sessions import ChargingSession
from app.services.audit import Auditor, audited
from app.services.chargers.charging import ChargingService
from app.services.people.directory import Directory
from app.services.system.secret_hashes import SecretHashes


class SignInRefused(DepotError):
    """Nobody is told whether it was the name, the card or the PIN."""

    code = "sign_in_refused"


class NotYours(DepotError):
    """Somebody else charges there."""

    code = "not_yours"


class DriverPinStore(Protocol):
    """PINs of drivers, as hashes; the promises about commits are those of `ports`."""

    async def all(self) -> dict[int, str]:
        """Return the hash of each person's PIN."""
        ...

    async def save(self, person_id: int, pin_hash: str, at: datetime) -> None:
        """Keep a PIN, in place of the one before."""
        ...

    async def remove(self, person_id: int) -> None:
        """Forget a PIN."""
        ...


@dataclass(frozen=True, slots=True)
class Driver:
    """Somebody who signed in.

    Attributes:
        id_tag: The card that is charged with.
        person_id: Whose it is; None for a card that nobody holds.
    """

    id_tag: str
    person_id: int | None
    name: str

    @property
    def operator(self) -> Operator:
        """On whose behalf the audit says that charging was asked for."""
        return Operator(f"driver:{self.name or self.id_tag}", Role.ATTENDANT)


class DriverService:
    """Signs drivers in and lets them charge, at the connector before them, for themselves.

    A card number alone signs in who has no PIN; who has one needs it. An e-mail address or a phone
    number signs in with the PIN only.
    """

    def __init__(
        self,
        store: DriverPinStore,
        directory: Directory,
        charging: ChargingService,
        state: DepotState,
        hashes: SecretHashes,
        auditor: Auditor,
        clock: Clock,
    ) -> None:
        self._store = store
        self._directory = directory
        self._charging = charging
        self._state = state
        self._hashes = hashes
        self._auditor = auditor
        self._clock = clock
        self._pins: dict[int, str] = {}
        self._nobodys = ""

    async def load(self) -> None:
        """Read the PINs from the books."""
        self._pins = await self._store.all()

    def has_pin(self, person_id: int) -> bool:
        """Tell whether a person has a PIN."""
        return person_id in self._pins

    # -- the office ------------------------------------------------------------------------

    @audited("driver.pin", Role.ATTENDANT)
    async def set_pin(self, person_id: int, pin: str, *, by: Operator) -> None:
        """Give a person a PIN for the phone.

        Raises:
            InvalidInput: It has too few or too many digits, or anybody would guess it.
            NotFound: There is no such person.
        """
        check_pin(pin)
        if self._directory.person(person_id) is None:
            raise NotFound("There is no person {person_id}.", person_id=person_id)
        pin_hash = await self._hashes.hash(pin)
        await self._store.save(person_id, pin_hash, self._clock.now())
        self._pins[person_id] = pin_hash

    @audited("driver.forget_pin", Role.ATTENDANT)
    async def forget_pin(self, person_id: int, *, by: Operator) -> None:
        """Take the PIN of a person away."""
        await self._store.remove(person_id)
        self._pins.pop(person_id, None)

    # -- the driver ------------------------------------------------------------------------

    async def sign_in(self, login: str, pin: str) -> Driver:
        """Return who signs in with a card number, an e-mail address or a phone number.

        Raises:
            SignInRefused: Nobody does, or the PIN is wrong.
        """
        card = self._directory.card(login)
        person = self._directory.person(card.person_id) if card else self._person_by(login)
        known = self._pins.get(person.id, "") if person else ""
        # Compared also where there is no PIN: a wrong name takes as long as a wrong PIN.
        fits = await self._hashes.fits(known or await self._nobodys_pin(), pin)
        by_card_alone = card is not None and not known
        if not (by_card_alone or (bool(known) and fits)):
            raise SignInRefused("That is not known here.")
        used = card or _usable(self._directory.cards_of(person.id) if person else [])
        if used is None or used.blocked or used.lost:
            raise SignInRefused("That is not known here.")
        return Driver(used.id_tag, person.id if person else None, used.person)

    def session_of(self, driver: Driver, connector: ConnectorId) -> ChargingSession | None:
        """Return the session of a driver on a connector."""
        session = self._state.open_session(connector)
        return session if session is not None and _is_theirs(session, driver) else None

    async def start(self, driver: Driver, connector: ConnectorId) -> CommandResult:
        """Ask for charging; raises as `ChargingService.start` does."""
        return await self._charging.start(connector, driver.id_tag, by=driver.operator)

    async def stop(self, driver: Driver, connector: ConnectorId) -> CommandResult:
        """Ask to end the driver's own session.

        Raises:
            NotYours: There is none of theirs.
        """
        if self.session_of(driver, connector) is None:
            raise NotYours("You do not charge here.")
        return await self._charging.stop(connector, by=driver.operator)

    async def _nobodys_pin(self) -> str:
        self._nobodys = self._nobodys or await self._hashes.hash("no PIN is this long")
        return self._nobodys

    def _person_by(self, login: str) -> Person | None:
        wanted = login.strip().casefold()
        digits = "".join(filter(str.isdigit, wanted))
        for person in self._directory.people():
            if not person.active:
                continue
            if wanted and wanted == person.email.strip().casefold():
                return person
            phone = "".join(filter(str.isdigit, person.phone))
            if len(digits) >= _SHORTEST_PHONE_NUMBER and digits == phone:
                return person
        return None


_SHORTEST_PHONE_NUMBER = 7


def _usable(cards: Iterable[Card]) -> Card | None:
    return next((card for card in cards if not card.blocked and not card.lost), None)


def _is_theirs(session: ChargingSession, driver: Driver) -> bool:
    if driver.person_id is not None and session.person_id == driver.person_id:
        return True
    return card_key(session.id_tag) == card_key(driver.id_tag)
