"""Notices to people who are not at the screen: what, to whom, and when it may disturb them."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, time, timedelta
from enum import StrEnum

from app.core.errors import InvalidInput
from app.core.forwarding import is_address

LONGEST_DIGEST = timedelta(days=1)
MOST_IN_ONE = 100


class Subject(StrEnum):
    """What a notice is about."""

    ALARM = "alarm"
    QUOTA = "quota"
    REPORT = "report"


class Channel(StrEnum):
    """How a notice reaches somebody."""

    EMAIL = "email"
    WEBHOOK = "webhook"


class MailSecurity(StrEnum):
    """How the connection to a mail server is kept private."""

    TLS = "tls"
    STARTTLS = "starttls"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class MailServer:
    """Who carries e-mail (SMTP submission, RFC 6409); without a host none is sent."""

    host: str = ""
    port: int = 587
    security: MailSecurity = MailSecurity.STARTTLS
    user: str = ""
    password: str = field(default="", repr=False)
    sender: str = ""


@dataclass(frozen=True, slots=True)
class Recipient:
    """Somebody, or some program, that is told.

    Attributes:
        id: 0 for a new one.
        address: E-mail addresses with commas between, or the URL that takes a POST.
        secret: Bearer token of a webhook.
        urgent_only: Of the alarms only those for which somebody must go now.
        digest: Notices are gathered for so long and sent together; zero: each at once.
        quiet_from, quiet_until: Local times between which only urgent alarms are sent; both None:
            never quiet. From 22:00 until 06:00 is one night.
    """

    name: str
    channel: Channel
    address: str
    id: int = 0
    secret: str = field(default="", repr=False)
    subjects: frozenset[Subject] = frozenset(Subject)
    urgent_only: bool = False
    digest: timedelta = timedelta(0)
    quiet_from: time | None = None
    quiet_until: time | None = None
    enabled: bool = True

    def wants(self, subject: Subject, *, urgent: bool) -> bool:
        """Tell whether a notice is for this recipient."""
        if not self.enabled or subject not in self.subjects:
            return False
        return urgent or not (self.urgent_only and subject is Subject.ALARM)


@dataclass(frozen=True, slots=True)
class Notice:
    """Something that is to be told to one recipient.

    Attributes:
        at: When it happened, UTC.
        failures: How often it could not be delivered.
    """

    recipient_id: int
    subject: Subject
    title: str
    text: str
    at: datetime
    urgent: bool = False
    id: int = 0
    failures: int = 0
    last_error: str = ""


def checked_recipient(recipient: Recipient) -> Recipient:
    """Return a recipient that can be told.

    Raises:
        InvalidInput: Its name, address, digest or quiet time cannot be used.
    """
    if not recipient.name.strip():
        raise InvalidInput("A recipient needs a name.")
    if recipient.channel is Channel.WEBHOOK:
        if not is_address(recipient.address, ("http", "https")):
            raise InvalidInput(
                "This is no address to send to: {url}",
                hint="It begins with {scheme}:// and names a computer.",
                url=recipient.address,
                scheme="https",
            )
    elif not all(map(_is_mail_address, mail_addresses(recipient))) or not recipient.address:
        raise InvalidInput("An e-mail address looks like name@company.com.")
    if not timedelta(0) <= recipient.digest <= LONGEST_DIGEST:
        raise InvalidInput("Notices are gathered for a day at most.")
    if (recipient.quiet_from is None) != (recipient.quiet_until is None):
        raise InvalidInput("A quiet time has a beginning and an end.")
    return recipient


def mail_addresses(recipient: Recipient) -> list[str]:
    """Return the single addresses of a recipient."""
    return [part.strip() for part in recipient.address.split(",")]


def due(recipient: Recipient, waiting: Sequence[Notice], now: datetime) -> list[Notice]:
    """Return which of the notices that wait, oldest first, are to be sent now, together.

    Args:
        now: With the depot's zone, by which quiet times are told.
    """
    urgent = [notice for notice in waiting if notice.urgent]
    if urgent:
        return urgent[:MOST_IN_ONE]
    if not waiting or is_quiet(recipient, now.timetz().replace(tzinfo=None)):
        return []
    gathered = now - waiting[0].at >= recipient.digest
    return list(waiting[:MOST_IN_ONE]) if gathered else []


def is_quiet(recipient: Recipient, at: time) -> bool:
    """Tell whether a local time lies in the quiet time of a recipient."""
    since, until = recipient.quiet_from, recipient.quiet_until
    if since is None or until is None or since == until:
        return False
    if since < until:
        return since <= at < until
    return at >= since or at < until


def _is_mail_address(text: str) -> bool:
    name, at, domain = text.partition("@")
    return bool(name and at and domain) and " " not in text and "\n" not in text
