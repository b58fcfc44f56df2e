"""What the window shows of who is signed in: the chip, the lock, and the wait until it locks."""

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QApplication, QDialog

from app.core.roles import Operator, Role
from app.ui.idle_timer import IdleTimer
from app.ui.lock_cover import LockCover
from app.ui.operator_session import OperatorSession
from app.ui.shell import Shell
from app.ui.signing_in import SigningIn, chip_words
from app.ui.widgets.operator_chip import OperatorChip

OPEN_PAGE = "overview"
"""The one page that is seen while the screen is locked."""


class ScreenLock(QObject):
    """Locks and unlocks a window, and asks for another one where another operator came.

    A window is built for the rights of one operator: what they may not do is not in it.
    """

    operator_changed = Signal()

    def __init__(
        self, window: Shell, session: OperatorSession, signing_in: SigningIn, *, kiosk: bool
    ) -> None:
        super().__init__(window)
        self._kiosk = kiosk
        self._window, self._session, self._signing_in = window, session, signing_in
        self._built_for = _rights(session.operator)
        self._page_before = ""
        self.chip = OperatorChip(window.theme, window.top_bar)
        self.chip.clicked.connect(self._on_chip)
        self.cover = LockCover(window.theme, window.content)
        self.cover.sign_in_requested.connect(signing_in.sign_in)
        self.idle = IdleTimer(self)
        self.idle.idle.connect(session.lock)
        session.changed.connect(self._on_session)
        self._show_chip()

    @property
    def locked(self) -> bool:
        """Whether nothing but signing in is possible now."""
        return self._session.locked

    def begin(self) -> None:
        """Lock the window, once its pages are there, if nobody is signed in."""
        if self.locked:
            self._lock()

    def _on_session(self) -> None:
        self._show_chip()
        if self.locked:
            self._lock()
        elif _rights(self._session.operator) != self._built_for:
            self.operator_changed.emit()
        else:
            self._unlock()

    def _lock(self) -> None:
        self._page_before = self._window.current_key() or OPEN_PAGE
        menu = QApplication.activePopupWidget()
        if menu is not None:
            menu.close()
        for sheet in self._window.findChildren(
            QDialog, options=Qt.FindChildOption.FindDirectChildrenOnly
        ):
            sheet.reject()
        self._window.show_page(OPEN_PAGE)
        self._window.rail.show_only(OPEN_PAGE)
        self._window.top_bar.set_locked(True)
        self.cover.set_locked(True)

    def _unlock(self) -> None:
        self.cover.set_locked(False)
        self._window.top_bar.set_locked(False)
        self._window.rail.show_only(None)
        if self._page_before:
            self._window.show_page(self._page_before)
        self.idle.restart()

    def _show_chip(self) -> None:
        name, role = chip_words(self._session)
        self.chip.show_operator(name, role, locked=self.locked)
        # Without operators there is nothing to choose from, but the way out of the kiosk.
        self.chip.setVisible(self._kiosk or self._session.required)

    def _on_chip(self) -> None:
        self._signing_in.open_menu(self.chip.mapToGlobal(QPoint(0, self.chip.height())))


def _rights(operator: Operator) -> tuple[Role, bool]:
    return operator.role, operator.barred
