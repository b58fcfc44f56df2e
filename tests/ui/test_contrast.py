"""Every pair of colours that meets on the screen can be read."""

import re
from dataclasses import fields
from itertools import product

import pytest
from PySide6.QtGui import QColor

from app.paths import resource
from app.ui.tokens import Palette, TokensError, load_tokens

STATUS = ("ok", "charging", "waiting", "attention", "fault", "offline", "stale")
GROUNDS = ("surface", "surface_raised", "surface_sunken")
SCHEMES = ("light", "dark", "high_contrast")

PAIRS = [
    *product(("text", "text_muted", "accent", *STATUS), GROUNDS),
    *((role, f"{role}_soft") for role in STATUS),
    *product(("text", "text_muted"), [f"{role}_soft" for role in STATUS]),
    *product(("text", "text_muted"), ("hover", "accent_soft")),
    ("accent", "accent_soft"),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("on_fault", "fault"),
    ("surface_raised", "fault"),
    ("surface_raised", "attention"),
    ("fault", "fault_soft"),
    *product(("rail_text", "rail_muted"), ("rail", "rail_hover", "rail_selected")),
    ("rail", "rail_accent"),
]
# Edges of controls and focus rings are no text: WCAG 1.4.11 asks for 3:1.
EDGES = [
    *product(("border_strong", "focus"), ("surface", "surface_raised")),
    *product([f"chart_{number}" for number in (1, 2, 3, 4)], ("surface", "surface_raised")),
    ("focus", "accent_soft"),
]
# What is dimmed or only divides carries nothing that one must read.
UNREAD = {"scrim", "border"}


def luminance(color: str) -> float:
    red, green, blue, _ = QColor(color).getRgbF()
    linear = [
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in (red, green, blue)
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(palette: Palette, ink: str, ground: str) -> float:
    values = sorted(luminance(getattr(palette, role)) for role in (ink, ground))
    return (values[1] + 0.05) / (values[0] + 0.05)


@pytest.mark.parametrize("scheme", SCHEMES)
def test_text_has_a_contrast_of_at_least_four_and_a_half(scheme):
    palette = load_tokens(resource("theme", "tokens.toml")).palettes[scheme]
    weak = {
        f"{ink} on {ground}": round(contrast(palette, ink, ground), 2)
        for ink, ground in PAIRS
        if contrast(palette, ink, ground) < 4.5
    }
    assert not weak


@pytest.mark.parametrize("scheme", SCHEMES)
def test_edges_of_controls_can_be_seen(scheme):
    palette = load_tokens(resource("theme", "tokens.toml")).palettes[scheme]
    assert not [pair for pair in EDGES if contrast(palette, *pair) < 3.0]


def test_every_colour_of_the_tokens_is_measured():
    measured = {role for pair in (*PAIRS, *EDGES) for role in pair}
    palette = load_tokens(resource("theme", "tokens.toml")).palettes["light"]
    roles = {each.name for each in fields(palette)}
    assert roles - measured == UNREAD


def test_colours_are_written_in_the_token_file_only():
    code = [*resource("..", "app", "ui").resolve().rglob("*.py"), resource("theme", "style.qss")]
    literal = re.compile(r"""["' :]#(?:[0-9A-Fa-f]{6}|[0-9A-Fa-f]{8})\b""")
    assert not [path.name for path in code if literal.search(path.read_text(encoding="utf-8"))]


def test_a_token_file_with_an_unknown_token_is_refused(tmp_path):
    text = resource("theme", "tokens.toml").read_text(encoding="utf-8")
    broken = tmp_path / "tokens.toml"
    broken.write_text(text.replace("card = 10", "cart = 10"), encoding="utf-8")
    with pytest.raises(TokensError, match="card"):
        load_tokens(broken)
