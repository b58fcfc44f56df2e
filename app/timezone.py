"""The time zone of this machine, by its IANA name."""

import os
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

_LOCALTIME = Path("/etc/localtime")


def machine_zone() -> str:
    """Return the name that this machine is set to, such as "Asia/Bishkek"; UTC where none is."""
    for name in (os.environ.get("TZ", "").lstrip(":"), _linked()):
        if name and known_zone(name):
            return name
    return "UTC"


def known_zone(name: str) -> bool:
    """Tell whether there is such a time zone."""
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False
    return True


def _linked() -> str:
    target = os.path.realpath(_LOCALTIME)
    return target.partition("zoneinfo/")[2]
