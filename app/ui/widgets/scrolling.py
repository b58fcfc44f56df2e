"""Content that scrolls where the screen is too small for it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


def scrolling(content: QWidget, *, see_through: bool = False) -> QScrollArea:
    """Return a frameless area that scrolls `content`; `see_through` shows what lies behind it."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    # No stop for Tab, which would show nothing: keys that its content leaves scroll it all the same.
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(content)
    if see_through:
        # Not before it has the content: taking it, it fills its background.
        for ground in (content, area.viewport()):
            ground.setAutoFillBackground(False)
    return area
