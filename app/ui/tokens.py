"""The theme's tokens as typed values, read from `resources/theme/tokens.toml`. No Qt."""

import tomllib
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any, Literal, TypeVar

SchemeName = Literal["light", "dark", "high_contrast"]
DensityName = Literal["desktop", "kiosk"]
StatusRole = Literal["ok", "charging", "waiting", "attention", "fault", "offline", "stale"]

_T = TypeVar("_T")


class TokensError(Exception):
    """The token file misses a token, or has one that nobody knows."""


@dataclass(frozen=True, slots=True)
class Palette:
    """Colours by role, each as ``#RRGGBB`` (`scrim`: ``#AARRGGBB``)."""

    surface: str
    surface_raised: str
    surface_sunken: str
    hover: str
    border: str
    border_strong: str
    text: str
    text_muted: str
    accent: str
    accent_hover: str
    accent_soft: str
    on_accent: str
    focus: str
    rail: str
    rail_hover: str
    rail_selected: str
    rail_text: str
    rail_muted: str
    rail_accent: str
    scrim: str
    ok: str
    ok_soft: str
    charging: str
    charging_soft: str
    waiting: str
    waiting_soft: str
    attention: str
    attention_soft: str
    fault: str
    fault_soft: str
    on_fault: str
    offline: str
    offline_soft: str
    stale: str
    stale_soft: str
    chart_1: str
    chart_2: str
    chart_3: str
    chart_4: str


@dataclass(frozen=True, slots=True)
class Density:
    """Sizes in logical pixels for one way of working: mouse at a desk, or gloves at a kiosk."""

    body: int
    title: int
    big: int
    icon: int
    target: int
    control: int
    row: int
    gap: int
    rail: int
    rail_collapsed: int
    bar: int


@dataclass(frozen=True, slots=True)
class Radius:
    """Corner radii in logical pixels."""

    card: int
    control: int
    small: int


@dataclass(frozen=True, slots=True)
class Times:
    """How long things last, in milliseconds."""

    toast: int
    hold: int
    long_press: int


@dataclass(frozen=True, slots=True)
class Typeface:
    """The one family of the program and the files that carry it."""

    family: str
    files: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Tokens:
    """All tokens of the look."""

    palettes: dict[SchemeName, Palette]
    densities: dict[DensityName, Density]
    typeface: Typeface
    radius: Radius
    time: Times


def load_tokens(path: Path) -> Tokens:
    """Read the token file.

    Raises:
        TokensError: A token is missing or unknown.
        OSError: The file cannot be read.
    """
    raw = tomllib.loads(path.read_text(encoding="utf-8"))
    try:
        return Tokens(
            palettes={
                "light": _build(Palette, raw["palette"]["light"]),
                "dark": _build(Palette, raw["palette"]["dark"]),
                "high_contrast": _build(Palette, raw["palette"]["high_contrast"]),
            },
            densities={
                "desktop": _build(Density, raw["density"]["desktop"]),
                "kiosk": _build(Density, raw["density"]["kiosk"]),
            },
            typeface=Typeface(raw["type"]["family"], tuple(raw["type"]["files"])),
            radius=_build(Radius, raw["radius"]),
            time=_build(Times, raw["time"]),
        )
    except KeyError as error:
        raise TokensError(f"tokens.toml has no {error}") from error


def _build(kind: type[_T], values: dict[str, Any]) -> _T:
    expected = {field.name for field in fields(kind)}  # type: ignore[arg-type]
    wrong = expected ^ values.keys()
    if wrong:
        raise TokensError(f"{kind.__name__}: missing or unknown tokens {', '.join(sorted(wrong))}")
    return kind(**values)
