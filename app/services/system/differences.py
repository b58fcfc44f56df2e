"""What is different between two versions of a thing, for the audit."""

from dataclasses import fields
from typing import Any

from app.core.audit_detail import Change
from app.core.plain_values import HIDDEN, plain


def differences(before: Any, after: Any) -> tuple[Change, ...]:
    """Return each attribute that differs; both are of one dataclass. Secrets are only told of."""
    return tuple(
        Change(field.name, plain(old), plain(new)) if field.repr else _hidden(field.name, old, new)
        for field in fields(before)
        for old, new in [(getattr(before, field.name), getattr(after, field.name))]
        if old != new
    )


def _hidden(name: str, old: object, new: object) -> Change:
    return Change(name, HIDDEN if old else "", HIDDEN if new else "")
