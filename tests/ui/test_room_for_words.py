"""No language is cut, and nothing scrolls sideways: every page at the size of a small screen."""

import asyncio
from functools import partial

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QComboBox,
    QLabel,
    QScrollArea,
    QStyle,
    QStyleOptionComboBox,
    QTableView,
    QWidget,
)

from app.core.cards import Card
from app.core.ids import ConnectorId
from app.ui.desktop_window import DesktopWindow
from app.ui.kiosk_window import KioskWindow
from app.ui.language import LANGUAGES, ScreenLanguage
from app.ui.pages.settings import SettingsPage
from app.ui.widgets.labels import ElidedLabel
from tests.support.answering_charger import answering_charger
from tests.support.clock import TestClock
from tests.support.depots import config_for, running
from tests.support.screens import access_to

pytestmark = pytest.mark.slow
SIZE = (1366, 768)


@pytest.fixture
async def depot(tmp_path):
    async with running(config_for(tmp_path), TestClock()) as depot:
        await depot.authorization.save(Card("04A2B1", person="Ş. Özgür"))
        async with answering_charger(depot) as charger:
            await charger.call(
                "StartTransaction",
                {
                    "connectorId": 1,
                    "idTag": "04A2B1",
                    "meterStart": 1000,
                    "timestamp": "2026-03-01T08:00:00Z",
                },
            )
            await charger.status("Charging", 1)
            yield depot


@pytest.fixture
def language(qapp):
    before = QLocale()
    language = ScreenLanguage(qapp)
    yield language
    language.close()
    QLocale.setDefault(before)


@pytest.mark.timeout(180)
@pytest.mark.parametrize("kind", [DesktopWindow, KioskWindow])
@pytest.mark.parametrize("code", LANGUAGES)
async def test_no_word_of_a_page_is_cut(depot, language, code, kind):
    language.use(code)
    window = kind(access_to(depot), {"theme": "light"})
    window.resize(*SIZE)
    window.show()
    cut = {}
    for key in window.page_keys():
        _show(window, key, depot)
        cut[key] = await _cut_on(window, window.page(key))
    too_wide = window.width() > SIZE[0] or window.height() > SIZE[1]
    await window.shut_down()
    assert {page: words for page, words in cut.items() if words} == {}
    assert not too_wide


def _show(window, key, depot):
    if key == "charger":
        charger_id = next(iter(depot.state.chargers(depot.clock.now()))).charger.id
        window.show_charger(ConnectorId(charger_id, 1))
    elif key == "person":
        window.show_person(next(iter(depot.accounts.directory.books().people)).id)
    else:
        window.show_page(key)


async def _cut_on(window, page):
    words = []
    for show in _parts_of(page):
        show()
        words += await _cut_at_rest(window)
    return sorted(set(words))


def _parts_of(page):
    if isinstance(page, SettingsPage):
        return [partial(page.show_section, key) for key, _title in page.titles()]
    tabs = getattr(page, "tabs", None)
    if tabs is None:
        return [lambda: None]
    return [partial(tabs.setCurrentIndex, index) for index in range(tabs.count())]


async def _cut_at_rest(window):
    """What is still cut once the page has found its form."""
    for _ in range(30):
        await asyncio.sleep(0.03)
        words = _cut(window)
        if not words:
            return []
    return words


def _cut(window):
    words = [
        widget.text()
        for widget in window.findChildren(QWidget)
        if isinstance(widget, QLabel | QAbstractButton)
        and not isinstance(widget, ElidedLabel)
        and widget.isVisible()
        and widget.text()
        and _lacks_room(widget)
    ]
    for table in window.findChildren(QTableView):
        if table.isVisible():
            words += _cut_headings(table)
    words += _cut_choices(window)
    words += _cut_off(window)
    # A finger scrolls sideways with ease; with a wheel what lies there is lost.
    return sorted({*words, *(() if isinstance(window, KioskWindow) else _sideways(window))})


def _cut_choices(window):
    """Name the boxes whose choice is cut."""
    words = []
    for box in window.findChildren(QComboBox):
        if box.isVisible() and not box.isEditable():
            option = QStyleOptionComboBox()
            box.initStyleOption(option)
            place = QStyle.SubControl.SC_ComboBoxEditField
            room = box.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, place, box)
            if box.fontMetrics().horizontalAdvance(box.currentText()) > room.width() + 1:
                words.append(f"choice: {box.currentText()}")
    return words


def _cut_off(window):
    """Name what is cut off at the right, where not even a bar tells of it."""
    return [
        f"cut off: {type(area.widget()).__name__} in {type(area.parentWidget()).__name__}"
        for area in window.findChildren(QScrollArea)
        if area.isVisible() and area.widget() and area.widget().width() > area.viewport().width()
    ]


def _sideways(window):
    """Name what would have to be scrolled to the side."""
    return [
        f"sideways: {area.accessibleName() or type(area).__name__}"
        for area in window.findChildren(QAbstractScrollArea)
        if area.isVisible() and area.horizontalScrollBar().isVisible()
    ]


def _lacks_room(widget):
    if widget.hasHeightForWidth():
        return widget.height() + 1 < widget.heightForWidth(widget.width())
    return widget.width() + 1 < widget.sizeHint().width()


def _cut_headings(table):
    header = table.horizontalHeader()
    if not header.isVisible():
        return []
    return [
        str(table.model().headerData(column, header.orientation()))
        for column in range(header.count())
        if not header.isSectionHidden(column)
        and header.sectionSize(column) + 1 < header.sectionSizeHint(column)
    ]
