"""Rows of a thing, its state in a word, and what can be done about it."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.ui.theme import MEDIUM, Theme
from app.ui.widgets.busy_button import BusyButton
from app.ui.widgets.labels import ElidedLabel, TextLabel
from app.ui.widgets.row_view import RowAction, RowView
from app.ui.widgets.shapes import ShapeMark

_BAR = 6
_WHOLE_EM = 8


class ActionRows(QWidget):
    """Shows rows; one that stays keeps its widgets, so that a press never meets another row.

    `acted` tells the row's key, the action's id, and the button that was pressed.
    """

    acted = Signal(str, str, object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: dict[str, ActionRow] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)

    def show_rows(self, views: Sequence[RowView]) -> None:
        """Show these rows in this order."""
        staying = {view.key for view in views}
        for key in self._rows.keys() - staying:
            row = self._rows.pop(key)
            self._column.removeWidget(row)
            row.deleteLater()
        for place, view in enumerate(views):
            row = self._rows.get(view.key) or self._add(view.key)
            if self._column.indexOf(row) != place:
                self._column.insertWidget(place, row)
            row.show_view(view)

    def keys(self) -> list[str]:
        """Return the keys of the rows shown."""
        return list(self._rows)

    def button(self, key: str, action: str) -> BusyButton:
        """Return the button of an action.

        Raises:
            KeyError: There is no such row, or no such button in it.
        """
        return self._rows[key].buttons[action]

    def row(self, key: str) -> "ActionRow":
        """Return a row.

        Raises:
            KeyError: There is no such row.
        """
        return self._rows[key]

    def _add(self, key: str) -> "ActionRow":
        row = self._rows[key] = ActionRow(self._theme)
        row.acted.connect(lambda action, button: self.acted.emit(key, action, button))
        return row


class ActionRow(QFrame):
    """One row; see `ActionRows`."""

    acted = Signal(str, object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._actions: tuple[RowAction, ...] = ()
        self.buttons: dict[str, BusyButton] = {}
        self._mark = ShapeMark(theme)
        self.title = ElidedLabel(theme, weight=MEDIUM)
        self.details = TextLabel(theme, muted=True, wrap=True)
        self.word = TextLabel(theme)
        self._bar = ShareBar(theme)
        self._tools = QHBoxLayout()
        self._tools.setSpacing(8)
        self._build_layout()

    def show_view(self, view: RowView) -> None:
        """Show a row; buttons are built anew only where they differ."""
        self.title.set_text(view.title)
        # A card's number or a first name is never cut, however many buttons stand beside it.
        least = min(self.title.sizeHint().width(), _WHOLE_EM * self._theme.size.body)
        self.title.setMinimumWidth(least)
        self.details.setText(view.details)
        self.details.setVisible(bool(view.details))
        self.word.setText(view.word)
        self.word.setVisible(bool(view.word))
        self._mark.setVisible(view.shape is not None)
        if view.shape is not None:
            self._mark.show_shape(view.shape, view.role)
        self._bar.setVisible(view.share is not None)
        self._bar.show_share(view.share or 0.0, view.role)
        self.setAccessibleName(", ".join(filter(None, (view.title, view.word, view.details))))
        if view.actions != self._actions:
            self._show_actions(view.actions, view.title)

    def _show_actions(self, actions: tuple[RowAction, ...], title: str) -> None:
        focused = next((i for i, b in enumerate(self.buttons.values()) if b.hasFocus()), None)
        for button in self.buttons.values():
            self._tools.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._actions = actions
        self.buttons = {action.id: self._build_button(action, title) for action in actions}
        for place, button in enumerate(self.buttons.values()):
            self._tools.addWidget(button)
            if place == focused:
                button.setFocus()

    def _build_button(self, action: RowAction, title: str) -> BusyButton:
        button = BusyButton(self._theme, action.text, action.kind, parent=self)
        button.setAccessibleName(f"{action.text} {title}")
        button.clicked.connect(lambda: self.acted.emit(action.id, button))
        return button

    def _build_layout(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.title)
        head.addWidget(self.word)
        head.addStretch(1)
        words.addLayout(head)
        words.addWidget(self.details)
        words.addWidget(self._bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 4)
        row.setSpacing(12)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(words, 1)
        row.addLayout(self._tools)


class ShareBar(QWidget):
    """A thin bar that is filled in part; decoration beside the words that say the same."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._share, self._role = 0.0, "ok"
        self.setFixedHeight(_BAR)
        theme.changed.connect(self.update)

    def show_share(self, share: float, role: str) -> None:
        """Fill a part in the colour of a role."""
        self._share, self._role = min(1.0, max(0.0, share)), role
        self.update()

    def paintEvent(self, _event: object) -> None:
        painter = QPainter(self)
        paint_share(painter, self._theme, QRectF(self.rect()), self._share, self._role)
        painter.end()


def paint_share(painter: QPainter, theme: Theme, rect: QRectF, share: float, role: str) -> None:
    """Paint a bar of which a part is filled."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    radius = rect.height() / 2
    painter.setBrush(theme.color("border"))
    painter.drawRoundedRect(rect, radius, radius)
    if share > 0:
        filled = QRectF(rect)
        # A little of it shows even where a bar of that length would be none.
        filled.setWidth(max(rect.height(), rect.width() * min(1.0, share)))
        painter.setBrush(theme.color(role))
        painter.drawRoundedRect(filled, radius, radius)
