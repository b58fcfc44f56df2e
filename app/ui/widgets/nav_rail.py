"""The rail at the left: one entry a page, with icon, word and a count where there is one."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QScrollArea,
    QScroller,
    QVBoxLayout,
    QWidget,
)

from app.ui.theme import MEDIUM, SEMIBOLD, Theme
from app.ui.widgets.text_painter import TextPainter

_MOST_SHORTCUTS = 9
_WIDEST = 1.3
"""How much wider than usual the rail becomes for the sake of a long word."""


class NavRail(QWidget):
    """Lists the pages; emits `chosen` with the key of the page that is asked for.

    Ctrl+1 to Ctrl+9 choose the first nine; up and down move the focus. On the desktop it folds to
    icons.
    """

    chosen = Signal(str)

    def __init__(self, theme: Theme, product: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._entries: dict[str, RailButton] = {}
        self._collapsed = False
        self.setAccessibleName(self.tr("Pages"))
        self._brand = _Brand(theme, product)
        self._fold = RailButton(theme, "panel", self.tr("Collapse"), self)
        self._fold.clicked.connect(lambda: self.set_collapsed(not self._collapsed))
        self._fold.setVisible(theme.density_name == "desktop")
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 0, 8, 8)
        column.setSpacing(4)
        column.addWidget(self._brand)
        self._scroll, self._list = self._build_list()
        column.addWidget(self._scroll, 1)
        column.addWidget(self._fold)
        self.setFixedWidth(theme.size.rail)
        theme.changed.connect(self.update)

    @property
    def collapsed(self) -> bool:
        """Whether only icons are shown."""
        return self._collapsed

    def add_entry(self, key: str, icon: str, text: str) -> None:
        """Add an entry below the others."""
        button = RailButton(self._theme, icon, text, self)
        button.setCheckable(True)
        button.setAutoExclusive(True)
        button.clicked.connect(lambda: self.chosen.emit(key))
        before = list(self._entries.values())
        if before:
            QWidget.setTabOrder(before[-1], button)
        QWidget.setTabOrder(button, self._fold)
        self._entries[key] = button
        self._list.addWidget(button)
        number = len(self._entries)
        if number <= _MOST_SHORTCUTS:
            shortcut = QShortcut(QKeySequence(f"Ctrl+{number}"), self)
            shortcut.activated.connect(lambda: self._on_shortcut(key))
            button.set_hint(shortcut.key().toString(QKeySequence.SequenceFormat.NativeText))
        self._fit()

    def entries(self) -> list[tuple[str, str, str]]:
        """Return key, icon and text of every entry."""
        return [(key, each.icon_name, each.text()) for key, each in self._entries.items()]

    def has_entry(self, key: str) -> bool:
        """Tell whether there is an entry for a page."""
        return key in self._entries

    def select(self, key: str) -> None:
        """Mark an entry as the page shown; keys without an entry leave the mark where it is."""
        if key in self._entries:
            self._entries[key].setChecked(True)
            self._scroll.ensureWidgetVisible(self._entries[key], 0, 0)

    def set_badge(self, key: str, count: int) -> None:
        """Show a count at an entry; 0 shows none. A page without an entry shows none either."""
        if key in self._entries:
            self._entries[key].set_badge(count)
            self._fit()

    def show_only(self, key: str | None) -> None:
        """Show one entry alone, or with None all of them again."""
        for each, button in self._entries.items():
            button.setVisible(key in (None, each))

    def set_collapsed(self, collapsed: bool) -> None:
        """Fold to icons, or unfold."""
        self._collapsed = collapsed
        self._fit()
        self._fold.set_text(self.tr("Expand") if collapsed else self.tr("Collapse"))
        for button in (*self._entries.values(), self._fold):
            button.set_collapsed(collapsed)
        self._brand.update()

    def _build_list(self) -> tuple[QScrollArea, QVBoxLayout]:
        """Build the list of entries; where they are too many for a low screen, it scrolls."""
        entries = QWidget()
        entries.setProperty("page", True)
        column = QVBoxLayout(entries)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.setAlignment(Qt.AlignmentFlag.AlignTop)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.viewport().setAutoFillBackground(False)
        scroll.setWidget(entries)
        QScroller.grabGesture(scroll.viewport(), QScroller.ScrollerGestureType.TouchGesture)
        return scroll, column

    def _fit(self) -> None:
        """Be as wide as the longest word needs, within reason."""
        size = self._theme.size
        needed = max((each.needed_width() for each in self._entries.values()), default=0)
        unfolded = min(max(size.rail, needed + 16), round(size.rail * _WIDEST))
        self.setFixedWidth(size.rail_collapsed if self._collapsed else unfolded)

    def _on_shortcut(self, key: str) -> None:
        if not self._entries[key].isHidden():
            self.chosen.emit(key)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._theme.color("rail"))
        painter.end()


class RailButton(QAbstractButton):
    """One entry of the rail, painted."""

    def __init__(self, theme: Theme, icon: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._icon = theme, icon
        self._badge, self._hint, self._collapsed = 0, "", False
        self._by_keyboard = False
        self._word = TextPainter(theme.font("body", MEDIUM))
        self._number = TextPainter(theme.font("body", SEMIBOLD))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedHeight(theme.size.target)
        self.set_text(text)
        theme.changed.connect(self.update)

    @property
    def icon_name(self) -> str:
        """The name of its icon."""
        return self._icon

    def set_text(self, text: str) -> None:
        """Show another word."""
        self.setText(text)
        self._describe()

    def set_hint(self, keys: str) -> None:
        """Tell the keys that choose this entry."""
        self._hint = keys
        self._describe()

    def set_badge(self, count: int) -> None:
        """Show a count; 0 shows none."""
        self._badge = count
        self._describe()

    def needed_width(self) -> int:
        """Return the width at which the word is not cut."""
        size = self._theme.size
        left = round((size.rail_collapsed - 16 - size.icon) / 2)
        word = round(self._word.width(self.text())) + 1
        return left + size.icon + 12 + word + 8 + self._badge_room()

    def set_collapsed(self, collapsed: bool) -> None:
        """Show only the icon."""
        self._collapsed = collapsed
        self._describe()

    def _describe(self) -> None:
        tip = f"{self.text()}  {self._hint}".strip()
        self.setToolTip(tip if self._collapsed or self._hint else "")
        self.setAccessibleName(f"{self.text()} {self._badge}" if self._badge else self.text())
        self.update()

    def _ground(self) -> str | None:
        if self.isChecked():
            return "rail_selected"
        return "rail_hover" if self.underMouse() or self.isDown() else None

    def sizeHint(self) -> QSize:
        return QSize(self._theme.size.rail_collapsed - 16, self._theme.size.target)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        tab = {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason}
        self._by_keyboard = event.reason() in tab
        super().focusInEvent(event)

    def paintEvent(self, _event: object) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        color, size = self._theme.color, self._theme.size
        rect = QRectF(self.rect())
        ground = self._ground()
        painter.setPen(Qt.PenStyle.NoPen)
        if ground is not None:
            painter.setBrush(color(ground))
            painter.drawRoundedRect(rect, 8, 8)
        if self.isChecked():
            painter.setBrush(color("rail_accent"))
            painter.drawRoundedRect(QRectF(0, rect.height() / 2 - 10, 3, 20), 1.5, 1.5)
        ink = color("rail_text" if self.isChecked() else "rail_muted")
        left = round((size.rail_collapsed - 16 - size.icon) / 2)
        pixmap = self._theme.icons().pixmap(self._icon, ink, size.icon, self.devicePixelRatioF())
        painter.drawPixmap(QPointF(left, round((rect.height() - size.icon) / 2)), pixmap)
        right = self._paint_badge(painter, rect)
        if not self._collapsed:
            word = QRectF(left + size.icon + 12, 0, 0, rect.height())
            word.setRight(right - 8)
            self._word.draw(painter, word, self.text(), ink)
        if self.hasFocus() and self._by_keyboard:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(color("rail_accent"))
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 8, 8)
        painter.end()

    def _badge_room(self) -> int:
        return self._pill_size()[1] + 8 if self._badge else 0

    def _pill_size(self) -> tuple[int, int]:
        """Return how high and how wide the count is."""
        height = round(self._theme.size.body * 1.5)
        return height, max(height, round(self._number.width(str(self._badge))) + 12)

    def _paint_badge(self, painter: QPainter, rect: QRectF) -> float:
        """Paint the count, or a dot where only the icon is shown; return where it begins."""
        if not self._badge:
            return rect.right()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("rail_accent"))
        if self._collapsed:
            painter.drawEllipse(QPointF(rect.right() - 11, rect.center().y() - 11), 4.5, 4.5)
            return rect.right()
        text = str(self._badge)
        height, width = self._pill_size()
        pill = QRectF(rect.right() - width - 8, round((rect.height() - height) / 2), width, height)
        painter.drawRoundedRect(pill, height / 2, height / 2)
        inner = pill.adjusted((width - self._number.width(text)) / 2, 0, 1, 0)
        self._number.draw(painter, inner, text, self._theme.color("rail"))
        return pill.left()


class _Brand(QWidget):
    """The product's mark and name at the head of the rail."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme, self._name = theme, name
        self._text = TextPainter(theme.font("body", SEMIBOLD))
        self.setFixedHeight(theme.size.bar)
        self.setAccessibleName(name)
        theme.changed.connect(self.update)

    def paintEvent(self, _event: object) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        color, icon = self._theme.color, self._theme.size.icon
        side = icon + 8
        left = (self._theme.size.rail_collapsed - 16 - side) / 2
        box = QRectF(left, (self.height() - side) / 2, side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color("rail_accent"))
        painter.drawRoundedRect(box, 8, 8)
        inner = icon - 2
        pixmap = self._theme.icons().pixmap("bolt", color("rail"), inner, self.devicePixelRatioF())
        painter.drawPixmap(box.center() - QPointF(inner / 2, inner / 2), pixmap)
        words = QRectF(box.right() + 10, 0, self.width() - box.right() - 10, self.height())
        self._text.draw(painter, words, self._name, color("rail_text"))
        painter.end()
