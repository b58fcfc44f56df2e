"""Grants and resets of quotas."""

from collections import defaultdict
from datetime import datetime

from sqlalchemy import Connection, Insert, insert, or_, select

from app.core.quota import Grant
from app.core.sessions import ChargingSession
from app.db.engine import Reader
from app.db.session_rows import SESSION, select_sessions, to_session
from app.db.tables import QuotaGrantRow, QuotaResetRow, table_of
from app.db.writer import Writer
from app.services.ports.people import QuotaNotes, QuotaOwner

_GRANT = table_of(QuotaGrantRow)
_RESET = table_of(QuotaResetRow)


class SqliteQuotaStore:
    """Implements `QuotaStore`."""

    def __init__(self, writer: Writer, reader: Reader) -> None:
        self._writer = writer
        self._reader = reader

    async def load(self) -> QuotaNotes:
        """Return everything; see `QuotaStore.load`."""
        return await self._reader.run(_load)

    async def sessions_of_people(self, since: datetime) -> list[ChargingSession]:
        """Return sessions that count; see `QuotaStore.sessions_of_people`."""
        counts = or_(SESSION.c.stopped_at >= since, SESSION.c.stopped_at.is_(None))
        wanted = select_sessions().where(SESSION.c.person_id.is_not(None), counts)
        return await self._reader.run(
            lambda connection: [to_session(row) for row in connection.execute(wanted)]
        )

    async def add_grant(self, owner: QuotaOwner, grant: Grant) -> None:
        """Keep a grant."""
        await self._insert(
            insert(_GRANT).values(
                person_id=owner.person_id,
                group_id=owner.group_id,
                energy_wh=grant.energy_wh,
                reason=grant.reason,
                granted_by=grant.granted_by,
                granted_at=grant.granted_at,
                expires_at=grant.expires_at,
            )
        )

    async def add_reset(self, owner: QuotaOwner, at: datetime) -> None:
        """Keep a reset."""
        await self._insert(
            insert(_RESET).values(person_id=owner.person_id, group_id=owner.group_id, at=at)
        )

    async def _insert(self, row: Insert) -> None:
        def command(connection: Connection) -> None:
            connection.execute(row)

        await self._writer.submit(command)


def _load(connection: Connection) -> QuotaNotes:
    grants: defaultdict[QuotaOwner, list[Grant]] = defaultdict(list)
    resets: defaultdict[QuotaOwner, list[datetime]] = defaultdict(list)
    for row in connection.execute(select(_GRANT).order_by(_GRANT.c.id)):
        grant = Grant(row.energy_wh, row.reason, row.granted_by, row.granted_at, row.expires_at)
        grants[QuotaOwner(row.person_id, row.group_id)].append(grant)
    for row in connection.execute(select(_RESET).order_by(_RESET.c.id)):
        resets[QuotaOwner(row.person_id, row.group_id)].append(row.at)
    return QuotaNotes(dict(grants), dict(resets))
