"""Every setting that people may change, declared once: its type, unit, bounds, words."""

from collections.abc import Mapping
from types import MappingProxyType

from app.core.roles import Role
from app.core.setting import Effect, Kind, Section, Setting


def _port(key: str, default: int, label: str, help_text: str, most: int = 65_535) -> Setting:
    return Setting(
        key,
        Section.NETWORK,
        Kind.WHOLE,
        default,
        label,
        help_text,
        least=1,
        most=most,
        effect=Effect.ADDRESS,
    )


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
        effect=Effect.DEPOT,
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
        effect=Effect.ADDRESS,
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
        effect=Effect.ADDRESS,
    ),
    _port("api_port", 8001, "Port of the API", "The number after the colon in the API's URL."),
    Setting(
        "phone",
        Section.NETWORK,
        Kind.SWITCH,
        False,
        "Drivers' page",
        "Drivers start and stop charging on their phones, in the depot's Wi-Fi.",
        effect=Effect.WINDOW,
    ),
    Setting(
        "phone_host",
        Section.NETWORK,
        Kind.HOST,
        "0.0.0.0",  # noqa: S104  (phones come from the depot's Wi-Fi)
        "Address of the drivers' page",
        "Where phones connect; 0.0.0.0 is every address of this machine.",
        effect=Effect.ADDRESS,
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
    ),
    Setting(
        "cards",
        Section.CHARGERS,
        Kind.CHOICE,
        "known",
        "Cards that may charge",
        "Blocked cards never may.",
        choices=MappingProxyType({"known": "those in the books", "any": "every card"}),
    ),
    Setting(
        "heartbeat_interval_s",
        Section.CHARGERS,
        Kind.WHOLE,
        120,
        "Heartbeat of chargers",
        "How often a charger says that it is there, from its next start on. One with a value of "
        "its own keeps that.",
        unit="s",
        least=10,
        most=86_400,
    ),
    Setting(
        "settle_s",
        Section.CHARGERS,
        Kind.NUMBER,
        2.0,
        "Rest after a start",
        "How long a charger is left alone after it booted, from its next connection on. One with "
        "a value of its own keeps that.",
        unit="s",
        most=60,
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
