"""Who may sign in: over a real database, with real hashes made cheap."""

import importlib
import inspect
import pkgutil
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from argon2 import PasswordHasher

import app.services
from app.core.audit_detail import AuditDetail, read
from app.core.bus import Bus
from app.core.clock import Clock
from app.core.errors import InvalidInput, NotAllowed
from app.core.roles import LOCAL_OPERATOR, NOBODY, Operator, Role
from app.db.books import open_books
from app.services.audit import Auditor
from app.services.system.operators import LockedOut, OperatorService, WrongSecret
from app.services.system.secret_hashes import SecretHashes
from tests.support.clock import TestClock
from tests.support.depots import empty_database

ANNA = Operator("Anna", Role.ADMIN)
CHEAP = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)


@asynccontextmanager
async def opened(path: Path, clock: TestClock) -> AsyncIterator[OperatorService]:
    async with open_books(path) as books:
        auditor = Auditor(books.journal, clock)
        service = OperatorService(books.operators, Bus(), auditor, clock, SecretHashes(CHEAP))
        await service.load()
        service.journal = books.journal  # type: ignore[attr-defined]
        yield service


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return empty_database(tmp_path)


@pytest.fixture
async def operators(path: Path, clock: TestClock) -> AsyncIterator[OperatorService]:
    async with opened(path, clock) as service:
        await service.add("Anna", Role.ADMIN, password="long enough", pin="2580", by=LOCAL_OPERATOR)
        yield service


async def guess(operators: OperatorService, times: int) -> None:
    for _ in range(times):
        with pytest.raises(WrongSecret):
            await operators.sign_in("Anna", "9999")


async def test_nobody_has_to_sign_in_until_the_first_admin_is_there(
    path: Path, clock: TestClock
) -> None:
    async with opened(path, clock) as operators:
        assert not operators.required
        with pytest.raises(InvalidInput, match="first operator"):
            await operators.add("Vera", Role.VIEWER, pin="2580", by=LOCAL_OPERATOR)
        await operators.add("Anna", Role.ADMIN, pin="2580", by=LOCAL_OPERATOR)
        assert operators.required


async def test_password_and_pin_both_open_and_the_name_has_no_case(
    operators: OperatorService,
) -> None:
    assert await operators.sign_in("anna", "2580") == ANNA
    assert await operators.sign_in(" ANNA", "long enough") == ANNA
    for wrong in ("", "2581", "long enough "):
        with pytest.raises(WrongSecret):
            await operators.sign_in("Anna", wrong)
    with pytest.raises(WrongSecret):
        await operators.sign_in("Nobody", "2580")


async def test_five_wrong_pins_lock_one_operator_longer_each_time(
    operators: OperatorService, clock: TestClock
) -> None:
    await operators.add("Bert", Role.ATTENDANT, pin="1470", by=ANNA)
    for minutes in (1, 2, 4):
        await guess(operators, 5)
        assert operators.waiting_s("Anna") == minutes * 60
        with pytest.raises(LockedOut) as locked:
            await operators.sign_in("Anna", "2580")
        assert locked.value.seconds == minutes * 60
        clock.forward(minutes=minutes)
    assert (await operators.sign_in("Bert", "1470")).name == "Bert"
    assert await operators.sign_in("Anna", "2580") == ANNA
    await guess(operators, 5)
    assert operators.waiting_s("Anna") == 60


async def test_the_lock_survives_a_restart(path: Path, clock: TestClock) -> None:
    async with opened(path, clock) as operators:
        await operators.add("Anna", Role.ADMIN, pin="2580", by=LOCAL_OPERATOR)
        await guess(operators, 5)
    async with opened(path, clock) as operators:
        with pytest.raises(LockedOut):
            await operators.sign_in("Anna", "2580")
        clock.forward(seconds=60)
        await guess(operators, 5)
        assert operators.waiting_s("Anna") == 120


async def test_an_admin_ends_a_lock_with_a_new_pin(operators: OperatorService) -> None:
    await guess(operators, 5)
    await operators.set_secret("Anna", pin="1593", by=LOCAL_OPERATOR)
    assert await operators.sign_in("Anna", "1593") == ANNA


async def test_the_last_admin_can_neither_go_nor_lose_the_role(operators: OperatorService) -> None:
    for attempt in (
        operators.remove("Anna", by=ANNA),
        operators.set_role("Anna", Role.MANAGER, by=ANNA),
    ):
        with pytest.raises(InvalidInput, match="last admin"):
            await attempt
    await operators.add("Bert", Role.ADMIN, pin="1470", by=ANNA)
    await operators.remove("Anna", by=ANNA)
    assert [account.name for account in operators.all()] == ["Bert"]


async def test_everybody_may_change_only_their_own_pin(operators: OperatorService) -> None:
    await operators.add("Bert", Role.VIEWER, pin="1470", by=ANNA)
    bert = await operators.sign_in("Bert", "1470")
    await operators.set_own_secret("Bert", pin="1593", by=bert)
    assert await operators.sign_in("Bert", "1593") == bert
    with pytest.raises(NotAllowed):
        await operators.set_own_secret("Anna", pin="1593", by=bert)
    with pytest.raises(NotAllowed):
        await operators.set_secret("Bert", pin="7531", by=bert)


@pytest.mark.parametrize("pin", ["123", "1234", "0000", "123456789", "12a4", "4321"])
async def test_a_pin_that_anybody_would_try_is_refused(
    operators: OperatorService, pin: str
) -> None:
    with pytest.raises(InvalidInput):
        await operators.add("Bert", Role.VIEWER, pin=pin, by=ANNA)


async def test_the_audit_tells_everything_but_the_secrets(operators: OperatorService) -> None:
    await operators.set_secret("Anna", password="another one", pin="1593", by=ANNA)
    await operators.sign_in("Anna", "1593")
    with pytest.raises(WrongSecret):
        await operators.sign_in("Anna", "2580")
    entries = await operators.journal.audit()  # type: ignore[attr-defined]
    told = " ".join(f"{e.operator} {e.action} {e.subject} {e.detail};" for e in entries)
    assert "Anna operator.secret Anna done" in told
    assert "operator.sign_in Anna done" in told
    assert "operator.sign_in Anna refused" in told
    assert not any(secret in told for secret in ("another one", "1593", "long enough", "argon2"))


# -- every service ------------------------------------------------------------------------------


def acting_methods() -> Iterator[tuple[str, Any]]:
    """Yield every public method of every service that acts on somebody's behalf."""
    for module in pkgutil.walk_packages(app.services.__path__, "app.services."):
        loaded = importlib.import_module(module.name)
        for name, kind in inspect.getmembers(loaded, inspect.isclass):
            if kind.__module__ != module.name or getattr(kind, "_is_protocol", False):
                continue
            for method_name, method in inspect.getmembers(kind, inspect.isfunction):
                if method_name.startswith("_") or "by" not in inspect.signature(method).parameters:
                    continue
                yield f"{name}.{method_name}", method


METHODS = dict(acting_methods())
GUARDED = {name: method for name, method in METHODS.items() if hasattr(method, "needed_role")}
BEHIND_A_GUARD = {
    "Auditor.changed": "only writes down what a guarded method changed",
    "Auditor.happened": "only writes down what came by itself",
    "Auditor.note": "is what the guard itself writes with",
    "HabitService.accept_proposal": "only calls `set`",
    "StationService.place": "only calls `set_station`",
    "SentProfiles.took": "is called by the guarded method that sent the profile",
    "TokenService.create": "only calls `enrol`",
    "OperatorService.add": "only calls `enrol`",
    "OperatorService.set_secret": "only calls `set_hash`",
}


def test_the_walk_finds_the_services() -> None:
    assert {"ChargingService.start", "OperatorService.add", "CardService.add"} <= METHODS.keys()


def test_every_method_that_acts_for_somebody_is_guarded() -> None:
    bare = {
        name
        for name in METHODS.keys() - GUARDED.keys() - BEHIND_A_GUARD.keys()
        # What only reads, or notes its own line in the audit, asks for the role by itself.
        if "_check(by" not in inspect.getsource(METHODS[name])
    }
    assert not bare


@pytest.mark.parametrize("name", GUARDED)
async def test_a_guarded_method_refuses_who_may_not(name: str) -> None:
    notes: list[AuditDetail] = []
    journal = SimpleNamespace(note_audit=lambda entry: notes.append(read(entry.detail)))
    service = SimpleNamespace(_auditor=Auditor(journal, Clock()))
    needed = GUARDED[name].needed_role
    below = [NOBODY, *(Operator("below", role) for role in Role if role < needed)]
    for operator in below:
        with pytest.raises(NotAllowed):
            await GUARDED[name](service, "subject", by=operator)
    said = [(note.outcome, note.hint) for note in notes]
    assert said == [("refused", needed.word)] * len(below)
