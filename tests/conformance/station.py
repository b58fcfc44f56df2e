"""A charge point for the compliance cases: it checks every frame of the server by its schema."""

import asyncio
import json
from collections.abc import Coroutine
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema_rs
import ocpp

from app.core.commands import CommandResult
from app.depot import Depot
from tests.support.raw_charger import RawCharger

_SCHEMAS = Path(ocpp.__file__).parent / "v16" / "schemas"
CARD = "04A1B2C3"


@cache
def schema(name: str) -> jsonschema_rs.Validator:
    """Return the validator of a request ("Reset") or of an answer ("ResetResponse")."""
    text = (_SCHEMAS / f"{name}.json").read_text(encoding="utf-8-sig")
    return jsonschema_rs.validator_for(text, validate_formats=True)


class Station(RawCharger):
    """A charge point with two connectors."""

    async def call(self, action: str, payload: object, id_: object = "1") -> dict[str, Any]:
        """Send a request that fits its schema; its answer must fit its own."""
        schema(action).validate(payload)
        answer = await super().call(action, payload, id_)
        schema(f"{action}Response").validate(answer)
        return answer

    async def was_asked(self) -> list[Any]:
        """Return the server's next request, which must fit its schema and be written compactly."""
        call = await super().was_asked()
        schema(call[2]).validate(call[3])
        return call

    async def follows(
        self,
        command: Coroutine[Any, Any, CommandResult],
        expected: tuple[str, dict[str, Any]],
        answer: dict[str, Any],
    ) -> CommandResult:
        """Let the server ask for something, check what it asks, answer; return what it made of it.

        Of the expected payload every member must be there; times and numbers of the server's own
        may come on top.
        """
        asking = asyncio.create_task(command)
        call = await self.was_asked()
        action, payload = expected
        assert call[2] == action
        assert call[3] | payload == call[3]
        schema(f"{action}Response").validate(answer)
        await self.reply(call, answer)
        return await asking

    async def cold_boot(self) -> None:
        """Boot, be accepted, and report every connector available."""
        assert (await self.boot())["status"] == "Accepted"
        for connector in (0, 1, 2):
            await self.status("Available", connector)

    async def authorize(self, card: str = CARD) -> str:
        """Present a card; return what the server says of it."""
        status: str = (await self.call("Authorize", {"idTag": card}))["idTagInfo"]["status"]
        return status

    async def charge(self, at: str, card: str = CARD) -> int:
        """Plug in, present a card and start; return the transaction."""
        await self.status("Preparing")
        assert await self.authorize(card) == "Accepted"
        started = await self.start(at, card=card)
        assert started["idTagInfo"]["status"] == "Accepted"
        assert started["transactionId"] > 0
        await self.status("Charging")
        return int(started["transactionId"])

    async def notify(self, action: str, **payload: object) -> None:
        """Send a notification whose answer is empty."""
        assert await self.call(action, payload) == {}

    async def sends_raw(self, frame: list[Any]) -> None:
        """Send a frame as it is."""
        await self.send(json.dumps(frame))


def station(depot: Depot, name: str = "STATION-1") -> Station:
    """Return a charge point that dials the depot."""
    return Station(depot.url + name)
