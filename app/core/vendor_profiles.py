"""What is known of the chargers of a vendor before the first one is connected."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from fnmatch import fnmatchcase

from app.core.charger_habits import CloseManner
from app.core.chargers import Identity, LinkSettings
from app.core.charging_profiles import RateUnit
from app.core.transfers import FileProtocol


@dataclass(frozen=True, slots=True)
class VendorErrorCode:
    """What a vendor's own error code means, and what helps.

    Attributes:
        code: As the charger writes it, in its vendor code or within its info; without case.
        steps: What to do, in order, a sentence each.
        service: Whether only somebody who may open the charger can mend it.
    """

    code: str
    meaning: str
    steps: tuple[str, ...] = ()
    service: bool = False

    def within(self, vendor_error_code: str, info: str) -> bool:
        """Tell whether a charger reported this code: as a whole word, not as part of a number."""
        words = rf"(?<!\w){re.escape(self.code)}(?!\w)"
        return any(re.search(words, said, re.IGNORECASE) for said in (vendor_error_code, info))


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
        error_codes: Those of its own whose meaning is public.
        texts: By a language's code, what its English sentences are there.
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
    error_codes: tuple[VendorErrorCode, ...] = ()
    texts: Mapping[str, Mapping[str, str]] = field(default_factory=dict)

    def spoken(self, language: str) -> "VendorProfile":
        """Return the same with its sentences in a language, as far as it has them; else English."""
        words = self.texts.get(language, {})
        codes = (
            replace(
                code,
                meaning=words.get(code.meaning, code.meaning),
                steps=tuple(words.get(step, step) for step in code.steps),
            )
            for code in self.error_codes
        )
        note = words.get(self.note, self.note)
        return replace(self, note=note, error_codes=tuple(codes))

    def fits(self, identity: Identity) -> bool:
        """Tell whether it is about a charger."""
        vendor, model = identity.vendor.strip().casefold(), identity.model.strip().casefold()
        return fnmatchcase(vendor, self.vendor.casefold()) and fnmatchcase(
            model, self.model.casefold()
        )

    def error_code(self, vendor_error_code: str, info: str) -> VendorErrorCode | None:
        """Return what is known of an error that a charger reported."""
        found = (each for each in self.error_codes if each.within(vendor_error_code, info))
        return next(found, None)

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
