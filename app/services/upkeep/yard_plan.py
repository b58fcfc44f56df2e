"""The plan of the depot: its picture, and where on it the connectors are."""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from app.core.clock import Clock
from app.core.errors import InvalidInput, StorageFailed
from app.core.roles import Operator, Role
from app.services.audit import Auditor, audited
from app.services.kept import Kept
from app.services.ports.journal import SettingsStore

MOST_BYTES = 40_000_000
SUFFIXES = ("png", "jpg", "jpeg", "webp", "bmp", "svg")


@dataclass(frozen=True, slots=True)
class Places:
    """Where connectors are, by their name such as "CP-1/2": shares of the plan's width and height.

    Both are from 0, at the left and at the top, to 1.
    """

    of: Mapping[str, tuple[float, float]] = field(default_factory=dict)

    def __str__(self) -> str:
        """Say how many there are, for the audit."""
        return f"{len(self.of)} places"


@dataclass(frozen=True, slots=True)
class YardPlan:
    """What is remembered; `picture` is a file name, empty where there is no picture."""

    picture: str = ""
    places: dict[str, tuple[float, float]] = field(default_factory=dict)


class YardPlanService:
    """Keeps the picture in the folder of the depot's data, so that a backup of it has all."""

    def __init__(self, folder: Path, store: SettingsStore, auditor: Auditor, clock: Clock) -> None:
        self._folder = folder
        self._kept = Kept(store, "yard_plan", YardPlan, YardPlan())
        self._auditor = auditor
        self._clock = clock

    async def load(self) -> None:
        """Read what was remembered."""
        await self._kept.load()

    @property
    def places(self) -> Mapping[str, tuple[float, float]]:
        """Where connectors are; one that nobody has placed is not in it."""
        return self._kept.value.places

    @property
    def picture(self) -> Path | None:
        """Where the picture lies; None where there is none."""
        name = self._kept.value.picture
        return self._folder / name if name else None

    @audited("yard.picture", Role.MANAGER)
    async def set_picture(self, name: str, content: bytes, *, by: Operator) -> None:
        """Keep a copy of a picture, in place of the one before it; `name` is the file's.

        Raises:
            InvalidInput: It is too large, or no picture by its name.
            StorageFailed: It cannot be written.
        """
        suffix = Path(name).suffix.lower().lstrip(".")
        if suffix not in SUFFIXES:
            raise InvalidInput("{name} is not a picture.", name=name)
        if len(content) > MOST_BYTES:
            raise InvalidInput("The picture is too large.", hint="Take one under 40 MB.")
        before = self.picture
        kept = f"plan-{self._clock.now():%Y%m%dT%H%M%S}.{suffix}"
        await asyncio.to_thread(self._write, kept, content)
        await self._kept.save(replace(self._kept.value, picture=kept))
        if before is not None and before.name != kept:
            await asyncio.to_thread(before.unlink, missing_ok=True)

    @audited("yard.places", Role.MANAGER)
    async def set_places(self, places: Places, *, by: Operator) -> None:
        """Say where connectors are; those that are not named are not placed."""
        within = {name: (_share(x), _share(y)) for name, (x, y) in places.of.items()}
        await self._kept.save(replace(self._kept.value, places=within))

    def _write(self, name: str, content: bytes) -> None:
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            unfinished = self._folder / f".{name}.part"
            unfinished.write_bytes(content)
            unfinished.replace(self._folder / name)
        except OSError as error:
            raise StorageFailed("The picture cannot be kept: {error}", error=error) from error


def _share(value: float) -> float:
    return round(min(1.0, max(0.0, value)), 4)
