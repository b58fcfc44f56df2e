"""A short list of things of which any number may be ticked."""

from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from app.ui.theme import Theme

_KEY = int(Qt.ItemDataRole.UserRole)
_MOST_ROWS = 4


class CheckList(QListWidget):
    """Shows names with a box each; `changed` comes when a box was ticked or cleared.

    Args:
        things: Key and name of each, in their order.
        ticked: Keys of those that are ticked at first; others than `things` are kept unseen.
    """

    changed = Signal()

    def __init__(
        self,
        theme: Theme,
        things: Sequence[tuple[Any, str]],
        ticked: Iterable[Any],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        known = {key for key, _ in things}
        chosen = set(ticked)
        self._unseen = chosen - known
        row = theme.size.control - 4
        for key, name in things:
            item = QListWidgetItem(name, self)
            item.setData(_KEY, key)
            item.setFlags(Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsEnabled)
            state = Qt.CheckState.Checked if key in chosen else Qt.CheckState.Unchecked
            item.setCheckState(state)
            item.setSizeHint(QSize(0, row))
        self.setFixedHeight(row * min(_MOST_ROWS, max(1, len(things))) + 12)
        # No lambda: with itself in its own connection a list that no sheet takes would never go.
        self.itemChanged.connect(self.changed)

    def ticked(self) -> list[Any]:
        """Return the keys of what is ticked, in order; those that are not shown come last."""
        items = (self.item(row) for row in range(self.count()))
        shown = [x.data(_KEY) for x in items if x.checkState() == Qt.CheckState.Checked]
        return [*shown, *self._unseen]

    def tick(self, key: Any, on: bool = True) -> None:
        """Tick or clear one."""
        for row in range(self.count()):
            if self.item(row).data(_KEY) == key:
                state = Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
                self.item(row).setCheckState(state)
