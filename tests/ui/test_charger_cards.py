"""The Cards tab over a real depot: the list that is sent, reservations made and cancelled."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from pathlib import Path

import pytest_asyncio
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.core.cards import Card
from app.ui.theme import Theme
from tests.support.waiting import until
from tests.ui.test_charger_page import Yard, open_yard, stack

__all__ = ["stack"]

LEFT = Qt.MouseButton.LeftButton


@pytest_asyncio.fixture
async def yard(stack: AsyncExitStack, tmp_path: Path, theme: Theme) -> AsyncIterator[Yard]:
    opened = await open_yard(stack, tmp_path, theme)
    opened.charger.answers |= {
        "GetLocalListVersion": {"listVersion": 0},
        "SendLocalList": {"status": "Accepted"},
        "ReserveNow": {"status": "Accepted"},
        "CancelReservation": {"status": "Accepted"},
    }
    for number in (1, 2):
        await opened.depot.authorization.save(Card(f"C{number}", person=f"Van {number}"))
    opened.page.tabs.setCurrentWidget(opened.page.tabs.cards)
    yield opened


def payloads(yard: Yard, action: str) -> list[dict[str, object]]:
    return [payload for name, payload in yard.charger.calls if name == action]


async def test_the_list_is_sent_and_says_how_many_cards_fit(yard: Yard) -> None:
    tab = yard.page.tabs.cards
    assert "no list" in tab.held.text()
    QTest.mouseClick(tab.send, LEFT)
    await until(lambda: tab.outcome.text() == "2 of 2 cards fit")
    assert tab.held.text() == "It holds 2 of 2 cards, as version 1."
    assert len(payloads(yard, "SendLocalList")) == 1


async def test_following_is_switched_on_for_the_depot(yard: Yard) -> None:
    tab = yard.page.tabs.cards
    assert not tab.follow.isChecked()
    tab.follow.click()
    await until(lambda: yard.depot.maintenance.local_lists.follows)


async def test_a_connector_is_reserved_and_given_free(yard: Yard) -> None:
    tab = yard.page.tabs.cards
    tab.card.setCurrentText("Van 2 · C2")
    QTest.mouseClick(tab.reserve, LEFT)
    await until(lambda: tab.reservations.count() == 1)
    (asked,) = payloads(yard, "ReserveNow")
    assert (asked["connectorId"], asked["idTag"]) == (1, "C2")
    assert "C2" in tab.reservations.item(0).text()
    assert not tab.cancel.isEnabled()
    tab.reservations.setCurrentRow(0)
    QTest.mouseClick(tab.cancel, LEFT)
    await until(lambda: payloads(yard, "CancelReservation"))
    await until(lambda: "cancelled" in tab.reservations.item(0).text())
