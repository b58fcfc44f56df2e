"""What the services need of the books of operators, as a Protocol.

The promises about commits are those of `ports`.
"""

from typing import Protocol

from app.core.operators import Account


class OperatorStore(Protocol):
    """Those who may sign in."""

    async def load(self) -> list[Account]:
        """Return everybody."""
        ...

    async def save(self, account: Account) -> Account:
        """Write one, new where the id is 0; return it with its number.

        Raises:
            InvalidInput: Another one has this name.
        """
        ...

    async def remove(self, account_id: int) -> None:
        """Forget one."""
        ...
