"""Settings: one catalogue, checked, saved, and in force at once."""

import socket
from pathlib import Path

import pytest

from app.config import Config, load_config
from app.core.cards import AuthorizationStatus
from app.core.errors import InvalidInput, NotAllowed
from app.core.events import SettingChanged
from app.core.roles import LOCAL_OPERATOR, Operator, Role
from app.core.settings_catalogue import BY_KEY, SETTINGS
from app.depot import Depot
from app.setting_sources import ENVIRONMENT, FLAGS, fixed_by, values_of
from tests.support.clock import TestClock
from tests.support.depots import running

BY = LOCAL_OPERATOR
NETWORK = {"ocpp_host": "127.0.0.1", "ocpp_port": 0, "file_port": 0, "ftp_port": 0}


def plain(folder: Path, **more: object) -> Config:
    """Settings of a depot in which only the network is fixed, for the test's sake."""
    return load_config({"data_dir": folder, "api": False, **NETWORK, **more})


def test_the_catalogue_and_the_configuration_agree() -> None:
    for key in BY_KEY.keys() & Config.model_fields.keys() - {"timezone"}:
        default = Config.model_fields[key].get_default(call_default_factory=True)
        assert BY_KEY[key].default == default, key


@pytest.mark.parametrize("setting", SETTINGS, ids=lambda setting: setting.key)
def test_every_default_may_be_set(setting) -> None:
    if setting.key != "timezone":
        assert setting.checked(setting.default) == (
            list(setting.default) if setting.key == "legal_lines" else setting.default
        )
    assert setting.label
    assert setting.help.endswith(".")


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("depot_name", "  "),
        ("depot_name", "x" * 61),
        ("ocpp_port", 70_000),
        ("ocpp_port", "90.5"),
        ("ocpp_port", True),
        ("ocpp_host", "10.0.0.256"),
        ("ocpp_host", "not a name"),
        ("admission", "maybe"),
        ("timezone", "Mars/Base"),
        ("settle_s", "soon"),
        ("api", "yes"),
        ("legal_lines", "1\n2\n3\n4\n5\n6\n7"),
    ],
)
def test_what_cannot_be_used_is_refused(key: str, value: object) -> None:
    with pytest.raises(InvalidInput):
        BY_KEY[key].checked(value)


@pytest.mark.slow
async def test_what_was_set_is_in_force_at_once_and_after_a_restart(
    tmp_path: Path, clock: TestClock
) -> None:
    config = plain(tmp_path)
    async with running(config, clock) as depot:
        told: list[SettingChanged] = []
        depot.bus.subscribe(SettingChanged, told.append)
        assert not depot.chargers.adopted((await depot.chargers.arrived("CP1")).id)
        await depot.setup.set("admission", "open", by=BY)
        await depot.setup.set("cards", "any", by=BY)
        await depot.setup.set("heartbeat_interval_s", 60, by=BY)
        await depot.setup.set("depot_name", "  North yard ", by=BY)
        charger = await depot.chargers.arrived("CP2")
        assert charger.adopted
        assert charger.link.heartbeat_interval_s == 60
        verdict = depot.authorization.judge(charger.id, "NOBODYS")
        assert verdict.status is AuthorizationStatus.ACCEPTED
        assert told[-1] == SettingChanged("depot_name", "North yard")
    async with running(config, clock) as depot:
        assert depot.config.depot_name == "North yard"
        assert depot.setup.value("depot_name") == "North yard"
        assert (await depot.chargers.arrived("CP3")).adopted


@pytest.mark.slow
async def test_what_is_set_from_outside_cannot_be_changed_here(
    tmp_path: Path, clock: TestClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "chargeyard.toml").write_text('depot_name = "From the file"\n')
    monkeypatch.setenv("CHARGEYARD_CARDS", "any")
    config = plain(tmp_path)
    fixed = fixed_by(config)
    assert (fixed["depot_name"], fixed["cards"], fixed["ocpp_port"]) == (
        "chargeyard.toml",
        ENVIRONMENT,
        FLAGS,
    )
    assert values_of(config)["depot_name"] == "From the file"
    async with running(config, clock) as depot:
        with pytest.raises(InvalidInput, match=r"set by chargeyard\.toml"):
            await depot.setup.set("depot_name", "Other", by=BY)
        assert depot.setup.fixed_by("timezone") == ""


@pytest.mark.slow
async def test_who_may_set_what(tmp_path: Path, clock: TestClock) -> None:
    viewer = Operator("Vera", Role.VIEWER)
    async with running(plain(tmp_path), clock) as depot:
        await depot.setup.set("theme", "dark", by=viewer)
        with pytest.raises(NotAllowed):
            await depot.setup.set("cards", "any", by=viewer)
        assert depot.setup.value("cards") == "known"


@pytest.mark.slow
async def test_a_port_that_another_program_has_is_refused_before_anything_changes(
    tmp_path: Path, clock: TestClock
) -> None:
    config = load_config({"data_dir": tmp_path, "api": False, "ocpp_host": "127.0.0.1"})
    config = config.model_copy(update={"ocpp_port": 0})
    config.__pydantic_fields_set__.discard("ocpp_port")
    with socket.create_server(("", 0)) as taken:
        async with running(config, clock) as depot:
            with pytest.raises(InvalidInput, match="cannot listen"):
                await depot.setup.set("ocpp_port", taken.getsockname()[1], by=BY)
            assert await saved(depot) == {}


async def saved(depot: Depot) -> dict[str, object]:
    return {k: v for k, v in (await depot.books.settings.all()).items() if k in BY_KEY}
