"""From a session that is over to a bill, and from the bill to the wallet: exactly once."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from app.core.bus import Bus
from app.core.clock import Clock
from app.core.costing import Cost, RunningCost
from app.core.energy import EnergyReading
from app.core.errors import DepotError, NotFound, StorageFailed
from app.core.events import (
    AttentionRaised,
    BillingFailed,
    SessionBilled,
    SessionChanged,
    SessionStopped,
)
from app.core.ids import SessionId
from app.core.roles import SYSTEM, Operator, Role
from app.core.sessions import ChargingSession, SessionState
from app.services.audit import Auditor, audited
from app.services.background import Background
from app.services.money.running_costs import RunningCosts, Terms
from app.services.money.wallets import WalletService
from app.services.people.usage import energy_points
from app.services.ports.money import Bill, BillState, BillStore
from app.services.ports.session import MeterStore

FIRST_RETRY = timedelta(seconds=30)
LONGEST_RETRY = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class FailedBilling:
    """A session that could not be billed yet.

    Attributes:
        next_at: When it is tried again.
    """

    session: ChargingSession
    reason: str
    attempts: int
    next_at: datetime


class BillingService:
    """The plan is the one in force when a session began; a bill keeps it.

    What a crash kept from being billed is found at the next start: over, sold by a plan, no bill.
    """

    def __init__(
        self,
        store: BillStore,
        costs: RunningCosts,
        wallets: WalletService,
        meters: MeterStore,
        bus: Bus,
        auditor: Auditor,
        clock: Clock,
    ) -> None:
        self._store = store
        self._costs = costs
        self._wallets = wallets
        self._meters = meters
        self._bus = bus
        self._auditor = auditor
        self._clock = clock
        self._failed: dict[SessionId, FailedBilling] = {}
        self._unpaid: set[SessionId] = set()
        self._newest: dict[SessionId, ChargingSession] = {}
        self._background = Background()
        bus.subscribe(SessionStopped, self._on_stopped)
        bus.subscribe(SessionChanged, self._on_changed)

    async def load(self) -> None:
        """Bill what was not billed when the program ended."""
        self._unpaid = {bill.session_id for bill in await self._store.failed()}
        since = self._costs.sold_since()
        if since is None:
            return
        for session in await self._store.unbilled(since):
            await self._bill(session)
        for bill in await self._store.failed():
            await self._settle(bill)

    async def close(self) -> None:
        """End what is under way; it is taken up at the next start."""
        await self._background.close()

    # -- asking ----------------------------------------------------------------------------

    async def bill(self, session_id: SessionId) -> Bill | None:
        """Return the bill of a session that is over; None where it cost nothing by any plan."""
        return await self._store.get(session_id)

    async def bills(self, session_ids: list[SessionId]) -> dict[SessionId, Bill]:
        """Return the bills of some sessions, of those that have one."""
        return await self._store.of_sessions(session_ids)

    def waiting(self) -> list[FailedBilling]:
        """Return the sessions that could not be billed yet and are tried again."""
        return list(self._failed.values())

    def failed_sessions(self) -> frozenset[SessionId]:
        """Return the sessions that have no bill for a failure, or one that no wallet paid."""
        return frozenset(self._unpaid | self._failed.keys())

    async def not_booked(self) -> list[Bill]:
        """Return the bills that a wallet could not pay."""
        return await self._store.failed()

    # -- billing ---------------------------------------------------------------------------

    async def settle(self) -> None:
        """Try again what failed and is due."""
        now = self._clock.now()
        for failed in [f for f in self._failed.values() if f.next_at <= now]:
            await self._bill(failed.session)

    @audited("billing.retry", Role.MANAGER)
    async def retry(self, session_id: SessionId, *, by: Operator) -> Bill:
        """Try once more to bill a session or let the wallet pay; return the bill as it is then.

        Raises:
            NotFound: The session has no bill, and none is waited for.
            StorageFailed: It still cannot be written; it is tried again later.
        """
        if (waiting := self._failed.get(session_id)) is not None:
            await self._bill(waiting.session)
            if (still := self._failed.get(session_id)) is not None:
                raise StorageFailed("{reason}", reason=still.reason)
        bill = await self._store.get(session_id)
        if bill is None:
            raise NotFound("Session {session_id} has no bill.", session_id=session_id)
        return await self._settle(bill)

    def _on_stopped(self, fact: SessionStopped) -> None:
        self._background.spawn(self._bill(fact.session))

    def _on_changed(self, fact: SessionChanged) -> None:
        if not fact.session.state.open:
            self._background.spawn(self._bill(fact.session))

    async def _bill(self, session: ChargingSession) -> None:
        terms = self._costs.terms(session)
        if terms is None or session.state is not SessionState.COMPLETED:
            return
        self._newest[session.id] = session
        try:
            cost = await self._cost(session, terms)
            if self._newest.get(session.id) is not session:
                # It was corrected meanwhile; that bill must not come first and be undone by this.
                return
            now = self._clock.now()
            bill = Bill(session.id, session.person_id, terms.plan, cost, now)
            kept = await self._settle(bill)
        except StorageFailed as error:
            self._try_again(session, error)
            return
        self._failed.pop(session.id, None)
        self._newest.pop(session.id, None)
        if kept.state is BillState.FAILED:
            self._raise(session, kept.reason)

    async def _settle(self, bill: Bill) -> Bill:
        kept, entry = await self._store.settle(bill, SYSTEM.name)
        if entry is not None:
            self._wallets.booked(entry)
        if kept.state is BillState.FAILED:
            self._unpaid.add(kept.session_id)
        else:
            self._unpaid.discard(kept.session_id)
        self._bus.publish(SessionBilled(kept.session_id, kept.cost.total))
        return kept

    async def _cost(self, session: ChargingSession, terms: Terms) -> Cost:
        start = EnergyReading(session.started_at, session.meter_start_wh)
        ended_at = session.stopped_at or session.started_at
        end = EnergyReading(ended_at, session.energy_wh)
        readings = await self._meters.energy_readings(session.id)
        running = RunningCost(terms.plan, session.started_at, terms.place, terms.group_id)
        grew_at = session.started_at
        for point in energy_points(start, readings, end):
            if point.register_wh > running.energy_wh:
                grew_at = point.at
            running.add(point)
        return running.cost(ended_at, grew_at)

    def _try_again(self, session: ChargingSession, error: DepotError) -> None:
        known = self._failed.get(session.id)
        attempts = known.attempts + 1 if known else 1
        wait = min(FIRST_RETRY * 2 ** (attempts - 1), LONGEST_RETRY)
        next_at = self._clock.now() + wait
        self._failed[session.id] = FailedBilling(session, str(error), attempts, next_at)
        self._bus.publish(BillingFailed(session.id))
        if known is None:
            self._raise(session, str(error))

    def _raise(self, session: ChargingSession, reason: str) -> None:
        text = f"Session {session.id} could not be billed: {reason}"
        now = self._clock.now()
        self._bus.publish(
            AttentionRaised(
                session.connector.charger_id, "billing_failed", text, now, {"session": session.id}
            )
        )
