"""The filters above the sessions: period, charger, state, flagged."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QWidget

from app.core.ids import ChargerId, SessionId
from app.core.session_phase import SessionPhase
from app.core.sessions import SessionState
from app.services.ports.session import SessionFilter
from app.ui.access import DepotAccess
from app.ui.presenters.session import Period, period_start, sessions_in
from app.ui.theme import Theme
from app.ui.words.session_texts import PHASE_WORDS

_OPEN = frozenset(state for state in SessionState if state.open)
_ALL, _ANY_OPEN = "", "open"


class SessionFilterBar(QWidget):
    """Emits `changed` when another choice was made."""

    changed = Signal()

    def __init__(self, theme: Theme, access: DepotAccess) -> None:
        super().__init__()
        self._access = access
        self._names: list[tuple[str, ChargerId]] = []
        self.period = self._build_period()
        self.charger = self._build_combo(self.tr("Charger"))
        self.charger.addItem(self.tr("All chargers"), None)
        self.state = self._build_states()
        self.flagged = QCheckBox(self.tr("Only those to check"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        for widget in (self.period, self.charger, self.state, self.flagged):
            row.addWidget(widget)
        row.addStretch(1)
        for combo in (self.period, self.charger, self.state):
            combo.setMaximumWidth(round(220 * theme.size.body / 14))
            combo.currentIndexChanged.connect(lambda _index: self.changed.emit())
        self.flagged.toggled.connect(lambda _on: self.changed.emit())

    def wanted(self) -> SessionFilter:
        """Return the filter as it is set, without a search."""
        period = Period(self.period.currentData())
        return SessionFilter(
            since=period_start(period, self._access.clock.now()),
            charger_id=self.charger.currentData(),
            states=self._states(),
            flagged=self.flagged.isChecked(),
            only=self._only(),
        )

    def narrowed(self, *, beyond_period: bool = False) -> bool:
        """Tell whether any session is left out, or any that began in the period."""
        wanted = self.wanted()
        return (replace(wanted, since=None) if beyond_period else wanted) != SessionFilter()

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
        self.period.setCurrentIndex(self.period.findData(period.value))
        self.charger.setCurrentIndex(0)
        self.state.setCurrentIndex(0)
        self.flagged.setChecked(flagged)
        self.blockSignals(False)
        if self.wanted() != before:
            self.changed.emit()

    def refresh_chargers(self) -> None:
        """Offer the chargers that there are now; the choice stays."""
        chargers = self._access.state.chargers(self._access.clock.now())
        names = [(each.charger.name, each.charger.id) for each in chargers]
        if names == self._names:
            return
        self._names = names
        chosen = self.charger.currentData()
        self.charger.blockSignals(True)
        self.charger.clear()
        self.charger.addItem(self.tr("All chargers"), None)
        for name, charger_id in names:
            self.charger.addItem(name, charger_id)
        self.charger.setCurrentIndex(max(0, self.charger.findData(chosen)))
        self.charger.blockSignals(False)

    def _build_period(self) -> QComboBox:
        combo = self._build_combo(self.tr("Period"))
        combo.addItem(self.tr("Today"), Period.TODAY.value)
        combo.addItem(self.tr("Last 7 days"), Period.WEEK.value)
        combo.addItem(self.tr("Last 30 days"), Period.MONTH.value)
        combo.addItem(self.tr("Last 365 days"), Period.YEAR.value)
        combo.addItem(self.tr("All time"), Period.ALL.value)
        combo.setCurrentIndex(combo.findData(Period.MONTH.value))
        return combo

    def _build_states(self) -> QComboBox:
        combo = self._build_combo(self.tr("State"))
        combo.addItem(self.tr("All states"), _ALL)
        combo.addItem(self.tr("Open"), _ANY_OPEN)
        for phase, word in PHASE_WORDS.items():
            combo.addItem(word(), phase.value)
        return combo

    def _build_combo(self, name: str) -> QComboBox:
        combo = QComboBox()
        combo.setAccessibleName(name)
        return combo
