"""Who is told what happens, through which mail server."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from zoneinfo import ZoneInfo

from app.core.clock import Clock
from app.core.errors import NotFound
from app.core.notices import MailServer, Notice, Recipient, Subject, checked_recipient
from app.core.roles import Operator, Role
from app.services.audit import Auditor, audited
from app.services.kept import Kept
from app.services.ports.notice import Carrier, Message, NoticeWords


@dataclass(frozen=True, slots=True)
class Place:
    """The depot as recipients know it: its name, the zone of their quiet times, its language."""

    depot_name: Callable[[], str]
    zone: ZoneInfo
    words: NoticeWords


class RecipientService:
    """Everybody who is told, by the order in which they were added."""

    def __init__(
        self,
        recipients: Kept[list[Recipient]],
        server: Kept[MailServer],
        carrier: Carrier,
        place: Place,
        auditor: Auditor,
        clock: Clock,
    ) -> None:
        self._recipients = recipients
        self._server = server
        self._carrier = carrier
        self._auditor = auditor
        self._clock = clock
        self.place = place

    async def load(self) -> None:
        """Read everything from the books."""
        await self._recipients.load()
        await self._server.load()

    @property
    def server(self) -> MailServer:
        """Who carries e-mail."""
        return self._server.value

    def all(self) -> list[Recipient]:
        """Return everybody who is told, or was until they were disabled."""
        return list(self._recipients.value)

    @audited("notices.recipient", Role.ADMIN)
    async def save(self, recipient: Recipient, *, by: Operator) -> Recipient:
        """Keep a recipient, new or changed.

        Raises:
            NotAllowed: Only administrators decide who is told.
            InvalidInput: Its address or times cannot be used.
        """
        recipient = checked_recipient(recipient)
        others = [each for each in self._recipients.value if each.id != recipient.id]
        if not recipient.id:
            recipient = replace(recipient, id=1 + max((each.id for each in others), default=0))
        await self._recipients.save(sorted([*others, recipient], key=lambda r: r.id))
        return recipient

    @audited("notices.remove", Role.ADMIN)
    async def remove(self, recipient_id: int, *, by: Operator) -> None:
        """Tell a recipient nothing more.

        Raises:
            NotFound: There is none with this id.
        """
        known = self._recipients.value
        rest = [each for each in known if each.id != recipient_id]
        if len(rest) == len(known):
            raise NotFound("There is no recipient {recipient_id}.", recipient_id=recipient_id)
        await self._recipients.save(rest)

    @audited("notices.server", Role.ADMIN)
    async def use_server(self, server: MailServer, *, by: Operator) -> None:
        """Send e-mail through this server from now on."""
        await self._server.save(server)

    @audited("notices.test", Role.ADMIN)
    async def test(self, recipient: Recipient, *, by: Operator) -> None:
        """Send a test message to a recipient, which need not be saved yet.

        Raises:
            DeliveryFailed: It was not taken, with the reason.
            InvalidInput: Its address or times cannot be used.
        """
        recipient = checked_recipient(recipient)
        now = self._clock.now()
        said = self.place.words.test()
        notice = Notice(recipient.id, Subject.REPORT, said.title, said.text, now)
        title = self.place.words.title(self.place.depot_name(), [said.title])
        message = Message(title, [notice])
        await self._carrier.carry(message, recipient, self.server)
