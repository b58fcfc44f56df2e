"""`chargeyard operator`: who may sign in, also while the program runs."""

import asyncio
import sys
from argparse import Namespace
from collections.abc import Mapping
from dataclasses import asdict
from getpass import getpass
from typing import Any

from app.commands.errand import run_errand
from app.commands.token import role_named
from app.config import Config
from app.core.bus import Bus
from app.core.clock import Clock
from app.core.errors import InvalidInput
from app.core.operators import Account, SecretHash
from app.core.roles import LOCAL_OPERATOR
from app.db.books import Books, read_books
from app.errands import Errand
from app.services.audit import Auditor
from app.services.system.operators import OperatorService
from app.services.system.secret_hashes import SecretHashes

ADD, SECRET, REMOVE = "operator.add", "operator.secret", "operator.remove"


def change_operators(config: Config, options: Namespace) -> list[str]:
    """Add, list, change or remove operators as the command line says; return what to tell.

    A password is never an argument, which every user of the machine could read: it is typed at the
    terminal twice, or is the first line of a pipe.

    Raises:
        ErrandFailed: The program that runs could not do it, or did not answer.
        DepotError: It cannot be done; the text says why.
    """
    if options.action == "list":
        accounts = asyncio.run(_listed(config)) if config.database.is_file() else []
        return [_line(account) for account in accounts] or ["Nobody has to sign in."]
    name, content = options.name, {"name": options.name}
    if options.action == "remove":
        run_errand(config, _errands, REMOVE, content)
        return [f"{name} may sign in no more."]
    secret = _ask(pin=options.pin)
    password, pin = ("", secret) if options.pin else (secret, "")
    # A program that runs, too, is told no more than the books will hold.
    content |= asdict(asyncio.run(SecretHashes().of(password, pin)))
    if options.action == "passwd":
        run_errand(config, _errands, SECRET, content)
        return [f"{name} has a new {'PIN' if options.pin else 'password'}."]
    run_errand(config, _errands, ADD, content | {"role": options.role})
    return [f"{name} may sign in as {options.role}."]


def operator_errands(operators: OperatorService) -> dict[str, Errand]:
    """Return what a running program does for these commands."""

    async def add(content: Mapping[str, Any]) -> Mapping[str, Any]:
        role = role_named(str(content["role"]))
        await operators.enrol(str(content["name"]), role, _hash_in(content), by=LOCAL_OPERATOR)
        return {}

    async def secret(content: Mapping[str, Any]) -> Mapping[str, Any]:
        await operators.set_hash(str(content["name"]), _hash_in(content), by=LOCAL_OPERATOR)
        return {}

    async def remove(content: Mapping[str, Any]) -> Mapping[str, Any]:
        await operators.remove(str(content["name"]), by=LOCAL_OPERATOR)
        return {}

    return {ADD: add, SECRET: secret, REMOVE: remove}


def _hash_in(content: Mapping[str, Any]) -> SecretHash:
    return SecretHash(str(content["password"]), str(content["pin"]))


async def _errands(books: Books) -> Mapping[str, Errand]:
    clock = Clock()
    operators = OperatorService(books.operators, Bus(), Auditor(books.journal, clock), clock)
    await operators.load()
    return operator_errands(operators)


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
