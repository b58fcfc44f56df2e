"""What is known of a vendor's chargers, in words."""

from PySide6.QtCore import QCoreApplication

from app.core.vendor_profiles import VendorProfile
from app.ui.presenters.limit import unit_text

translate = QCoreApplication.translate


def vendor_title(profile: VendorProfile | None) -> str:
    """Say which profile a charger got."""
    if profile is None:
        return translate("Vendor", "Nothing is known of this vendor and model.")
    text = translate("Vendor", "Profile “{name}”, for chargers of {vendor}, model {model}")
    model = translate("Vendor", "any") if profile.model == "*" else profile.model
    return text.format(name=profile.name, vendor=profile.vendor, model=model)


def vendor_facts(profile: VendorProfile) -> dict[str, str]:
    """Return what a profile sets, each with its name; what it leaves as it is is left out."""
    seconds = translate("Vendor", "{seconds} s")
    facts: dict[str, str] = {}
    spans = (
        (translate("Vendor", "Ping every"), profile.ping_interval_s),
        (translate("Vendor", "Heartbeat every"), profile.heartbeat_interval_s),
        (translate("Vendor", "Silent after"), profile.silent_after_s),
        (translate("Vendor", "Rest after a start"), profile.settle_s),
    )
    for name, span_s in spans:
        if span_s is not None:
            facts[name] = seconds.format(seconds=f"{span_s:g}")
    units = ", ".join(unit_text(unit) for unit in sorted(profile.rate_units))
    texts = (
        (translate("Vendor", "Its word for OCPP 1.6"), profile.subprotocol),
        (translate("Vendor", "Its connection is closed"), profile.close or ""),
        (translate("Vendor", "Energy is in"), profile.energy_unit),
        (translate("Vendor", "Power is in"), profile.power_unit),
        (translate("Vendor", "Obeys limits in"), units),
        (translate("Vendor", "Files move by"), (profile.file_protocol or "").upper()),
    )
    facts |= {name: str(text) for name, text in texts if text}
    for key, setting in profile.settings.items():
        facts[translate("Vendor", "Proposed: {key}").format(key=key)] = setting
    return facts
