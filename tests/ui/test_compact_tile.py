"""What a small tile says when its words are long: names and states whole, the rest as fits."""

from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from app.ui.theme import REGULAR
from app.ui.widgets.compact_tile import CompactTile
from app.ui.widgets.tile_ink import TileInk
from app.ui.widgets.tile_layout import tile_box
from tests.ui.samples import charging, free, stale


class NotingInk(TileInk):
    """Notes every line: where, what, and how much of the room it takes."""

    def __init__(self, theme):
        super().__init__(theme)
        self.lines = []

    def line(self, painter, row, text, role="text_muted", weight=REGULAR, right=False):
        if text and row.width():
            self.lines.append((row, text, self.text("body", weight).width(text) <= row.width()))
        return super().line(painter, row, text, role, weight, right)


@pytest.fixture
def said(theme):
    """Paint a tile of the usual size; return its lines as (text, whole) from top to bottom."""
    box = tile_box(theme.size, "compact")
    inner = QRectF(0, 0, box.min_width - 20, box.min_height - 20)

    def paint(view):
        ink = NotingInk(theme)
        image = QImage(200, 120, QImage.Format.Format_ARGB32)
        painter = QPainter(image)
        CompactTile(theme, ink).paint(painter, inner, view)
        painter.end()
        ordered = sorted(ink.lines, key=lambda line: line[0].top())
        tops = sorted({row.top() for row, _, _ in ordered})
        assert all(lower - upper >= 16 for upper, lower in pairwise(tops))
        return [(text.replace("\N{NO-BREAK SPACE}", " "), whole) for _, text, whole in ordered]

    return paint


def test_a_short_state_leaves_room_for_the_power_beside_it(said):
    view = charging(1, title="Bay 10 · 1", status_text="Lädt", subtitle="Van 7")
    assert said(view) == [("Bay 10 · 1", True), ("Lädt", True), ("10.7 kW", True), ("Van 7", True)]


def test_a_longer_state_sends_the_power_to_the_last_line(said):
    name, state, power, who = said(charging(1, status_text="Заряжает", power_unit="кВт"))
    assert (name, state, power) == (("Bay 1", True), ("Заряжает", True), ("10.7 кВт", True))
    assert who == ("Van 5 · Ş. Özgür", False)


def test_a_state_of_two_words_takes_two_lines_instead_of_who_charges(said):
    view = replace(free(3), status_text="Pause durch Fahrzeug")
    assert said(view) == [("Bay 3", True), ("Pause durch", True), ("Fahrzeug", True)]


def test_a_long_word_has_the_whole_line_and_its_mark_stands_beside_the_name(said):
    view = replace(free(3), status_text="Зарезервировано", subtitle="CP-3")
    assert said(view) == [("Bay 3", True), ("Зарезервировано", True), ("CP-3", True)]


def test_a_long_name_takes_two_lines_and_keeps_its_connector(said):
    view = replace(free(3), title="Ladeplatz 60 Nord · 2", status_text="Frei")
    assert said(view) == [("Ladeplatz 60", True), ("Nord · 2", True), ("Frei", True)]


def test_a_long_name_a_long_state_and_the_power_are_all_there(said):
    view = charging(1, title="Ladeplatz 60 Nord · 2", status_text="Pause durch Fahrzeug")
    names, states = said(view)[:2], said(view)[2:]
    assert names == [("Ladeplatz 60", True), ("Nord · 2", True)]
    assert states == [("Pause durch", True), ("Fahrzeug", True)]
    assert said(replace(view, title="Bay 1"))[-1][0] == "Van 5 · Ş. Özgür"
    assert ("10.7 kW", True) in said(replace(view, title="Bay 1"))


def test_the_power_stays_where_it_is_while_it_grows(said):
    low, high = (charging(1, status_text="Charging", power_text=text) for text in ("4.0", "14.0"))
    places = [
        [text for text, _ in said(view)].index(f"{view.power_text} kW") for view in (low, high)
    ]
    assert places[0] == places[1]


def test_an_old_value_says_its_age_where_else_stands_who_charges(said):
    assert said(stale(4))[-1] == ("4 min old", True)
    assert said(replace(stale(4), status_text="Pause durch Fahrzeug"))[-1][0] == "4 min old"
