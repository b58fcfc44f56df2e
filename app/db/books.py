"""The books as a whole: every store over one database file."""

import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from app.core.errors import InvalidInput, StorageFailed
from app.db.alarm_store import SqliteAlarmStore
from app.db.audit_store import SqliteAuditStore
from app.db.bill_store import SqliteBillStore
from app.db.charger_history_store import SqliteChargerHistory
from app.db.charger_store import SqliteChargerStore
from app.db.driver_pin_store import SqliteDriverPinStore
from app.db.engine import Reader, reading_engine, writing_engine
from app.db.forward_store import SqliteForwardStore
from app.db.journal_store import SqliteJournal
from app.db.keys import Keys
from app.db.ledger_store import SqliteLedgerStore
from app.db.message_store import SqliteMessageLog
from app.db.meter_store import SqliteMeterStore
from app.db.migrate import newest_revision, schema_revision
from app.db.month_store import SqliteMonthStore
from app.db.notice_store import SqliteNoticeStore
from app.db.operator_store import SqliteOperatorStore
from app.db.people_store import SqlitePeopleStore
from app.db.quota_store import SqliteQuotaStore
from app.db.session_store import SqliteSessionStore
from app.db.settings_store import SqliteSettingsStore
from app.db.station_store import SqliteStationStore
from app.db.tariff_store import SqliteTariffStore
from app.db.ticket_store import SqliteTicketStore
from app.db.token_store import SqliteTokenStore
from app.db.writer import Writer


@dataclass(frozen=True, slots=True)
class Books:
    """All stores, and the writer that they share."""

    chargers: SqliteChargerStore
    sessions: SqliteSessionStore
    meters: SqliteMeterStore
    messages: SqliteMessageLog
    people: SqlitePeopleStore
    driver_pins: SqliteDriverPinStore
    quotas: SqliteQuotaStore
    tariffs: SqliteTariffStore
    bills: SqliteBillStore
    ledger: SqliteLedgerStore
    months: SqliteMonthStore
    operators: SqliteOperatorStore
    alarms: SqliteAlarmStore
    tickets: SqliteTicketStore
    charger_history: SqliteChargerHistory
    journal: SqliteJournal
    audit: SqliteAuditStore
    settings: SqliteSettingsStore
    stations: SqliteStationStore
    tokens: SqliteTokenStore
    forwards: SqliteForwardStore
    notices: SqliteNoticeStore
    writer: Writer


@asynccontextmanager
async def open_books(path: Path) -> AsyncIterator[Books]:
    """Open a database that `prepare_database` has prepared; at the end write what is queued.

    Raises:
        StorageFailed: It cannot be opened.
    """
    keys = Keys()
    writer = Writer(writing_engine(path))
    writer.on_rollback(keys.forget)
    # The writer closes last: the last connection to go checkpoints, and only it may.
    async with writer:
        reader = Reader(reading_engine(path))
        try:
            books = _stores(path, writer, reader, keys)
            await books.messages.load()
            yield books
        finally:
            reader.close()


@asynccontextmanager
async def read_books(path: Path) -> AsyncIterator[Books]:
    """Open a database only to read it, also while the program runs: what writes is refused.

    Raises:
        InvalidInput: It is of an older version of the program.
        StorageFailed: It cannot be read.
    """
    try:
        current = schema_revision(path)
    except sqlite3.Error as error:
        raise StorageFailed(f"{path} cannot be read: {error}.") from None
    if current != newest_revision():
        raise InvalidInput(
            "The database is of an older version of the program.",
            hint="Open the program once; it brings the database up to date.",
        )
    reader = Reader(reading_engine(path))
    try:
        # A writer that was never started takes nothing.
        yield _stores(path, Writer(reading_engine(path)), reader, Keys())
    finally:
        reader.close()


def _stores(path: Path, writer: Writer, reader: Reader, keys: Keys) -> Books:
    return Books(
        chargers=SqliteChargerStore(writer, reader, keys),
        sessions=SqliteSessionStore(writer, reader, keys),
        meters=SqliteMeterStore(writer, reader, keys),
        messages=SqliteMessageLog(writer, reader, keys),
        people=SqlitePeopleStore(writer, reader),
        driver_pins=SqliteDriverPinStore(writer, reader),
        quotas=SqliteQuotaStore(writer, reader),
        tariffs=SqliteTariffStore(writer, reader),
        bills=SqliteBillStore(writer, reader),
        ledger=SqliteLedgerStore(writer, reader),
        months=SqliteMonthStore(writer, reader),
        operators=SqliteOperatorStore(writer, reader),
        alarms=SqliteAlarmStore(writer, reader, keys),
        tickets=SqliteTicketStore(writer, reader, keys),
        charger_history=SqliteChargerHistory(writer, reader, keys),
        journal=SqliteJournal(writer, reader, keys),
        audit=SqliteAuditStore(writer, reader, path),
        settings=SqliteSettingsStore(writer, reader),
        stations=SqliteStationStore(writer, reader),
        tokens=SqliteTokenStore(writer, reader),
        forwards=SqliteForwardStore(writer, reader),
        notices=SqliteNoticeStore(writer, reader),
        writer=writer,
    )
