"""What leaves the depot for other computers and people: readings, sessions, and notices."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from app.core.ids import ChargerId
from app.core.notices import MailServer, Recipient
from app.documents.notice_words import DepotNoticeWords
from app.forwarding.carriers import NetworkCarrier
from app.forwarding.senders import NetworkSenders
from app.ground import Ground
from app.services.kept import Kept
from app.services.money.documents import Documents
from app.services.money.month_report import MonthReport
from app.services.money.months import MonthService
from app.services.outward.forwarding import ForwardingService
from app.services.outward.notices import NoticeService
from app.services.outward.recipients import Place, RecipientService

SETTLE_EVERY_S = 5.0


@dataclass(frozen=True, slots=True)
class Outward:
    """The services that speak to others on their own account."""

    forwarding: ForwardingService
    recipients: RecipientService
    notices: NoticeService

    async def load(self) -> None:
        """Take up where the program was ended."""
        await self.forwarding.load()
        await self.notices.load()

    async def settle(self) -> None:
        """Send what is due and keep what waits within its bounds; to be called regularly."""
        await self.notices.settle()
        await self.forwarding.settle()

    async def close(self) -> None:
        """Hang up everywhere."""
        await self.notices.close()
        await self.forwarding.close()


@dataclass(frozen=True, slots=True)
class Basis:
    """What they build on."""

    months: MonthService
    documents: Documents
    depot_name: Callable[[], str]
    language: Callable[[], str]
    charger_name: Callable[[ChargerId], str]


def build_outward(ground: Ground, basis: Basis) -> Outward:
    """Build what sends."""
    store, auditor, clock = ground.books.settings, ground.auditor, ground.clock
    senders, carrier = NetworkSenders(basis.depot_name), NetworkCarrier()
    told: Kept[list[Recipient]] = Kept(store, "notice_recipients", list[Recipient], [])
    server = Kept(store, "mail_server", MailServer, MailServer())
    reported: Kept[date | None]
    reported = Kept(store, "month_reported", date | None, None)  # type: ignore[arg-type]
    words = DepotNoticeWords(basis.language, basis.charger_name)
    place = Place(basis.depot_name, ground.zone, words)
    recipients = RecipientService(told, server, carrier, place, auditor, clock)
    report = MonthReport(basis.months, basis.documents, reported, ground.zone)
    return Outward(
        forwarding=ForwardingService(ground.books.forwards, senders, auditor, clock),
        recipients=recipients,
        notices=NoticeService(ground.books.notices, recipients, carrier, report, ground.bus, clock),
    )
