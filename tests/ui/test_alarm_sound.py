"""The alarm is played by whatever can play it here, and else the system's bell is rung."""

import shutil
import struct
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path

import pytest

from app.ui import alarm_sound

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there the system plays it")
LOUD = 1000
"""A sample of 16 bits that nobody would call silence."""


@pytest.fixture
def bell(monkeypatch):
    """How often the bell was rung."""
    heard = []
    monkeypatch.setattr(alarm_sound.QApplication, "beep", lambda: heard.append("bell"))
    return heard


def player(folder, name, works):
    """Install a player that notes what it is given, and complains if it does not work."""
    file = folder / name
    file.write_text(
        f'#!/bin/sh\necho "$(basename $0) $(basename $1)" >> {folder}/played\n'
        f"echo no server >&2\nexit {0 if works else 1}\n"
    )
    file.chmod(0o755)
    return str(file)


async def test_the_first_player_that_can_plays_the_file_and_none_complains(
    qtbot, monkeypatch, tmp_path, bell, until, capfd
):
    found = {
        name: player(tmp_path, name, works=name != "pw-play")
        for name in ("pw-play", "paplay", "aplay")
    }
    monkeypatch.setattr(alarm_sound.shutil, "which", found.get)
    alarm_sound.sound_alarm()
    played = tmp_path / "played"
    await until(lambda: played.exists() and played.read_text().count("\n") == 2)
    assert played.read_text().split("\n")[:2] == ["pw-play alarm.wav", "paplay alarm.wav"]
    assert bell == []
    assert "no server" not in capfd.readouterr().err


def test_without_a_player_the_bell_is_rung(monkeypatch, bell):
    monkeypatch.setattr(alarm_sound.shutil, "which", {}.get)
    alarm_sound.sound_alarm()
    assert bell == ["bell"]


def test_the_file_is_there_and_is_a_sound():
    file = alarm_sound.resource("sounds", "alarm.wav")
    assert Path(file).read_bytes()[:4] == b"RIFF"


@contextmanager
def ended(command, output):
    """Run a program until the test is over."""
    program = subprocess.Popen(command, stdout=output, stderr=subprocess.DEVNULL)
    try:
        yield
    finally:
        program.terminate()
        program.wait()


@pytest.fixture
async def speaker(tmp_path, monkeypatch, until):
    """A sound server whose only loudspeaker is listened to; returns the file of what it plays."""
    socket, heard = tmp_path / "speaker", tmp_path / "heard.raw"
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("PULSE_SERVER", f"unix:{socket}")
    modules = (f"module-native-protocol-unix socket={socket}", "module-null-sink sink_name=out")
    loads = [part for module in modules for part in ("-L", module)]
    server = ["pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", *loads]
    listener = ["parec", "--device=out.monitor", "--format=s16le", "--latency-msec=20"]
    with ended(server, subprocess.DEVNULL):
        await until(socket.exists)
        with heard.open("wb") as file, ended(listener, file):
            # What it hears before anybody plays is silence, but it hears.
            await until(lambda: heard.stat().st_size > 0)
            yield heard


@pytest.mark.slow
@pytest.mark.skipif(
    not all(map(shutil.which, ("pulseaudio", "parec", "paplay"))), reason="no sound server here"
)
async def test_the_alarm_comes_out_of_the_loudspeaker(qtbot, speaker, until, bell):
    def loudest():
        content = speaker.read_bytes()
        return max(map(abs, struct.unpack(f"<{len(content) // 2}h", content[: len(content) & ~1])))

    assert loudest() < LOUD
    alarm_sound.sound_alarm()
    await until(lambda: loudest() > LOUD)
    assert bell == []
