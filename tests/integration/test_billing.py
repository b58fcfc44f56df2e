"""Tariffs, bills and wallets on real sockets and real books."""

from datetime import date, time, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from app.core.cards import Card
from app.core.civil_time import Window
from app.core.errors import InvalidInput, NotFound, StorageFailed
from app.core.events import SessionBilled, SessionStopped
from app.core.ids import SessionId
from app.core.ledger import EntryKind
from app.core.money import Money
from app.core.people import Person
from app.core.roles import LOCAL_OPERATOR as ME
from app.core.tariff import Basis, TariffPlan, TariffRule
from app.core.wallet_policy import LowBalance, WalletPolicy
from app.depot import Depot
from app.services.ports.money import Bill, BillState
from app.services.ports.people import PeopleChange
from tests.support.clock import TestClock
from tests.support.depots import config_for, running
from tests.support.raw_charger import RawCharger
from tests.support.waiting import until

KWH = TariffRule("Energy", Basis.ENERGY, Decimal("15.00"))
PLAN = TariffPlan(0, 0, "Everybody", "KGS", "Asia/Bishkek", (KWH,))


def kgs(amount: str) -> Money:
    return Money.parse(f"{amount} KGS")


async def sell(depot: Depot, plan: TariffPlan = PLAN) -> TariffPlan:
    added = await depot.accounts.tariffs.add(plan, by=ME)
    await depot.accounts.tariffs.choose(added.id, by=ME)
    return added


async def enrol(depot: Depot, paid_in: str = "") -> None:
    person = PeopleChange(people=[Person(-1, "Ada")], cards=[Card("A1", person_id=-1)])
    await depot.accounts.directory.apply(person)
    if paid_in:
        await depot.accounts.wallets.open(1, "KGS", by=ME)
        await depot.accounts.wallets.top_up(1, kgs(paid_in), "desk/1", by=ME)


async def charge(depot: Depot, clock: TestClock, energy_wh: int, meter: int = 0) -> SessionId:
    billed: list[SessionBilled] = []
    unsubscribe = depot.bus.subscribe(SessionBilled, billed.append)
    async with RawCharger(depot.url + "BAY7") as charger:
        number = (await charger.start(clock.wire(), meter))["transactionId"]
        clock.forward(hours=1)
        await charger.stop(number, clock.wire(), meter + energy_wh)
        await until(lambda: billed)
    unsubscribe()
    return SessionId(number)


async def bill_of(depot: Depot, session_id: SessionId) -> Bill:
    bill = await depot.accounts.billing.bill(session_id)
    assert bill is not None
    return bill


async def test_a_session_is_billed_and_its_wallet_pays_once(depot: Depot, clock: TestClock) -> None:
    await sell(depot)
    await enrol(depot, "500.00")
    number = await charge(depot, clock, 25_500)
    bill = await bill_of(depot, number)
    assert (bill.cost.total, bill.state) == (kgs("382.50"), BillState.BOOKED)
    assert depot.accounts.wallets.balance(1) == kgs("117.50")
    async with RawCharger(depot.url + "BAY7") as charger:
        await charger.stop(number, clock.wire(), 25_500)
    await depot.accounts.billing.load()
    entries = await depot.accounts.wallets.entries(1)
    assert [entry.kind for entry in entries] == [EntryKind.TOP_UP, EntryKind.CHARGE]


async def test_a_session_of_nobody_is_priced_and_without_a_tariff_nothing_is(
    depot: Depot, clock: TestClock
) -> None:
    async with RawCharger(depot.url + "BAY7") as charger:
        free = (await charger.start(clock.wire(), 0))["transactionId"]
        await charger.stop(free, clock.wire(), 1_000)
    clock.forward(minutes=1)
    await sell(depot)
    bill = await bill_of(depot, await charge(depot, clock, 2_000, 1_000))
    assert (bill.cost.total, bill.state, bill.person_id) == (kgs("30.00"), BillState.PRICED, None)
    assert await depot.accounts.billing.bill(SessionId(free)) is None


async def test_the_cost_runs_while_it_charges(depot: Depot, clock: TestClock) -> None:
    await sell(depot)
    async with RawCharger(depot.url + "BAY7") as charger:
        number = SessionId((await charger.start(clock.wire(), 0))["transactionId"])
        for energy_wh, total in ((1_000, "15.00"), (2_500, "37.50")):
            clock.forward(minutes=10)
            await charger.meter(clock.wire(), energy_wh, number)
            cost = depot.accounts.costs.cost(number)
            assert cost is not None
            assert cost.total == kgs(total)


async def test_a_changed_tariff_leaves_a_session_that_runs_and_those_before_alone(
    depot: Depot, clock: TestClock
) -> None:
    plan = await sell(depot)
    dearer = plan.changed(rules=(TariffRule("Energy", Basis.ENERGY, Decimal(20)),))
    async with RawCharger(depot.url + "BAY7") as charger:
        number = SessionId((await charger.start(clock.wire(), 0))["transactionId"])
        clock.forward(minutes=10)
        changed = await depot.accounts.tariffs.change(dearer, by=ME)
        await charger.stop(number, clock.wire(minutes=1), 1_000)
    await depot.accounts.billing.load()
    bill = await bill_of(depot, number)
    assert (bill.plan, bill.cost.total) == (plan, kgs("15.00"))
    assert (changed.version, depot.accounts.tariffs.active()) == (plan.version + 1, changed)
    clock.forward(minutes=10)
    assert (await bill_of(depot, await charge(depot, clock, 1_000, 1_000))).plan == changed


async def test_a_session_across_the_night_pays_each_price_for_its_hours(
    depot: Depot, clock: TestClock
) -> None:
    night = TariffRule("Night", Basis.ENERGY, Decimal(10), Window(ends=time(6)))
    await sell(depot, PLAN.changed(rules=(night, KWH)))
    # Midnight in Bishkek is 18:00 UTC: half of it before, half after.
    clock.at = clock.at.replace(hour=17, minute=30)
    bill = await bill_of(depot, await charge(depot, clock, 8_000))
    assert {line.what: line.amount for line in bill.cost.lines} == {
        "Night": kgs("40.00"),
        "Energy": kgs("60.00"),
    }


async def test_parking_after_charging_ended_costs_its_fee(depot: Depot, clock: TestClock) -> None:
    parking = TariffRule("Parking", Basis.PARKING_TIME, Decimal(2), grace_minutes=10)
    await sell(depot, PLAN.changed(rules=(KWH, parking)))
    async with RawCharger(depot.url + "BAY7") as charger:
        number = SessionId((await charger.start(clock.wire(), 0))["transactionId"])
        for minutes in (30, 30):
            clock.forward(minutes=minutes)
            await charger.meter(clock.wire(), 1_000, number)
        await charger.stop(number, clock.wire(), 1_000)
    await depot.accounts.billing.load()
    bill = await bill_of(depot, number)
    assert bill.cost.total == kgs("15.00") + kgs("40.00")


async def test_what_a_crash_kept_from_being_billed_is_billed_at_the_next_start(
    tmp_path: Path, clock: TestClock
) -> None:
    config = config_for(tmp_path)
    async with running(config, clock) as depot, RawCharger(depot.url + "BAY7") as charger:
        await sell(depot)
        await enrol(depot, "500.00")
        number = (await charger.start(clock.wire(), 0))["transactionId"]
        clock.forward(minutes=10)
        depot.bus._subscribers[SessionStopped] = ()
        await charger.stop(number, clock.wire(), 10_000)
        assert depot.accounts.wallets.balance(1) == kgs("500.00")
    for _ in range(2):
        async with running(config, clock) as depot:
            assert depot.accounts.wallets.balance(1) == kgs("350.00")
            assert (await bill_of(depot, SessionId(number))).state is BillState.BOOKED


async def test_a_late_stop_corrects_the_bill_and_the_wallet(depot: Depot, clock: TestClock) -> None:
    await sell(depot)
    await enrol(depot, "500.00")
    billed: list[SessionBilled] = []
    depot.bus.subscribe(SessionBilled, billed.append)
    async with RawCharger(depot.url + "BAY7") as charger:
        number = (await charger.start(clock.wire(), 0))["transactionId"]
        await charger.meter(clock.wire(minutes=1), 1_000, number)
        await charger.boot()
        clock.forward(minutes=20)
        await depot.reconciliation.settle()
        await until(lambda: len(billed) == 1)
        assert depot.accounts.wallets.balance(1) == kgs("485.00")
        await charger.stop(number, clock.wire(minutes=-10), 2_000)
        await until(lambda: len(billed) == 2)
    assert depot.accounts.wallets.balance(1) == kgs("470.00")
    statement = await depot.accounts.wallets.statement(1, date(2026, 3, 1))
    moved = [str(line.entry.amount) for line in statement.lines]
    assert moved == ["500.00 KGS", "-15.00 KGS", "-15.00 KGS"]
    assert (statement.opening, statement.closing) == (kgs("0"), kgs("470.00"))


async def test_a_wallet_in_another_currency_is_not_charged_and_somebody_is_told(
    depot: Depot, clock: TestClock
) -> None:
    await sell(depot)
    await enrol(depot)
    await depot.accounts.wallets.open(1, "EUR", by=ME)
    number = await charge(depot, clock, 1_000)
    assert [bill.session_id for bill in await depot.accounts.billing.not_booked()] == [number]
    assert "billing_failed" in [event.kind for event in await depot.books.journal.events()]
    assert depot.accounts.wallets.balance(1) == Money.zero("EUR")
    assert (await depot.accounts.billing.retry(number, by=ME)).state is BillState.FAILED


async def test_a_wallet_that_is_opened_later_owes_nothing_for_sessions_before(
    depot: Depot, clock: TestClock
) -> None:
    await sell(depot)
    await enrol(depot)
    number = await charge(depot, clock, 1_000)
    clock.forward(minutes=1)
    await depot.accounts.wallets.open(1, "KGS", by=ME)
    await depot.accounts.wallets.top_up(1, kgs("100.00"), "desk/1", by=ME)
    async with RawCharger(depot.url + "BAY7") as charger:
        running = (await charger.start(clock.wire(), 1_000))["transactionId"]
        assert (await depot.accounts.billing.retry(number, by=ME)).state is BillState.PRICED
        assert depot.accounts.wallets.balance(1) == kgs("100.00")
        clock.forward(minutes=10)
        await charger.stop(running, clock.wire(), 2_000)
        await until(lambda: depot.accounts.wallets.balance(1) == kgs("85.00"))
    assert len(await depot.accounts.wallets.entries(1)) == 2


async def test_an_empty_wallet_starts_nothing_and_by_policy_ends_what_runs(
    depot: Depot, clock: TestClock
) -> None:
    await sell(depot)
    await enrol(depot, "15.00")
    nothing = Money.zero("KGS")
    policy = WalletPolicy(LowBalance.STOP, nothing, nothing)
    await depot.accounts.wallets.set_policy(policy, by=ME)
    async with RawCharger(depot.url + "BAY7") as charger:
        await charger.boot()
        started = await charger.start(clock.wire(), 0)
        assert started["idTagInfo"]["status"] == "Accepted"
        number = started["transactionId"]
        clock.forward(minutes=10)
        await charger.meter(clock.wire(), 999, number)
        assert charger.asked.empty()
        await charger.meter(clock.wire(minutes=1), 1_000, number)
        call = await charger.was_asked()
        assert call[2:] == ["RemoteStopTransaction", {"transactionId": number}]
        await charger.reply(call, {"status": "Accepted"})
        clock.forward(minutes=1)
        await charger.stop(number, clock.wire(), 1_000)
        await until(lambda: depot.accounts.wallets.balance(1) == nothing)
        shown = await charger.call("Authorize", {"idTag": "A1"})
        assert shown["idTagInfo"]["status"] == "Blocked"
        await depot.accounts.wallets.top_up(1, kgs("1.00"), "desk/2", by=ME)
        shown = await charger.call("Authorize", {"idTag": "A1"})
        assert shown["idTagInfo"]["status"] == "Accepted"


async def test_the_same_key_pays_in_once(depot: Depot) -> None:
    await enrol(depot, "100.00")
    wallets = depot.accounts.wallets
    assert await wallets.top_up(1, kgs("100.00"), "desk/1", by=ME) is False
    with pytest.raises(InvalidInput):
        await wallets.top_up(1, kgs("200.00"), "desk/1", by=ME)
    assert await wallets.correct(1, kgs("-10.00"), "desk/3", "Paid twice", by=ME) is True
    assert wallets.balance(1) == kgs("90.00")
    await wallets.load()
    assert wallets.balance(1) == kgs("90.00")
    for wrong in (
        wallets.top_up(1, Money(5, "EUR"), "k", by=ME),
        wallets.correct(1, kgs("5"), "k", " ", by=ME),
    ):
        with pytest.raises(InvalidInput):
            await wrong
    with pytest.raises(NotFound):
        await wallets.top_up(2, kgs("5"), "k", by=ME)


async def test_the_calculator(depot: Depot, clock: TestClock) -> None:
    plan = await sell(depot)
    cost = depot.accounts.tariffs.calculate(plan.id, Decimal("25.5"), clock.at, timedelta(hours=1))
    assert cost.total == kgs("382.50")
    with pytest.raises(InvalidInput):
        await depot.accounts.tariffs.change(plan.changed(currency="EUR"), by=ME)


async def test_a_bill_that_the_disk_did_not_take_is_tried_again_and_listed(
    depot: Depot, clock: TestClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    await sell(depot)
    await enrol(depot, "500.00")
    billing = depot.accounts.billing
    settle = depot.books.bills.settle

    async def full(*_: object) -> None:
        raise StorageFailed("The disk is full")

    monkeypatch.setattr(type(depot.books.bills), "settle", full)
    async with RawCharger(depot.url + "BAY7") as charger:
        number = SessionId((await charger.start(clock.wire(), 0))["transactionId"])
        await charger.stop(number, clock.wire(), 1_000)
    await until(billing.waiting)
    clock.forward(seconds=31)
    await billing.settle()
    (failed,) = billing.waiting()
    assert (failed.attempts, failed.reason) == (2, "The disk is full")
    assert failed.next_at == clock.at + timedelta(seconds=60)
    monkeypatch.setattr(type(depot.books.bills), "settle", lambda _, *rest: settle(*rest))
    await billing.settle()
    assert len(billing.waiting()) == 1
    clock.forward(seconds=61)
    await billing.settle()
    assert billing.waiting() == []
    assert depot.accounts.wallets.balance(1) == kgs("485.00")
