"""`chargeyard operator`: who may sign in, from the command line."""

import asyncio
import sys
from argparse import Namespace
from getpass import getpass

from app.config import Config
from app.core.bus import Bus
from app.core.clock import Clock
from app.core.errors import InvalidInput
from app.core.operators import Account
from app.core.roles import LOCAL_OPERATOR, Role
from app.db.books import open_books, read_books
from app.db.migrate import prepare_database
from app.instance_lock import InstanceLock
from app.services.audit import Auditor
from app.services.operators import OperatorService


def change_operators(config: Config, options: Namespace) -> list[str]:
    """Add, list, change or remove operators as the command line says; return what to tell.

    A password is never an argument, which every user of the machine could read: it is typed at the
    terminal twice, or is the first line of a pipe.

    Raises:
        AlreadyRunning: The program runs with this data: use its Settings page.
        DepotError: It cannot be done; the text says why.
    """
    if options.action == "list":
        accounts = asyncio.run(_listed(config)) if config.database.is_file() else []
        return [_line(account) for account in accounts] or ["Nobody has to sign in."]
    secret = "" if options.action == "remove" else _ask(pin=options.pin)
    with InstanceLock(config.data_dir):
        prepare_database(config.database, Clock())
        return [asyncio.run(_change(config, options, secret))]


async def _change(config: Config, options: Namespace, secret: str) -> str:
    async with open_books(config.database) as books:
        clock = Clock()
        operators = OperatorService(books.operators, Bus(), Auditor(books.journal, clock), clock)
        await operators.load()
        name, by = options.name, LOCAL_OPERATOR
        if options.action == "remove":
            await operators.remove(name, by=by)
            return f"{name} may sign in no more."
        secrets = {"pin" if options.pin else "password": secret}
        if options.action == "passwd":
            await operators.set_secret(name, **secrets, by=by)
            return f"{name} has a new {'PIN' if options.pin else 'password'}."
        role = Role[options.role.upper()]
        await operators.add(name, role, **secrets, by=by)
        return f"{name} may sign in as {role.word}."


async def _listed(config: Config) -> list[Account]:
    async with read_books(config.database) as books:
        return sorted(await books.operators.load(), key=lambda each: each.name.casefold())


def _line(account: Account) -> str:
    secrets = {"password": account.password_hash, "PIN": account.pin_hash}
    ways = " and ".join(name for name, known in secrets.items() if known)
    return f"{account.name}\t{account.role.word}\t{ways}"


def _ask(*, pin: bool) -> str:
    word = "PIN" if pin else "Password"
    if sys.stdin is None or not sys.stdin.isatty():
        return (sys.stdin.readline() if sys.stdin is not None else "").rstrip("\r\n")
    first = getpass(f"{word}: ")
    if getpass(f"{word} again: ") != first:
        raise InvalidInput("The two are not the same.")
    return first
