"""What needs a supervisor is told at once, and many things in one breath."""

import re
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.core.events import AttentionRaised
from app.ui.attention_toasts import SENTENCES, AttentionToasts
from app.ui.desktop_window import DesktopWindow
from tests.support.answering_charger import answering_charger
from tests.support.clock import TestClock
from tests.support.depots import config_for, running
from tests.support.screens import access_to

AT = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)


def fact(kind="lost_stop", charger="BAY7", text="Session 4 never stopped", **values):
    return AttentionRaised(charger, kind, text, AT, values)


@pytest.fixture
def told():
    return []


@pytest.fixture
def toasts(qapp, told):
    return AttentionToasts(lambda _id: "Bay 7", lambda *said: told.append(said), None, 20)


def test_the_first_is_told_at_once_by_the_name_of_its_bay(toasts, told):
    toasts.note(fact())
    sentence = "Bay 7: a session ended without its stop. Look at it under Sessions."
    assert told == [("warning", sentence, "")]


def test_what_follows_soon_is_told_together(qtbot, toasts, told):
    for _ in range(9):
        toasts.note(fact(kind="card_refused", card="04A2"))
    assert len(told) == 1
    qtbot.waitUntil(lambda: len(told) == 2)
    _kind, text, detail = told[1]
    assert text == "8 things need a look"
    assert detail.splitlines()[0] == ("Bay 7 began to charge with card 04A2, which may not charge.")
    assert detail.splitlines()[-1] == "…"


def test_a_kind_without_a_sentence_is_told_in_its_own_words(toasts, told):
    toasts.note(fact(kind="brand_new", text="Something else"))
    assert told[0][1] == "Bay 7: Something else"


def test_a_fact_without_what_its_sentence_needs_is_told_in_its_own_words(toasts, told):
    toasts.note(fact(kind="card_refused", text="Card 04A2: lost"))
    assert told[0][1] == "Bay 7: Card 04A2: lost"


def test_every_kind_that_is_raised_has_a_sentence():
    source = "\n".join(path.read_text() for path in Path("app").rglob("*.py"))
    raised = set(
        re.findall(
            r"(?:AttentionRaised|_raise|_stops.request|propose|_stop_sessions)\([^\"]{0,120}?\"([a-z_]+)\"",
            source,
        )
    )
    assert raised >= {"lost_stop", "quota_warning", "unit_mismatch", "card_lost"}
    assert raised <= SENTENCES.keys()


async def test_the_window_tells_of_a_stop_that_fits_no_session(tmp_path, until):
    async with running(config_for(tmp_path), TestClock()) as depot:
        window = DesktopWindow(access_to(depot), {"theme": "light"})
        window.show()
        async with answering_charger(depot, connectors=1) as charger:
            await charger.stop(77, "2026-11-21T10:00:00Z", 9)
            await until(window.toasts.texts)
            (text,) = window.toasts.texts()
            assert text == "CP1 sent a stop that fits no session. Its energy is kept."
        await window.shut_down()
