"""People from a CSV file, looked at before they come in, and into one."""

import asyncio
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QDialog, QWidget

from app.core.errors import DepotError, InvalidInput
from app.core.users_csv import ImportPreview
from app.ui.access import DepotAccess
from app.ui.charger_actions import Told
from app.ui.people_actions import PeopleActions
from app.ui.sheets.user_import import ImportSheet
from app.ui.theme import Theme
from app.ui.widgets.busy_button import BusyButton
from app.ui.widgets.dialogs import show
from app.ui.widgets.file_dialog import ask_where_to_save, ask_which_to_open
from app.ui.words import people_texts
from app.ui.words.failure_texts import failure

translate = QCoreApplication.translate


class PeopleFiles(QObject):
    """The button shows the work while files are read, compared and written."""

    def __init__(
        self, access: DepotAccess, actions: PeopleActions, theme: Theme, window: QWidget
    ) -> None:
        super().__init__(window)
        self._access, self._actions = access, actions
        self._theme, self._window = theme, window

    def import_file(self, button: BusyButton) -> None:
        """Ask for a file, show what it would change, and bring it in if that is wished."""

        async def ask() -> Told | None:
            title = translate("PeopleFiles", "Import people")
            path = await ask_which_to_open(
                self._window, title, translate("PeopleFiles", "People as CSV"), "csv"
            )
            return None if path is None else await self.import_path(path)

        self._actions.run(button, ask())

    def export(self, button: BusyButton) -> None:
        """Ask where to, and write everybody there."""

        async def ask() -> Told | None:
            title = translate("PeopleFiles", "Export people")
            kind = translate("PeopleFiles", "People as CSV")
            path = await ask_where_to_save(self._window, title, "people.csv", kind, "csv")
            return None if path is None else await self.export_path(path)

        self._actions.run(button, ask())

    async def import_path(self, path: Path) -> Told | None:
        """Show what importing a file would do; import it once that is confirmed.

        Raises:
            DepotError: The file cannot be read, or nothing in it.
        """
        content = await _read(path)
        found = await self._access.people.files.preview(content)
        sheet = ImportSheet(self._theme, self._window, path.name, found)
        if await show(sheet) != QDialog.DialogCode.Accepted.value:
            return None
        return await self._import(path.name, content, skip_bad=sheet.skips_bad())

    async def export_path(self, path: Path) -> Told:
        """Write everybody into a file.

        Raises:
            DepotError: It cannot be written.
        """
        text = await self._access.people.files.export(path.name, by=self._access.operator)
        try:
            await asyncio.to_thread(path.write_bytes, text.encode())
        except OSError as error:
            raise _unusable(path, error) from None
        return Told(True, people_texts.exported(str(path)))

    async def _import(self, name: str, content: bytes, *, skip_bad: bool) -> Told:
        try:
            found: ImportPreview = await self._access.people.files.import_file(
                name, content, skip_bad=skip_bad, by=self._access.operator
            )
        except DepotError as error:
            return Told(False, failure(error))
        return Told(True, people_texts.imported(len(found.new), len(found.changed), len(found.bad)))


async def _read(path: Path) -> bytes:
    try:
        return await asyncio.to_thread(path.read_bytes)
    except OSError as error:
        raise _unusable(path, error) from None


def _unusable(path: Path, error: OSError) -> InvalidInput:
    text = translate("PeopleFiles", "{path} cannot be used: {reason}.")
    return InvalidInput(text.format(path=path, reason=error.strerror or error))
