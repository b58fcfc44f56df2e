"""Requests that tell a charger where a file is, or where to bring one; and each charger's own."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from app.core.transfers import TransferKind


@dataclass(frozen=True, slots=True)
class FilePlace:
    """Where in a request the address of a file stands, and what kind of file that is.

    Attributes:
        steps: Names of the members from the payload down to the address.
    """

    kind: TransferKind
    steps: tuple[str, ...]


FILE_PLACES: Mapping[str, FilePlace] = {
    "UpdateFirmware": FilePlace(TransferKind.FIRMWARE, ("location",)),
    "SignedUpdateFirmware": FilePlace(TransferKind.FIRMWARE, ("firmware", "location")),
    "GetDiagnostics": FilePlace(TransferKind.DIAGNOSTICS, ("location",)),
    "GetLog": FilePlace(TransferKind.LOG, ("log", "remoteLocation")),
}


def wants_own_address(action: str, payload: Mapping[str, Any]) -> bool:
    """Tell whether a request moves a file and leaves it to us under which address.

    It does where a name stands in place of the address: of the firmware file, or any word for a
    file that the charger brings.
    """
    place = FILE_PLACES.get(action)
    return place is not None and "://" not in named_file(action, payload)


def named_file(action: str, payload: Mapping[str, Any]) -> str:
    """Return what stands in a request in the place of the address; empty where nothing does."""
    value: Any = payload
    for step in FILE_PLACES[action].steps:
        value = value.get(step) if isinstance(value, Mapping) else None
    return value if isinstance(value, str) else ""


def with_address(action: str, payload: Mapping[str, Any], address: str) -> dict[str, Any]:
    """Return the request with an address in the place of what stood there."""
    return _put(payload, FILE_PLACES[action].steps, address)


def _put(payload: Mapping[str, Any], steps: tuple[str, ...], address: str) -> dict[str, Any]:
    first, *rest = steps
    if not rest:
        return {**payload, first: address}
    inner = payload.get(first)
    below = inner if isinstance(inner, Mapping) else {}
    return {**payload, first: _put(below, tuple(rest), address)}
