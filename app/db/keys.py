"""From the names of chargers and connectors to their rows."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, insert, select

from app.core.chargers import LinkSettings
from app.core.ids import ChargerId, ConnectorId
from app.db.tables import ChargerRow, ConnectorRow, table_of

_CHARGER = table_of(ChargerRow)
_CONNECTOR = table_of(ConnectorRow)
_EMPTY_TEXTS = (
    "vendor",
    "model",
    "serial_number",
    "firmware",
    "meter_serial_number",
    "meter_type",
    "iccid",
    "imsi",
    "key_hash",
)


class Keys:
    """Row numbers by name, remembered. A charger or connector that has no row yet gets one.

    Lives in the writer's thread, inside its transactions; `forget` after each rollback.
    """

    def __init__(self) -> None:
        self._chargers: dict[ChargerId, int] = {}
        self._connectors: dict[ConnectorId, int] = {}

    def forget(self) -> None:
        """Drop everything: rows that were added may not be there."""
        self._chargers.clear()
        self._connectors.clear()

    def charger(self, connection: Connection, charger_id: ChargerId) -> int:
        """Return the row of a charger, whose name is compared without case."""
        key = self._chargers.get(charger_id)
        if key is None:
            key = find_charger(connection, charger_id)
            if key is None:
                key = _add_charger(connection, charger_id)
            self._chargers[charger_id] = key
        return key

    def connector(self, connection: Connection, connector: ConnectorId) -> int:
        """Return the row of a connector."""
        key = self._connectors.get(connector)
        if key is None:
            key = find_connector(connection, connector)
            if key is None:
                charger = self.charger(connection, connector.charger_id)
                key = _added(
                    connection.execute(
                        insert(_CONNECTOR).values(
                            charger_id=charger,
                            number=connector.number,
                            status="unknown",
                            error_code="",
                            info="",
                            vendor_error_code="",
                        )
                    ).inserted_primary_key
                )
            self._connectors[connector] = key
        return key


def find_charger(connection: Connection, charger_id: ChargerId) -> int | None:
    """Return the row of a charger, None where it has none."""
    return connection.scalar(
        select(_CHARGER.c.id).where(_CHARGER.c.identity_key == charger_id.casefold())
    )


def find_connector(connection: Connection, connector: ConnectorId) -> int | None:
    """Return the row of a connector, None where it has none."""
    return connection.scalar(
        select(_CONNECTOR.c.id)
        .join(_CHARGER)
        .where(_CHARGER.c.identity_key == connector.charger_id.casefold())
        .where(_CONNECTOR.c.number == connector.number)
    )


def _add_charger(connection: Connection, charger_id: ChargerId) -> int:
    link = LinkSettings()
    values = dict.fromkeys(_EMPTY_TEXTS, "") | {
        "identity": charger_id,
        "identity_key": charger_id.casefold(),
        "name": charger_id,
        "ping_interval_s": link.ping_interval_s,
        "heartbeat_interval_s": link.heartbeat_interval_s,
        "silent_after_s": link.silent_after_s,
        "settle_s": link.settle_s,
    }
    return _added(connection.execute(insert(_CHARGER).values(values)).inserted_primary_key)


def _added(key: Sequence[Any] | None) -> int:
    assert key is not None  # noqa: S101 - one row was inserted
    return int(key[0])
