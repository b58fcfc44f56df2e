"""The locks hold what pyproject.toml asks for, for every platform, and name no place."""

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

ROOT = Path(__file__).resolve().parents[2]
LOCKS = ["requirements.lock", "requirements-dev.lock"]


def asked_for(lock: str) -> list[Requirement]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    lines = list(project["dependencies"])
    if "dev" in lock:
        lines += project["optional-dependencies"]["dev"]
    return [Requirement(line) for line in lines]


def pins_of(lock: str) -> dict[str, set[Version]]:
    pins: dict[str, set[Version]] = {}
    for name, version in re.findall(r"^([\w.-]+)==([^ ;]+)", (ROOT / lock).read_text(), re.M):
        pins.setdefault(canonicalize_name(name), set()).add(Version(version))
    return pins


@pytest.mark.parametrize("lock", LOCKS)
def test_every_dependency_is_pinned_to_a_version_that_pyproject_allows(lock: str) -> None:
    pins = pins_of(lock)
    missing = [
        str(requirement)
        for requirement in asked_for(lock)
        if not any(
            version in requirement.specifier
            for version in pins.get(canonicalize_name(requirement.name), ())
        )
    ]
    assert not missing, "run `make lock`"


@pytest.mark.parametrize("lock", LOCKS)
def test_every_pin_has_hashes(lock: str) -> None:
    requirements = re.split(r"\n(?=\S)", (ROOT / lock).read_text())
    pinned = [text for text in requirements if not text.startswith("#")]
    assert pinned
    assert not [text for text in pinned if "--hash=sha256:" not in text]


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_names_no_index_and_no_path(lock: str) -> None:
    assert not re.findall(r"https?:|file:|--(?:extra-)?index|--find-links|/", _pins_only(lock))


def test_what_runs_and_what_is_tested_are_the_same_versions() -> None:
    tested = pins_of("requirements-dev.lock")
    assert {name: tested.get(name) for name in pins_of("requirements.lock")} == pins_of(
        "requirements.lock"
    )


def _pins_only(lock: str) -> str:
    return re.sub(r"#.*", "", (ROOT / lock).read_text())
