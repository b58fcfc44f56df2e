"""Who may charge: the server's word, the local list, the cache."""

from collections.abc import Callable, Iterable
from datetime import datetime

from app.ocpp.simulator.calls import CallFailed
from app.ocpp.simulator.clock import SimClock
from app.ocpp.simulator.configuration import Configuration
from app.ocpp.simulator.frames import Payload
from app.ocpp.simulator.link import Link
from app.ocpp.simulator.schedules import parse_instant


class Cards:
    """Decides about id tags as OCPP 1.6 chapter 3.4 asks, online and offline.

    Attributes:
        list_version: Version of the local list; 0 when there is none.
    """

    def __init__(
        self,
        link: Link,
        configuration: Configuration,
        clock: SimClock,
        is_online: Callable[[], bool],
    ) -> None:
        self._link = link
        self._configuration = configuration
        self._clock = clock
        self._is_online = is_online
        self._listed: dict[str, Payload] = {}
        self._cached: dict[str, Payload] = {}
        self.list_version = 0

    async def authorize(self, id_tag: str) -> Payload:
        """Return the idTagInfo that counts for a card now."""
        if self._configuration.flag("LocalPreAuthorize") and self._is_accepted_here(id_tag):
            return self._known(id_tag) or {}
        if not self._is_online():
            return self._offline(id_tag)
        try:
            answer = await self._link.call("Authorize", {"idTag": id_tag})
        except CallFailed:
            return self._offline(id_tag)
        info: Payload = answer.get("idTagInfo", {})
        self.learn(id_tag, info)
        return info

    def learn(self, id_tag: str, info: Payload) -> None:
        """Remember what the server said about a card that is not on the local list."""
        if self._configuration.flag("AuthorizationCacheEnabled") and id_tag not in self._listed:
            self._cached[id_tag] = info

    def clear_cache(self) -> bool:
        """Forget the cache; False if it is switched off."""
        self._cached.clear()
        return self._configuration.flag("AuthorizationCacheEnabled")

    def update_list(self, version: int, kind: str, entries: Iterable[Payload]) -> str:
        """Apply SendLocalList and return the status of its answer."""
        if not self._configuration.flag("LocalAuthListEnabled"):
            return "NotSupported"
        entries = list(entries)
        if len(entries) > self._configuration.number("SendLocalListMaxLength"):
            return "Failed"
        if kind == "Differential" and version <= self.list_version:
            return "VersionMismatch"
        listed = _applied({} if kind == "Full" else self._listed, entries)
        if len(listed) > self._configuration.number("LocalAuthListMaxLength"):
            return "Failed"
        self._listed, self.list_version = listed, version
        return "Accepted"

    def _offline(self, id_tag: str) -> Payload:
        if self._configuration.flag("LocalAuthorizeOffline"):
            known = self._known(id_tag)
            if known is not None:
                return known
        unknown = self._configuration.flag("AllowOfflineTxForUnknownId")
        return {"status": "Accepted" if unknown else "Invalid"}

    def _is_accepted_here(self, id_tag: str) -> bool:
        return (self._known(id_tag) or {}).get("status") == "Accepted"

    def _known(self, id_tag: str) -> Payload | None:
        info = self._listed.get(id_tag) or self._cached.get(id_tag)
        if info is not None and _is_over(info, self._clock.now()):
            return info | {"status": "Expired"}
        return info


def _applied(listed: dict[str, Payload], entries: Iterable[Payload]) -> dict[str, Payload]:
    updated = dict(listed)
    for entry in entries:
        if "idTagInfo" in entry:
            updated[entry["idTag"]] = entry["idTagInfo"]
        else:
            updated.pop(entry["idTag"], None)
    return updated


def _is_over(info: Payload, now: datetime) -> bool:
    return "expiryDate" in info and parse_instant(info["expiryDate"]) <= now
