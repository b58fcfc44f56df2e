"""Tariff plans, version by version, and which one is in force since when."""

from dataclasses import replace

from sqlalchemy import Connection, func, insert, select

from app.core.tariff import TariffPlan
from app.db.engine import Reader
from app.db.tables import TariffChoiceRow, TariffVersionRow, table_of
from app.db.writer import Writer
from app.services.ports.money import TariffChoice, TariffVersion

_VERSION = table_of(TariffVersionRow)
_CHOICE = table_of(TariffChoiceRow)


class SqliteTariffStore:
    """Implements `TariffStore`."""

    def __init__(self, writer: Writer, reader: Reader) -> None:
        self._writer = writer
        self._reader = reader

    async def versions(self) -> list[TariffVersion]:
        """Return every version, the oldest first."""
        listed = select(_VERSION).order_by(_VERSION.c.at, _VERSION.c.plan_id, _VERSION.c.version)
        return await self._reader.run(
            lambda connection: [
                TariffVersion(TariffPlan.from_json(row.plan), row.at)
                for row in connection.execute(listed)
            ]
        )

    async def choices(self) -> list[TariffChoice]:
        """Return every choice, the oldest first."""
        listed = select(_CHOICE).order_by(_CHOICE.c.id)
        return await self._reader.run(
            lambda connection: [
                TariffChoice(row.plan_id, row.at) for row in connection.execute(listed)
            ]
        )

    async def add_version(self, version: TariffVersion) -> TariffVersion:
        """Keep a version; see `TariffStore.add_version`."""

        def command(connection: Connection) -> TariffVersion:
            plan = version.plan
            if plan.id == 0:
                newest = connection.scalar(select(func.max(_VERSION.c.plan_id))) or 0
                plan = replace(plan, id=newest + 1)
            row = {"plan_id": plan.id, "version": plan.version, "plan": plan.to_json()}
            connection.execute(insert(_VERSION).values(row | {"at": version.at}))
            return TariffVersion(plan, version.at)

        return await self._writer.submit(command)

    async def add_choice(self, choice: TariffChoice) -> None:
        """Keep a choice."""

        def command(connection: Connection) -> None:
            connection.execute(insert(_CHOICE).values(at=choice.at, plan_id=choice.plan_id))

        await self._writer.submit(command)
