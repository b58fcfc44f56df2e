"""The languages of the screen: every text in each of them, and a window that changes over."""

import re
import shutil
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale

from app.core.errors import InvalidInput
from app.ui.language import LANGUAGES, ScreenLanguage
from app.ui.words import texts
from app.ui.words.failure_texts import failure
from app.ui.words.formats import LocaleFormats

sys.path.insert(0, str(Path(__file__).parents[2] / "packaging"))
import translations

PLACEHOLDER = re.compile(r"\{[^{}]*\}|%n")
FORMS = {"en": 2, "de": 2, "ru": 3, "tr": 1}


def messages(code, folder=translations.FOLDER):
    root = ET.parse(folder / f"chargeyard_{code}.ts").getroot()
    for context in root.iter("context"):
        for message in context.iter("message"):
            yield context.findtext("name"), message


def said(message):
    translation = message.find("translation")
    forms = translation.findall("numerusform")
    return [form.text or "" for form in forms] if forms else [translation.text or ""]


@pytest.fixture
def language(qapp):
    before = QLocale()
    language = ScreenLanguage(qapp)
    yield language
    language.use("en")
    language.close()
    QLocale.setDefault(before)


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_text_is_left_without_its_translation(code):
    missing = [
        (context, message.findtext("source"))
        for context, message in messages(code)
        if message.find("translation").get("type") == "unfinished" or not all(said(message))
    ]
    assert missing == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_translation_has_the_placeholders_of_its_text(code):
    wrong = [
        (context, source, form)
        for context, message in messages(code)
        for source in [message.findtext("source")]
        for form in said(message)
        if sorted(PLACEHOLDER.findall(form)) != sorted(PLACEHOLDER.findall(source))
    ]
    assert wrong == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_what_is_counted_has_every_plural_form(code):
    counted = [message for _, message in messages(code) if message.get("numerus")]
    assert counted
    assert {len(said(message)) for message in counted} == {FORMS[code]}


def test_the_files_hold_the_texts_of_the_source_and_no_others(tmp_path):
    for code in LANGUAGES:
        shutil.copy(translations.FOLDER / f"chargeyard_{code}.ts", tmp_path)
    translations.collect(tmp_path)
    for code in LANGUAGES:
        assert _sources(code, tmp_path) == _sources(code), "run: make translations"


def _sources(code, folder=translations.FOLDER):
    return {(context, m.findtext("source")) for context, m in messages(code, folder)}


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_compiled_file_is_that_of_its_source(code, tmp_path):
    translations.release(translations.FOLDER / f"chargeyard_{code}.ts", tmp_path / "compiled.qm")
    kept = (translations.FOLDER / f"chargeyard_{code}.qm").read_bytes()
    assert (tmp_path / "compiled.qm").read_bytes() == kept, "run: make translations"


def test_a_text_is_said_in_the_language_that_is_used(language):
    language.use("de")
    assert texts.STATUS_WORDS[next(iter(texts.STATUS_WORDS))]() == "Frei"
    language.use("tr")
    assert texts.STATUS_WORDS[next(iter(texts.STATUS_WORDS))]() == "Boş"
    language.use("en")
    assert texts.STATUS_WORDS[next(iter(texts.STATUS_WORDS))]() == "Free"


def notes(count):
    return QCoreApplication.translate("Ticket", "Notes: %n", "", count)


def test_russian_counts_in_three_forms(language):
    language.use("ru")
    assert [notes(count) for count in (1, 2, 5, 21)] == [
        "1 заметка",
        "2 заметки",
        "5 заметок",
        "21 заметка",
    ]


def test_english_knows_one_from_many(language):
    language.use("en")
    assert notes(1) == "1 note"
    assert notes(2) == "2 notes"


def test_numbers_are_written_as_the_language_writes_them(language):
    language.use("de")
    assert LocaleFormats().number(1234.5, 1) == "1.234,5"
    language.use("en")
    assert LocaleFormats().number(1234.5, 1) == "1,234.5"


def test_qt_s_own_words_follow(language):
    language.use("de")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"


def test_a_failure_is_told_with_its_values_in_the_language_of_the_screen(language):
    language.use("de")
    error = InvalidInput("A card number has 1 to {longest_number} characters.", longest_number=20)
    assert failure(error) == "Eine Kartennummer hat 1 bis 20 Zeichen."
    assert str(error) == "A card number has 1 to 20 characters."
