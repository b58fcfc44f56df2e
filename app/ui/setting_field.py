"""The field of one setting, made from its declaration."""

from collections.abc import Callable
from typing import Any
from zoneinfo import available_timezones

from PySide6.QtCore import QCoreApplication, QLocale, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QCompleter,
    QDoubleSpinBox,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from app.core.errors import DepotError
from app.core.setting import Kind, Setting
from app.ui.theme import MEDIUM, Theme
from app.ui.widgets.labels import TextLabel
from app.ui.widgets.number_field import NumberField, indent_text
from app.ui.words.failure_texts import failure
from app.ui.words.units import unit_word

translate = QCoreApplication.translate

_CONTEXT = "Setting"
_LINES_HEIGHT = 120


class SettingField(QWidget):
    """Label, field with its unit, the sentence of help, and what is wrong with what was typed.

    Args:
        fixed_by: What sets it from outside: then it is shown and cannot be changed.
    """

    changed = Signal()

    def __init__(
        self, theme: Theme, setting: Setting, fixed_by: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setting, self._fixed = setting, bool(fixed_by)
        self._saved: Any = None
        label = translate(_CONTEXT, setting.label)
        self.help = TextLabel(theme, translate(_CONTEXT, setting.help), muted=True, wrap=True)
        self.note = TextLabel(theme, wrap=True)
        self.field = _made(setting, label)
        self.field.setAccessibleName(label)
        self.field.setAccessibleDescription(self.help.text())
        self.field.setEnabled(not fixed_by)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        if not isinstance(self.field, QCheckBox):
            column.addWidget(TextLabel(theme, label, weight=MEDIUM))
        for widget in (self.field, self.help, self.note):
            column.addWidget(widget)
        self.note.hide()
        if fixed_by:
            words = translate("Settings", "Set by {source}; it cannot be changed here.")
            self._say(words.format(source=_source(fixed_by)), "attention")
        self._connect()

    def show_value(self, value: Any) -> None:
        """Show the value in force."""
        self._saved = value
        self.blockSignals(True)
        _fill(self.field, self.setting, value)
        self.blockSignals(False)
        self.judge()

    def value(self) -> Any:
        """Return what the field says, as it is kept.

        Raises:
            InvalidInput: It cannot be used.
        """
        return self.setting.checked(_read(self.field))

    def is_changed(self) -> bool:
        """Tell whether the field says something else than what is in force, right or wrong."""
        if self._fixed:
            return False
        try:
            return bool(self.value() != self._saved)
        except DepotError:
            return True

    def judge(self) -> bool:
        """Say what is wrong with the value, and tell whether nothing is."""
        if self._fixed:
            return True
        try:
            self.value()
        except DepotError as error:
            self._say(failure(error), "fault")
            return False
        self.note.hide()
        return True

    def show_problem(self, words: str) -> None:
        """Say why a value was not taken."""
        self._say(words, "fault")

    def _say(self, words: str, role: str) -> None:
        self.note.setText(words)
        self.note.setProperty("role", role)
        self.note.style().unpolish(self.note)
        self.note.style().polish(self.note)
        self.note.show()

    def _on_changed(self, *_value: object) -> None:
        self.judge()
        self.changed.emit()

    def _connect(self) -> None:
        field = self.field
        if isinstance(field, QLineEdit | QPlainTextEdit):
            field.textChanged.connect(self._on_changed)
        elif isinstance(field, QCheckBox):
            field.toggled.connect(self._on_changed)
        elif isinstance(field, QComboBox):
            field.currentTextChanged.connect(self._on_changed)
        elif isinstance(field, NumberField | QDoubleSpinBox):
            field.valueChanged.connect(self._on_changed)


def _source(source: str) -> str:
    names = {
        "the environment": translate("Settings", "the environment"),
        "the command line": translate("Settings", "the command line"),
    }
    return names.get(source, source)


def _made(setting: Setting, label: str) -> QWidget:
    makers: dict[Kind, Callable[[], QWidget]] = {
        Kind.SWITCH: lambda: QCheckBox(label),
        Kind.CHOICE: lambda: _choice(setting),
        Kind.ZONE: _zones,
        Kind.WHOLE: lambda: NumberField(
            int(setting.least), int(setting.most), unit_word(setting.unit)
        ),
        Kind.NUMBER: lambda: _number(setting),
        Kind.LINES: _lines,
    }
    return makers.get(setting.kind, QLineEdit)()


def _lines() -> QPlainTextEdit:
    field = QPlainTextEdit()
    field.setFixedHeight(_LINES_HEIGHT)
    field.setTabChangesFocus(True)
    return field


def _choice(setting: Setting) -> QComboBox:
    box = QComboBox()
    for value, word in setting.choices.items():
        box.addItem(translate(_CONTEXT, word), value)
    # As wide as its column, not as its longest choice.
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(12)
    return box


def _zones() -> QComboBox:
    box = QComboBox()
    box.setEditable(True)
    box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    box.addItems(sorted(zone for zone in available_timezones() if "/" in zone or zone == "UTC"))
    completer = box.completer()
    if completer is not None:
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
    return box


def _number(setting: Setting) -> QDoubleSpinBox:
    field = QDoubleSpinBox()
    field.setLocale(QLocale())
    field.setDecimals(1)
    field.setRange(setting.least, setting.most)
    field.setSuffix(f" {unit_word(setting.unit)}" if setting.unit else "")
    indent_text(field)
    return field


def _fill(field: QWidget, setting: Setting, value: Any) -> None:
    if isinstance(field, QCheckBox):
        field.setChecked(bool(value))
    elif isinstance(field, QComboBox) and setting.kind is Kind.CHOICE:
        field.setCurrentIndex(max(0, field.findData(value)))
    elif isinstance(field, QComboBox):
        field.setCurrentText(str(value))
    elif isinstance(field, NumberField):
        # What is fixed from outside may be what nobody can choose here, such as port 0.
        field.setMinimum(min(field.minimum(), int(value)))
        field.setValue(int(value))
    elif isinstance(field, QDoubleSpinBox):
        field.setValue(float(value))
    elif isinstance(field, QPlainTextEdit):
        field.setPlainText("\n".join(value))
    elif isinstance(field, QLineEdit):
        field.setText(str(value))


def _read(field: QWidget) -> Any:
    if isinstance(field, QCheckBox):
        return field.isChecked()
    if isinstance(field, QComboBox):
        return field.currentText() if field.isEditable() else field.currentData()
    if isinstance(field, NumberField | QDoubleSpinBox):
        return field.value()
    if isinstance(field, QPlainTextEdit):
        return field.toPlainText()
    assert isinstance(field, QLineEdit)  # noqa: S101 - the last kind there is
    return field.text()
