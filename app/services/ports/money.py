"""What the services need of the books of money: their stores, as Protocols.

The promises about commits are those of `ports`.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from app.core.costing import Cost
from app.core.ids import SessionId
from app.core.ledger import LedgerEntry
from app.core.money import Money
from app.core.sessions import ChargingSession
from app.core.tariff import TariffPlan
from app.services.ports.session import SessionFilter


@dataclass(frozen=True, slots=True)
class TariffVersion:
    """A version of a plan and since when there is it."""

    plan: TariffPlan
    at: datetime


@dataclass(frozen=True, slots=True)
class TariffChoice:
    """From when on the depot sells by which plan; None: by none."""

    plan_id: int | None
    at: datetime


class TariffStore(Protocol):
    """Versions of tariff plans, and which plan is in force since when."""

    async def versions(self) -> list[TariffVersion]:
        """Return every version, the oldest first."""
        ...

    async def choices(self) -> list[TariffChoice]:
        """Return every choice, the oldest first."""
        ...

    async def add_version(self, version: TariffVersion) -> TariffVersion:
        """Keep a version; a plan with the id 0 is new and gets a number."""
        ...

    async def add_choice(self, choice: TariffChoice) -> None:
        """Keep a choice."""
        ...


class BillState(StrEnum):
    """Where a bill stands.

    priced: nobody's wallet pays for it. booked: a wallet has paid. failed: the wallet could not be
    charged; see the reason.
    """

    PRICED = "priced"
    BOOKED = "booked"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Bill:
    """What a session costs, with the plan that it was sold by.

    Attributes:
        person_id: Who pays; None where nobody in the books does.
        at: When it was made or last corrected.
    """

    session_id: SessionId
    person_id: int | None
    plan: TariffPlan
    cost: Cost
    at: datetime
    state: BillState = BillState.PRICED
    reason: str = ""


class BillStore(Protocol):
    """Bills of sessions."""

    async def settle(self, bill: Bill, by: str) -> tuple[Bill, LedgerEntry | None]:
        """Keep a bill and let the wallet pay what is not paid yet, in one transaction.

        However often it is tried, the wallet pays once; where the cost has changed since, the
        difference is an entry of its own. Returns the bill as it was kept, and the new entry.
        """
        ...

    async def unbilled(self, since: datetime) -> list[ChargingSession]:
        """Return sessions that began since then, are over and have no bill, the oldest first."""
        ...

    async def get(self, session_id: SessionId) -> Bill | None:
        """Return the bill of a session."""
        ...

    async def of_sessions(self, session_ids: Sequence[SessionId]) -> dict[SessionId, Bill]:
        """Return the bills of some sessions, of those that have one."""
        ...

    async def sums(self, wanted: SessionFilter) -> list[Money]:
        """Return what all sessions of a filter cost, an amount a currency."""
        ...

    async def failed(self) -> list[Bill]:
        """Return the bills that could not be booked."""
        ...


class LedgerStore(Protocol):
    """Wallets and their entries."""

    async def balances(self) -> Mapping[int, Money]:
        """Return what is in each wallet, by its person."""
        ...

    async def open(self, person_id: int, currency: str, at: datetime) -> None:
        """Open a wallet; one that is there already stays as it is.

        It pays for sessions that end from `at` on: what was charged before was not on its account.
        """
        ...

    async def append(self, entry: LedgerEntry) -> bool:
        """Add an entry; False where its key is booked already and nothing was added.

        Raises:
            InvalidInput: The key is booked for something else, or the currency is another one.
        """
        ...

    async def entries(self, person_id: int) -> list[LedgerEntry]:
        """Return the entries of a wallet, the oldest first."""
        ...
