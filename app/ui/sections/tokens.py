"""Tokens with which other programs use the HTTP API."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QWidget,
)

from app.core.api_tokens import ApiToken, checked_name
from app.core.roles import Role
from app.ui.access import DepotAccess
from app.ui.charger_actions import ChargerActions, Told
from app.ui.copying import copy_text
from app.ui.sheets.operator import role_box
from app.ui.theme import Theme
from app.ui.widgets.busy_button import BusyButton
from app.ui.widgets.dialogs import confirm, show
from app.ui.widgets.form_sheet import FormSheet
from app.ui.widgets.labels import TextLabel
from app.ui.widgets.section_card import SectionCard
from app.ui.widgets.sheet import Sheet
from app.ui.words.failure_texts import problem_in
from app.ui.words.formats import Formats
from app.ui.words.operator_texts import role_name

translate = QCoreApplication.translate

_ACCEPTED = QDialog.DialogCode.Accepted.value
_MOST_ROWS = 8


class TokensSection(SectionCard):
    """Make one, which is shown once, and revoke it."""

    def __init__(
        self,
        theme: Theme,
        access: DepotAccess,
        actions: ChargerActions,
        formats: Formats,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, "", parent)
        self.set_title(self.tr("Tokens for other programs"))
        self._theme, self._access, self._formats = theme, access, formats
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Tokens"))
        self.list.setStyleSheet(f"QListWidget::item {{ min-height: {theme.size.row}px; }}")
        self.make = BusyButton(theme, self.tr("Make a token…"), "primary", "plus")
        self.revoke = BusyButton(theme, self.tr("Revoke…"))
        text = self.tr(
            "A program that uses the HTTP API shows its token with each request. It is told once, "
            "when it is made; the books keep only a fingerprint."
        )
        self.body.addWidget(TextLabel(theme, text, muted=True, wrap=True))
        self.body.addWidget(self.list)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.make)
        row.addWidget(self.revoke)
        row.addStretch(1)
        self.body.addLayout(row)
        self.make.clicked.connect(lambda: actions.run(self.make, self._make()))
        self.revoke.clicked.connect(lambda: actions.run(self.revoke, self._revoke()))
        self.list.currentRowChanged.connect(self._enable)
        theme.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show the tokens that are valid."""
        self.list.clear()
        for token in self._access.system.tokens.all():
            if token.revoked_at is None:
                item = QListWidgetItem(self._theme.icon("lock"), self._words(token))
                item.setData(Qt.ItemDataRole.UserRole, token.name)
                self.list.addItem(item)
        rows = self.list.count()
        self.list.setVisible(bool(rows))
        self.list.setFixedHeight(min(rows, _MOST_ROWS) * (self._theme.size.row + 2) + 12)
        self._enable()

    def _words(self, token: ApiToken) -> str:
        used = token.last_used_at
        when = self.tr("never used") if used is None else self.tr("used {day}")
        day = "" if used is None else self._formats.day(used)
        return self.tr("{name} · {role} · {when}").format(
            name=token.name, role=role_name(token.role), when=when.format(day=day)
        )

    def _enable(self) -> None:
        self.revoke.setEnabled(self.list.currentItem() is not None)

    async def _make(self) -> Told | None:
        sheet = TokenSheet(self._theme, self)
        if await show(sheet) != _ACCEPTED:
            return None
        name, role = sheet.name.text().strip(), Role(sheet.role.currentData())
        secret = await self._access.system.tokens.create(name, role, by=self._access.operator)
        self.refresh()
        await show(SecretOnceSheet(self._theme, self, name, secret))
        return None

    async def _revoke(self) -> Told | None:
        item = self.list.currentItem()
        if item is None:
            return None
        name = str(item.data(Qt.ItemDataRole.UserRole))
        sure = await confirm(
            self._theme,
            self,
            title=self.tr("Revoke {name}?").format(name=name),
            consequence=self.tr("The program that uses it is refused from now on."),
            confirm_text=self.tr("Revoke"),
        )
        if not sure:
            return None
        await self._access.system.tokens.revoke(name, by=self._access.operator)
        self.refresh()
        return Told(True, self.tr("{name} is revoked.").format(name=name))


class TokenSheet(FormSheet):
    """Name and role of a new token."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        title = translate("TokenSheet", "Make a token")
        text = translate("TokenSheet", "Name it after the program that will use it.")
        super().__init__(theme, window, title, text, translate("TokenSheet", "Make"))
        self.name = QLineEdit()
        self.role = role_box(Role.VIEWER)
        self.add_field(translate("TokenSheet", "Name"), self.name)
        self.add_field(translate("TokenSheet", "It may do what this role may"), self.role)
        self.add_check(self._problem)
        self.name.textChanged.connect(self.judge)
        self.judge()
        self.name.setFocus()

    def _problem(self) -> str:
        return problem_in(lambda: checked_name(self.name.text()))


class SecretOnceSheet(Sheet):
    """Shows a new token, the only time."""

    def __init__(self, theme: Theme, window: QWidget, name: str, secret: str) -> None:
        title = translate("TokenSheet", "The token of {name}").format(name=name)
        text = translate("TokenSheet", "Copy it now: it is never shown again.")
        super().__init__(theme, window, title, text)
        self.secret = QLineEdit(secret)
        self.secret.setReadOnly(True)
        self.secret.setAccessibleName(title)
        self.body.addWidget(self.secret)
        copy = QPushButton(translate("TokenSheet", "Copy"))
        copy.clicked.connect(lambda: copy_text(copy, secret))
        self.add_button(copy)
        done = QPushButton(translate("TokenSheet", "I have it"))
        done.setProperty("kind", "primary")
        self.add_button(done, _ACCEPTED)
