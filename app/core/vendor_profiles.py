"""What is known of the chargers of a vendor before the first one is connected."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from fnmatch import fnmatchcase

from app.core.charger_habits import CloseManner
from app.core.chargers import Identity, LinkSettings
from app.core.charging_profiles import RateUnit
from app.core.transfers import FileProtocol


@dataclass(frozen=True, slots=True)
class VendorProfile:
    """Defaults for the chargers of a vendor and model; None and empty say nothing.

    Attributes:
        vendor, model: Patterns with * and ?, compared without case.
        note: What a technician should know, in a sentence or two.
        source: Where it is from.
        subprotocol: What it calls OCPP 1.6 when it dials in, "none" where it offers nothing.
        close: How its connection is closed when the program ends.
        rate_units: The units in which it obeys limits, whatever it says of itself.
        settings: Configuration that is good for it, proposed where its model has no golden set.
    """

    name: str
    vendor: str
    model: str = "*"
    note: str = ""
    source: str = ""
    ping_interval_s: float | None = None
    heartbeat_interval_s: int | None = None
    silent_after_s: float | None = None
    settle_s: float | None = None
    subprotocol: str = ""
    close: CloseManner | None = None
    energy_unit: str = ""
    power_unit: str = ""
    rate_units: frozenset[RateUnit] = frozenset()
    file_protocol: FileProtocol | None = None
    settings: Mapping[str, str] = field(default_factory=dict)

    def fits(self, identity: Identity) -> bool:
        """Tell whether it is about a charger."""
        vendor, model = identity.vendor.strip().casefold(), identity.model.strip().casefold()
        return fnmatchcase(vendor, self.vendor.casefold()) and fnmatchcase(
            model, self.model.casefold()
        )

    def link(self, present: LinkSettings) -> LinkSettings:
        """Return link settings with the ones that this profile names."""
        names = LinkSettings.__dataclass_fields__
        return LinkSettings(
            **{
                name: getattr(present, name) if getattr(self, name) is None else getattr(self, name)
                for name in names
            }
        )


def profile_for(profiles: Iterable[VendorProfile], identity: Identity) -> VendorProfile | None:
    """Return the profile that says most exactly which charger it is about; of two, the first."""
    fitting = [profile for profile in profiles if profile.fits(identity)]
    return max(fitting, key=lambda p: (len(p.model.strip("*")), len(p.vendor)), default=None)
