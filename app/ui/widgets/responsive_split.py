"""Two widgets side by side, or one above the other where the room is narrow."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

_ANY_HEIGHT = 16_777_215
"""Qt's word for no greatest height."""


class ResponsiveSplit(QSplitter):
    """Turns at a width, in logical pixels; `shares` are the parts of the room, first to second.

    With `whole` each part is at least as high as its words need, for a split that scrolls; with
    `packed` the first, above the second, is no higher than that either.
    """

    def __init__(
        self,
        first: QWidget,
        second: QWidget,
        turns_at: int,
        shares: tuple[int, int],
        parent: QWidget | None = None,
        *,
        whole: bool = False,
        packed: bool = False,
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._turns_at, self._shares = turns_at, shares
        self._parts = (first, second)
        self._laid_out, self._whole, self._packed = False, whole or packed, packed
        self.setHandleWidth(16)
        self.setChildrenCollapsible(False)
        for place, widget in enumerate(self._parts):
            self.addWidget(widget)
            self.setStretchFactor(place, shares[place])

    def minimumSizeHint(self) -> QSize:
        # Beside each other only where there is room: the width of the wider one is enough. While
        # it is hidden its width says nothing, and so neither does the way it is turned.
        sizes = [widget.minimumSizeHint() for widget in self._parts]
        height = max(size.height() for size in sizes)
        if self.isVisible():
            height = super().minimumSizeHint().height()
        return QSize(max(size.width() for size in sizes), height)

    def event(self, event: QEvent) -> bool:
        if self._whole and event.type() == QEvent.Type.LayoutRequest:
            narrow = self.orientation() is Qt.Orientation.Vertical
            self._keep_words(self.width(), narrow=narrow)
        return super().event(event)

    def _keep_words(self, width: int, *, narrow: bool) -> None:
        for part in self._parts:
            layout = part.layout()
            if layout is not None:
                border = part.height() - part.contentsRect().height()
                needed = layout.minimumHeightForWidth(width - border) + border if narrow else 0
                part.setMinimumHeight(max(0, needed))
                if self._packed and part is self._parts[0]:
                    part.setMaximumHeight(max(0, needed) if narrow else _ANY_HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        narrow = event.size().width() < self._turns_at
        wanted = Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal
        turned = wanted is not self.orientation()
        if turned:
            self.setOrientation(wanted)
        if self._whole:
            self._keep_words(event.size().width(), narrow=narrow)
        super().resizeEvent(event)
        if turned or not self._laid_out:
            self._laid_out = True
            self.setSizes([share * 1000 for share in self._shares])
