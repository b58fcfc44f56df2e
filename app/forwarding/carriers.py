"""Chooses who carries a message: a mail server or a webhook."""

from app.core.notices import Channel, MailServer, Recipient
from app.services.ports.notice import Message


class NetworkCarrier:
    """Implements `Carrier`."""

    async def carry(self, message: Message, recipient: Recipient, server: MailServer) -> None:
        """Hand a message over; see `Carrier.carry`."""
        # A depot that tells nobody pays for none of their libraries.
        if recipient.channel is Channel.EMAIL:
            from app.forwarding.mail import send_mail

            await send_mail(message, recipient, server)
        else:
            from app.forwarding.webhook import post_notices

            await post_notices(message, recipient)
