"""The users' CSV: into the books as a whole, out of them without a loss."""

import asyncio

import pytest

from app.core.audit_detail import read
from app.core.cards import Card
from app.core.people import Person
from app.core.quota import Period, QuotaPlan
from app.core.roles import LOCAL_OPERATOR as ME
from app.depot import Depot
from app.services.people.user_files import BadRows
from app.services.ports.people import PeopleChange

HEADER = "id_tag,name,surname,quota_kwh,unlimited,group,vehicle,expires,blocked"
FILE = f"""{HEADER}
04A2,Ada,Lovelace,50,false,Taxis,B 77,2026-12-31,no
04A3,Ada,Lovelace,,,Taxis,B 78,,yes
04A4,Bob,King,0,TRUE,Taxis,,,
04A5,,,,,,,,
"""


async def imported(depot: Depot, text: str, *, skip_bad: bool = False) -> tuple[int, ...]:
    found = await depot.accounts.files.import_file(
        "users.csv", text.encode(), skip_bad=skip_bad, by=ME
    )
    return tuple(map(len, (found.new, found.changed, found.unchanged, found.bad)))


async def test_a_file_comes_in_once_and_again_changes_nothing(depot: Depot) -> None:
    assert await imported(depot, FILE) == (4, 0, 0, 0)
    books = depot.accounts.directory.books()
    assert [p.full_name for p in books.people] == ["Ada Lovelace", "Bob King"]
    assert [p.name for p in books.plans] == ["50 kWh a month", "unlimited"]
    assert [v.plate for v in books.vehicles] == ["B 77", "B 78"]
    assert [(c.id_tag, c.person, c.blocked) for c in books.cards] == [
        ("04A2", "Ada Lovelace", False),
        ("04A3", "Ada Lovelace", True),
        ("04A4", "Bob King", False),
        ("04A5", "", False),
    ]
    assert await imported(depot, FILE) == (0, 0, 4, 0)
    await depot.accounts.directory.load()
    assert depot.accounts.directory.books() == books


async def test_the_audit_names_the_file_and_does_not_hold_it(depot: Depot) -> None:
    await imported(depot, FILE)
    asked = (await depot.books.journal.audit())[-1]
    assert (asked.action, asked.subject) == ("users.import", "users.csv")
    values = {"content": {"bytes": len(FILE)}, "skip_bad": False}
    assert read(asked.detail).values == values


async def test_what_is_exported_comes_in_elsewhere_the_same(depot: Depot) -> None:
    await imported(depot, FILE)
    exported = await depot.accounts.files.export("out.csv", by=ME)
    await depot.accounts.directory.apply(PeopleChange(removed_cards=["04A2", "04A3", "04A4"]))
    assert await imported(depot, exported) == (3, 0, 1, 0)
    again = await depot.accounts.files.export("out.csv", by=ME)
    assert sorted(again.splitlines()) == sorted(exported.splitlines())
    assert len(depot.accounts.directory.people()) == 2


async def test_a_bad_row_keeps_all_out_unless_it_is_left_out(depot: Depot) -> None:
    bad = FILE + "04A6,Eve,,lots,,,,,\n"
    with pytest.raises(BadRows, match=r"Line 6: quota_kwh is not a number"):
        await imported(depot, bad)
    assert depot.accounts.directory.cards() == []
    assert await imported(depot, bad, skip_bad=True) == (4, 0, 0, 1)


async def test_a_quota_of_nobody_is_bad_and_no_limit_for_nobody_means_nothing(depot: Depot) -> None:
    with pytest.raises(BadRows, match="Line 2: A quota, group"):
        await imported(depot, f"{HEADER}\n04A6,,,50,,,,,\n")
    for counts in ((1, 0, 0, 0), (0, 0, 1, 0)):
        assert await imported(depot, f"{HEADER}\n04A6,,,0,true,,,,\n") == counts


async def test_columns_that_a_file_lacks_change_nothing(depot: Depot) -> None:
    await imported(depot, FILE)
    before = depot.accounts.directory.books()
    assert await imported(depot, "id_tag,blocked\n04-A2,yes\n04A3,yes\n") == (0, 1, 1, 0)
    after = depot.accounts.directory.books()
    assert (after.people, after.vehicles) == (before.people, before.vehicles)
    assert [c.blocked for c in after.cards] == [True, True, False, False]


async def test_another_quota_replaces_the_monthly_one_alone(depot: Depot) -> None:
    plans = [QuotaPlan(-1, "Day", 9_000, Period.DAY), QuotaPlan(-2, "Own", 70_000)]
    ada = Person(-1, "Ada", "Lovelace", quota_plan_ids=(-1, -2))
    change = PeopleChange(plans=plans, people=[ada], cards=[Card("04A2", person_id=-1)])
    await depot.accounts.directory.apply(change)
    for text in ("04A2,Ada,Lovelace,70", "04A2,Ada,Lovelace,60"):
        await imported(depot, f"id_tag,name,surname,quota_kwh\n{text}\n")
        (person,) = depot.accounts.directory.people()
        names = [plan.name for plan in depot.accounts.directory.plans_of(person)]
        expected = ["Day", "Own"] if text.endswith("70") else ["60 kWh a month", "Day"]
        assert names == expected


async def test_a_card_goes_to_whom_the_file_names_and_namesakes_stay_apart(depot: Depot) -> None:
    await imported(depot, FILE)
    await imported(depot, "id_tag,name,surname,phone\n04A4,Ada,Lovelace,\n04B1,Ada,Lovelace,+1\n")
    (ada,) = [p for p in depot.accounts.directory.people() if p.name == "Ada"]
    assert len(depot.accounts.directory.cards_of(ada.id)) == 4
    await imported(depot, "id_tag,name,surname,phone\n04B2,Ada,Lovelace,+2\n")
    assert [p.phone for p in depot.accounts.directory.people()] == ["+1", "+2", ""]


@pytest.mark.slow
async def test_ten_thousand_rows_come_in_while_the_loop_lives(
    depot: Depot,
) -> None:
    rows = [f"{n:08X},Name{n},Sur,{n % 90},,G{n % 20},P {n},,\n" for n in range(10_000)]
    beats = 0

    async def beat() -> None:
        nonlocal beats
        while True:
            await asyncio.sleep(0.01)
            beats += 1

    heart = asyncio.create_task(beat())
    assert await imported(depot, HEADER + "\n" + "".join(rows)) == (10_000, 0, 0, 0)
    heart.cancel()
    await asyncio.wait([heart])
    assert beats > 20
