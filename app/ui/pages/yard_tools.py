"""The tools of the plan: zoom, and for who may, the picture and the places."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.ui.theme import Theme
from app.ui.widgets.busy_button import BusyButton
from app.ui.widgets.flow_layout import FlowLayout
from app.ui.widgets.labels import TextLabel


class YardTools(QWidget):
    """The buttons of the plan, and below them what is to be done on it."""

    def __init__(self, theme: Theme, *, may_edit: bool) -> None:
        super().__init__()
        self._may_edit = may_edit
        self.edit = QPushButton(self.tr("Move connectors"))
        self.edit.setCheckable(True)
        self.edit.setProperty("kind", "choice")
        self.picture = BusyButton(theme, self.tr("Picture of the yard…"), "", "upload")
        self.place_rest = BusyButton(theme, self.tr("Place the rest"))
        self.undo = BusyButton(theme, self.tr("Undo"), "", "reset")
        self.nearer = BusyButton(theme, "+")
        self.farther = BusyButton(theme, "−")  # noqa: RUF001 - the sign that is as wide as a plus
        self.whole = BusyButton(theme, self.tr("All of it"))
        self.hint = TextLabel(theme, wrap=True)
        self._build_layout(theme)
        self.show_editing(unplaced=0, undoable=False)

    def show_editing(self, *, unplaced: int, undoable: bool) -> None:
        """Offer what makes sense while connectors are moved, and nothing of it else."""
        editing = self.edit.isChecked()
        self.undo.setVisible(editing)
        self.undo.setEnabled(undoable)
        self.place_rest.setVisible(editing and unplaced > 0)

    def show_hints(self, hints: Sequence[str]) -> None:
        """Say what to do next; nothing takes no room."""
        self.hint.setText("\n".join(hints))
        self.hint.setVisible(bool(hints))

    def _build_layout(self, theme: Theme) -> None:
        self.nearer.setAccessibleName(self.tr("Zoom in"))
        self.farther.setAccessibleName(self.tr("Zoom out"))
        for zoom in (self.nearer, self.farther):
            zoom.setToolTip(zoom.accessibleName())
            zoom.setMinimumWidth(theme.size.control)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        row = QHBoxLayout()
        row.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self.hint)
        changing = FlowLayout(spacing=8)
        for each in (self.edit, self.picture, self.place_rest, self.undo):
            changing.addWidget(each)
            # Hidden or left alone: what is shown before it has a parent is a window for a moment.
            if not self._may_edit:
                each.hide()
        row.addLayout(changing, 1)
        for tool in (self.farther, self.nearer, self.whole):
            row.addWidget(tool)
