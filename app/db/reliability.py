"""How all chargers kept their connections in a period, from one pass over what happened."""

from datetime import UTC, datetime, timedelta

from sqlalchemy import Connection

from app.core.charger_history import HistoryKind
from app.core.ids import ChargerId
from app.core.reliability import Reliability, ReliabilityCount
from app.db.engine import driver

_NAMES = "SELECT id, identity FROM charger"
# Aggregates over windows of time take SQLite ten times as long as it takes to count the rows here.
_EVENTS = """
    SELECT at, kind, charger_id FROM charger_event
    WHERE kind IN ('connected', 'disconnected', 'faulted', 'program_started') AND at < ?
    ORDER BY id
"""


def read_reliability(
    connection: Connection, since: datetime, until: datetime, grace: timedelta
) -> list[Reliability]:
    """Return a row for each charger; see `ChargerHistoryStore.reliability`."""
    books = driver(connection)
    names = {key: ChargerId(name) for key, name in books.execute(_NAMES)}
    kinds = {kind.value: kind for kind in HistoryKind}
    count = ReliabilityCount(since, until, grace)
    stored_until = f"{until.astimezone(UTC):%Y-%m-%d %H:%M:%S.%f}"
    for at, kind, key in books.execute(_EVENTS, (stored_until,)):
        moment = datetime.fromisoformat(at).replace(tzinfo=UTC)
        count.take(moment, kinds[kind], None if key is None else names[key])
    return count.result(names.values())
