"""Alarms in the books."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Select, insert, select, tuple_, update

from app.core.alarms import Alarm, AlarmRule
from app.core.ids import ChargerId
from app.db.engine import Reader
from app.db.keys import Keys
from app.db.tables import AlarmRow, ChargerRow, table_of
from app.db.writer import Writer
from app.services.ports.upkeep import ALL_PAST, PastFilter

_ALARM = table_of(AlarmRow)
_CHARGER = table_of(ChargerRow)
_PLAIN = ("text", "count", "first_at", "last_at", "acknowledged_by", "acknowledged_at")
_LISTED = select(_ALARM, _CHARGER.c.identity).select_from(_ALARM.outerjoin(_CHARGER))


class SqliteAlarmStore:
    """Implements `AlarmStore`."""

    def __init__(self, writer: Writer, reader: Reader, keys: Keys) -> None:
        self._writer = writer
        self._reader = reader
        self._keys = keys

    async def open(self) -> list[Alarm]:
        """Return the alarms whose cause is there, the oldest first."""
        return await self._read(_LISTED.where(_ALARM.c.cleared_at.is_(None)).order_by(_ALARM.c.id))

    async def past(
        self, wanted: PastFilter = ALL_PAST, *, before: Alarm | None = None, limit: int = 200
    ) -> list[Alarm]:
        """Return alarms that are over; see `AlarmStore.past`."""
        ended = _ALARM.c.cleared_at
        listed = _LISTED.where(ended.is_not(None), *_conditions(wanted))
        if before is not None:
            # Several end in one look; those are told apart by their number.
            listed = listed.where(tuple_(ended, _ALARM.c.id) < (before.cleared_at, before.id))
        return await self._read(listed.order_by(ended.desc(), _ALARM.c.id.desc()).limit(limit))

    async def save(self, alarm: Alarm) -> Alarm:
        """Keep an alarm; see `AlarmStore.save`."""

        def command(connection: Connection) -> int:
            values = {name: getattr(alarm, name) for name in (*_PLAIN, "cleared_at")}
            if alarm.id:
                connection.execute(update(_ALARM).where(_ALARM.c.id == alarm.id).values(values))
                return alarm.id
            charger = alarm.charger_id
            values |= {"rule": alarm.rule.value, "thing": alarm.thing}
            values["charger_id"] = charger and self._keys.charger(connection, charger)
            return int(connection.execute(insert(_ALARM).values(values)).lastrowid)

        key = await self._writer.submit(command)
        return replace(alarm, id=key)

    async def _read(self, listed: Select[Any]) -> list[Alarm]:
        return await self._reader.run(
            lambda connection: [
                alarm for row in connection.execute(listed) if (alarm := _to_alarm(row))
            ]
        )


def _conditions(wanted: PastFilter) -> Iterator[ColumnElement[bool]]:
    if wanted.since is not None:
        yield _ALARM.c.cleared_at >= wanted.since
    if wanted.charger_id is not None:
        yield _CHARGER.c.identity_key == wanted.charger_id.casefold()
    if wanted.rule is not None:
        yield _ALARM.c.rule == wanted.rule.value


def _to_alarm(row: Row[Any]) -> Alarm | None:
    try:
        rule = AlarmRule(row.rule)
    except ValueError:
        # A rule of a later version of the program: nobody here knows what it means.
        return None
    values = {name: row._mapping[name] for name in _PLAIN}  # noqa: SLF001 - SQLAlchemy's name
    return Alarm(
        rule,
        row.thing,
        charger_id=ChargerId(row.identity) if row.identity else None,
        id=row.id,
        cleared_at=row.cleared_at,
        **values,
    )
