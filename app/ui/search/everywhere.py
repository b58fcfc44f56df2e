"""Ctrl+K: as one types, what there is under that name anywhere; Enter opens it."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

from app.core.ids import SessionId
from app.ui.access import DepotAccess
from app.ui.actions import ActionRunner
from app.ui.search.hits import MOST_HITS, Destinations, Hit, Index, Source, session_hit
from app.ui.search.popup import SearchPopup
from app.ui.widgets.search_field import SearchField

_STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: 5,
    Qt.Key.Key_PageUp: -5,
}
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class SearchEverywhere(QObject):
    """Watches the search field of a window and drops a list from it.

    Args:
        collect: Returns everything that can be found; asked when the field is entered.
        page_tells: Whether the page shown searches too, and says itself where nothing matches.
    """

    def __init__(
        self,
        popup: SearchPopup,
        field: SearchField,
        collect: Callable[[], list[Source]],
        access: DepotAccess,
        to: Destinations,
        runner: ActionRunner,
        page_tells: Callable[[], bool],
    ) -> None:
        super().__init__(popup)
        self._field, self._collect = field, collect
        self._access, self._to, self._runner = access, to, runner
        self._page_tells = page_tells
        self._index: Index | None = None
        self.popup = popup
        self.popup.chosen.connect(self._on_chosen)
        field.textEdited.connect(self._on_edited)
        field.textChanged.connect(self._on_changed)
        field.installEventFilter(self)

    def _on_edited(self, text: str) -> None:
        if self._index is None:
            self._index = Index(self._collect())
        hits = self._index.find(text)
        if hits or not text.strip() or self._page_tells():
            self.popup.show_hits(hits, self._field)
        else:
            self.popup.show_nothing(self._field)
        number = text.strip()
        if number.isascii() and number.isdigit():
            self._runner.run(("find session", number), self._find_session(number))

    def _on_changed(self, text: str) -> None:
        # Also where the field was emptied by a button or by Escape, which is no edit.
        if not text:
            self.popup.hide()

    async def _find_session(self, number: str) -> None:
        """Add the session of that number, which may be long over, unless it is listed."""
        session = await self._access.books.sessions.get(SessionId(int(number)))
        if session is None or self._field.text().strip() != number:
            return
        hit = session_hit(session, self._access, self._to)
        hits = [] if self._index is None else self._index.find(number)
        if hit.title not in {each.title for each in hits}:
            self.popup.show_hits([hit, *hits][:MOST_HITS], self._field)

    def _on_chosen(self, hit: Hit) -> None:
        self._field.clear()
        hit.open()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusIn:
            self._index = None
        elif event.type() is QEvent.Type.FocusOut:
            self.popup.hide()
        elif isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return self._on_key(event)
        return False

    def _on_key(self, event: QKeyEvent) -> bool:
        if not self.popup.isVisible():
            return False
        if event.key() in _STEPS:
            self.popup.step(_STEPS[Qt.Key(event.key())])
            return True
        return event.key() in _ENTER and self.popup.open_current()
