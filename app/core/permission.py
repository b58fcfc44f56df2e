"""May this card charge here and now? Every rule of the depot in one place."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from zoneinfo import ZoneInfo

from app.core.access import ANYWHERE_ANYTIME, AccessRights, Place
from app.core.cards import (
    Authorization,
    AuthorizationStatus,
    Card,
    CardPolicy,
    Denial,
    authorize,
)
from app.core.people import Group, Person
from app.core.quota import QuotaState, Verdict
from app.core.wallet_policy import WalletVerdict


@dataclass(frozen=True, slots=True)
class Holder:
    """A card and who is behind it; None where nobody knows."""

    card: Card | None
    person: Person | None = None
    group: Group | None = None

    @property
    def access(self) -> AccessRights:
        """Rights of the card itself, or else of the group."""
        if self.card is not None and self.card.access is not None:
            return self.card.access
        return ANYWHERE_ANYTIME if self.group is None else self.group.access


@dataclass(frozen=True, slots=True)
class Circumstances:
    """Where and when somebody asks to charge, and how their books stand.

    Attributes:
        open_sessions: Sessions that run on this card already.
        quotas: Of the person and of the group, each as it stands now.
        wallet: What it permits; None where there is no wallet.
    """

    place: Place
    now: datetime
    zone: ZoneInfo
    open_sessions: int = 0
    quotas: Sequence[QuotaState] = ()
    wallet: WalletVerdict | None = None


_Refusal = tuple[Denial, str]

_STATUS = {
    Denial.UNKNOWN: AuthorizationStatus.INVALID,
    Denial.EXPIRED: AuthorizationStatus.EXPIRED,
    Denial.CONCURRENT: AuthorizationStatus.CONCURRENT,
}
"""What the charger hears; for every other reason that the card is blocked."""


def may_charge(holder: Holder, at: Circumstances, policy: CardPolicy) -> Authorization:
    """Decide whether a card may charge, with a reason for people.

    An accepted card may have a reason too: a quota that is nearly used up.
    """
    verdict = authorize(holder.card, policy, at.now)
    refusal = _card_refusal(verdict, holder.card) or next(_refusals(holder, at), None)
    if refusal is None:
        return replace(verdict, reason=_warning(at))
    denial, reason = refusal
    status = _STATUS.get(denial, AuthorizationStatus.BLOCKED)
    return replace(verdict, status=status, denial=denial, reason=reason)


def _card_refusal(verdict: Authorization, card: Card | None) -> _Refusal | None:
    if verdict.accepted:
        return None
    if card is None:
        return Denial.UNKNOWN, "Nobody knows this card."
    if card.lost:
        return Denial.LOST, "This card was reported lost."
    if card.blocked:
        return Denial.BLOCKED, "This card is blocked."
    return Denial.EXPIRED, "This card has expired."


def _refusals(holder: Holder, at: Circumstances) -> Iterator[_Refusal]:
    """Yield what speaks against it, the gravest first."""
    if holder.person is not None and not holder.person.active:
        yield Denial.PERSON, f"{holder.person.full_name} may not charge any more."
    if holder.group is not None and not holder.group.active:
        yield Denial.GROUP, f"{holder.group.name} may not charge any more."
    yield from _access_refusals(holder, at)
    most = None if holder.card is None else holder.card.most_sessions
    if most is not None and at.open_sessions >= most:
        yield Denial.CONCURRENT, f"{at.open_sessions} of at most {most} sessions run on this card."
    yield from _book_refusals(at)


def _access_refusals(holder: Holder, at: Circumstances) -> Iterator[_Refusal]:
    if not holder.access.permits_place(at.place):
        yield Denial.CHARGER, "This card may not charge at this charger."
    if not holder.access.permits_time(at.now.astimezone(at.zone)):
        yield Denial.HOURS, "This card may not charge at this hour."


def _book_refusals(at: Circumstances) -> Iterator[_Refusal]:
    for quota in at.quotas:
        if quota.verdict is Verdict.EXCEEDED:
            again = quota.ends_at.astimezone(at.zone)
            yield Denial.QUOTA, f"The quota {quota.plan.name} is used up until {again:%Y-%m-%d}."
    if at.wallet is not None and not at.wallet.may_start:
        yield Denial.WALLET, f"Too little in the wallet: {at.wallet.available} available."


def _warning(at: Circumstances) -> str:
    for quota in at.quotas:
        if quota.verdict is Verdict.WARNING and quota.allowed_wh:
            percent = quota.used_wh * 100 // quota.allowed_wh
            return f"{percent} % of the quota {quota.plan.name} is used."
    return ""
