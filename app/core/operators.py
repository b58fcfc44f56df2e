"""People who may sign in."""

from collections.abc import Iterable
from dataclasses import dataclass

from app.core.errors import InvalidInput
from app.core.lockout import NEVER_WRONG, Lockout
from app.core.roles import Operator, Role

LONGEST_NAME = 40
SHORTEST_PASSWORD, LONGEST_PASSWORD = 8, 200
SHORTEST_PIN, LONGEST_PIN = 4, 8


@dataclass(frozen=True, slots=True)
class SecretHash:
    """A password, a PIN or both as argon2 writes them; empty where there is none."""

    password: str = ""
    pin: str = ""


@dataclass(frozen=True, slots=True)
class Account:
    """One who may sign in, by a password, a PIN or both.

    Attributes:
        password_hash: As argon2 writes it; empty where there is no password. So is `pin_hash`.
        lockout: How the wrong tries stand.
    """

    id: int
    name: str
    role: Role
    password_hash: str = ""
    pin_hash: str = ""
    lockout: Lockout = NEVER_WRONG

    @property
    def operator(self) -> Operator:
        """On whose behalf things are done once this one is signed in."""
        return Operator(self.name, self.role)


def checked_name(name: str) -> str:
    """Return a name without space around it.

    Raises:
        InvalidInput: It is empty or too long.
    """
    name = " ".join(name.split())
    if not name or len(name) > LONGEST_NAME:
        raise InvalidInput("A name has 1 to {most} letters.", most=LONGEST_NAME)
    return name


def check_password(password: str) -> None:
    """Raise InvalidInput where a password is too short or too long."""
    if not SHORTEST_PASSWORD <= len(password) <= LONGEST_PASSWORD:
        raise InvalidInput(
            "A password has {least} to {most} characters.",
            least=SHORTEST_PASSWORD,
            most=LONGEST_PASSWORD,
        )


def check_pin(pin: str) -> None:
    """Raise InvalidInput where a PIN is not of digits, too short, too long or anybody's guess."""
    if not (pin.isascii() and pin.isdigit() and SHORTEST_PIN <= len(pin) <= LONGEST_PIN):
        raise InvalidInput(
            "A PIN has {least} to {most} digits.", least=SHORTEST_PIN, most=LONGEST_PIN
        )
    if len(set(pin)) == 1 or pin in "0123456789" or pin in "9876543210":
        raise InvalidInput("This PIN is the first that anybody would try.", hint="Choose another.")


def is_last_admin(accounts: Iterable[Account], name: str) -> bool:
    """Tell whether nobody else could administrate the depot any more."""
    admins = {account.name for account in accounts if account.role is Role.ADMIN}
    return admins == {name}
