"""The sheet that asks which folder backups go to."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QDialog, QFileDialog, QPushButton, QWidget

from app.ui.theme import Theme
from app.ui.widgets.dialogs import show
from app.ui.widgets.file_dialog import file_ways_of
from app.ui.widgets.form_sheet import FormSheet

translate = QCoreApplication.translate


class BackupFolderSheet(FormSheet):
    """One field, which offers the folders that suggest themselves and takes any other."""

    def __init__(
        self, theme: Theme, window: QWidget, folder: Path, offered: Sequence[Path]
    ) -> None:
        super().__init__(
            theme,
            window,
            translate("BackupFolder", "Where do backups go?"),
            translate(
                "BackupFolder",
                "On another disk, such as a USB stick, they are safe when this computer fails.",
            ),
            translate("BackupFolder", "Use this folder"),
        )
        self.folder = QComboBox()
        self.folder.setEditable(True)
        self.folder.addItems([str(each) for each in offered])
        self.folder.setEditText(str(folder))
        help_text = translate("BackupFolder", "It must be there already")
        self.add_field(translate("BackupFolder", "Folder"), self.folder, help_text)
        self.browse = QPushButton(translate("BackupFolder", "Look for it…"))
        self.browse.clicked.connect(self._browse)
        self.add_plain(self.browse)
        self.browse.setVisible(file_ways_of(window).leads_out)
        self.folder.editTextChanged.connect(self.judge)
        self.add_check(self._missing)
        self.judge()

    def chosen(self) -> str:
        """Return what stands in the field."""
        return self.folder.currentText().strip()

    def _missing(self) -> str:
        return "" if self.chosen() else translate("BackupFolder", "Type or choose a folder.")

    def _browse(self) -> None:
        dialog = QFileDialog(self, translate("BackupFolder", "Where do backups go?"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setDirectory(self.chosen())
        dialog.fileSelected.connect(self.folder.setEditText)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


async def ask_for_backup_folder(
    theme: Theme, window: QWidget, folder: Path, offered: Sequence[Path]
) -> str | None:
    """Return the folder to use; None where somebody changed their mind."""
    sheet = BackupFolderSheet(theme, window, folder, offered)
    accepted = await show(sheet) == QDialog.DialogCode.Accepted.value
    return sheet.chosen() if accepted else None
