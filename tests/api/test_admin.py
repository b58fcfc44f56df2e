"""Stations, chargers, people, cards, tariffs and wallets: made, changed, listed, removed."""

from typing import Any

import pytest

from app.core.access import AccessRights
from app.core.events import SessionBilled
from app.core.people import Group
from app.core.roles import LOCAL_OPERATOR, Role
from tests.support.api import Door
from tests.support.clock import TestClock
from tests.support.raw_charger import RawCharger
from tests.support.waiting import until

pytestmark = pytest.mark.slow

ADMIN = "/api/admin"
TARIFF: dict[str, Any] = {
    "name": "Everybody",
    "currency": "KGS",
    "time_zone": "Asia/Bishkek",
    "rules": [
        {
            "name": "Night",
            "basis": "energy",
            "price": "10",
            "hours": {"starts": "22:00", "ends": "06:00"},
        },
        {"name": "Energy", "basis": "energy", "price": "15.50"},
    ],
    "minimum": "20.00",
}


async def walk(door: Door, path: str, limit: int = 2) -> list[dict[str, Any]]:
    """Return all entries of a list, page by page."""
    found: list[dict[str, Any]] = []
    cursor = ""
    while True:
        page = await door.get(f"{path}?limit={limit}{cursor}")
        assert len(page["items"]) <= limit
        found += page["items"]
        if page["next_cursor"] is None:
            return found
        cursor = f"&cursor={page['next_cursor']}"


async def test_stations_hold_chargers(door: Door) -> None:
    hall = {"name": "Hall", "address": "Quay 1", "latitude": 42.87, "longitude": 74.59}
    one = await door.post(f"{ADMIN}/stations", hall | {"timezone": "Asia/Bishkek"})
    other = await door.post(f"{ADMIN}/stations", {"name": "Yard"})
    assert await door.refused("POST", f"{ADMIN}/stations", {"name": "HALL"}) == (
        422,
        "invalid_input",
    )
    charger = {"charger_id": "BAY-7", "name": "Bay 7", "station_id": one["id"]}
    await door.post(f"{ADMIN}/chargers", charger)
    assert (await door.get(f"{ADMIN}/stations/{one['id']}"))["charger_ids"] == ["BAY-7"]
    place = f"{ADMIN}/stations/{one['id']}"
    assert (await door.refused("DELETE", place))[0] == 422
    status, renamed = await door.ask("PUT", place, {"name": "Big hall"})
    assert (status, renamed["charger_ids"], renamed["address"]) == (200, ["BAY-7"], "")
    await door.ask("PUT", f"{ADMIN}/chargers/BAY-7", {"name": "B7", "station_id": other["id"]})
    assert (await door.ask("DELETE", place))[0] == 204
    assert [s["name"] for s in await walk(door, f"{ADMIN}/stations")] == ["Yard"]
    books = await door.depot.books.stations.all()
    assert [station.name for station in books] == ["Yard"]


async def test_a_renamed_station_stays_one_when_its_chargers_are_saved_again(door: Door) -> None:
    hall = await door.post(f"{ADMIN}/stations", {"name": "Hall"})
    await door.post(f"{ADMIN}/chargers", {"charger_id": "B1", "station_id": hall["id"]})
    await door.ask("PUT", f"{ADMIN}/stations/{hall['id']}", {"name": "Hall A"})
    await door.ask("PUT", f"{ADMIN}/chargers/B1", {"name": "One", "station_id": hall["id"]})
    assert [s.name for s in await door.depot.books.stations.all()] == ["Hall A"]


async def test_a_station_that_rights_mention_keeps_its_name(door: Door) -> None:
    hall = await door.post(f"{ADMIN}/stations", {"name": "Hall"})
    path = f"{ADMIN}/stations/{hall['id']}"
    group = Group(0, "Drivers", access=AccessRights(stations=frozenset({"hall"})))
    await door.depot.accounts.people.save_group(group, by=LOCAL_OPERATOR)
    assert (await door.refused("PUT", path, {"name": "Yard"}))[0] == 422
    assert (await door.refused("DELETE", path))[0] == 422
    status, renamed = await door.ask("PUT", path, {"name": "HALL", "address": "Quay 1"})
    assert (status, renamed["name"]) == (200, "HALL")


async def test_a_charger_is_taken_in_before_it_dials_and_keeps_its_history_when_retired(
    door: Door, clock: TestClock
) -> None:
    wanted = {"charger_id": "BAY-7", "name": "Bay 7"}
    added = await door.post(f"{ADMIN}/chargers", wanted)
    assert (added["name"], added["adopted_at"]) == ("Bay 7", "2026-03-01T08:00:00Z")
    assert await door.refused("POST", f"{ADMIN}/chargers", wanted) == (409, "already_exists")
    async with RawCharger(door.depot.url + "BAY-7") as charger:
        assert (await charger.boot())["status"] == "Accepted"
        await charger.start(clock.wire())
    link = {"ping_interval_s": 0, "heartbeat_interval_s": 60, "silent_after_s": 90, "settle_s": 1}
    change = {"name": "B7", "link": link}
    status, _ = await door.ask("PUT", f"{ADMIN}/chargers/bay-7", change, Role.MANAGER)
    assert status == 403
    assert (await door.get(f"{ADMIN}/chargers/bay-7"))["name"] == "Bay 7"
    _, changed = await door.ask("PUT", f"{ADMIN}/chargers/bay-7", change)
    assert (changed["name"], changed["link"]) == ("B7", link)
    assert (await door.ask("DELETE", f"{ADMIN}/chargers/BAY-7"))[0] == 204
    assert (await door.get(f"{ADMIN}/chargers"))["items"] == []
    assert (await door.get(f"{ADMIN}/chargers?retired=true"))["items"][0]["retired_at"]
    assert (await door.get(f"{ADMIN}/transactions?charger_id=BAY-7"))["totals"]["count"] == 1
    assert (await door.post(f"{ADMIN}/chargers", wanted))["retired_at"] is None


async def test_people_have_quotas_cards_and_sessions(door: Door, clock: TestClock) -> None:
    ada = {"name": "Ada", "surname": "L", "phone": "+996 1", "quota_kwh": 12.5}
    added = await door.post(f"{ADMIN}/users", ada)
    path = f"{ADMIN}/users/{added['id']}"
    assert (added["quota_kwh"], added["quotas"][0]["remaining_kwh"]) == (12.5, 12.5)
    await door.post(f"{ADMIN}/cards", {"id_tag": "04:A2", "user_id": added["id"]})
    async with RawCharger(door.depot.url + "BAY7") as charger:
        number = (await charger.start(clock.wire(), 1000, card="04a2"))["transactionId"]
        clock.forward(hours=1)
        await charger.stop(number, clock.wire(), 3500)
    user = await door.get(path)
    assert (user["id_tags"], user["quotas"][0]["used_kwh"]) == (["04:A2"], 2.5)
    sessions = await door.get(f"{path}/transactions")
    assert (sessions["items"][0]["user"], sessions["totals"]["energy_kwh"]) == ("Ada L", 2.5)
    reset = await door.post(f"{path}/reset-usage", None)
    assert reset["quotas"][0]["used_kwh"] == 0
    _, changed = await door.ask("PUT", path, ada | {"unlimited": True, "quota_kwh": None})
    assert (changed["unlimited"], changed["quotas"][0]["allowed_kwh"]) == (True, None)
    assert (await door.refused("DELETE", path))[0] == 422
    bob = await door.post(f"{ADMIN}/users", {"name": "Bob"})
    assert (await door.ask("DELETE", f"{ADMIN}/users/{bob['id']}"))[0] == 204
    assert await door.refused("GET", f"{ADMIN}/users/{bob['id']}") == (404, "not_found")


async def test_cards_are_found_however_they_are_spelled(door: Door) -> None:
    card = {"id_tag": "04:A2:2B", "label": "Van", "expires_at": "2027-01-01T00:00:00+06:00"}
    added = await door.post(f"{ADMIN}/cards", card)
    assert added["expires_at"] == "2026-12-31T18:00:00Z"
    assert await door.refused("POST", f"{ADMIN}/cards", {"id_tag": "04a22b"}) == (
        409,
        "already_exists",
    )
    blanks = await door.post(f"{ADMIN}/cards", {"id_tag": " Z9\u00a0"})
    assert blanks["id_tag"] == "Z9"
    await door.ask("DELETE", f"{ADMIN}/cards/Z9")
    _, changed = await door.ask("PUT", f"{ADMIN}/cards/04a22b", {"blocked": True})
    assert (changed["id_tag"], changed["blocked"], changed["label"]) == ("04:A2:2B", True, "")
    for number in range(5):
        await door.post(f"{ADMIN}/cards", {"id_tag": f"C{number}"})
    tags = [entry["id_tag"] for entry in await walk(door, f"{ADMIN}/cards")]
    assert tags == ["04:A2:2B", "C0", "C1", "C2", "C3", "C4"]
    assert (await door.ask("DELETE", f"{ADMIN}/cards/C4"))[0] == 204
    assert await door.refused("GET", f"{ADMIN}/cards/C4") == (404, "not_found")
    assert (await door.refused("PUT", f"{ADMIN}/cards/C3", {"user_id": 99}))[0] == 422


async def test_a_tariff_is_added_chosen_calculated_with_and_retired(door: Door) -> None:
    added = await door.post(f"{ADMIN}/tariffs", TARIFF | {"active": True})
    path = f"{ADMIN}/tariffs/{added['id']}"
    assert (added["version"], added["active"], added["rules"][0]["hours"]["starts"]) == (
        1,
        True,
        "22:00",
    )
    start = "2026-03-01T08:00:00+06:00"
    wanted = {"energy_kwh": "10", "duration_s": 3600, "parked_s": 0, "start": start}
    cost = await door.post(f"{path}/calculate", wanted)
    assert (cost["total"], cost["currency"], cost["lines"][0]["quantity"]) == (
        "155.00",
        "KGS",
        "10.000",
    )
    night = await door.post(f"{path}/calculate", wanted | {"start": "2026-03-01T23:00:00+06:00"})
    assert night["total"] == "100.00"
    assert (await door.refused("DELETE", path))[0] == 422
    _, changed = await door.ask("PUT", path, TARIFF | {"name": "All", "active": False})
    assert (changed["version"], changed["name"], changed["active"]) == (2, "All", False)
    assert (await door.ask("DELETE", path))[0] == 204
    assert (await door.get(f"{ADMIN}/tariffs"))["items"] == []
    assert (await door.get(path))["retired"] is True
    euro = TARIFF | {"minimum": "0.005"}
    assert (await door.refused("POST", f"{ADMIN}/tariffs", euro))[0] == 422


async def test_the_same_key_pays_into_a_wallet_once(door: Door) -> None:
    user = await door.post(f"{ADMIN}/users", {"name": "Ada"})
    wallet = f"{ADMIN}/users/{user['id']}/wallet"
    assert await door.refused("GET", wallet) == (404, "not_found")
    entry = {"amount": "500.00", "currency": "KGS", "key": "desk-1"}
    first = await door.post(f"{wallet}/entries", entry)
    again = await door.post(f"{wallet}/entries", entry)
    assert (first["booked"], again["booked"], again["balance"]) == (True, False, "500.00")
    other = entry | {"amount": "1.00"}
    assert (await door.refused("POST", f"{wallet}/entries", other))[0] == 422
    fix = {"kind": "correction", "amount": "-20.50", "currency": "KGS", "reason": "wrong card"}
    assert (await door.post(f"{wallet}/entries", fix))["balance"] == "479.50"
    dollars = {"amount": "1.00", "currency": "USD"}
    assert (await door.refused("POST", f"{wallet}/entries", dollars))[0] == 422
    pages = await walk(door, wallet, limit=1)
    assert [(e["amount"], e["by"]) for e in pages] == [
        ("-20.50", "token:a admin"),
        ("500.00", "token:a admin"),
    ]


async def test_users_come_and_go_as_csv(door: Door) -> None:
    path = f"{ADMIN}/users/import"
    good = "id_tag,name,surname,quota_kwh,unlimited\nA1,Ada,L,10,\nB2,Bob,,,TRUE\n"
    _, dry = await door.ask("POST", f"{path}?dry_run=true", content=good)
    assert (dry["new"], dry["dry_run"], await door.get(f"{ADMIN}/cards")) == (
        2,
        True,
        {"items": [], "next_cursor": None},
    )
    status, done = await door.ask("POST", path, content=good)
    assert (status, done["new"]) == (200, 2)
    bad = "id_tag,name\nC3,Cyd\n,Nobody\n"
    status, body = await door.ask("POST", path, content=bad)
    assert (status, body["error"]["code"]) == (422, "bad_rows")
    assert "Line 3" in body["error"]["message"]
    _, skipped = await door.ask("POST", f"{path}?skip_bad=true", content=bad)
    assert (skipped["new"], skipped["bad"][0]["line"]) == (1, 3)
    status, text = await door.ask("GET", f"{ADMIN}/users/export")
    assert status == 200
    assert [line.split(",")[0] for line in text.splitlines()] == ["id_tag", "A1", "B2", "C3"]
    status, _ = await door.ask("POST", path, role=Role.ATTENDANT, content=good)
    assert status == 403


async def test_every_list_can_be_walked_in_pages_and_refuses_other_cursors(
    door: Door, clock: TestClock
) -> None:
    async with RawCharger(door.depot.url + "BAY7") as charger:
        for _ in range(5):
            number = (await charger.start(clock.wire()))["transactionId"]
            for wh in (1100, 1200, 1300, 1400, 1500):
                clock.forward(minutes=1)
                await charger.meter(clock.wire(), wh, number)
            await charger.stop(number, clock.wire(), 1500)
            clock.forward(minutes=1)
    sessions = await walk(door, f"{ADMIN}/transactions")
    assert [s["transaction_id"] for s in sessions] == [5, 4, 3, 2, 1]
    readings = await walk(door, f"{ADMIN}/transactions/3/meter-values")
    assert [r["meter_kwh"] for r in readings] == [1.1, 1.2, 1.3, 1.4, 1.5]
    logs = await walk(door, "/api/logs", limit=7)
    numbers = [exchange["id"] for exchange in logs]
    assert numbers == sorted(numbers, reverse=True)
    assert {exchange["correlation_id"] for exchange in logs} == {"1"}
    only = await door.get("/api/logs?action=StopTransaction&direction=from_charger&limit=3")
    assert [e["action"] for e in only["items"]] == ["StopTransaction"] * 3
    for path in ("/api/logs", f"{ADMIN}/transactions", f"{ADMIN}/cards", "/api/chargers"):
        for cursor in ("x", "bm9wZQ", "LTE", "WyJhIl0"):
            assert (await door.refused("GET", f"{path}?cursor={cursor}"))[0] == 422, path


async def test_transactions_are_filtered_and_summed(door: Door, clock: TestClock) -> None:
    tariff = await door.post(f"{ADMIN}/tariffs", TARIFF | {"active": True, "minimum": None})
    assert tariff["active"]
    billed: list[SessionBilled] = []
    door.depot.bus.subscribe(SessionBilled, billed.append)
    for name, card in (("BAY1", "A1"), ("BAY2", "b-2")):
        async with RawCharger(door.depot.url + name) as charger:
            number = (await charger.start(clock.wire(), 0, card=card))["transactionId"]
            clock.forward(hours=1)
            await charger.stop(number, clock.wire(), 2000)
    await until(lambda: len(billed) == 2)
    path = f"{ADMIN}/transactions"
    everything = await door.get(path)
    assert everything["totals"]["cost"] == [{"amount": "62.00", "currency": "KGS"}]
    assert everything["items"][0]["cost"] == "31.00"
    by_card = await door.get(f"{path}?id_tag=B2")
    assert [s["charger_id"] for s in by_card["items"]] == ["BAY2"]
    early = await door.get(f"{path}?to=2026-03-01T08:30:00Z&state=completed")
    assert [s["transaction_id"] for s in early["items"]] == [1]
    assert await door.refused("GET", f"{path}?from=2026-03-01") == (422, "invalid_input")
    assert await door.refused("GET", f"{path}/77") == (404, "not_found")
    no_more = await door.get(f"{path}?limit=1&cursor={everything['next_cursor'] or 'Mg'}")
    assert no_more["totals"] is None


async def test_a_revoked_token_opens_nothing_from_the_next_request_on(door: Door) -> None:
    assert (await door.ask("GET", "/api/chargers", role=Role.VIEWER))[0] == 200
    await door.depot.tokens.revoke("a viewer", by=LOCAL_OPERATOR)
    status, body = await door.ask("GET", "/api/chargers", role=Role.VIEWER)
    assert (status, body["error"]["code"]) == (401, "unauthorized")
