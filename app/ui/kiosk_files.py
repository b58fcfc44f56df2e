"""How the kiosk reaches files: sheets of the program, never the folders of the computer."""

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QWidget

from app.services.ports.drive import Drive
from app.ui.file_places import FilePlace, FoundFile, find_files
from app.ui.file_saving import make_room
from app.ui.sheets.open_file import OpenFileSheet
from app.ui.sheets.save_file import SaveFileSheet
from app.ui.theme import Theme
from app.ui.widgets.dialogs import show
from app.ui.widgets.file_dialog import FileWish
from app.ui.words.formats import Formats

translate = QCoreApplication.translate

LOOKED_EVERY_S = 2.0
_T = TypeVar("_T")
_ACCEPTED = QDialog.DialogCode.Accepted.value


class KioskFiles:
    """Implements `FileWays`: files go to removable drives, or into one folder of ours.

    Args:
        drives: Finds the removable drives; called in a thread.
        exports: Where files are saved without a drive. It need not exist.
        others: Further folders of ours with files to open, such as the backups.
        look_every_s: How soon a drive that is plugged in appears, in seconds.
    """

    leads_out = False

    def __init__(
        self,
        theme: Theme,
        formats: Formats,
        drives: Callable[[], Sequence[Drive]],
        exports: Path,
        others: Sequence[Path] = (),
        look_every_s: float = LOOKED_EVERY_S,
    ) -> None:
        self._theme, self._formats = theme, formats
        self._drives, self._exports, self._others = drives, exports, others
        self._look_every_s = look_every_s

    async def where_to_save(self, parent: QWidget, wish: FileWish) -> Path | None:
        """See `FileWays`.

        Raises:
            InvalidInput: The folder for files cannot be made.
        """

        places = await asyncio.to_thread(self._places_to_save)
        sheet = SaveFileSheet(self._theme, parent, wish, places)
        async with self._looking(self._places_to_save, sheet.show_places):
            path = sheet.path() if await show(sheet) == _ACCEPTED else None
        if path is not None:
            await make_room(path.parent)
        return path

    async def which_to_open(self, parent: QWidget, wish: FileWish) -> Path | None:
        """See `FileWays`."""

        def look() -> list[FoundFile]:
            return find_files(self._places_to_open(), wish.suffixes)

        files = await asyncio.to_thread(look)
        sheet = OpenFileSheet(self._theme, parent, wish, self._formats, files)
        async with self._looking(look, sheet.show_files):
            return sheet.path() if await show(sheet) == _ACCEPTED else None

    @asynccontextmanager
    async def _looking(
        self, look: Callable[[], _T], show_found: Callable[[_T], None]
    ) -> AsyncIterator[None]:
        """Look again and again, in a thread, until the sheet is answered."""

        async def go_on() -> None:
            while True:
                await asyncio.sleep(self._look_every_s)
                show_found(await asyncio.to_thread(look))

        task = asyncio.create_task(go_on())
        try:
            yield
        finally:
            task.cancel()
            await asyncio.wait([task])

    def _places_to_save(self) -> list[FilePlace]:
        own = FilePlace.seen(self._exports, _this_computer())
        return [*self._on_drives(), own]

    def _places_to_open(self) -> list[FilePlace]:
        own = [FilePlace(folder, _this_computer()) for folder in (self._exports, *self._others)]
        return [*self._on_drives(), *own]

    def _on_drives(self) -> list[FilePlace]:
        words = translate("KioskFiles", "USB drive {name}")
        drives: Sequence[Drive] = ()
        with suppress(OSError):
            drives = self._drives()
        return [FilePlace.seen(each.folder, words.format(name=each.name)) for each in drives]


def _this_computer() -> str:
    return translate("KioskFiles", "This computer")
