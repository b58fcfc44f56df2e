"""What the Security tab says, decided without widgets."""

import json
from collections.abc import Iterable, Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from app.services.chargers.certificates import (
    WARNED_BEFORE,
    CertificateUse,
    InstalledCertificate,
    IssuedCertificate,
)
from app.services.ports.message import Exchange
from app.ui.models.text_model import TextRow
from app.ui.words.formats import Formats

translate = QCoreApplication.translate


def own_certificate(
    issued: IssuedCertificate | None, has_authority: bool, now: datetime, formats: Formats
) -> str:
    """Say which certificate of the depot a charger has, and what can be done about it."""
    if not has_authority:
        return translate(
            "Security",
            "This depot has no certificates of its own yet. An administrator makes them here; then"
            " chargers can connect encrypted.",
        )
    if issued is None:
        return translate("Security", "This charger has no certificate of its own from this depot.")
    day = formats.full_day(issued.until)
    if issued.until <= now:
        return translate("Security", "Its own certificate ended on {day}.").format(day=day)
    if issued.until - now <= WARNED_BEFORE:
        text = translate("Security", "Its own certificate ends on {day}: have it renewed.")
        return text.format(day=day)
    return translate("Security", "Its own certificate is valid until {day}.").format(day=day)


def installed_rows(certificates: Iterable[InstalledCertificate]) -> Sequence[TextRow]:
    """Return a row for each certificate that a charger trusts."""
    uses = {
        CertificateUse.CENTRAL_SYSTEM: translate("Security", "Central system"),
        CertificateUse.MANUFACTURER: translate("Security", "Firmware of the maker"),
    }
    return [
        TextRow(each, (uses[each.use], each.serial_number, each.issuer_name_hash))
        for each in certificates
    ]


def event_rows(exchanges: Iterable[Exchange], now: datetime, formats: Formats) -> Sequence[TextRow]:
    """Return a row for each security event that a charger has reported."""
    return [
        TextRow(each.id, (formats.moment(each.requested_at, now), *_event(each.request)))
        for each in exchanges
    ]


def _event(request: str) -> tuple[str, str]:
    try:
        payload = json.loads(request)
    except ValueError:
        return "", request
    if not isinstance(payload, dict):
        return "", request
    return str(payload.get("type", "")), str(payload.get("techInfo") or "")
