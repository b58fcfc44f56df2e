"""The sheets for quotas: which one somebody has, and extra energy beyond it."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QWidget

from app.core.months import month_after
from app.core.quota import Period, QuotaPlan
from app.ui.card_number import expiry, expiry_problem
from app.ui.presenters.people import plan_words
from app.ui.theme import Theme
from app.ui.widgets.form_sheet import FormSheet
from app.ui.widgets.number_field import NumberField
from app.ui.words import people_texts
from app.ui.words.formats import Formats

translate = QCoreApplication.translate

_MOST_KWH = 1_000_000


class QuotaSheet(FormSheet):
    """A quota that there is already, or a new one that others may have too."""

    def __init__(
        self, theme: Theme, window: QWidget, name: str, plans: Sequence[QuotaPlan], formats: Formats
    ) -> None:
        title = translate("QuotaSheet", "Quota for {name}").format(name=name)
        text = translate("QuotaSheet", "Checked at every start and counted while energy flows.")
        super().__init__(theme, window, title, text, translate("QuotaSheet", "Add the quota"))
        self.plan = QComboBox()
        for plan in plans:
            self.plan.addItem(plan_words(plan, formats), plan.id)
        self.plan.addItem(translate("QuotaSheet", "A new quota"), None)
        self.name = QLineEdit()
        self.name.setMaxLength(64)
        self.limit = NumberField(0, _MOST_KWH, translate("QuotaSheet", "kWh"))
        self.limit.setValue(50)
        self.period = QComboBox()
        for period in (Period.MONTH, Period.WEEK, Period.DAY):
            self.period.addItem(people_texts.PERIODS[period](), period.value)
        self.unlimited = QCheckBox(translate("QuotaSheet", "No limit, only counted"))
        self.carry = NumberField(0, 100, "%")
        self._add_fields()
        self._on_plan()

    def chosen(self) -> int | None:
        """Return the plan that was chosen; None for a new one."""
        plan_id = self.plan.currentData()
        return None if plan_id is None else int(plan_id)

    def new_plan(self) -> QuotaPlan:
        """Return the new plan."""
        limit_wh = self.limit.value() * 1000
        return QuotaPlan(
            0,
            self.name.text().strip(),
            limit_wh,
            Period(self.period.currentData()),
            self.unlimited.isChecked(),
            carry_percent=self.carry.value(),
            # Never more than one period's worth: what is carried over must not pile up.
            carry_cap_wh=limit_wh,
        )

    def _add_fields(self) -> None:
        self.add_field(translate("QuotaSheet", "Quota"), self.plan)
        self.add_field(translate("QuotaSheet", "Name"), self.name)
        self.add_field(translate("QuotaSheet", "Limit"), self.limit)
        self.add_field(translate("QuotaSheet", "Period"), self.period)
        help_text = translate("QuotaSheet", "Part of what is left that the next period gets")
        self.add_field(translate("QuotaSheet", "Carried over"), self.carry, help_text)
        self.add_plain(self.unlimited)
        self.add_check(self._name_problem)
        self.plan.currentIndexChanged.connect(self._on_plan)
        self.unlimited.toggled.connect(self._on_plan)
        self.name.textChanged.connect(self.judge)
        self.name.returnPressed.connect(self.finish)

    def _on_plan(self) -> None:
        new = self.chosen() is None
        for field in (self.name, self.period, self.unlimited):
            self.show_field(field, new)
        for limit in (self.limit, self.carry):
            self.show_field(limit, new and not self.unlimited.isChecked())
        self.adjustSize()
        self.judge()

    def _name_problem(self) -> str:
        if self.chosen() is None and not self.name.text().strip():
            return translate("QuotaSheet", "A quota needs a name, such as Staff.")
        return ""


class GrantSheet(FormSheet):
    """Extra energy with a reason, until a day."""

    def __init__(
        self, theme: Theme, window: QWidget, name: str, today: date, zone: ZoneInfo
    ) -> None:
        title = translate("GrantSheet", "Extra kWh for {name}").format(name=name)
        text = translate("GrantSheet", "Used after the quota itself. Kept in the audit.")
        super().__init__(theme, window, title, text, translate("GrantSheet", "Grant"))
        self._zone = zone
        self.energy = NumberField(1, 100_000, translate("GrantSheet", "kWh"))
        self.energy.setValue(20)
        self.reason = QLineEdit()
        self.reason.setMaxLength(200)
        last_day = month_after(today) - timedelta(days=1)
        self.until = QLineEdit(last_day.isoformat())
        self._today = today
        self.add_field(translate("GrantSheet", "Energy"), self.energy)
        self.add_field(translate("GrantSheet", "Reason"), self.reason)
        help_text = translate("GrantSheet", "What is left after this day is lost")
        self.add_field(translate("GrantSheet", "Until"), self.until, help_text)
        self.add_check(self._reason_problem)
        self.add_check(self._day_problem)
        for field in (self.reason, self.until):
            field.textChanged.connect(self.judge)
            field.returnPressed.connect(self.finish)
        self.judge()
        self.reason.setFocus()

    @property
    def energy_wh(self) -> int:
        """What is granted, in Wh."""
        return self.energy.value() * 1000

    def expires_at(self) -> datetime:
        """Return when what is left is lost."""
        at = expiry(self.until.text(), self._zone)
        assert at is not None  # noqa: S101 - _day_problem keeps an empty field from saving
        return at

    def _reason_problem(self) -> str:
        if not self.reason.text().strip():
            return translate("GrantSheet", "Say why, for those who read it later.")
        return ""

    def _day_problem(self) -> str:
        text = self.until.text().strip()
        problem = expiry_problem(text, self._zone)
        at = None if problem else expiry(text, self._zone)
        if at is None or at.astimezone(self._zone).date() <= self._today:
            return translate("GrantSheet", "Until is a day from today on, such as 2026-12-31.")
        return ""
