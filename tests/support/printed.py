"""Sessions and statements to print: long names, Turkish and Russian letters, formulas as names."""

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

from app.core.cards import AuthorizationStatus
from app.core.costing import calculate
from app.core.ids import ChargerId, ConnectorId, SessionId
from app.core.ledger import EntryKind, LedgerEntry, monthly_statement
from app.core.money import Money
from app.core.months import EntryCost, MonthEntry, totals_by_tax
from app.core.sessions import ChargingSession, SessionState
from app.core.tariff import Basis, TariffPlan, TariffRule, Tax
from app.services.ports.document import (
    Letterhead,
    MonthStatement,
    Receipt,
    SessionLine,
    SessionList,
)

ZONE = ZoneInfo("Asia/Bishkek")
NOW = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)
NAMES = (
    "Şükrü Çağlayan İğdır",  # noqa: RUF001
    "Александра Константиновна Преображенская-Вознесенская",
    "=HYPERLINK(evil)",
    "Nurbek Özgür Ünal",
)
PLAN = TariffPlan(
    1,
    1,
    "Everybody",
    "KGS",
    "Asia/Bishkek",
    (
        TariffRule("Energy", Basis.ENERGY, Decimal("15.00")),
        TariffRule("Parking after charging", Basis.PARKING_TIME, Decimal("1.5"), grace_minutes=10),
    ),
    tax=Tax(Decimal(12)),
)
LETTERHEAD = Letterhead(
    "Bişkek Elektrobus Deposu №3",
    ("OsOO Demo Energy, Chüy 114, 720001 Bishkek", "INN 01234567890123"),
    ZONE,
    NOW,
)


def line(number: int, *, priced: bool = True) -> SessionLine:
    """Return a session that is over, and what it cost."""
    started = NOW - timedelta(days=20) + timedelta(hours=number)
    energy_wh = 25_500 + number * 37
    session = ChargingSession(
        id=SessionId(number + 1),
        connector=ConnectorId(ChargerId(f"BAY-{number % 9 + 1}"), 1),
        id_tag=f"04A2{number:04X}",
        authorization=AuthorizationStatus.ACCEPTED,
        started_at=started,
        start_received_at=started,
        meter_start_wh=1_000_000,
        meter_stop_wh=1_000_000 + energy_wh,
        state=SessionState.COMPLETED,
        energy_wh=energy_wh,
        stopped_at=started + timedelta(minutes=72),
        stop_reason="EVDisconnected",
        person=NAMES[number % len(NAMES)],
        person_id=number % len(NAMES) + 1,
    )
    cost = calculate(
        PLAN,
        energy_kwh=Decimal(energy_wh) / 1000,
        start=started,
        duration_s=3300,
        parked_s=1020,
    )
    return SessionLine(session, f"Bay {number % 9 + 1}", cost if priced else None)


def receipt(*, priced: bool = True) -> Receipt:
    """Return a receipt."""
    return Receipt(LETTERHEAD, line(1, priced=priced), "Ош Транспорт Холдинг", NOW)


def session_list(count: int) -> SessionList:
    """Return a list of sessions."""
    return SessionList(LETTERHEAD, "2026-11-01 to 2026-11-21", [line(n) for n in range(count)])


def entry(number: int, *, corrects: date | None = None) -> MonthEntry:
    """Return what a session counts for."""
    made = line(number)
    cost = made.cost
    assert cost is not None
    session = made.session
    return MonthEntry(
        session_id=session.id,
        month=date(2026, 11, 1),
        corrects=corrects,
        person_id=session.person_id,
        person=session.person,
        group_id=1,
        group="Ош Транспорт Холдинг",
        charger=made.charger,
        id_tag=session.id_tag,
        started_at=session.started_at,
        stopped_at=session.stopped_at,
        energy_wh=session.energy_wh,
        cost=EntryCost(cost.tax_terms.percent, cost.net, cost.tax, cost.total),
        booked_at=NOW,
    )


def statement(count: int, *, of_group: bool = True) -> MonthStatement:
    """Return a statement with a correction at its end."""
    entries = [entry(n) for n in range(count)]
    entries.append(entry(count, corrects=date(2026, 10, 1)))
    paid = LedgerEntry("a", 1, EntryKind.TOP_UP, Money(500_000, "KGS"), NOW, "Ada", "=cash")
    wallet = monthly_statement([paid], "KGS", date(2026, 11, 1), ZONE)
    return MonthStatement(
        LETTERHEAD,
        "Ош Транспорт Холдинг" if of_group else NAMES[1],
        of_group,
        date(2026, 11, 1),
        None,
        entries,
        totals_by_tax(entries),
        None if of_group else wallet,
    )
