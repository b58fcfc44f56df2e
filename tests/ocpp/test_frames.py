"""Frames: text on the wire to calls and answers."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.ocpp.frames import (
    Call,
    CallError,
    CallResult,
    ErrorCode,
    Unreadable,
    call_text,
    error_text,
    parse,
    result_text,
)


@pytest.mark.parametrize(
    ("text", "frame"),
    [
        ('[2,"7","Heartbeat",{}]', Call("7", "Heartbeat", {}, "{}")),
        (
            '[2, "7", "Authorize", {"idTag": "A"}]',
            Call("7", "Authorize", {"idTag": "A"}, '{"idTag": "A"}'),
        ),
        # An id that is a number, a missing or null payload, a fifth element.
        ('[2,7,"Heartbeat",{}]', Call("7", "Heartbeat", {}, "{}")),
        ('[2,"7","Heartbeat"]', Call("7", "Heartbeat", {}, "{}")),
        ('[2,"7","Heartbeat",null]', Call("7", "Heartbeat", {}, "{}")),
        (
            '[2,"7","Authorize",{"idTag":"A"},{}]',
            Call("7", "Authorize", {"idTag": "A"}, '{"idTag":"A"}'),
        ),
        # Byte order mark, line breaks, a line break inside a text, bytes after the end.
        ('\ufeff[2,"7","Heartbeat",{}]\n', Call("7", "Heartbeat", {}, "{}")),
        ('[2,"7","Heartbeat",{}]]]', Call("7", "Heartbeat", {}, "{}")),
        ('[3,"7",{"status":"Accepted"}]', CallResult("7", {"status": "Accepted"})),
        ('[3,"7"]', CallResult("7", {})),
        ('[4,"7","NotSupported","no",{}]', CallError("7", "NotSupported", "no")),
        ('[4,"7"]', CallError("7", "", "")),
        ('[2,"7","Heartbeat",[]]', Unreadable("7", "Heartbeat with a payload that is no object")),
        ('[2,"7"]', Unreadable("7", "a call without an action")),
        ('[2,"7","Heartbeat",{', Unreadable("7", "broken JSON")),
        ("[]", Unreadable("", "not an OCPP frame")),
        ("hello", Unreadable("", "broken JSON")),
        ("", Unreadable("", "broken JSON")),
    ],
)
def test_reading_a_frame(text: str, frame: object) -> None:
    assert parse(text) == frame


@pytest.mark.parametrize(
    "text",
    ['[2,"7","Heartbeat",' + "[" * 50_000, "[" + "9" * 5_000 + "]", '[2,"7",{"a":1},{}]', "NaN"],
    ids=["nested 50,000 deep", "an integer with 5,000 digits", "an object for an action", "NaN"],
)
def test_what_brings_parsers_down_is_only_unreadable(text: str) -> None:
    assert isinstance(parse(text), Unreadable)


@given(st.text(max_size=300) | st.binary(max_size=300).map(lambda b: b.decode(errors="replace")))
def test_no_text_makes_it_raise(text: str) -> None:
    parse(text)
    parse(f'[2,"1",{text}')


def test_writing_is_compact_because_some_clients_parse_only_that() -> None:
    assert result_text("7", {"status": "Accepted"}) == '[3,"7",{"status":"Accepted"}]'
    assert call_text("8", "ClearCache", "{}") == '[2,"8","ClearCache",{}]'
    assert error_text("7", ErrorCode.FORMATION_VIOLATION, "x") == (
        '[4,"7","FormationViolation","x",{}]'
    )


def test_an_error_description_stays_within_its_255_characters() -> None:
    assert len(json.loads(error_text("7", ErrorCode.GENERIC_ERROR, "x" * 999))[3]) == 255


def test_an_id_with_quotes_comes_back_as_it_was() -> None:
    odd = 'a"b\\c\n{'
    frame = parse(json.dumps([2, odd, "Heartbeat", {}]))
    assert isinstance(frame, Call)
    assert json.loads(result_text(frame.id, {}))[1] == odd
