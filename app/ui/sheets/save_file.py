"""The sheet of a kiosk that asks under which name a file is kept, and where."""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from app.ui.file_places import FilePlace, is_fit_name, is_taken, unused_stem
from app.ui.theme import Theme
from app.ui.widgets.file_dialog import FileWish
from app.ui.widgets.form_sheet import FormSheet

translate = QCoreApplication.translate


class SaveFileSheet(FormSheet):
    """Offers a name that is free; what is there already is never written over."""

    def __init__(
        self, theme: Theme, parent: QWidget, wish: FileWish, places: Sequence[FilePlace]
    ) -> None:
        text = translate("SaveFile", "Plug in a USB drive to take the file away; it appears here.")
        super().__init__(theme, parent, wish.title, text, translate("SaveFile", "Save"))
        self._suffix = wish.suffixes[0]
        self._stem = wish.suggested.removesuffix(f".{self._suffix}")
        self._places: list[FilePlace] = []
        self.place, self.name = QComboBox(), QLineEdit()
        self.add_field(translate("SaveFile", "Where"), self.place)
        self.add_field(translate("SaveFile", "Name"), self.name, f"*.{self._suffix}")
        self.add_check(self._name_problem)
        self.place.currentIndexChanged.connect(self._on_place)
        self.name.textChanged.connect(self.judge)
        self.show_places(places)

    def show_places(self, places: Sequence[FilePlace]) -> None:
        """Offer other places, and choose a drive that was just plugged in.

        Else the one that is chosen stays so while it is there.
        """
        if list(places) == self._places:
            return
        chosen = self._chosen()
        known = {place.folder for place in self._places}
        folders = [place.folder for place in places]
        self._places = list(places)
        self.place.blockSignals(True)
        self.place.clear()
        for place in places:
            self.place.addItem(place.name)
        self.place.setCurrentIndex(_likely(folders, known, chosen))
        self.place.blockSignals(False)
        self._on_place()

    def path(self) -> Path | None:
        """Return where the file is to be; None where there is no place for it."""
        place = self._chosen()
        return None if place is None else place.folder / self._file_name()

    def _chosen(self) -> FilePlace | None:
        at = self.place.currentIndex()
        return self._places[at] if 0 <= at < len(self._places) else None

    def _file_name(self) -> str:
        return f"{self.name.text().strip()}.{self._suffix}"

    def _on_place(self) -> None:
        place = self._chosen()
        if place is not None and not self.name.isModified():
            self.name.setText(unused_stem(place, self._stem, self._suffix))
        self.judge()

    def _name_problem(self) -> str:
        place = self._chosen()
        if place is None or not is_fit_name(self.name.text()):
            return translate("SaveFile", "A file cannot have this name.")
        if is_taken(place, self._file_name()):
            return translate("SaveFile", "There is a file with this name already.")
        return ""


def _likely(folders: Sequence[Path], known: AbstractSet[Path], chosen: FilePlace | None) -> int:
    """Return the place that is meant among `folders`; `known` were there before."""
    # What was plugged in while somebody waits for it is what they want.
    new = [folder for folder in folders if folder not in known]
    if known and new:
        return folders.index(new[0])
    return folders.index(chosen.folder) if chosen and chosen.folder in folders else 0
