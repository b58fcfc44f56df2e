"""The look can be switched while the program runs."""

import pytest
from PySide6.QtGui import QColor, QFontInfo, QFontMetrics
from PySide6.QtWidgets import QApplication, QWidget

from app.ui.icons import UnknownIcon
from app.ui.theme import SEMIBOLD, build_theme


def test_switching_the_theme_repaints_what_is_on_the_screen(qtbot, theme):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    with qtbot.waitSignal(theme.changed):
        theme.choose("dark")
    assert window.grab().toImage().pixelColor(1, 1) == theme.color("surface")
    assert QApplication.palette().window().color() == theme.color("surface")
    assert theme.color("surface").lightnessF() < 0.2


def test_toggling_goes_from_light_to_dark_and_back(theme):
    theme.toggle()
    assert theme.scheme == "dark"
    theme.toggle()
    assert theme.scheme == "light"


def test_numbers_do_not_move_when_their_figures_change(theme):
    metrics = QFontMetrics(theme.font("big", SEMIBOLD))
    assert metrics.horizontalAdvance("111.1") == metrics.horizontalAdvance("888.8")


def test_the_bundled_font_is_the_one_in_use(theme):
    assert QFontInfo(theme.font()).family() == "Inter"


def test_the_kiosk_has_targets_for_gloves(qapp):
    assert build_theme("kiosk").size.target == 72
    assert build_theme("desktop").size.target == 48


def test_every_icon_draws_in_the_colour_asked_for(theme):
    for name in theme.icons().names():
        image = theme.icons().pixmap(name, QColor("magenta"), 24, 2.0).toImage()
        inks = {
            image.pixelColor(x, y).name()
            for x in range(48)
            for y in range(48)
            if image.pixelColor(x, y).alpha() == 255
        }
        assert inks == {"#ff00ff"}, name


def test_an_unknown_icon_is_an_error(theme):
    with pytest.raises(UnknownIcon):
        theme.icon("no-such-icon")
