"""Content that scrolls where the screen is too small for it."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from app.ui.theme import Theme
from app.ui.widgets.section_card import SectionCard

_GAP = 8
"""Between what scrolls and the bar, in pixels."""


class ScrollArea(QScrollArea):
    """Has no frame; its content is as wide as it where there is no bar, else apart from the bar."""

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        # No stop for Tab, which would show nothing: keys that its content leaves scroll it anyway.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # Later: in the middle of being laid out, content would keep its places of before.
        self.verticalScrollBar().rangeChanged.connect(
            self._keep_apart, Qt.ConnectionType.QueuedConnection
        )

    def _keep_apart(self, least: int, most: int) -> None:
        self.setViewportMargins(0, 0, _GAP if most > least else 0, 0)


def scrolling(content: QWidget, *, see_through: bool = False) -> QScrollArea:
    """Return a frameless area that scrolls `content`; `see_through` shows what lies behind it."""
    area = ScrollArea()
    area.setWidget(content)
    if see_through:
        # Not before it has the content: taking it, it fills its background.
        for ground in (content, area.viewport()):
            ground.setAutoFillBackground(False)
    return area


def scroll_to(widget: QWidget, *, to_top: bool = False) -> None:
    """Bring a widget into view in every area it is in; what is higher than an area may stay.

    With `to_top` it comes to the top of its areas, so that what belongs below it shows too.
    """
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea) and (content := above.widget()) is not None:
            fits = widget.height() <= above.viewport().height()
            if to_top:
                above.verticalScrollBar().setValue(widget.mapTo(content, QPoint()).y())
            elif fits or widget.visibleRegion().isEmpty():
                above.ensureWidgetVisible(widget)
        above = above.parentWidget()


def scrolling_card(theme: Theme, name: str, rows: QWidget) -> QScrollArea:
    """Return rows in a card as high as they are; it scrolls where that is higher than the page.

    Args:
        name: What assistive technology calls the card.
    """
    content = QWidget()
    content.setProperty("page", True)
    column = QVBoxLayout(content)
    column.setContentsMargins(0, 0, 0, 0)
    card = SectionCard(theme)
    card.setAccessibleName(name)
    card.body.addWidget(rows)
    column.addWidget(card)
    column.addStretch(1)
    return scrolling(content)
