"""What the depots of the pictures hold beside their simulated chargers: people, prices, work."""

from dataclasses import replace
from decimal import Decimal

from app.core.ids import ChargerId
from app.core.money import Money
from app.core.people import Group, Person
from app.core.roles import SYSTEM
from app.core.tariff import Basis, TariffPlan, TariffRule, Tax
from app.depot import Depot
from app.services.people.people import MonthlyQuota

_MONTHLY_WH = 400_000
_NAMES = (
    ("Anna", "Schneider"),
    ("Özgür", "Şahin"),
    ("Светлана", "Кузнецова"),
    ("Maximilian", "von Lichtenstein-Hohenberg"),
    ("Ali", "Öz"),
    ("Jonas", "Weber"),
    ("Мурат", "Алиев"),
    ("Elif", "Güneş"),
)


async def furnish(depot: Depot) -> int:
    """Add people with cards, quotas and wallets, a tariff and a ticket; return a person's id."""
    money = depot.accounts
    rules = (
        TariffRule("Energy", Basis.ENERGY, Decimal("0.42")),
        TariffRule("Parking", Basis.PARKING_TIME, Decimal("0.05"), grace_minutes=30),
    )
    plan = TariffPlan(0, 0, "Everybody", "EUR", "Europe/Berlin", rules, Tax(Decimal(19)))
    plan = await money.tariffs.add(plan, by=SYSTEM)
    await money.tariffs.choose(plan.id, by=SYSTEM)
    drivers = await depot.accounts.people.save_group(Group(0, "Parcel drivers"), by=SYSTEM)
    ids = [await _person(depot, number, drivers.id) for number in range(len(_NAMES))]
    tickets = depot.upkeep.tickets
    await tickets.open(
        "Cable cover is torn", ChargerId("SIM-01"), note="Spare on its way", by=SYSTEM
    )
    return ids[0]


async def _person(depot: Depot, number: int, group_id: int) -> int:
    name, surname = _NAMES[number]
    person = await depot.accounts.people.save_person(
        Person(0, name, surname, group_id if number % 3 else None),
        MonthlyQuota(_MONTHLY_WH, unlimited=False),
        by=SYSTEM,
    )
    cards = sorted(depot.accounts.directory.cards(), key=lambda card: card.person)
    if number < len(cards):
        card = replace(cards[number], person_id=person.id, person=person.full_name)
        await depot.authorization.save(card)
    await depot.accounts.wallets.open(person.id, "EUR", by=SYSTEM)
    paid = Money.parse(f"{20 + 15 * number} EUR")
    await depot.accounts.wallets.top_up(person.id, paid, f"desk/{number}", by=SYSTEM)
    return person.id
