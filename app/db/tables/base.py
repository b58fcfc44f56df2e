"""What all tables share: how their constraints are called."""

from typing import ClassVar

from sqlalchemy import MetaData, Table
from sqlmodel import SQLModel

METADATA = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)
"""Every constraint has a name, so that a later migration can drop it."""


class Row(SQLModel):
    """Base of all tables. Instants are aware and in UTC, enums are stored as their values."""

    metadata: ClassVar[MetaData] = METADATA


def table_of(row: type[Row]) -> Table:
    """Return the table of a row class, for SQL without objects."""
    return METADATA.tables[str(row.__tablename__)]
