"""Settings of a charger that were changed: written back as they were, or kept as they are."""

from PySide6.QtCore import QCoreApplication

from app.core.ids import ChargerId
from app.ui.access import DepotAccess
from app.ui.charger_actions import Told
from app.ui.words.failure_texts import failure

translate = QCoreApplication.translate


class SettingsUndo:
    """What the buttons of every page do that offers it, told in the same words."""

    def __init__(self, access: DepotAccess) -> None:
        self._access = access

    async def write_back(self, charger_id: ChargerId) -> Told:
        """Write what stood there before the changes.

        Raises:
            NotFound: Nothing was changed since the program started.
        """
        done = await self._access.care.configuration.revert(charger_id, by=self._access.operator)
        refused = [key for key, answer in done.answers.items() if not answer.ok]
        if done.stopped is not None:
            return Told(False, failure(done.stopped))
        if refused:
            text = translate("SettingsUndo", "The charger did not take these: {0}.")
            return Told(False, text.format(", ".join(refused)))
        return Told(True, translate("SettingsUndo", "The old values are back."))

    async def keep(self, charger_id: ChargerId) -> Told:
        """Let what stands there now count as good."""
        await self._access.charging.keep_configuration(charger_id, by=self._access.operator)
        text = translate("SettingsUndo", "The settings count as good; they can be changed again.")
        return Told(True, text)
