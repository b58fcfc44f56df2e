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
    """Someone, or some program, on whose behalf something is done."""

    name: str
    role: Role

    def may(self, needed: Role) -> bool:
        """Tell whether this operator's role reaches `needed`."""
        return self.role >= needed


LOCAL_OPERATOR = Operator("local", Role.ADMIN)
"""Whoever sits at this machine while nobody has to sign in."""

SYSTEM = Operator("system", Role.ADMIN)
"""The program itself, acting on a rule or a timer."""
