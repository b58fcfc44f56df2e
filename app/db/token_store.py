"""Tokens of the HTTP API."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from sqlalchemy import Connection, insert, select, update

from app.core.api_tokens import ApiToken
from app.core.roles import Role
from app.db.engine import Reader
from app.db.tables import ApiTokenRow, table_of
from app.db.writer import Writer

_TOKEN = table_of(ApiTokenRow)


class SqliteTokenStore:
    """Implements `TokenStore`."""

    def __init__(self, writer: Writer, reader: Reader) -> None:
        self._writer = writer
        self._reader = reader

    async def all(self) -> list[ApiToken]:
        """Return every token, the oldest first."""
        return await self._reader.run(_all)

    async def add(self, token: ApiToken) -> ApiToken:
        """Keep a token; see `TokenStore.add`."""
        row = insert(_TOKEN).values(
            name=token.name,
            role=token.role.value,
            secret_hash=token.secret_hash,
            created_at=token.created_at,
            created_by=token.created_by,
        )

        def command(connection: Connection) -> ApiToken:
            return replace(token, id=int(connection.execute(row).lastrowid))

        return await self._writer.submit(command)

    async def revoke(self, token_id: int, at: datetime) -> None:
        """Keep that a token is revoked."""
        revoked = update(_TOKEN).where(_TOKEN.c.id == token_id).values(revoked_at=at)

        def command(connection: Connection) -> None:
            connection.execute(revoked)

        await self._writer.submit(command)

    async def note_uses(self, uses: Mapping[int, datetime]) -> None:
        """Keep when tokens were used last, by their ids."""

        def command(connection: Connection) -> None:
            for token_id, at in uses.items():
                used = update(_TOKEN).where(_TOKEN.c.id == token_id).values(last_used_at=at)
                connection.execute(used)

        await self._writer.submit(command)


def _all(connection: Connection) -> list[ApiToken]:
    return [
        ApiToken(
            id=row.id,
            name=row.name,
            role=Role(row.role),
            secret_hash=row.secret_hash,
            created_at=row.created_at,
            created_by=row.created_by,
            last_used_at=row.last_used_at,
            revoked_at=row.revoked_at,
        )
        for row in connection.execute(select(_TOKEN).order_by(_TOKEN.c.id))
    ]
