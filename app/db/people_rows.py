"""People, cards and quota plans as rows: there and back."""

from typing import Any, TypeVar

import msgspec
from sqlalchemy import Row

from app.core.access import AccessRights
from app.core.cards import Card, card_key
from app.core.people import Group, Person, Vehicle
from app.core.quota import Period, QuotaPlan

T = TypeVar("T")


def plan_values(plan: QuotaPlan) -> dict[str, Any]:
    """Return the columns of a quota plan, without its id."""
    return {
        "name": plan.name,
        "limit_wh": plan.limit_wh,
        "period": plan.period.value,
        "unlimited": plan.unlimited,
        "warn_percent": plan.warn_percent,
        "carry_percent": plan.carry_percent,
        "carry_cap_wh": plan.carry_cap_wh,
        "since": plan.since,
    }


def to_plan(row: Row[Any]) -> QuotaPlan:
    """Return the quota plan of a row."""
    return QuotaPlan(**{**row._asdict(), "period": Period(row.period)})


def group_values(group: Group) -> dict[str, Any]:
    """Return the columns of a group, without its id."""
    return {
        "name": group.name,
        "access": _json(group.access),
        "quota_plan_ids": _json(group.quota_plan_ids),
        "active": group.active,
    }


def to_group(row: Row[Any]) -> Group:
    """Return the group of a row."""
    return Group(
        id=row.id,
        name=row.name,
        access=_read(row.access, AccessRights),
        quota_plan_ids=_read(row.quota_plan_ids, tuple[int, ...]),
        active=row.active,
    )


def person_values(person: Person) -> dict[str, Any]:
    """Return the columns of a person, without the id."""
    return {
        "name": person.name,
        "surname": person.surname,
        "group_id": person.group_id,
        "phone": person.phone,
        "email": person.email,
        "notes": person.notes,
        "quota_plan_ids": _json(person.quota_plan_ids),
        "active": person.active,
    }


def to_person(row: Row[Any]) -> Person:
    """Return the person of a row."""
    plans = _read(row.quota_plan_ids, tuple[int, ...])
    return Person(**{**row._asdict(), "quota_plan_ids": plans})


def vehicle_values(vehicle: Vehicle) -> dict[str, Any]:
    """Return the columns of a vehicle, without its id."""
    return {
        "plate": vehicle.plate,
        "model": vehicle.model,
        "battery_wh": vehicle.battery_wh,
        "most_power_w": vehicle.most_power_w,
        "person_id": vehicle.person_id,
    }


def to_vehicle(row: Row[Any]) -> Vehicle:
    """Return the vehicle of a row."""
    return Vehicle(**row._asdict())


def card_values(card: Card) -> dict[str, Any]:
    """Return the columns of a card, without its id and its number as it was first seen."""
    return {
        "card_key": card_key(card.id_tag),
        "person_id": card.person_id,
        "label": card.label,
        "parent_id_tag": card.parent_id_tag,
        "expires_at": card.expires_at,
        "blocked": card.blocked,
        "lost": card.lost,
        "most_sessions": card.most_sessions,
        "access": None if card.access is None else _json(card.access),
        "vehicle": card.vehicle,
    }


def to_card(row: Row[Any], person: str) -> Card:
    """Return the card of a row; `person` is the full name of its holder."""
    return Card(
        id_tag=row.id_tag,
        person=person,
        person_id=row.person_id,
        label=row.label,
        parent_id_tag=row.parent_id_tag,
        expires_at=row.expires_at,
        blocked=row.blocked,
        lost=row.lost,
        most_sessions=row.most_sessions,
        access=None if row.access is None else _read(row.access, AccessRights),
        vehicle=row.vehicle,
    )


def _json(value: object) -> str:
    return msgspec.json.encode(value, order="deterministic").decode()


def _read(text: str, kind: type[T]) -> T:
    return msgspec.json.decode(text, type=kind)
