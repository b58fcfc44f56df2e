"""Documents in four languages: every word in each, and the same figures in all."""

import io
import re
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from string import Formatter

import openpyxl
import pytest
from pypdf import PdfReader

from app.core.alarms import Alarm, AlarmRule
from app.core.costing import LineKind
from app.core.energy import Confidence, EnergySource
from app.core.ids import ChargerId
from app.core.ledger import EntryKind
from app.core.money import Money
from app.core.sessions import SessionState
from app.documents.language import LANGUAGES, language, texts
from app.documents.maker import FileMaker
from app.documents.notice_words import DepotNoticeWords
from app.documents.paper import REGULAR, known, register_fonts
from app.documents.receipt import code_text
from app.services.ports.document import DocumentKind, Letterhead
from app.spoken_language import spoken_language
from tests.support import printed

MAKER = FileMaker()
OTHERS = [code for code in LANGUAGES if code != "en"]


def text_of(content: bytes) -> str:
    pages = PdfReader(io.BytesIO(content)).pages
    return "\n".join(page.extract_text() for page in pages).replace("\N{NO-BREAK SPACE}", " ")


def receipt(code: str) -> str:
    made = printed.receipt()
    return text_of(MAKER.receipt(replace(made, letterhead=in_language(code))))


def statement(code: str, *, of_group: bool = True) -> str:
    made = replace(printed.statement(12, of_group=of_group), letterhead=in_language(code))
    return text_of(MAKER.statement(made, DocumentKind.PDF))


def in_language(code: str) -> Letterhead:
    return replace(printed.LETTERHEAD, language=code)


def figures(text: str) -> list[str]:
    """Return the amounts of a document without what sets their digits apart."""
    amounts = re.findall(r"([\d., ]+) KGS", text)
    return ["".join(filter(str.isdigit, amount)) for amount in amounts]


@pytest.mark.parametrize("key", texts())
def test_every_text_is_there_in_each_language_with_the_same_blanks(key: str) -> None:
    said = texts()[key]
    assert set(said) == set(LANGUAGES)
    assert all(said.values())
    blanks = [{name for _, name, *_ in Formatter().parse(said[code]) if name} for code in LANGUAGES]
    assert blanks == [blanks[0]] * len(LANGUAGES)


def test_every_letter_of_every_text_is_in_the_font() -> None:
    register_fonts()
    for said in texts().values():
        for text in said.values():
            assert known(text, REGULAR) == " ".join(text.split()) or not text.strip()


@pytest.mark.parametrize("code", LANGUAGES)
def test_there_is_a_word_for_everything_that_a_document_may_have_to_say(code: str) -> None:
    words = language(code)
    kinds = ((EnergySource, "source"), (Confidence, "confidence"), (SessionState, "state"))
    for kind, name in (*kinds, (EntryKind, "kind")):
        assert all(words[f"{name}_{each}"] for each in kind)
    assert all(words[kind] for kind in (LineKind.MINIMUM, LineKind.MAXIMUM))
    months = {words.month_name(date(2026, month, 1)) for month in range(1, 13)}
    assert len(months) == 12


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("en", ("1 234.50 KGS", "7.5 %", "2026-11-21 15:30", "1 h 05 min", "November 2026")),
        ("de", ("1.234,50 KGS", "7,5 %", "21.11.2026 15:30", "1 Std. 05 Min.", "November 2026")),
        ("ru", ("1 234,50 KGS", "7,5 %", "21.11.2026 15:30", "1 ч 05 мин", "ноябрь 2026")),
        ("tr", ("1.234,50 KGS", "%7,5", "21.11.2026 15:30", "1 sa 05 dk", "Kasım 2026")),  # noqa: RUF001
    ],
)
def test_numbers_and_times_are_written_as_the_language_does(code: str, said: object) -> None:
    words = language(code)
    written = (
        words.amount(Money(123_450, "KGS")),
        words.percent(Decimal("7.50")),
        words.moment(printed.NOW, printed.ZONE),
        words.length(timedelta(minutes=65)),
        words.month_name(date(2026, 11, 1)),
    )
    assert tuple(each.replace("\N{NO-BREAK SPACE}", " ") for each in written) == said


@pytest.mark.slow
@pytest.mark.parametrize("code", OTHERS)
def test_a_document_holds_the_same_figures_in_every_language(code: str) -> None:
    assert figures(receipt(code)) == figures(receipt("en"))
    assert len(figures(receipt("en"))) > 4
    for of_group in (True, False):
        told = figures(statement(code, of_group=of_group))
        assert told == figures(statement("en", of_group=of_group))
        assert len(told) > 12
    assert code_text(printed.receipt()) == code_text(
        replace(printed.receipt(), letterhead=in_language(code))
    )


@pytest.mark.slow
def test_a_german_receipt_and_a_russian_statement_speak_their_language() -> None:
    german = receipt("de")
    for words in ("Beleg", "25,537 kWh", "393,56 KGS", "Steuer 12 %, enthalten", "Seite 1 von 1"):
        assert words in german
    assert "Receipt" not in german
    russian = statement("ru")
    for words in ("Выписка за ноябрь 2026", "Исправляет октябрь 2026", "Ставка налога", "Итого"):
        assert words in russian
    assert "Statement" not in russian


@pytest.mark.slow
def test_a_list_speaks_the_language_too_and_another_one_is_english() -> None:
    made = replace(printed.session_list(3), letterhead=in_language("tr"))
    turkish = text_of(MAKER.sessions(made, DocumentKind.PDF, lambda _done: None))
    assert "Şarjlar" in turkish
    assert "Başlangıç" in turkish  # noqa: RUF001
    assert "Receipt" in receipt("system")


def test_a_workbook_speaks_the_language_too() -> None:
    made = replace(printed.session_list(3), letterhead=in_language("de"))
    content = MAKER.sessions(made, DocumentKind.XLSX, lambda _done: None)
    sheet = openpyxl.load_workbook(io.BytesIO(content))["Ladevorgänge"]
    head = [cell.value for cell in sheet[3]]
    assert head[:2] == ["Ladevorgang", "Ladestation"]
    assert head[13:16] == ["Zustand", "Grund des Endes", "Herkunft der Energie"]
    assert head[16:] == ["Sicherheit", "Hinweise"]
    row = {title: cell.value for title, cell in zip(head, sheet[4], strict=True)}
    assert row["Zustand"] == "Beendet"


@pytest.mark.parametrize("rule", AlarmRule)
@pytest.mark.parametrize("code", LANGUAGES)
def test_there_is_a_sentence_for_every_alarm_that_somebody_is_told_of(
    code: str, rule: AlarmRule
) -> None:
    words = DepotNoticeWords(lambda: code, lambda _charger: "Bay 7")
    alarm = Alarm(rule, "CP1/2", "5 GB", printed.NOW, printed.NOW, charger_id=ChargerId("CP1"))
    said = words.alarm(alarm)
    assert "{" not in said.title + said.text
    assert "5 GB" in said.text
    assert ("Bay 7 · 2" in said.title) == ("{thing}" in texts()[f"notice_{rule}"]["en"])


def test_the_depots_language_is_the_one_that_was_chosen_else_the_machines(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert spoken_language("de") == "de"
    machines = {"tr_TR": "tr", "German_Germany": "de", None: "en", "C": "c"}
    for name, code in machines.items():
        monkeypatch.setattr("locale.getlocale", lambda name=name: (name, "UTF-8"))
        assert spoken_language("system") == code
        assert spoken_language(None) == code
