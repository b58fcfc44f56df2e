"""A card: a titled section of a page, with room for buttons beside its title."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.ui.theme import SEMIBOLD, Theme
from app.ui.widgets.labels import ElidedLabel


class SectionCard(QFrame):
    """A raised surface with a thin border. Put content into `body`, buttons into `tools`."""

    def __init__(self, theme: Theme, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        if title:
            self.setAccessibleName(title)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(16, 16, 16, 16)
        outer.setSpacing(12)
        self._title = ElidedLabel(theme, title, "body", SEMIBOLD)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._title)
        head.addStretch(1)
        self.tools = QHBoxLayout()
        self.tools.setSpacing(8)
        head.addLayout(self.tools)
        outer.addLayout(head)
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
