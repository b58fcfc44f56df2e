"""What starts the kiosk with the machine."""

import configparser
import shutil
import subprocess
from pathlib import Path

import pytest

LINUX = Path(__file__).resolve().parents[2] / "packaging" / "linux"


def entries(name: str, section: str) -> dict[str, str]:
    parser = configparser.RawConfigParser(strict=False)
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read(LINUX / name, encoding="utf-8")
    return dict(parser[section])


def test_a_kiosk_is_back_after_a_crash_and_stays_down_after_an_exit() -> None:
    service = entries("chargeyard-kiosk.service", "Service")
    assert service["Restart"] == "always"
    assert service["RestartPreventExitStatus"] == "0"
    assert "until /opt/chargeyard/chargeyard --kiosk; do" in service["ExecStart"]


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="no systemd here")
def test_systemd_finds_nothing_wrong_with_the_unit(tmp_path: Path) -> None:
    # It asks for programs that a machine for tests does not have.
    unit = tmp_path / "chargeyard-kiosk.service"
    text = (LINUX / unit.name).read_text(encoding="utf-8")
    unit.write_text(text.replace("/usr/bin/xinit", "/bin/true").replace("User=chargeyard", ""))
    done = subprocess.run(
        ["systemd-analyze", "verify", str(unit)], capture_output=True, text=True, check=False
    )
    assert unit.name not in done.stderr, done.stderr


@pytest.mark.skipif(shutil.which("desktop-file-validate") is None, reason="not installed here")
def test_nothing_is_wrong_with_the_desktop_entry() -> None:
    command = ["desktop-file-validate", str(LINUX / "chargeyard-kiosk.desktop")]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, "")


def test_usb_drives_are_mounted_for_the_user_of_the_kiosk() -> None:
    rule = (LINUX / "99-chargeyard-usb.rules").read_text(encoding="utf-8")
    user = entries("chargeyard-kiosk.service", "Service")["User"]
    assert f"--owner={user}" in rule
    assert "sync" in rule


def test_the_desktop_entry_starts_the_kiosk() -> None:
    entry = entries("chargeyard-kiosk.desktop", "Desktop Entry")
    assert entry["Exec"] == "chargeyard --kiosk"
    assert entry["Type"] == "Application"
