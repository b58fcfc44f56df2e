"""A charger that is already there and answers what it is asked, over a real socket."""

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager, suppress
from typing import Any

from app.depot import Depot
from tests.support.raw_charger import RawCharger

CONFIGURATION = [
    {"key": "HeartbeatInterval", "readonly": False, "value": "120"},
    {"key": "MeterValueSampleInterval", "readonly": False, "value": "10"},
    {
        "key": "MeterValuesSampledData",
        "readonly": False,
        "value": "Energy.Active.Import.Register,Power.Active.Import,Current.Import,Voltage,SoC",
    },
    {"key": "NumberOfConnectors", "readonly": True, "value": "2"},
    {"key": "ConnectionTimeOut", "readonly": False, "value": "60"},
    {"key": "AuthorizeRemoteTxRequests", "readonly": False, "value": "false"},
    {"key": "SupportedFeatureProfiles", "readonly": True, "value": "Core,RemoteTrigger"},
    {"key": "AuthorizationKey", "readonly": False},
]

ANSWERS: Mapping[str, Mapping[str, Any]] = {
    "GetConfiguration": {"configurationKey": CONFIGURATION},
    "ChangeConfiguration": {"status": "Accepted"},
    "RemoteStartTransaction": {"status": "Accepted"},
    "RemoteStopTransaction": {"status": "Accepted"},
    "UnlockConnector": {"status": "Unlocked"},
    "Reset": {"status": "Accepted"},
    "ChangeAvailability": {"status": "Accepted"},
    "ClearCache": {"status": "Accepted"},
    "DataTransfer": {"status": "UnknownVendorId"},
    "TriggerMessage": {"status": "Accepted"},
}


class AnsweringCharger(RawCharger):
    """Answers by `answers`, which a test may change, and keeps what it was asked in `calls`."""

    def __init__(self, url: str) -> None:
        super().__init__(url)
        self.answers: dict[str, Mapping[str, Any]] = dict(ANSWERS)
        self.calls: list[tuple[str, dict[str, Any]]] = []

    async def answer_for_ever(self) -> None:
        """Answer each call as it comes."""
        while True:
            call = await self.asked.get()
            self.calls.append((call[2], call[3]))
            await self.reply(call, self.answers.get(call[2], {}))


@asynccontextmanager
async def answering_charger(
    depot: Depot, name: str = "CP1", connectors: int = 2
) -> AsyncIterator[AnsweringCharger]:
    """Connect a charger that has booted and reported its connectors as available."""
    async with AnsweringCharger(f"{depot.url}{name}") as charger:
        await charger.call(
            "BootNotification",
            {
                "chargePointVendor": "Ladetechnik Nord",
                "chargePointModel": "Säule X2",
                "chargePointSerialNumber": "LT-0008812-DE",
                "firmwareVersion": "4.18.2",
            },
        )
        for connector in range(connectors + 1):
            await charger.status("Available", connector)
        answering = asyncio.create_task(charger.answer_for_ever())
        try:
            yield charger
        finally:
            answering.cancel()
            with suppress(asyncio.CancelledError):
                await answering
