"""Other names by which a charger comes: added, and taken away."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.ui.theme import Theme
from app.ui.widgets.busy_button import BusyButton
from app.ui.widgets.labels import ElidedLabel, TextLabel
from app.ui.widgets.section_card import SectionCard

_LONGEST = 48


class AliasCard(SectionCard):
    """`added` and `removed` carry the name, and the button that was pressed."""

    added = Signal(str, object)
    removed = Signal(str, object)

    def __init__(self, theme: Theme, *, may_change: bool) -> None:
        super().__init__(theme)
        self.set_title(self.tr("Other names"))
        self._theme, self._may_change = theme, may_change
        self._names: Sequence[str] | None = None
        self.remove_buttons: dict[str, BusyButton] = {}
        words = self.tr(
            "Who dials in by one of these names is taken for this charger: one that it replaced, "
            "or that writes its identity in another way."
        )
        self._rows = QVBoxLayout()
        self._rows.setSpacing(4)
        self.name = QLineEdit()
        self.name.setMaxLength(_LONGEST)
        self.name.setPlaceholderText(self.tr("Identity, as it dials in"))
        self.name.setAccessibleName(self.name.placeholderText())
        self.add = BusyButton(theme, self.tr("Add"), "", "plus")
        self.body.addWidget(TextLabel(theme, words, muted=True, wrap=True))
        self.body.addLayout(self._rows)
        adding = self._build_adding()
        self.body.addWidget(adding)
        adding.setVisible(may_change)
        self.add.clicked.connect(self._on_add)
        self.name.returnPressed.connect(self._on_add)
        self.name.textChanged.connect(self._judge)
        self._judge()

    def show_names(self, names: Sequence[str]) -> None:
        """Show these names."""
        if names == self._names:
            return
        self._names = names
        self.remove_buttons = {}
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for name in names:
            self._rows.addWidget(self._build_row(name))

    def _build_row(self, name: str) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(ElidedLabel(self._theme, name), 1)
        button = BusyButton(self._theme, self.tr("Remove"), "plain")
        button.setAccessibleName(self.tr("Remove {0}").format(name))
        button.clicked.connect(lambda: self.removed.emit(name, button))
        row.addWidget(button)
        # Not before it has a parent: it would flash as a window of its own.
        button.setVisible(self._may_change)
        self.remove_buttons[name] = button
        return line

    def _build_adding(self) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.name, 1)
        row.addWidget(self.add)
        return line

    def _judge(self) -> None:
        self.add.setEnabled(bool(self.name.text().strip()))

    def _on_add(self) -> None:
        if self.add.isEnabled():
            self.added.emit(self.name.text().strip(), self.add)
