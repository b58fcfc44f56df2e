"""The filters over the message log."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from app.core.ids import ChargerId
from app.services.chargers.request_forms import RequestForms
from app.services.ports.message import Direction, ExchangeFilter, ExchangeOutcome
from app.ui.presenters.charger import directions, outcomes
from app.ui.widgets.flow_layout import FlowLayout

_TYPING_MS = 300
_SHORTENED = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
_SHORTEST_ACTION = 16
"""How many letters of a message's name are enough beside the other filters."""
_FROM_CHARGERS = (
    "Authorize",
    "BootNotification",
    "DiagnosticsStatusNotification",
    "FirmwareStatusNotification",
    "Heartbeat",
    "LogStatusNotification",
    "MeterValues",
    "SecurityEventNotification",
    "SignCertificate",
    "StartTransaction",
    "StatusNotification",
    "StopTransaction",
)


class MessageFilter(QWidget):
    """Message, direction, outcome and text; `changed` comes once typing has paused."""

    changed = Signal()

    def __init__(self, forms: RequestForms, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.action = self._build_combo(self.tr("Message"), self.tr("All messages"))
        for action in sorted({*_FROM_CHARGERS, *(form.action for form in forms.all())}):
            self.action.addItem(action, action)
        self.action.setSizeAdjustPolicy(_SHORTENED)
        self.action.setMinimumContentsLength(_SHORTEST_ACTION)
        self.direction = self._build_combo(self.tr("Direction"), self.tr("Both directions"))
        for direction, (arrow, text) in directions().items():
            self.direction.addItem(f"{arrow}  {text}", direction)
        self.outcome = self._build_combo(self.tr("Outcome"), self.tr("All outcomes"))
        for outcome, word in outcomes().items():
            self.outcome.addItem(word.text, outcome)
        self.text = QLineEdit()
        self.text.setPlaceholderText(self.tr("Text in request or answer"))
        self.text.setAccessibleName(self.text.placeholderText())
        self.text.setClearButtonEnabled(True)
        self._typing = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._typing.timeout.connect(self.changed)
        self.text.textChanged.connect(lambda _text: self._typing.start())
        row = FlowLayout(8, self)
        for field in (self.text, self.action, self.direction, self.outcome):
            row.addWidget(field)

    @property
    def picky(self) -> bool:
        """Whether anything is filtered out."""
        wanted = self.wanted(None)
        return wanted != ExchangeFilter()

    def wanted(self, charger_id: ChargerId | None) -> ExchangeFilter:
        """Return what is chosen, for a charger."""
        direction: Direction | None = self.direction.currentData()
        outcome: ExchangeOutcome | None = self.outcome.currentData()
        return ExchangeFilter(
            charger_id=charger_id,
            action=self.action.currentData() or "",
            direction=None if direction is None else Direction(direction),
            outcomes=frozenset() if outcome is None else frozenset({ExchangeOutcome(outcome)}),
            text=self.text.text().strip(),
        )

    def clear(self) -> None:
        """Let everything through."""
        for combo in (self.action, self.direction, self.outcome):
            combo.setCurrentIndex(0)
        self.text.clear()
        self.changed.emit()

    def _build_combo(self, name: str, everything: str) -> QComboBox:
        combo = QComboBox()
        combo.setAccessibleName(name)
        combo.addItem(everything, None)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        combo.activated.connect(lambda _place: self.changed.emit())
        return combo
