"""Address and credentials of a server."""

import base64
from dataclasses import dataclass
from urllib.parse import quote


@dataclass(frozen=True, slots=True)
class Dialling:
    """How a charger reaches its server."""

    url: str
    identity: str
    subprotocols: tuple[str, ...] = ("ocpp1.6",)
    password: str | None = None
    answer_timeout_s: float = 30.0

    @property
    def address(self) -> str:
        return f"{self.url.rstrip('/')}/{quote(self.identity, safe='')}"

    @property
    def headers(self) -> dict[str, str]:
        if self.password is None:
            return {}
        pair = base64.b64encode(f"{self.identity}:{self.password}".encode()).decode()
        return {"Authorization": f"Basic {pair}"}
