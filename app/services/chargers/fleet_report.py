"""What an operator of many chargers asks: whose firmware is old, which vehicle stands where."""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from app.core.chargers import Charger
from app.core.depot_state import DepotState
from app.core.ids import ChargerId, ConnectorId
from app.services.chargers.chargers import ChargerService
from app.services.people.directory import Directory

_PARTS = re.compile(r"\d+|[a-z]+")


@dataclass(frozen=True, slots=True)
class OldFirmware:
    """A charger that runs an older version than others of its model in this depot."""

    charger_id: ChargerId
    name: str
    vendor: str
    model: str
    firmware: str
    newest: str


class FleetReport:
    """Reads what is known already; asks no charger."""

    def __init__(self, chargers: ChargerService, state: DepotState, directory: Directory) -> None:
        self._chargers = chargers
        self._state = state
        self._directory = directory

    def old_firmware(self) -> Sequence[OldFirmware]:
        """Return the chargers with an older firmware than the newest of their model, by name."""
        models: defaultdict[tuple[str, str], list[Charger]] = defaultdict(list)
        for charger in self._chargers.all():
            told = charger.identity
            if charger.adopted and told.firmware:
                models[told.vendor.casefold(), told.model.casefold()].append(charger)
        found = [old for chargers in models.values() for old in _older(chargers)]
        return sorted(found, key=lambda old: (old.name.casefold(), old.charger_id))

    def vehicle_at(self, connector: ConnectorId) -> str:
        """Return the plate of the vehicle that charges at a connector; empty where nobody knows.

        It is the card's, or the only one of whoever holds the card.
        """
        session = self._state.open_session(connector)
        if session is None:
            return ""
        card = self._directory.card(session.id_tag)
        if card is not None and card.vehicle:
            return card.vehicle
        if session.person_id is None:
            return ""
        theirs = [v for v in self._directory.vehicles() if v.person_id == session.person_id]
        return theirs[0].plate if len(theirs) == 1 else ""


def version_key(version: str) -> list[tuple[int, int, str]]:
    """Return what versions are compared by: 4.10 is newer than 4.9, and 4.9 than 4.9-beta."""
    parts = _PARTS.findall(version.casefold())
    keys = [(1, int(p), "") if p.isdigit() else (-1, 0, p) for p in parts]
    return [*keys, (0, 0, "")]


def _older(chargers: Iterable[Charger]) -> Iterable[OldFirmware]:
    of_model = list(chargers)
    newest = max((c.identity.firmware for c in of_model), key=version_key)
    for charger in of_model:
        told = charger.identity
        if version_key(told.firmware) < version_key(newest):
            yield OldFirmware(
                charger.id, charger.name, told.vendor, told.model, told.firmware, newest
            )
