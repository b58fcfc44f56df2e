"""The tab that shows a connector's readings as they come."""

import asyncio
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.core.ids import ConnectorId
from app.core.sessions import ChargingSession
from app.services.ports.session import SessionFilter
from app.ui.access import DepotAccess
from app.ui.charger_actions import ChargerActions, Told
from app.ui.chart_range import RangeKind, Span, session_choice, span_of
from app.ui.pages.charger_live_tools import LiveTools
from app.ui.presenters.live_age import live_age
from app.ui.theme import Theme
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.file_dialog import ask_where_to_save
from app.ui.widgets.section_card import SectionCard
from app.ui.words.formats import Formats

if TYPE_CHECKING:
    from app.ui.chart.data import ChartData
    from app.ui.chart.live_chart import LiveChart

_PAINTED_WITHIN_S = 0.02
_TICK_MS = 250
_SETTLED_MS = 300
_RECENT_SESSIONS = 30
_PIXELS = 1000

_Write = Callable[[Path], None]


class LiveTab(QWidget):
    """Charts one connector; follows the clock until somebody pauses, drags or zooms.

    Nothing is drawn while the tab is hidden. What was dragged or zoomed to is loaded from the
    books, so that detail comes with zooming in.
    """

    def __init__(
        self, theme: Theme, access: DepotAccess, actions: ChargerActions, formats: Formats
    ) -> None:
        super().__init__()
        self._theme, self._access, self._actions = theme, access, actions
        self._formats = formats
        self._connector: ConnectorId | None = None
        self._sessions: Sequence[ChargingSession] = ()
        self._following = True
        self._dirty = False
        self._drawn_until_s = 0.0
        self._asked = 0
        self._chart: LiveChart | None = None
        self._data: ChartData
        self.tools = LiveTools(theme)
        self._stack = QStackedWidget()
        self._unknown = QWidget()
        self._tick = QTimer(self, interval=_TICK_MS)
        self._tick.timeout.connect(self._on_tick)
        self._settled = QTimer(self, singleShot=True, interval=_SETTLED_MS)
        self._settled.timeout.connect(self._load_browsed)
        self._build_layout()
        self._connect_tools()

    def show_connector(self, connector: ConnectorId) -> None:
        """Show the readings of a connector."""
        if connector != self._connector:
            self._connector = connector
            # Until the books have answered nothing is said, least of all of the one before.
            self._stack.setCurrentWidget(self._unknown)
            self._sessions = ()
            self.tools.show_sessions(())
            self._reload()

    def show_session(self, session: ChargingSession) -> None:
        """Show the readings of a session of the connector that is shown."""
        if all(each.id != session.id for each in self._sessions):
            self._sessions = [session, *self._sessions]
        now = self._access.clock.now()
        self.tools.show_sessions([session_choice(each, now) for each in self._sessions])
        self.tools.choose_session(session.id)

    def take_reading(self) -> None:
        """Add the connector's newest reading, if it is one that the chart does not have yet."""
        if self._chart is None or not self._following or self._connector is None:
            return
        snapshot = self._access.state.connector(self._connector)
        reading = snapshot.reading if snapshot else None
        if reading is None or not self.isVisible():
            return
        last_s = self._data.last_at_s
        if last_s is None or reading.at.timestamp() > last_s:
            self._dirty |= self._data.append(reading)
        if self._data.full:
            # The books thin them out again.
            self._reload()

    @property
    def chart(self) -> "LiveChart | None":
        """The chart, once it was first shown."""
        return self._chart

    @property
    def following(self) -> bool:
        """Whether the chart moves with the clock."""
        return self._following

    # -- loading ---------------------------------------------------------------------------

    def _reload(self) -> None:
        """Load the chosen range from the books and follow it where it ends now."""
        if self._connector is None or self._chart is None or not self.isVisible():
            return
        self._settled.stop()
        span = self._span()
        self._following = span.live
        self.tools.show_following(span.live, possible=span.live)
        self._ask(self._connector, span.since, span.until)

    def _load_browsed(self) -> None:
        if self._connector is None or self._chart is None:
            return
        since_s, until_s = self._chart.span()
        margin_s = (until_s - since_s) / 2
        since = datetime.fromtimestamp(since_s - margin_s, UTC)
        self._ask(self._connector, since, datetime.fromtimestamp(until_s + margin_s, UTC))

    def _ask(self, connector: ConnectorId, since: datetime, until: datetime) -> None:
        # An answer that a later question has overtaken is dropped: its number is not the last.
        self._asked += 1
        number = self._asked
        self._actions.run((self, number), self._load(connector, since, until, number))

    async def _load(
        self, connector: ConnectorId, since: datetime, until: datetime, number: int
    ) -> None:
        series = await self._access.books.meters.series(connector, since, until)
        if number != self._asked or self._chart is None:
            return
        self._data.load(series)
        if self._following:
            self._show_span(self._span())
        self._draw(answered=True)
        await self._load_sessions(connector)

    async def _load_sessions(self, connector: ConnectorId) -> None:
        wanted = SessionFilter(charger_id=connector.charger_id)
        page = await self._access.books.sessions.page(wanted, limit=_RECENT_SESSIONS)
        if connector != self._connector:
            return
        self._sessions = [each for each in page.sessions if each.connector == connector]
        now = self._access.clock.now()
        self.tools.show_sessions([session_choice(each, now) for each in self._sessions])

    # -- drawing ---------------------------------------------------------------------------

    def _on_tick(self) -> None:
        self._tell_age()
        if not self._following or self._chart is None:
            return
        span = self._span()
        pixel_s = (span.until - span.since).total_seconds() / _PIXELS
        if self._dirty or span.until.timestamp() - self._drawn_until_s > max(1.0, pixel_s):
            self._show_span(span)
            self._draw()

    def _draw(self, *, answered: bool = False) -> None:
        self._dirty = False
        waiting = self._stack.currentWidget() is self._unknown and not answered
        if self._chart is None or waiting:
            return
        self._tell_age()
        if self._data.count or not self._following:
            self._chart.show_data(self._data)
            self._stack.setCurrentWidget(self._chart)
        else:
            self._stack.setCurrentWidget(self._empty)
        self.tools.show_exportable(self._data.count > 0)

    def _tell_age(self) -> None:
        if self._chart is None or self._connector is None:
            return
        last_s = self._data.last_at_s
        if last_s is None:
            self._chart.set_age("")
            return
        now = self._access.clock.now()
        charger = self._access.state.charger(self._connector.charger_id, now)
        connector = self._access.state.connector(self._connector)
        newest, every = datetime.fromtimestamp(last_s, UTC), None
        if connector is not None:
            every = connector.read_every
            if self._following and connector.reading is not None:
                # Clocks of chargers go wrong: when it came in counts, as on the tiles.
                newest = connector.reading.received_at
        self._chart.set_age(live_age(charger, newest, every, now, self._formats))

    def _show_span(self, span: Span) -> None:
        self._drawn_until_s = span.until.timestamp()
        if self._chart is not None:
            self._chart.set_span(span.since.timestamp(), self._drawn_until_s)

    def _span(self) -> Span:
        wanted = self.tools.session_id
        session = next((each for each in self._sessions if each.id == wanted), None)
        if session is None and self.tools.kind is RangeKind.SESSION and self._sessions:
            session = self._sessions[0]
        return span_of(self.tools.kind, session, self._access.clock.now())

    # -- what people do --------------------------------------------------------------------

    def _connect_tools(self) -> None:
        self.tools.range_chosen.connect(self._reload)
        self.tools.follow_wanted.connect(self._on_follow)
        self.tools.picture_wanted.connect(lambda: self._save(self._save_picture, "png"))
        self.tools.table_wanted.connect(lambda: self._save(self._save_table, "csv"))

    def _on_follow(self, follow: bool) -> None:
        if follow:
            self._reload()
        else:
            self._pause()

    def _on_browsed(self) -> None:
        self._pause()
        self._settled.start()

    def _pause(self) -> None:
        self._following = False
        self.tools.show_following(False, possible=True)

    def _save(self, write: _Write, suffix: str) -> None:
        self._actions.run((self, suffix), self._ask_and_save(write, suffix))

    async def _ask_and_save(self, write: _Write, suffix: str) -> Told | None:
        kind = self.tr("Picture") if suffix == "png" else self.tr("Table")
        now = self._access.clock.now().astimezone()
        name = f"{self._connector}-{now:%Y-%m-%d-%H%M}.{suffix}".replace("/", "-")
        path = await ask_where_to_save(self, self.tr("Save the chart"), name, kind, suffix)
        if path is None:
            return None
        try:
            write(path)
        except OSError as error:
            reason = error.strerror or str(error)
            return Told(False, self.tr("Could not save {0}: {1}.").format(path.name, reason))
        return Told(True, self.tr("Saved {0}.").format(path.name))

    def _save_picture(self, path: Path) -> None:
        if not self._card.grab().save(str(path)):
            raise OSError(self.tr("the file cannot be written"))

    def _save_table(self, path: Path) -> None:
        from app.ui.chart.export import chart_csv  # noqa: PLC0415 - see `_ensure_chart`

        path.write_text(chart_csv(self._data), encoding="utf-8")

    # -- building --------------------------------------------------------------------------

    def _build_layout(self) -> None:
        self._empty = EmptyState(
            self._theme,
            "chart",
            self.tr("No readings in this time"),
            self.tr("They appear here as soon as the charger sends meter values."),
        )
        self._stack.addWidget(self._unknown)
        self._stack.addWidget(self._empty)
        self._card = SectionCard(self._theme)
        self._card.setAccessibleName(self.tr("Chart"))
        self._card.body.addWidget(self._stack)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.tools)
        column.addWidget(self._card, 1)

    def _ensure_chart(self) -> None:
        if self._chart is not None:
            return
        # numpy and pyqtgraph take half a second to import: not while the program starts.
        from app.ui.chart.data import ChartData  # noqa: PLC0415
        from app.ui.chart.live_chart import LiveChart  # noqa: PLC0415

        self._data = ChartData()
        self._chart = LiveChart(self._theme)
        self._chart.browsed.connect(self._on_browsed)
        self._stack.addWidget(self._chart)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._actions.run((self, "begin"), self._begin())

    async def _begin(self) -> None:
        # A chart takes a tenth of a second to build: the page is painted before.
        await asyncio.sleep(_PAINTED_WITHIN_S)
        if self.isVisible():
            self._ensure_chart()
            self._tick.start()
            self._reload()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._tick.stop()
        self._settled.stop()
