"""The bell of the top bar: how many alarms nobody has seen, and whether they are heard."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from app.core.alarms import Alarm
from app.services.ports.journal import SettingsStore
from app.services.upkeep.alarms import AlarmService
from app.ui.actions import ActionRunner
from app.ui.bridge import DepotBridge
from app.ui.widgets.top_bar import TopBar
from app.ui.words import upkeep_texts

SOUND_SETTING = "alarm_sound"
AGAIN_MS = 60_000
"""How long until urgent alarms that nobody has seen are heard again."""


class AlarmBell(QObject):
    """Sounds once for new urgent alarms and each minute while one is unseen, unless muted.

    `muted_changed` tells whether it is muted; that is remembered.
    """

    muted_changed = Signal(bool)

    def __init__(
        self,
        alarms: AlarmService,
        settings: SettingsStore,
        bridge: DepotBridge,
        runner: ActionRunner,
        bar: TopBar,
        sound: Callable[[], None],
        *,
        muted: bool = False,
    ) -> None:
        super().__init__(bar)
        self._alarms, self._settings, self._runner = alarms, settings, runner
        self._bar, self._sound = bar, sound
        self._muted = self._saved = muted
        self._heard: frozenset[tuple[int, int]] = frozenset()
        self._again = QTimer(self, interval=AGAIN_MS)
        self._again.timeout.connect(self._ring)
        bridge.alarms_changed.connect(self.refresh)
        self.refresh()

    @property
    def muted(self) -> bool:
        """Whether alarms are only seen."""
        return self._muted

    def set_muted(self, muted: bool) -> None:
        """Be silent, or no longer."""
        if muted == self._muted:
            return
        self._muted = muted
        self.muted_changed.emit(muted)
        self._runner.run(("save", SOUND_SETTING), self._save())
        self.refresh()

    def refresh(self) -> None:
        """Show how many alarms there are, and sound for those that are new."""
        unseen = self._alarms.unseen()
        self._bar.set_alarms(len(unseen), upkeep_texts.bell(len(unseen)), muted=self._muted)
        urgent = frozenset(_occurrence(alarm) for alarm in unseen if alarm.rule.urgent)
        if urgent - self._heard:
            self._ring()
        self._heard = urgent
        if urgent and not self._muted:
            if not self._again.isActive():
                self._again.start()
        else:
            self._again.stop()

    def _ring(self) -> None:
        if not self._muted:
            self._sound()

    async def _save(self) -> None:
        while self._saved != self._muted:
            self._saved = self._muted
            await self._settings.save(SOUND_SETTING, {"muted": self._saved})


def _occurrence(alarm: Alarm) -> tuple[int, int]:
    # An alarm that comes again is heard again.
    return alarm.id, alarm.count
