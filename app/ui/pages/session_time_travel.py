"""A session on one time axis, with what was at the moment under the cursor."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.sessions import ChargingSession
from app.services.ports.message import Exchange
from app.ui.access import DepotAccess
from app.ui.session_timeline import NOTHING, moment_text, timeline
from app.ui.theme import MEDIUM, Theme
from app.ui.widgets.labels import TextLabel
from app.ui.widgets.session_chart import SessionChart
from app.ui.words.formats import Formats


class SessionTimeTravel(QWidget):
    """Says below the chart what was at the cursor.

    `pointed` carries the number of the message nearest to the cursor, `mark_opened` that of the
    one that was asked for.
    """

    pointed = Signal(int)
    mark_opened = Signal(int)

    def __init__(self, theme: Theme, access: DepotAccess, formats: Formats) -> None:
        super().__init__()
        self._access, self._formats = access, formats
        self._session: ChargingSession | None = None
        self._line = NOTHING
        self.chart = SessionChart(theme, formats)
        self.moment = TextLabel(theme, weight=MEDIUM, wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.chart)
        column.addWidget(self.moment)
        self.chart.moved.connect(self._on_moved)
        self.chart.mark_opened.connect(self.mark_opened)

    async def show_session(self, session: ChargingSession, exchanges: Sequence[Exchange]) -> None:
        """Draw a session with these messages of it; its readings are fetched."""
        now = self._access.clock.now()
        same = self._session is not None and self._session.id == session.id
        self._session = session
        until = session.stopped_at or now
        meters = self._access.books.meters
        series = await meters.series(session.connector, session.started_at, until)
        if self._session is session:
            self._line = timeline(session, exchanges, series, now)
            self.chart.show_timeline(self._line, keep=same)

    def _on_moved(self, at_s: float) -> None:
        if self._session is None:
            return
        self.moment.setText(moment_text(self._line, at_s, self._session, self._formats))
        mark = self._line.nearest_mark(at_s)
        if mark is not None:
            self.pointed.emit(mark.exchange_id)
