"""Chargers to choose, with a word for each of them: what it answered, how far it is off."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QObject, Qt, Signal

from app.core.ids import ChargerId
from app.core.snapshots import ChargerSnapshot
from app.ui.models.table_model import Index, TableModel
from app.ui.presenters.bulk import presence_text
from app.ui.presenters.charger import WordView
from app.ui.theme import Theme

_Role = Qt.ItemDataRole


class ChoiceColumn(IntEnum):
    """Columns in their order."""

    CHARGER = 0
    MODEL = 1
    AREA = 2
    FIRMWARE = 3
    PRESENCE = 4
    WORD = 5


@dataclass(frozen=True, slots=True)
class ChargerFilter:
    """Which chargers are shown: those that fit everything that is not empty.

    Attributes:
        words: Each must be in name, maker, model, firmware, area or station.
    """

    words: tuple[str, ...] = ()
    model: str = ""
    area: str = ""

    def fits(self, charger: ChargerSnapshot) -> bool:
        """Tell whether a charger is shown."""
        if self.model not in ("", model_of(charger)) or self.area not in ("", area_of(charger)):
            return False
        return all(word in _searched(charger) for word in self.words)


class ChargerChoiceModel(TableModel):
    """A row for each charger of the depot; its box chooses it. A filter hides the others.

    What is chosen stays chosen while a filter hides it.
    """

    chosen_changed = Signal()
    boxed = Signal(int, bool)
    """The box of a row was ticked or cleared by a person."""

    def __init__(self, theme: Theme, word_title: str, parent: QObject | None = None) -> None:
        super().__init__(theme, parent)
        self._all: list[ChargerSnapshot] = []
        self._shown: list[ChargerSnapshot] = []
        self._filter = ChargerFilter()
        self._chosen: set[ChargerId] = set()
        self._words: Mapping[ChargerId, WordView] = {}
        self._titles = (
            self.tr("Charger"),
            self.tr("Model"),
            self.tr("Area"),
            self.tr("Firmware"),
            self.tr("Connection"),
            word_title,
        )

    @property
    def chosen(self) -> list[ChargerId]:
        """The chargers to be asked, in the order of the table."""
        return [c.charger.id for c in self._all if c.charger.id in self._chosen]

    def show_chargers(self, chargers: Sequence[ChargerSnapshot]) -> None:
        """Show the chargers of the depot as they are now."""
        names = [c.charger.id for c in chargers]
        self._chosen &= set(names)
        if names == [c.charger.id for c in self._all]:
            self._all = list(chargers)
            self._shown = self._fitting()
            self._tell()
            return
        self._all = list(chargers)
        self._show_fitting()

    def set_filter(self, wanted: ChargerFilter) -> None:
        """Show only the chargers that fit."""
        if wanted != self._filter:
            self._filter = wanted
            self._show_fitting()

    def charger_at(self, row: int) -> ChargerId:
        """Return the charger of a row."""
        return self._shown[row].charger.id

    def choose(self, chargers: Iterable[ChargerId]) -> None:
        """Choose exactly these chargers, as far as they are known here."""
        self._chosen = set(chargers) & {charger.charger.id for charger in self._all}
        self._tell()
        self.chosen_changed.emit()

    def choose_shown(self, chosen: bool) -> None:
        """Choose all chargers that are shown, or none of them."""
        self.choose_rows(range(len(self._shown)), chosen)

    def choose_rows(self, rows: Iterable[int], chosen: bool) -> None:
        """Choose the chargers of some rows, or no longer."""
        for row in rows:
            self._choose(self.charger_at(row), chosen)
        self._tell()
        self.chosen_changed.emit()

    def show_words(self, words: Mapping[ChargerId, WordView]) -> None:
        """Show a word for each of these chargers, and none for the others."""
        self._words = dict(words)
        self._tell()

    def count(self) -> int:
        """Return the number of chargers shown."""
        return len(self._shown)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Give each charger its box."""
        flags = super().flags(index)
        boxed = index.isValid() and index.column() == ChoiceColumn.CHARGER
        return flags | Qt.ItemFlag.ItemIsUserCheckable if boxed else flags

    def data(self, index: Index, role: int = _Role.DisplayRole) -> object:
        """Return a cell's text, box, colour or mark."""
        if not index.isValid():
            return None
        charger = self._shown[index.row()]
        if index.column() == ChoiceColumn.WORD:
            return self.word_data(self._words.get(charger.charger.id), role)
        if role == _Role.CheckStateRole and index.column() == ChoiceColumn.CHARGER:
            chosen = charger.charger.id in self._chosen
            return Qt.CheckState.Checked if chosen else Qt.CheckState.Unchecked
        return _texts(charger)[index.column()] if role == _Role.DisplayRole else None

    def setData(self, index: Index, value: object, role: int = _Role.EditRole) -> bool:
        """Choose a charger, or no longer."""
        if role != _Role.CheckStateRole:
            return False
        checked = value in (Qt.CheckState.Checked, Qt.CheckState.Checked.value)
        self._choose(self._shown[index.row()].charger.id, checked)
        self.dataChanged.emit(index, index)
        self.chosen_changed.emit()
        self.boxed.emit(index.row(), checked)
        return True

    def _choose(self, charger_id: ChargerId, chosen: bool) -> None:
        if chosen:
            self._chosen.add(charger_id)
        else:
            self._chosen.discard(charger_id)

    def _fitting(self) -> list[ChargerSnapshot]:
        return [charger for charger in self._all if self._filter.fits(charger)]

    def _show_fitting(self) -> None:
        self.beginResetModel()
        self._shown = self._fitting()
        self.endResetModel()
        self.chosen_changed.emit()

    def _tell(self) -> None:
        self.tell_rows(0, len(self._shown) - 1)


def model_of(charger: ChargerSnapshot) -> str:
    """Return maker and model of a charger in one text."""
    about = charger.charger.identity
    return f"{about.vendor} {about.model}".strip()


def area_of(charger: ChargerSnapshot) -> str:
    """Return where a charger stands: its area, or else its station."""
    return charger.charger.area or charger.charger.station


def _texts(charger: ChargerSnapshot) -> tuple[str, ...]:
    about = charger.charger
    return (
        about.name,
        model_of(charger),
        area_of(charger),
        about.identity.firmware,
        presence_text(charger),
    )


def _searched(charger: ChargerSnapshot) -> str:
    return " ".join((*_texts(charger), charger.charger.id, charger.charger.station)).casefold()
