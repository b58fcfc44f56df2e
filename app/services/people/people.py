"""People, groups, vehicles and quota plans: who may change them, and what that leads to."""

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple, TypeVar

from app.core.audit_detail import Change
from app.core.bus import Bus
from app.core.errors import InvalidInput, NotFound
from app.core.events import PeopleChanged
from app.core.people import Group, Person, Vehicle
from app.core.plain_values import plain
from app.core.quota import QuotaPlan
from app.core.roles import Operator, Role
from app.services.audit import Auditor, audited
from app.services.people.directory import Directory
from app.services.people.plain_quotas import PlainQuotas
from app.services.people.quotas import QuotaService
from app.services.ports.people import PeopleChange
from app.services.system.differences import differences

_FIELDS = {
    "person": "person_id",
    "group": "group_id",
    "vehicle": "vehicle_id",
    "quota_plan": "plan_id",
}
_MISSING = {
    "person": "There is no person {id}.",
    "group": "There is no group {id}.",
    "vehicle": "There is no vehicle {id}.",
    "quota_plan": "There is no quota plan {id}.",
}

Thing = TypeVar("Thing", Person, Group, Vehicle, QuotaPlan)


class MonthlyQuota(NamedTuple):
    """So much energy a month, in Wh; None: none of their own."""

    limit_wh: int | None
    unlimited: bool


class PeopleService:
    """Changes take effect with the next question of a charger.

    What is new has the id 0; each method that saves returns the thing as the books hold it.
    """

    def __init__(
        self, directory: Directory, quotas: QuotaService, bus: Bus, auditor: Auditor
    ) -> None:
        self._directory = directory
        self._quotas = quotas
        self._bus = bus
        self._auditor = auditor

    @audited("person.save", Role.MANAGER)
    async def save_person(
        self, person: Person, monthly: MonthlyQuota | None = None, *, by: Operator
    ) -> Person:
        """Add or change a person, and their monthly quota where `monthly` says one.

        Raises:
            InvalidInput: No name, or a group or quota plan that does not exist.
            NotFound: There is no person with this id.
        """
        if not person.full_name:
            raise InvalidInput("A person needs a name.")
        self._check_plans(person.quota_plan_ids)
        plans: Sequence[QuotaPlan] = ()
        quota: Sequence[Change] = ()
        if monthly is not None:
            quota = self._quota_change(person, monthly)
            person, plans = self._with_quota(person, monthly)
        if person.group_id is not None and self._directory.group(person.group_id) is None:
            raise InvalidInput("There is no group {group_id}.", group_id=person.group_id)
        before = self._directory.person(person.id) if person.id else None
        self._note(by, "person", person, before, quota)
        # Far from the ids of new plans: in one change no two may share theirs.
        numbered = person if person.id else replace(person, id=-1 - len(plans))
        written = await self._apply(PeopleChange(plans=plans, people=[numbered]))
        return written.people[0]

    @audited("person.remove", Role.MANAGER)
    async def remove_person(self, person_id: int, *, by: Operator) -> None:
        """Remove a person who never charged, with their cards and vehicles.

        Raises:
            InvalidInput: There are sessions of this person.
        """
        cards = [card.id_tag for card in self._directory.cards_of(person_id)]
        vehicles = [v.id for v in self._directory.vehicles() if v.person_id == person_id]
        await self._apply(
            PeopleChange(removed_cards=cards, removed_vehicles=vehicles, removed_people=[person_id])
        )

    @audited("group.save", Role.MANAGER)
    async def save_group(self, group: Group, *, by: Operator) -> Group:
        """Add or change a group.

        Raises:
            InvalidInput: No name, another group has it, or a quota plan does not exist.
            NotFound: There is no group with this id.
        """
        name = group.name.strip()
        taken = {g.name.casefold() for g in self._directory.groups() if g.id != group.id}
        if not name or name.casefold() in taken:
            raise InvalidInput("A group needs a name of its own.")
        self._check_plans(group.quota_plan_ids)
        before = self._directory.group(group.id) if group.id else None
        self._note(by, "group", group, before)
        written = await self._apply(PeopleChange(groups=[_numbered(replace(group, name=name))]))
        return written.groups[0]

    @audited("group.remove", Role.MANAGER)
    async def remove_group(self, group_id: int, *, by: Operator) -> None:
        """Remove a group that nobody belongs to.

        Raises:
            InvalidInput: Somebody does.
        """
        await self._apply(PeopleChange(removed_groups=[group_id]))

    @audited("vehicle.save", Role.MANAGER)
    async def save_vehicle(self, vehicle: Vehicle, *, by: Operator) -> Vehicle:
        """Add or change a vehicle.

        Raises:
            InvalidInput: No plate, or another vehicle has it.
            NotFound: There is no vehicle with this id.
        """
        others = {v.id: v for v in self._directory.vehicles()}
        before = others.pop(vehicle.id, None)
        plates = {v.plate.casefold() for v in others.values()}
        if not vehicle.plate.strip() or vehicle.plate.casefold() in plates:
            raise InvalidInput("A vehicle needs a plate of its own.")
        self._note(by, "vehicle", vehicle, before)
        written = await self._apply(PeopleChange(vehicles=[_numbered(vehicle)]))
        return written.vehicles[0]

    @audited("vehicle.remove", Role.MANAGER)
    async def remove_vehicle(self, vehicle_id: int, *, by: Operator) -> None:
        """Remove a vehicle."""
        await self._apply(PeopleChange(removed_vehicles=[vehicle_id]))

    @audited("quota_plan.save", Role.MANAGER)
    async def save_plan(self, plan: QuotaPlan, *, by: Operator) -> QuotaPlan:
        """Add or change a quota plan; who has it is counted by it at once.

        Raises:
            InvalidInput: No name.
            NotFound: There is no plan with this id.
        """
        if not plan.name.strip():
            raise InvalidInput("A quota plan needs a name.")
        self._note(by, "quota_plan", plan, self._directory.plan(plan.id) if plan.id else None)
        written = await self._apply(PeopleChange(plans=[_numbered(plan)]))
        await self._quotas.load()
        return written.plans[0]

    @audited("quota_plan.remove", Role.MANAGER)
    async def remove_plan(self, plan_id: int, *, by: Operator) -> None:
        """Remove a quota plan that nobody has.

        Raises:
            InvalidInput: A person or a group has it.
        """
        holders: list[Person | Group] = [*self._directory.people(), *self._directory.groups()]
        if any(plan_id in holder.quota_plan_ids for holder in holders):
            raise InvalidInput("Somebody has this quota plan.", hint="Give them another one first.")
        await self._apply(PeopleChange(removed_plans=[plan_id]))

    def _with_quota(
        self, person: Person, monthly: MonthlyQuota
    ) -> tuple[Person, Sequence[QuotaPlan]]:
        quotas = PlainQuotas(self._directory.books())
        plan_ids = quotas.given(person, monthly.limit_wh, unlimited=monthly.unlimited)
        return replace(person, quota_plan_ids=plan_ids), quotas.new

    def _quota_change(self, person: Person, monthly: MonthlyQuota) -> Sequence[Change]:
        before = MonthlyQuota(*PlainQuotas(self._directory.books()).of(person))
        if before == monthly:
            return ()
        return [Change("monthly", plain(before), plain(monthly))]

    def _check_plans(self, plan_ids: tuple[int, ...]) -> None:
        for plan_id in plan_ids:
            if self._directory.plan(plan_id) is None:
                raise InvalidInput("There is no quota plan {plan_id}.", plan_id=plan_id)

    def _note(
        self,
        by: Operator,
        kind: str,
        after: Thing,
        before: Thing | None,
        more: Sequence[Change] = (),
    ) -> None:
        if before is not None:
            changes = (*more, *differences(before, after))
            if more:
                # The quota is told in energy already: the plan that holds it says no more.
                changes = tuple(each for each in changes if each.field != "quota_plan_ids")
            self._auditor.changed(by, f"{kind}.changed", _FIELDS[kind], after.id, changes)
        elif after.id:
            raise NotFound(_MISSING[kind], id=after.id)

    async def _apply(self, change: PeopleChange) -> PeopleChange:
        written = await self._directory.apply(change)
        self._bus.publish(PeopleChanged())
        return written


def _numbered(thing: Thing) -> Thing:
    """Mark what is new as the store wants it."""
    return thing if thing.id else replace(thing, id=-1)
