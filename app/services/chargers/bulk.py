"""One command to many chargers, carefully: canaries first, in steps, stopped when it goes wrong."""

import asyncio
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace

from app.core.bus import Bus
from app.core.clock import Clock
from app.core.commands import CommandResult, CommandStatus
from app.core.errors import DepotError, InvalidInput, NotFound
from app.core.events import BulkChanged
from app.core.file_orders import wants_own_address
from app.core.ids import ChargerId
from app.core.orders import BulkPlan, BulkRow, BulkRun, BulkStop, Order, RowState, StopKind
from app.core.roles import Operator, Role
from app.services.audit import Auditor, audited
from app.services.background import Background
from app.services.chargers.charging import ChargerOffline, ChargingService
from app.services.chargers.deferred import DeferredService
from app.services.chargers.firmware import FirmwareService

KEPT_RUNS = 50


class BulkService:
    """Runs commands to many chargers and remembers what each of them said, while it runs.

    Where a command moves a file and names it, each charger gets an address of its own.
    """

    def __init__(
        self,
        charging: ChargingService,
        deferred: DeferredService,
        firmware: FirmwareService,
        bus: Bus,
        auditor: Auditor,
        clock: Clock,
    ) -> None:
        self._charging = charging
        self._deferred = deferred
        self._firmware = firmware
        self._bus = bus
        self._auditor = auditor
        self._clock = clock
        self._background = Background()
        self._runs: dict[int, BulkRun] = {}
        self._tasks: dict[int, asyncio.Task[None]] = {}
        self._ended: dict[int, asyncio.Event] = {}

    async def close(self) -> None:
        """End what still runs."""
        await self._background.close()

    def all(self) -> Sequence[BulkRun]:
        """Return the runs since the program started, the newest first."""
        return list(reversed(self._runs.values()))

    def get(self, run_id: int) -> BulkRun:
        """Return a run as it stands.

        Raises:
            NotFound: There is no such run.
        """
        run = self._runs.get(run_id)
        if run is None:
            raise NotFound("There is no bulk run {run_id}.", run_id=run_id)
        return run

    @audited("bulk.start", Role.MANAGER)
    async def start(
        self,
        order: Order,
        charger_ids: Sequence[ChargerId],
        plan: BulkPlan | None = None,
        *,
        by: Operator,
    ) -> BulkRun:
        """Begin to ask chargers, in this order; return the run, which goes on by itself.

        Raises:
            InvalidInput: No charger is named.
        """
        return self._begin(order, charger_ids, plan or BulkPlan(), by, None)

    @audited("bulk.retry", Role.MANAGER)
    async def retry(self, run_id: int, *, by: Operator) -> BulkRun:
        """Ask once more the chargers of a run that failed, and only those.

        Raises:
            NotFound: There is no such run.
            InvalidInput: Nothing failed.
        """
        run = self.get(run_id)
        return self._begin(run.order, run.failed, run.plan, by, run_id)

    @audited("bulk.cancel", Role.MANAGER)
    async def cancel(self, run_id: int, *, by: Operator) -> BulkRun:
        """Ask nobody else; who was asked already may still answer.

        Raises:
            NotFound: There is no such run.
        """
        run = self.get(run_id)
        if run.finished_at is None and not run.stopped:
            run = self._change(replace(run, stopped=BulkStop(StopKind.CANCELLED, by=by.name)))
            self._ended[run_id].set()
        return run

    async def finished(self, run_id: int) -> BulkRun:
        """Wait until a run is over; return it."""
        if (task := self._tasks.get(run_id)) is not None:
            await asyncio.wait([task])
        return self.get(run_id)

    # -- running ---------------------------------------------------------------------------

    def _begin(
        self,
        order: Order,
        charger_ids: Sequence[ChargerId],
        plan: BulkPlan,
        by: Operator,
        retry_of: int | None,
    ) -> BulkRun:
        if not charger_ids:
            raise InvalidInput("There is no charger to ask.", hint="Choose at least one.")
        number = max(self._runs, default=0) + 1
        rows = tuple(BulkRow(charger_id) for charger_id in dict.fromkeys(charger_ids))
        now = self._clock.now()
        run = self._change(BulkRun(number, order, plan, rows, by.name, now, retry_of=retry_of))
        self._forget()
        self._ended[number] = asyncio.Event()
        task = self._tasks[number] = self._background.spawn(self._run(number, by))
        task.add_done_callback(lambda _: self._over(number))
        return run

    def _over(self, run_id: int) -> None:
        del self._tasks[run_id], self._ended[run_id]

    def _forget(self) -> None:
        finished = [run.id for run in self._runs.values() if run.finished_at is not None]
        for run_id in finished[: max(0, len(self._runs) - KEPT_RUNS)]:
            del self._runs[run_id]

    async def _run(self, run_id: int, by: Operator) -> None:
        run = self.get(run_id)
        async with asyncio.TaskGroup() as asking:
            for index in range(len(run.rows)):
                if self._must_stop(run_id, index):
                    break
                if index < run.plan.canaries:
                    await self._ask(run_id, index, by)
                else:
                    asking.create_task(self._ask(run_id, index, by))
                if index + 1 < len(run.rows):
                    await self._pause(run)
        run = self.get(run_id)
        rows = tuple(
            replace(row, state=RowState.SKIPPED) if row.state is RowState.WAITING else row
            for row in run.rows
        )
        self._change(replace(run, rows=rows, finished_at=self._clock.now()))

    async def _pause(self, run: BulkRun) -> None:
        """Wait before the next charger; whoever cancels the run need not wait too."""
        with suppress(TimeoutError):
            async with asyncio.timeout(run.plan.stagger_s):
                await self._ended[run.id].wait()

    def _must_stop(self, run_id: int, index: int) -> bool:
        run = self.get(run_id)
        failed, plan = len(run.failed), run.plan
        if not run.stopped:
            if failed and any(row.failed for row in run.rows[: min(index, plan.canaries)]):
                run = self._change(replace(run, stopped=BulkStop(StopKind.CANARY, failed)))
            elif plan.stop_after is not None and failed >= plan.stop_after:
                run = self._change(replace(run, stopped=BulkStop(StopKind.FAILURES, failed)))
        return run.stopped is not None

    async def _ask(self, run_id: int, index: int, by: Operator) -> None:
        run = self.get(run_id)
        row = replace(run.rows[index], state=RowState.ASKED)
        self._put(run_id, index, row)
        result = await self._answer(row.charger_id, run, by)
        deferred = result.status is CommandStatus.OFFLINE and run.plan.wait_for is not None
        answered = replace(
            row,
            state=RowState.ANSWERED,
            result=result,
            answered_at=self._clock.now(),
            deferred=deferred,
        )
        self._put(run_id, index, answered)

    async def _answer(self, charger_id: ChargerId, run: BulkRun, by: Operator) -> CommandResult:
        action, payload = run.order.action, run.order.payload
        try:
            result = await self._ask_now(charger_id, run.order, by)
            if result.status is not CommandStatus.OFFLINE or run.plan.wait_for is None:
                return result
            expires_at = self._clock.now() + run.plan.wait_for
            return await self._deferred.ask(charger_id, action, payload, expires_at, by=by)
        except DepotError as failed:
            return CommandResult(CommandStatus.FAILED, str(failed))

    async def _ask_now(self, charger_id: ChargerId, order: Order, by: Operator) -> CommandResult:
        if wants_own_address(order.action, order.payload):
            return await self._firmware.order(charger_id, order.action, order.payload, by=by)
        try:
            return await self._charging.call(charger_id, order.action, order.payload, by=by)
        except ChargerOffline as offline:
            return CommandResult(CommandStatus.OFFLINE, str(offline))

    def _put(self, run_id: int, index: int, row: BulkRow) -> None:
        run = self.get(run_id)
        rows = (*run.rows[:index], row, *run.rows[index + 1 :])
        self._change(replace(run, rows=rows))

    def _change(self, run: BulkRun) -> BulkRun:
        self._runs[run.id] = run
        self._bus.publish(BulkChanged(run))
        return run
