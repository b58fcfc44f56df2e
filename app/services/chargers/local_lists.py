"""Cards that chargers know by themselves, for when the network is down (OCPP 1.6, 3.6)."""

import asyncio
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from app.core.cards import AuthorizationStatus, Card, card_key
from app.core.chargers import Presence
from app.core.commands import CommandResult, CommandStatus
from app.core.depot_state import DepotState
from app.core.ids import ChargerId
from app.core.local_list import ListChange, ListEntry, ListLimits, SentList, change, ranked
from app.core.roles import SYSTEM, Operator, Role
from app.services.audit import Auditor, audited
from app.services.chargers.charger_settings import ChargerSettings, number
from app.services.kept import Kept
from app.services.people.authorization import AuthorizationService
from app.services.ports.charger import ChargerGateway
from app.services.ports.journal import SettingsStore
from app.services.ports.session import SessionFilter, SessionStore

COUNTED_SESSIONS = 1000
"""How many of the newest sessions say which cards are used most."""

LOOK_EVERY = timedelta(minutes=1)
CARDS_A_MESSAGE = 100
"""Where a charger does not tell how many it takes at once: some lose a longer message."""

_KEYS = ("LocalAuthListEnabled", "LocalAuthListMaxLength", "SendLocalListMaxLength")
_WORDS: Mapping[AuthorizationStatus, str] = {
    AuthorizationStatus.ACCEPTED: "Accepted",
    AuthorizationStatus.BLOCKED: "Blocked",
    AuthorizationStatus.EXPIRED: "Expired",
    AuthorizationStatus.INVALID: "Invalid",
    # That a card charges elsewhere is over long before a list is used.
    AuthorizationStatus.CONCURRENT: "Accepted",
}


@dataclass(frozen=True, slots=True)
class ListOutcome:
    """What became of sending a list.

    Attributes:
        fitting: Cards that the charger holds now.
        total: Cards of the depot.
        version: The version of the charger's list; None where it did not take one.
        full: The whole list was sent, not only what changed.
        result: The charger's last answer.
    """

    charger_id: ChargerId
    fitting: int
    total: int
    version: int | None
    full: bool
    result: CommandResult

    @property
    def text(self) -> str:
        """The outcome as a sentence."""
        if self.version is None:
            return f"The list was not taken: {self.result.detail or self.result.status}"
        return f"{self.fitting} of {self.total} cards fit"


class LocalListService:
    """Sends each charger the cards that it can hold, the most used ones first.

    Only what changed is sent, in messages as long as the charger takes them. Where its version is
    not the one that we remember, or it refuses the change, it gets the whole list (habit 42).
    """

    def __init__(
        self,
        gateway: ChargerGateway,
        state: DepotState,
        authorization: AuthorizationService,
        settings: ChargerSettings,
        sessions: SessionStore,
        store: SettingsStore,
        auditor: Auditor,
    ) -> None:
        self._gateway = gateway
        self._state = state
        self._authorization = authorization
        self._settings = settings
        self._sessions = sessions
        self._sent = Kept(store, "local_lists", dict[str, SentList], {})
        self._follows = Kept(store, "local_lists.follow", bool, empty=False)
        self._auditor = auditor
        self._refusing: set[ChargerId] = set()
        self._looked_at: datetime | None = None

    async def load(self) -> None:
        """Read what was sent before."""
        await self._sent.load()
        await self._follows.load()

    @property
    def follows(self) -> bool:
        """Whether chargers get each change of a card by themselves."""
        return self._follows.value

    def sent(self, charger_id: ChargerId) -> SentList | None:
        """Return what a charger was last sent; None where it never took a list."""
        return self._sent.value.get(charger_id)

    def holders(self) -> list[ChargerId]:
        """Return the chargers that hold a list of ours."""
        return [ChargerId(name) for name in self._sent.value]

    async def limits(self, charger_id: ChargerId) -> ListLimits:
        """Return what a charger says of its list; asked once after each boot."""
        values = await self._settings.values(charger_id, _KEYS)
        enabled, most, a_message = (values.get(key.casefold()) for key in _KEYS)
        return ListLimits(
            enabled=None if enabled is None else enabled.strip().casefold() == "true",
            most_cards=number(most),
            most_cards_a_message=number(a_message),
        )

    @audited("local_list.version", Role.VIEWER)
    async def version(self, charger_id: ChargerId, *, by: Operator) -> int | None:
        """Ask for the version of a charger's list; 0 is an empty one, None: it has no lists."""
        return await self._version(charger_id)

    @audited("local_list.follow", Role.MANAGER)
    async def set_follow(self, enabled: bool, *, by: Operator) -> None:
        """Say whether chargers get each change of a card by themselves."""
        self._refusing.clear()
        self._looked_at = None
        await self._follows.save(enabled)

    @audited("local_list.send", Role.MANAGER)
    async def send(
        self, charger_id: ChargerId, *, whole: bool = False, by: Operator
    ) -> ListOutcome:
        """Bring a charger's list up to date.

        Args:
            whole: Send all of it, even where the charger holds what we remember.
        """
        limits = await self.limits(charger_id)
        wanted = self._wanted(charger_id, await self._uses())
        fitting = wanted[: limits.most_cards]
        known = self._sent.value.get(charger_id)
        answered = await self._version(charger_id)
        if answered is None:
            unsupported = CommandResult(CommandStatus.UNSUPPORTED, "it has no local list")
            return ListOutcome(charger_id, 0, len(wanted), None, whole, unsupported)
        if known is not None and known.version == answered and not whole:
            outcome = await self._send_change(charger_id, known, fitting, len(wanted), limits)
            if outcome.result.ok:
                return outcome
        return await self._send_all(charger_id, answered, fitting, len(wanted), limits)

    async def follow(self, now: datetime) -> None:
        """Send what changed to the chargers that hold a list or can; those that refuse are left.

        It looks at most once a minute: every card is judged anew for every charger.
        """
        if not self.follows or (self._looked_at and now - self._looked_at < LOOK_EVERY):
            return
        self._looked_at = now
        uses = await self._uses()
        for charger in self._state.chargers(now):
            charger_id = charger.charger.id
            reachable = charger.presence is not Presence.OFFLINE and charger.charger.adopted
            if not reachable or charger_id in self._refusing:
                continue
            if await self._differs(charger_id, uses):
                outcome = await self.send(charger_id, by=SYSTEM)
                if outcome.version is None and outcome.result.status is not CommandStatus.OFFLINE:
                    self._refusing.add(charger_id)
            await asyncio.sleep(0)

    async def follow_change(self, charger_id: ChargerId) -> bool:
        """Send what changed to a charger that holds a list of ours; tell whether it has it now."""
        if charger_id not in self._sent.value or not await self._differs(
            charger_id, await self._uses()
        ):
            return True
        return (await self.send(charger_id, by=SYSTEM)).result.ok

    # -- what it should hold ---------------------------------------------------------------

    async def _uses(self) -> Mapping[str, int]:
        page = await self._sessions.page(SessionFilter(), limit=COUNTED_SESSIONS)
        return Counter(card_key(session.id_tag) for session in page.sessions)

    def _wanted(self, charger_id: ChargerId, uses: Mapping[str, int]) -> list[ListEntry]:
        entries = [self._entry(charger_id, card) for card in self._authorization.cards()]
        return ranked([entry for entry in entries if len(entry.id_tag) <= 20], uses)

    def _entry(self, charger_id: ChargerId, card: Card) -> ListEntry:
        verdict = self._authorization.judge(charger_id, card.id_tag)
        return ListEntry(card.id_tag, verdict.status, card.parent_id_tag, card.expires_at)

    async def _differs(self, charger_id: ChargerId, uses: Mapping[str, int]) -> bool:
        known = self._sent.value.get(charger_id)
        limits = await self.limits(charger_id)
        if known is None:
            return limits.enabled is True and limits.most_cards != 0
        wanted = self._wanted(charger_id, uses)
        return bool(change(known.entries, wanted[: limits.most_cards]))

    # -- sending ---------------------------------------------------------------------------

    async def _version(self, charger_id: ChargerId) -> int | None:
        result = await self._gateway.call(charger_id, "GetLocalListVersion", {})
        version = result.payload.get("listVersion")
        return version if isinstance(version, int) and version >= 0 else None

    async def _send_change(
        self,
        charger_id: ChargerId,
        known: SentList,
        fitting: Sequence[ListEntry],
        total: int,
        limits: ListLimits,
    ) -> ListOutcome:
        entries = _entries(change(known.entries, fitting))
        version, result = known.version, CommandResult(CommandStatus.ACCEPTED, "up to date")
        for part in _parts(entries, limits):
            version += 1
            result = await self._send_part(charger_id, version, "Differential", part)
            if not result.ok:
                break
        else:
            await self._remember(charger_id, version, fitting)
        return ListOutcome(charger_id, len(fitting), total, version, False, result)

    async def _send_all(
        self,
        charger_id: ChargerId,
        answered: int,
        fitting: Sequence[ListEntry],
        total: int,
        limits: ListLimits,
    ) -> ListOutcome:
        """Send the first part as a list of its own, and the others as changes of it."""
        parts = list(_parts(_entries(ListChange(tuple(fitting), ())), limits)) or [[]]
        version, held, result = answered, 0, CommandResult(CommandStatus.FAILED)
        for index, part in enumerate(parts):
            kind = "Differential" if index else "Full"
            result = await self._send_part(charger_id, version + 1, kind, part)
            if not result.ok:
                break
            version, held = version + 1, held + len(part)
        if held or result.ok:
            await self._remember(charger_id, version, fitting[:held])
            return ListOutcome(charger_id, held, total, version, True, result)
        return ListOutcome(charger_id, 0, total, None, True, result)

    async def _send_part(
        self, charger_id: ChargerId, version: int, kind: str, entries: Sequence[Mapping[str, Any]]
    ) -> CommandResult:
        payload: dict[str, Any] = {"listVersion": version, "updateType": kind}
        if entries:
            payload["localAuthorizationList"] = list(entries)
        return await self._gateway.call(charger_id, "SendLocalList", payload)

    async def _remember(
        self, charger_id: ChargerId, version: int, held: Sequence[ListEntry]
    ) -> None:
        entries = {card_key(entry.id_tag): entry for entry in held}
        await self._sent.save(self._sent.value | {charger_id: SentList(version, entries)})


def _entries(wanted: ListChange) -> list[dict[str, Any]]:
    # Taken out first: a list that is full has no room for what comes.
    gone = [{"idTag": id_tag} for id_tag in wanted.remove]
    return gone + [_written(entry) for entry in wanted.write]


def _written(entry: ListEntry) -> dict[str, Any]:
    info = {"status": _WORDS[entry.status]}
    if entry.expires_at is not None:
        info["expiryDate"] = entry.expires_at.strftime("%Y-%m-%dT%H:%M:%SZ")
    if entry.parent_id_tag:
        info["parentIdTag"] = entry.parent_id_tag
    return {"idTag": entry.id_tag, "idTagInfo": info}


def _parts(
    entries: Sequence[dict[str, Any]], limits: ListLimits
) -> Iterator[Sequence[dict[str, Any]]]:
    size = limits.most_cards_a_message or CARDS_A_MESSAGE
    for start in range(0, len(entries), size):
        yield entries[start : start + size]
