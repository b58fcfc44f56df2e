"""The settings of all chargers as a table for other programs."""

from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.core.chargers import Presence
from app.core.errors import DepotError
from app.core.snapshots import ChargerSnapshot
from app.ui.access import DepotAccess
from app.ui.charger_actions import Told
from app.ui.widgets.file_dialog import ask_where_to_save

translate = QCoreApplication.translate


async def save_settings(access: DepotAccess, window: QWidget) -> Told | None:
    """Ask where to, read the chargers that were never read, and save; None: nobody chose."""
    now = access.clock.now()
    title = translate("Settings", "Save the settings of all chargers")
    name = f"settings-{now.astimezone():%Y-%m-%d}.csv"
    path = await ask_where_to_save(window, title, name, translate("Settings", "Table"), "csv")
    if path is None:
        return None
    chargers = [each for each in access.state.chargers(now) if each.charger.adopted]
    unread = [each for each in chargers if not await _known(access, each)]
    ids = [each.charger.id for each in chargers]
    text = await access.care.configuration.export_csv(ids, by=access.operator)
    problem = _write(path, text)
    if problem:
        words = translate("Settings", "Could not save {file}: {reason}.")
        return Told(False, words.format(file=path.name, reason=problem))
    if unread:
        words = translate("Settings", "Saved {file}. Of {count} chargers {unread} were never read.")
        return Told(True, words.format(file=path.name, count=len(ids), unread=len(unread)))
    return Told(True, translate("Settings", "Saved {file}.").format(file=path.name))


async def _known(access: DepotAccess, charger: ChargerSnapshot) -> bool:
    charger_id = charger.charger.id
    if (
        access.care.configuration.known(charger_id) is None
        and charger.presence is not Presence.OFFLINE
    ):
        # One that does not answer must not keep the others from being saved.
        with suppress(DepotError):
            await access.care.configuration.read(charger_id, by=access.operator)
    return access.care.configuration.known(charger_id) is not None


def _write(path: Path, text: str) -> str:
    try:
        # The mark at its beginning lets Excel read it as UTF-8.
        path.write_text(text, encoding="utf-8-sig", newline="")
    except OSError as error:
        return error.strerror or str(error)
    return ""
