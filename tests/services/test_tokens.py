"""Tokens of the HTTP API: handed out once, kept as a hash, revoked at once."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from app.core.api_tokens import PREFIX, ApiToken, hash_secret
from app.core.errors import InvalidInput, NotAllowed, NotFound
from app.core.roles import Operator, Role
from app.services.audit import Auditor
from app.services.ports.journal import AuditEntry
from app.services.system.tokens import TokenService
from tests.support.clock import TestClock

ADMIN = Operator("ada", Role.ADMIN)


class Store:
    """Tokens in a list."""

    def __init__(self) -> None:
        self.tokens: list[ApiToken] = []
        self.uses: list[Mapping[int, datetime]] = []

    async def all(self) -> list[ApiToken]:
        return list(self.tokens)

    async def add(self, token: ApiToken) -> ApiToken:
        self.tokens.append(replace(token, id=len(self.tokens) + 1))
        return self.tokens[-1]

    async def revoke(self, token_id: int, at: datetime) -> None:
        self.tokens[token_id - 1] = replace(self.tokens[token_id - 1], revoked_at=at)

    async def note_uses(self, uses: Mapping[int, datetime]) -> None:
        self.uses.append(dict(uses))


class Journal:
    """Keeps audit entries."""

    def __init__(self) -> None:
        self.entries: list[AuditEntry] = []

    def note_audit(self, entry: AuditEntry) -> None:
        self.entries.append(entry)


@pytest.fixture
def journal() -> Journal:
    return Journal()


@pytest.fixture
def store() -> Store:
    return Store()


@pytest.fixture
def clock() -> TestClock:
    return TestClock()


@pytest.fixture
def tokens(store: Store, journal: Journal, clock: TestClock) -> TokenService:
    return TokenService(store, Auditor(journal, clock), clock)  # type: ignore[arg-type]


async def test_a_token_is_recognised_and_its_secret_is_kept_nowhere(
    tokens: TokenService, store: Store, journal: Journal
) -> None:
    secret = await tokens.create("app", Role.ATTENDANT, by=ADMIN)
    found = tokens.find(secret)
    assert found is not None
    assert found.operator == Operator("token:app", Role.ATTENDANT)
    assert secret.startswith(PREFIX)
    assert len(secret) > 40
    assert secret not in repr(store.tokens) + repr(journal.entries) + repr(tokens.all())
    assert store.tokens[0].secret_hash == hash_secret(secret)
    assert tokens.find(secret + "x") is None
    assert tokens.find("") is None
    asked = [(entry.operator, entry.action, entry.subject) for entry in journal.entries]
    assert asked[0] == ("ada", "token.create", "app")


async def test_a_revoked_token_is_refused_at_once_and_stays_on_the_list(
    tokens: TokenService, store: Store, journal: Journal, clock: TestClock
) -> None:
    secret = await tokens.create("app", Role.VIEWER, by=ADMIN)
    await tokens.revoke("APP", by=ADMIN)
    assert tokens.find(secret) is None
    assert not tokens.valid(1)
    assert [token.revoked_at for token in tokens.all()] == [clock.now()]
    again = await tokens.create("app", Role.VIEWER, by=ADMIN)
    assert tokens.find(again) is not None
    with pytest.raises(NotFound):
        await tokens.revoke("other", by=ADMIN)
    later = TokenService(store, Auditor(journal, clock), clock)  # type: ignore[arg-type]
    await later.load()
    assert (later.find(secret), later.find(again) is not None) == (None, True)


async def test_only_administrators_hand_out_tokens_and_each_has_a_name_of_its_own(
    tokens: TokenService,
) -> None:
    with pytest.raises(NotAllowed):
        await tokens.create("app", Role.VIEWER, by=Operator("bob", Role.MANAGER))
    await tokens.create("app", Role.VIEWER, by=ADMIN)
    for name in ("App", "", "  ", "x" * 41, "a\nb"):
        with pytest.raises(InvalidInput):
            await tokens.create(name, Role.VIEWER, by=ADMIN)


async def test_the_last_use_is_known_without_a_write_for_each_request(
    tokens: TokenService, store: Store, clock: TestClock
) -> None:
    secret = await tokens.create("app", Role.VIEWER, by=ADMIN)
    for _ in range(10):
        tokens.find(secret)
    first = clock.now()
    await tokens.settle()
    clock.forward(seconds=30)
    tokens.find(secret)
    await tokens.settle()
    clock.forward(seconds=31)
    tokens.find(secret)
    await tokens.settle()
    assert store.uses == [{1: first}, {1: first + timedelta(seconds=61)}]
