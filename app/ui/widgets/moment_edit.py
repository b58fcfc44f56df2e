"""A field for a local date and time, which may be left out."""

from datetime import UTC, datetime

from PySide6.QtCore import QDateTime, QTimeZone, Signal
from PySide6.QtWidgets import QCheckBox, QDateTimeEdit, QHBoxLayout, QWidget

from app.ui.widgets.calendar_popup import unfold_calendar


class MomentEdit(QWidget):
    """Shows local time and returns UTC; with `optional` words a box says whether it counts.

    Args:
        optional: What the box says; empty where there always is a moment.
    """

    changed = Signal()

    def __init__(self, at: datetime, optional: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = QCheckBox(optional)
        self.field = QDateTimeEdit()
        unfold_calendar(self.field)
        self.set_moment(at)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        if optional:
            row.addWidget(self.box)
            self.field.setEnabled(False)
            self.box.toggled.connect(self.field.setEnabled)
            self.box.toggled.connect(lambda _on: self.changed.emit())
        else:
            self.box.setChecked(True)
        row.addWidget(self.field, 1)
        self.setFocusProxy(self.box if optional else self.field)
        self.field.dateTimeChanged.connect(lambda _at: self.changed.emit())

    def moment(self) -> datetime | None:
        """Return the moment, to the second; None where it does not count."""
        if not self.box.isChecked():
            return None
        return datetime.fromtimestamp(self.field.dateTime().toSecsSinceEpoch(), UTC)

    def set_moment(self, at: datetime) -> None:
        """Show a moment."""
        local = QTimeZone.systemTimeZone()
        self.field.setDateTime(QDateTime.fromSecsSinceEpoch(int(at.timestamp()), local))

    def set_optional_moment(self, at: datetime | None) -> None:
        """Show a moment that counts, or that none does."""
        self.box.setChecked(at is not None)
        if at is not None:
            self.set_moment(at)

    def setAccessibleName(self, name: str) -> None:  # noqa: N802  (Qt says it so)
        """Name both the box and the field."""
        super().setAccessibleName(name)
        self.field.setAccessibleName(name)
        if self.box.text():
            self.box.setAccessibleDescription(name)
