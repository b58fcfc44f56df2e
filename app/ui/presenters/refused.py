"""What the screen says of a charger that did not get in: why, what to do, what to type."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import unquote

from PySide6.QtCore import QCoreApplication

from app.core.events import Refusal
from app.services.chargers.refused_chargers import RefusedCharger
from app.ui.words.formats import Formats

translate = QCoreApplication.translate

_EXAMPLE = "BAY7"
_BY_WSS = frozenset({Refusal.WRONG_CERTIFICATE, Refusal.NO_CERTIFICATE})

_REASONS: Mapping[Refusal, Callable[[], str]] = {
    Refusal.NO_IDENTITY: lambda: translate("Refused", "It did not say which charger it is"),
    Refusal.NOT_ADMITTED: lambda: translate("Refused", "Nobody here knows this charger"),
    Refusal.WRONG_CREDENTIALS: lambda: translate("Refused", "Its password is missing or wrong"),
    Refusal.WRONG_CERTIFICATE: lambda: translate("Refused", "It shows another's certificate"),
    Refusal.NO_CERTIFICATE: lambda: translate("Refused", "It does not show its certificate"),
    Refusal.WRONG_SUBPROTOCOL: lambda: translate("Refused", "It does not speak OCPP 1.6 JSON"),
    Refusal.TOO_MANY: lambda: translate("Refused", "Too many connections from its address"),
    Refusal.NO_WEBSOCKET: lambda: translate("Refused", "It asked for something else than OCPP"),
}
_ADVICE: Mapping[Refusal, Callable[[], str]] = {
    Refusal.NO_IDENTITY: lambda: translate(
        "Refused",
        "Give the charger an identity of its own. If it has no field for one, write it behind the "
        "address, as in:",
    ),
    Refusal.NOT_ADMITTED: lambda: translate(
        "Refused",
        "This depot takes only chargers that it knows. Is the identity spelled right? To let it "
        "wait under New chargers, change what happens with unknown ones in Settings, under "
        "Chargers and cards. It asked for:",
    ),
    Refusal.WRONG_CERTIFICATE: lambda: translate(
        "Refused",
        "Its certificate names neither its identity nor its serial number. Correct the identity in "
        "the charger, or have its certificate renewed. It should dial:",
    ),
    Refusal.NO_CERTIFICATE: lambda: translate(
        "Refused",
        "It gets in only with its own certificate, as is set on its tab Security. Choose security "
        "profile 3 in the charger, or untick it there. It should dial:",
    ),
    Refusal.WRONG_CREDENTIALS: lambda: translate(
        "Refused",
        "Type the password of this charger into it again. Its user name is its identity, the last "
        "part of the address:",
    ),
    Refusal.WRONG_SUBPROTOCOL: lambda: translate(
        "Refused",
        "Choose OCPP 1.6 JSON (also called 1.6J) in the charger, not SOAP and not 2.0.1, with this "
        "address:",
    ),
    Refusal.TOO_MANY: lambda: translate(
        "Refused",
        "It dials again and again without hanging up. Restart the charger; if it goes on, look at "
        "its network. Its address here is:",
    ),
    Refusal.NO_WEBSOCKET: lambda: translate(
        "Refused",
        "Perhaps somebody opened the address in a browser. If it is a charger, choose OCPP 1.6 "
        "JSON in it, and an address that begins with ws:",
    ),
}


@dataclass(frozen=True, slots=True)
class RefusedView:
    """Somebody who knocked in vain.

    Attributes:
        key: The same for the same row; it stays where it is while it is read.
        type_in: The address to type into the charger.
        request: What it asked, line by line.
    """

    key: tuple[str, str, str]
    reason: str
    advice: str
    type_in: str
    details: str
    request: str


def refused_view(
    row: RefusedCharger, listening: str, encrypted: str, now: datetime, formats: Formats
) -> RefusedView:
    """Describe a charger that did not get in.

    Args:
        listening: Our address without an identity.
        encrypted: The same by wss; empty where that is not served.
    """
    identity = _identity_in(row.path) or _EXAMPLE
    address = (encrypted if row.refusal in _BY_WSS else "") or listening
    last = formats.moment(row.last_at, now)
    tried = _tried(row.attempts, last)
    return RefusedView(
        key=(row.address, row.path, row.refusal.value),
        reason=_REASONS[row.refusal](),
        advice=_ADVICE[row.refusal](),
        type_in=f"{address}{identity}",
        details=translate("Refused", "{address} asked for {path} · {tried}").format(
            address=row.address, path=row.path, tried=tried
        ),
        request=row.request,
    )


def _tried(attempts: int, last: str) -> str:
    if attempts == 1:
        return translate("Refused", "once, {moment}").format(moment=last)
    text = translate("Refused", "{count} times, last {moment}")
    return text.format(count=attempts, moment=last)


def _identity_in(path: str) -> str:
    parts = [unquote(part).strip() for part in path.partition("?")[0].split("/")]
    return next((part for part in reversed(parts) if part and part.isprintable()), "")
