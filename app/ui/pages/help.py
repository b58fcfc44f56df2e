"""The page with help: what to type into a charger, the keys, and what of OCPP 1.6 is supported."""

from PySide6.QtCore import QItemSelection
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from app.paths import resource
from app.ui.access import DepotAccess
from app.ui.models.help_model import HelpColumn, HelpModel
from app.ui.pages.state_meanings import StateMeanings
from app.ui.presenters.help import (
    detail,
    first_steps,
    read_messages,
    shortcuts,
    state_meanings,
)
from app.ui.theme import Theme
from app.ui.widgets.data_table import DataTable
from app.ui.widgets.key_value import KeyValueList
from app.ui.widgets.labels import TextLabel
from app.ui.widgets.scrolling import scrolling
from app.ui.widgets.section_card import SectionCard

_WIDTHS = {
    HelpColumn.ACTION: 248,
    HelpColumn.DIRECTION: 140,
    HelpColumn.GROUP: 172,
    HelpColumn.SUPPORTED: 112,
    HelpColumn.TESTS: 72,
}
_MOST_TESTS = 5
_LEAST_ROWS = 5


class HelpPage(QWidget):
    """Shows the basics above, and message by message what is supported below."""

    def __init__(self, theme: Theme, access: DepotAccess) -> None:
        super().__init__()
        self._theme, self._access = theme, access
        self.model = HelpModel(theme, read_messages(resource("help", "messages.json")), self)
        self.table = DataTable(theme, self.tr("Messages of OCPP 1.6"))
        self.tests = TextLabel(theme, muted=True, wrap=True)
        content = QWidget()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolling(content, see_through=True))
        column = QVBoxLayout(content)
        column.setContentsMargins(24, 20, 24, 24)
        column.setSpacing(16)
        column.addLayout(self._build_basics())
        column.addWidget(self._build_messages(), 1)

    def set_search(self, text: str) -> None:
        """Show only messages that hold every word of `text`."""
        self.model.search(text)

    def _build_basics(self) -> QBoxLayout:
        kiosk = self._theme.density_name == "kiosk"
        turn = QBoxLayout.Direction.TopToBottom if kiosk else QBoxLayout.Direction.LeftToRight
        row = QBoxLayout(turn)
        row.setSpacing(16)
        self.steps = KeyValueList(self._theme)
        parts: list[tuple[str, QWidget, int]] = [(self.tr("Connect a charger"), self.steps, 3)]
        # A kiosk has no keys to press; who stands there asks what a tile says.
        if kiosk:
            meanings = StateMeanings(self._theme, state_meanings())
            parts.insert(0, (self.tr("What the states mean"), meanings, 3))
        else:
            keys = KeyValueList(self._theme)
            keys.show_values(shortcuts())
            parts.append((self.tr("Keys"), keys, 2))
        for title, widget, share in parts:
            card = SectionCard(self._theme, title)
            card.body.addWidget(widget)
            card.body.addStretch(1)
            row.addWidget(card, share)
        return row

    def _build_messages(self) -> SectionCard:
        card = SectionCard(self._theme, self.tr("What of OCPP 1.6 is supported"))
        self.table.setModel(self.model)
        self.table.set_columns(_WIDTHS)
        self.table.selectionModel().selectionChanged.connect(self._on_chosen)
        self.tests.setText(self.tr("Choose a message to see the tests that show it."))
        self.table.setMinimumHeight(_LEAST_ROWS * self._theme.size.row)
        card.body.addWidget(self.table, 1)
        card.body.addWidget(self.tests)
        return card

    def _on_chosen(self, chosen: QItemSelection) -> None:
        rows = chosen.indexes()
        if not rows:
            return
        tests = detail(self.model.message_at(rows[0].row()))
        shown = "\n".join(tests[:_MOST_TESTS])
        more = len(tests) - _MOST_TESTS
        if more > 0:
            shown += "\n" + self.tr("and %n more", "", more)
        self.tests.setText(shown)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # Where chargers connect may be set anew while the program runs.
        door = self._access.door
        self.steps.show_values(first_steps(door.url, door.tls_url))
