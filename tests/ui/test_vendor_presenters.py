"""What is known of a vendor, in words."""

from app.core.charging_profiles import ProfileCapabilities, RateUnit
from app.core.transfers import FileProtocol
from app.core.vendor_profiles import VendorProfile
from app.ui.presenters.limit import abilities_text
from app.ui.presenters.vendor import vendor_facts, vendor_title


def test_only_what_a_profile_sets_is_told():
    profile = VendorProfile(
        "acme",
        "Acme*",
        settle_s=10.0,
        rate_units=frozenset({RateUnit.AMPERE}),
        file_protocol=FileProtocol.FTP,
        settings={"MeterValuesSampledData": "Voltage"},
    )
    assert vendor_title(profile) == "Profile “acme”, for chargers of Acme*, model any"
    assert vendor_facts(profile) == {
        "Rest after a start": "10 s",
        "Obeys limits in": "Amperes for each phase",
        "Files move by": "FTP",
        "Proposed: MeterValuesSampledData": "Voltage",
    }


def test_a_charger_of_no_known_vendor_is_said_to_be_one():
    assert vendor_title(None) == "Nothing is known of this vendor and model."


def test_a_charger_that_obeys_one_unit_is_told_with_whose_word_it_is():
    known = ProfileCapabilities(units=frozenset({RateUnit.AMPERE}))
    assert abilities_text(known, "Acme") == (
        "It obeys limits of one kind only: Amperes for each phase. Known of Acme."
    )
    assert abilities_text(ProfileCapabilities(), "") == ""
