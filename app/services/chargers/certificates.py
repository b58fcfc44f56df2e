"""Certificates of the depot and its chargers: who is certified, and when it ends."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from app.core.audit_detail import AuditDetail
from app.core.bus import Bus
from app.core.chargers import Charger
from app.core.clock import Clock
from app.core.commands import CommandResult
from app.core.errors import DepotError, InvalidInput
from app.core.events import AttentionRaised, CertificateRequested
from app.core.ids import ChargerId
from app.core.plain_values import plain
from app.core.roles import SYSTEM, Operator, Role
from app.services.audit import Auditor, audited
from app.services.background import Background
from app.services.chargers.chargers import ChargerService
from app.services.kept import Kept
from app.services.ports.certificate import CertificateAuthority
from app.services.ports.charger import ChargerGateway
from app.services.ports.journal import SettingsStore

WARNED_BEFORE = timedelta(days=30)
WARNED_AGAIN_AFTER = timedelta(days=1)


class CertificateUse(StrEnum):
    """What a certificate that a charger holds is trusted for (security whitepaper, 5.9)."""

    CENTRAL_SYSTEM = "CentralSystemRootCertificate"
    MANUFACTURER = "ManufacturerRootCertificate"


@dataclass(frozen=True, slots=True)
class InstalledCertificate:
    """A certificate that a charger holds, by the hashes that name it."""

    use: CertificateUse
    algorithm: str
    issuer_name_hash: str
    issuer_key_hash: str
    serial_number: str


@dataclass(frozen=True, slots=True)
class InstalledList:
    """What a charger says it holds, beside its answer."""

    result: CommandResult
    certificates: Sequence[InstalledCertificate] = ()


@dataclass(frozen=True, slots=True)
class IssuedCertificate:
    """The newest certificate that the depot signed for a charger.

    Attributes:
        serial_number: In hexadecimal digits.
        accepted: The charger has said that it uses it.
        warned_at: When somebody was told last that it ends soon.
    """

    serial_number: str
    issued_at: datetime
    until: datetime
    accepted: bool = False
    warned_at: datetime | None = None


class CertificateService:
    """Signs what adopted chargers ask for under their own name, and watches what ends."""

    def __init__(
        self,
        authority: CertificateAuthority,
        gateway: ChargerGateway,
        chargers: ChargerService,
        store: SettingsStore,
        bus: Bus,
        auditor: Auditor,
        clock: Clock,
    ) -> None:
        self._authority = authority
        self._gateway = gateway
        self._chargers = chargers
        self._issued = Kept(store, "issued_certificates", dict[str, IssuedCertificate], {})
        self._bus = bus
        self._auditor = auditor
        self._clock = clock
        self._background = Background()
        bus.subscribe(CertificateRequested, self._on_requested)

    async def load(self) -> None:
        """Read what was issued."""
        await self._issued.load()

    async def close(self) -> None:
        """End what still runs."""
        await self._background.close()

    def issued_to(self, charger_id: ChargerId) -> IssuedCertificate | None:
        """Return the newest certificate of a charger that the depot signed."""
        return self._issued.value.get(charger_id)

    @property
    def has_authority(self) -> bool:
        """Whether the depot can sign."""
        return self._authority.exists()

    # -- asking ----------------------------------------------------------------------------

    @audited("certificate.trust", Role.MANAGER)
    async def install_authority(self, charger_id: ChargerId, *, by: Operator) -> CommandResult:
        """Have a charger trust the depot's authority, so that it can dial wss.

        Raises:
            NotFound: The depot has no authority.
        """
        payload = {
            "certificateType": CertificateUse.CENTRAL_SYSTEM.value,
            "certificate": self._authority.certificate(),
        }
        return await self._gateway.call(charger_id, "InstallCertificate", payload)

    @audited("certificate.list", Role.ATTENDANT)
    async def installed(
        self, charger_id: ChargerId, use: CertificateUse, *, by: Operator
    ) -> InstalledList:
        """Ask a charger which certificates it trusts; "NotFound" means none."""
        payload = {"certificateType": use.value}
        result = await self._gateway.call(charger_id, "GetInstalledCertificateIds", payload)
        entries = result.payload.get("certificateHashData") or ()
        found = (_installed(use, entry) for entry in entries if isinstance(entry, dict))
        return InstalledList(result, tuple(found))

    @audited("certificate.delete", Role.MANAGER)
    async def delete(
        self, charger_id: ChargerId, certificate: InstalledCertificate, *, by: Operator
    ) -> CommandResult:
        """Have a charger trust a certificate no longer."""
        hashes = {
            "hashAlgorithm": certificate.algorithm,
            "issuerNameHash": certificate.issuer_name_hash,
            "issuerKeyHash": certificate.issuer_key_hash,
            "serialNumber": certificate.serial_number,
        }
        payload = {"certificateHashData": hashes}
        return await self._gateway.call(charger_id, "DeleteCertificate", payload)

    @audited("certificate.renew", Role.MANAGER)
    async def renew(self, charger_id: ChargerId, *, by: Operator) -> CommandResult:
        """Have a charger ask for a certificate of its own, the first or a new one."""
        payload = {"requestedMessage": "SignChargePointCertificate"}
        return await self._gateway.call(charger_id, "ExtendedTriggerMessage", payload)

    async def settle(self) -> None:
        """Tell of certificates that end soon, once a day, and have them renewed."""
        now = self._clock.now()
        for charger_id, issued in list(self._issued.value.items()):
            if issued.until - now > WARNED_BEFORE or not self._due(issued, now):
                continue
            await self._keep(ChargerId(charger_id), replace(issued, warned_at=now))
            text = f"Its certificate ends on {issued.until:%Y-%m-%d}; it is asked to renew it"
            self._raise(ChargerId(charger_id), "certificate_expiring", text)
            self._background.spawn(self._have_renewed(ChargerId(charger_id)))

    async def _have_renewed(self, charger_id: ChargerId) -> None:
        await self.renew(charger_id, by=SYSTEM)

    # -- signing ---------------------------------------------------------------------------

    def _on_requested(self, fact: CertificateRequested) -> None:
        if not self._authority.exists():
            text = "Asks for a certificate: sign its request and send CertificateSigned"
            self._raise(fact.charger_id, "certificate_requested", text)
            return
        self._background.spawn(self._sign(fact))

    async def _sign(self, fact: CertificateRequested) -> None:
        try:
            request = await asyncio.to_thread(self._authority.read, fact.csr)
            _check_name(request.common_name, self._admitted(fact.charger_id))
            signed = await asyncio.to_thread(self._authority.sign, request, fact.charger_id)
        except DepotError as refused:
            self._note_signing(fact.charger_id, AuditDetail.of_failure(refused))
            self._raise(fact.charger_id, "certificate_refused", f"Got no certificate: {refused}")
            return
        payload = {"certificateChain": signed.chain_pem}
        result = await self._gateway.call(fact.charger_id, "CertificateSigned", payload)
        now = self._clock.now()
        if result.ok:
            issued = IssuedCertificate(signed.serial_number, now, signed.until, accepted=True)
            await self._keep(fact.charger_id, issued)
        else:
            text = f"Did not take its certificate: {result.detail or result.status}"
            self._raise(fact.charger_id, "certificate_refused", text)
        values = {"serial_number": signed.serial_number, "until": signed.until}
        told = AuditDetail(str(result.status), result.detail, plain(values))
        self._note_signing(fact.charger_id, told)

    def _note_signing(self, charger_id: ChargerId, detail: AuditDetail) -> None:
        said = replace(detail, subject_field="charger_id")
        self._auditor.note(SYSTEM, "certificate.sign", charger_id, said)

    def _admitted(self, charger_id: ChargerId) -> Charger:
        charger = self._chargers.get(charger_id)
        if charger is None or not charger.adopted:
            raise InvalidInput("The charger is not adopted.")
        return charger

    async def _keep(self, charger_id: ChargerId, issued: IssuedCertificate) -> None:
        await self._issued.save({**self._issued.value, charger_id: issued})

    def _due(self, issued: IssuedCertificate, now: datetime) -> bool:
        return issued.warned_at is None or now - issued.warned_at >= WARNED_AGAIN_AFTER

    def _raise(self, charger_id: ChargerId, kind: str, text: str) -> None:
        self._bus.publish(AttentionRaised(charger_id, kind, text, self._clock.now()))


def _check_name(name: str, charger: Charger) -> None:
    """Let a charger be certified only as itself: by its serial number or its identity."""
    allowed = {charger.id.casefold(), charger.identity.serial_number.casefold()} - {""}
    if name.casefold() not in allowed:
        raise InvalidInput("It asks for the name {name!r}, which is not its own.", name=name[:64])


def _installed(use: CertificateUse, entry: dict[str, object]) -> InstalledCertificate:
    return InstalledCertificate(
        use=use,
        algorithm=str(entry.get("hashAlgorithm", "")),
        issuer_name_hash=str(entry.get("issuerNameHash", "")),
        issuer_key_hash=str(entry.get("issuerKeyHash", "")),
        serial_number=str(entry.get("serialNumber", "")),
    )
