"""Arguments of a use case as the audit keeps them: JSON-shaped, short, and without secrets."""

import re
from collections.abc import Collection, Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from enum import Enum
from typing import Any

from app.core.ids import ConnectorId

HIDDEN = "•••"
"""Stands where a secret was."""

_LONGEST = 1000
_MOST = 100
_SECRETS = frozenset(
    {"authorizationkey", "keyhash", "password", "passwordhash", "pem", "pin", "pinhash"}
    | {"secret", "secrethash", "token"}
)
_LOGIN_IN_ADDRESS = re.compile(r"(?<=://)[^/@\s]+(?=@)")


def plain(value: object) -> Any:
    """Return a value as JSON holds it.

    Of a dataclass that is what differs from its defaults. A field that does not show in its
    `repr`, anything that goes by the name of a secret, and the login within an address are hidden;
    a file is its size; what is long is cut.
    """
    if isinstance(value, Enum):
        return getattr(value, "word", value.value)
    if value is None or isinstance(value, bool | int | float):
        return value
    if isinstance(value, Mapping):
        return _mapping(value)
    if is_dataclass(value) and not isinstance(value, type):
        return _mapping({f.name: _field(f, value) for f in fields(value) if _says(f, value)})
    if isinstance(value, list | tuple | set | frozenset) and not isinstance(value, ConnectorId):
        return _several(value)
    return _text(value)


def _mapping(value: Mapping[Any, object]) -> dict[str, Any]:
    # {"key": "AuthorizationKey", "value": "..."}: the name of the secret stands beside it.
    named = str(value.get("key", "")).casefold() in _SECRETS
    return {
        str(name): HIDDEN
        if each and (_is_secret(str(name)) or (named and name != "key"))
        else plain(each)
        for name, each in list(value.items())[:_MOST]
    }


def _is_secret(name: str) -> bool:
    return name.replace("_", "").casefold() in _SECRETS


def _field(field: Field[Any], thing: object) -> object:
    value = getattr(thing, field.name)
    return value if field.repr or not value else HIDDEN


def _says(field: Field[Any], thing: object) -> bool:
    default = field.default
    if default is MISSING and field.default_factory is not MISSING:
        default = field.default_factory()
    value = getattr(thing, field.name)
    # A thing that is new has the id 0.
    return bool(value != default and (field.name != "id" or value))


def _several(values: Collection[object]) -> Any:
    if isinstance(values, tuple) and hasattr(values, "_asdict"):
        return _mapping(values._asdict())
    listed = sorted(values, key=str) if isinstance(values, set | frozenset) else list(values)
    more = [f"+{len(listed) - _MOST}"] if len(listed) > _MOST else []
    return [*(plain(each) for each in listed[:_MOST]), *more]


def _text(value: object) -> Any:
    if isinstance(value, bytes):
        return {"bytes": len(value)}
    if isinstance(value, datetime | date | time):
        return value.isoformat()
    if isinstance(value, timedelta):
        return value.total_seconds()
    text = f"{value:f}" if isinstance(value, Decimal) else str(value)
    text = _LOGIN_IN_ADDRESS.sub(HIDDEN, text)
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"
