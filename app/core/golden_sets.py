"""The settings that chargers of a model should have, and how far one is from them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from app.core.chargers import Identity


@dataclass(frozen=True, slots=True)
class GoldenSet:
    """Settings for all chargers of a vendor and model.

    Attributes:
        values: Wanted values by key, spelled as the charger spells it.
        name: What people call it; empty where vendor and model say enough.
    """

    vendor: str
    model: str
    values: dict[str, str] = field(default_factory=dict)
    name: str = ""

    @property
    def title(self) -> str:
        """Its name, or else which chargers it is for."""
        return self.name or f"{self.vendor} {self.model}".strip()

    def fits(self, identity: Identity) -> bool:
        """Tell whether it is meant for a charger."""
        mine = (self.vendor.casefold(), self.model.casefold())
        return mine == (identity.vendor.casefold(), identity.model.casefold())


@dataclass(frozen=True, slots=True)
class Setting:
    """A setting as a charger told it; `value` is None where it does not show it."""

    key: str
    value: str | None
    readonly: bool = False


@dataclass(frozen=True, slots=True)
class Difference:
    """A setting that is not as it should be.

    Attributes:
        key: As the charger spells it, or as the golden set does where the charger has no such key.
        actual: None where the charger does not know the key or does not show its value.
        missing: The charger does not know the key.
        readonly: The charger does not let it be changed.
    """

    key: str
    actual: str | None
    wanted: str
    missing: bool = False
    readonly: bool = False

    @property
    def writable(self) -> bool:
        """Tell whether it makes sense to write it."""
        return not (self.missing or self.readonly)


def differences(settings: Iterable[Setting], wanted: Mapping[str, str]) -> list[Difference]:
    """Return what is not as wanted, by key; case and blanks of lists make no difference."""
    actual = {setting.key.casefold(): setting for setting in settings}
    found = []
    for key, value in wanted.items():
        setting = actual.get(key.casefold())
        if setting is None:
            found.append(Difference(key, None, value, missing=True))
        elif setting.value is None or plain(setting.value) != plain(value):
            found.append(Difference(setting.key, setting.value, value, readonly=setting.readonly))
    return sorted(found, key=lambda difference: difference.key.casefold())


def plain(value: str) -> str:
    """Return the form in which two spellings of a value are equal."""
    return ",".join(part.strip().casefold() for part in value.split(","))
