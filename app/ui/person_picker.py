"""A field that finds a person by any word, or takes the name of a new one."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QLineEdit, QListView, QVBoxLayout, QWidget

from app.ui.presenters.people import PersonRow, fits
from app.ui.screen_keyboard import BY_TOUCH
from app.ui.theme import Theme

_PERSON = int(Qt.ItemDataRole.UserRole)
_ROWS_SHOWN = 4
_MOST_LISTED = 50


class PersonPicker(QWidget):
    """`changed` comes when another person was chosen or another name typed."""

    changed = Signal()
    finished = Signal()
    """Enter or a double click: this one, and go on."""

    def __init__(
        self, theme: Theme, people: Sequence[PersonRow], *, may_add: bool, likely: int | None = None
    ) -> None:
        super().__init__()
        self._people, self._may_add = people, may_add
        self._row_size = QSize(0, theme.size.target)
        self._model = QStandardItemModel(self)
        self.field = QLineEdit()
        self.list = QListView()
        self._build(theme)
        self._search("")
        if likely is not None:
            self.choose(likely)

    @property
    def person_id(self) -> int | None:
        """Who is chosen; None for nobody, or somebody new."""
        index = self.list.currentIndex()
        return index.data(_PERSON) if index.isValid() else None

    @property
    def new_name(self) -> str:
        """The name of somebody new; empty where somebody is chosen who is known."""
        index = self.list.currentIndex()
        wanted = index.isValid() and index.data(_PERSON) is None
        return self.field.text().strip() if wanted else ""

    def choose(self, person_id: int) -> None:
        """Choose somebody, the likely one."""
        row = next((row for row in self._people if row.person.id == person_id), None)
        if row is not None:
            self.field.setText(row.person.full_name)
            for place in range(self._model.rowCount()):
                if self._model.item(place).data(_PERSON) == person_id:
                    self.list.setCurrentIndex(self._model.index(place, 0))

    def _build(self, theme: Theme) -> None:
        hint = self.tr("Name of a person, known or new") if self._may_add else self.tr("Person")
        self.field.setPlaceholderText(hint)
        self.field.setAccessibleName(hint)
        self.field.setClearButtonEnabled(True)
        self.field.setProperty(BY_TOUCH, bool(self._people))
        self.field.textChanged.connect(self._search)
        self.field.returnPressed.connect(self.finished)
        self.list.setModel(self._model)
        self.list.setAccessibleName(self.tr("People"))
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.setUniformItemSizes(True)
        self.list.setProperty("rows", True)
        self.list.setFixedHeight(theme.size.target * _ROWS_SHOWN + 4)
        self.list.selectionModel().selectionChanged.connect(lambda *_: self.changed.emit())
        self.list.doubleClicked.connect(lambda _index: self.finished.emit())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.field)
        column.addWidget(self.list)
        self.setFocusProxy(self.field)

    def _search(self, text: str) -> None:
        name = text.strip()
        self._model.clear()
        found = [row for row in self._people if fits(row, name)]
        for row in found[:_MOST_LISTED]:
            group = row.group.name if row.group else ""
            words = " · ".join(filter(None, (row.person.full_name, group)))
            self._add(words, row.person.id)
        same = any(row.person.full_name.casefold() == name.casefold() for row in found)
        if name and self._may_add and not same:
            self._add(self.tr("New person: {name}").format(name=name), None)
        # What is typed stands for the only one it fits; among several somebody must choose.
        if name and len(found) <= 1 and self._model.rowCount():
            self.list.setCurrentIndex(self._model.index(0, 0))
        self.changed.emit()

    def _add(self, words: str, person_id: int | None) -> None:
        item = QStandardItem(words)
        item.setData(person_id, _PERSON)
        item.setSizeHint(self._row_size)
        self._model.appendRow(item)
