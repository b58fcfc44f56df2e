"""Settings of many chargers: golden sets, comparison, applying differences, one table of all."""

import csv
import io
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from app.core.chargers import Charger
from app.core.clock import Clock
from app.core.commands import CommandResult
from app.core.errors import DepotError, NotFound
from app.core.golden_sets import Difference, GoldenSet, Setting, differences
from app.core.ids import ChargerId
from app.core.roles import Operator, Role
from app.services.audit import Auditor, audited
from app.services.chargers.chargers import ChargerService
from app.services.chargers.charging import ChargingService
from app.services.kept import Kept
from app.services.ports.journal import SettingsStore

_NUMBER = re.compile(r"[+-]?\d+(\.\d+)?", re.ASCII)


@dataclass(frozen=True, slots=True)
class KnownSettings:
    """The settings of a charger as they were read last."""

    read_at: datetime
    settings: list[Setting] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Comparison:
    """How far a charger is from its golden set.

    Attributes:
        problem: Why it could not be compared; None where it could.
    """

    charger_id: ChargerId
    differences: tuple[Difference, ...] = ()
    problem: DepotError | None = None


@dataclass(frozen=True, slots=True)
class Applied:
    """What became of writing settings, one after the other.

    Attributes:
        answers: The charger's answer by key, in the order they were written.
        stopped: Why the rest was not written; None where all were.
        reboot_needed: Keys that count only after the charger was restarted.
    """

    charger_id: ChargerId
    answers: Mapping[str, CommandResult]
    stopped: DepotError | None = None
    reboot_needed: tuple[str, ...] = ()


class ConfigurationService:
    """Nothing is ever written by itself: a person sees the differences and applies them.

    Each write goes the way of a single one, with its guard: a budget for each day, and a stop
    where the charger reboots after it (habit 12).
    """

    def __init__(
        self,
        charging: ChargingService,
        chargers: ChargerService,
        suggested: Callable[[ChargerId], Mapping[str, str]],
        store: SettingsStore,
        auditor: Auditor,
        clock: Clock,
    ) -> None:
        self._charging = charging
        self._chargers = chargers
        self._suggested = suggested
        self._golden = Kept(store, "golden_sets", list[GoldenSet], [])
        self._known = Kept(store, "known_settings", dict[str, KnownSettings], {})
        self._auditor = auditor
        self._clock = clock

    async def load(self) -> None:
        """Read what was remembered."""
        await self._golden.load()
        await self._known.load()

    # -- golden sets -----------------------------------------------------------------------

    def golden_sets(self) -> Sequence[GoldenSet]:
        """Return all golden sets, by vendor and model."""
        return sorted(self._golden.value, key=lambda g: (g.vendor.casefold(), g.model.casefold()))

    def golden_for(self, charger_id: ChargerId) -> GoldenSet | None:
        """Return the golden set of a charger's model, else what is known to suit its vendor."""
        identity = self._charger(charger_id).identity
        kept = next((g for g in self._golden.value if g.fits(identity)), None)
        suggested = dict(self._suggested(charger_id))
        if kept is None and suggested:
            return GoldenSet(identity.vendor, identity.model, suggested)
        return kept

    @audited("golden.save", Role.MANAGER)
    async def save_golden(self, golden: GoldenSet, *, by: Operator) -> None:
        """Keep a golden set, in place of the one for the same vendor and model."""
        await self._golden.save([*self._without(golden), golden])

    @audited("golden.remove", Role.MANAGER)
    async def remove_golden(self, golden: GoldenSet, *, by: Operator) -> None:
        """Forget a golden set."""
        await self._golden.save(self._without(golden))

    def _without(self, golden: GoldenSet) -> list[GoldenSet]:
        name = (golden.vendor.casefold(), golden.model.casefold())
        return [g for g in self._golden.value if (g.vendor.casefold(), g.model.casefold()) != name]

    # -- comparing -------------------------------------------------------------------------

    def known(self, charger_id: ChargerId) -> KnownSettings | None:
        """Return the settings of a charger as they were read last."""
        return self._known.value.get(charger_id)

    @audited("configuration.read", Role.VIEWER)
    async def read(self, charger_id: ChargerId, *, by: Operator) -> KnownSettings:
        """Ask a charger for all its settings and remember them.

        Raises:
            DepotError: It could not be read.
        """
        return await self._read(charger_id, by)

    @audited("configuration.compare", Role.VIEWER)
    async def compare(
        self, charger_ids: Sequence[ChargerId], golden: GoldenSet | None = None, *, by: Operator
    ) -> Sequence[Comparison]:
        """Read chargers, one after the other, and compare each with a golden set.

        Where none is given, each is compared with the one of its model.
        """
        return [await self._compare(charger_id, golden, by) for charger_id in charger_ids]

    async def _compare(
        self, charger_id: ChargerId, golden: GoldenSet | None, by: Operator
    ) -> Comparison:
        try:
            golden = golden or self.golden_for(charger_id)
            if golden is None:
                raise NotFound(
                    "Its model has no golden set.",
                    hint="Make one under Golden sets, from a charger that is set well.",
                )
            known = await self._read(charger_id, by)
        except DepotError as failed:
            return Comparison(charger_id, problem=failed)
        return Comparison(charger_id, tuple(differences(known.settings, golden.values)))

    # -- writing ---------------------------------------------------------------------------

    @audited("configuration.apply", Role.MANAGER)
    async def apply(
        self, charger_id: ChargerId, wanted: Sequence[Difference], *, by: Operator
    ) -> Applied:
        """Write settings, one after the other; stop where the charger may not be written further.

        What it does not know or does not let be changed is left out.
        """
        values = {d.key: d.wanted for d in wanted if d.writable}
        return await self._write(charger_id, values, by)

    @audited("configuration.revert", Role.MANAGER)
    async def revert(self, charger_id: ChargerId, *, by: Operator) -> Applied:
        """Write back what stood there before the settings were changed.

        Raises:
            NotFound: Nothing was changed since the program started.
        """
        values = self._charging.settings_to_revert(charger_id)
        if not values:
            raise NotFound(
                "Nothing was changed on {charger_id} that could be written back.",
                charger_id=charger_id,
            )
        return await self._write(charger_id, values, by)

    async def _write(
        self, charger_id: ChargerId, values: Mapping[str, str], by: Operator
    ) -> Applied:
        answers: dict[str, CommandResult] = {}
        stopped: DepotError | None = None
        for key, value in values.items():
            try:
                answer = await self._charging.change_configuration(charger_id, key, value, by=by)
            except DepotError as held:
                stopped = held
                break
            answers[key] = answer
            if answer.ok:
                await self._note(charger_id, key, value)
        reboot = tuple(key for key, a in answers.items() if a.detail == "RebootRequired")
        return Applied(charger_id, answers, stopped, reboot)

    # -- all of them -----------------------------------------------------------------------

    @audited("configuration.export", Role.VIEWER)
    async def export_csv(self, charger_ids: Sequence[ChargerId], *, by: Operator) -> str:
        """Return a table of settings as they were read last: a row a charger, a column a key."""
        rows = [(self._charger(charger_id), self.known(charger_id)) for charger_id in charger_ids]
        keys = {s.key for _, known in rows if known for s in known.settings}
        columns = sorted(keys, key=str.casefold)
        out = io.StringIO()
        table = csv.writer(out, lineterminator="\r\n")
        table.writerow(["charger", "name", "vendor", "model", "firmware", "read_at", *columns])
        for charger, known in rows:
            values = {s.key: s.value for s in known.settings} if known else {}
            read_at = known.read_at.strftime("%Y-%m-%dT%H:%M:%SZ") if known else ""
            told = charger.identity
            about = [charger.id, charger.name, told.vendor, told.model, told.firmware, read_at]
            table.writerow(_cell(text) for text in (*about, *(values.get(k) for k in columns)))
        return out.getvalue()

    # -- inside ----------------------------------------------------------------------------

    def _charger(self, charger_id: ChargerId) -> Charger:
        charger = self._chargers.get(charger_id)
        if charger is None:
            raise NotFound("There is no charger {charger_id}.", charger_id=charger_id)
        return charger

    async def _read(self, charger_id: ChargerId, by: Operator) -> KnownSettings:
        answer = await self._charging.get_configuration(charger_id, by=by)
        if not answer.keys:
            told = answer.result.detail or answer.result.status.value
            raise DepotError(
                "{charger_id} did not tell its settings: {told}.", charger_id=charger_id, told=told
            )
        settings = [Setting(k.key, k.value, k.readonly) for k in answer.keys]
        known = KnownSettings(self._clock.now(), settings)
        await self._known.save(self._known.value | {charger_id: known})
        return known

    async def _note(self, charger_id: ChargerId, key: str, value: str) -> None:
        known = self.known(charger_id)
        if known is not None:
            settings = [replace(s, value=value) if s.key == key else s for s in known.settings]
            noted = replace(known, settings=settings)
            await self._known.save(self._known.value | {charger_id: noted})


def _cell(text: str | None) -> str:
    """Return a cell that a spreadsheet does not take for a formula."""
    text = text or ""
    if text[:1] not in ("=", "+", "-", "@", "\t", "\r") or _NUMBER.fullmatch(text):
        return text
    return f"'{text}"
