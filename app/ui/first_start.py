"""Whether the first steps are still before us."""

from collections.abc import Mapping
from typing import Any

FIRST_STEPS_SETTING = "first_steps"


def step_of(remembered: Mapping[str, Any]) -> int | None:
    """Return at which of the first steps somebody stopped; None where they are behind us."""
    kept = remembered.get(FIRST_STEPS_SETTING)
    if not isinstance(kept, Mapping):
        return 0
    step = kept.get("step")
    return step if isinstance(step, int) else None
