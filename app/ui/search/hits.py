"""What a search everywhere finds: collected once, then only looked through."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication

from app.core.cards import Card
from app.core.chargers import Charger
from app.core.ids import ConnectorId
from app.core.people import Group, Person, Vehicle
from app.core.roles import Role
from app.core.sessions import ChargingSession
from app.services.people.directory import Directory
from app.ui.access import DepotAccess

translate = QCoreApplication.translate

MOST_HITS = 12


@dataclass(frozen=True, slots=True)
class Hit:
    """One thing that can be opened.

    Attributes:
        detail: What kind of thing it is, and what else tells it from others.
    """

    icon: str
    title: str
    detail: str
    open: Callable[[], None]


@dataclass(frozen=True, slots=True)
class Source:
    """Things of one kind.

    Attributes:
        words: Everything that a thing is found by, its title first.
        hit: Describes a thing that was found; only those are.
    """

    things: Iterable[Any]
    words: Callable[[Any], str]
    hit: Callable[[Any], Hit]


class Index:
    """Everything there is at one moment, ready to be looked through with each key."""

    def __init__(self, sources: Iterable[Source]) -> None:
        self._entries = [
            (source.words(thing).casefold(), source, thing)
            for source in sources
            for thing in source.things
        ]

    def find(self, text: str) -> list[Hit]:
        """Return what contains every word of a text, the likeliest first."""
        wanted = text.casefold().split()
        if not wanted:
            return []
        found = self._entries
        for word in wanted:
            found = [entry for entry in found if word in entry[0]]
        found = sorted(found, key=lambda entry: _distance(entry[0], wanted))
        return [source.hit(thing) for _words, source, thing in found[:MOST_HITS]]


@dataclass(frozen=True, slots=True)
class Destinations:
    """How each kind of thing is opened."""

    page: Callable[[str], None]
    charger: Callable[[ConnectorId], None]
    person: Callable[[int], None]
    session: Callable[[ChargingSession], None]
    people_with: Callable[[str], None]
    group: Callable[[Group], None]


@dataclass(frozen=True, slots=True)
class Command:
    """Something that is done rather than shown."""

    icon: str
    title: str
    act: Callable[[], None]


def all_sources(
    access: DepotAccess,
    to: Destinations,
    pages: Sequence[tuple[str, str, str]],
    commands: Sequence[Command],
) -> list[Source]:
    """Return everything that this operator may find, in the order in which equals are shown.

    Args:
        pages: Key, icon and title of each.
    """
    sources = [_chargers(access, to), _open_sessions(access, to)]
    if access.operator.may(Role.ATTENDANT):
        directory = access.people.directory
        sources += [
            _groups(directory, to),
            _people(directory, to),
            _cards(directory, to),
            _vehicles(directory, to),
        ]
    return [*sources, _pages(pages, to), _commands(commands)]


def session_hit(session: ChargingSession, access: DepotAccess, to: Destinations) -> Hit:
    """Describe a session."""
    charger_id = session.connector.charger_id
    charger = access.chargers.get(charger_id)
    detail = translate("Search", "{who} at {charger}").format(
        who=session.person or session.id_tag, charger=charger.name if charger else charger_id
    )
    return Hit("list", _session_title(session), detail, lambda: to.session(session))


def _distance(words: str, wanted: Sequence[str]) -> tuple[bool, bool, int]:
    """Tell how far words are from what is wanted: bay 3 comes before 30, and 30 before a serial."""
    phrase, spaced = " ".join(wanted), f" {words} "
    inside = sum(f" {word}" not in spaced for word in wanted)
    return not spaced.startswith(f" {phrase} "), not words.startswith(phrase), inside


def _chargers(access: DepotAccess, to: Destinations) -> Source:
    kind = translate("Search", "Charger {identity}")

    def words(charger: Charger) -> str:
        said = charger.identity
        return f"{charger.name} {charger.id} {said.vendor} {said.model} {said.serial_number}"

    def hit(charger: Charger) -> Hit:
        place = ConnectorId(charger.id, 0)
        detail = kind.format(identity=charger.id)
        return Hit("charger", charger.name, detail, lambda: to.charger(place))

    present = [each for each in access.chargers.all() if each.retired_at is None]
    return Source(present, words, hit)


def _open_sessions(access: DepotAccess, to: Destinations) -> Source:
    def words(session: ChargingSession) -> str:
        title = _session_title(session)
        return f"{title} {session.id} {session.person} {session.id_tag} {session.connector}"

    def hit(session: ChargingSession) -> Hit:
        return session_hit(session, access, to)

    return Source(access.state.open_sessions(), words, hit)


def _session_title(session: ChargingSession) -> str:
    return translate("Search", "Session {number}").format(number=session.id)


def _groups(directory: Directory, to: Destinations) -> Source:
    kind = translate("Search", "Group or company")

    def hit(group: Group) -> Hit:
        return Hit("people", group.name, kind, lambda: to.group(group))

    return Source(directory.groups(), lambda group: str(group.name), hit)


def _people(directory: Directory, to: Destinations) -> Source:
    kind = translate("Search", "Person")

    def company(person: Person) -> str:
        group = directory.group(person.group_id)
        return "" if group is None else group.name

    def words(person: Person) -> str:
        return f"{person.full_name} {company(person)} {person.phone} {person.email}"

    def hit(person: Person) -> Hit:
        detail = " · ".join(part for part in (kind, company(person)) if part)
        return Hit("person", person.full_name, detail, lambda: to.person(person.id))

    return Source(directory.people(), words, hit)


def _cards(directory: Directory, to: Destinations) -> Source:
    kind = translate("Search", "Card")

    def words(card: Card) -> str:
        # Numbers are read aloud and typed with and without what separates them.
        plain = card.id_tag.replace(":", "").replace("-", "").replace(" ", "")
        return f"{card.id_tag} {plain} {card.label} {card.person}"

    def hit(card: Card) -> Hit:
        detail = " · ".join(part for part in (kind, card.person) if part)
        person = card.person_id
        if person is None:
            return Hit("card", card.id_tag, detail, lambda: to.people_with(card.id_tag))
        return Hit("card", card.id_tag, detail, lambda: to.person(person))

    return Source(directory.cards(), words, hit)


def _vehicles(directory: Directory, to: Destinations) -> Source:
    kind = translate("Search", "Vehicle")

    def owner(vehicle: Vehicle) -> str:
        person = directory.person(vehicle.person_id)
        return "" if person is None else person.full_name

    def words(vehicle: Vehicle) -> str:
        plain = vehicle.plate.replace(" ", "").replace("-", "")
        return f"{vehicle.plate} {plain} {vehicle.model} {owner(vehicle)}"

    def hit(vehicle: Vehicle) -> Hit:
        detail = " · ".join(part for part in (kind, vehicle.model, owner(vehicle)) if part)
        person = vehicle.person_id
        if person is None:
            return Hit("vehicle", vehicle.plate, detail, lambda: to.people_with(vehicle.plate))
        return Hit("vehicle", vehicle.plate, detail, lambda: to.person(person))

    return Source(directory.vehicles(), words, hit)


def _pages(pages: Sequence[tuple[str, str, str]], to: Destinations) -> Source:
    kind = translate("Search", "Page")

    def hit(page: tuple[str, str, str]) -> Hit:
        key, icon, title = page
        return Hit(icon, title, kind, lambda: to.page(key))

    return Source(pages, lambda page: str(page[2]), hit)


def _commands(commands: Sequence[Command]) -> Source:
    kind = translate("Search", "Command")
    return Source(
        commands,
        lambda command: str(command.title),
        lambda command: Hit(command.icon, command.title, kind, command.act),
    )
