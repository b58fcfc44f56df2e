"""Makes itself heard: by the sound program of the machine, or where there is none by its bell."""

import shutil
import sys

from PySide6.QtCore import QProcess
from PySide6.QtWidgets import QApplication

from app.paths import resource

_PLAYERS = ("pw-play", "paplay", "aplay")


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
    player = next((found for name in _PLAYERS if (found := shutil.which(name))), None)
    # The result and the process id: a player that does not start leaves the bell.
    if player is None or not QProcess.startDetached(player, [file], "")[0]:
        QApplication.beep()
