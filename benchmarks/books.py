"""`kill -9` all through a month of fifty people: do the books agree to the Wh and the cent?

Everybody has a wallet and a charger that repeats what was not answered. The depot is killed at
random moments and started again on the same files. At the end the books are made anew from what
the chargers measured, with the price written out here, and compared with those of the depot.
"""

import argparse
import asyncio
import random
import subprocess
import sys
import tempfile
import time
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import NamedTuple

from _figures import conclude, print_table
from _month import PEOPLE, Month, Person, people_of_a_month
from _processes import Depot

from app.config import Config
from app.core.cards import Card
from app.core.clock import Clock
from app.core.ids import SessionId
from app.core.money import Money
from app.core.people import Person as PersonOfTheBooks
from app.core.roles import SYSTEM
from app.core.tariff import Basis, TariffPlan, TariffRule
from app.db.books import read_books
from app.db.migrate import prepare_database
from app.depot import open_depot
from app.services.ports.people import PeopleChange

PAID_IN = Money.parse("1000000.00 KGS")
TYIYN_PER_KWH = 1537
FEE_TYIYN = 500


class Size(NamedTuple):
    """How long a run is.

    Attributes:
        charges: Of each person.
        longest_s: The longest time from a start to the next kill, in seconds.
        pause_s: Between two messages of a charger, so that the month spans all kills.
    """

    kills: int
    charges: int
    longest_s: float
    pause_s: float


FULL = Size(200, 100, 0.9, 0.15)
QUICK = Size(10, 12, 0.4, 0.03)


class _Before(Clock):
    """Two months ago: tariff and wallets are there when the month begins."""

    def now(self) -> datetime:
        return datetime.now(UTC) - timedelta(days=60)


async def furnish(folder: Path) -> None:
    """Enrol everybody, with a wallet, and sell by one tariff."""
    config = Config(data_dir=folder, ocpp_host="127.0.0.1", ocpp_port=0)
    prepare_database(config.database, Clock())
    rules = (
        TariffRule("Energy", Basis.ENERGY, Decimal(TYIYN_PER_KWH) / 100),
        TariffRule("Session", Basis.SESSION, Decimal(FEE_TYIYN) / 100),
    )
    async with open_depot(config, _Before()) as depot:
        accounts = depot.accounts
        people = [PersonOfTheBooks(-n, f"Person {n}") for n in range(1, PEOPLE + 1)]
        cards = [Card(f"C{n:04d}", person_id=-n) for n in range(1, PEOPLE + 1)]
        await accounts.directory.apply(PeopleChange(people=people, cards=cards))
        for number in range(1, PEOPLE + 1):
            await accounts.wallets.open(number, "KGS", by=SYSTEM)
            await accounts.wallets.top_up(number, PAID_IN, f"cash/{number}", by=SYSTEM)
        plan = await accounts.tariffs.add(TariffPlan(0, 0, "All", "KGS", "UTC", rules), by=SYSTEM)
        await accounts.tariffs.choose(plan.id, by=SYSTEM)


async def live_through(folder: Path, people: list[Person], size: Size) -> None:
    """Kill the depot again and again while everybody charges, then let them finish."""
    chance = random.Random(size.kills)
    depot = Depot(folder, window=False)
    month = asyncio.create_task(Month(depot.port, people, size.pause_s).run())
    try:
        for _ in range(size.kills):
            await asyncio.sleep(chance.uniform(0.01, size.longest_s))
            depot.kill()
            depot = await asyncio.to_thread(Depot, folder, window=False, port=depot.port)
        await month
    finally:
        month.cancel()
        await asyncio.wait([month])
        depot.stop()
    # What was over and not billed when the last process ended is billed at a start.
    Depot(folder, window=False).stop()


async def compare(folder: Path, people: list[Person]) -> dict[str, int]:
    """Return how many sessions and wallets differ from what the chargers measured."""
    found = {"sessions": 0, "wrong_energy": 0, "wrong_cost": 0, "wrong_wallet": 0, "wrong_count": 0}
    async with read_books(folder / "depot.sqlite3") as books:
        balances = await books.ledger.balances()
        for person in people:
            expected = PAID_IN
            for charge, number in zip(person.charges, person.sessions, strict=True):
                session = await books.sessions.get(SessionId(number))
                bill = await books.bills.get(SessionId(number))
                cost = cost_of(charge.energy_wh)
                expected -= cost
                found["sessions"] += 1
                found["wrong_energy"] += session is None or session.energy_wh != charge.energy_wh
                found["wrong_cost"] += bill is None or bill.cost.total != cost
            found["wrong_wallet"] += balances[person.number] != expected
            entries = await books.ledger.entries(person.number)
            found["wrong_count"] += len(entries) != 1 + len(person.charges)
    return found


def cost_of(energy_wh: int) -> Money:
    """Return what a charge costs: energy rounded half up to the tyiyn, and the fee."""
    return Money((energy_wh * TYIYN_PER_KWH + 500) // 1000 + FEE_TYIYN, "KGS")


def check(folder: Path) -> bool:
    """Return what `chargeyard check` says."""
    command = [sys.executable, "-m", "app", "check", "--data-dir", str(folder)]
    finished = subprocess.run(command, capture_output=True, text=True, check=False)
    print(f"chargeyard check: {finished.stdout or finished.stderr}".strip())
    return finished.returncode == 0


def main() -> int:
    """Run it; return 1 where the books differ."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="10 kills instead of 200")
    parser.add_argument("--seed", type=int, default=1, help="of what is charged")
    options = parser.parse_args()
    size = QUICK if options.quick else FULL
    people = people_of_a_month(options.seed, size.charges, datetime.now(UTC))
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "depot"
        asyncio.run(furnish(folder))
        asyncio.run(live_through(folder, people, size))
        found = asyncio.run(compare(folder, people))
        sound = check(folder)
    repeated = sum(person.repeated for person in people)
    took_s = round(time.monotonic() - began)
    row = {"kills": size.kills, **found, "repeated": repeated, "took_s": took_s}
    print_table([row])
    return conclude(
        {"seed": options.seed, **row},
        {
            "energy agrees to the Wh": found["wrong_energy"] == 0,
            "costs and wallets agree to the cent": found["wrong_cost"] + found["wrong_wallet"] == 0,
            "each session is paid exactly once": found["wrong_count"] == 0,
            "chargeyard check passes": sound,
        },
    )


if __name__ == "__main__":
    sys.exit(main())
