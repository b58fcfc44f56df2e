"""The card that asks a charger which limits it keeps to, and draws them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QStackedWidget

from app.core.charging_profiles import RateUnit
from app.core.ids import ConnectorId
from app.services.limits.charging_profiles import CompositeSchedule
from app.ui.access import DepotAccess
from app.ui.charger_actions import ChargerActions
from app.ui.presenters.charger import answer_view
from app.ui.presenters.limit import place_text, schedule_text, step_line
from app.ui.theme import Theme
from app.ui.widgets.busy_button import BusyButton
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.labels import TextLabel
from app.ui.widgets.section_card import SectionCard
from app.ui.words.formats import Formats

if TYPE_CHECKING:
    from app.ui.chart.schedule_chart import ScheduleChart

translate = QCoreApplication.translate

_HOUR_S = 3600
_LEAST_HEIGHT = 146
_SHORTEST_CHOICE = 6


class ScheduleCard(SectionCard):
    """Asks when it is first shown for a connector, and again when asked to."""

    def __init__(
        self, theme: Theme, access: DepotAccess, actions: ChargerActions, formats: Formats
    ) -> None:
        super().__init__(theme, translate("Limits", "What the charger keeps to"))
        self._theme, self._access, self._actions = theme, access, actions
        self._formats = formats
        self._connector: ConnectorId | None = None
        self._asked_for: ConnectorId | None = None
        self._closed = ""
        self.chart: ScheduleChart | None = None
        self.place, self.length, self.unit = QComboBox(), QComboBox(), QComboBox()
        self.ask = BusyButton(theme, self.tr("Ask again"), "", "reset")
        self.said = TextLabel(theme, wrap=True)
        self.empty = EmptyState(theme, "chart", self.tr("Not asked yet"))
        self._stack = QStackedWidget()
        self._build_layout()
        self._connect()

    def show_connector(self, connector: ConnectorId) -> None:
        """Ask for this connector, or for the whole charger where that was chosen."""
        if self._connector is None or connector.charger_id != self._connector.charger_id:
            self._asked_for = None
            self._say_nothing(self.tr("Not asked yet"))
        if connector != self._connector:
            self._connector = connector
            self._fill_places(connector)
            self._ask_first()

    def set_closed(self, reason: str) -> None:
        """Say why nothing can be asked; empty: it can."""
        self._closed = reason
        self.ask.setEnabled(not reason)
        if reason and self.chart is None:
            self._say_nothing(reason)
        self._ask_first()

    def ask_again(self) -> None:
        """Ask now: a limit was sent or cleared."""
        if self._connector is not None and not self._closed:
            self._actions.run(self.ask, self._ask(self._wanted(self._connector)))

    # -- asking ----------------------------------------------------------------------------

    def _ask_first(self) -> None:
        if not self.isVisible() or self._connector is None or self._closed:
            return
        if self._asked_for != self._wanted(self._connector):
            self.ask_again()

    def _wanted(self, connector: ConnectorId) -> ConnectorId:
        return ConnectorId(connector.charger_id, self.place.currentData() or 0)

    async def _ask(self, connector: ConnectorId) -> None:
        self._asked_for = connector
        duration_s: int = self.length.currentData()
        # Qt hands back the text of an enumeration, not the enumeration.
        unit = RateUnit(self.unit.currentData()) if self.unit.currentData() else None
        schedule = await self._access.care.limits.composite_schedule(
            connector, duration_s, unit, by=self._access.operator
        )
        if self._connector is not None and connector == self._wanted(self._connector):
            self._show(schedule, duration_s)

    def _show(self, schedule: CompositeSchedule, duration_s: int) -> None:
        now = self._access.clock.now()
        line = step_line(schedule, duration_s, now)
        if not schedule.result.ok:
            view = answer_view(schedule.result)
            words = ": ".join(part for part in (view.word.text, view.detail) if part)
            title = self.tr("The charger does not say which limits it keeps to")
            self._say_nothing(title, words)
            return
        if not line.values:
            self._say_nothing(self.tr("The charger keeps to no limit in this time"))
            return
        self._ensure_chart().show_steps(line, now.timestamp())
        self.said.setText(schedule_text(schedule, now, self._formats))
        self.said.show()
        self._stack.setCurrentIndex(1)

    def _say_nothing(self, title: str, hint: str = "") -> None:
        self.empty.set_texts(title, hint)
        self.said.hide()
        self._stack.setCurrentIndex(0)

    # -- building --------------------------------------------------------------------------

    def _fill_places(self, connector: ConnectorId) -> None:
        charger = self._access.state.charger(connector.charger_id, self._access.clock.now())
        numbers = [each.number for each in charger.connectors] if charger else []
        self.place.blockSignals(True)
        self.place.clear()
        for number in (*numbers, 0):
            self.place.addItem(place_text(number), number)
        self.place.setCurrentIndex(max(0, self.place.findData(connector.number)))
        self.place.blockSignals(False)

    def _build_layout(self) -> None:
        lengths = (
            (self.tr("1 hour"), _HOUR_S),
            (self.tr("4 hours"), 4 * _HOUR_S),
            (self.tr("12 hours"), 12 * _HOUR_S),
            (self.tr("1 day"), 24 * _HOUR_S),
            (self.tr("1 week"), 7 * 24 * _HOUR_S),
        )
        for text, seconds in lengths:
            self.length.addItem(text, seconds)
        self.length.setCurrentIndex(1)
        units = ((self.tr("its unit"), None), ("A", RateUnit.AMPERE), ("kW", RateUnit.WATT))
        for text, unit in units:
            self.unit.addItem(text, unit)
        names = (self.tr("Connector"), self.tr("How far ahead"), self.tr("Unit"))
        row = QHBoxLayout()
        row.setSpacing(8)
        for name, choice in zip(names, (self.place, self.length, self.unit), strict=True):
            choice.setAccessibleName(name)
            choice.setToolTip(name)
            policy = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            choice.setSizeAdjustPolicy(policy)
            choice.setMinimumContentsLength(_SHORTEST_CHOICE)
            row.addWidget(choice, 1)
        self.tools.addWidget(self.ask)
        self._stack.addWidget(self.empty)
        # A plot asks for far more room than it needs.
        self._stack.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self._stack.setMinimumHeight(_LEAST_HEIGHT)
        self.body.addLayout(row)
        self.body.addWidget(self.said)
        self.body.addWidget(self._stack, 1)
        self.said.hide()

    def _ensure_chart(self) -> "ScheduleChart":
        if self.chart is None:
            # numpy and pyqtgraph take half a second to import: not while the program starts.
            from app.ui.chart.schedule_chart import ScheduleChart  # noqa: PLC0415

            self.chart = ScheduleChart(self._theme, self.tr("Limit over time"))
            self._stack.addWidget(self.chart)
        return self.chart

    def _connect(self) -> None:
        self.ask.clicked.connect(self.ask_again)
        for choice in (self.place, self.length, self.unit):
            choice.currentIndexChanged.connect(lambda _row: self.ask_again())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._ask_first()
