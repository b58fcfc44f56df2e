"""Those who may sign in."""

from dataclasses import replace
from typing import Any

from sqlalchemy import Connection, delete, insert, select, update
from sqlalchemy.exc import IntegrityError

from app.core.errors import InvalidInput
from app.core.lockout import Lockout
from app.core.operators import Account
from app.core.roles import Role
from app.db.engine import Reader
from app.db.tables import OperatorRow, table_of
from app.db.writer import Writer

_OPERATOR = table_of(OperatorRow)


class SqliteOperatorStore:
    """Implements `OperatorStore`."""

    def __init__(self, writer: Writer, reader: Reader) -> None:
        self._writer = writer
        self._reader = reader

    async def load(self) -> list[Account]:
        """Return everybody."""
        listed = select(_OPERATOR).order_by(_OPERATOR.c.id)
        return await self._reader.run(
            lambda connection: [_account(row) for row in connection.execute(listed)]
        )

    async def save(self, account: Account) -> Account:
        """Write one; see `OperatorStore.save`."""
        return await self._writer.submit(lambda connection: _save(connection, account))

    async def remove(self, account_id: int) -> None:
        """Forget one."""

        def command(connection: Connection) -> None:
            connection.execute(delete(_OPERATOR).where(_OPERATOR.c.id == account_id))

        await self._writer.submit(command)


def _save(connection: Connection, account: Account) -> Account:
    values = {
        "name": account.name,
        "role": int(account.role),
        "password_hash": account.password_hash or None,
        "pin_hash": account.pin_hash or None,
        "wrong_tries": account.lockout.wrong,
        "waits": account.lockout.waits,
        "locked_until": account.lockout.until,
    }
    try:
        if account.id:
            changed = update(_OPERATOR).where(_OPERATOR.c.id == account.id).values(values)
            connection.execute(changed)
            number = account.id
        else:
            added = connection.execute(insert(_OPERATOR).values(values).returning(_OPERATOR.c.id))
            number = added.scalar_one()
    except IntegrityError:
        raise InvalidInput("There is an operator {name} already.", name=account.name) from None
    return replace(account, id=number)


def _account(row: Any) -> Account:
    return Account(
        id=row.id,
        name=row.name,
        role=Role(row.role),
        password_hash=row.password_hash or "",
        pin_hash=row.pin_hash or "",
        lockout=Lockout(row.wrong_tries, row.waits, row.locked_until),
    )
