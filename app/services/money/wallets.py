"""Wallets: money that people have paid in, and what it permits."""

from collections.abc import Mapping
from datetime import date
from zoneinfo import ZoneInfo

from app.core.bus import Bus
from app.core.clock import Clock
from app.core.errors import InvalidInput, NotFound
from app.core.events import WalletChanged
from app.core.ledger import EntryKind, LedgerEntry, Statement, monthly_statement
from app.core.money import Money
from app.core.people import Person
from app.core.roles import Operator, Role
from app.core.wallet_policy import LowBalance, WalletPolicy, WalletVerdict, wallet_verdict
from app.services.audit import Auditor, audited
from app.services.kept import Kept
from app.services.money.running_costs import RunningCosts
from app.services.ports.money import LedgerStore


class WalletService:
    """The balance is the sum of all entries; it is kept in memory beside the books."""

    def __init__(
        self,
        store: LedgerStore,
        policy: Kept[WalletPolicy | None],
        costs: RunningCosts,
        bus: Bus,
        auditor: Auditor,
        clock: Clock,
        zone: ZoneInfo,
    ) -> None:
        self._store = store
        self._policy = policy
        self._costs = costs
        self._bus = bus
        self._auditor = auditor
        self._clock = clock
        self._zone = zone
        self._balances: dict[int, Money] = {}

    async def load(self) -> None:
        """Read the balances from the books."""
        await self._policy.load()
        self._balances = dict(await self._store.balances())

    # -- asking ----------------------------------------------------------------------------

    def balances(self) -> Mapping[int, Money]:
        """Return what is in each wallet, by its person."""
        return self._balances

    def balance(self, person_id: int) -> Money | None:
        """Return what is in a wallet; None where there is none."""
        return self._balances.get(person_id)

    def verdict(self, person: Person) -> WalletVerdict | None:
        """Return what a person's wallet permits now, open sessions counted; None without one."""
        balance = self._balances.get(person.id)
        if balance is None:
            return None
        running = self._costs.of_person(person.id, balance.currency)
        return wallet_verdict(self.policy(balance.currency), balance, running)

    def policy(self, currency: str) -> WalletPolicy:
        """Return how wallets in a currency are treated; without a decision: refuse when empty."""
        kept = self._policy.value
        if kept is not None and kept.credit.currency == currency:
            return kept
        nothing = Money.zero(currency)
        return WalletPolicy(LowBalance.REFUSE, nothing, nothing)

    async def entries(self, person_id: int) -> list[LedgerEntry]:
        """Return the entries of a wallet, the oldest first."""
        return await self._store.entries(person_id)

    async def statement(self, person_id: int, month: date) -> Statement:
        """Return the statement of the month that holds a day, in the depot's time zone.

        Raises:
            NotFound: The person has no wallet.
        """
        currency = self._known(person_id).currency
        return monthly_statement(await self.entries(person_id), currency, month, self._zone)

    # -- what people decide ----------------------------------------------------------------

    @audited("wallet.policy", Role.MANAGER)
    async def set_policy(self, policy: WalletPolicy, *, by: Operator) -> None:
        """Decide what too little money means."""
        await self._policy.save(policy)
        self._bus.publish(WalletChanged(None))

    @audited("wallet.open", Role.MANAGER)
    async def open(self, person_id: int, currency: str, *, by: Operator) -> None:
        """Open a wallet; who has one pays from it. One that is there stays as it is.

        Raises:
            InvalidMoney: It is no currency.
        """
        nothing = Money.zero(currency)
        await self._store.open(person_id, currency, self._clock.now())
        self._balances.setdefault(person_id, nothing)
        self._bus.publish(WalletChanged(person_id))

    @audited("wallet.top_up", Role.ATTENDANT)
    async def top_up(
        self, person_id: int, amount: Money, key: str, reason: str = "Top-up", *, by: Operator
    ) -> bool:
        """Pay in; the same key pays in once. False: it had been already.

        Raises:
            NotFound: The person has no wallet.
            InvalidInput: Nothing is paid in, or another currency.
        """
        now, kind = self._clock.now(), EntryKind.TOP_UP
        return await self._add(LedgerEntry(key, person_id, kind, amount, now, by.name, reason))

    @audited("wallet.correct", Role.MANAGER)
    async def correct(
        self, person_id: int, amount: Money, key: str, reason: str, *, by: Operator
    ) -> bool:
        """Give (positive) or take (negative) with a reason; the same key does it once.

        Raises:
            NotFound: The person has no wallet.
            InvalidInput: It corrects nothing, has no reason, or is in another currency.
        """
        now, kind = self._clock.now(), EntryKind.CORRECTION
        return await self._add(LedgerEntry(key, person_id, kind, amount, now, by.name, reason))

    # -- booking ---------------------------------------------------------------------------

    def booked(self, entry: LedgerEntry) -> None:
        """Count an entry that the books hold now."""
        self._balances[entry.wallet_id] = self._balances[entry.wallet_id] + entry.amount
        self._bus.publish(WalletChanged(entry.wallet_id))

    async def _add(self, entry: LedgerEntry) -> bool:
        currency = self._known(entry.wallet_id).currency
        if entry.amount.currency != currency:
            raise InvalidInput("This wallet takes {currency}.", currency=currency)
        added = await self._store.append(entry)
        if added:
            self.booked(entry)
        return added

    def _known(self, person_id: int) -> Money:
        balance = self._balances.get(person_id)
        if balance is None:
            raise NotFound("This person has no wallet.", hint="Open one first.")
        return balance
