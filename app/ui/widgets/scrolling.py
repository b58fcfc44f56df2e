"""Content that scrolls where the screen is too small for it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from app.ui.theme import Theme
from app.ui.widgets.section_card import SectionCard


def scrolling(content: QWidget, *, see_through: bool = False) -> QScrollArea:
    """Return a frameless area that scrolls `content`; `see_through` shows what lies behind it."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    # No stop for Tab, which would show nothing: keys that its content leaves scroll it anyway.
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(content)
    if see_through:
        # Not before it has the content: taking it, it fills its background.
        for ground in (content, area.viewport()):
            ground.setAutoFillBackground(False)
    return area


def scrolling_card(theme: Theme, name: str, rows: QWidget) -> QScrollArea:
    """Return rows in a card as high as they are; it scrolls where that is higher than the page.

    Args:
        name: What assistive technology calls the card.
    """
    content = QWidget()
    content.setProperty("page", True)
    column = QVBoxLayout(content)
    column.setContentsMargins(0, 0, 8, 0)
    card = SectionCard(theme)
    card.setAccessibleName(name)
    card.body.addWidget(rows)
    column.addWidget(card)
    column.addStretch(1)
    return scrolling(content)
