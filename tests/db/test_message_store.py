"""Exchanges in the books."""

import asyncio
import shutil
from datetime import timedelta
from pathlib import Path

import pytest

from app.core.ids import ChargerId
from app.db.books import open_books
from app.services.ports.message import Direction, ExchangeFilter, ExchangeOutcome
from tests.support.clock import START

CP1, CP2 = ChargerId("CP1"), ChargerId("CP2")
ASKED, CALLED = Direction.FROM_CHARGER, Direction.TO_CHARGER
RARE = {
    3000: {"charger": CP2, "action": "BootNotification", "request": '{"model":"Zürich 7"}'},
    3001: {"action": "Reset", "direction": CALLED},
    4999: {"charger": CP2, "action": "StatusNotification"},
}
BOOT, RESET, STATUS = 3001, 3002, 5000
"""Their numbers."""


def ask(books, charger=CP1, action="Heartbeat", request="{}", *, direction=ASKED, minutes=0) -> int:
    at = START + timedelta(minutes=minutes)
    return books.messages.asked(charger, direction, "id", action, request, at)


async def test_an_answer_joins_its_request(books):
    number = books.messages.asked(
        CP1, CALLED, "abc-1", "Reset", '{"type":"Soft"}', START, ["a mended", "b mended"]
    )
    (waiting,) = await books.messages.page(ExchangeFilter())
    assert (waiting.id, waiting.outcome, waiting.latency_ms) == (
        number,
        ExchangeOutcome.WAITING,
        None,
    )
    answered_at = START + timedelta(microseconds=12_345)
    books.messages.answered(number, ExchangeOutcome.ANSWERED, '{"status":"x"}', answered_at)
    (exchange,) = await books.messages.page(ExchangeFilter())
    assert exchange.charger_id == CP1
    assert exchange.direction is CALLED
    assert (exchange.correlation_id, exchange.action) == ("abc-1", "Reset")
    assert (exchange.request, exchange.answer) == ('{"type":"Soft"}', '{"status":"x"}')
    assert exchange.requested_at == START
    assert exchange.latency_ms == 12.345
    assert exchange.outcome is ExchangeOutcome.ANSWERED
    assert exchange.repairs == ("a mended", "b mended")


async def test_a_late_answer_stands_in_place_of_the_time_out_before_it(books):
    number = ask(books)
    books.messages.answered(number, ExchangeOutcome.TIMED_OUT, "", START)
    books.messages.answered(number, ExchangeOutcome.LATE, "{}", START)
    (exchange,) = await books.messages.page(ExchangeFilter())
    assert exchange.outcome is ExchangeOutcome.LATE


async def test_hundreds_that_are_queued_at_once_keep_their_own_answers(books):
    numbers = [ask(books, request=f"request {n}") for n in range(300)]
    await books.writer.committed()
    for number in numbers:
        books.messages.answered(number, ExchangeOutcome.ANSWERED, f"answer {number}", START)
    found = await books.messages.page(ExchangeFilter(), limit=1000)
    assert [e.answer for e in reversed(found)] == [f"answer {number}" for number in numbers]
    assert [e.request for e in reversed(found)] == [f"request {n}" for n in range(300)]


async def test_numbers_go_on_after_a_restart(path):
    async with open_books(path) as books:
        last = [ask(books) for _ in range(3)][-1]
    async with open_books(path) as books:
        assert ask(books) == last + 1


async def test_pages_hold_every_exchange_once_newest_first(books):
    for _ in range(7):
        ask(books)
    listed, before = [], None
    for _ in range(3):
        page = await books.messages.page(ExchangeFilter(), before=before, limit=3)
        listed += [exchange.id for exchange in page]
        before = listed[-1]
    assert listed == [7, 6, 5, 4, 3, 2, 1]


@pytest.fixture(scope="module")
def many_path(empty, tmp_path_factory):
    """Exchanges in several stretches, one a minute, with a rare charger, action and error."""
    path = Path(shutil.copy(empty, tmp_path_factory.mktemp("many") / "depot.sqlite3"))

    async def fill():
        async with open_books(path) as books:
            for minutes in range(5000):
                ask(books, **RARE.get(minutes, {}), minutes=minutes)
            books.messages.answered(3002, ExchangeOutcome.ERROR, "InternalError 50% lost", START)

    asyncio.run(fill())
    return path


@pytest.fixture
async def many(many_path):
    async with open_books(many_path) as books:
        yield books


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        (ExchangeFilter(charger_id=ChargerId("cp2")), [STATUS, BOOT]),
        (ExchangeFilter(charger_id=ChargerId("nobody")), []),
        (ExchangeFilter(action="BootNotification"), [BOOT]),
        (ExchangeFilter(action="Boot"), []),
        (ExchangeFilter(charger_id=CP2, action="StatusNotification"), [STATUS]),
        (ExchangeFilter(direction=CALLED), [RESET]),
        (ExchangeFilter(outcomes=frozenset({ExchangeOutcome.ERROR})), [RESET]),
        (ExchangeFilter(charger_id=CP2, outcomes=frozenset({ExchangeOutcome.ERROR})), []),
        (ExchangeFilter(text="zürich"), [BOOT]),
        (ExchangeFilter(text="ZÜRICH"), [BOOT]),
        (ExchangeFilter(text="50%"), [RESET]),
        (ExchangeFilter(charger_id=CP1, text="internalerror"), [RESET]),
        (ExchangeFilter(since=START + timedelta(minutes=4999)), [STATUS]),
        (
            ExchangeFilter(
                since=START + timedelta(minutes=3000), until=START + timedelta(minutes=3002)
            ),
            [RESET, BOOT],
        ),
        (ExchangeFilter(charger_id=CP2, until=START + timedelta(minutes=4999)), [BOOT]),
        (ExchangeFilter(until=START), []),
    ],
)
async def test_a_filter_finds_the_rare_ones_among_thousands(many, wanted, expected):
    found = await many.messages.page(wanted)
    assert [exchange.id for exchange in found] == expected


async def test_pages_of_one_charger_go_on_across_blocks(many):
    wanted = ExchangeFilter(charger_id=CP2)
    (newest,) = await many.messages.page(wanted, limit=1)
    (oldest,) = await many.messages.page(wanted, before=newest.id, limit=1)
    assert [newest.id, oldest.id] == [STATUS, BOOT]
    waiting = ExchangeFilter(charger_id=CP1, outcomes=frozenset({ExchangeOutcome.WAITING}))
    assert len(await many.messages.page(waiting, limit=9999)) == 4997


async def test_exchanges_are_found_although_their_stretch_was_queued_when_a_commit_failed(
    books, log_errors_expected
):
    """A rollback undid the note which stretch holds the charger; it was not written again."""
    books.messages.asked(CP1, ASKED, "id", "Heartbeat", "{}", None)
    ask(books, CP2)
    await books.writer.committed()
    ask(books, CP2)
    assert len(await books.messages.page(ExchangeFilter(charger_id=CP2))) == 2
