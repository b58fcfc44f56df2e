"""Chargers to choose from: by search, model and area, with a word for each of them."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from app.core.ids import ChargerId
from app.core.snapshots import ChargerSnapshot
from app.ui.models.charger_choice_model import (
    ChargerChoiceModel,
    ChargerFilter,
    ChoiceColumn,
    area_of,
    model_of,
)
from app.ui.models.table_model import MARK
from app.ui.natural_order import natural_order
from app.ui.theme import Theme
from app.ui.widgets.data_table import DataTable

_WIDTHS = {
    ChoiceColumn.CHARGER: 132,
    ChoiceColumn.MODEL: 190,
    ChoiceColumn.AREA: 100,
    ChoiceColumn.FIRMWARE: 96,
    ChoiceColumn.PRESENCE: 112,
}
_SHORTEST_CHOICE = 10


class ChargerPicker(QWidget):
    """A table of chargers with boxes under its filters; with Shift, all between two boxes follow.

    Args:
        word_title: Heads the last column.
        brief: Leave firmware and connection out, for a page that needs the room; so does a kiosk.
    """

    chosen_changed = Signal()

    def __init__(self, theme: Theme, word_title: str, *, brief: bool = False) -> None:
        super().__init__()
        self._theme = theme
        self._words: tuple[str, ...] = ()
        self._last_boxed: int | None = None
        self.model = ChargerChoiceModel(theme, word_title, self)
        self.table = DataTable(theme, self.tr("Chargers"))
        self.all_shown = QCheckBox(self.tr("All that are shown"))
        self.by_model, self.by_area = QComboBox(), QComboBox()
        self._build_layout()
        narrow = brief or theme.density_name == "kiosk"
        for column in (ChoiceColumn.FIRMWARE, ChoiceColumn.PRESENCE):
            self.table.setColumnHidden(column, narrow)
        self._connect()

    @property
    def chosen(self) -> Sequence[ChargerId]:
        """The chargers that are chosen, in the order of the table."""
        return self.model.chosen

    def choose(self, chargers: Sequence[ChargerId]) -> None:
        """Choose exactly these, and let no filter hide them."""
        for choice in (self.by_model, self.by_area):
            choice.setCurrentIndex(0)
        self.set_search("")
        self.model.choose(chargers)

    def set_search(self, text: str) -> None:
        """Show only what contains every word of `text`."""
        self._words = tuple(text.casefold().split())
        self._on_filter()

    def show_chargers(self, chargers: Sequence[ChargerSnapshot]) -> None:
        """Show the chargers of the depot as they are now."""
        self._offer(self.by_model, self.tr("All models"), chargers, model_of)
        self._offer(self.by_area, self.tr("All areas"), chargers, area_of)
        self.model.show_chargers(
            sorted(chargers, key=lambda each: natural_order(each.charger.name))
        )
        nowhere = not any(area_of(charger) for charger in chargers)
        self.by_area.setVisible(not nowhere)
        self.table.setColumnHidden(ChoiceColumn.AREA, nowhere)

    def _offer(
        self,
        choice: QComboBox,
        everything: str,
        chargers: Sequence[ChargerSnapshot],
        of: Callable[[ChargerSnapshot], str],
    ) -> None:
        values = sorted({of(charger) for charger in chargers} - {""}, key=str.casefold)
        if ["", *values] == [choice.itemData(row) for row in range(choice.count())]:
            return
        chosen = choice.currentData()
        choice.blockSignals(True)
        choice.clear()
        choice.addItem(everything, "")
        for value in values:
            choice.addItem(value, value)
        choice.setCurrentIndex(max(0, choice.findData(chosen)))
        choice.blockSignals(False)
        self._on_filter()

    def _on_filter(self) -> None:
        model, area = self.by_model.currentData() or "", self.by_area.currentData() or ""
        self.model.set_filter(ChargerFilter(self._words, model, area))
        self._show_all_box()

    def _show_all_box(self) -> None:
        """Tick the box only while it is true."""
        shown = {self.model.charger_at(row) for row in range(self.model.count())}
        self.all_shown.blockSignals(True)
        self.all_shown.setChecked(bool(shown) and shown <= set(self.model.chosen))
        self.all_shown.blockSignals(False)

    def _on_boxed(self, row: int, chosen: bool) -> None:
        last, self._last_boxed = self._last_boxed, row
        shift = QGuiApplication.keyboardModifiers() & Qt.KeyboardModifier.ShiftModifier
        if shift and last is not None:
            self.model.choose_rows(range(min(last, row), max(last, row) + 1), chosen)

    def _on_reset(self) -> None:
        self._last_boxed = None

    def _on_chosen(self) -> None:
        self._show_all_box()
        self.chosen_changed.emit()

    def _build_layout(self) -> None:
        names = (self.tr("Model"), self.tr("Area"))
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.all_shown, 1)
        for name, choice in zip(names, (self.by_model, self.by_area), strict=True):
            choice.setAccessibleName(name)
            policy = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            choice.setSizeAdjustPolicy(policy)
            choice.setMinimumContentsLength(_SHORTEST_CHOICE)
            row.addWidget(choice, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self.table, 1)
        self.table.setModel(self.model)
        self.table.setIconSize(QSize(MARK, MARK))
        self.table.set_columns(_WIDTHS)

    def _connect(self) -> None:
        self.all_shown.toggled.connect(self.model.choose_shown)
        self.model.chosen_changed.connect(self._on_chosen)
        self.model.boxed.connect(self._on_boxed)
        self.model.modelReset.connect(self._on_reset)
        for choice in (self.by_model, self.by_area):
            choice.currentIndexChanged.connect(lambda _row: self._on_filter())
