"""Vendor profiles: read from files, given once at the boot, overridden by people."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

from app.core.chargers import Identity
from app.core.charging_profiles import RateUnit
from app.core.ids import ChargerId
from app.core.roles import LOCAL_OPERATOR
from app.core.transfers import FileProtocol
from app.core.vendor_profiles import VendorErrorCode, VendorProfile, profile_for
from app.depot import Depot
from app.documents.language import LANGUAGES
from app.ocpp.vendors import load_vendor_profiles
from app.paths import resource
from tests.integration.conftest import clock
from tests.support.answering_charger import answering_charger
from tests.support.clock import TestClock
from tests.support.depots import config_for, running
from tests.support.waiting import until

__all__ = ["clock"]

CP1 = ChargerId("CP1")
NORD = """
vendor = "Ladetechnik*"
note = "Speaks FTP only."
ping_interval_s = 47.0
settle_s = 0.5
power_unit = "kW"
rate_units = ["A"]
file_protocol = "ftp"

[settings]
HeartbeatInterval = "300"
"""


def with_profile(folder: Path) -> None:
    (folder / "vendors").mkdir()
    (folder / "vendors" / "nord.toml").write_text(NORD)


def ping_of(depot: Depot) -> float:
    charger = depot.chargers.get(CP1)
    return charger.link.ping_interval_s if charger else 0.0


async def test_a_charger_gets_the_defaults_of_its_vendor_at_its_first_boot(
    tmp_path: Path, clock: TestClock
) -> None:
    with_profile(tmp_path)
    async with running(config_for(tmp_path), clock) as depot, answering_charger(depot) as charger:
        await until(lambda: depot.habits.of(CP1).power_unit == "kW")
        assert ping_of(depot) == 47.0
        maintenance = depot.maintenance
        assert maintenance.vendors.file_protocol(CP1) is FileProtocol.FTP
        known = await maintenance.profiles.capabilities(CP1)
        assert known.units == {RateUnit.AMPERE}
        (comparison,) = await maintenance.configuration.compare([CP1], by=LOCAL_OPERATOR)
        assert [d.wanted for d in comparison.differences] == ["300"]
        await maintenance.firmware.get_diagnostics(CP1, by=LOCAL_OPERATOR)
        assert charger.calls[-1][1]["location"].startswith("ftp://")


async def test_what_a_person_sets_afterwards_stays(tmp_path: Path, clock: TestClock) -> None:
    with_profile(tmp_path)
    async with running(config_for(tmp_path), clock) as depot, answering_charger(depot):
        await until(lambda: depot.habits.of(CP1).power_unit == "kW")
        charger = depot.chargers.get(CP1)
        assert charger is not None
        mine = replace(charger.link, ping_interval_s=13.0)
        await depot.chargers.set_link(CP1, mine, by=LOCAL_OPERATOR)
    async with running(config_for(tmp_path), clock) as depot, answering_charger(depot) as raw:
        await raw.boot()
        assert ping_of(depot) == 13.0


def test_every_profile_of_ours_can_be_read_and_says_where_it_is_from() -> None:
    profiles = load_vendor_profiles(resource("vendors"))
    assert len(profiles) == len(list(resource("vendors").glob("*.toml")))
    assert all(profile.note and profile.source for profile in profiles)


@pytest.mark.parametrize("language", [code for code in LANGUAGES if code != "en"])
@pytest.mark.parametrize("profile", load_vendor_profiles(resource("vendors")), ids=lambda p: p.name)
def test_every_sentence_of_a_profile_of_ours_stands_in_every_language(
    profile: VendorProfile, language: str
) -> None:
    codes = profile.error_codes
    english = {profile.note, *(step for code in codes for step in (code.meaning, *code.steps))}
    said = profile.texts[language]
    assert said.keys() == english, "missing, or left over from a sentence that was changed"
    for sentence, translated in said.items():
        assert translated.strip()
        assert sentence[-1] == translated[-1] == "."
        assert sorted(re.findall(r"\d+", sentence)) == sorted(re.findall(r"\d+", translated))


def test_an_error_is_told_in_the_language_of_the_screen_and_else_in_english() -> None:
    code = VendorErrorCode("7", "It is hot.", ("Wait.",))
    texts = {"de": {"It is hot.": "Sie ist heiß."}}
    profile = VendorProfile("x", "X", error_codes=(code,), texts=texts)
    german = profile.spoken("de").error_code("7", "")
    assert german is not None
    assert (german.meaning, german.steps) == ("Sie ist heiß.", ("Wait.",))
    assert profile.spoken("fr") == profile


def test_a_file_that_cannot_be_read_is_left_out_and_a_depots_own_comes_first(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "keba.toml").write_text('vendor = "KEBA*"\nsettle_s = 9.0')
    (tmp_path / "odd.toml").write_text('vendor = "X"\ncolour = "red"')
    profiles = {p.name: p for p in load_vendor_profiles(tmp_path, resource("vendors"))}
    assert profiles["keba"].settle_s == 9.0
    assert "odd" not in profiles
    assert "colour" in caplog.text


def test_the_more_exact_profile_counts() -> None:
    profiles = [VendorProfile("all", "abb*"), VendorProfile("terra", "abb*", "terra*")]
    assert profile_for(profiles, Identity("ABB AG", "Terra AC")) is profiles[1]
    assert profile_for(profiles, Identity("ABB", "Other")) is profiles[0]
    assert profile_for(profiles, Identity("Keba", "P30")) is None


@pytest.mark.parametrize(
    ("vendor", "reported", "info", "meaning"),
    [
        ("Alfen BV", "101", "", "direct current"),
        ("Alfen BV", "", "Error 102: relay", "power board"),
        ("Alfen BV", "1012", "", None),
        ("Bender GmbH Co. KG", "", "contactor WELDED", "no longer opens"),
        ("KEBA", "101", "", None),
    ],
)
def test_a_vendors_own_error_is_known_by_its_code_or_by_its_words(vendor, reported, info, meaning):
    profiles = load_vendor_profiles(resource("vendors"))
    profile = profile_for(profiles, Identity(vendor, "X"))
    found = profile.error_code(reported, info) if profile else None
    assert meaning is None if found is None else meaning in found.meaning
