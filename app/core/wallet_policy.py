"""What too little money in a wallet means for charging."""

from dataclasses import dataclass
from enum import StrEnum

from app.core.errors import InvalidInput
from app.core.money import Money


class LowBalance(StrEnum):
    """What happens when a wallet runs empty.

    refuse: no new session; one that runs goes on and may leave a debt.
    allow: the wallet may go below zero by the credit; there a session is stopped.
    stop: no new session, and one that runs is stopped when the money is used up.
    """

    REFUSE = "refuse"
    ALLOW = "allow"
    STOP = "stop"


@dataclass(frozen=True, slots=True)
class WalletPolicy:
    """How a depot treats wallets.

    Attributes:
        least_to_start: What must be there, credit included, to begin a session; at least one
            minor unit is needed in any case.
        credit: How far below zero `allow` goes; without meaning for the others.
    """

    on_low: LowBalance
    least_to_start: Money
    credit: Money

    def __post_init__(self) -> None:
        if self.credit.minor < 0 or self.least_to_start.minor < 0:
            raise InvalidInput("Credit and the least balance are 0 or more.")
        if self.credit.currency != self.least_to_start.currency:
            raise InvalidInput("Credit and the least balance are in one currency.")


@dataclass(frozen=True, slots=True)
class WalletVerdict:
    """What a wallet permits now.

    Attributes:
        available: Money that may still be charged for; negative where too much was.
    """

    may_start: bool
    must_stop: bool
    available: Money


def wallet_verdict(policy: WalletPolicy, balance: Money, running: Money) -> WalletVerdict:
    """Judge a wallet with `balance`, of which `running` sessions will take so much.

    Raises:
        MixedCurrencies: Policy, balance and cost are not in one currency.
    """
    available = balance - running
    if policy.on_low is LowBalance.ALLOW:
        available += policy.credit
    may_start = available.minor > 0 and available >= policy.least_to_start
    must_stop = policy.on_low is not LowBalance.REFUSE and available.minor <= 0
    return WalletVerdict(may_start, must_stop, available)
