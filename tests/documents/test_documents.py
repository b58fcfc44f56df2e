"""What stands in documents: read back from the files by other programs."""

import csv
import io
from datetime import datetime

import openpyxl
import pytest
from pypdf import PdfReader
from reportlab.pdfbase import pdfmetrics

from app.core.errors import InvalidInput
from app.documents.language import language
from app.documents.maker import FileMaker
from app.documents.paper import BOLD, REGULAR, Paper, fitted, known
from app.documents.receipt import code_text
from app.services.ports.document import DocumentKind
from tests.support import printed

MAKER = FileMaker()


def pages(content: bytes) -> list[str]:
    return [
        page.extract_text().replace("\N{NO-BREAK SPACE}", " ")
        for page in PdfReader(io.BytesIO(content)).pages
    ]


def ignore(_done: int) -> None:
    """Take no notice of how far the work is."""


def test_a_receipt_says_who_charged_what_and_what_it_costs() -> None:
    (page,) = pages(MAKER.receipt(printed.receipt()))
    for words in (
        printed.NAMES[1],
        "Ош Транспорт Холдинг",
        "25.537 kWh",
        "15.00 KGS/kWh",
        "383.06 KGS",
        "Tax 12 %, included",
        "393.56 KGS",
        "INN 01234567890123",
        "Page 1 of 1",
    ):
        assert words in page
    assert "total=393.56 KGS" in code_text(printed.receipt())


def test_a_session_without_a_price_has_a_receipt_too() -> None:
    (page,) = pages(MAKER.receipt(printed.receipt(priced=False)))
    assert "without a price" in page
    assert "KGS" not in page


def test_fonts_are_in_the_file_and_figures_are_equally_wide() -> None:
    reader = PdfReader(io.BytesIO(MAKER.receipt(printed.receipt())))
    resources = reader.pages[0]["/Resources"]
    names = {str(font["/BaseFont"]) for font in map(_object, resources["/Font"].values())}
    assert any("Inter" in name for name in names)
    for font in (REGULAR, BOLD):
        assert {_width(digit, font) for digit in "0123456789"} == {_width("0", font)}
        for letter in "şŞıİğçöüЖщыңөү₽₺":
            assert known(letter, font) == letter
        assert known("充", font) == "?"


def _object(reference):
    return reference.get_object()


def _width(digit: str, font: str) -> float:
    return pdfmetrics.stringWidth(digit, font, 10)


def test_names_that_are_too_long_end_in_an_ellipsis() -> None:
    Paper(printed.LETTERHEAD, language("en"), "fonts")
    shown = fitted(printed.NAMES[1], REGULAR, 9, 80)
    assert shown.endswith("…")
    assert printed.NAMES[1].startswith(shown[:-1])


def test_a_list_goes_on_over_pages_with_its_header_and_ends_with_its_sum() -> None:
    found = pages(MAKER.sessions(printed.session_list(300), DocumentKind.PDF, ignore))
    assert len(found) > 5
    assert all("Started" in page and "Duration" in page for page in found)
    assert f"Page 2 of {len(found)}" in found[1]
    lines = printed.session_list(300).lines
    total = sum(line.cost.total.minor for line in lines if line.cost) / 100
    assert f"{total:,.2f} KGS".replace(",", " ") in found[-1]


def test_a_statement_sums_by_tax_and_names_what_it_corrects() -> None:
    text = "\n".join(pages(MAKER.statement(printed.statement(60), DocumentKind.PDF)))
    assert "Corrects October 2026" in text
    assert "figures may still change" in text
    (rate,) = printed.statement(60).totals
    assert f"{rate.total.amount:,.2f} KGS".replace(",", " ") in text
    assert "12 %" in text


def test_a_person_s_statement_ends_with_their_wallet() -> None:
    text = "\n".join(pages(MAKER.statement(printed.statement(2, of_group=False), DocumentKind.PDF)))
    assert "Balance after" in text
    assert "5 000.00 KGS" in text


def test_a_workbook_holds_numbers_dates_and_totals_and_no_formula_from_a_name() -> None:
    content = MAKER.sessions(printed.session_list(8), DocumentKind.XLSX, ignore)
    sheet = openpyxl.load_workbook(io.BytesIO(content))["Sessions"]
    assert sheet.freeze_panes == "A4"
    row = {cell.value: sheet.cell(6, cell.column) for cell in sheet[3]}
    assert row["Session"].value == 3
    assert row["Energy (kWh)"].value == pytest.approx(25.574)
    assert row["Started"].value == datetime(2026, 11, 1, 17, 30)  # noqa: DTZ001
    assert row["Total"].value == pytest.approx(394.11)
    assert (row["Person"].value, row["Person"].data_type) == ("=HYPERLINK(evil)", "s")
    assert sheet.cell(12, 9).value == "=SUM(I4:I11)"
    shown = openpyxl.load_workbook(io.BytesIO(content), data_only=True)["Sessions"]
    assert shown.cell(12, 9).value == pytest.approx(sum(25.5 + n * 0.037 for n in range(8)))


def test_csv_cells_that_a_spreadsheet_would_calculate_are_text() -> None:
    listed = MAKER.sessions(printed.session_list(3), DocumentKind.CSV, ignore).decode()
    rows = list(csv.DictReader(io.StringIO(listed, newline="")))
    assert rows[2]["person"] == "'=HYPERLINK(evil)"
    assert rows[2]["cost"] == "394.11"
    stated = MAKER.statement(printed.statement(3, of_group=False), DocumentKind.CSV)
    lines = list(csv.DictReader(io.StringIO(stated.decode("utf-8-sig"), newline="")))
    assert lines[2]["person"] == "'=HYPERLINK(evil)"
    assert lines[3]["corrects_month"] == "2026-10"
    assert [line["note"] for line in lines if line["kind"] == "wallet_top_up"] == ["'=cash"]


def test_there_is_no_statement_as_a_workbook() -> None:
    with pytest.raises(InvalidInput):
        MAKER.statement(printed.statement(1), DocumentKind.XLSX)


def test_work_that_nobody_waits_for_any_more_ends() -> None:
    class Enough(Exception):
        pass

    def stop(done: int) -> None:
        if done:
            raise Enough

    for kind in DocumentKind:
        with pytest.raises(Enough):
            MAKER.sessions(printed.session_list(300), kind, stop)
