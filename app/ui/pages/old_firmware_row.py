"""A line that tells how many chargers run older firmware than others of their model."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from app.ui.access import DepotAccess
from app.ui.presenters.bulk import old_firmware_lines, old_firmware_text
from app.ui.theme import Theme
from app.ui.widgets.labels import TextLabel
from app.ui.widgets.shapes import ShapeMark


class OldFirmwareRow(QFrame):
    """Hidden where all run the newest; `wanted` carries the chargers that do not."""

    wanted = Signal(object)

    def __init__(self, theme: Theme, access: DepotAccess) -> None:
        super().__init__()
        self.setProperty("card", True)
        self._access = access
        self.said = TextLabel(theme, wrap=True)
        self.choose = QPushButton(self.tr("Choose them"))
        self.choose.clicked.connect(self._on_choose)
        mark = ShapeMark(theme)
        mark.show_shape("triangle", "attention")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 8, 8)
        row.setSpacing(12)
        row.addWidget(mark)
        row.addWidget(self.said, 1)
        row.addWidget(self.choose)
        self.hide()

    def refresh(self) -> None:
        """Look anew whose firmware is old."""
        found = self._access.care.fleet.old_firmware()
        self.said.setText(old_firmware_text(len(found)) if found else "")
        self.setToolTip("\n".join(old_firmware_lines(found)))
        self.setVisible(bool(found))

    def _on_choose(self) -> None:
        self.wanted.emit([old.charger_id for old in self._access.care.fleet.old_firmware()])
