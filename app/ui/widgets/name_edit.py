"""A name that is edited where it stands."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from app.ui.theme import SEMIBOLD, Theme
from app.ui.widgets.labels import ElidedLabel

_LONGEST = 60
_FIELD_WIDTH = 320


class NameEdit(QWidget):
    """Shows a name with a pen; Enter saves what was typed (`renamed`), Escape drops it."""

    renamed = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._label = ElidedLabel(theme, "", "title", SEMIBOLD)
        self._pen = QToolButton()
        self._pen.setAccessibleName(self.tr("Rename"))
        self._pen.setToolTip(self.tr("Rename"))
        if theme.density_name == "kiosk":
            self._pen.setMinimumSize(theme.size.control, theme.size.control)
        self._field = _Field()
        self._field.setMaxLength(_LONGEST)
        self._field.setAccessibleName(self.tr("Name"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._build_rest())
        row.addWidget(self._field)
        self._field.setMinimumWidth(_FIELD_WIDTH)
        self._field.hide()
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._pen.clicked.connect(self.edit)
        self._field.returnPressed.connect(self._on_return)
        self._field.left.connect(self._rest)
        self._tint()
        theme.changed.connect(self._tint)

    def set_name(self, name: str) -> None:
        """Show another name; what is being typed stays."""
        if name != self._label.text():
            self._label.set_text(name)

    def set_editable(self, editable: bool) -> None:
        """Let the name be changed, or not."""
        self._pen.setVisible(editable)

    def edit(self) -> None:
        """Begin to edit."""
        self._field.setText(self._label.text())
        self._show_field(True)
        self._field.selectAll()
        self._field.setFocus()

    def _build_rest(self) -> QWidget:
        self._name = QWidget()
        row = QHBoxLayout(self._name)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self._label)
        row.addWidget(self._pen)
        return self._name

    def _on_return(self) -> None:
        name = self._field.text().strip()
        self._rest()
        if name and name != self._label.text():
            self.renamed.emit(name)

    def _rest(self) -> None:
        self._show_field(False)

    def _show_field(self, shown: bool) -> None:
        self._name.setVisible(not shown)
        self._field.setVisible(shown)

    def _tint(self) -> None:
        self._pen.setIcon(self._theme.icon("edit", "text_muted"))
        self._pen.setIconSize(QSize(18, 18))


class _Field(QLineEdit):
    """Tells when it was left without Enter."""

    left = Signal()

    def event(self, event: QEvent) -> bool:
        # Escape belongs to the field here, not to the window's way back.
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: object) -> None:
        super().focusOutEvent(event)  # type: ignore[arg-type]
        self.left.emit()
