"""Firmware and diagnostics need no second server: each charger gets an address of its own."""

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta
from urllib.request import urlopen

import pytest
import pytest_asyncio

from app.core.commands import CommandStatus
from app.core.ids import ChargerId
from app.core.orders import BulkPlan, BulkRun, Order
from app.core.roles import LOCAL_OPERATOR
from app.core.transfers import TransferKind
from app.depot import Depot
from tests.support.answering_charger import AnsweringCharger, answering_charger
from tests.support.clock import TestClock
from tests.support.waiting import DEADLINE_S, until

IMAGE = b"firmware" * 500
NAMES = [ChargerId("CP1"), ChargerId("CP2")]
UPDATE = Order(
    "UpdateFirmware", {"location": "image-2.0.bin", "retrieveDate": "2026-03-01T08:00:00Z"}
)


@pytest_asyncio.fixture
async def chargers(depot: Depot) -> AsyncIterator[list[AnsweringCharger]]:
    folder = depot.config.data_dir / "firmware"
    folder.mkdir()
    (folder / "image-2.0.bin").write_bytes(IMAGE)
    async with answering_charger(depot, "CP1") as one, answering_charger(depot, "CP2") as other:
        for charger in (one, other):
            charger.answers |= {
                "UpdateFirmware": {},
                "GetDiagnostics": {"fileName": "diag.log"},
                "GetLog": {"status": "Accepted", "filename": "security.log"},
            }
        yield [one, other]


async def to_all(depot: Depot, order: Order, plan: BulkPlan | None = None) -> BulkRun:
    bulk = depot.maintenance.bulk
    plan = plan or BulkPlan(canaries=0, stagger_s=0)
    return await bulk.finished((await bulk.start(order, NAMES, plan, by=LOCAL_OPERATOR)).id)


def asked(charger: AnsweringCharger, action: str) -> dict[str, object]:
    (payload,) = [payload for name, payload in charger.calls if name == action]
    return payload


async def fetched(address: object) -> bytes:
    def fetch() -> bytes:
        with urlopen(str(address), timeout=DEADLINE_S) as answer:
            return bytes(answer.read())

    return await asyncio.to_thread(fetch)


async def test_an_update_of_many_gives_each_charger_its_own_address(
    depot: Depot, chargers: list[AnsweringCharger]
) -> None:
    run = await to_all(depot, UPDATE)
    assert (run.accepted, run.failed) == (2, ())
    addresses = [asked(charger, "UpdateFirmware")["location"] for charger in chargers]
    assert len(set(addresses)) == 2
    assert [await fetched(address) for address in addresses] == [IMAGE, IMAGE]
    await chargers[0].call("FirmwareStatusNotification", {"status": "Installed"})
    await chargers[1].call("FirmwareStatusNotification", {"status": "Downloading"})
    words = {t.charger_id: t.status for t in depot.maintenance.firmware.transfers()}
    assert words == {"CP1": "Installed", "CP2": "Downloading"}


async def test_a_file_that_is_not_there_is_told_before_a_charger_is_asked(
    depot: Depot, chargers: list[AnsweringCharger]
) -> None:
    missing = Order("UpdateFirmware", {**UPDATE.payload, "location": "other.bin"})
    run = await to_all(depot, missing)
    assert run.failed == ("CP1", "CP2")
    assert [c for charger in chargers for c in charger.calls] == []


@pytest.mark.parametrize(
    ("order", "steps", "kind"),
    [
        (Order("GetDiagnostics", {"location": ""}), ("location",), TransferKind.DIAGNOSTICS),
        (
            Order(
                "GetLog",
                {"logType": "SecurityLog", "requestId": 7, "log": {"remoteLocation": "here"}},
            ),
            ("log", "remoteLocation"),
            TransferKind.LOG,
        ),
    ],
)
async def test_what_many_chargers_bring_goes_to_a_folder_of_each(
    depot: Depot,
    chargers: list[AnsweringCharger],
    order: Order,
    steps: tuple[str, ...],
    kind: TransferKind,
) -> None:
    assert (await to_all(depot, order)).accepted == 2
    addresses = set()
    for charger in chargers:
        value: object = asked(charger, order.action)
        for step in steps:
            assert isinstance(value, dict)
            value = value[step]
        addresses.add(value)
    assert len(addresses) == 2
    assert all(str(address).startswith("http://") for address in addresses)
    assert {t.kind for t in depot.maintenance.firmware.transfers()} == {kind}


async def test_an_address_elsewhere_is_sent_as_it_stands(
    depot: Depot, chargers: list[AnsweringCharger]
) -> None:
    elsewhere = {**UPDATE.payload, "location": "ftp://10.0.0.9/image.bin"}
    await to_all(depot, Order("UpdateFirmware", elsewhere))
    assert asked(chargers[0], "UpdateFirmware")["location"] == "ftp://10.0.0.9/image.bin"


async def test_an_update_that_waits_for_a_charger_gets_its_address_when_that_comes(
    depot: Depot, clock: TestClock
) -> None:
    folder = depot.config.data_dir / "firmware"
    folder.mkdir()
    (folder / "image-2.0.bin").write_bytes(IMAGE)
    deferred = depot.maintenance.deferred
    async with answering_charger(depot, "CP1"):
        pass
    until_then = clock.at + timedelta(days=7)
    answer = await deferred.ask(
        NAMES[0], UPDATE.action, UPDATE.payload, until_then, by=LOCAL_OPERATOR
    )
    assert answer.status is CommandStatus.OFFLINE
    # Longer than an address is valid.
    clock.forward(days=3)
    async with answering_charger(depot, "CP1") as charger:
        await until(lambda: any(name == "UpdateFirmware" for name, _ in charger.calls))
        assert await fetched(asked(charger, "UpdateFirmware")["location"]) == IMAGE
