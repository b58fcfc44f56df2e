"""Facts in two columns: what it is, and its value."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from app.ui.theme import MEDIUM, Theme
from app.ui.widgets.labels import ElidedLabel, TextLabel


class KeyValueList(QWidget):
    """Rows of a name and a value that can be selected and copied.

    Rows are kept between updates, so that a value that changes each second costs one label.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._values: dict[str, TextLabel] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(1, 1)

    def show_values(self, values: Mapping[str, str]) -> None:
        """Show these names and values, in this order."""
        if list(values) != list(self._values):
            self._build_rows(values)
        for name, value in values.items():
            self._values[name].setText(value)

    def value(self, name: str) -> str:
        """Return the value shown for a name.

        Raises:
            KeyError: No row has that name.
        """
        return self._values[name].text()

    def _build_rows(self, values: Mapping[str, str]) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        self._values = {}
        for row, name in enumerate(values):
            label = ElidedLabel(self._theme, name, muted=True)
            value = TextLabel(self._theme, weight=MEDIUM, wrap=True)
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            value.setAccessibleName(name)
            top = Qt.AlignmentFlag.AlignTop
            self._grid.addWidget(label, row, 0, top)
            self._grid.addWidget(value, row, 1, top)
            self._values[name] = value
