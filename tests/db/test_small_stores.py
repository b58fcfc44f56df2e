"""Chargers, the journal and settings in the books."""

from dataclasses import replace
from datetime import timedelta

import pytest

from app.core.chargers import Charger, ConnectorStatus, Identity, LinkSettings
from app.core.errors import StorageFailed
from app.core.events import AttentionRaised, StatusReported
from app.core.ids import ChargerId, ConnectorId
from app.db.books import open_books
from app.db.engine import Reader, reading_engine
from app.services.ports.journal import AuditEntry
from tests.support.clock import START

CHARGER = Charger(
    id=ChargerId("Wallbox-1"),
    name="North gate",
    identity=Identity("Vendor", "Model", "S1", "1.2.3", "M1", "MT", "ICC", "IMSI"),
    link=LinkSettings(10.0, 60, 90.0, 1.0),
    station="Depot Süd",
    adopted_at=START,
    retired_at=START + timedelta(days=2),
    first_seen_at=START - timedelta(days=1),
    last_boot_at=START + timedelta(seconds=1),
    key_hash="ab" * 32,
    connectors=(1, 2),
)


async def test_a_charger_comes_back_as_it_was_after_a_restart(path):
    async with open_books(path) as books:
        await books.chargers.save(CHARGER)
    async with open_books(path) as books:
        assert await books.chargers.all() == [CHARGER]


async def test_a_charger_is_one_in_any_case_and_keeps_the_name_it_was_first_seen_with(books):
    await books.chargers.save(CHARGER)
    changed = replace(CHARGER, id=ChargerId("WALLBOX-1"), name="Gate", station="", connectors=(3,))
    await books.chargers.save(changed)
    assert await books.chargers.all() == [
        replace(changed, id=CHARGER.id, connectors=(1, 2, 3)),
    ]


async def test_two_chargers_may_share_a_station(books):
    await books.chargers.save(CHARGER)
    await books.chargers.save(replace(CHARGER, id=ChargerId("other")))
    assert [charger.station for charger in await books.chargers.all()] == ["Depot Süd"] * 2


def status(status=ConnectorStatus.CHARGING, *, number=1, seconds=0, **more) -> StatusReported:
    at = START + timedelta(seconds=seconds)
    connector = ConnectorId(CHARGER.id, number)
    return StatusReported(connector, status, at, at + timedelta(seconds=9), **more)


async def test_the_newest_state_by_the_chargers_clock_is_kept(books):
    newest = status(
        ConnectorStatus.FAULTED,
        seconds=10,
        error_code="GroundFailure",
        info="wet",
        vendor_error_code="E7",
    )
    whole = status(ConnectorStatus.AVAILABLE, number=0)
    for report in (status(), newest, status(seconds=5), whole):
        books.chargers.note_status(report)
    await books.writer.committed()
    assert await books.chargers.statuses() == [newest, whole]
    assert (await books.chargers.all())[0].connectors == (1,)


async def test_events_and_audit_entries_are_found_at_once_newest_first(books):
    events = [
        AttentionRaised(CHARGER.id, "clock", "Its clock is wrong", START),
        AttentionRaised(None, "disk", "The disk is nearly full", START),
    ]
    entries = [
        AuditEntry(START, "ada", "stop", "Wallbox-1/1", "asked"),
        AuditEntry(START, "ada", "stop", "Wallbox-1/1", "accepted"),
    ]
    for event in events:
        books.journal.note_event(event)
    for entry in entries:
        books.journal.note_audit(entry)
    assert await books.journal.events() == events[::-1]
    assert await books.journal.audit() == entries[::-1]
    assert await books.journal.events(limit=1) == events[1:]
    assert await books.journal.audit(limit=1) == entries[1:]


async def test_settings_are_remembered_by_name(path):
    async with open_books(path) as books:
        await books.settings.save("theme", "light")
        await books.settings.save("theme", "dark")
        await books.settings.save("size", {"width": 800, "wall": [1, None, True]})
    async with open_books(path) as books:
        assert await books.settings.all() == {
            "theme": "dark",
            "size": {"width": 800, "wall": [1, None, True]},
        }


async def test_readers_cannot_write(path):
    reader = Reader(reading_engine(path))
    with pytest.raises(StorageFailed, match="readonly"):
        await reader.run(lambda c: c.exec_driver_sql("DELETE FROM setting"))
    reader.close()
