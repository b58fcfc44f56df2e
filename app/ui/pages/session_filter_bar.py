"""The filters above the sessions: period, charger, state, flagged."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from app.core.ids import SessionId
from app.core.session_phase import SessionPhase
from app.core.sessions import SessionState
from app.services.ports.session import SessionFilter
from app.ui.access import DepotAccess
from app.ui.filter_boxes import ChargerBox, FilterBox
from app.ui.month_box import PeriodOrMonthBox
from app.ui.presenters.session import Period, sessions_in
from app.ui.theme import Theme
from app.ui.words.formats import Formats
from app.ui.words.session_texts import PHASE_WORDS

_OPEN = frozenset(state for state in SessionState if state.open)
_ALL, _ANY_OPEN = "", "open"


class SessionFilterBar(QWidget):
    """Emits `changed` when another choice was made."""

    changed = Signal()

    def __init__(self, theme: Theme, access: DepotAccess, formats: Formats) -> None:
        super().__init__()
        self._access = access
        self.period = PeriodOrMonthBox(theme, access, formats)
        self.charger = ChargerBox(theme, access)
        self.state = self._build_states(theme)
        self.flagged = QCheckBox(self.tr("Only those to check"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        for widget in (self.period, self.charger, self.state, self.flagged):
            row.addWidget(widget)
        row.addStretch(1)
        for combo in (self.period, self.charger, self.state):
            combo.currentIndexChanged.connect(lambda _index: self.changed.emit())
        self.flagged.toggled.connect(lambda _on: self.changed.emit())

    def wanted(self) -> SessionFilter:
        """Return the filter as it is set, without a search."""
        since, until = self.period.bounds()
        return SessionFilter(
            since=since,
            until=until,
            charger_id=self.charger.charger_id,
            states=self._states(),
            flagged=self.flagged.isChecked(),
            only=self._only(),
        )

    def narrowed(self, *, beyond_period: bool = False) -> bool:
        """Tell whether any session is left out, or any that began in the period."""
        wanted = self.wanted()
        without_period = replace(wanted, since=None, until=None)
        return (without_period if beyond_period else wanted) != SessionFilter()

    def refresh(self) -> None:
        """Offer the months and chargers that there are now."""
        self.period.refresh()
        self.charger.refresh()

    def clear(self) -> None:
        """Leave no session out."""
        self._choose(Period.ALL, flagged=False)

    def show_flagged(self) -> None:
        """Leave out all but the flagged sessions of the last 30 days."""
        self._choose(Period.MONTH, flagged=True)

    def _states(self) -> frozenset[SessionState]:
        chosen = self.state.currentData()
        if chosen == _ALL:
            return frozenset()
        phase = None if chosen == _ANY_OPEN else SessionPhase(chosen)
        if phase is None or phase.open:
            return _OPEN
        completed = phase is SessionPhase.BILLING_FAILED
        return frozenset({SessionState.COMPLETED if completed else SessionState(phase.value)})

    def _only(self) -> frozenset[SessionId] | None:
        """Return the sessions that stand so at this moment, where no state in the books says it."""
        chosen = self.state.currentData()
        if chosen in (_ALL, _ANY_OPEN):
            return None
        phase = SessionPhase(chosen)
        if phase is SessionPhase.BILLING_FAILED:
            return self._access.money.billing.failed_sessions()
        return sessions_in(phase, self._access.state) if phase.open else None

    def _choose(self, period: Period, *, flagged: bool) -> None:
        before = self.wanted()
        self.blockSignals(True)
        self.period.choose(period)
        self.charger.setCurrentIndex(0)
        self.state.setCurrentIndex(0)
        self.flagged.setChecked(flagged)
        self.blockSignals(False)
        if self.wanted() != before:
            self.changed.emit()

    def _build_states(self, theme: Theme) -> FilterBox:
        combo = FilterBox(theme, self.tr("State"))
        combo.addItem(self.tr("All states"), _ALL)
        combo.addItem(self.tr("Open"), _ANY_OPEN)
        for phase, word in PHASE_WORDS.items():
            combo.addItem(word(), phase.value)
        return combo
