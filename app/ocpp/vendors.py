"""Vendor profiles from their TOML files: ours, and those that a depot adds."""

import logging
import tomllib
from pathlib import Path

import msgspec

from app.core.charger_habits import CloseManner
from app.core.charging_profiles import RateUnit
from app.core.transfers import FileProtocol
from app.core.vendor_profiles import VendorErrorCode, VendorProfile

_log = logging.getLogger("chargeyard.ocpp")


class _ErrorCode(msgspec.Struct, forbid_unknown_fields=True):
    code: str
    meaning: str
    steps: list[str] = []
    service: bool = False


class _File(msgspec.Struct, forbid_unknown_fields=True):
    vendor: str
    model: str = "*"
    note: str = ""
    source: str = ""
    ping_interval_s: float | None = None
    heartbeat_interval_s: int | None = None
    silent_after_s: float | None = None
    settle_s: float | None = None
    subprotocol: str = ""
    close: CloseManner | None = None
    energy_unit: str = ""
    power_unit: str = ""
    rate_units: list[RateUnit] = []
    file_protocol: FileProtocol | None = None
    settings: dict[str, str] = {}
    error_codes: list[_ErrorCode] = []
    texts: dict[str, dict[str, str]] = {}


def load_vendor_profiles(*folders: Path) -> tuple[VendorProfile, ...]:
    """Read the profiles of some folders, by name; an earlier folder hides the same file name.

    A file that cannot be read is left out and logged: it must not keep a depot from opening.
    """
    found: dict[str, Path] = {}
    for folder in folders:
        for path in sorted(folder.glob("*.toml")):
            found.setdefault(path.stem.casefold(), path)
    profiles = (_read(path) for path in found.values())
    return tuple(profile for profile in profiles if profile is not None)


def _read(path: Path) -> VendorProfile | None:
    try:
        values = tomllib.loads(path.read_text(encoding="utf-8"))
        file = msgspec.convert(values, _File)
    except (OSError, ValueError) as error:
        _log.warning("The vendor profile %s cannot be used: %s", path, error)
        return None
    named = msgspec.structs.asdict(file) | {
        "rate_units": frozenset(file.rate_units),
        "error_codes": tuple(
            VendorErrorCode(each.code, each.meaning, tuple(each.steps), each.service)
            for each in file.error_codes
        ),
    }
    return VendorProfile(name=path.stem, **named)
