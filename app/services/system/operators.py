"""People who may sign in: who they are, what they may, and whether it is them."""

import asyncio
from collections.abc import Iterable, Mapping
from dataclasses import replace
from types import MappingProxyType

from app.core.audit_detail import DONE, REFUSED, AuditDetail
from app.core.bus import Bus
from app.core.clock import Clock
from app.core.errors import DepotError, InvalidInput, NotAllowed, NotFound
from app.core.events import OperatorsChanged
from app.core.lockout import NEVER_WRONG, Lockout
from app.core.operators import Account, SecretHash, checked_name, is_last_admin
from app.core.roles import NOBODY, SYSTEM, Operator, Role
from app.services.audit import Auditor, audited
from app.services.ports.operator import OperatorStore
from app.services.system.secret_hashes import SecretHashes

_SIGN_IN = "operator.sign_in"


class WrongSecret(DepotError):
    """Name and password, or PIN, do not belong together."""

    code = "wrong_secret"


class LockedOut(DepotError):
    """Somebody was wrong too often and has to wait.

    Attributes:
        seconds: How long yet.
    """

    code = "locked_out"

    def __init__(self, name: str, seconds: int) -> None:
        super().__init__(
            "{name} is locked for {seconds} seconds after wrong tries.", name=name, seconds=seconds
        )
        self.seconds = seconds


class OperatorService:
    """Holds every account in memory; names are compared without case.

    While there is no account, nobody has to sign in: see `required`.
    """

    def __init__(
        self,
        store: OperatorStore,
        bus: Bus,
        auditor: Auditor,
        clock: Clock,
        hashes: SecretHashes | None = None,
    ) -> None:
        self._store = store
        self._bus = bus
        self._auditor = auditor
        self._clock = clock
        self._hashes = hashes or SecretHashes()
        self._accounts: Mapping[str, Account] = MappingProxyType({})
        # A try counts before the next one begins, so that a hundred at once are no more than five.
        self._one_try = asyncio.Lock()

    async def load(self) -> None:
        """Read everybody from the books."""
        self._remember(await self._store.load())

    @property
    def required(self) -> bool:
        """Whether somebody has to sign in: there is an account."""
        return bool(self._accounts)

    def all(self) -> list[Account]:
        """Return every account, by name."""
        return sorted(self._accounts.values(), key=lambda account: account.name.casefold())

    def get(self, name: str) -> Account | None:
        """Return the account of that name, in any case."""
        return self._accounts.get(_key(name))

    def waiting_s(self, name: str) -> int:
        """Return for how many seconds somebody is locked out yet; 0 where a try is allowed."""
        account = self.get(name)
        return 0 if account is None else self._waiting_s(account.lockout)

    # -- signing in ------------------------------------------------------------------------

    async def sign_in(self, name: str, secret: str) -> Operator:
        """Return who signs in with a password or a PIN.

        Raises:
            WrongSecret: They do not belong together, or nobody has that name.
            LockedOut: There were too many wrong tries; this one was not even looked at.
        """
        async with self._one_try:
            account = self.get(name)
            if account is None:
                self._note(name, AuditDetail(REFUSED, values={"unknown": True}))
                raise WrongSecret("Name and password do not belong together.")
            if wait := self._waiting_s(account.lockout):
                self._note(account.name, AuditDetail(REFUSED, values={"locked_s": wait}))
                raise LockedOut(account.name, wait)
            if not await self._fits(account, secret):
                await self._count_wrong(account)
                raise WrongSecret("That is not the PIN or password of {name}.", name=account.name)
            if account.lockout != NEVER_WRONG:
                await self._save(replace(account, lockout=NEVER_WRONG))
            self._note(account.name, AuditDetail(DONE))
            return account.operator

    # -- what admins do --------------------------------------------------------------------

    async def add(
        self, name: str, role: Role, *, password: str = "", pin: str = "", by: Operator
    ) -> None:
        """Let somebody new sign in; the first one must be an admin.

        Raises:
            InvalidInput: The name, the password or the PIN cannot be used, or neither was given.
        """
        await self.enrol(name, role, await self._hashes.of(password, pin), by=by)

    @audited("operator.add", Role.ADMIN)
    async def enrol(self, name: str, role: Role, secret_hash: SecretHash, *, by: Operator) -> None:
        """Do as `add` does, for somebody of whose secrets only the hash is known."""
        name = checked_name(name)
        if self.get(name) is not None:
            raise InvalidInput("There is an operator {name} already.", name=name)
        if not self.required and role is not Role.ADMIN:
            raise InvalidInput("The first operator must be an admin.")
        if secret_hash == SecretHash():
            raise InvalidInput("An operator needs a password or a PIN.")
        await self._save(Account(0, name, role, secret_hash.password, secret_hash.pin))

    @audited("operator.role", Role.ADMIN)
    async def set_role(self, name: str, role: Role, *, by: Operator) -> None:
        """Give somebody another role; the last admin stays one."""
        account = self._known(name)
        if role is not Role.ADMIN:
            self._keep_an_admin(account)
        await self._save(replace(account, role=role))

    async def set_secret(
        self, name: str, *, password: str = "", pin: str = "", by: Operator
    ) -> None:
        """Set somebody's password, PIN or both, and end their wait; empty ones stay as they are."""
        await self.set_hash(name, await self._hashes.of(password, pin), by=by)

    @audited("operator.secret", Role.ADMIN)
    async def set_hash(self, name: str, secret_hash: SecretHash, *, by: Operator) -> None:
        """Do as `set_secret` does, with the hash of the secrets."""
        await self._set_hash(name, secret_hash)

    @audited("operator.own_secret", Role.VIEWER)
    async def set_own_secret(
        self, name: str, *, password: str = "", pin: str = "", by: Operator
    ) -> None:
        """Let somebody who is signed in set their own password, PIN or both."""
        if _key(name) != _key(by.name):
            raise NotAllowed("{by} may change only their own PIN.", by=by.name)
        await self._set_hash(name, await self._hashes.of(password, pin))

    @audited("operator.remove", Role.ADMIN)
    async def remove(self, name: str, *, by: Operator) -> None:
        """Let somebody sign in no more; what they did stays in the audit."""
        account = self._known(name)
        self._keep_an_admin(account)
        await self._store.remove(account.id)
        self._remember(each for each in self._accounts.values() if each.id != account.id)
        self._bus.publish(OperatorsChanged())

    # -- within ----------------------------------------------------------------------------

    async def _set_hash(self, name: str, secret_hash: SecretHash) -> None:
        account = self._known(name)
        await self._save(
            replace(
                account,
                password_hash=secret_hash.password or account.password_hash,
                pin_hash=secret_hash.pin or account.pin_hash,
                lockout=NEVER_WRONG,
            )
        )

    async def _fits(self, account: Account, secret: str) -> bool:
        # Digits may be a PIN; with anything else the second hash would be for nothing.
        if secret.isdigit() and await self._hashes.fits(account.pin_hash, secret):
            return True
        return await self._hashes.fits(account.password_hash, secret)

    async def _count_wrong(self, account: Account) -> None:
        lockout = account.lockout.failed(self._clock.now())
        await self._save(replace(account, lockout=lockout))
        wait = self._waiting_s(lockout)
        self._note(account.name, AuditDetail(REFUSED, values={"locked_s": wait} if wait else {}))

    def _waiting_s(self, lockout: Lockout) -> int:
        # Rounded up: at "0 seconds" the next try must be allowed.
        return -int(-lockout.waiting(self._clock.now()).total_seconds() // 1)

    def _keep_an_admin(self, account: Account) -> None:
        if is_last_admin(self._accounts.values(), account.name):
            raise InvalidInput(
                "{name} is the last admin.", hint="Make somebody else an admin.", name=account.name
            )

    def _known(self, name: str) -> Account:
        account = self.get(name)
        if account is None:
            raise NotFound("There is no operator {name}.", name=name)
        return account

    async def _save(self, account: Account) -> None:
        saved = await self._store.save(account)
        others = (each for each in self._accounts.values() if each.id != saved.id)
        self._remember([*others, saved])
        self._bus.publish(OperatorsChanged())

    def _remember(self, accounts: Iterable[Account]) -> None:
        self._accounts = {_key(account.name): account for account in accounts}

    def _note(self, name: str, detail: AuditDetail) -> None:
        by = SYSTEM if detail.ok else NOBODY
        self._auditor.note(by, _SIGN_IN, name, detail)


def _key(name: str) -> str:
    return " ".join(name.split()).casefold()
