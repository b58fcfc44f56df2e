"""Sheets about operators: a new one, their role, their PIN and password."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from app.core.errors import DepotError
from app.core.operators import LONGEST_NAME, LONGEST_PIN, Account, check_password, check_pin
from app.core.roles import Role
from app.ui.theme import Theme
from app.ui.widgets.form_sheet import FormSheet
from app.ui.widgets.labels import TextLabel
from app.ui.widgets.secret_field import SecretField
from app.ui.words.failure_texts import failure
from app.ui.words.operator_texts import role_help, role_name

translate = QCoreApplication.translate


class SecretSheet(FormSheet):
    """A form with a PIN and a password, each to be typed twice where it is set at all."""

    def __init__(
        self, theme: Theme, window: QWidget, title: str, text: str, save: str, *, pin_first: bool
    ) -> None:
        super().__init__(theme, window, title, text, save)
        self.pin_field, self.pin_again = pin_field(), pin_field()
        self.password_field, self.password_again = SecretField(), SecretField()
        self._pin_first = pin_first

    def pin(self) -> str:
        """Return the new PIN; empty where none is set."""
        return self.pin_field.text()

    def password(self) -> str:
        """Return the new password; empty where none is set."""
        return self.password_field.text()

    def add_secrets(self) -> None:
        """Add the fields below the others, and judge them."""
        pins = (
            (translate("OperatorSheet", "PIN"), self.pin_field),
            (translate("OperatorSheet", "PIN again"), self.pin_again),
        )
        passwords = (
            (translate("OperatorSheet", "Password"), self.password_field),
            (translate("OperatorSheet", "Password again"), self.password_again),
        )
        for words, field in (*pins, *passwords) if self._pin_first else (*passwords, *pins):
            self.add_field(words, field)
            field.textChanged.connect(self.judge)
            field.returnPressed.connect(self.finish)
        self.add_check(self._secret_problem)

    def _secret_problem(self) -> str:
        return secret_problem(
            self.pin(), self.pin_again.text(), self.password(), self.password_again.text()
        )


class OperatorSheet(SecretSheet):
    """Somebody new: name, role, PIN, password."""

    def __init__(
        self, theme: Theme, window: QWidget, *, pin_first: bool, first: bool = False
    ) -> None:
        title = translate("OperatorSheet", "Add an operator")
        text = translate("OperatorSheet", "A PIN is for the kiosk, a password for a desk.")
        save = translate("OperatorSheet", "Add")
        super().__init__(theme, window, title, text, save, pin_first=pin_first)
        self.name = QLineEdit()
        self.name.setMaxLength(LONGEST_NAME)
        self.role = role_box(Role.ADMIN if first else Role.ATTENDANT)
        # Somebody must be able to let in all others.
        self.role.setEnabled(not first)
        self.add_field(translate("OperatorSheet", "Name"), self.name)
        self.add_field(translate("OperatorSheet", "Role"), self.role)
        self.name.textChanged.connect(self.judge)
        self.add_check(self._name_problem)
        self.add_secrets()
        self.judge()
        self.name.setFocus()

    def _name_problem(self) -> str:
        if self.name.text().strip():
            return ""
        return translate("OperatorSheet", "An operator needs a name.")


class RoleSheet(FormSheet):
    """Another role for somebody."""

    def __init__(self, theme: Theme, window: QWidget, account: Account) -> None:
        title = translate("OperatorSheet", "Role of {name}").format(name=account.name)
        super().__init__(theme, window, title, "", translate("OperatorSheet", "Set"))
        self.role = role_box(account.role)
        self.help = TextLabel(theme, muted=True, wrap=True)
        self.add_field(translate("OperatorSheet", "Role"), self.role)
        self.body.addWidget(self.help)
        self.role.currentIndexChanged.connect(self._explain)
        self._explain()
        self.judge()

    def _explain(self) -> None:
        self.help.setText(role_help(Role(self.role.currentData())))


class ResetSheet(SecretSheet):
    """A new PIN or password for somebody."""

    def __init__(self, theme: Theme, window: QWidget, name: str, *, pin_first: bool) -> None:
        title = translate("OperatorSheet", "New PIN or password for {name}").format(name=name)
        text = translate("OperatorSheet", "What stays empty stays as it is. It ends a lock too.")
        save = translate("OperatorSheet", "Set")
        super().__init__(theme, window, title, text, save, pin_first=pin_first)
        self.add_secrets()
        self.judge()


class OwnSecretSheet(ResetSheet):
    """A new PIN or password for oneself."""

    def __init__(self, theme: Theme, window: QWidget, name: str, *, pin: bool) -> None:
        super().__init__(theme, window, name, pin_first=pin)


def secret_problem(pin: str, pin_again: str, password: str, password_again: str) -> str:
    """Return what is wrong with a new PIN and a new password; empty where nothing is."""
    if not (pin or password):
        return translate("OperatorSheet", "Type a PIN or a password.")
    try:
        if pin:
            check_pin(pin)
        if password:
            check_password(password)
    except DepotError as error:
        return failure(error)
    if pin != pin_again or password != password_again:
        return translate("OperatorSheet", "Type it twice the same.")
    return ""


def role_box(chosen: Role) -> QComboBox:
    """Return a field for a role, each with its sentence as a tip."""
    box = QComboBox()
    for role in Role:
        box.addItem(role_name(role), role)
        box.setItemData(box.count() - 1, role_help(role), Qt.ItemDataRole.ToolTipRole)
    box.setCurrentIndex(box.findData(chosen))
    return box


def pin_field() -> QLineEdit:
    """Return a field for a PIN."""
    field = SecretField()
    field.setMaxLength(LONGEST_PIN)
    field.setInputMethodHints(
        Qt.InputMethodHint.ImhDigitsOnly | Qt.InputMethodHint.ImhSensitiveData
    )
    return field
