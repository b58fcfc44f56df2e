"""Everybody in the books: people, groups, vehicles, cards and quota plans."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, TypeVar

from sqlalchemy import Connection, Table, bindparam, delete, func, select
from sqlalchemy.dialects.sqlite import insert as upsert
from sqlalchemy.exc import IntegrityError

from app.core.cards import Card, card_key
from app.core.errors import InvalidInput
from app.core.people import Group, Person, Vehicle
from app.core.quota import QuotaPlan
from app.db.engine import Reader
from app.db.people_rows import (
    card_values,
    group_values,
    person_values,
    plan_values,
    to_card,
    to_group,
    to_person,
    to_plan,
    to_vehicle,
    vehicle_values,
)
from app.db.tables import CardRow, GroupRow, PersonRow, QuotaPlanRow, VehicleRow, table_of
from app.db.writer import Writer
from app.services.ports.people import PeopleBooks, PeopleChange

_PLAN = table_of(QuotaPlanRow)
_GROUP = table_of(GroupRow)
_PERSON = table_of(PersonRow)
_VEHICLE = table_of(VehicleRow)
_CARD = table_of(CardRow)

Thing = TypeVar("Thing", QuotaPlan, Group, Person, Vehicle)
Holder = TypeVar("Holder", Group, Person)


class SqlitePeopleStore:
    """Implements `PeopleStore`."""

    def __init__(self, writer: Writer, reader: Reader) -> None:
        self._writer = writer
        self._reader = reader

    async def load(self) -> PeopleBooks:
        """Return everything; see `PeopleStore.load`."""
        return await self._reader.run(_load)

    async def apply(self, change: PeopleChange) -> PeopleChange:
        """Write a change; see `PeopleStore.apply`."""
        return await self._writer.submit(lambda connection: _apply(connection, change))


def _load(connection: Connection) -> PeopleBooks:
    def rows(table: Table) -> Any:
        return connection.execute(select(table).order_by(table.c.id))

    people = [to_person(row) for row in rows(_PERSON)]
    names = {person.id: person.full_name for person in people}
    return PeopleBooks(
        plans=[to_plan(row) for row in rows(_PLAN)],
        groups=[to_group(row) for row in rows(_GROUP)],
        people=people,
        vehicles=[to_vehicle(row) for row in rows(_VEHICLE)],
        cards=[to_card(row, names.get(row.person_id, "")) for row in rows(_CARD)],
    )


def _apply(connection: Connection, change: PeopleChange) -> PeopleChange:
    _remove(connection, change)
    plans, plan_ids = _numbered(connection, _PLAN, change.plans)
    groups, group_ids = _numbered(
        connection, _GROUP, [_with_plans(group, plan_ids) for group in change.groups]
    )
    people, person_ids = _numbered(
        connection,
        _PERSON,
        [
            replace(_with_plans(p, plan_ids), group_id=_new(p.group_id, group_ids))
            for p in change.people
        ],
    )
    vehicles, _ = _numbered(
        connection,
        _VEHICLE,
        [replace(v, person_id=_new(v.person_id, person_ids)) for v in change.vehicles],
    )
    cards = [replace(c, person_id=_new(c.person_id, person_ids)) for c in change.cards]
    _write(connection, _PLAN, [{"id": p.id, **plan_values(p)} for p in plans])
    _write(connection, _GROUP, [{"id": g.id, **group_values(g)} for g in groups])
    _write(connection, _PERSON, [{"id": p.id, **person_values(p)} for p in people])
    _write(connection, _VEHICLE, [{"id": v.id, **vehicle_values(v)} for v in vehicles])
    _write_cards(connection, cards)
    return replace(
        change, plans=plans, groups=groups, people=people, vehicles=vehicles, cards=cards
    )


def _remove(connection: Connection, change: PeopleChange) -> None:
    keys = [card_key(id_tag) for id_tag in change.removed_cards]
    removed: Sequence[tuple[Table, str, Sequence[int | str], str]] = (
        (_CARD, "card_key", keys, "card"),
        (_VEHICLE, "id", change.removed_vehicles, "vehicle"),
        (_PERSON, "id", change.removed_people, "person"),
        (_GROUP, "id", change.removed_groups, "group"),
        (_PLAN, "id", change.removed_plans, "quota plan"),
    )
    for table, column, values, word in removed:
        if not values:
            continue
        gone = delete(table).where(table.c[column] == bindparam("gone"))
        try:
            connection.execute(gone, [{"gone": value} for value in values])
        except IntegrityError:
            raise InvalidInput(
                f"This {word} is in the books and cannot be removed.",
                hint="Take away the right to charge instead.",
            ) from None


def _numbered(
    connection: Connection, table: Table, things: Sequence[Thing]
) -> tuple[list[Thing], dict[int, int]]:
    """Give the next numbers of a table to what is new; return all, and the new numbers by old."""
    fresh = [thing.id for thing in things if thing.id < 0]
    newest = (connection.scalar(select(func.max(table.c.id))) or 0) if fresh else 0
    numbers = {old: newest + place for place, old in enumerate(fresh, start=1)}
    return [replace(thing, id=numbers.get(thing.id, thing.id)) for thing in things], numbers


def _with_plans(holder: Holder, numbers: Mapping[int, int]) -> Holder:
    plans = tuple(numbers.get(plan, plan) for plan in holder.quota_plan_ids)
    return replace(holder, quota_plan_ids=plans)


def _new(number: int | None, numbers: Mapping[int, int]) -> int | None:
    return None if number is None else numbers.get(number, number)


def _write(connection: Connection, table: Table, rows: list[dict[str, Any]]) -> None:
    if not rows:
        return
    saved = upsert(table)
    saved = saved.on_conflict_do_update(
        index_elements=["id"], set_={name: saved.excluded[name] for name in rows[0]}
    )
    connection.execute(saved, rows)


def _write_cards(connection: Connection, cards: Sequence[Card]) -> None:
    if not cards:
        return
    saved = upsert(_CARD)
    columns = card_values(cards[0])
    # The number stays as it was first seen.
    saved = saved.on_conflict_do_update(
        index_elements=["card_key"], set_={name: saved.excluded[name] for name in columns}
    )
    connection.execute(saved, [{"id_tag": c.id_tag, **card_values(c)} for c in cards])
