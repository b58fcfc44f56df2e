"""Who may charge where and when, and what they are told."""

from dataclasses import replace
from datetime import UTC, datetime, time
from zoneinfo import ZoneInfo

import pytest

from app.core.access import AccessRights, Place
from app.core.cards import AuthorizationStatus, Card, CardPolicy, Denial
from app.core.civil_time import Window
from app.core.ids import ChargerId
from app.core.money import Money
from app.core.people import Group, Person
from app.core.permission import Circumstances, Holder, may_charge
from app.core.quota import Booking, QuotaPlan, quota_state
from app.core.wallet_policy import WalletVerdict

BISHKEK = ZoneInfo("Asia/Bishkek")
NOON = datetime(2026, 3, 6, 6, 0, tzinfo=UTC)
"""Friday, 12:00 in Bishkek."""

CARD = Card("04A22B9C", parent_id_tag="FLEET")
PERSON = Person(1, "Aida", "Asanova", group_id=3)
DAYTIME = AccessRights(chargers=frozenset({ChargerId("B1")}), windows=(Window(time(8), time(18)),))
GROUP = Group(3, "Buses", access=DAYTIME)
HERE = Circumstances(Place(ChargerId("b1"), "North"), NOON, BISHKEK)


def with_quota(used_wh: int) -> Circumstances:
    state = quota_state(QuotaPlan(1, "Drivers", 100), [Booking(NOON, used_wh)], NOON, BISHKEK)
    return replace(HERE, quotas=(state,))


def with_wallet(may_start: bool) -> Circumstances:
    verdict = WalletVerdict(may_start, must_stop=False, available=Money(50, "KGS"))
    return replace(HERE, wallet=verdict)


def holder(card: Card | None = CARD, **group: object) -> Holder:
    return Holder(card, PERSON, replace(GROUP, **group))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("who", "at", "denial", "status", "reason"),
    [
        (holder(), HERE, None, "accepted", ""),
        (Holder(CARD), HERE, None, "accepted", ""),
        (Holder(None), HERE, Denial.UNKNOWN, "invalid", "Nobody knows"),
        (holder(replace(CARD, lost=True, blocked=True)), HERE, Denial.LOST, "blocked", "lost"),
        (holder(replace(CARD, blocked=True)), HERE, Denial.BLOCKED, "blocked", "is blocked"),
        (holder(replace(CARD, expires_at=NOON)), HERE, Denial.EXPIRED, "expired", "expired"),
        (
            Holder(CARD, replace(PERSON, active=False)),
            HERE,
            Denial.PERSON,
            "blocked",
            "Aida Asanova may not",
        ),
        (holder(active=False), HERE, Denial.GROUP, "blocked", "Buses may not"),
        (
            holder(),
            replace(HERE, place=Place(ChargerId("B2"))),
            Denial.CHARGER,
            "blocked",
            "this charger",
        ),
        (
            holder(),
            replace(HERE, now=NOON.replace(hour=12)),
            Denial.HOURS,
            "blocked",
            "this hour",
        ),
        (
            holder(replace(CARD, most_sessions=1)),
            replace(HERE, open_sessions=1),
            Denial.CONCURRENT,
            "concurrent",
            "1 of at most 1",
        ),
        (holder(replace(CARD, most_sessions=1)), HERE, None, "accepted", ""),
        (holder(), replace(HERE, open_sessions=9), None, "accepted", ""),
        (holder(), with_quota(79), None, "accepted", ""),
        (holder(), with_quota(85), None, "accepted", "85 % of the quota Drivers"),
        (holder(), with_quota(100), Denial.QUOTA, "blocked", "used up until 2026-04-01"),
        (holder(), with_wallet(may_start=True), None, "accepted", ""),
        (holder(), with_wallet(may_start=False), Denial.WALLET, "blocked", "0.50 KGS"),
    ],
)
def test_verdicts(
    who: Holder, at: Circumstances, denial: Denial | None, status: str, reason: str
) -> None:
    verdict = may_charge(who, at, CardPolicy.KNOWN)
    assert (verdict.denial, verdict.status.value) == (denial, status)
    assert reason in verdict.reason
    assert bool(reason) is bool(verdict.reason)
    assert verdict.parent_id_tag == ("FLEET" if who.card else "")


def test_rights_of_the_card_itself_take_the_place_of_the_groups() -> None:
    night = replace(CARD, access=AccessRights(stations=frozenset({"NORTH"})))
    elsewhere = replace(HERE, place=Place(ChargerId("X9"), "north"), now=NOON.replace(hour=20))
    assert may_charge(holder(night), elsewhere, CardPolicy.KNOWN).accepted
    assert not may_charge(holder(), elsewhere, CardPolicy.KNOWN).accepted


def test_where_every_card_may_charge_only_the_blocked_may_not() -> None:
    assert may_charge(Holder(None), HERE, CardPolicy.ANY).accepted
    lost = may_charge(Holder(replace(CARD, lost=True)), HERE, CardPolicy.ANY)
    assert lost.status is AuthorizationStatus.BLOCKED


def test_the_gravest_reason_is_the_one_that_is_told() -> None:
    at = replace(with_quota(100), place=Place(ChargerId("B2")))
    assert may_charge(holder(), at, CardPolicy.KNOWN).denial is Denial.CHARGER
