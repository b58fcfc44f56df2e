"""Notices by e-mail."""

from email.message import EmailMessage
from email.utils import formatdate, make_msgid

import aiosmtplib

from app.core.notices import MailSecurity, MailServer, Notice, Recipient, mail_addresses
from app.services.ports.forward import DeliveryFailed
from app.services.ports.notice import Attachment, Message

ANSWER_WITHIN_S = 20.0
_TYPES = {
    "pdf": ("application", "pdf"),
    "csv": ("text", "csv"),
    "xlsx": ("application", "vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
}


async def send_mail(message: Message, recipient: Recipient, server: MailServer) -> None:
    """Hand a message to the mail server.

    Raises:
        DeliveryFailed: There is no server, or it did not take the message for everybody.
    """
    if not server.host:
        raise DeliveryFailed(
            "There is no mail server.", hint="Name one in the settings, under Notices."
        )
    try:
        refused, _ = await aiosmtplib.send(
            _mail(message, recipient, server),
            hostname=server.host,
            port=server.port,
            username=server.user or None,
            password=server.password or None,
            use_tls=server.security is MailSecurity.TLS,
            start_tls=server.security is MailSecurity.STARTTLS,
            timeout=ANSWER_WITHIN_S,
        )
    except (aiosmtplib.SMTPException, OSError, ValueError) as error:
        raise DeliveryFailed("The mail server: {reason}", reason=_reason(error)) from None
    if refused:
        raise DeliveryFailed("The mail server refused {who}.", who=", ".join(refused))


def _mail(message: Message, recipient: Recipient, server: MailServer) -> EmailMessage:
    mail = EmailMessage()
    mail["Subject"] = message.title
    mail["From"] = server.sender or server.user
    mail["To"] = ", ".join(mail_addresses(recipient))
    mail["Date"] = formatdate(localtime=True)
    mail["Message-ID"] = make_msgid(domain="chargeyard.local")
    # Answering machines leave it alone (RFC 3834).
    mail["Auto-Submitted"] = "auto-generated"
    mail.set_content("\n\n".join(map(_paragraph, message.notices)) + "\n")
    for attachment in message.attachments:
        _attach(mail, attachment)
    return mail


def _paragraph(notice: Notice) -> str:
    return f"{notice.at.astimezone():%Y-%m-%d %H:%M}  {notice.title}\n{notice.text}"


def _attach(mail: EmailMessage, attachment: Attachment) -> None:
    ending = attachment.name.rpartition(".")[2]
    main, sub = _TYPES.get(ending, ("application", "octet-stream"))
    mail.add_attachment(attachment.content, maintype=main, subtype=sub, filename=attachment.name)


def _reason(error: Exception) -> str:
    if isinstance(error, aiosmtplib.SMTPResponseException):
        return f"{error.code} {error.message}"
    return str(error) or type(error).__name__
