"""Wallets: nothing is lost and nothing is booked twice."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.errors import InvalidInput
from app.core.ids import SessionId
from app.core.ledger import (
    EntryKind,
    KeyReused,
    Ledger,
    LedgerEntry,
    monthly_statement,
    open_moment,
    session_charge,
)
from app.core.money import MixedCurrencies, Money
from app.core.wallet_policy import LowBalance, WalletPolicy, wallet_verdict

BISHKEK = ZoneInfo("Asia/Bishkek")
NOW = datetime(2026, 3, 15, 8, 0, tzinfo=UTC)


def som(minor: int) -> Money:
    return Money(minor, "KGS")


def entry(key: str, minor: int, kind: EntryKind, **more: object) -> LedgerEntry:
    terms = {"at": NOW, "by": "Aida", "reason": "Cash", **more}
    return LedgerEntry(key, 1, kind, som(minor), **terms)  # type: ignore[arg-type]


def top_up(key: str, minor: int, **more: object) -> LedgerEntry:
    return entry(key, minor, EntryKind.TOP_UP, **more)


def charge(session: int, minor: int, at: datetime = NOW) -> LedgerEntry:
    return session_charge(1, SessionId(session), som(minor), at=at, by="system")


def test_a_session_is_paid_once_however_often_it_is_booked() -> None:
    ledger = Ledger(1, "KGS", [top_up("cash/1", 100_000)])
    assert ledger.append(charge(7, 38_250))
    assert not ledger.append(charge(7, 38_250, at=NOW + timedelta(hours=1)))
    assert ledger.balance == som(61_750)
    assert len(ledger.entries) == 2


def test_two_bookings_that_claim_to_be_one_are_not_silently_dropped() -> None:
    ledger = Ledger(1, "KGS", [charge(7, 38_250)])
    with pytest.raises(KeyReused):
        ledger.append(charge(7, 40_000))
    assert ledger.balance == som(-38_250)


def test_a_correction_brings_a_session_to_its_cost_and_back() -> None:
    ledger = Ledger(1, "KGS", [charge(7, 38_250), charge(8, 500)])
    for cost in (40_000, 38_250, 40_000, 0):
        correction = ledger.correction(
            SessionId(7), som(cost), at=NOW, by="Aida", reason="Reading was wrong"
        )
        assert correction is not None
        assert ledger.append(correction)
        assert ledger.charged_for(SessionId(7)) == som(cost)
    again = ledger.correction(SessionId(7), som(0), at=NOW, by="Aida", reason="Again")
    assert again is None
    assert ledger.balance == som(-500)


@pytest.mark.parametrize(
    "wrong",
    [
        lambda: top_up("", 5),
        lambda: top_up("a", 0),
        lambda: top_up("a", -5),
        lambda: top_up("a", 5, reason="  "),
        lambda: entry("a", 5, EntryKind.CHARGE, session_id=SessionId(1)),
        lambda: entry("a", -5, EntryKind.CHARGE),
        lambda: entry("a", 0, EntryKind.CORRECTION),
    ],
)
def test_an_entry_that_makes_no_sense_is_refused(wrong: Callable[[], object]) -> None:
    with pytest.raises(InvalidInput):
        wrong()


def test_another_currency_or_wallet_does_not_get_in() -> None:
    ledger = Ledger(1, "EUR")
    with pytest.raises(MixedCurrencies):
        ledger.append(top_up("a", 5))
    with pytest.raises(ValueError, match="Wallet 2"):
        Ledger(2, "KGS").append(top_up("a", 5))
    assert ledger.entries == ()


ENTRIES = st.lists(
    st.tuples(st.integers(-(10**6), 10**6).filter(bool), st.integers(0, 90)), max_size=12
).map(
    lambda made: [
        entry(f"k{i}", minor, EntryKind.CORRECTION, at=NOW + timedelta(days=days))
        for i, (minor, days) in enumerate(made)
    ]
)


@given(ENTRIES, st.data())
def test_the_balance_is_the_sum_whatever_the_order_and_the_repeats(
    entries: list[LedgerEntry], data: st.DataObject
) -> None:
    repeats = data.draw(st.lists(st.sampled_from(entries), max_size=10)) if entries else []
    arrived = data.draw(st.permutations([*entries, *repeats]))
    ledger = Ledger(1, "KGS")
    half = len(arrived) // 2
    for one in arrived[:half]:
        ledger.append(one)
    # A crash: what was booked is read again, and everything since is tried again.
    ledger = Ledger(1, "KGS", ledger.entries)
    for one in arrived:
        ledger.append(one)
    assert ledger.balance == som(sum(e.amount.minor for e in entries))
    assert len(ledger.entries) == len(entries)


@given(
    st.lists(st.tuples(st.integers(1, 4), st.integers(0, 10**6)), max_size=20),
    st.lists(st.integers(1, 10**6), max_size=4),
    st.data(),
)
def test_each_session_is_paid_once_as_it_was_corrected_last(
    costs: list[tuple[int, int]], paid_in: list[int], data: st.DataObject
) -> None:
    """Bills come again and again, each perhaps with another cost; the program may die between."""
    ledger = Ledger(1, "KGS", [top_up(f"cash/{n}", minor) for n, minor in enumerate(paid_in)])
    for number, minor in costs:
        session_id = SessionId(number)
        booked = [entry for entry in ledger.entries if entry.session_id == session_id]
        due: LedgerEntry | None
        if booked:
            due = ledger.correction(session_id, som(minor), at=NOW, by="x", reason="corrected")
        else:
            due = session_charge(1, session_id, som(minor), at=NOW, by="x")
        for _ in range(data.draw(st.integers(1, 3))):
            if due is not None:
                ledger.append(due)
        if data.draw(st.booleans()):
            # A crash: everything is read again, in whatever order the disk gives it.
            ledger = Ledger(1, "KGS", data.draw(st.permutations(ledger.entries)))
    last = dict(costs)
    for number, minor in last.items():
        assert ledger.charged_for(SessionId(number)) == som(minor)
    assert ledger.balance == som(sum(paid_in) - sum(last.values()))
    assert ledger.balance == som(sum(entry.amount.minor for entry in ledger.entries))


@given(ENTRIES)
def test_each_statement_opens_with_what_the_one_before_closed_with(
    entries: list[LedgerEntry],
) -> None:
    balance = som(0)
    for month in range(3, 8):
        statement = monthly_statement(entries, "KGS", date(2026, month, 20), BISHKEK)
        assert statement.opening == balance
        assert statement.closing.minor == balance.minor + sum(
            line.entry.amount.minor for line in statement.lines
        )
        assert not statement.lines or statement.lines[-1].balance == statement.closing
        balance = statement.closing
    assert balance == som(sum(e.amount.minor for e in entries))


def test_a_month_begins_at_midnight_of_the_depot() -> None:
    """18:00 UTC on the last of February is midnight in Bishkek."""
    midnight = datetime(2026, 2, 28, 18, tzinfo=UTC)
    entries = [
        top_up("march", 300, at=midnight),
        top_up("february", 200, at=midnight - timedelta(seconds=1)),
        top_up("april", 900, at=datetime(2026, 3, 31, 18, tzinfo=UTC)),
    ]
    march = monthly_statement(entries, "KGS", date(2026, 3, 1), BISHKEK)
    assert (march.opening, march.closing) == (som(200), som(500))
    assert [line.entry.key for line in march.lines] == ["march"]


def test_what_belongs_to_a_closed_month_is_booked_in_the_next() -> None:
    closed_until = datetime(2026, 2, 28, 18, tzinfo=UTC)
    assert open_moment(closed_until - timedelta(days=3), closed_until) == closed_until
    assert open_moment(NOW, closed_until) == NOW
    assert open_moment(NOW, None) == NOW


@pytest.mark.parametrize(
    ("on_low", "balance", "running", "may_start", "must_stop", "available"),
    [
        (LowBalance.REFUSE, 5000, 0, True, False, 5000),
        (LowBalance.REFUSE, 1999, 0, False, False, 1999),
        (LowBalance.REFUSE, 5000, 6000, False, False, -1000),
        (LowBalance.STOP, 5000, 2000, True, False, 3000),
        (LowBalance.STOP, 5000, 4000, False, False, 1000),
        (LowBalance.STOP, 5000, 5000, False, True, 0),
        (LowBalance.ALLOW, 0, 0, True, False, 10_000),
        (LowBalance.ALLOW, -5000, 3000, True, False, 2000),
        (LowBalance.ALLOW, -5000, 5000, False, True, 0),
    ],
)
def test_what_too_little_money_means(
    on_low: LowBalance,
    balance: int,
    running: int,
    may_start: bool,
    must_stop: bool,
    available: int,
) -> None:
    policy = WalletPolicy(on_low, least_to_start=som(2000), credit=som(10_000))
    verdict = wallet_verdict(policy, som(balance), som(running))
    assert (verdict.may_start, verdict.must_stop) == (may_start, must_stop)
    assert verdict.available == som(available)


def test_without_a_least_balance_an_empty_wallet_still_starts_nothing() -> None:
    policy = WalletPolicy(LowBalance.REFUSE, least_to_start=som(0), credit=som(0))
    assert not wallet_verdict(policy, som(0), som(0)).may_start
    assert wallet_verdict(policy, som(1), som(0)).may_start
