"""Whether the database is whole and the books add up."""

import sqlite3
from contextlib import closing
from pathlib import Path

from app.core.errors import NotFound
from app.db.audit_chain import chain_problems
from app.db.audit_heads import HeadNotes
from app.db.migrate import newest_revision, schema_revision

_RULES = {
    "stopped before it started": """
        SELECT id FROM charging_session
        WHERE stopped_at < started_at AND instr(flags, 'clock_wrong') = 0""",
    "has negative energy": "SELECT id FROM charging_session WHERE energy_wh < 0",
    "is completed but has no end": """
        SELECT id FROM charging_session WHERE state = 'completed' AND stopped_at IS NULL""",
    "is open but has an end": """
        SELECT id FROM charging_session
        WHERE state IN ('running', 'suspended', 'pending_reconciliation')
        AND stopped_at IS NOT NULL""",
    "has a bill that its wallet did not pay as it says": """
        SELECT b.session_id FROM session_bill b WHERE b.state = 'booked' AND b.total_minor <>
        (SELECT -coalesce(sum(e.amount_minor), 0) FROM ledger_entry e
         WHERE e.session_id = b.session_id AND e.wallet_id = b.person_id)""",
    "has readings of another connector": """
        SELECT DISTINCT s.id FROM charging_session s JOIN meter_sample m ON m.session_id = s.id
        WHERE m.connector_id <> s.connector_id""",
}


def check_database(database: Path) -> list[str]:
    """Return what is wrong with a database, a sentence each; empty where nothing is.

    Raises:
        NotFound: There is no database.
        NewerDatabase: A newer version of the program wrote it.
    """
    if not database.exists():
        raise NotFound(f"There is no database at {database}")
    try:
        if schema_revision(database) is None:
            return [f"{database} is not a database of ChargeYard"]
        if schema_revision(database) != newest_revision():
            return [f"{database} is of an older version; open the program once to bring it up"]
        with closing(sqlite3.connect(database)) as connection:
            connection.execute("PRAGMA query_only=ON")
            if damage := _damage(connection):
                return damage
            return [
                *_orphans(connection),
                *_contradictions(connection),
                *_changed_months(connection),
                *chain_problems(connection, HeadNotes(database).last()),
            ]
    except sqlite3.DatabaseError as error:
        return [f"The file is damaged: {error}"]


def _damage(connection: sqlite3.Connection) -> list[str]:
    found = [row[0] for row in connection.execute("PRAGMA integrity_check(20)")]
    return [] if found == ["ok"] else [f"The file is damaged: {text}" for text in found]


def _orphans(connection: sqlite3.Connection) -> list[str]:
    return [
        f"A row of {table} names a row of {parent} that does not exist"
        for table, _rowid, parent, _key in connection.execute("PRAGMA foreign_key_check")
    ]


def _contradictions(connection: sqlite3.Connection) -> list[str]:
    return [
        f"Session {number} {complaint}"
        for complaint, query in _RULES.items()
        for (number,) in connection.execute(query)
    ]


def _changed_months(connection: sqlite3.Connection) -> list[str]:
    query = """
        SELECT strftime('%Y-%m', c.month) FROM closed_month c WHERE
        (SELECT count(*) FROM month_entry e WHERE e.month = c.month) <> c.sessions OR
        (SELECT coalesce(sum(e.energy_wh), 0) FROM month_entry e WHERE e.month = c.month)
        <> c.energy_wh"""
    return [
        f"The entries of {month}, which is closed, are not those that it was closed with"
        for (month,) in connection.execute(query)
    ]
