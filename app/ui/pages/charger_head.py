"""The head of the Charger page: who this is, how it is connected, what can be done with it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from app.services.ports.charger import ResetKind
from app.ui.presenters.charger import HeadView
from app.ui.theme import Theme
from app.ui.widgets.busy_button import BusyButton
from app.ui.widgets.labels import ElidedLabel
from app.ui.widgets.name_edit import NameEdit
from app.ui.widgets.status_word import StatusWord


class ChargerHead(QWidget):
    """Name and identity at the left, what concerns the whole charger at the right."""

    reset_wanted = Signal(ResetKind)
    service_wanted = Signal()
    area_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.name = NameEdit(theme)
        self.area = QToolButton()
        self.presence = StatusWord(theme)
        self.identity = ElidedLabel(theme, muted=True)
        self.soft = BusyButton(theme, self.tr("Restart"), "", "reset")
        self.hard = BusyButton(theme, self.tr("Hard restart"), "", "power")
        self.service = BusyButton(theme, "", "", "wrench")
        self.soft.setToolTip(self.tr("Ends the sessions, then restarts the charger"))
        self.hard.setToolTip(self.tr("Restarts the charger at once, cutting sessions off"))
        self.area.setAccessibleName(self.tr("Area…"))
        self.area.setToolTip(self.tr("Where in the depot it stands"))
        self._build_layout()
        self._tint()
        theme.changed.connect(self._tint)
        self.area.clicked.connect(self.area_wanted)
        self.soft.clicked.connect(lambda: self.reset_wanted.emit(ResetKind.SOFT))
        self.hard.clicked.connect(lambda: self.reset_wanted.emit(ResetKind.HARD))
        self.service.clicked.connect(self.service_wanted)

    def set_editable(self, editable: bool) -> None:
        """Let its name and its area be changed, or not."""
        self.name.set_editable(editable)
        self.area.setVisible(editable)

    def show_head(self, view: HeadView) -> None:
        """Show a charger."""
        self.name.set_name(view.name)
        self.identity.set_text(view.identity)
        self.presence.show_word(view.presence.text, view.presence.role, view.presence.shape)
        self.service.setText(
            self.tr("Take out of service") if view.in_service else self.tr("Put in service")
        )
        for button in (self.soft, self.hard, self.service):
            button.setEnabled(not view.closed_reason)

    def _tint(self) -> None:
        self.area.setIcon(self._theme.icon("map"))

    def _build_layout(self) -> None:
        first = QHBoxLayout()
        first.setSpacing(16)
        if self._theme.density_name == "kiosk":
            control = self._theme.size.control
            self.area.setMinimumSize(control, control)
        first.addWidget(self.name)
        first.addWidget(self.area)
        first.addWidget(self.presence, 0, Qt.AlignmentFlag.AlignVCenter)
        first.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addLayout(first)
        words.addWidget(self.identity)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addLayout(words, 1)
        for button in (self.service, self.soft, self.hard):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
