"""Draws the form of one request to a charger."""

from collections.abc import Mapping

from PySide6.QtCore import QRegularExpression, Signal
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from app.services.chargers.request_forms import FieldKind, FormField, RequestForm
from app.ui.request_help import field_help
from app.ui.theme import MEDIUM, Theme
from app.ui.widgets.json_view import JsonColors
from app.ui.widgets.labels import TextLabel

_JSON_LINES = 16
_OPTIONAL_LINES = 6
_TEXT_LINES = 8
_SHORTEST_CHOICE = 8
_LONGEST_LINE = 1000
"""Characters beyond which a text is one of several lines: a certificate."""
_DIGITS = {
    FieldKind.INTEGER: r"-?\d{0,10}",
    FieldKind.NUMBER: r"-?\d{0,9}([.,]\d*)?",
}
_EXAMPLES = {
    FieldKind.INSTANT: "2026-12-31T18:00:00Z",
    FieldKind.ADDRESS: "https://",
    FieldKind.TEXTS: "HeartbeatInterval, MeterValueSampleInterval",
}


class RequestFormView(QWidget):
    """A field for each part of a request; Enter in a line emits `submitted`."""

    submitted = Signal()

    def __init__(
        self,
        theme: Theme,
        form: RequestForm,
        known: Mapping[str, str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.form = form
        self._theme = theme
        self._rows: dict[str, _FieldRow] = {}
        self.setProperty("page", True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for field in form.fields:
            row = self._rows[field.name] = _FieldRow(theme, field)
            row.set_text(known.get(field.name, field.template if field.required else ""))
            row.submitted.connect(self.submitted)
            column.addWidget(row)
        if not form.fields:
            column.addWidget(TextLabel(theme, self.tr("There is nothing to fill in."), muted=True))
        column.addStretch(1)

    def typed(self) -> dict[str, str]:
        """Return the text of each field."""
        return {name: row.text() for name, row in self._rows.items()}

    def show_typed(self, typed: Mapping[str, str]) -> None:
        """Fill the fields with these texts."""
        for name, row in self._rows.items():
            row.set_text(typed.get(name, ""))

    def show_problems(self, problems: Mapping[str, str]) -> None:
        """Say at each field what is wrong with it, and go to the first that is."""
        for name, row in self._rows.items():
            row.show_problem(problems.get(name, ""))
        for name in problems:
            if name in self._rows:
                self._rows[name].input.setFocus()
                return


class _FieldRow(QWidget):
    """Name, input and a sentence: of help, or what is wrong."""

    submitted = Signal()

    def __init__(self, theme: Theme, field: FormField) -> None:
        super().__init__()
        self._theme, self._field = theme, field
        self._help = field_help(field.name)
        self.input = self._build_input()
        self.input.setAccessibleName(field.name)
        self.input.setAccessibleDescription(self._help)
        self._sentence = TextLabel(theme, self._help, muted=True, wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._build_title())
        column.addWidget(self.input)
        column.addWidget(self._sentence)
        self._sentence.setVisible(bool(self._help))

    def text(self) -> str:
        """Return what was typed or chosen."""
        if isinstance(self.input, QComboBox):
            return str(self.input.currentData())
        if isinstance(self.input, QPlainTextEdit):
            return self.input.toPlainText()
        return self.input.text()

    def set_text(self, text: str) -> None:
        """Fill the field."""
        if isinstance(self.input, QComboBox):
            self.input.setCurrentIndex(max(0, self.input.findData(text)))
        elif isinstance(self.input, QPlainTextEdit):
            self.input.setPlainText(text)
        else:
            self.input.setText(text)

    def show_problem(self, problem: str) -> None:
        """Say what is wrong; empty where nothing is."""
        self._sentence.setText(problem or self._help)
        self._sentence.setVisible(bool(problem or self._help))
        self._restyle(self._sentence, "role", "fault" if problem else "")
        self._restyle(self.input, "invalid", bool(problem))

    def _restyle(self, widget: QWidget, name: str, value: object) -> None:
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)

    def _build_title(self) -> TextLabel:
        limits = [] if self._field.required else [self.tr("optional")]
        if self._field.max_length is not None:
            limits.append(self.tr("up to %n characters", "", self._field.max_length))
        if self._field.kind is FieldKind.INTEGER:
            limits.append(self.tr("whole number"))
        detail = f"  ({', '.join(limits)})" if limits else ""
        return TextLabel(self._theme, f"{self._field.name}{detail}", weight=MEDIUM, wrap=True)

    def _build_input(self) -> QLineEdit | QComboBox | QPlainTextEdit:
        if self._field.kind in (FieldKind.CHOICE, FieldKind.BOOLEAN):
            return self._build_choice()
        if self._field.kind is FieldKind.JSON:
            return self._build_structure()
        if (self._field.max_length or 0) > _LONGEST_LINE and self._field.kind is FieldKind.TEXT:
            return self._build_text()
        line = QLineEdit()
        line.setPlaceholderText(_EXAMPLES.get(self._field.kind, ""))
        if self._field.max_length is not None and self._field.kind is not FieldKind.TEXTS:
            line.setMaxLength(self._field.max_length)
        pattern = _DIGITS.get(self._field.kind)
        if pattern:
            line.setValidator(QRegularExpressionValidator(QRegularExpression(pattern), line))
        line.returnPressed.connect(self.submitted)
        return line

    def _build_choice(self) -> QComboBox:
        choices = self._field.choices or ("true", "false")
        combo = QComboBox()
        policy = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        combo.setSizeAdjustPolicy(policy)
        combo.setMinimumContentsLength(_SHORTEST_CHOICE)
        if not self._field.required:
            combo.addItem(self.tr("not set"), "")
        for choice in choices:
            combo.addItem(choice, choice)
        return combo

    def _build_text(self) -> QPlainTextEdit:
        edit = QPlainTextEdit()
        edit.setTabChangesFocus(True)
        edit.setFixedHeight(edit.fontMetrics().lineSpacing() * _TEXT_LINES)
        return edit

    def _build_structure(self) -> QPlainTextEdit:
        edit = QPlainTextEdit()
        edit.setTabChangesFocus(True)
        edit.setPlaceholderText(self._field.template)
        lines = _JSON_LINES if self._field.required else _OPTIONAL_LINES
        edit.setFixedHeight(edit.fontMetrics().lineSpacing() * lines)
        self._colors = JsonColors(self._theme, edit.document())
        return edit
