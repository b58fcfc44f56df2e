"""What can be asked of a charger, described so that a form can be drawn for it."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol


class FieldKind(StrEnum):
    """What a field takes. `texts` is a list of texts; `json` any structure, as JSON text."""

    TEXT = "text"
    INTEGER = "integer"
    NUMBER = "number"
    BOOLEAN = "boolean"
    CHOICE = "choice"
    INSTANT = "instant"
    ADDRESS = "address"
    TEXTS = "texts"
    JSON = "json"


class RequestGroup(StrEnum):
    """Where a request belongs: the feature profiles of OCPP 1.6 and its security extension."""

    CORE = "core"
    TRIGGER = "trigger"
    SMART_CHARGING = "smart_charging"
    RESERVATION = "reservation"
    LOCAL_LIST = "local_list"
    FIRMWARE = "firmware"
    SECURITY = "security"


@dataclass(frozen=True, slots=True)
class FormField:
    """One field of a request.

    Attributes:
        name: As it stands in the request.
        choices: What a field of the kind CHOICE may be.
        max_length: Most characters of a text, or of each text of a list; None: any number.
        step: What a number must be a multiple of; None: any number.
        template: JSON text to start from, for a field of the kind JSON; else empty.
    """

    name: str
    kind: FieldKind
    required: bool
    choices: tuple[str, ...] = ()
    max_length: int | None = None
    step: float | None = None
    template: str = ""


@dataclass(frozen=True, slots=True)
class RequestForm:
    """One request with its fields, those that it must have first."""

    action: str
    group: RequestGroup
    fields: tuple[FormField, ...]


class RequestForms(Protocol):
    """Knows every request that a charger may be sent."""

    def all(self) -> Sequence[RequestForm]:
        """Return the forms of all requests, by group."""
        ...
