"""On whose behalf the screen acts: who is signed in, or nobody while it is locked."""

from PySide6.QtCore import QObject, Signal

from app.core.bus import Bus
from app.core.events import OperatorsChanged
from app.core.roles import LOCAL_OPERATOR, NOBODY, Operator
from app.services.system.operators import OperatorService


class OperatorSession(QObject):
    """One for the program; windows come and go.

    Args:
        local: Who acts while nobody has to sign in.
    """

    changed = Signal()
    """Somebody else acts from now on, or the same one with another role, or nobody."""

    def __init__(
        self, operators: OperatorService, bus: Bus, local: Operator = LOCAL_OPERATOR
    ) -> None:
        super().__init__()
        self.operators = operators
        self._local = local
        self._signed_in: Operator | None = None
        self._required = operators.required
        self.last_name = ""
        bus.subscribe(OperatorsChanged, self._on_changed)

    @property
    def operator(self) -> Operator:
        """Who acts now."""
        if not self._required:
            return self._local
        return self._signed_in or NOBODY

    @property
    def required(self) -> bool:
        """Whether somebody has to sign in here: there are operators."""
        return self._required

    @property
    def locked(self) -> bool:
        """Whether somebody would have to sign in first."""
        return self._required and self._signed_in is None

    async def sign_in(self, name: str, secret: str) -> None:
        """Let somebody act from now on.

        Raises:
            WrongSecret, LockedOut: See `OperatorService.sign_in`; who acted before acts on.
        """
        operator = await self.operators.sign_in(name, secret)
        self.last_name = operator.name
        self._act(operator)

    def resume(self, name: str) -> None:
        """Let somebody act on who was signed in before the depot was opened anew."""
        account = self.operators.get(name) if name else None
        if account is not None:
            self.last_name = account.name
            self._act(account.operator)

    def lock(self) -> None:
        """Let nobody act until somebody signs in; nothing happens where nobody has to."""
        if self._required:
            self._act(None)

    def _act(self, operator: Operator | None) -> None:
        if operator != self._signed_in:
            self._signed_in = operator
            self.changed.emit()

    def _on_changed(self, _fact: OperatorsChanged) -> None:
        first, self._required = not self._required, self.operators.required
        accounts = self.operators.all()
        if first and self._required:
            # Whoever sits here has just made their own account.
            self.last_name = accounts[0].name
            self._act(accounts[0].operator)
        elif self._signed_in is not None:
            account = self.operators.get(self._signed_in.name)
            self._act(None if account is None else account.operator)
