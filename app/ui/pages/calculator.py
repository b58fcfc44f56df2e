"""The calculator: what a session would cost, line by line."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from decimal import Decimal

from PySide6.QtCore import QDateTime, QTimeZone
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDateTimeEdit,
    QVBoxLayout,
    QWidget,
)

from app.core.access import ANYWHERE, Place
from app.core.costing import Cost, CostLine
from app.core.errors import DepotError
from app.core.tariff import TariffPlan
from app.ui.access import DepotAccess
from app.ui.bridge import DepotBridge
from app.ui.models.text_model import TextModel, TextRow
from app.ui.presenters.tariff import TariffWords
from app.ui.theme import SEMIBOLD, Theme
from app.ui.widgets.calendar_popup import unfold_calendar
from app.ui.widgets.data_table import DataTable
from app.ui.widgets.field_form import FieldForm
from app.ui.widgets.key_value import KeyValueList
from app.ui.widgets.labels import TextLabel
from app.ui.widgets.number_field import NumberField
from app.ui.widgets.responsive_split import ResponsiveSplit
from app.ui.widgets.scrolling import scrolling
from app.ui.widgets.section_card import SectionCard
from app.ui.words import money_texts
from app.ui.words.decimal_text import decimal_field, read_decimal
from app.ui.words.failure_texts import failure
from app.ui.words.formats import Formats

_TURNS_AT = 720
_MOST_MINUTES = 10_000
_USUAL_KWH = Decimal("25.5")
_MOST_ROWS = 6


class CalculatorTab(QWidget):
    """Computes while one types, by the same rules as a bill."""

    def __init__(
        self, theme: Theme, access: DepotAccess, bridge: DepotBridge, formats: Formats
    ) -> None:
        super().__init__()
        self._theme, self._access, self._formats = theme, access, formats
        self.plan, self.group, self.charger = QComboBox(), QComboBox(), QComboBox()
        self.energy = decimal_field(_USUAL_KWH)
        self.start = QDateTimeEdit()
        unfold_calendar(self.start)
        self.minutes = NumberField(0, _MOST_MINUTES, self.tr("min"))
        self.minutes.setValue(60)
        self.parked = NumberField(0, _MOST_MINUTES, self.tr("min"))
        self.total = TextLabel(theme, "", "big", SEMIBOLD)
        self.total.setAccessibleName(self.tr("To pay"))
        self.said = TextLabel(theme, muted=True, wrap=True)
        titles = (self.tr("For"), self.tr("Quantity"), self.tr("Price"), self.tr("Amount"))
        self.model = TextModel(theme, titles, frozenset({1, 2, 3}), self)
        self.lines = DataTable(theme, self.tr("Lines of the price"))
        self.sums = KeyValueList(theme)
        self._build_layout()
        self._connect(bridge)

    def refresh(self) -> None:
        """Offer the tariffs, groups and chargers there are; the choices stay."""
        if not self.isVisible():
            return
        tariffs = self._access.money.tariffs
        active, plans = tariffs.active(), tariffs.plans()
        offered = [(plan.name, plan.id) for plan in plans if not plan.retired]
        self._offer(self.plan, offered, active.id if active else None)
        groups = [(g.name, g.id) for g in self._access.people.directory.groups()]
        self._offer(self.group, [(self.tr("Anybody"), None), *groups], None)
        chargers = self._access.state.chargers(self._access.clock.now())
        named = [(c.charger.name, c.charger.id) for c in chargers if c.charger.adopted]
        self._offer(self.charger, [(self.tr("Any charger"), None), *named], None)
        self._compute()

    # -- building --------------------------------------------------------------------------

    def _build_layout(self) -> None:
        asked = SectionCard(self._theme, self.tr("A session"))
        form = FieldForm(self._theme)
        fields: Sequence[tuple[str, QWidget]] = (
            (self.tr("Tariff"), self.plan),
            (self.tr("Energy in kWh"), self.energy),
            (self.tr("Begins"), self.start),
            (self.tr("Charges for"), self.minutes),
            (self.tr("Then parks for"), self.parked),
            (self.tr("Group or company"), self.group),
            (self.tr("Charger"), self.charger),
        )
        for word, field in fields:
            form.add(word, field)
        asked.body.addLayout(form)
        asked.body.addWidget(self.said)
        asked.body.addStretch(1)
        answer = SectionCard(self._theme, self.tr("To pay"))
        answer.body.addWidget(self.total)
        answer.body.addWidget(self._build_table())
        answer.body.addWidget(self.sums)
        answer.body.addStretch(1)
        turns_at = round(_TURNS_AT * self._theme.size.body / 14)
        split = ResponsiveSplit(asked, answer, turns_at, (2, 3))
        split.setProperty("page", True)
        scroll = scrolling(split)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 16, 0, 0)
        column.addWidget(scroll)

    def _build_table(self) -> DataTable:
        self.lines.setModel(self.model)
        self.lines.set_columns({}, filling=0)
        return self.lines

    def _connect(self, bridge: DepotBridge) -> None:
        local = QTimeZone.systemTimeZone()
        now = int(self._access.clock.now().timestamp())
        self.start.setDateTime(QDateTime.fromSecsSinceEpoch(now, local))
        for combo in (self.plan, self.group, self.charger):
            combo.currentIndexChanged.connect(self._compute)
        for field in (self.minutes, self.parked):
            field.valueChanged.connect(self._compute)
        self.energy.textChanged.connect(self._compute)
        self.start.dateTimeChanged.connect(self._compute)
        bridge.money_changed.connect(self.refresh)

    def _offer(self, combo: QComboBox, things: Sequence[tuple[str, object]], usual: object) -> None:
        first = not combo.count()
        chosen = usual if first else combo.currentData()
        combo.blockSignals(True)
        combo.clear()
        for name, key in things:
            combo.addItem(name, key)
        combo.setCurrentIndex(max(0, combo.findData(chosen)) if things else -1)
        combo.blockSignals(False)

    # -- computing -------------------------------------------------------------------------

    def _compute(self) -> None:
        try:
            plan = self._plan()
            problem = self._problem(plan)
            if plan is not None and not problem:
                self._show(plan, self._cost(plan))
        except DepotError as error:
            problem = failure(error)
        self.said.setText(problem)
        self.said.setVisible(bool(problem))
        self.lines.setVisible(not problem)
        if problem:
            self.total.setText("—")
            self.model.show_rows([])
            self.sums.show_values({})

    def _plan(self) -> TariffPlan | None:
        plan_id = self.plan.currentData()
        return None if plan_id is None else self._access.money.tariffs.plan(plan_id)

    def _problem(self, plan: TariffPlan | None) -> str:
        if plan is None:
            return self.tr("There is no tariff yet.")
        if read_decimal(self.energy.text()) is None:
            return self.tr("The energy is a number of kWh such as 25.5.")
        return ""

    def _cost(self, plan: TariffPlan) -> Cost:
        start = datetime.fromtimestamp(self.start.dateTime().toSecsSinceEpoch(), UTC)
        return self._access.money.tariffs.calculate(
            plan.id,
            read_decimal(self.energy.text()) or Decimal(0),
            start,
            timedelta(minutes=self.minutes.value()),
            timedelta(minutes=self.parked.value()),
            self.group.currentData(),
            self._place(),
        )

    def _place(self) -> Place:
        charger = self._access.chargers.get(self.charger.currentData() or "")
        return ANYWHERE if charger is None else Place(charger.id, charger.station)

    def _show(self, plan: TariffPlan, cost: Cost) -> None:
        words = TariffWords(self._formats)
        self.total.setText(self._formats.money(cost.total))
        self.model.show_rows(
            [TextRow(place, self._line(line, plan, words)) for place, line in enumerate(cost.lines)]
        )
        rows = min(max(len(cost.lines), 1), _MOST_ROWS) + 1
        self.lines.setFixedHeight(self._theme.size.row * rows + 4)
        percent = self._formats.number(float(cost.tax_terms.percent), 1)
        self.sums.show_values(
            {
                self.tr("Before tax"): self._formats.money(cost.net),
                self.tr("Tax, {percent} %").format(percent=percent): self._formats.money(cost.tax),
            }
        )

    def _line(self, line: CostLine, plan: TariffPlan, words: TariffWords) -> tuple[str, ...]:
        return (
            money_texts.line_name(line),
            money_texts.line_quantity(line, self._formats),
            words.price(line.unit_price, plan.currency),
            self._formats.money(line.amount),
        )

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()
