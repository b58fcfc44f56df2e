"""Users in and out as CSV."""

import time
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.errors import InvalidInput
from app.core.user_rows import COLUMNS, UserRow
from app.core.users_csv import (
    ParsedUsers,
    decode_csv,
    parse_users_csv,
    preview,
    write_users_csv,
)

BISHKEK = ZoneInfo("Asia/Bishkek")
HEADER = "id_tag,name,surname,quota_kwh,unlimited"

AIDA = UserRow("04A22B9C", "Aida", "Asanova", 100_000)


def parsed(*lines: str) -> ParsedUsers:
    return parse_users_csv("\n".join(lines), BISHKEK)


def only_row(*lines: str) -> UserRow:
    result = parsed(*lines)
    assert result.bad == ()
    (row,) = result.rows
    return row


@pytest.mark.parametrize(
    "text",
    [
        f"{HEADER}\n04A22B9C,Aida,Asanova,100,false",
        f"\ufeff{HEADER}\r\n04A22B9C,Aida,Asanova,100.0,\r\n",
        "id_tag,header name,surname,quota_kwh,unlimited\n04A22B9C,Aida,Asanova,100,0",
        "ID-Tag;Name;Surname;Quota kWh;Unlimited\n04A22B9C;Aida;Asanova;100,000;no",
        "id_tag\tname\tsurname\tquota_kwh\tunlimited\n04A22B9C\tAida\tAsanova\t100\tFALSE",
        'sep=;\r\nid_tag;name;surname;quota_kwh;unlimited\r\n"04A22B9C"; Aida ;Asanova;100;',
        f'{HEADER}\n\n,,,,\n04A22B9C,Aida,Asanova,"100,0",no\n\n',
        "surname,quota_kwh,id_tag,name\nAsanova,100,04A22B9C,Aida",
    ],
)
def test_one_row_as_different_programs_write_it(text: str) -> None:
    result = parse_users_csv(text, BISHKEK)
    assert result.bad == ()
    assert result.rows == [AIDA]


@pytest.mark.parametrize("word", ["TRUE", "true", "1", "yes", "Yes"])
def test_words_for_unlimited(word: str) -> None:
    assert only_row(HEADER, f"A1,Aida,,,{word}").unlimited


@pytest.mark.parametrize(
    ("written", "energy_wh"),
    [
        ("", None),
        ("0", 0),
        ("12,5", 12_500),
        ("12.5", 12_500),
        ("0.0005", 1),
        ("33.333333", 33_333),
    ],
)
def test_a_quota_in_kwh_is_kept_in_wh(written: str, energy_wh: int | None) -> None:
    assert only_row(HEADER, f'A1,Aida,,"{written}",').quota_wh == energy_wh


@pytest.mark.parametrize(
    ("written", "until"),
    [
        ("", None),
        ("2026-12-31", datetime(2026, 12, 31, 18, tzinfo=UTC)),
        ("31.12.2026", datetime(2026, 12, 31, 18, tzinfo=UTC)),
        ("2026-12-31T12:00", datetime(2026, 12, 31, 6, tzinfo=UTC)),
        ("2026-12-31T12:00:00Z", datetime(2026, 12, 31, 12, tzinfo=UTC)),
    ],
)
def test_a_card_that_expires_on_a_day_charges_to_the_end_of_it(
    written: str, until: datetime | None
) -> None:
    assert only_row("id_tag,expires", f"A1,{written}").expires_at == until


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        (",Aida,Asanova,100,", "id_tag is empty"),
        ("4.12E+13,Aida,Asanova,100,", "rounded by a spreadsheet"),
        ("A1,Aida,Asanova,lots,", "quota_kwh is not a number of kWh: 'lots'"),
        ("A1,Aida,Asanova,-5,", "quota_kwh is not a number"),
        ('A1,Aida,Asanova,"1.000,5",', "quota_kwh is not a number"),
        ("A1,Aida,Asanova,100,maybe", "unlimited is neither yes nor no: 'maybe'"),
        ("A1,Aida,Asanova,100", "4 cells where the header has 5"),
        ("A1,Aida,Asanova,12,5,", "6 cells where the header has 5"),
        ("b0:b0,Bek,Beks,100,", "The card b0:b0 is in line 2 already"),
        ("A1,bek,BEKS,200,", "bek BEKS has another quota here than in line 2"),
    ],
)
def test_a_bad_line_is_named_with_its_number_and_reason(line: str, reason: str) -> None:
    result = parsed(HEADER, "B0B0,Bek,Beks,100,", "", line, "C1,Chyngyz,,,")
    ((bad_line, said),) = [(bad.line, bad.reason) for bad in result.bad]
    assert bad_line == 4
    assert reason in said
    assert [row.id_tag for row in result.rows] == ["B0B0", "C1"]


@pytest.mark.parametrize("written", ["31.13.2026", "soon", "2026-1-1", "9999-12-31", "2026-02-29"])
def test_a_date_that_cannot_be_is_a_bad_line(written: str) -> None:
    (bad,) = parsed("id_tag,expires", f"A1,{written}").bad
    assert "expires is not a date" in bad.reason


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "empty"),
        ("\n\n", "empty"),
        ("name,surname\nAida,Asanova", "no column id_tag"),
        ("id_tag,name,Name\nA1,Aida,Aida", "name twice"),
        (f'{HEADER}\nA1,Aida,,,\nB1,"Bek,,,\nC1,Chyngyz,,,', "Line 3 and what follows"),
    ],
)
def test_a_file_that_cannot_be_read_at_all_says_why(text: str, reason: str) -> None:
    with pytest.raises(InvalidInput, match=reason):
        parse_users_csv(text, BISHKEK)


def test_lines_are_counted_as_an_editor_counts_them() -> None:
    result = parsed(HEADER, 'A1,"Aida', 'and Bek",,,', "B1,Bek,,x,")
    assert [row.line for row in result.rows] == [2]
    assert [bad.line for bad in result.bad] == [4]


def test_columns_that_mean_nothing_here_are_named() -> None:
    assert parsed("id_tag,Shoe size,", "A1,42,").ignored_columns == ("Shoe size",)


@pytest.mark.parametrize(
    ("content", "text"),
    [
        ("\ufeffid_tag".encode(), "id_tag"),
        ("id_tag,Жаныл".encode(), "id_tag,Жаныл"),
        ("id_tag".encode("utf-16"), "id_tag"),
    ],
)
def test_files_of_spreadsheets_are_decoded(content: bytes, text: str) -> None:
    assert decode_csv(content) == text


def test_another_encoding_is_refused_with_what_to_do() -> None:
    with pytest.raises(InvalidInput) as refused:
        decode_csv("Жаныл".encode("cp1251"))
    assert "UTF-8" in refused.value.hint


def test_rows_of_the_same_person_share_the_person() -> None:
    result = parsed(
        "id_tag,name,surname,quota_kwh,group,phone,email",
        "A1,Aida,Asanova,100,Buses,,",
        "A2, aida ,ASANOVA,,Buses,+996 1,a@depot.kg",
        "A3,Aida,Asanova,,Guests,,",
        "A4,Aida,Asanova,,Buses,+996 2,",
        "A5,Aida,Asanova,,Buses,,A@depot.kg",
        "A6,Aida,Asanova,,Buses,+996 1,other@depot.kg",
        "N1,,,,,,",
        "N2,,,,,,",
    )
    assert result.bad == ()
    cards = [[row.id_tag for row in person.rows] for person in result.people]
    assert cards == [["A1", "A2", "A5"], ["A3"], ["A4"], ["A6"], ["N1"], ["N2"]]
    first = result.people[0]
    assert first.full_name == "Aida Asanova"
    assert {(r.quota_wh, r.phone) for r in first.rows} == {(100_000, "+996 1")}


def test_the_preview_tells_new_changed_unchanged_and_bad_apart() -> None:
    bek = UserRow("B1", "Bek", "Beks", 50_000, phone="+996 2")
    result = parsed(
        HEADER, "04:a2:2b:9c,Aida,Asanova,100,", "B1,Bek,Beksov,60,", "C1,Cholpon,,,", "D1,,,x,"
    )
    seen = preview(result, [AIDA, bek])
    assert seen.new == (UserRow("C1", "Cholpon"),)
    assert seen.unchanged == (AIDA,)
    (change,) = seen.changed
    assert (change.before, change.columns) == (bek, ("surname", "quota_kwh"))
    # The file has no column for the phone, so the phone stays.
    assert change.after == replace(bek, surname="Beksov", quota_wh=60_000)
    assert [bad.line for bad in seen.bad] == [5]


def test_ten_thousand_lines_take_well_under_a_second() -> None:
    rows = [
        UserRow(f"{i:014X}", f"Name {i // 2}", "S", 1000 * (i // 2), phone=str(i // 2))
        for i in range(10_000)
    ]
    rows += [UserRow(f"F{i:013X}", "Guest", phone=f"+996 {i}") for i in range(2_000)]
    text = write_users_csv(rows, BISHKEK)
    began = time.process_time()
    result = parse_users_csv(text, BISHKEK)
    seen = preview(result, rows)
    assert time.process_time() - began < 1.0
    assert len(result.people) == 7_000
    assert seen.unchanged == tuple(rows)


EPOCH = datetime(2020, 1, 1, tzinfo=UTC)
CELLS = st.text(max_size=8).map(str.strip)
MOMENTS = st.integers(0, 10**12).map(lambda ms: EPOCH + timedelta(milliseconds=ms))


@st.composite
def _users(draw: st.DrawFn) -> list[UserRow]:
    """Draw rows as the books hold them: each person's say the same of the person."""
    rows: list[UserRow] = []
    for number in range(draw(st.integers(0, 4))):
        person = {
            "name": f"{number} {draw(CELLS)}".strip(),
            "surname": draw(CELLS),
            "quota_wh": draw(st.none() | st.integers(0, 10**11)),
            "unlimited": draw(st.booleans()),
            "group": draw(CELLS),
            "phone": draw(CELLS),
            "email": draw(CELLS),
        }
        for _ in range(draw(st.integers(1, 3))):
            card = {
                "vehicle": draw(CELLS),
                "expires_at": draw(st.none() | MOMENTS),
                "blocked": draw(st.booleans()),
                "parent_id_tag": draw(CELLS),
            }
            rows.append(UserRow(f"c{len(rows)} {draw(CELLS)}".strip(), **person, **card))  # type: ignore[arg-type]
    return rows


@settings(max_examples=80)
@given(_users())
def test_what_is_exported_comes_back_whole(rows: list[UserRow]) -> None:
    result = parse_users_csv(write_users_csv(rows, BISHKEK), BISHKEK)
    assert result.bad == ()
    assert result.rows == rows
    assert result.columns == frozenset(COLUMNS)
    assert preview(result, rows).unchanged == tuple(rows)


@settings(max_examples=60)
@given(st.text('id_tag,;"\n\r\tA1 =.', max_size=60))
def test_no_text_is_a_surprise(text: str) -> None:
    with suppress(InvalidInput):
        result = parse_users_csv("id_tag,name\n" + text, BISHKEK)
        assert all(bad.reason for bad in result.bad)
