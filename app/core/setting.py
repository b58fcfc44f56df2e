"""What a setting is: where it stands, of which kind, when it comes into force, what it may be."""

import ipaddress
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType
from typing import Any
from zoneinfo import available_timezones

from app.core.errors import InvalidInput
from app.core.roles import Role

_HOST_NAME = re.compile(r"[A-Za-z0-9]([A-Za-z0-9.-]{0,251}[A-Za-z0-9])?")


class Section(StrEnum):
    """Where a setting stands on the page; sections without settings are added there."""

    DEPOT = "depot"
    NETWORK = "network"
    CHARGERS = "chargers"
    SECURITY = "security"
    APPEARANCE = "appearance"


class Kind(StrEnum):
    """What a value is."""

    TEXT = "text"
    LINES = "lines"
    WHOLE = "whole"
    NUMBER = "number"
    CHOICE = "choice"
    SWITCH = "switch"
    HOST = "host"
    ZONE = "zone"


class Effect(StrEnum):
    """How a change comes into force; the program goes on in any case."""

    LIVE = "live"
    """At once, wherever it is used."""
    ADDRESS = "address"
    """At once: who is connected stays, who connects from then on needs the new address."""
    DEPOT = "depot"
    """The depot opens anew: chargers are told and are back within seconds."""
    WINDOW = "window"
    """The window is built anew."""


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting. Label, help and the words of choices are English; the screen translates them.

    Attributes:
        default: What it is while nobody chose; the configuration knows those that it has too.
        unit: Such as "s"; empty without one.
        least, most: Bounds of a number, or of the length of a text.
        choices: Values with their words, for `Kind.CHOICE`.
        role: Who may change it.
    """

    key: str
    section: Section
    kind: Kind
    default: Any
    label: str
    help: str
    unit: str = ""
    least: float = 0
    most: float = 0
    choices: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    effect: Effect = Effect.LIVE
    role: Role = Role.ADMIN

    def checked(self, value: Any) -> Any:
        """Return a value as it is kept.

        Raises:
            InvalidInput: It cannot be used; the text says why.
        """
        return _CHECKS[self.kind](self, value)


def _text(setting: Setting, value: Any) -> str:
    text = str(value).strip()
    if not setting.least <= len(text) <= setting.most:
        raise InvalidInput(
            "It has {least} to {most} letters.", least=int(setting.least), most=int(setting.most)
        )
    return text


def _lines(setting: Setting, value: Any) -> list[str]:
    given = value.splitlines() if isinstance(value, str) else value
    lines = [str(line).strip() for line in given if str(line).strip()]
    if len(lines) > setting.most:
        raise InvalidInput("There is room for {most} lines.", most=int(setting.most))
    return lines


def _number(setting: Setting, value: Any) -> float:
    try:
        number = float(value)
    except (TypeError, ValueError):
        raise InvalidInput("This must be a number.") from None
    if not setting.least <= number <= setting.most:
        raise InvalidInput(
            "It is at least {least} and at most {most}.", least=setting.least, most=setting.most
        )
    return number


def _whole(setting: Setting, value: Any) -> int:
    if isinstance(value, bool) or str(value).strip() != str(value).strip().split(".")[0]:
        raise InvalidInput("This must be a whole number.")
    number = _number(setting, value)
    return int(number)


def _choice(setting: Setting, value: Any) -> str:
    if str(value) not in setting.choices:
        raise InvalidInput("This is none of the choices.")
    return str(value)


def _switch(_setting: Setting, value: Any) -> bool:
    if not isinstance(value, bool):
        raise InvalidInput("This is either on or off.")
    return value


def _host(_setting: Setting, value: Any) -> str:
    host = str(value).strip()
    try:
        return str(ipaddress.ip_address(host))
    except ValueError:
        pass
    # Digits and dots alone are an address with a mistake in it, not a name.
    if not _HOST_NAME.fullmatch(host) or not re.search("[A-Za-z]", host):
        raise InvalidInput("This is an address such as 0.0.0.0 or the name of this machine.")
    return host


def _zone(_setting: Setting, value: Any) -> str:
    if str(value) not in available_timezones():
        raise InvalidInput("Nobody knows this time zone; it is a name such as Asia/Bishkek.")
    return str(value)


_CHECKS = {
    Kind.TEXT: _text,
    Kind.LINES: _lines,
    Kind.NUMBER: _number,
    Kind.WHOLE: _whole,
    Kind.CHOICE: _choice,
    Kind.SWITCH: _switch,
    Kind.HOST: _host,
    Kind.ZONE: _zone,
}
