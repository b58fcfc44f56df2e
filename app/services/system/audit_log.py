"""The audit to be read: who did what, refused starts and corrections of sessions included."""

from collections.abc import AsyncIterator, Sequence
from datetime import datetime, timedelta

from app.core.audit_detail import REFUSED, AuditDetail
from app.core.bus import Bus
from app.core.clock import Clock
from app.core.errors import NotAllowed
from app.core.events import AttentionRaised, CardShown, SessionChanged
from app.core.roles import SYSTEM, Operator, Role
from app.services.audit import Auditor, audited
from app.services.ports.audit import AuditFilter, AuditRecord, AuditStore, ChainVerdict
from app.services.system.audit_deeds import AuditDeed, DeedReader
from app.services.system.differences import differences

NOTE_EVERY = timedelta(minutes=10)
"""How old the note of the chain's head beside the database may get."""

_PAGE = 2000
_TOLD = frozenset({"state", "energy_wh", "stopped_at", "stop_reason", "energy_source"})
"""What a correction of a session is about."""


class AuditLog:
    """Adds what nobody pressed a button for, and gives all of it to those who may see it."""

    def __init__(self, store: AuditStore, bus: Bus, auditor: Auditor, clock: Clock) -> None:
        self._store = store
        self._auditor = auditor
        self._clock = clock
        self._noted_at: datetime | None = None
        bus.subscribe(CardShown, self._on_card)
        bus.subscribe(AttentionRaised, self._on_attention)
        bus.subscribe(SessionChanged, self._on_session)

    async def settle(self) -> None:
        """Note the head of the chain beside the database now and then."""
        now = self._clock.now()
        if self._noted_at is None or now - self._noted_at >= NOTE_EVERY:
            self._noted_at = now
            await self._store.note_head()

    async def close(self) -> None:
        """Note the head once more."""
        await self._store.note_head()

    # -- reading ---------------------------------------------------------------------------

    async def page(
        self, wanted: AuditFilter, *, before: int | None = None, limit: int = 200, by: Operator
    ) -> Sequence[AuditRecord]:
        """Return entries, newest first, those with a number below `before`.

        Raises:
            NotAllowed: The operator is no manager.
        """
        _check(by)
        return await self._store.page(wanted, before=before, limit=limit)

    def name_of(self, field: str, value: object) -> str:
        """Return what the id in a field such as `person_id` means now; empty: nobody knows."""
        return self._auditor.name_of(field, value)

    async def operators(self, *, by: Operator) -> list[str]:
        """Return everybody who is named in an entry; raises as above."""
        _check(by)
        return await self._store.operators()

    async def verify(self, *, by: Operator) -> ChainVerdict:
        """Follow the chain of all entries; raises as above.

        It proves that no entry was changed or removed since the heads were noted that it is
        compared with. Who may write to the database and to the note beside it can forge both.
        """
        _check(by)
        return await self._store.verify()

    @audited("audit.export", Role.MANAGER)
    async def export(self, wanted: AuditFilter, *, by: Operator) -> list[AuditDeed]:
        """Return all that fits a filter to be taken elsewhere, the oldest first."""
        deeds = DeedReader().fold([record async for record in self._all(wanted)])
        return deeds[::-1]

    async def _all(self, wanted: AuditFilter) -> AsyncIterator[AuditRecord]:
        before: int | None = None
        while page := await self._store.page(wanted, before=before, limit=_PAGE):
            for record in page:
                yield record
            before = page[-1].number

    # -- what happens by itself ------------------------------------------------------------

    def _on_card(self, fact: CardShown) -> None:
        if not fact.accepted:
            values = {"charger_id": fact.charger_id, "known": fact.known}
            refused = AuditDetail(REFUSED, values=values, subject_field="id_tag")
            self._auditor.note(SYSTEM, "card.refused", fact.id_tag, refused)

    def _on_attention(self, fact: AttentionRaised) -> None:
        if fact.kind == "card_refused":
            refused = AuditDetail(REFUSED, fact.text, subject_field="charger_id")
            self._auditor.note(SYSTEM, "session.refused", fact.charger_id or "", refused)

    def _on_session(self, fact: SessionChanged) -> None:
        before = fact.before
        if before is None or fact.session.state.open:
            return
        changes = tuple(each for each in differences(before, fact.session) if each.field in _TOLD)
        if changes:
            number = fact.session.id
            self._auditor.changed(SYSTEM, "session.corrected", "session_id", number, changes)


def _check(by: Operator) -> None:
    if not by.may(Role.MANAGER):
        raise NotAllowed(
            "{name} may not do this.",
            hint="Ask somebody with the role {role}.",
            name=by.name,
            role=Role.MANAGER.word,
        )
