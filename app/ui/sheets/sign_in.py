"""The sheet to sign in: who one is and a PIN pad at the kiosk, name and password at a desk."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QWidget,
)

from app.core.operators import LONGEST_PASSWORD, Account
from app.ui.theme import Theme
from app.ui.widgets.labels import TextLabel
from app.ui.widgets.pin_pad import PinPad
from app.ui.widgets.secret_field import SecretField
from app.ui.widgets.sheet import Sheet
from app.ui.words.operator_texts import locked_for, role_name

translate = QCoreApplication.translate

_LIST_WIDTH = 260


class SignInSheet(Sheet):
    """Emits `tried` with a name and what was typed; whoever opened it says what came of it.

    Args:
        accounts: Who may be chosen.
        waiting_s: For how many seconds a name is locked out yet.
    """

    tried = Signal(str, str)

    def __init__(
        self,
        theme: Theme,
        window: QWidget,
        title: str,
        accounts: Sequence[Account],
        waiting_s: Callable[[str], int],
    ) -> None:
        super().__init__(theme, window, title)
        self._waiting_s = waiting_s
        self._wrong = ""
        self._trying = False
        self.said = TextLabel(theme, wrap=True)
        self.said.setProperty("role", "fault")
        # A line that comes must not push the keys to another place under a finger.
        self.said.setMinimumHeight(self.said.fontMetrics().height() * 2)
        self._second = QTimer(self, interval=1000)
        self._second.timeout.connect(self._refresh)
        self._build_entry(theme, accounts)
        self.body.addWidget(self.said)
        self._second.start()
        self._refresh()

    def name(self) -> str:
        """Return who was chosen."""
        raise NotImplementedError

    def choose(self, name: str) -> None:
        """Choose somebody beforehand, such as who was here last."""
        raise NotImplementedError

    def begin_try(self) -> None:
        """Take nothing more until `show_wrong` says what came of it."""
        self._trying = True
        self._refresh()

    def show_wrong(self, words: str) -> None:
        """Say that what was typed was wrong, and let it be typed again."""
        self._trying, self._wrong = False, words
        self._refresh()

    def _build_entry(self, theme: Theme, accounts: Sequence[Account]) -> None:
        raise NotImplementedError

    def _let_type(self, *, allowed: bool) -> None:
        raise NotImplementedError

    def _forgive(self) -> None:
        self._wrong = ""
        self._refresh()

    def _refresh(self) -> None:
        wait = self._waiting_s(self.name())
        words = locked_for(wait) if wait else self._wrong
        if words != self.said.text():
            self.said.setText(words)
        self._let_type(allowed=not wait and not self._trying)


class PinSheet(SignInSheet):
    """Large names on one side, large keys on the other."""

    def _build_entry(self, theme: Theme, accounts: Sequence[Account]) -> None:
        self.pad = PinPad(theme)
        self.people = QListWidget()
        self.people.setAccessibleName(translate("SignIn", "Who is here?"))
        self.people.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.people.setFixedWidth(round(_LIST_WIDTH * theme.size.body / 14))
        for account in accounts:
            words = f"{account.name}\n{role_name(account.role)}"
            item = QListWidgetItem(theme.icon("person"), words)
            item.setData(Qt.ItemDataRole.UserRole, account.name)
            item.setSizeHint(QSize(0, theme.size.target))
            self.people.addItem(item)
        self.people.setCurrentRow(0)
        self.people.currentItemChanged.connect(self._on_chosen)
        self.pad.entered.connect(lambda digits: self.tried.emit(self.name(), digits))
        self.pad.typed.connect(self._forgive)
        row = QHBoxLayout()
        row.setSpacing(24)
        row.addWidget(self.people)
        row.addWidget(self.pad, 1)
        self.body.addLayout(row)
        self.setMinimumWidth(self.people.width() + self.pad.sizeHint().width() + 24 * 3)
        self.add_cancel()
        self.pad.setFocus()

    def name(self) -> str:
        """Return who was chosen."""
        item = self.people.currentItem()
        return "" if item is None else str(item.data(Qt.ItemDataRole.UserRole))

    def choose(self, name: str) -> None:
        """Choose somebody beforehand."""
        for row in range(self.people.count()):
            if self.people.item(row).data(Qt.ItemDataRole.UserRole) == name:
                self.people.setCurrentRow(row)

    def _on_chosen(self) -> None:
        self.pad.clear()
        self.pad.setFocus()
        self._forgive()

    def _let_type(self, *, allowed: bool) -> None:
        if allowed == self.pad.isEnabled():
            return
        self.pad.setEnabled(allowed)
        if allowed:
            self.pad.setFocus()


class PasswordSheet(SignInSheet):
    """A name, and a password or a PIN."""

    def _build_entry(self, theme: Theme, accounts: Sequence[Account]) -> None:
        self.people = QComboBox()
        self.people.addItems([account.name for account in accounts])
        self.people.setAccessibleName(translate("SignIn", "Name"))
        self.secret = SecretField()
        self.secret.setMaxLength(LONGEST_PASSWORD)
        self.secret.setAccessibleName(translate("SignIn", "Password or PIN"))
        self.enter = QPushButton(translate("SignIn", "Sign in"))
        self.enter.setProperty("kind", "primary")
        for words, field in (
            (translate("SignIn", "Name"), self.people),
            (translate("SignIn", "Password or PIN"), self.secret),
        ):
            self.body.addWidget(TextLabel(theme, words))
            self.body.addWidget(field)
        self.people.currentIndexChanged.connect(self._forgive)
        self.secret.textEdited.connect(self._forgive)
        self.secret.returnPressed.connect(self._try)
        self.enter.clicked.connect(self._try)
        self.add_cancel()
        self.add_button(self.enter)
        self.secret.setFocus()

    def name(self) -> str:
        """Return who was chosen."""
        return self.people.currentText()

    def choose(self, name: str) -> None:
        """Choose somebody beforehand."""
        self.people.setCurrentIndex(max(0, self.people.findText(name)))

    def show_wrong(self, words: str) -> None:
        """Say that what was typed was wrong, and let it be typed again."""
        self.secret.clear()
        super().show_wrong(words)

    def _try(self) -> None:
        if self.secret.text() and self.enter.isEnabled():
            self.tried.emit(self.name(), self.secret.text())

    def _let_type(self, *, allowed: bool) -> None:
        if allowed == self.secret.isEnabled():
            return
        self.enter.setEnabled(allowed)
        self.secret.setEnabled(allowed)
        if allowed:
            self.secret.setFocus()
