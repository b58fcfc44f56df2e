"""The row of tools over the chart: range, pause, export."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QComboBox, QPushButton, QWidget

from app.core.ids import SessionId
from app.ui.chart_range import RangeKind, SessionChoice
from app.ui.theme import Theme
from app.ui.widgets.flow_layout import FlowLayout

_SESSION_WIDTH = 140


class LiveTools(QWidget):
    """Asks for a range, for following the clock or not, and for files."""

    range_chosen = Signal()
    follow_wanted = Signal(bool)
    picture_wanted = Signal()
    table_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._ranges = QButtonGroup(self)
        self._kinds: list[RangeKind] = []
        self._following = True
        self.sessions = QComboBox()
        self.follow = QPushButton()
        self.picture = QPushButton("PNG")
        self.table = QPushButton("CSV")
        self._build_layout()
        self._connect()
        self.show_following(True, possible=True)
        self.show_exportable(False)
        theme.changed.connect(self._tint)

    @property
    def kind(self) -> RangeKind:
        """The range chosen."""
        return self._kinds[self._ranges.checkedId()]

    @property
    def session_id(self) -> SessionId | None:
        """The session chosen; None where another range is, or there is none."""
        chosen = self.sessions.currentData()
        return chosen if self.kind is RangeKind.SESSION else None

    def choose(self, kind: RangeKind) -> None:
        """Choose a range, as a press would."""
        self._ranges.button(self._kinds.index(kind)).click()

    def choose_session(self, session_id: SessionId) -> None:
        """Choose a session among those that are offered."""
        self.sessions.setCurrentIndex(self.sessions.findData(session_id))
        self.choose(RangeKind.SESSION)

    def show_sessions(self, choices: Sequence[SessionChoice]) -> None:
        """Offer these sessions; the one chosen stays chosen where it is among them."""
        chosen = self.sessions.currentData()
        self.sessions.blockSignals(True)
        self.sessions.clear()
        for choice in choices:
            self.sessions.addItem(choice.text, choice.id)
        self.sessions.setCurrentIndex(max(0, self.sessions.findData(chosen)))
        self.sessions.blockSignals(False)
        self._ranges.button(self._kinds.index(RangeKind.SESSION)).setEnabled(bool(choices))

    def show_following(self, following: bool, *, possible: bool) -> None:
        """Show whether the chart moves with the clock, and whether it could."""
        self._following = following
        self._label_follow()
        self.follow.setEnabled(possible)
        self._tint()

    def show_exportable(self, exportable: bool) -> None:
        """Let the chart be saved, or not."""
        self.picture.setEnabled(exportable)
        self.table.setEnabled(exportable)

    def _label_follow(self) -> None:
        text = self.tr("Pause") if self._following else self.tr("Follow live")
        self.follow.setText(text)
        self.follow.setAccessibleName(text)

    def _build_layout(self) -> None:
        row = FlowLayout(8, self)
        ranges = (
            (RangeKind.QUARTER, self.tr("15 min")),
            (RangeKind.HOUR, self.tr("1 hour")),
            (RangeKind.DAY, self.tr("1 day")),
            (RangeKind.SESSION, self.tr("Session")),
        )
        for kind, text in ranges:
            row.addWidget(self._build_range(kind, text))
        self.sessions.setAccessibleName(self.tr("Session"))
        self.sessions.setMinimumWidth(_SESSION_WIDTH)
        policy = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        self.sessions.setSizeAdjustPolicy(policy)
        self.sessions.hide()
        row.addWidget(self.sessions)
        row.addWidget(self.follow)
        self.picture.setToolTip(self.tr("Save the chart as a picture (PNG)"))
        self.table.setToolTip(self.tr("Save the readings as a table (CSV)"))
        self.picture.setAccessibleName(self.picture.toolTip())
        self.table.setAccessibleName(self.table.toolTip())
        for button in (self.picture, self.table):
            row.addWidget(button)

    def _build_range(self, kind: RangeKind, text: str) -> QPushButton:
        button = QPushButton(text)
        button.setProperty("kind", "choice")
        button.setCheckable(True)
        button.setChecked(kind is RangeKind.QUARTER)
        self._ranges.addButton(button, len(self._kinds))
        self._kinds.append(kind)
        return button

    def _connect(self) -> None:
        self._ranges.idClicked.connect(self._on_range)
        self.sessions.activated.connect(lambda _place: self.range_chosen.emit())
        self.follow.clicked.connect(lambda: self.follow_wanted.emit(not self._following))
        self.picture.clicked.connect(self.picture_wanted)
        self.table.clicked.connect(self.table_wanted)

    def _on_range(self, _place: int) -> None:
        self.sessions.setVisible(self.kind is RangeKind.SESSION)
        self.range_chosen.emit()

    def _tint(self) -> None:
        side = self._theme.button_icon
        self.follow.setIcon(self._theme.icon("pause" if self._following else "play", size=side))
        for button in (self.picture, self.table):
            button.setIcon(self._theme.icon("download", size=side))
