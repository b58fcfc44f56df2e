"""Signing in, locking, one's own PIN, and the way out of the kiosk."""

from collections.abc import Awaitable, Callable

from PySide6.QtCore import QCoreApplication, QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QDialog, QMenu, QWidget

from app.core.errors import DepotError
from app.core.operators import Account
from app.core.roles import Role
from app.ui.actions import ActionRunner
from app.ui.charger_actions import Told
from app.ui.operator_session import OperatorSession
from app.ui.sheets.operator import OwnSecretSheet
from app.ui.sheets.sign_in import PasswordSheet, PinSheet, SignInSheet
from app.ui.theme import Theme
from app.ui.widgets.dialogs import confirm, show
from app.ui.words.failure_texts import failure
from app.ui.words.operator_texts import role_name

translate = QCoreApplication.translate

Check = Callable[[str, str], Awaitable[object]]


class SigningIn(QObject):
    """What the operator chip offers; each opens its sheet over the window."""

    exit_confirmed = Signal()
    """Somebody who may has asked to leave the kiosk."""

    def __init__(
        self,
        session: OperatorSession,
        runner: ActionRunner,
        theme: Theme,
        window: QWidget,
        *,
        kiosk: bool,
    ) -> None:
        super().__init__(window)
        self._session, self._runner = session, runner
        self._theme, self._window, self._kiosk = theme, window, kiosk

    def open_menu(self, at: QPoint) -> None:
        """Offer what the present operator may do; while the screen is locked, ask to sign in."""
        if self._session.locked:
            self.sign_in()
            return
        self.build_menu().popup(at)

    def build_menu(self) -> QMenu:
        """Return the menu of the chip; it deletes itself when it closes."""
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self._session.required:
            for icon, words, act in (
                ("lock", translate("SignIn", "Lock the screen"), self._session.lock),
                ("edit", translate("SignIn", "Change my PIN or password…"), self.change_own),
                ("people", translate("SignIn", "Somebody else…"), self.sign_in),
            ):
                menu.addAction(self._theme.icon(icon), words).triggered.connect(act)
        if self._kiosk:
            words = translate("SignIn", "Exit to maintenance…")
            menu.addAction(self._theme.icon("logout"), words).triggered.connect(self.leave_kiosk)
        return menu

    def sign_in(self) -> None:
        """Ask who is there."""
        title = translate("SignIn", "Who is here?")
        accounts = self._session.operators.all()
        self._runner.run("sign in", self._ask(title, accounts, self._session.sign_in))

    def change_own(self) -> None:
        """Let whoever is signed in choose another PIN or password."""
        self._runner.run("own secret", self._change_own())

    def leave_kiosk(self) -> None:
        """Leave once an admin has said who they are; without operators a held button is enough."""
        self._runner.run("leave kiosk", self._leave())

    async def _ask(self, title: str, accounts: list[Account], check: Check) -> None:
        kind = PinSheet if self._kiosk else PasswordSheet
        operators = self._session.operators
        sheet = kind(self._theme, self._window, title, accounts, operators.waiting_s)
        sheet.choose(self._session.last_name)

        def run(name: str, secret: str) -> None:
            # A key of its own: the sheet takes no second try until this one is judged.
            self._runner.run(object(), _try(sheet, check, name, secret))

        sheet.tried.connect(run)
        await show(sheet)

    async def _leave(self) -> None:
        if not self._session.required:
            if await self._confirmed_exit():
                self.exit_confirmed.emit()
            return
        admins = [each for each in self._session.operators.all() if each.role is Role.ADMIN]

        async def check(name: str, secret: str) -> None:
            await self._session.operators.sign_in(name, secret)
            self.exit_confirmed.emit()

        await self._ask(translate("SignIn", "Exit to maintenance"), admins, check)

    async def _confirmed_exit(self) -> bool:
        return await confirm(
            self._theme,
            self._window,
            title=translate("SignIn", "Exit to maintenance?"),
            consequence=translate(
                "SignIn",
                "The program ends and the screen shows the system. "
                "Chargers go on charging and report when it is back.",
            ),
            confirm_text=translate("SignIn", "Exit"),
            hold=True,
        )

    async def _change_own(self) -> Told | None:
        operator = self._session.operator
        sheet = OwnSecretSheet(self._theme, self._window, operator.name, pin=self._kiosk)
        if await show(sheet) != QDialog.DialogCode.Accepted.value:
            return None
        try:
            await self._session.operators.set_own_secret(
                operator.name, password=sheet.password(), pin=sheet.pin(), by=operator
            )
        except DepotError as error:
            return Told(False, failure(error))
        return Told(True, translate("SignIn", "Changed. It counts from the next time."))


async def _try(sheet: SignInSheet, check: Check, name: str, secret: str) -> None:
    sheet.begin_try()
    try:
        await check(name, secret)
    except DepotError as error:
        sheet.show_wrong(failure(error))
    else:
        sheet.accept()


def chip_words(session: OperatorSession) -> tuple[str, str]:
    """Return name and role for the chip of the top bar."""
    if session.locked:
        return translate("SignIn", "Sign in"), ""
    if not session.required:
        return translate("SignIn", "No sign-in"), ""
    return session.operator.name, role_name(session.operator.role)
