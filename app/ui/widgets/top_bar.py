"""The bar above every page: where one is, how the depot is doing, what needs attention."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QWidget

from app.ui.theme import MEDIUM, SEMIBOLD, Theme
from app.ui.widgets.labels import ElidedLabel, TextLabel
from app.ui.widgets.power_bar import PowerBar, PowerView
from app.ui.widgets.shapes import ShapeMark
from app.ui.widgets.tile_view import Shape

_LONGEST_TITLE = 270
"""In pixels at the desktop's text size."""
_MARGINS, _SPACING = 24 + 16 + 16, 16


class TopBar(QWidget):
    """Shows what it is told; parts that were told nothing stay hidden.

    `back_pressed`, `alarms_pressed` and `server_pressed` say what somebody wants to see; the button
    for light and dark switches the theme itself. Pages and the shell add tools with `add_tool`.
    """

    back_pressed = Signal()
    alarms_pressed = Signal()
    server_pressed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFixedHeight(theme.size.bar)
        self._back = self._tool_button(self.tr("Back"))
        self._back.clicked.connect(self.back_pressed)
        self._back.hide()
        self._title = ElidedLabel(theme, "", "title", SEMIBOLD)
        self._depot = ElidedLabel(theme, "", muted=True)
        self._power = PowerBar(theme)
        self._power.setToolTip(self.tr("Power of the whole site now"))
        self._power.hide()
        self._server_mark = ShapeMark(theme)
        self._server = ElidedLabel(theme, "", muted=True)
        self._server_box = self._build_server()
        self._bell = self._tool_button(self.tr("Alarms"))
        self._bell.clicked.connect(self.alarms_pressed)
        self._bell.hide()
        self._clock = TextLabel(theme, "", "body", MEDIUM)
        self._scheme = self._tool_button(self.tr("Light or dark"))
        self._scheme.clicked.connect(theme.toggle)
        self._alarms, self._muted = 0, False
        self._build_layout()
        self._tint()
        theme.changed.connect(self._tint)

    def set_depot_name(self, name: str) -> None:
        """Show the depot's name beside the page title."""
        self._depot.set_text(name)
        self._fit()

    def set_title(self, title: str, can_go_back: bool = False) -> None:
        """Show the title of the page, with a way back where there is one."""
        self._title.set_text(title)
        # The title is the last to give way; depot and server go first.
        longest = round(_LONGEST_TITLE * self._theme.size.body / 14)
        self._title.setMinimumWidth(min(self._title.sizeHint().width(), longest))
        self._back.setVisible(can_go_back)
        self._fit()

    def set_power(self, view: PowerView) -> None:
        """Show the site's power."""
        self._power.show_power(view)
        self._power.show()
        self._fit()

    def set_server(self, text: str, role: str, shape: Shape, tip: str = "") -> None:
        """Show whether chargers can reach us, and how many do."""
        self._server.set_text(text)
        self._server.setAccessibleDescription(tip)
        self._server_box.setToolTip(tip)
        self._server_mark.show_shape(shape, role)
        self._server_box.show()
        self._fit()

    def set_alarms(self, count: int, spoken: str, *, muted: bool = False) -> None:
        """Show how many alarms nobody has seen; `spoken` is what a screen reader says."""
        shown = not self._bell.isHidden()
        if shown and (count, muted, spoken) == (self._alarms, self._muted, self._bell.toolTip()):
            return
        self._alarms, self._muted = count, muted
        self._bell.setText(str(count) if count else "")
        # Beside a number the picture alone would be too narrow.
        self._bell.setMinimumWidth(0 if count else self._bell.minimumHeight())
        self._bell.setAccessibleName(spoken)
        self._bell.setToolTip(spoken)
        self._bell.show()
        self._tint()
        self._fit()

    def set_clock(self, text: str) -> None:
        """Show the time."""
        self._clock.setText(text)

    def add_tool(self, widget: QWidget) -> None:
        """Add a widget before the clock, such as a search field or the operator."""
        self._tools.addWidget(widget)

    def set_locked(self, locked: bool) -> None:
        """Let nothing be pressed but what was added last: the operator."""
        for place in range(self._tools.count() - 1):
            item = self._tools.itemAt(place)
            tool = item.widget() if item is not None else None
            if tool is not None:
                tool.setEnabled(not locked)
        for button in (self._bell, self._scheme, self._back):
            button.setEnabled(not locked)

    def _build_layout(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 0, 16, 0)
        row.setSpacing(_SPACING)
        row.addWidget(self._back)
        row.addLayout(self._build_names(), 1)
        row.addWidget(self._server_box)
        row.addWidget(self._power)
        self._tools = QHBoxLayout()
        self._tools.setSpacing(12)
        row.addLayout(self._tools)
        row.addWidget(self._bell)
        row.addWidget(self._scheme)
        # A low bar at the kiosk has no room for what is under Settings too.
        self._scheme.setVisible(self._theme.density_name == "desktop")
        row.addWidget(self._clock)

    def _fit(self) -> None:
        """Leave out the depot's name, then the address, rather than show two letters of them.

        They leave room for the whole search and the whole name of the operator, too. The mark of
        the server stays, and its tip tells the rest.
        """
        items = (self._tools.itemAt(place) for place in range(self._tools.count()))
        tools = [tool for item in items if item is not None and (tool := item.widget())]
        parts = (
            self._back,
            self._title,
            self._power,
            self._bell,
            self._scheme,
            self._clock,
        )
        shown = [part for part in parts if part is not None and not part.isHidden()]
        room = self.width() - _MARGINS - self._server_mark.sizeHint().width()
        room -= sum(_least_width(part) + _SPACING for part in shown)
        room -= sum(tool.sizeHint().width() + _SPACING for tool in tools if not tool.isHidden())
        for label in (self._server, self._depot):
            needed = label.sizeHint().width()
            room -= needed + _SPACING
            label.setMinimumWidth(needed)
            label.setVisible(room >= 0)

    def _build_names(self) -> QHBoxLayout:
        names = QHBoxLayout()
        names.setSpacing(12)
        names.addWidget(self._title)
        names.addWidget(self._depot)
        names.addStretch(1)
        return names

    def _build_server(self) -> QWidget:
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._server_mark)
        row.addWidget(self._server)
        box.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        box.hide()
        return box

    def _tool_button(self, name: str) -> QToolButton:
        button = QToolButton()
        side = min(self._theme.size.target, self._theme.size.bar - 16)
        button.setMinimumSize(side, side)
        button.setIconSize(QSize(self._theme.size.icon, self._theme.size.icon))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setAccessibleName(name)
        button.setToolTip(name)
        return button

    def _tint(self) -> None:
        icon = self._theme.icon
        self._back.setIcon(icon("arrow-left"))
        name = "bell-off" if self._muted else "bell"
        self._bell.setIcon(icon(name, "attention" if self._alarms else "text_muted"))
        dark = self._theme.scheme != "light"
        self._scheme.setIcon(icon("sun" if dark else "moon", "text_muted"))
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._theme.color("surface_raised"))
        line = self.rect().adjusted(0, self.height() - 1, 0, 0)
        painter.fillRect(line, self._theme.color("border"))
        painter.end()


def _least_width(widget: QWidget) -> int:
    return widget.minimumSizeHint().expandedTo(widget.minimumSize()).width()
