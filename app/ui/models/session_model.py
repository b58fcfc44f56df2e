"""Sessions as a table model: pages of the books below, live values above."""

from collections.abc import Callable, Collection, Iterable, Sequence
from enum import IntEnum

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from app.core.ids import ConnectorId, SessionId
from app.core.sessions import ChargingSession
from app.services.ports.session import SessionPage
from app.ui.presenters.session import SessionView
from app.ui.theme import Theme
from app.ui.widgets.shapes import ShapePainter

FLAGS_ROLE = int(Qt.ItemDataRole.UserRole) + 1

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_Role = Qt.ItemDataRole
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class SessionColumn(IntEnum):
    """Columns in their order."""

    STARTED = 0
    CONNECTOR = 1
    PERSON = 2
    CARD = 3
    ENERGY = 4
    POWER = 5
    DURATION = 6
    STATE = 7
    ENDED_BY = 8
    FLAGS = 9


_NUMBERS = frozenset({SessionColumn.ENERGY, SessionColumn.POWER, SessionColumn.DURATION})


class SessionModel(QAbstractTableModel):
    """Sessions, newest first. `describe` says what a row shows, each time it is asked anew.

    `more_wanted` asks for the page that follows; `append` answers it.
    """

    more_wanted = Signal()

    def __init__(
        self,
        theme: Theme,
        describe: Callable[[ChargingSession], SessionView],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._describe = theme, describe
        self._shapes = ShapePainter()
        self._sessions: list[ChargingSession] = []
        self._views: dict[SessionId, SessionView] = {}
        self._next_before: SessionId | None = None
        self._asked = False
        self._titles = self._build_titles()

    @property
    def next_before(self) -> SessionId | None:
        """Where the next page begins; None where all is loaded."""
        return self._next_before

    def start_over(self, page: SessionPage) -> None:
        """Show a first page and forget all others."""
        self.beginResetModel()
        self._sessions = list(page.sessions)
        self._views.clear()
        self._next_before, self._asked = page.next_before, False
        self.endResetModel()

    def append(self, page: SessionPage) -> None:
        """Add the page that was wanted."""
        self._next_before, self._asked = page.next_before, False
        first = len(self._sessions)
        if page.sessions:
            self.beginInsertRows(QModelIndex(), first, first + len(page.sessions) - 1)
            self._sessions.extend(page.sessions)
            self.endInsertRows()

    def merge(self, page: SessionPage) -> None:
        """Take over the newest sessions; those below this page stay as they are."""
        below = self._below(page)
        known = {each.id for each in self._sessions}
        added = sum(each.id not in known for each in page.sessions)
        head = self._sessions[: len(self._sessions) - len(below)]
        if not head or [each.id for each in head] != [each.id for each in page.sessions[added:]]:
            whole = [*page.sessions, *below]
            self.start_over(SessionPage(whole, self._next_before if below else page.next_before))
            return
        if added:
            self.beginInsertRows(QModelIndex(), 0, added - 1)
            self._sessions[:0] = page.sessions[:added]
            self.endInsertRows()
        self.replace(page.sessions[added:])

    def replace(self, sessions: Iterable[ChargingSession]) -> None:
        """Show newer versions of sessions that are listed."""
        newer = {each.id: each for each in sessions}
        for row, session in enumerate(self._sessions):
            if session.id in newer and newer[session.id] != session:
                self._sessions[row] = newer[session.id]
                self._tell(row)

    def refresh(self, connectors: Collection[ConnectorId] | None = None) -> None:
        """Describe the open sessions anew, of some connectors or of all."""
        for row, session in enumerate(self._sessions):
            if session.state.open and (connectors is None or session.connector in connectors):
                self._tell(row)

    def describe_anew(self) -> None:
        """Describe all sessions anew: what they cost, or who paid, is another thing now."""
        self._views.clear()
        if self._sessions:
            last = self.index(len(self._sessions) - 1, len(SessionColumn) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def open_sessions(self) -> list[ChargingSession]:
        """Return the listed sessions that are still open."""
        return [each for each in self._sessions if each.state.open]

    def session_at(self, row: int) -> ChargingSession:
        """Return the session of a row."""
        return self._sessions[row]

    def view_at(self, row: int) -> SessionView:
        """Return what a row shows."""
        session = self._sessions[row]
        view = self._views.get(session.id)
        if view is None:
            view = self._views[session.id] = self._describe(session)
        return view

    def rowCount(self, parent: _Index = _ROOT) -> int:
        """Return the number of rows loaded."""
        return 0 if parent.isValid() else len(self._sessions)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(SessionColumn)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole
    ) -> object:
        """Return the titles of the columns, aligned as their values are."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == _Role.DisplayRole:
            return self._titles[SessionColumn(section)]
        if role == _Role.TextAlignmentRole:
            return _RIGHT if section in _NUMBERS else _LEFT
        return None

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> object:
        """Return text, colour, shape, alignment or flags of a cell."""
        if not index.isValid():
            return None
        column, view = SessionColumn(index.column()), self.view_at(index.row())
        if role == _Role.DisplayRole:
            return self._text(view, column)
        if role == _Role.TextAlignmentRole:
            return _RIGHT if column in _NUMBERS else _LEFT
        if column is SessionColumn.FLAGS:
            return {FLAGS_ROLE: view.flags, _Role.ToolTipRole: ", ".join(view.flags)}.get(role)
        return self._state_data(view, role) if column is SessionColumn.STATE else None

    def canFetchMore(self, _parent: _Index) -> bool:
        """Tell whether a page follows that nobody has asked for yet."""
        return self._next_before is not None and not self._asked

    def fetchMore(self, _parent: _Index) -> None:
        """Ask for the next page."""
        if self.canFetchMore(_parent):
            self._asked = True
            self.more_wanted.emit()

    def _below(self, page: SessionPage) -> Sequence[ChargingSession]:
        if page.next_before is None:
            return ()
        last = page.sessions[-1].id
        return [each for each in self._sessions if each.id < last]

    def _build_titles(self) -> dict[SessionColumn, str]:
        return {
            SessionColumn.STARTED: self.tr("Start"),
            SessionColumn.CONNECTOR: self.tr("Bay"),
            SessionColumn.PERSON: self.tr("Person"),
            SessionColumn.CARD: self.tr("Card"),
            SessionColumn.ENERGY: self.tr("Energy kWh"),
            SessionColumn.POWER: self.tr("Power kW"),
            SessionColumn.DURATION: self.tr("Duration"),
            SessionColumn.STATE: self.tr("State"),
            SessionColumn.ENDED_BY: self.tr("Ended by"),
            SessionColumn.FLAGS: self.tr("Remarks"),
        }

    def _text(self, view: SessionView, column: SessionColumn) -> str:
        texts = {
            SessionColumn.STARTED: view.started,
            SessionColumn.CONNECTOR: view.connector,
            SessionColumn.PERSON: view.person,
            SessionColumn.CARD: view.card,
            SessionColumn.ENERGY: view.energy,
            SessionColumn.POWER: view.power,
            SessionColumn.DURATION: view.duration,
            SessionColumn.STATE: view.state,
            SessionColumn.ENDED_BY: view.ended_by,
            SessionColumn.FLAGS: ", ".join(view.flags),
        }
        return texts[column]

    def _state_data(self, view: SessionView, role: int) -> object:
        if role == _Role.ForegroundRole:
            return self._theme.color(view.role)
        if role == _Role.DecorationRole:
            size = round(self._theme.size.body * 0.86)
            return self._shapes.pixmap(view.shape, self._theme.color(view.role), size, 1.0)
        return None

    def _tell(self, row: int) -> None:
        self._views.pop(self._sessions[row].id, None)
        last = self.index(row, len(SessionColumn) - 1)
        self.dataChanged.emit(self.index(row, 0), last)
