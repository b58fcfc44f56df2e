"""The energy was delivered: the session is kept, flagged, and the charger is told the truth."""

from pathlib import Path

from app.core.cards import CardPolicy
from app.core.sessions import SessionFlag, SessionState
from tests.support.booked import booked, event_kinds
from tests.support.clock import TestClock
from tests.support.depots import config_for, running
from tests.support.raw_charger import RawCharger


async def test_it_is_in_the_books_with_a_task_for_the_supervisor(
    tmp_path: Path, clock: TestClock
) -> None:
    config = config_for(tmp_path, cards=CardPolicy.KNOWN)
    async with running(config, clock) as depot, RawCharger(depot.url + "BAY7") as charger:
        started = await charger.start(clock.wire(minutes=-120), 1000, card="NOBODY")
        assert started["idTagInfo"]["status"] == "Invalid"
        await charger.stop(started["transactionId"], clock.wire(minutes=-60), 4000)
        session = await booked(depot, started["transactionId"])
        assert (session.state, session.energy_wh) == (SessionState.COMPLETED, 3000)
        assert session.flags >= {SessionFlag.NOT_AUTHORIZED, SessionFlag.REPLAYED}
        assert "card_refused" in await event_kinds(depot)
