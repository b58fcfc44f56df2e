"""The fields that say from when on something is an alarm, wherever they are asked for."""

from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from app.core.alarm_rules import BOUNDS, AlarmLimits
from app.ui.widgets.number_field import NumberField
from app.ui.words.units import unit_word
from app.ui.words.upkeep_texts import LIMIT_WORDS

translate = QCoreApplication.translate


class AlarmLimitFields(QObject):
    """One number for each limit, with its unit and its bounds, and whom to call."""

    changed = Signal()

    def __init__(self, limits: AlarmLimits, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.numbers = {
            name: NumberField(*BOUNDS[name], unit_word(unit))
            for name, (_, unit) in LIMIT_WORDS.items()
        }
        self.call = QLineEdit()
        self.show_limits(limits)
        for number in self.numbers.values():
            number.valueChanged.connect(lambda _value: self.changed.emit())
        self.call.textChanged.connect(lambda _text: self.changed.emit())

    def rows(self) -> Iterator[tuple[str, QWidget, str]]:
        """Yield the word, the field and the help of each."""
        usual = AlarmLimits()
        for name, number in self.numbers.items():
            word, _unit = LIMIT_WORDS[name]
            least, most = BOUNDS[name]
            help_text = translate("AlarmLimits", "From {least} to {most}; usually {usual}").format(
                least=least, most=most, usual=getattr(usual, name)
            )
            yield word(), number, help_text
        help_text = translate("AlarmLimits", "Shown where a fault stays: a name and a number")
        yield translate("AlarmLimits", "Whom to call"), self.call, help_text

    def show_limits(self, limits: AlarmLimits) -> None:
        """Show what is in force."""
        for name, number in self.numbers.items():
            number.setValue(getattr(limits, name))
        self.call.setText(limits.call)

    def limits(self) -> AlarmLimits:
        """Return what was chosen."""
        values: dict[str, Any] = {name: field.value() for name, field in self.numbers.items()}
        return AlarmLimits(call=self.call.text().strip(), **values)
