"""Every setting that people may change, declared once: its type, unit, bounds, words."""

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
    effect: Effect = Effect.DEPOT
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


def _port(key: str, default: int, label: str, help_text: str, most: int = 65_535) -> Setting:
    return Setting(key, Section.NETWORK, Kind.WHOLE, default, label, help_text, least=1, most=most)


SETTINGS: tuple[Setting, ...] = (
    Setting(
        "depot_name",
        Section.DEPOT,
        Kind.TEXT,
        "Depot",
        "Name of the depot",
        "Stands in the top bar and on everything that is printed.",
        least=1,
        most=60,
    ),
    Setting(
        "timezone",
        Section.DEPOT,
        Kind.ZONE,
        "",
        "Time zone",
        "When the depot's days and months begin, for quotas, bills and reports.",
    ),
    Setting(
        "legal_lines",
        Section.DEPOT,
        Kind.LINES,
        (),
        "On receipts",
        "Up to six lines that receipts and statements must show, such as address and tax number.",
        most=6,
    ),
    Setting(
        "ocpp_host",
        Section.NETWORK,
        Kind.HOST,
        "0.0.0.0",  # noqa: S104  (chargers dial in from the depot's LAN)
        "Address for chargers",
        "Where chargers connect; 0.0.0.0 is every address of this machine.",
    ),
    _port("ocpp_port", 9000, "Port for chargers", "The number after the colon in a charger's URL."),
    _port(
        "ocpp_tls_port",
        9443,
        "Port for chargers with TLS",
        "Served by wss where a certificate lies in certs/server.pem of the data folder.",
    ),
    _port(
        "file_port",
        9080,
        "Port for files by HTTP",
        "Where chargers fetch firmware and bring diagnostics; open from the first such request.",
    ),
    _port(
        "ftp_port",
        9021,
        "Port for files by FTP",
        "The same for chargers that need FTP; the ten ports after it carry the data.",
        most=65_525,
    ),
    Setting(
        "api",
        Section.NETWORK,
        Kind.SWITCH,
        True,
        "HTTP API",
        "Other programs may ask and command the depot, with a token.",
    ),
    Setting(
        "api_host",
        Section.NETWORK,
        Kind.HOST,
        "127.0.0.1",
        "Address of the API",
        "127.0.0.1 is for programs on this machine alone.",
    ),
    _port("api_port", 8001, "Port of the API", "The number after the colon in the API's URL."),
    Setting(
        "phone",
        Section.NETWORK,
        Kind.SWITCH,
        False,
        "Drivers' page",
        "Drivers start and stop charging on their phones, in the depot's Wi-Fi.",
    ),
    Setting(
        "phone_host",
        Section.NETWORK,
        Kind.HOST,
        "0.0.0.0",  # noqa: S104  (phones come from the depot's Wi-Fi)
        "Address of the drivers' page",
        "Where phones connect; 0.0.0.0 is every address of this machine.",
    ),
    _port(
        "phone_port",
        8080,
        "Port of the drivers' page",
        "It stands on the QR labels: print them anew where it changes.",
    ),
    Setting(
        "admission",
        Section.CHARGERS,
        Kind.CHOICE,
        "ask",
        "A charger nobody knows",
        "What happens when a new charger dials in.",
        choices=MappingProxyType(
            {
                "ask": "waits under New chargers until somebody adopts it",
                "open": "is taken at once",
                "known": "is refused",
            }
        ),
        effect=Effect.LIVE,
    ),
    Setting(
        "cards",
        Section.CHARGERS,
        Kind.CHOICE,
        "known",
        "Cards that may charge",
        "Blocked cards never may.",
        choices=MappingProxyType({"known": "those in the books", "any": "every card"}),
        effect=Effect.LIVE,
    ),
    Setting(
        "heartbeat_interval_s",
        Section.CHARGERS,
        Kind.WHOLE,
        120,
        "Heartbeat of new chargers",
        "How often a charger says that it is there; chargers that are known keep theirs.",
        unit="s",
        least=10,
        most=86_400,
        effect=Effect.LIVE,
    ),
    Setting(
        "settle_s",
        Section.CHARGERS,
        Kind.NUMBER,
        2.0,
        "Rest after a start",
        "How long a new charger is left alone after it booted.",
        unit="s",
        most=60,
        effect=Effect.LIVE,
    ),
    Setting(
        "greeting_s",
        Section.CHARGERS,
        Kind.NUMBER,
        10.0,
        "Wait for a greeting",
        "After so long a charger that connected and said nothing is asked to report.",
        unit="s",
        least=1,
        most=600,
    ),
    Setting(
        "lock_after_min",
        Section.SECURITY,
        Kind.WHOLE,
        5,
        "Lock the screen after",
        "Minutes in which nobody touches it; 0 never locks. It counts once there are operators.",
        unit="min",
        most=480,
        effect=Effect.LIVE,
    ),
    Setting(
        "log_level",
        Section.SECURITY,
        Kind.CHOICE,
        "info",
        "Log",
        "How much the program writes into its log; debug is for whoever looks for a fault.",
        choices=MappingProxyType(
            {"debug": "everything", "info": "usual", "warning": "warnings", "error": "errors"}
        ),
        effect=Effect.LIVE,
    ),
    Setting(
        "theme",
        Section.APPEARANCE,
        Kind.CHOICE,
        "system",
        "Colours",
        "High contrast is for bright sun and weak eyes.",
        choices=MappingProxyType(
            {
                "system": "as the system",
                "light": "light",
                "dark": "dark",
                "high_contrast": "high contrast",
            }
        ),
        effect=Effect.LIVE,
        role=Role.VIEWER,
    ),
    Setting(
        "density",
        Section.APPEARANCE,
        Kind.CHOICE,
        "desktop",
        "Size at a desk",
        "Large is for touch; the kiosk always is.",
        choices=MappingProxyType({"desktop": "usual", "kiosk": "large"}),
        effect=Effect.WINDOW,
        role=Role.VIEWER,
    ),
    Setting(
        "language",
        Section.APPEARANCE,
        Kind.CHOICE,
        "system",
        "Language",
        "Texts, numbers and dates of the screen.",
        choices=MappingProxyType(
            {
                "system": "as the system",
                "en": "English",
                "de": "Deutsch",
                "ru": "Русский",
                "tr": "Türkçe",
            }
        ),
        effect=Effect.WINDOW,
        role=Role.VIEWER,
    ),
)

BY_KEY: Mapping[str, Setting] = MappingProxyType({setting.key: setting for setting in SETTINGS})


def words() -> list[str]:
    """Return every English text of the catalogue, for the files of Qt Linguist."""
    texts = [text for each in SETTINGS for text in (each.label, each.help, *each.choices.values())]
    return list(dict.fromkeys(texts))
