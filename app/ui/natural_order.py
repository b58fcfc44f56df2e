"""Names in the order in which people count: "Bay 2" before "Bay 10"."""

import re
from functools import lru_cache

_MOST = 4096


@lru_cache(maxsize=_MOST)
def natural_order(name: str) -> tuple[tuple[bool, int, str], ...]:
    """Return what sorts a name: numbers within it count by their value."""
    parts = re.findall(r"\d+|\D+", name.casefold())
    return tuple((not part.isdigit(), int(part) if part.isdigit() else 0, part) for part in parts)
