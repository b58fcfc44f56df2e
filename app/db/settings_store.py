"""Small values that the program remembers."""

import json
from typing import Any

from sqlalchemy import Connection, select
from sqlalchemy.dialects.sqlite import insert

from app.db.engine import Reader
from app.db.tables import SettingRow, table_of
from app.db.writer import Writer

_SETTING = table_of(SettingRow)


class SqliteSettingsStore:
    """Implements `SettingsStore`."""

    def __init__(self, writer: Writer, reader: Reader) -> None:
        self._writer = writer
        self._reader = reader

    async def all(self) -> dict[str, Any]:
        """Return every value by its name."""
        listed = select(_SETTING.c.name, _SETTING.c.value)
        return await self._reader.run(
            lambda connection: {
                name: json.loads(value) for name, value in connection.execute(listed)
            }
        )

    async def save(self, name: str, value: Any) -> None:
        """Remember one value; one that JSON cannot hold raises TypeError."""
        row = insert(_SETTING).values(name=name, value=json.dumps(value, ensure_ascii=False))
        saved = row.on_conflict_do_update(set_={"value": row.excluded.value})

        def command(connection: Connection) -> None:
            connection.execute(saved)

        await self._writer.submit(command)
