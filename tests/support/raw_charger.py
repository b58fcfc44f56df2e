"""A charger as bare as can be: a WebSocket and JSON, sharing no code with the server."""

import asyncio
import json
import ssl
from collections.abc import Sequence
from contextlib import suppress
from types import TracebackType
from typing import Any, Self

from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed

from tests.support.waiting import DEADLINE_S


class RawCharger:
    """Speaks frames. Calls of the server wait in `asked` until the test answers them.

    Args:
        url: The whole address, with the charger's identity.
    """

    def __init__(
        self,
        url: str,
        *,
        subprotocols: Sequence[str] | None = ("ocpp1.6",),
        headers: dict[str, str] | None = None,
        tls: ssl.SSLContext | None = None,
    ) -> None:
        self._url = url
        self._subprotocols = subprotocols
        self._headers = headers
        self._tls = tls
        self._socket: ClientConnection
        self._reader: asyncio.Task[None]
        self._answers: asyncio.Queue[list[Any]] = asyncio.Queue()
        self.asked: asyncio.Queue[list[Any]] = asyncio.Queue()

    async def __aenter__(self) -> Self:
        self._socket = await connect(
            self._url,
            subprotocols=self._subprotocols,  # type: ignore[arg-type]
            additional_headers=self._headers,
            ssl=self._tls,
            compression=None,
        )
        self._reader = asyncio.create_task(self._read())
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self._socket.close()
        await self._reader

    @property
    def subprotocol(self) -> str | None:
        """What the server chose."""
        return self._socket.subprotocol

    async def send(self, text: str | bytes) -> None:
        """Send any text as a text frame."""
        await self._socket.send(text, text=True)

    async def answer(self, within_s: float = DEADLINE_S) -> list[Any]:
        """Return the next answer of the server; TimeoutError where none comes in time."""
        async with asyncio.timeout(within_s):
            return await self._answers.get()

    async def call(self, action: str, payload: object, id_: object = "1") -> dict[str, Any]:
        """Ask the server; return the payload of its answer, which must be no error."""
        await self.send(json.dumps([2, id_, action, payload]))
        answer = await self.answer()
        assert answer[:2] == [3, str(id_)], answer
        payload_of_answer: dict[str, Any] = answer[2]
        return payload_of_answer

    async def was_asked(self) -> list[Any]:
        """Return the server's next call."""
        async with asyncio.timeout(DEADLINE_S):
            return await self.asked.get()

    async def reply(self, call: list[Any], payload: object) -> None:
        """Answer a call of the server."""
        await self.send(json.dumps([3, call[1], payload]))

    async def closed(self) -> tuple[int | None, str | None]:
        """Wait until the server closes; return its code and reason."""
        async with asyncio.timeout(DEADLINE_S):
            await self._socket.wait_closed()
        return self._socket.close_code, self._socket.close_reason

    def cut(self) -> None:
        """Lose the connection without a word."""
        self._socket.transport.abort()

    # -- short words for what every test says --------------------------------------------------

    async def boot(self) -> dict[str, Any]:
        """Send BootNotification."""
        return await self.call(
            "BootNotification", {"chargePointVendor": "Test", "chargePointModel": "Raw"}
        )

    async def status(self, status: str, connector: int = 1) -> dict[str, Any]:
        """Send StatusNotification."""
        payload = {"connectorId": connector, "errorCode": "NoError", "status": status}
        return await self.call("StatusNotification", payload)

    async def start(self, at: str, meter: int = 1000, card: str = "A1", connector: int = 1) -> Any:
        """Send StartTransaction; return the answer."""
        return await self.call(
            "StartTransaction",
            {"connectorId": connector, "idTag": card, "meterStart": meter, "timestamp": at},
        )

    async def meter(self, at: str, energy_wh: object, session_id: int | None = None) -> Any:
        """Send MeterValues with an energy register and 11 kW."""
        payload: dict[str, Any] = {
            "connectorId": 1,
            "meterValue": [
                {
                    "timestamp": at,
                    "sampledValue": [
                        {"value": str(energy_wh), "unit": "Wh"},
                        {"value": "11000", "measurand": "Power.Active.Import", "unit": "W"},
                    ],
                }
            ],
        }
        if session_id is not None:
            payload["transactionId"] = session_id
        return await self.call("MeterValues", payload)

    async def stop(self, session_id: int, at: str, meter: int, **more: object) -> Any:
        """Send StopTransaction; return the answer."""
        payload = {"transactionId": session_id, "meterStop": meter, "timestamp": at} | more
        return await self.call("StopTransaction", payload)

    async def _read(self) -> None:
        with suppress(ConnectionClosed):
            while True:
                frame = json.loads(await self._socket.recv())
                await (self.asked if frame[0] == 2 else self._answers).put(frame)
