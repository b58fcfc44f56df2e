"""A card: a titled section of a page, with room for buttons beside its title."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.ui.theme import SEMIBOLD, Theme
from app.ui.widgets.flow_layout import FlowLayout
from app.ui.widgets.labels import ElidedLabel


class SectionCard(QFrame):
    """A raised surface with a thin border. Put content into `body`, buttons into `tools`.

    Where title and buttons have no room beside each other, the buttons stand below it.
    """

    def __init__(self, theme: Theme, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        if title:
            self.setAccessibleName(title)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(16, 16, 16, 16)
        outer.setSpacing(12)
        self._title = ElidedLabel(theme, title, "body", SEMIBOLD)
        self._head = QHBoxLayout()
        self._head.setSpacing(8)
        self._head.addWidget(self._title)
        self._head.addStretch(1)
        self.tools = FlowLayout(8)
        self._head.addLayout(self.tools)
        outer.addLayout(self._head)
        self._title.setVisible(bool(title))
        self.body = QVBoxLayout()
        self.body.setSpacing(8)
        outer.addLayout(self.body, 1)
        # Takes the room that content of fixed height leaves, so that the title stays at the top.
        outer.addStretch(0)

    def set_title(self, title: str) -> None:
        """Show another title."""
        self._title.set_text(title)
        self._title.setVisible(bool(title))
        self.setAccessibleName(title)

    def _turn_head(self, width: int) -> None:
        tools = self.tools.sizeHint().width()
        narrow = bool(tools) and self._title.sizeHint().width() + 16 + tools > width
        directions = QBoxLayout.Direction
        self._head.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn_head(self.contentsRect().width() - 32)
