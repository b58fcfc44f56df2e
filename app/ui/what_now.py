"""The "What now?" sheet: what it means, what to do, the button, and whether it helped."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from app.core.ids import ConnectorId
from app.core.roles import Role
from app.ui.access import DepotAccess
from app.ui.bridge import DepotBridge
from app.ui.charger_actions import ChargerActions, Told
from app.ui.language import spoken
from app.ui.presenters.what_now import Advice, advice_for
from app.ui.theme import MEDIUM, Theme
from app.ui.widgets.busy_button import BusyButton
from app.ui.widgets.labels import TextLabel
from app.ui.widgets.shapes import ShapeMark
from app.ui.widgets.sheet import Sheet
from app.ui.widgets.tile_view import Shape
from app.ui.words import what_now_texts

HELPS_WITHIN = timedelta(seconds=120)
"""After a press, how long the charger has until the sheet says whom to call."""
_LOOK_MS = 1000


@dataclass(frozen=True, slots=True)
class Watched:
    """What a sheet looks at while it is open.

    Attributes:
        look: Returns the advice of this moment; None where the connector is gone.
        call: Whom to call; may be empty.
        has_ticket: Tells of the advice of this moment whether a ticket for it is open.
    """

    look: Callable[[], Advice | None]
    now: Callable[[], datetime]
    call: Callable[[], str]
    has_ticket: Callable[[Advice], bool]


class WhatNowSheet(Sheet):
    """Follows the connector while it is open, and says when it works again."""

    def __init__(self, theme: Theme, window: QWidget, title: str, watched: Watched) -> None:
        super().__init__(theme, window, title)
        self._watched = watched
        self._pressed_at: datetime | None = None
        self._refused = False
        self._had_problem = False
        self._shown: Advice | None = None
        self._mark = ShapeMark(theme, theme.size.icon)
        self.word = TextLabel(theme, weight=MEDIUM)
        self.meaning = TextLabel(theme, wrap=True)
        self.steps = TextLabel(theme, wrap=True)
        self.reported = TextLabel(theme, muted=True, wrap=True)
        self.outcome = TextLabel(theme, weight=MEDIUM, wrap=True)
        self.act = BusyButton(theme, "", "primary")
        self.ticket = BusyButton(theme, self.tr("Open a ticket"))
        self.close_button = QPushButton(self.tr("Close"))
        self._build()
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self.refresh)
        self._timer.start()
        self.refresh()

    def refresh(self) -> None:
        """Look at the connector and show how it is."""
        advice = self._watched.look()
        if advice is None:
            self.reject()
            return
        self._had_problem = self._had_problem or advice.problem is not None
        if advice != self._shown:
            self._shown = advice
            self._show(advice)
        # What is written down once need not be written again.
        self.ticket.setVisible(advice.problem is not None and not self._watched.has_ticket(advice))
        self._show_outcome(advice)

    def note_pressed(self) -> None:
        """Count from now on the time in which the charger should be in order again."""
        self._pressed_at, self._refused = self._watched.now(), False
        self.refresh()

    def note_refused(self) -> None:
        """Wait no longer: what was pressed came to nothing."""
        self._refused = True
        self.refresh()

    @property
    def mended(self) -> bool:
        """Whether there was a problem and is none any more."""
        return self._had_problem and self._shown is not None and self._shown.problem is None

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._mark)
        head.addWidget(self.word, 1)
        self.body.addLayout(head)
        for label in (self.meaning, self.steps, self.reported, self.outcome):
            self.body.addWidget(label)
        self.add_button(self.close_button, 0)
        self.add_button(self.ticket)
        self.add_button(self.act)

    def _show(self, advice: Advice) -> None:
        self.word.setText(advice.word)
        self._mark.show_shape(*_look(advice, mended=self.mended))
        self.meaning.setText("" if self.mended else advice.meaning)
        steps = () if self.mended else advice.steps
        self.steps.setText("\n".join(f"{n}.  {step}" for n, step in enumerate(steps, start=1)))
        self.reported.setText("" if self.mended else advice.reported)
        for label in (self.meaning, self.steps, self.reported):
            label.setVisible(bool(label.text()))
        self.act.setText(advice.action_text)
        self.act.setVisible(advice.action_id is not None and not self.mended)

    def _show_outcome(self, advice: Advice) -> None:
        text, role = self._outcome(advice)
        if text != self.outcome.text():
            self.outcome.setText(text)
            self.outcome.setProperty("role", role)
            self.outcome.style().polish(self.outcome)
            self.outcome.setVisible(bool(text))
            self.adjustSize()

    def _outcome(self, advice: Advice) -> tuple[str, str]:
        if self.mended:
            return what_now_texts.worked(), "ok"
        if advice.problem is None:
            return "", ""
        if self._pressed_at is not None:
            late = self._watched.now() - self._pressed_at > HELPS_WITHIN
            if late or self._refused:
                return what_now_texts.still(self._watched.call()), "fault"
            return what_now_texts.waiting(), ""
        if advice.service:
            return what_now_texts.only_service(self._watched.call()), "attention"
        return what_now_texts.watching(), ""


class WhatNow(QObject):
    """Opens the sheet for a connector; one at a time."""

    def __init__(
        self,
        access: DepotAccess,
        bridge: DepotBridge,
        actions: ChargerActions,
        theme: Theme,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._access, self._bridge, self._actions = access, bridge, actions
        self._theme, self._window = theme, window
        self.sheet: WhatNowSheet | None = None
        actions.runner.busy_changed.connect(self._on_busy)
        actions.runner.ended.connect(self._on_ended)
        actions.what_now_requested.connect(self.open)

    def open(self, connector: ConnectorId) -> None:
        """Show what to do about a connector; with number 0 about the first of its charger."""
        key = self._connector(connector)
        if self.sheet is not None or self._advice(key) is None:
            return
        watched = Watched(
            look=lambda: self._advice(key),
            now=self._access.clock.now,
            call=lambda: self._access.upkeep.alarms.limits.call,
            has_ticket=lambda advice: self._has_ticket(key, advice),
        )
        sheet = WhatNowSheet(self._theme, self._window, self._actions.name_of(key), watched)
        self.sheet = sheet
        sheet.act.clicked.connect(lambda: self._act(sheet, key))
        sheet.ticket.clicked.connect(lambda: self._open_ticket(sheet, key))
        may_act = self._access.operator.may(Role.ATTENDANT)
        sheet.act.setEnabled(may_act)
        sheet.ticket.setEnabled(may_act)
        self._bridge.connectors_changed.connect(sheet.refresh)
        self._bridge.readings_changed.connect(sheet.refresh)
        self._bridge.chargers_changed.connect(sheet.refresh)
        sheet.finished.connect(self._on_finished)
        sheet.open()

    def _connector(self, connector: ConnectorId) -> ConnectorId:
        if connector.number:
            return connector
        charger = self._access.state.charger(connector.charger_id, self._access.clock.now())
        return charger.connectors[0] if charger and charger.connectors else connector

    def _advice(self, key: ConnectorId) -> Advice | None:
        now = self._access.clock.now()
        connector = self._access.state.connector(key)
        charger = self._access.state.charger(key.charger_id, now)
        if connector is None or charger is None:
            return None
        profile = self._access.care.vendors.of(key.charger_id)
        said = connector.vendor_error_code, connector.info
        known = profile.spoken(spoken()).error_code(*said) if profile else None
        return advice_for(connector, charger, now, known)

    def _act(self, sheet: WhatNowSheet, key: ConnectorId) -> None:
        advice = self._advice(key)
        if advice is not None and advice.action_id is not None:
            self._actions.remedy(advice.action_id, key, sheet.act)

    def _title(self, key: ConnectorId, advice: Advice) -> str:
        return f"{self._actions.name_of(key)}: {advice.word}"

    def _has_ticket(self, key: ConnectorId, advice: Advice) -> bool:
        title, tickets = self._title(key, advice), self._access.upkeep.tickets.all(key.charger_id)
        return any(ticket.open and ticket.title == title for ticket in tickets)

    def _open_ticket(self, sheet: WhatNowSheet, key: ConnectorId) -> None:
        advice = self._advice(key)
        if advice is None:
            return
        title, upkeep = self._title(key, advice), self._access.upkeep
        things = {str(key), str(key.charger_id)}
        alarms = (alarm.id for alarm in upkeep.alarms.open() if alarm.thing in things)

        async def write() -> Told:
            await upkeep.tickets.open(
                title,
                key.charger_id,
                alarm_id=next(alarms, None),
                note=advice.reported,
                by=self._access.operator,
            )
            if self.sheet is sheet:
                sheet.refresh()
            return Told(True, self.tr("The ticket is open."))

        self._actions.run(sheet.ticket, write())

    def _on_busy(self, button: object, busy: bool) -> None:
        # Not the press: what is asked for may be confirmed first, or not at all.
        if busy and self.sheet is not None and button is self.sheet.act:
            self.sheet.note_pressed()

    def _on_ended(self, button: object, done: bool) -> None:
        if not done and self.sheet is not None and button is self.sheet.act:
            self.sheet.note_refused()

    def _on_finished(self) -> None:
        sheet, self.sheet = self.sheet, None
        if sheet is not None:
            self._bridge.connectors_changed.disconnect(sheet.refresh)
            self._bridge.readings_changed.disconnect(sheet.refresh)
            self._bridge.chargers_changed.disconnect(sheet.refresh)
            sheet.deleteLater()


def _look(advice: Advice, *, mended: bool) -> tuple[Shape, str]:
    if mended or advice.problem is None:
        return ("circle", "ok") if mended else ("ring", "ok")
    return "diamond", "fault"
