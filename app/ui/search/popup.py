"""The list that drops from the search field with what was found everywhere."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from app.ui.search.hits import Hit
from app.ui.shell import Shell
from app.ui.theme import MEDIUM, Theme
from app.ui.widgets.labels import TextLabel

_WIDTH = 460
_MARGIN = 12
_ROWS_SHOWN = 8


class SearchPopup(QFrame):
    """Lies over the page; the focus stays in the field, which moves the choice."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, window: Shell) -> None:
        super().__init__(window)
        self._window = window
        self._theme = theme
        self._hits: list[Hit] = []
        self.setProperty("card", True)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Found"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setItemDelegate(_HitDelegate(theme, self.list))
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setStyleSheet("QListWidget { border: none; }")
        self.list.itemClicked.connect(lambda _item: self.open_current())
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 4, 4, 4)
        self.nothing = TextLabel(theme, self.tr("Nothing found"), muted=True)
        self.nothing.setContentsMargins(_MARGIN, 0, _MARGIN, 0)
        column.addWidget(self.list)
        column.addWidget(self.nothing)
        self.hide()

    def show_hits(self, hits: Sequence[Hit], under: QWidget) -> None:
        """Show what was found below a field; nothing hides the list."""
        self._hits = list(hits)
        self.list.clear()
        for hit in hits:
            item = QListWidgetItem(self._theme.icon(hit.icon, "text_muted"), hit.title)
            item.setData(Qt.ItemDataRole.UserRole, hit.detail)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{hit.title}, {hit.detail}")
            self.list.addItem(item)
        self.list.setVisible(bool(hits))
        self.nothing.setVisible(not hits)
        self.setVisible(bool(hits))
        if hits:
            self.list.setCurrentRow(0)
            self._drop_from(under)

    def show_nothing(self, under: QWidget) -> None:
        """Say below a field that nothing was found."""
        self.show_hits((), under)
        self.show()
        self._drop_from(under)

    def titles(self) -> list[str]:
        """Return what is listed, the first first."""
        return [hit.title for hit in self._hits] if self.isVisible() else []

    def step(self, step: int) -> None:
        """Choose another row, round the ends."""
        count = self.list.count()
        if count:
            self.list.setCurrentRow((self.list.currentRow() + step) % count)

    def open_current(self) -> bool:
        """Open what is chosen; tell whether there was something."""
        row, shown = self.list.currentRow(), self.isVisible()
        self.hide()
        if not shown or not 0 <= row < len(self._hits):
            return False
        self.chosen.emit(self._hits[row])
        return True

    def _bottom(self) -> int:
        # The keyboard of the kiosk stands below the page and must stay free.
        return self._window.content.geometry().bottom()

    def _drop_from(self, under: QWidget) -> None:
        window = self._window
        width = min(round(_WIDTH * self._theme.size.body / 14), window.width() - 2 * _MARGIN)
        rows = max(1, min(self.list.count(), _ROWS_SHOWN))
        top = under.mapTo(window, QPoint(0, under.height())).y() + 6
        height = min(rows * self._theme.size.target + 18, self._bottom() - top - _MARGIN)
        right = under.mapTo(window, QPoint(under.width(), 0)).x()
        left = max(_MARGIN, min(right - width, window.width() - width - _MARGIN))
        self.setGeometry(QRect(left, top, width, height))
        self.raise_()


class _HitDelegate(QStyledItemDelegate):
    """Two lines: what it is called, and what kind of thing it is."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(
        self,
        _option: QStyleOptionViewItem,
        _index: QModelIndex,  # type: ignore[override]
    ) -> QSize:
        return QSize(0, self._theme.size.target)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex,  # type: ignore[override]
    ) -> None:
        painter.save()
        theme, rect = self._theme, option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent_soft"))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.drawRoundedRect(rect, theme.radius.small, theme.radius.small)
        icon = index.data(Qt.ItemDataRole.DecorationRole)
        size = theme.size.icon
        place = QRect(rect.left() + 12, rect.center().y() - size // 2, size, size)
        icon.paint(painter, place)
        words = rect.adjusted(size + 24, 0, -12, 0)
        half = words.height() // 2
        for role, at, color, weight in (
            (Qt.ItemDataRole.DisplayRole, words.adjusted(0, 2, 0, -half), "text", MEDIUM),
            (Qt.ItemDataRole.UserRole, words.adjusted(0, half, 0, -2), "text_muted", None),
        ):
            font = theme.font("body") if weight is None else theme.font("body", weight)
            painter.setFont(font)
            painter.setPen(theme.color(color))
            text = painter.fontMetrics().elidedText(
                str(index.data(role)), Qt.TextElideMode.ElideRight, at.width()
            )
            painter.drawText(at, Qt.AlignmentFlag.AlignVCenter, text)
        painter.restore()
