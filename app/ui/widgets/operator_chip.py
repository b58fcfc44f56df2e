"""Who acts, in the top bar: name, role and whether the screen is locked."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QToolButton, QWidget

from app.ui.theme import MEDIUM, Theme

_LONGEST, _LONGEST_AT_KIOSK = 180, 130


class OperatorChip(QToolButton):
    """A button with an icon and a name; the role is in its tip and in what a screen reader says."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._icon_name = theme, "person"
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setIconSize(QSize(theme.size.icon, theme.size.icon))
        self.setMinimumHeight(min(theme.size.target, theme.size.bar - 16))
        self.setFont(theme.font("body", MEDIUM))
        self._tint()
        theme.changed.connect(self._tint)

    def show_operator(self, name: str, role: str, *, locked: bool) -> None:
        """Show who acts; a long name is shortened and told in full by the tip."""
        metrics = self.fontMetrics()
        room = _LONGEST if self._theme.density_name == "desktop" else _LONGEST_AT_KIOSK
        self.setText(metrics.elidedText(name, Qt.TextElideMode.ElideRight, room))
        words = f"{name}, {role}" if role else name
        self.setToolTip(words)
        self.setAccessibleName(words)
        self._icon_name = "lock" if locked else "person"
        self._tint()

    def _tint(self) -> None:
        self.setIcon(self._theme.icon(self._icon_name, "text_muted"))
