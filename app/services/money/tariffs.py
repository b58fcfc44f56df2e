"""Tariff plans, and by which one the depot sells."""

from dataclasses import replace
from datetime import datetime, timedelta
from decimal import Decimal

from app.core.access import ANYWHERE, Place
from app.core.bus import Bus
from app.core.clock import Clock
from app.core.costing import Cost, calculate
from app.core.errors import InvalidInput, NotFound
from app.core.events import TariffsChanged
from app.core.roles import Operator, Role
from app.core.tariff import TariffPlan
from app.services.audit import Auditor, audited
from app.services.ports.money import TariffChoice, TariffStore, TariffVersion
from app.services.system.differences import differences


class TariffService:
    """A plan is never changed: there is a next version, which counts for sessions from then on."""

    def __init__(self, store: TariffStore, bus: Bus, auditor: Auditor, clock: Clock) -> None:
        self._store = store
        self._bus = bus
        self._auditor = auditor
        self._clock = clock
        self._versions: list[TariffVersion] = []
        self._choices: list[TariffChoice] = []

    async def load(self) -> None:
        """Read all plans from the books."""
        self._versions = await self._store.versions()
        self._choices = await self._store.choices()

    # -- asking ----------------------------------------------------------------------------

    def plans(self) -> list[TariffPlan]:
        """Return the newest version of each plan, by name."""
        newest = {version.plan.id: version.plan for version in self._versions}
        return sorted(newest.values(), key=lambda plan: (plan.name.casefold(), plan.id))

    def plan(self, plan_id: int) -> TariffPlan:
        """Return the newest version of a plan.

        Raises:
            NotFound: There is no such plan.
        """
        found = [v.plan for v in self._versions if v.plan.id == plan_id]
        if not found:
            raise NotFound("There is no tariff {plan_id}.", plan_id=plan_id)
        return found[-1]

    def active(self) -> TariffPlan | None:
        """Return the plan by which a session that begins now is sold; None: by none."""
        return self.in_force(self._clock.now())

    def in_force(self, at: datetime) -> TariffPlan | None:
        """Return the plan by which a session was sold that began at a moment; None: by none."""
        chosen = [choice for choice in self._choices if choice.at <= at]
        if not chosen or chosen[-1].plan_id is None:
            return None
        versions = [v for v in self._versions if v.plan.id == chosen[-1].plan_id and v.at <= at]
        return versions[-1].plan if versions else None

    def first_choice_at(self) -> datetime | None:
        """Return when the depot began to sell; None: it never has."""
        return self._choices[0].at if self._choices else None

    def calculate(
        self,
        plan_id: int,
        energy_kwh: Decimal,
        start: datetime,
        duration: timedelta = timedelta(),
        parked: timedelta = timedelta(),
        group_id: int | None = None,
        place: Place = ANYWHERE,
    ) -> Cost:
        """Return what a session would cost.

        Without a place only rules count that hold everywhere, without a group those for everybody.

        Raises:
            NotFound: There is no such plan.
            InvalidInput: A quantity cannot be.
        """
        return calculate(
            self.plan(plan_id),
            energy_kwh=energy_kwh,
            start=start,
            duration_s=int(duration.total_seconds()),
            parked_s=int(parked.total_seconds()),
            group_id=group_id,
            place=place,
        )

    # -- what people decide ----------------------------------------------------------------

    @audited("tariff.add", Role.MANAGER)
    async def add(self, plan: TariffPlan, *, by: Operator) -> TariffPlan:
        """Add a plan, whose id and version do not count; return it with its own.

        Raises:
            InvalidInput: It has no name.
        """
        return await self._keep(replace(plan, id=0, version=1))

    @audited("tariff.change", Role.MANAGER)
    async def change(self, plan: TariffPlan, *, by: Operator) -> TariffPlan:
        """Make the next version of a plan; sessions that began before keep theirs.

        Raises:
            NotFound: There is no plan with this id.
            InvalidInput: It has no name, or another currency than before.
        """
        before = self.plan(plan.id)
        if plan.currency != before.currency:
            raise InvalidInput(
                "A tariff keeps its currency.", hint="Add another tariff for another currency."
            )
        changes = differences(before, replace(plan, version=before.version))
        self._auditor.changed(by, "tariff.changed", "tariff_id", plan.id, changes)
        return await self._keep(replace(plan, version=before.version + 1))

    @audited("tariff.choose", Role.MANAGER)
    async def choose(self, tariff_id: int | None, *, by: Operator) -> None:
        """Sell by a plan from now on, or with None for nothing.

        Raises:
            NotFound: There is no such plan.
            InvalidInput: It is retired.
        """
        if tariff_id is not None and self.plan(tariff_id).retired:
            raise InvalidInput("This tariff is retired.", hint="Bring it back first.")
        choice = TariffChoice(tariff_id, self._clock.now())
        await self._store.add_choice(choice)
        self._choices.append(choice)
        self._bus.publish(TariffsChanged())

    @audited("tariff.retire", Role.MANAGER)
    async def retire(self, tariff_id: int, *, retired: bool = True, by: Operator) -> TariffPlan:
        """Take a plan out of use, or bring it back; what was sold by it keeps it.

        Raises:
            NotFound: There is no such plan.
            InvalidInput: The depot sells by it now.
        """
        plan, active = self.plan(tariff_id), self.active()
        if retired and active is not None and active.id == tariff_id:
            raise InvalidInput("The depot sells by this tariff now.", hint="Choose another first.")
        return await self._keep(plan.changed(retired=retired))

    async def _keep(self, plan: TariffPlan) -> TariffPlan:
        if not plan.name.strip():
            raise InvalidInput("A tariff needs a name.")
        version = await self._store.add_version(TariffVersion(plan, self._clock.now()))
        self._versions.append(version)
        self._bus.publish(TariffsChanged())
        return version.plan
