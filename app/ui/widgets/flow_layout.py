"""Widgets in a row that goes on below where it has no room."""

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Gives each widget the width it asks for, and begins another row rather than cut a word."""

    def __init__(self, spacing: int = 8, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}
        self.setContentsMargins(QMargins())
        self.setSpacing(spacing)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def invalidate(self) -> None:
        self._heights.clear()
        super().invalidate()

    def heightForWidth(self, width: int) -> int:
        # Layouts around this one ask dozens of times for the same width.
        if width not in self._heights:
            self._heights[width] = self._height_for(width)
        return self._heights[width]

    def _height_for(self, width: int) -> int:
        edge = self.contentsMargins()
        places = self._places(width - edge.left() - edge.right())
        deepest = max((place.bottom() + 1 for _item, place in places), default=0)
        return deepest + edge.top() + edge.bottom()

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        room = rect.marginsRemoved(self.contentsMargins())
        for item, place in self._places(room.width()):
            item.setGeometry(place.translated(room.topLeft()))

    def sizeHint(self) -> QSize:
        """All in one row."""
        sizes = [item.sizeHint() for item in self._shown()]
        width = sum(size.width() for size in sizes) + self.spacing() * max(0, len(sizes) - 1)
        least = QSize(width, max((size.height() for size in sizes), default=0))
        return least.grownBy(self.contentsMargins())

    def minimumSize(self) -> QSize:  # noqa: N802 - Qt calls it
        """The widest alone; the height is that of one row, as the width decides how many."""
        least = QSize(0, 0)
        for item in self._shown():
            least = least.expandedTo(item.sizeHint())
        return least.grownBy(self.contentsMargins())

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _places(self, width: int) -> list[tuple[QLayoutItem, QRect]]:
        """Return where each item lies in a room of that width, in the middle of its row."""
        places: list[tuple[QLayoutItem, QRect]] = []
        top = 0
        for row in self._rows(width):
            left, height = 0, max(item.sizeHint().height() for item in row)
            for item in row:
                size = item.sizeHint()
                lowered = top + (height - size.height()) // 2
                places.append((item, QRect(QPoint(left, lowered), size)))
                left += size.width() + self.spacing()
            top += height + self.spacing()
        return places

    def _rows(self, width: int) -> list[list[QLayoutItem]]:
        rows: list[list[QLayoutItem]] = []
        left = 0
        for item in self._shown():
            needed = item.sizeHint().width()
            if not rows or left + needed > width:
                rows.append([])
                left = 0
            rows[-1].append(item)
            left += needed + self.spacing()
        return rows
