"""Who may do what."""

from dataclasses import dataclass
from enum import IntEnum


class Role(IntEnum):
    """Rights grow with the number: each role may do what those below it may."""

    VIEWER = 10
    ATTENDANT = 20
    MANAGER = 30
    ADMIN = 40

    @property
    def word(self) -> str:
        """The role's name as the command line and the API spell it."""
        return self.name.lower()


@dataclass(frozen=True, slots=True)
class Operator:
    """Someone, or some program, on whose behalf something is done.

    Attributes:
        barred: Nobody who may anything, whatever the role: the screen while nobody is signed in.
    """

    name: str
    role: Role
    barred: bool = False

    def may(self, needed: Role) -> bool:
        """Tell whether this operator's role reaches `needed`."""
        return not self.barred and self.role >= needed


LOCAL_OPERATOR = Operator("local", Role.ADMIN)
"""Whoever sits at this machine while nobody has to sign in."""

NOBODY = Operator("nobody", Role.VIEWER, barred=True)
"""Whoever looks at the screen while somebody would have to sign in."""

SYSTEM = Operator("system", Role.ADMIN)
"""The program itself, acting on a rule or a timer."""
