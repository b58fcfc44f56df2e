"""The sheet that asks which card is to charge."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QModelIndex, QSize, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QDialog, QLineEdit, QListView, QPushButton, QSizePolicy, QWidget

from app.core.cards import Card, card_key
from app.ui.screen_keyboard import BY_TOUCH
from app.ui.theme import Theme
from app.ui.widgets.dialogs import show
from app.ui.widgets.sheet import Sheet
from app.ui.words import texts

translate = QCoreApplication.translate

_TAG = int(Qt.ItemDataRole.UserRole)
_ROWS_SHOWN = 6
_LEAST_ROWS = 2
_LONGEST_NUMBER = 20


async def ask_for_card(
    theme: Theme, window: QWidget, connector: str, cards: Sequence[Card]
) -> str | None:
    """Ask for a card to charge with at a connector; return its number, None where cancelled.

    Where it is to be a guest, who has none, the number is empty.
    """
    sheet = CardSheet(theme, window, connector, cards)
    accepted = await show(sheet) == QDialog.DialogCode.Accepted.value
    return sheet.id_tag if accepted else None


class CardSheet(Sheet):
    """One field searches the cards by person, label and number, or takes any number as typed."""

    def __init__(
        self, theme: Theme, window: QWidget, connector: str, cards: Sequence[Card]
    ) -> None:
        title = translate("CardSheet", "Start charging at {connector}")
        text = translate("CardSheet", "Choose whose card is to charge, or type a card number.")
        super().__init__(theme, window, title.format(connector=connector), text)
        self.id_tag = ""
        self._cards = [card for card in cards if not card.blocked]
        self._row_size = QSize(0, theme.size.target)
        self._model = QStandardItemModel(self)
        self._field = self._build_field()
        self._list = self._build_list(theme)
        self.guest = QPushButton(texts.MENU_WORDS["guest"]())
        self._start = QPushButton(translate("CardSheet", "Start charging"))
        self.body.addWidget(self._field)
        self.body.addWidget(self._list)
        self.add_cancel()
        self.add_button(self.guest, QDialog.DialogCode.Accepted.value)
        self._build_start()
        self._search("")
        self._field.setFocus()

    def _build_field(self) -> QLineEdit:
        field = QLineEdit()
        field.setPlaceholderText(translate("CardSheet", "Person, label or card number"))
        field.setAccessibleName(field.placeholderText())
        field.setClearButtonEnabled(True)
        field.setProperty(BY_TOUCH, bool(self._cards))
        field.textChanged.connect(self._search)
        field.returnPressed.connect(self._finish)
        return field

    def _build_list(self, theme: Theme) -> QListView:
        rows = _Rows(theme.size.target, len(self._cards))
        rows.setModel(self._model)
        rows.setAccessibleName(translate("CardSheet", "Cards"))
        rows.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        rows.setUniformItemSizes(True)
        rows.setProperty("rows", True)
        rows.setVisible(bool(self._cards))
        rows.selectionModel().selectionChanged.connect(self._judge)
        rows.doubleClicked.connect(self._finish)
        return rows

    def _build_start(self) -> None:
        self._start.setProperty("kind", "primary")
        self._start.clicked.connect(self._finish)
        self.add_button(self._start)

    def _search(self, text: str) -> None:
        words, number = text.casefold().split(), card_key(text)
        self._model.clear()
        for card in self._cards:
            known = f"{card.person} {card.label} {card.id_tag}".casefold()
            if all(word in known for word in words) or (number and number in card_key(card.id_tag)):
                self._model.appendRow(self._row(card))
        # What is typed stands for the only card that it fits; among several somebody must choose.
        if words and self._model.rowCount() == 1:
            self._list.setCurrentIndex(self._model.index(0, 0))
        self._judge()

    def _row(self, card: Card) -> QStandardItem:
        parts = (card.person or card.label, card.label if card.person else "", card.id_tag)
        item = QStandardItem(" · ".join(part for part in parts if part))
        item.setData(card.id_tag, _TAG)
        item.setSizeHint(self._row_size)
        return item

    def _chosen(self) -> str:
        index: QModelIndex = self._list.currentIndex()
        if index.isValid():
            return str(index.data(_TAG))
        text = self._field.text().strip()
        return text if len(text) <= _LONGEST_NUMBER else ""

    def _judge(self) -> None:
        self._start.setEnabled(bool(self._chosen()))

    def _finish(self) -> None:
        self.id_tag = self._chosen()
        if self.id_tag:
            self.accept()


class _Rows(QListView):
    """As high as a handful of rows, and lower where a keyboard needs the room."""

    def __init__(self, row: int, count: int) -> None:
        super().__init__()
        self._row, self._count = row, max(1, count)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def _high(self, rows: int) -> QSize:
        return QSize(self._row, self._row * min(rows, self._count) + 4)

    def sizeHint(self) -> QSize:
        return self._high(_ROWS_SHOWN)

    def minimumSizeHint(self) -> QSize:
        return self._high(_LEAST_ROWS)
