"""The steps of a limit over time, a row of fields each."""

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import QCoreApplication, QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QGridLayout,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.core.charging_profiles import RateUnit, SchedulePeriod
from app.ui.presenters.limit import FIRST_LIMITS, span_seconds, span_text
from app.ui.theme import Theme
from app.ui.widgets.labels import TextLabel

translate = QCoreApplication.translate

_MOST = {RateUnit.AMPERE: 1000.0, RateUnit.WATT: 2_000_000.0}
_STEPS = {RateUnit.AMPERE: 1.0, RateUnit.WATT: 500.0}
_INDENT = 10
_HOUR_S = 3600


class PeriodRows(QWidget):
    """From when on, how much, how many phases. The first step starts with the schedule.

    `changed` tells that anything was typed, added or taken out.
    """

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._unit = RateUnit.AMPERE
        self._most: int | None = None
        self.rows: list[PeriodRow] = []
        self.add = QPushButton(theme.icon("plus"), translate("Limits", "Add a step"))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(1, 1)
        self._build_titles()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(self._grid)
        column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        self.add.setAutoDefault(False)
        self.add.clicked.connect(self._on_add)

    def set_unit(self, unit: RateUnit) -> None:
        """Take the limits in another unit; what stood there in the old one is made anew."""
        if unit is self._unit and self.rows:
            return
        self._unit = unit
        for row in self.rows:
            row.show_unit(unit, FIRST_LIMITS[unit])
        self.changed.emit()

    def set_most(self, most: int | None) -> None:
        """Let there be so many steps and no more; None: as many as anybody likes."""
        self._most = most
        self._show_adding()

    def show_periods(self, periods: Sequence[SchedulePeriod], unit: RateUnit) -> None:
        """Show these steps."""
        self._unit = unit
        for row in list(self.rows):
            self._drop(row)
        for period in periods:
            self._append(period)
        self.changed.emit()

    def periods(self) -> tuple[SchedulePeriod, ...]:
        """Return the steps.

        Raises:
            ValueError: One starts at something that is no time.
        """
        return tuple(row.period() for row in self.rows)

    def problem(self) -> str:
        """Return what is wrong with the times; empty where nothing is."""
        if all(row.readable() for row in self.rows):
            return ""
        return translate("Limits", "Write a step's start in hours and minutes, such as 1:30.")

    def _on_add(self) -> None:
        last = self.rows[-1]
        start_s = last.period().start_s if last.readable() else 0
        self._append(SchedulePeriod(start_s + _HOUR_S, last.limit(), last.phases.currentData()))
        self.rows[-1].start.setFocus()
        self.rows[-1].start.selectAll()
        self.changed.emit()

    def _append(self, period: SchedulePeriod) -> None:
        row = PeriodRow(self._theme, self._unit, period, first=not self.rows)
        place = self._grid.rowCount()
        for column, field in enumerate(row.fields()):
            self._grid.addWidget(field, place, column)
        row.start.textChanged.connect(self.changed)
        row.amount.valueChanged.connect(self.changed)
        row.phases.currentIndexChanged.connect(self.changed)
        row.remove.clicked.connect(lambda: self._on_remove(row))
        self.rows.append(row)
        self._show_adding()

    def _on_remove(self, row: "PeriodRow") -> None:
        self._drop(row)
        self.changed.emit()

    def _drop(self, row: "PeriodRow") -> None:
        self.rows.remove(row)
        for field in row.fields():
            self._grid.removeWidget(field)
            field.hide()
            field.deleteLater()
        self._show_adding()

    def _show_adding(self) -> None:
        self.add.setEnabled(self._most is None or len(self.rows) < self._most)

    def _build_titles(self) -> None:
        titles = (
            translate("Limits", "From"),
            translate("Limits", "Limit"),
            translate("Limits", "Phases"),
        )
        for column, title in enumerate(titles):
            self._grid.addWidget(TextLabel(self._theme, title, muted=True), 0, column)


class PeriodRow:
    """The fields of one step."""

    def __init__(
        self, theme: Theme, unit: RateUnit, period: SchedulePeriod, *, first: bool
    ) -> None:
        self.start = QLineEdit(span_text(period.start_s))
        self.amount = QDoubleSpinBox()
        self.phases = QComboBox()
        self.remove = QToolButton()
        scale = theme.size.body / 14
        self.start.setFixedWidth(round(88 * scale))
        self.start.setReadOnly(first)
        self.start.setAccessibleName(translate("Limits", "From, in hours and minutes"))
        self.start.setToolTip(
            translate("Limits", "The first step starts with the schedule.")
            if first
            else translate("Limits", "Hours and minutes after the schedule's start")
        )
        self.amount.setAccessibleName(translate("Limits", "Limit"))
        self.amount.lineEdit().setTextMargins(_INDENT, 0, 0, 0)
        self.show_unit(unit, period.limit)
        self._fill_phases(period.phases)
        self.remove.setIcon(theme.icon("trash", "text_muted"))
        self.remove.setFixedSize(theme.size.control, theme.size.control)
        self.remove.setAccessibleName(translate("Limits", "Take this step out"))
        self.remove.setToolTip(self.remove.accessibleName())
        self.remove.setEnabled(not first)

    def fields(self) -> tuple[QWidget, ...]:
        """Return the fields, from left to right."""
        return self.start, self.amount, self.phases, self.remove

    def show_unit(self, unit: RateUnit, limit: Decimal) -> None:
        """Take the limit in a unit."""
        self.amount.setDecimals(1 if unit is RateUnit.AMPERE else 0)
        self.amount.setRange(0, _MOST[unit])
        self.amount.setSingleStep(_STEPS[unit])
        self.amount.setSuffix(f" {unit.value}")
        self.amount.setGroupSeparatorShown(unit is RateUnit.WATT)
        self.amount.setLocale(QLocale())
        self.amount.setValue(float(limit))

    def readable(self) -> bool:
        """Tell whether its start is a time."""
        return span_seconds(self.start.text()) is not None

    def limit(self) -> Decimal:
        """Return the limit, to a tenth."""
        return Decimal(str(round(self.amount.value(), 1)))

    def period(self) -> SchedulePeriod:
        """Return the step.

        Raises:
            ValueError: Its start is no time.
        """
        start_s = span_seconds(self.start.text())
        if start_s is None:
            raise ValueError(f"no time: {self.start.text()}")
        return SchedulePeriod(start_s, self.limit(), self.phases.currentData())

    def _fill_phases(self, chosen: int | None) -> None:
        self.phases.setAccessibleName(translate("Limits", "Phases"))
        self.phases.addItem(translate("Limits", "as it likes"), None)
        for number in (1, 2, 3):
            self.phases.addItem(str(number), number)
        self.phases.setCurrentIndex(max(0, self.phases.findData(chosen)))
