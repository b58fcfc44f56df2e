"""Backups: one now, where they lie, the last one, and bringing one back."""

import asyncio
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QProgressBar, QWidget

from app.core.roles import Role
from app.services.upkeep.backups import BackupPlace
from app.ui.access import DepotAccess
from app.ui.charger_actions import ChargerActions, Told
from app.ui.sheets.backup_folder import ask_for_backup_folder
from app.ui.theme import Theme
from app.ui.widgets.busy_button import BusyButton
from app.ui.widgets.dialogs import show
from app.ui.widgets.file_dialog import ask_which_to_open
from app.ui.widgets.flow_layout import FlowLayout
from app.ui.widgets.hold_button import HoldButton
from app.ui.widgets.key_value import KeyValueList
from app.ui.widgets.labels import TextLabel
from app.ui.widgets.section_card import SectionCard
from app.ui.widgets.sheet import Sheet
from app.ui.words.formats import Formats
from app.ui.words.sizes import size_text

translate = QCoreApplication.translate


class BackupSection(SectionCard):
    """One file holds the books as they are at that moment, checked after it was written."""

    def __init__(
        self,
        theme: Theme,
        access: DepotAccess,
        actions: ChargerActions,
        formats: Formats,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, "", parent)
        self.set_title(self.tr("Backup and restore"))
        self._theme, self._access = theme, access
        self._actions, self._formats = actions, formats
        self.facts = KeyValueList(theme)
        self.bar = QProgressBar()
        self.bar.setRange(0, 0)
        self.bar.setAccessibleName(self.tr("The backup is being written"))
        self.bar.hide()
        self.make = BusyButton(theme, self.tr("Back up now"), "primary", "download")
        self.choose = BusyButton(theme, self.tr("Another folder…"), "", "edit")
        self.restore = BusyButton(theme, self.tr("Restore…"), "", "reset")
        text = self.tr(
            "A backup holds everything but the settings file and certificates. Keep copies on "
            "another disk, such as a USB stick."
        )
        self.body.addWidget(TextLabel(theme, text, muted=True, wrap=True))
        self.body.addWidget(self.facts)
        self.body.addWidget(self.bar)
        buttons = FlowLayout(8)
        for button in (self.make, self.choose, self.restore):
            buttons.addWidget(button)
        self.body.addLayout(buttons)
        for button in (self.choose, self.restore):
            button.setVisible(access.operator.may(Role.ADMIN))
        self.choose.clicked.connect(lambda: actions.run(self.choose, self._choose()))
        self.make.clicked.connect(lambda: actions.run(self.make, self._make()))
        self.restore.clicked.connect(lambda: actions.run(self.restore, self._restore()))
        self.refresh()

    def refresh(self) -> None:
        """Look at the folder anew."""
        actions, key = self._actions, (self, "look")
        actions.run(key, self._look())

    async def _look(self) -> None:
        backups = self._access.upkeep.backups
        newest, place = await asyncio.to_thread(backups.newest), await backups.place()
        never = self.tr("none yet")
        self.facts.show_values(
            {
                self.tr("Last backup"): never if newest is None else self._moment(newest),
                self.tr("Folder"): str(backups.folder),
                self.tr("Disk"): self._disk(place),
            }
        )

    def _disk(self, place: BackupPlace | None) -> str:
        if place is None:
            return self.tr("The folder is not there. Is its disk plugged in?")
        text = self.tr("another one than the depot's, {free} free")
        if place.same_disk:
            text = self.tr("the same as the depot's: if it fails, both are gone; {free} free")
        return text.format(free=size_text(place.free_bytes, self._formats))

    def _moment(self, at: datetime) -> str:
        return self._formats.moment(at, self._access.clock.now())

    async def _make(self) -> Told | None:
        self.bar.show()
        try:
            path = await self._access.upkeep.backups.make("depot", by=self._access.operator)
        finally:
            self.bar.hide()
        await self._look()
        return Told(True, self.tr("Saved as {name}.").format(name=path.name))

    async def _choose(self) -> Told | None:
        backups = self._access.upkeep.backups
        offered = [backups.usual_folder, *await asyncio.to_thread(self._drives)]
        chosen = await ask_for_backup_folder(self._theme, self, backups.folder, offered)
        if chosen is None:
            return None
        usual = chosen == str(backups.usual_folder)
        await backups.use_folder("" if usual else chosen, by=self._access.operator)
        await self._look()
        return Told(True, self.tr("Backups go to {folder} from now on.").format(folder=chosen))

    def _drives(self) -> list[Path]:
        return [drive.folder for drive in self._access.system.drives()]

    async def _restore(self) -> Told | None:
        title, kind = self.tr("A backup"), self.tr("Backups")
        folder = self._access.upkeep.backups.folder
        path = await ask_which_to_open(self, title, kind, "sqlite3", folder=folder)
        if path is None or not await self._confirmed(path):
            return None
        await self._access.system.restoring.restore(path, by=self._access.operator)
        return None

    async def _confirmed(self, path: Path) -> bool:
        sheet = RestoreSheet(self._theme, self, path.name)
        return await show(sheet) == QDialog.DialogCode.Accepted.value


class RestoreSheet(Sheet):
    """Says what a restore does before it is done."""

    def __init__(self, theme: Theme, window: QWidget, name: str) -> None:
        title = translate("RestoreSheet", "Restore {name}?").format(name=name)
        super().__init__(theme, window, title)
        for words in (
            translate("RestoreSheet", "The books become what they were when it was made."),
            translate("RestoreSheet", "Sessions, cards and settings since then are not in them."),
            translate("RestoreSheet", "What is there now is kept aside beside the books."),
            translate(
                "RestoreSheet",
                "Chargers go on charging and dial again within seconds; those that kept their "
                "messages report what the books miss.",
            ),
        ):
            self.body.addWidget(TextLabel(theme, words, wrap=True))
        self.add_cancel().setFocus()
        self.hold = HoldButton(theme, translate("RestoreSheet", "Hold to restore"))
        self.hold.confirmed.connect(self.accept)
        self.add_button(self.hold)
