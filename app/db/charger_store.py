"""Chargers, their connectors and stations."""

from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, Row, bindparam, func, insert, or_, select, update

from app.core.chargers import Charger, ConnectorStatus, Identity, LinkSettings
from app.core.events import StatusReported
from app.core.ids import ChargerId, ConnectorId
from app.db.engine import Reader
from app.db.keys import Keys
from app.db.steps import Order
from app.db.tables import ChargerRow, ConnectorRow, StationRow, table_of
from app.db.writer import Writer

_CHARGER = table_of(ChargerRow)
_CONNECTOR = table_of(ConnectorRow)
_STATION = table_of(StationRow)
_IDENTITY = tuple(Identity.__dataclass_fields__)
_LINK = tuple(LinkSettings.__dataclass_fields__)
_INSTANTS = ("adopted_at", "retired_at", "first_seen_at", "last_boot_at")
# The newest by the charger's clock wins: a state that was queued in the charger is history.
_NOTE_STATUS = (
    update(_CONNECTOR)
    .where(_CONNECTOR.c.id == bindparam("connector"))
    .where(
        or_(
            _CONNECTOR.c.status_at.is_(None),
            # A state from the future says nothing about order: that clock has been set right since.
            func.min(_CONNECTOR.c.status_at, _CONNECTOR.c.status_received_at) <= bindparam("at"),
        )
    )
    .values(
        status=bindparam("new_status"),
        error_code=bindparam("new_error_code"),
        info=bindparam("new_info"),
        vendor_error_code=bindparam("new_vendor_error_code"),
        status_at=bindparam("at"),
        status_received_at=bindparam("received_at"),
    )
)


class _StatusSink:
    order = Order.QUEUED

    def __init__(self, keys: Keys) -> None:
        self._keys = keys

    def write(self, connection: Connection, items: Sequence[StatusReported]) -> None:
        rows = [
            {
                "connector": self._keys.connector(connection, item.connector),
                "at": item.at,
                "received_at": item.received_at,
                "new_status": item.status.value,
                "new_error_code": item.error_code,
                "new_info": item.info,
                "new_vendor_error_code": item.vendor_error_code,
            }
            for item in items
        ]
        connection.execute(_NOTE_STATUS, rows)


class SqliteChargerStore:
    """Implements `ChargerStore`."""

    def __init__(self, writer: Writer, reader: Reader, keys: Keys) -> None:
        self._writer = writer
        self._reader = reader
        self._keys = keys
        self._sink = _StatusSink(keys)

    async def all(self) -> list[Charger]:
        """Return every charger, in the order they were first seen."""
        return await self._reader.run(_all)

    async def statuses(self) -> list[StatusReported]:
        """Return the last reported state of every connector that reported one."""
        return await self._reader.run(_statuses)

    async def save(self, charger: Charger) -> None:
        """Insert or update one charger; see `ChargerStore.save`.

        A station that the books do not hold is added; a connector is never taken away.
        """

        def command(connection: Connection) -> None:
            key = self._keys.charger(connection, charger.id)
            values = _values(charger) | {"station_id": _station(connection, charger.station)}
            connection.execute(update(_CHARGER).where(_CHARGER.c.id == key).values(values))
            for number in charger.connectors:
                self._keys.connector(connection, ConnectorId(charger.id, number))

        await self._writer.submit(command)

    def note_status(self, status: StatusReported) -> None:
        """Queue a reported state; see `ChargerStore.note_status`."""
        self._writer.add(self._sink, status)


def _all(connection: Connection) -> list[Charger]:
    numbers = defaultdict(list)
    connectors = select(_CONNECTOR.c.charger_id, _CONNECTOR.c.number).where(_CONNECTOR.c.number > 0)
    for charger, number in connection.execute(connectors.order_by(_CONNECTOR.c.number)):
        numbers[charger].append(number)
    chargers = select(_CHARGER, _STATION.c.name.label("station")).outerjoin(_STATION)
    rows = connection.execute(chargers.order_by(_CHARGER.c.id))
    return [_to_charger(row, tuple(numbers[row.id])) for row in rows]


def _statuses(connection: Connection) -> list[StatusReported]:
    reported = (
        select(_CONNECTOR, _CHARGER.c.identity)
        .join(_CHARGER)
        .where(_CONNECTOR.c.status_at.is_not(None))
        .order_by(_CONNECTOR.c.id)
    )
    return [
        StatusReported(
            connector=ConnectorId(ChargerId(row.identity), row.number),
            status=ConnectorStatus(row.status),
            at=row.status_at,
            received_at=row.status_received_at,
            error_code=row.error_code,
            info=row.info,
            vendor_error_code=row.vendor_error_code,
        )
        for row in connection.execute(reported)
    ]


def _to_charger(row: Row[Any], connectors: tuple[int, ...]) -> Charger:
    columns = row._mapping  # noqa: SLF001 - SQLAlchemy's documented name
    return Charger(
        id=ChargerId(row.identity),
        name=row.name,
        identity=Identity(**{name: columns[name] for name in _IDENTITY}),
        link=LinkSettings(**{name: columns[name] for name in _LINK}),
        station=row.station or "",
        key_hash=row.key_hash,
        area=row.area,
        certificate_required=row.certificate_required,
        connectors=connectors,
        **{name: columns[name] for name in _INSTANTS},
    )


def _values(charger: Charger) -> dict[str, Any]:
    return {
        "name": charger.name,
        "key_hash": charger.key_hash,
        "area": charger.area,
        "certificate_required": charger.certificate_required,
        **{name: getattr(charger.identity, name) for name in _IDENTITY},
        **{name: getattr(charger.link, name) for name in _LINK},
        **{name: getattr(charger, name) for name in _INSTANTS},
    }


def _station(connection: Connection, name: str) -> int | None:
    if not name:
        return None
    key = connection.scalar(select(_STATION.c.id).where(_STATION.c.name == name))
    if key is None:
        added = connection.execute(insert(_STATION).values(name=name, address="", timezone=""))
        key = added.lastrowid
    return int(key)
