"""What a search everywhere finds: collected once, then only looked through."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import QCoreApplication

from app.core.cards import card_key
from app.core.ids import ChargerId, ConnectorId
from app.core.roles import Role
from app.core.sessions import ChargingSession
from app.ui.access import DepotAccess

translate = QCoreApplication.translate

MOST_HITS = 12

Thing = TypeVar("Thing")


@dataclass(frozen=True, slots=True)
class Hit:
    """One thing that can be opened.

    Attributes:
        detail: What kind of thing it is, and what else tells it from others.
        words: Everything it is found by, without case.
    """

    icon: str
    title: str
    detail: str
    words: str
    open: Callable[[], None]


@dataclass(frozen=True, slots=True)
class Destinations:
    """How each kind of thing is opened."""

    page: Callable[[str], None]
    charger: Callable[[ConnectorId], None]
    person: Callable[[int], None]
    session: Callable[[ChargingSession], None]
    people_with: Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Command:
    """Something that is done rather than shown."""

    icon: str
    title: str
    act: Callable[[], None]


def all_hits(
    access: DepotAccess,
    to: Destinations,
    pages: Iterable[tuple[str, str, str]],
    commands: Iterable[Command],
) -> list[Hit]:
    """Return everything there is, in the order in which equals are shown.

    Args:
        pages: Key, icon and title of each.
    """
    hits = [*_chargers(access, to), *_open_sessions(access, to)]
    if access.operator.may(Role.ATTENDANT):
        hits += [*_people(access, to), *_cards(access, to), *_vehicles(access, to)]
    kind = translate("Search", "Page")
    for key, icon, title in pages:
        hits.append(Hit(icon, title, kind, title.casefold(), _then(to.page, key)))
    kind = translate("Search", "Command")
    for each in commands:
        hits.append(Hit(each.icon, each.title, kind, each.title.casefold(), each.act))
    return hits


def find(hits: Sequence[Hit], text: str) -> list[Hit]:
    """Return the hits that contain every word of a text, the likeliest first."""
    words = text.casefold().split()
    if not words:
        return []
    found = [hit for hit in hits if all(word in hit.words for word in words)]
    found.sort(key=lambda hit: _distance(hit, words[0]))
    return found[:MOST_HITS]


def session_hit(session: ChargingSession, to: Destinations) -> Hit:
    """Describe a session."""
    title = translate("Search", "Session {number}").format(number=session.id)
    who = session.person or session.id_tag
    words = f"{title} {session.id} {who} {session.id_tag} {session.connector}".casefold()
    detail = translate("Search", "{who} at {charger}").format(
        who=who, charger=session.connector.charger_id
    )
    return Hit("list", title, detail, words, lambda: to.session(session))


def _distance(hit: Hit, word: str) -> int:
    title = hit.title.casefold()
    if title.startswith(word):
        return 0
    return 1 if f" {word}" in f" {title}" else 2


def _chargers(access: DepotAccess, to: Destinations) -> Iterator[Hit]:
    kind = translate("Search", "Charger {identity}")
    for snapshot in access.state.chargers(access.clock.now()):
        charger = snapshot.charger
        said = charger.identity
        words = f"{charger.name} {charger.id} {said.vendor} {said.model} {said.serial_number}"
        place = ConnectorId(ChargerId(charger.id), 0)
        detail = kind.format(identity=charger.id)
        yield Hit("charger", charger.name, detail, words.casefold(), _then(to.charger, place))


def _open_sessions(access: DepotAccess, to: Destinations) -> Iterator[Hit]:
    for session in access.state.open_sessions():
        yield session_hit(session, to)


def _people(access: DepotAccess, to: Destinations) -> Iterator[Hit]:
    directory = access.people.directory
    for person in directory.people():
        group = directory.group(person.group_id)
        company = "" if group is None else group.name
        kind = translate("Search", "Person")
        detail = f"{kind} · {company}" if company else kind
        words = f"{person.full_name} {company} {person.phone} {person.email}".casefold()
        yield Hit("person", person.full_name, detail, words, _then(to.person, person.id))


def _cards(access: DepotAccess, to: Destinations) -> Iterator[Hit]:
    kind = translate("Search", "Card")
    for card in access.people.directory.cards():
        detail = f"{kind} · {card.person}" if card.person else kind
        words = f"{card.id_tag} {card_key(card.id_tag)} {card.label} {card.person}".casefold()
        if card.person_id is None:
            opening = _then(to.people_with, card.id_tag)
        else:
            opening = _then(to.person, card.person_id)
        yield Hit("card", card.id_tag, detail, words, opening)


def _vehicles(access: DepotAccess, to: Destinations) -> Iterator[Hit]:
    kind, directory = translate("Search", "Vehicle"), access.people.directory
    for vehicle in directory.vehicles():
        owner = directory.person(vehicle.person_id)
        parts = (kind, vehicle.model, owner.full_name if owner else "")
        detail = " · ".join(part for part in parts if part)
        plain = "".join(vehicle.plate.split())
        words = f"{vehicle.plate} {plain} {vehicle.model} {parts[-1]}".casefold()
        if vehicle.person_id is None:
            opening = _then(to.people_with, vehicle.plate)
        else:
            opening = _then(to.person, vehicle.person_id)
        yield Hit("vehicle", vehicle.plate, detail, words, opening)


def _then(act: Callable[[Thing], None], thing: Thing) -> Callable[[], None]:
    return lambda: act(thing)
