"""PINs of drivers."""

from datetime import datetime

from sqlalchemy import Connection, delete, select
from sqlalchemy.dialects.sqlite import insert

from app.db.engine import Reader
from app.db.tables import DriverPinRow, table_of
from app.db.writer import Writer

_PIN = table_of(DriverPinRow)


class SqliteDriverPinStore:
    """Implements `DriverPinStore`."""

    def __init__(self, writer: Writer, reader: Reader) -> None:
        self._writer = writer
        self._reader = reader

    async def all(self) -> dict[int, str]:
        """Return the hash of each person's PIN."""
        listed = select(_PIN.c.person_id, _PIN.c.pin_hash)
        return await self._reader.run(
            lambda connection: {row.person_id: row.pin_hash for row in connection.execute(listed)}
        )

    async def save(self, person_id: int, pin_hash: str, at: datetime) -> None:
        """Keep a PIN, in place of the one before."""
        row = insert(_PIN).values(person_id=person_id, pin_hash=pin_hash, set_at=at)
        saved = row.on_conflict_do_update(set_={"pin_hash": pin_hash, "set_at": at})

        def command(connection: Connection) -> None:
            connection.execute(saved)

        await self._writer.submit(command)

    async def remove(self, person_id: int) -> None:
        """Forget a PIN."""
        gone = delete(_PIN).where(_PIN.c.person_id == person_id)

        def command(connection: Connection) -> None:
            connection.execute(gone)

        await self._writer.submit(command)
