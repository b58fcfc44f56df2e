"""Who may sign in: a list with what is done about each."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QListWidget, QListWidgetItem, QWidget

from app.core.events import OperatorsChanged
from app.core.operators import Account
from app.core.roles import Role
from app.ui.access import DepotAccess
from app.ui.charger_actions import ChargerActions, Told
from app.ui.sheets.operator import OperatorSheet, ResetSheet, RoleSheet
from app.ui.theme import Theme
from app.ui.widgets.busy_button import BusyButton
from app.ui.widgets.dialogs import confirm, show
from app.ui.widgets.flow_layout import FlowLayout
from app.ui.widgets.labels import TextLabel
from app.ui.widgets.section_card import SectionCard
from app.ui.words.operator_texts import role_name

_ACCEPTED = QDialog.DialogCode.Accepted.value
_MOST_ROWS = 8


class OperatorsSection(SectionCard):
    """Add, role, new PIN, remove. It never knows a secret, only which there are."""

    def __init__(
        self,
        theme: Theme,
        access: DepotAccess,
        actions: ChargerActions,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, "", parent)
        self.set_title(self.tr("People who may sign in"))
        self._theme, self._access, self._actions = theme, access, actions
        self._operators = access.session.operators
        self._pin_first = theme.density_name == "kiosk"
        self.hint = TextLabel(theme, muted=True, wrap=True)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Operators"))
        self.add = BusyButton(theme, self.tr("Add…"), "primary", "plus")
        self.role = BusyButton(theme, self.tr("Role…"))
        self.reset = BusyButton(theme, self.tr("New PIN or password…"))
        self.remove = BusyButton(theme, self.tr("Remove…"))
        self._build_body()
        self.list.currentRowChanged.connect(self._enable)
        self._end = access.bus.subscribe(OperatorsChanged, lambda _fact: self.refresh())
        self.destroyed.connect(self._end)
        theme.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show who is there."""
        chosen = self.chosen()
        self.list.clear()
        for account in self._operators.all():
            item = QListWidgetItem(self._theme.icon("person"), self._words(account))
            item.setData(Qt.ItemDataRole.UserRole, account.name)
            self.list.addItem(item)
            if account.name == chosen:
                self.list.setCurrentItem(item)
        count = self.list.count()
        self.list.setVisible(bool(count))
        self.list.setFixedHeight(min(count, _MOST_ROWS) * (self._theme.size.row + 2) + 12)
        self.hint.setText(self._hint(count))
        self._enable()

    def chosen(self) -> str:
        """Return whose row is chosen; empty where none is."""
        item = self.list.currentItem()
        return "" if item is None else str(item.data(Qt.ItemDataRole.UserRole))

    def _hint(self, count: int) -> str:
        if count:
            return self.tr("The audit names who did what. One admin always remains.")
        return self.tr(
            "Nobody has to sign in: whoever stands here may do everything. The first operator is "
            "an admin; from then on this screen asks who is there."
        )

    def _words(self, account: Account) -> str:
        ways = {
            self.tr("password"): account.password_hash,
            self.tr("PIN"): account.pin_hash,
        }
        has = ", ".join(word for word, known in ways.items() if known)
        text = self.tr("{name} · {role} · {ways}")
        return text.format(name=account.name, role=role_name(account.role), ways=has)

    def _build_body(self) -> None:
        self.list.setStyleSheet(f"QListWidget::item {{ min-height: {self._theme.size.row}px; }}")
        buttons = FlowLayout(8)
        for button in (self.add, self.role, self.reset, self.remove):
            buttons.addWidget(button)
        self.body.addWidget(self.hint)
        self.body.addWidget(self.list)
        self.body.addLayout(buttons)
        for button, work in (
            (self.add, self._add),
            (self.role, self._set_role),
            (self.reset, self._reset),
            (self.remove, self._remove),
        ):
            button.clicked.connect(
                lambda _checked=False, b=button, w=work: self._actions.run(b, w())
            )

    def _enable(self) -> None:
        for button in (self.role, self.reset, self.remove):
            button.setEnabled(bool(self.chosen()))

    async def _add(self) -> Told | None:
        first = not self._operators.required
        sheet = OperatorSheet(self._theme, self, pin_first=self._pin_first, first=first)
        if await show(sheet) != _ACCEPTED:
            return None
        name, role = sheet.name.text(), Role(sheet.role.currentData())
        await self._operators.add(
            name, role, password=sheet.password(), pin=sheet.pin(), by=self._access.operator
        )
        return Told(True, self.tr("{name} may sign in.").format(name=name.strip()))

    async def _set_role(self) -> Told | None:
        account = self._operators.get(self.chosen())
        if account is None:
            return None
        sheet = RoleSheet(self._theme, self, account)
        if await show(sheet) != _ACCEPTED:
            return None
        role = Role(sheet.role.currentData())
        await self._operators.set_role(account.name, role, by=self._access.operator)
        text = self.tr("{name} is {role} now.")
        return Told(True, text.format(name=account.name, role=role_name(role)))

    async def _reset(self) -> Told | None:
        name = self.chosen()
        sheet = ResetSheet(self._theme, self, name, pin_first=self._pin_first)
        if await show(sheet) != _ACCEPTED:
            return None
        await self._operators.set_secret(
            name, password=sheet.password(), pin=sheet.pin(), by=self._access.operator
        )
        return Told(True, self.tr("{name} has a new way to sign in.").format(name=name))

    async def _remove(self) -> Told | None:
        name = self.chosen()
        sure = await confirm(
            self._theme,
            self,
            title=self.tr("Remove {name}?").format(name=name),
            consequence=self.tr("They may sign in no more. What they did stays in the audit."),
            confirm_text=self.tr("Remove"),
        )
        if not sure:
            return None
        await self._operators.remove(name, by=self._access.operator)
        return Told(True, self.tr("{name} may sign in no more.").format(name=name))
