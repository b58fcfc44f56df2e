"""Makes itself heard: by the sound program of the machine, or where there is none by its bell."""

import shutil
import sys

from PySide6.QtCore import QProcess
from PySide6.QtWidgets import QApplication

from app.paths import resource

_PLAYERS = ("pw-play", "paplay", "aplay", "afplay")
_FIRST_THAT_CAN = 'for player in "$@"; do "$player" "$0" && exit; done'
"""A player is often installed where the server that it plays to is not."""


def sound_alarm() -> None:
    """Play the alarm once, without waiting for it.

    Qt's own player is not part of what this program ships. Where no player is found, only the
    bell of the system is rung, which many machines have silenced.
    """
    file = str(resource("sounds", "alarm.wav"))
    if sys.platform == "win32":
        import winsound  # noqa: PLC0415

        winsound.PlaySound(file, winsound.SND_FILENAME | winsound.SND_ASYNC)
        return
    players = [found for name in _PLAYERS if (found := shutil.which(name))]
    if not players or not _start(["-c", _FIRST_THAT_CAN, file, *players]):
        QApplication.beep()


def _start(arguments: list[str]) -> bool:
    shell = QProcess()
    shell.setProgram("/bin/sh")
    shell.setArguments(arguments)
    # A machine without sound is no fault that the log should hold once a minute.
    for output in (shell.setStandardOutputFile, shell.setStandardErrorFile):
        output(QProcess.nullDevice())
    # It returns whether it started; the pair that its declaration names comes from another form.
    return bool(shell.startDetached())
