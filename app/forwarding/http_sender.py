"""Posts batches of JSON to a web server."""

from collections.abc import Callable, Sequence

import httpx

from app.core.forwarding import Forwarded, ForwardTarget, as_json
from app.forwarding.templates import renderer
from app.services.ports.forward import DeliveryFailed

ANSWER_WITHIN_S = 20.0


class HttpSender:
    """Implements `Sender`: one POST a batch, and 2xx is the receiver's word that it has it."""

    def __init__(self, target: ForwardTarget, depot: Callable[[], str]) -> None:
        self._target = target
        self._depot = depot
        self._render = renderer(target.template)
        self._client: httpx.AsyncClient | None = None

    async def send(self, items: Sequence[Forwarded]) -> None:
        """Post a batch; see `Sender.send`."""
        values = {"depot": self._depot(), "items": [as_json(item) for item in items]}
        body = self._render(values)
        try:
            answer = await self._connected().post(self._target.url, content=body)
        except (httpx.HTTPError, httpx.InvalidURL, ValueError) as error:
            reason = str(error) or type(error).__name__
            raise DeliveryFailed("No answer: {reason}", reason=reason) from None
        if not answer.is_success:
            raise DeliveryFailed(
                "The receiver answered {status} {phrase}.",
                status=answer.status_code,
                phrase=answer.reason_phrase,
            )

    async def close(self) -> None:
        """Hang up."""
        if self._client is not None:
            await self._client.aclose()
            self._client = None

    def _connected(self) -> httpx.AsyncClient:
        if self._client is None:
            headers = {"Content-Type": "application/json", "User-Agent": "ChargeYard"}
            if self._target.secret:
                headers["Authorization"] = f"Bearer {self._target.secret}"
            # No proxy of this machine's environment: receivers stand in the depot's own network.
            self._client = httpx.AsyncClient(
                timeout=ANSWER_WITHIN_S, headers=headers, trust_env=False
            )
        return self._client
