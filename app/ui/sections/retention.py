"""How long the books keep readings and messages."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.core.retention import FEWEST_DAYS, RetentionPolicy
from app.ui.access import DepotAccess
from app.ui.charger_actions import ChargerActions, Told
from app.ui.theme import Theme
from app.ui.widgets.busy_button import BusyButton
from app.ui.widgets.field_form import FieldForm
from app.ui.widgets.labels import TextLabel
from app.ui.widgets.number_field import NumberField
from app.ui.widgets.section_card import SectionCard

_MOST_DAYS = 36_500


class RetentionSection(SectionCard):
    """Days for readings and for messages; sessions and money are kept for ever."""

    def __init__(
        self,
        theme: Theme,
        access: DepotAccess,
        actions: ChargerActions,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, "", parent)
        self.set_title(self.tr("What is kept, and for how long"))
        self._access = access
        self.readings = self._days(self.tr("Readings as they came"))
        self.messages = self._days(self.tr("Messages of chargers"))
        self.said = TextLabel(theme, wrap=True)
        self.said.setProperty("role", "fault")
        self.apply = BusyButton(theme, self.tr("Apply"), "primary")
        text = self.tr(
            "Sessions, bills and the audit are kept for ever. Older readings become quarter-hour "
            "averages, older messages are deleted; that is done at night, a little at a time. "
            "0 keeps everything."
        )
        self.body.addWidget(TextLabel(theme, text, muted=True, wrap=True))
        form = FieldForm(theme)
        for field in (self.readings, self.messages):
            form.add(field.accessibleName(), field)
            field.valueChanged.connect(self._refresh)
        self.body.addLayout(form)
        self.body.addWidget(self.said)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.apply)
        self.body.addLayout(row)
        self.apply.clicked.connect(lambda: actions.run(self.apply, self._apply()))
        policy = access.system.retention.policy
        self.readings.setValue(policy.reading_days)
        self.messages.setValue(policy.message_days)
        self._refresh()

    def _days(self, words: str) -> NumberField:
        field = NumberField(0, _MOST_DAYS, self.tr("days"))
        field.setSpecialValueText(self.tr("for ever"))
        field.setAccessibleName(words)
        return field

    def _refresh(self) -> None:
        days = (self.readings.value(), self.messages.value())
        wrong = any(0 < each < FEWEST_DAYS for each in days)
        self.said.setText(self.tr("At least a week is kept, or everything.") if wrong else "")
        self.said.setVisible(wrong)
        policy = self._access.system.retention.policy
        same = days == (policy.reading_days, policy.message_days)
        self.apply.setEnabled(not wrong and not same)

    async def _apply(self) -> Told:
        policy = RetentionPolicy(self.readings.value(), self.messages.value())
        await self._access.system.retention.set_policy(policy, by=self._access.operator)
        self._refresh()
        return Told(True, self.tr("It counts from the next night on."))
