"""The sheets for a group: its name, quotas and rights; and for a quota plan."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QWidget

from app.core.people import Group
from app.core.quota import Period, QuotaPlan
from app.services.people.directory import Directory
from app.ui.rights_fields import Places, RightsFields
from app.ui.theme import Theme
from app.ui.widgets.check_list import CheckList
from app.ui.widgets.form_sheet import FormSheet
from app.ui.widgets.number_field import NumberField
from app.ui.words import people_texts

translate = QCoreApplication.translate

_MOST_KWH = 1_000_000


@dataclass(frozen=True, slots=True)
class GroupChoices:
    """What a group may be given: keys and names."""

    places: Places
    plans: Sequence[tuple[int, str]] = ()


class GroupSheet(FormSheet):
    """Only the name is needed."""

    def __init__(
        self,
        theme: Theme,
        window: QWidget,
        directory: Directory,
        group: Group,
        choices: GroupChoices,
    ) -> None:
        title = translate("GroupSheet", "Add a group")
        if group.id:
            title = translate("GroupSheet", "Edit {name}").format(name=group.name)
        text = translate("GroupSheet", "It applies from the next card that is shown.")
        super().__init__(theme, window, title, text, translate("GroupSheet", "Save"))
        self._directory, self._group = directory, group
        self.name = QLineEdit(group.name)
        self.name.setMaxLength(64)
        self.active = QCheckBox(translate("GroupSheet", "Its people may charge"))
        self.active.setChecked(group.active)
        self.plans = CheckList(theme, choices.plans, group.quota_plan_ids)
        self._add_fields(choices)
        self.rights = RightsFields(theme, self, group.access, choices.places)
        self.add_plain(self.active)
        self.add_check(self.rights.problem)
        self.judge()
        self.name.setFocus()

    def group(self) -> Group:
        """Return the group as the fields say."""
        return replace(
            self._group,
            name=self.name.text().strip(),
            active=self.active.isChecked(),
            access=self.rights.access(),
            quota_plan_ids=tuple(self.plans.ticked()),
        )

    def _add_fields(self, choices: GroupChoices) -> None:
        self.add_field(translate("GroupSheet", "Name"), self.name)
        if choices.plans:
            shared = translate("GroupSheet", "All its people together use up each of these")
            self.add_field(translate("GroupSheet", "Shared quotas"), self.plans, shared)
        self.add_check(self._name_problem)
        self.name.textChanged.connect(self.judge)
        self.name.returnPressed.connect(self.finish)

    def _name_problem(self) -> str:
        name = self.name.text().strip().casefold()
        if not name:
            return translate("GroupSheet", "A group needs a name.")
        others = (g for g in self._directory.groups() if g.id != self._group.id)
        if any(group.name.casefold() == name for group in others):
            return translate("GroupSheet", "Another group has this name already.")
        return ""


class QuotaPlanSheet(FormSheet):
    """So many kWh in each period; who has the quota is counted by it at once."""

    def __init__(self, theme: Theme, window: QWidget, plan: QuotaPlan | None) -> None:
        title = translate("QuotaPlanSheet", "Add a quota")
        if plan is not None:
            title = translate("QuotaPlanSheet", "Edit {name}").format(name=plan.name)
        text = translate("QuotaPlanSheet", "It applies at once to everybody who has it.")
        super().__init__(theme, window, title, text, translate("QuotaPlanSheet", "Save"))
        self._plan = plan or QuotaPlan(0, "", 50_000)
        self.name = QLineEdit(self._plan.name)
        self.name.setMaxLength(64)
        unit = translate("QuotaPlanSheet", "kWh")
        self.limit = NumberField(0, _MOST_KWH, unit)
        self.limit.setValue(round(self._plan.limit_wh / 1000))
        self.period = QComboBox()
        for period in (Period.MONTH, Period.WEEK, Period.DAY):
            self.period.addItem(people_texts.PERIODS[period](), period.value)
        self.period.setCurrentIndex(self.period.findData(Period(self._plan.period).value))
        self.unlimited = QCheckBox(translate("QuotaPlanSheet", "No limit, only counted"))
        self.unlimited.setChecked(self._plan.unlimited)
        self.warn = NumberField(1, 100, "%")
        self.warn.setValue(self._plan.warn_percent)
        self.carry = NumberField(0, 100, "%")
        self.carry.setValue(self._plan.carry_percent)
        self.cap = NumberField(0, _MOST_KWH, unit)
        self.cap.setValue(round((self._plan.carry_cap_wh or self._plan.limit_wh) / 1000))
        self._add_fields()
        self._on_choice()
        self.name.setFocus()

    def plan(self) -> QuotaPlan:
        """Return the plan as the fields say."""
        return replace(
            self._plan,
            name=self.name.text().strip(),
            limit_wh=_thousands(self.limit, self._plan.limit_wh),
            period=Period(self.period.currentData()),
            unlimited=self.unlimited.isChecked(),
            warn_percent=self.warn.value(),
            carry_percent=self.carry.value(),
            carry_cap_wh=_thousands(self.cap, self._plan.carry_cap_wh),
        )

    def _add_fields(self) -> None:
        self.add_field(translate("QuotaPlanSheet", "Name"), self.name)
        self.add_field(translate("QuotaPlanSheet", "Limit"), self.limit)
        self.add_field(translate("QuotaPlanSheet", "Period"), self.period)
        help_text = translate("QuotaPlanSheet", "From this share on people are warned")
        self.add_field(translate("QuotaPlanSheet", "Warn from"), self.warn, help_text)
        help_text = translate("QuotaPlanSheet", "Part of what is left that the next period gets")
        self.add_field(translate("QuotaPlanSheet", "Carried over"), self.carry, help_text)
        self.add_field(translate("QuotaPlanSheet", "But at most"), self.cap)
        self.add_plain(self.unlimited)
        self.add_check(self._name_problem)
        self.unlimited.toggled.connect(self._on_choice)
        self.carry.valueChanged.connect(self._on_choice)
        self.name.textChanged.connect(self.judge)
        self.name.returnPressed.connect(self.finish)

    def _on_choice(self) -> None:
        limited = not self.unlimited.isChecked()
        for field in (self.limit, self.warn, self.carry):
            self.show_field(field, limited)
        self.show_field(self.cap, limited and self.carry.value() > 0)
        self.judge()

    def _name_problem(self) -> str:
        if not self.name.text().strip():
            return translate("QuotaPlanSheet", "A quota needs a name, such as Staff.")
        return ""


def _thousands(field: NumberField, before: int) -> int:
    # The field rounds: what nobody touched stays as exact as it was.
    return before if field.value() == round(before / 1000) else field.value() * 1000
