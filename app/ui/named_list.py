"""A card with a list of named things: add one, change it, try it, remove it."""

from collections.abc import Callable, Coroutine
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from app.ui.charger_actions import ChargerActions, Told
from app.ui.presenters.sending import NamedRow
from app.ui.theme import Theme
from app.ui.widgets.busy_button import BusyButton
from app.ui.widgets.dialogs import confirm
from app.ui.widgets.flow_layout import FlowLayout
from app.ui.widgets.labels import TextLabel
from app.ui.widgets.section_card import SectionCard

LOOKED_AT_EVERY_MS = 3000
_MOST_ROWS = 8

Asked = Callable[[], Coroutine[Any, Any, Told | None]]


class NamedList(SectionCard):
    """Looks at its things again every few seconds while it is on the screen."""

    def __init__(
        self, theme: Theme, actions: ChargerActions, title: str, text: str, add: str
    ) -> None:
        super().__init__(theme, title)
        self._theme, self._actions = theme, actions
        self._rows: list[NamedRow] = []
        self.list = QListWidget()
        self.list.setAccessibleName(title)
        self.list.setWordWrap(True)
        self.list.setStyleSheet("QListWidget::item { padding: 8px 4px; }")
        self.add = BusyButton(theme, add, "primary", "plus")
        self.edit = BusyButton(theme, self.tr("Change…"), "", "edit")
        self.test = BusyButton(theme, self.tr("Test"), "", "play")
        self.remove = BusyButton(theme, self.tr("Remove…"), "", "trash")
        self.body.addWidget(TextLabel(theme, text, muted=True, wrap=True))
        self.body.addWidget(self.list)
        self.body.addLayout(self._buttons())
        self.list.currentRowChanged.connect(self._enable)
        theme.changed.connect(self._tint)
        self.list.itemDoubleClicked.connect(lambda _item: self.edit.click())
        self._timer = QTimer(self)
        self._timer.setInterval(LOOKED_AT_EVERY_MS)
        self._timer.timeout.connect(self._look_if_seen)
        self._timer.start()
        self.list.hide()
        self._enable()
        self.refresh()

    async def rows(self) -> list[NamedRow]:
        """Return what there is."""
        raise NotImplementedError

    async def ask_new(self) -> Told | None:
        """Ask for a new thing and keep it."""
        raise NotImplementedError

    async def ask_change(self, key: int) -> Told | None:
        """Ask how a thing is to be, and keep it."""
        raise NotImplementedError

    async def try_out(self, key: int) -> Told | None:
        """Try a thing."""
        raise NotImplementedError

    async def take_away(self, key: int) -> None:
        """Remove a thing."""
        raise NotImplementedError

    def refresh(self) -> None:
        """Look again."""
        self._actions.run((self, "look"), self._look())

    def current(self) -> NamedRow | None:
        """Return the line that is chosen."""
        item = self.list.currentItem()
        key = None if item is None else item.data(Qt.ItemDataRole.UserRole)
        return next((row for row in self._rows if row.key == key), None)

    def _buttons(self) -> FlowLayout:
        row = FlowLayout(8)
        for button, ask in (
            (self.add, self._add),
            (self.edit, lambda: self._with_current(self.ask_change)),
            (self.test, lambda: self._with_current(self.try_out)),
            (self.remove, lambda: self._with_current(self._ask_to_remove)),
        ):
            button.clicked.connect(self._asking(button, ask))
            row.addWidget(button)
        return row

    def _asking(self, button: BusyButton, ask: Asked) -> Callable[[], bool]:
        return lambda: self._actions.run(button, ask())

    def _look_if_seen(self) -> None:
        if self.isVisible():
            self.refresh()

    def _tint(self) -> None:
        for place, row in enumerate(self._rows):
            self.list.item(place).setIcon(self._theme.icon(row.icon))

    async def _look(self) -> None:
        rows = await self.rows()
        if rows == self._rows:
            return
        chosen = self.current()
        self._rows = rows
        self.list.clear()
        for row in rows:
            item = QListWidgetItem(self._theme.icon(row.icon), f"{row.name}\n{row.words}")
            item.setData(Qt.ItemDataRole.UserRole, row.key)
            self.list.addItem(item)
            if chosen is not None and chosen.key == row.key:
                self.list.setCurrentItem(item)
        self.list.setVisible(bool(rows))
        seen = range(min(len(rows), _MOST_ROWS))
        self.list.setFixedHeight(sum(map(self.list.sizeHintForRow, seen)) + 12)
        self._enable()

    def _enable(self) -> None:
        for button in (self.edit, self.test, self.remove):
            button.setEnabled(self.list.currentItem() is not None)

    async def _add(self) -> Told | None:
        told = await self.ask_new()
        await self._look()
        return told

    async def _with_current(
        self, ask: Callable[[int], Coroutine[Any, Any, Told | None]]
    ) -> Told | None:
        row = self.current()
        if row is None:
            return None
        told = await ask(row.key)
        await self._look()
        return told

    async def _ask_to_remove(self, key: int) -> Told | None:
        row = self.current()
        if row is None:
            return None
        window: QWidget = self
        sure = await confirm(
            self._theme,
            window,
            title=self.tr("Remove {name}?").format(name=row.name),
            consequence=self.tr("What waits for it is not sent any more."),
            confirm_text=self.tr("Remove"),
        )
        if not sure:
            return None
        await self.take_away(key)
        return Told(True, self.tr("{name} is removed.").format(name=row.name))
