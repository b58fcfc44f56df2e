"""Whom or what the ids in the audit mean."""

from collections.abc import Callable
from typing import Any

from app.core.errors import DepotError
from app.services.audit import Auditor
from app.services.chargers.chargers import ChargerService
from app.services.chargers.stations import StationService
from app.services.money.tariffs import TariffService
from app.services.people.directory import Directory
from app.services.upkeep.work_tickets import WorkTicketService


def teach_names(
    auditor: Auditor,
    directory: Directory,
    chargers: ChargerService,
    tariffs: TariffService,
    stations: StationService,
    tickets: WorkTicketService,
) -> None:
    """Let an auditor write down beside every id whom or what it means at the moment."""

    def card(id_tag: str) -> str:
        known = directory.card(id_tag)
        return (known.person or known.label) if known else ""

    def charger(charger_id: str) -> str:
        known = chargers.get(charger_id)
        return known.name if known else ""

    def owner(whose: object) -> str:
        kind, _, number = str(whose).partition(" ")
        found = directory.person if kind == "person" else directory.group
        return _called(found(int(number)))

    for field, name_of in {
        "person_id": lambda number: _called(directory.person(number)),
        "group_id": lambda number: _called(directory.group(number)),
        "plan_id": lambda number: _called(directory.plan(number)),
        "quota_plan_ids": lambda number: _called(directory.plan(number)),
        "vehicle_id": lambda number: next(
            (each.plate for each in directory.vehicles() if each.id == number), ""
        ),
        "owner": owner,
        "id_tag": card,
        "charger_id": charger,
        "charger_ids": charger,
        "chargers": charger,
        "connector": lambda place: charger(str(place).rpartition("/")[0]),
        "tariff_id": lambda number: tariffs.plan(number).name,
        "station_id": lambda number: stations.get(number).name,
        "ticket_id": lambda number: next(
            (each.title for each in tickets.all() if each.id == number), ""
        ),
    }.items():
        auditor.knows(field, _or_nothing(name_of))


def _called(thing: Any) -> str:
    return str(getattr(thing, "full_name", "") or getattr(thing, "name", ""))


def _or_nothing(name_of: Callable[[Any], str]) -> Callable[[Any], str]:
    def found(value: Any) -> str:
        try:
            return name_of(value)
        except (DepotError, TypeError, ValueError):
            # Somebody may name in a request what is not there: that is for the service to say.
            return ""

    return found
