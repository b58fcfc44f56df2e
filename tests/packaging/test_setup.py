"""The set-up script says in one line what is missing where it cannot help itself."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
TOOLS = ("bash", "cat", "dirname", "find", "flock", "id", "mktemp", "rm", "sha256sum", "tail")

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the script is for Linux")


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A folder with the script and a lock, not set up yet."""
    tree = tmp_path / "a depot"
    (tree / "packaging" / "linux").mkdir(parents=True)
    shutil.copy(ROOT / "packaging" / "linux" / "setup.sh", tree / "packaging" / "linux")
    shutil.copy(ROOT / "requirements-dev.lock", tree)
    return tree


@pytest.fixture
def bare_path(tmp_path: Path) -> Path:
    """A PATH of a system with no apt-get and none of Qt's libraries."""
    folder = tmp_path / "bin"
    folder.mkdir()
    for tool in TOOLS:
        (folder / tool).symlink_to(shutil.which(tool) or pytest.fail(f"no {tool} here"))
    (folder / "ldconfig").write_text("#!/bin/sh\n")
    (folder / "ldconfig").chmod(0o755)
    return folder


def set_up(checkout: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["packaging/linux/setup.sh"],
        cwd=checkout,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )


def test_an_interpreter_that_is_too_old_or_missing_is_named_in_one_line(checkout: Path) -> None:
    done = set_up(checkout, PYTHON="/bin/false")
    assert done.returncode == 1
    (line,) = done.stderr.splitlines()
    assert "Python 3.11 or newer is missing" in line
    assert "/bin/false" in line


def test_without_apt_the_missing_libraries_are_named_in_one_line(
    checkout: Path, bare_path: Path
) -> None:
    done = set_up(checkout, PATH=str(bare_path), PYTHON=sys.executable)
    assert done.returncode == 1
    (line,) = done.stderr.splitlines()
    assert "no apt-get" in line
    assert "libegl1" in line
    assert "libxcb-cursor0" in line
    assert not (checkout / ".venv").exists()
