"""The alarm is played by whatever plays sounds here, and else the system's bell is rung."""

import sys
from pathlib import Path

import pytest

from app.ui import alarm_sound

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there the system plays it")


@pytest.fixture
def made(monkeypatch):
    """What was heard: the players that were started, and the bell."""
    heard = []
    monkeypatch.setattr(alarm_sound.QApplication, "beep", lambda: heard.append("bell"))

    def start(program, arguments, _folder):
        heard.append((program, Path(arguments[0]).name))
        return (program != "/bin/broken", 1)

    monkeypatch.setattr(alarm_sound.QProcess, "startDetached", start)
    return heard


def players(monkeypatch, **found):
    monkeypatch.setattr(alarm_sound.shutil, "which", found.get)


def test_the_first_player_that_is_there_plays_the_file(made, monkeypatch):
    players(monkeypatch, paplay="/bin/paplay", aplay="/bin/aplay")
    alarm_sound.sound_alarm()
    assert made == [("/bin/paplay", "alarm.wav")]


def test_without_a_player_the_bell_is_rung(made, monkeypatch):
    players(monkeypatch)
    alarm_sound.sound_alarm()
    assert made == ["bell"]


def test_a_player_that_does_not_start_leaves_the_bell(made, monkeypatch):
    players(monkeypatch, aplay="/bin/broken")
    alarm_sound.sound_alarm()
    assert made == [("/bin/broken", "alarm.wav"), "bell"]


def test_the_file_is_there_and_is_a_sound():
    file = alarm_sound.resource("sounds", "alarm.wav")
    assert Path(file).read_bytes()[:4] == b"RIFF"
