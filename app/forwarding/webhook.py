"""Notices to a program that takes a POST."""

import httpx

from app.core.notices import Recipient
from app.services.ports.forward import DeliveryFailed
from app.services.ports.notice import Message

ANSWER_WITHIN_S = 20.0


async def post_notices(message: Message, recipient: Recipient) -> None:
    """Post a message as JSON: `{"title", "notices": [{"at", "subject", "title", "text", ...}]}`.

    Raises:
        DeliveryFailed: The receiver did not answer, or not with 2xx.
    """
    notices = [
        {
            "at": notice.at.isoformat().replace("+00:00", "Z"),
            "subject": notice.subject.value,
            "title": notice.title,
            "text": notice.text,
            "urgent": notice.urgent,
        }
        for notice in message.notices
    ]
    headers = {"Authorization": f"Bearer {recipient.secret}"} if recipient.secret else {}
    try:
        async with httpx.AsyncClient(timeout=ANSWER_WITHIN_S, trust_env=False) as client:
            body = {"title": message.title, "notices": notices}
            answer = await client.post(recipient.address, json=body, headers=headers)
    except (httpx.HTTPError, httpx.InvalidURL, ValueError) as error:
        reason = str(error) or type(error).__name__
        raise DeliveryFailed("No answer: {reason}", reason=reason) from None
    if not answer.is_success:
        raise DeliveryFailed(
            "The receiver answered {status} {phrase}.",
            status=answer.status_code,
            phrase=answer.reason_phrase,
        )
