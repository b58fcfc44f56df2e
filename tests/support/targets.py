"""What a finger can press on a screen, and how large it is there."""

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QTabBar,
    QTableView,
    QWidget,
)

from tests.support.whole_screen import told

_FIELDS = (QAbstractSpinBox, QComboBox, QLineEdit)


class Target(NamedTuple):
    """Something to press: its name, and its width and height in logical pixels."""

    name: str
    width: int
    height: int


def targets_in(part: QWidget) -> Iterator[Target]:
    """Yield what can be pressed now in a part of the screen: controls, tabs, rows of lists."""
    for widget in part.findChildren(QWidget):
        if not widget.isVisible() or isinstance(widget.parentWidget(), _FIELDS):
            continue
        if isinstance(widget, QTabBar):
            yield from _tabs(widget)
        elif isinstance(widget, QHeaderView):
            yield from _headings(widget)
        elif isinstance(widget, QAbstractItemView):
            yield from _rows(widget)
        elif _is_control(widget):
            yield _target(told(widget), widget.size())


def _is_control(widget: QWidget) -> bool:
    if isinstance(widget, QLineEdit):
        return not widget.isReadOnly()
    return isinstance(widget, QAbstractButton | QAbstractSpinBox | QComboBox)


def _tabs(bar: QTabBar) -> Iterator[Target]:
    for place in range(bar.count()):
        if bar.isTabVisible(place) and not bar.tabRect(place).isEmpty():
            yield _target(f"tab {bar.tabText(place)!r}", bar.tabRect(place))


def _headings(header: QHeaderView) -> Iterator[Target]:
    if header.sectionsClickable() and header.count():
        yield _target(f"headings of {told(header.parentWidget())}", header.size())


def _rows(view: QAbstractItemView) -> Iterator[Target]:
    model = view.model()
    chosen = view.selectionMode() is not QAbstractItemView.SelectionMode.NoSelection
    if model is not None and model.rowCount() and chosen:
        columns = range(model.columnCount()) if isinstance(view, QTableView) else range(1)
        cells = (view.visualRect(model.index(0, column)) for column in columns)
        first = next((cell for cell in cells if not cell.isEmpty()), QRect())
        yield _target(f"row of {told(view)}", first)


def _target(name: str, size: QSize | QRect) -> Target:
    return Target(name, size.width(), size.height())
