"""The sheet of a kiosk that offers the files which may be opened, newest first."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QSize, Qt
from PySide6.QtWidgets import QDialog, QListWidget, QListWidgetItem, QPushButton, QWidget

from app.ui.file_places import FoundFile
from app.ui.theme import Theme
from app.ui.widgets.file_dialog import FileWish
from app.ui.widgets.labels import TextLabel
from app.ui.widgets.sheet import Sheet
from app.ui.words.formats import Formats

translate = QCoreApplication.translate

_ROWS_SHOWN = 4
_WIDE = 760
"""Width of the sheet in pixels: names of files are long."""


class OpenFileSheet(Sheet):
    """One touch chooses a file, the button opens it."""

    def __init__(
        self,
        theme: Theme,
        parent: QWidget,
        wish: FileWish,
        formats: Formats,
        files: Sequence[FoundFile],
    ) -> None:
        text = translate("OpenFile", "Plug in a USB drive with the file on it; it appears here.")
        super().__init__(theme, parent, wish.title, text)
        self._formats = formats
        self._files: list[FoundFile] | None = None
        self._icon = theme.icon("log")
        self._row = QSize(0, round(theme.size.target * 1.1))
        ends = ", ".join(f".{suffix}" for suffix in wish.suffixes)
        none = translate("OpenFile", "There is no file ending in {ends} yet.").format(ends=ends)
        self.none = TextLabel(theme, none, muted=True, wrap=True)
        self.list = QListWidget()
        self.list.setAccessibleName(wish.kind)
        self.setMinimumWidth(min(_WIDE, parent.window().width() - 32))
        self.list.setFixedHeight(self._row.height() * _ROWS_SHOWN + 12)
        self.list.itemSelectionChanged.connect(self._on_choice)
        self.list.itemDoubleClicked.connect(lambda _item: self.accept())
        self.body.addWidget(self.none)
        self.body.addWidget(self.list)
        self.add_cancel()
        self.open_button = QPushButton(translate("OpenFile", "Open"))
        self.open_button.setProperty("kind", "primary")
        self.add_button(self.open_button, QDialog.DialogCode.Accepted.value)
        self.show_files(files)

    def show_files(self, files: Sequence[FoundFile]) -> None:
        """Offer other files; the one that is chosen stays so while it is there."""
        if list(files) == self._files:
            return
        chosen = self.path()
        self._files = list(files)
        self.list.clear()
        for file in files:
            self._add(file, chosen=file.path == chosen)
        self.none.setVisible(not files)
        self.list.setVisible(bool(files))
        self._on_choice()
        if self.isVisible():
            self.fit()

    def path(self) -> Path | None:
        """Return the file that is chosen; None where none is."""
        # The current row is not asked: with the focus the list has one that nobody chose.
        chosen = self.list.selectedItems()
        return Path(chosen[0].data(Qt.ItemDataRole.UserRole)) if chosen else None

    def _add(self, file: FoundFile, *, chosen: bool) -> None:
        about = (
            file.place,
            self._formats.full_day(file.changed_at),
            self._formats.time(file.changed_at),
            QLocale().formattedDataSize(file.size_bytes, 1),
        )
        item = QListWidgetItem(self._icon, f"{file.path.name}\n{' · '.join(about)}")
        item.setData(Qt.ItemDataRole.UserRole, str(file.path))
        item.setSizeHint(self._row)
        self.list.addItem(item)
        if chosen:
            self.list.setCurrentItem(item)

    def _on_choice(self) -> None:
        self.open_button.setEnabled(self.path() is not None)
