"""What is different between two versions of a thing, for the audit."""

from dataclasses import fields
from typing import Any


def differences(before: Any, after: Any) -> str:
    """Return each attribute that differs: "name: 'Ada' -> 'Bob'"; both are of one dataclass."""
    names = (field.name for field in fields(before))
    pairs = ((name, getattr(before, name), getattr(after, name)) for name in names)
    return ", ".join(f"{name}: {old!r} -> {new!r}" for name, old, new in pairs if old != new)
