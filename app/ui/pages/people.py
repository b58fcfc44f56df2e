"""The People page: who charges, with which cards, how much; unknown cards; CSV in and out."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from app.ui.access import DepotAccess
from app.ui.bridge import DepotBridge
from app.ui.enrolment import Enrolment
from app.ui.models.people_model import QUOTA_ROLE, PeopleColumn, PeopleModel
from app.ui.pages.unknown_cards import UnknownCards
from app.ui.people_actions import PeopleActions
from app.ui.people_files import PeopleFiles
from app.ui.people_list import PeopleList
from app.ui.presenters.people import PersonRow, PersonView, fits
from app.ui.theme import Theme
from app.ui.widgets.busy_button import BusyButton
from app.ui.widgets.data_table import DataTable
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.flow_layout import FlowLayout
from app.ui.widgets.labels import TextLabel
from app.ui.widgets.share_delegate import ShareDelegate
from app.ui.words.formats import Formats

# Parts of the table's width in a wide window and in a narrow one; the last column takes the rest.
_SHARES = {
    PeopleColumn.NAME: (18, 26),
    PeopleColumn.GROUP: (14, 0),
    PeopleColumn.CARDS: (15, 22),
    PeopleColumn.VEHICLE: (9, 0),
    PeopleColumn.QUOTA: (30, 30),
}
_WIDE = 900
_TICKS_A_LOOK = 5


class PeoplePage(QWidget):
    """A row a person; a double click or Enter opens them. `set_search` filters."""

    person_requested = Signal(int)
    groups_requested = Signal()
    search_cleared = Signal()

    def __init__(
        self,
        theme: Theme,
        access: DepotAccess,
        bridge: DepotBridge,
        actions: PeopleActions,
        enrolment: Enrolment,
        files: PeopleFiles,
        formats: Formats,
    ) -> None:
        super().__init__()
        self._theme, self._actions = theme, actions
        self._enrolment, self._files = enrolment, files
        self._list = PeopleList(access, formats)
        self._describer = self._list.describer()
        self._text = ""
        self._ticks = 0
        self._everybody: list[PersonRow] = []
        self.model = PeopleModel(theme, self._describe, self)
        self.table = self._build_table()
        self.count = TextLabel(theme, muted=True)
        self.add = BusyButton(theme, self.tr("Add a person"), "primary", "plus")
        self.card = BusyButton(theme, self.tr("New card"), "", "card")
        self.groups = BusyButton(theme, self.tr("Groups and quotas"), "", "people")
        self.import_file = BusyButton(theme, self.tr("Import…"), "", "upload")
        self.export = BusyButton(theme, self.tr("Export…"), "", "download")
        self.unknown = UnknownCards(theme, access, bridge, actions, enrolment, formats)
        self._empty = EmptyState(theme, "people", "")
        self._build_layout()
        self._connect(bridge)

    def set_search(self, text: str) -> None:
        """Show only people in whom every word of `text` occurs."""
        if text.strip() != self._text:
            self._text = text.strip()
            self._filter()

    def _build_table(self) -> DataTable:
        table = DataTable(self._theme, self.tr("People"))
        table.setModel(self.model)
        table.setItemDelegateForColumn(
            PeopleColumn.QUOTA, ShareDelegate(self._theme, QUOTA_ROLE, table)
        )
        table.opened.connect(self._on_opened)
        return table

    def _build_layout(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 24)
        column.setSpacing(16)
        buttons = FlowLayout(8)
        for button in (self.add, self.card, self.groups, self.import_file, self.export):
            buttons.addWidget(button)
        tools = QHBoxLayout()
        tools.setSpacing(8)
        tools.addLayout(buttons, 1)
        tools.addWidget(self.count, 0, Qt.AlignmentFlag.AlignTop)
        self.count.setMinimumHeight(self._theme.size.control)
        column.addLayout(tools)
        column.addWidget(self.unknown)
        self._stack = QStackedLayout()
        # In place first: a stack without a parent shows what it is given as a window.
        column.addLayout(self._stack, 1)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._empty)
        for button in (self.add, self.import_file, self.export):
            button.setVisible(self._actions.may_manage)

    def _connect(self, bridge: DepotBridge) -> None:
        self.add.clicked.connect(self._add)
        self.card.clicked.connect(self._add_card)
        self.groups.clicked.connect(self.groups_requested)
        self.import_file.clicked.connect(lambda: self._files.import_file(self.import_file))
        self.export.clicked.connect(lambda: self._files.export(self.export))
        self._empty.pressed.connect(self._on_empty)
        bridge.quotas_changed.connect(self._describe_anew)
        bridge.people_changed.connect(self._refresh)
        bridge.sessions_changed.connect(self._describe_anew)
        bridge.aged.connect(self._on_aged)

    def _add(self) -> None:
        self._actions.add_person(self._select)

    def _add_card(self) -> None:
        self._enrolment.open()

    def _select(self, person_id: int) -> None:
        self._refresh()
        row = self.model.row_of(person_id)
        if row is not None:
            self.table.selectRow(row)
            self.table.scrollTo(self.model.index(row, 0))

    def _describe(self, row: PersonRow) -> PersonView:
        return self._describer(row)

    def _refresh(self) -> None:
        if not self.isVisible():
            return
        self._everybody = self._list.rows()
        self._describer = self._list.describer()
        self._filter()
        self.unknown.refresh()

    def _filter(self) -> None:
        rows = [row for row in self._everybody if fits(row, self._text)]
        chosen = self._chosen()
        self.model.show_rows(rows)
        place = None if chosen is None else self.model.row_of(chosen)
        if place is not None and self.table.currentIndex().row() != place:
            self.table.selectRow(place)
        self.count.setText(self.tr("People: %n", "", len(rows)))
        self.export.setEnabled(bool(self._everybody))
        self._choose_view(bool(rows), bool(self._everybody))

    def _chosen(self) -> int | None:
        index = self.table.currentIndex()
        return self.model.person_at(index.row()).person.id if index.isValid() else None

    def _choose_view(self, rows: bool, anybody: bool) -> None:
        self._stack.setCurrentWidget(self.table if rows else self._empty)
        if rows:
            return
        if anybody:
            hint = self.tr("Nobody's name, card, plate or group fits the search.")
            self._empty.set_texts(self.tr("Nobody found"), hint, self.tr("Show everybody"))
            return
        hint = self.tr(
            "Add people one by one, import them from a CSV file, or hold a card to any "
            "charger: the sheet for a new card opens by itself."
        )
        add = self.tr("Add a person") if self._actions.may_manage else ""
        self._empty.set_texts(self.tr("Nobody is in the books yet"), hint, add)

    def _on_empty(self) -> None:
        if self._text:
            self.search_cleared.emit()
        else:
            self._add()

    def _describe_anew(self) -> None:
        if self.isVisible():
            self._describer = self._list.describer()
            self.model.refresh()

    def _on_aged(self) -> None:
        # Quotas creep: nobody sees the difference of a second.
        self._ticks = (self._ticks + 1) % _TICKS_A_LOOK
        if self._ticks == 0:
            self._describe_anew()

    def _on_opened(self, index: QModelIndex) -> None:
        self.person_requested.emit(self.model.person_at(index.row()).person.id)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        # Not a focus proxy: Tab would then pass by everything else on the page.
        self.table.setFocus(event.reason())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() == event.oldSize().width():
            return
        room = self.width() - 48
        wide = room >= _WIDE * self._theme.size.body / 14
        for column, shares in _SHARES.items():
            share = shares[0] if wide else shares[1]
            self.table.setColumnHidden(column, not share)
            if share:
                self.table.setColumnWidth(column, room * share // 100)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._enrolment.listen(self, True)
        self._refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._enrolment.listen(self, False)
