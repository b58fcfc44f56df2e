"""Charger to us: what each request of OCPP 1.6 leads to, and its answer."""

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from app.core.bus import Bus
from app.core.clock import Clock
from app.core.events import AttentionRaised, CertificateRequested, TransferReported
from app.core.ids import ChargerId
from app.core.transfers import TransferKind
from app.ocpp.frames import Call, ErrorCode
from app.ocpp.link import CallRefused, Request
from app.ocpp.meter_values import NO_READINGS, read
from app.ocpp.oddities import oddities
from app.ocpp.repair import mend
from app.ocpp.schemas import request_schema
from app.ocpp.translate import (
    connector_id,
    id_tag_info,
    identity,
    session_id,
    start_report,
    status_report,
    stop_report,
    wire_time,
)
from app.services.chargers.chargers import ChargerService
from app.services.people.authorization import AuthorizationService
from app.services.ports.charger import ChargerStore
from app.services.sessions.reconciliation import ReconciliationService
from app.services.sessions.sessions import SessionService

Payload = dict[str, Any]
Handler = Callable[[ChargerId, Request], Awaitable[Payload]]

# Sent after every boot; what each event means: OCPP 1.6 security whitepaper, annex A.
_ROUTINE_EVENTS = frozenset(
    {"StartupOfTheDevice", "SettingSystemTime", "ResetOrReboot", "FirmwareUpdated"}
)
_WITH_READINGS = frozenset({"MeterValues", "StopTransaction"})

_TRANSFERS: Mapping[str, TransferKind] = {
    "DiagnosticsStatusNotification": TransferKind.DIAGNOSTICS,
    "FirmwareStatusNotification": TransferKind.FIRMWARE,
    "LogStatusNotification": TransferKind.LOG,
    "SignedFirmwareStatusNotification": TransferKind.FIRMWARE,
}
PENDING_RETRY_S = 30
"""How soon a charger that waits for adoption boots again."""


class HandlersV16:
    """Answers the requests of chargers: translate, do, await at most one commit, answer."""

    def __init__(
        self,
        chargers: ChargerService,
        sessions: SessionService,
        reconciliation: ReconciliationService,
        authorization: AuthorizationService,
        statuses: ChargerStore,
        bus: Bus,
        clock: Clock,
    ) -> None:
        self._chargers = chargers
        self._sessions = sessions
        self._reconciliation = reconciliation
        self._authorization = authorization
        self._statuses = statuses
        self._bus = bus
        self._clock = clock
        self._handlers: Mapping[str, Handler] = {
            "Authorize": self._authorize,
            "BootNotification": self._boot,
            "DataTransfer": self._data_transfer,
            "DiagnosticsStatusNotification": self._transfer,
            "FirmwareStatusNotification": self._transfer,
            "Heartbeat": self._heartbeat,
            "LogStatusNotification": self._transfer,
            "MeterValues": self._meter_values,
            "SecurityEventNotification": self._security_event,
            "SignCertificate": self._sign_certificate,
            "SignedFirmwareStatusNotification": self._transfer,
            "StartTransaction": self._start,
            "StatusNotification": self._status,
            "StopTransaction": self._stop,
        }

    # -- Answers ---------------------------------------------------------------------------

    def read(self, call: Call) -> Request:
        """Mend a call; what it asks for must be something a charger may ask."""
        if call.action not in self._handlers:
            if request_schema(call.action) is None:
                raise CallRefused(ErrorCode.NOT_IMPLEMENTED, f"OCPP 1.6 has no {call.action[:50]}")
            raise CallRefused(ErrorCode.NOT_SUPPORTED, f"{call.action} is not answered here")
        mended = mend(call.action, call.payload)
        if mended.refusal is not None:
            raise CallRefused(*mended.refusal)
        now = self._clock.now()
        measured = read(mended.payload, now) if call.action in _WITH_READINGS else NO_READINGS
        odd = [*oddities(mended.payload, now), *measured.odd]
        return Request(call.action, mended.payload, (*mended.repairs, *odd), measured.found)

    async def answer(self, charger_id: ChargerId, request: Request) -> Payload:
        """Do what a request asks for; return the payload of the answer."""
        return await self._handlers[request.action](charger_id, request)

    # -- one method each -------------------------------------------------------------------

    async def _boot(self, charger_id: ChargerId, request: Request) -> Payload:
        now = self._clock.now()
        accepted = await self._chargers.booted(charger_id, identity(request.payload), now)
        await self._reconciliation.charger_booted(charger_id, now)
        charger = self._chargers.get(charger_id)
        interval_s = charger.link.heartbeat_interval_s if charger and accepted else PENDING_RETRY_S
        return {
            "status": "Accepted" if accepted else "Pending",
            "currentTime": wire_time(now),
            "interval": interval_s,
        }

    async def _heartbeat(self, charger_id: ChargerId, request: Request) -> Payload:
        return {"currentTime": wire_time(self._clock.now())}

    async def _authorize(self, charger_id: ChargerId, request: Request) -> Payload:
        authorization = self._authorization.authorize(charger_id, str(request.payload["idTag"]))
        return {"idTagInfo": id_tag_info(authorization)}

    async def _status(self, charger_id: ChargerId, request: Request) -> Payload:
        report = status_report(charger_id, request.payload, self._clock.now())
        self._bus.publish(report)
        self._statuses.note_status(report)
        return {}

    async def _start(self, charger_id: ChargerId, request: Request) -> Payload:
        report = start_report(charger_id, request.payload, self._clock.now())
        number, authorization = await self._sessions.start(report)
        return {"transactionId": number, "idTagInfo": id_tag_info(authorization)}

    async def _meter_values(self, charger_id: ChargerId, request: Request) -> Payload:
        if request.readings:
            connector = connector_id(charger_id, request.payload)
            await self._sessions.record(connector, session_id(request.payload), request.readings)
        return {}

    async def _stop(self, charger_id: ChargerId, request: Request) -> Payload:
        now = self._clock.now()
        report = stop_report(charger_id, request.payload, now)
        authorization = await self._sessions.stop(report, request.readings)
        return {} if authorization is None else {"idTagInfo": id_tag_info(authorization)}

    async def _data_transfer(self, charger_id: ChargerId, request: Request) -> Payload:
        # No vendor's language is spoken here yet; what was said is in the message log.
        return {"status": "UnknownVendorId"}

    async def _security_event(self, charger_id: ChargerId, request: Request) -> Payload:
        event = str(request.payload.get("type", ""))
        if event not in _ROUTINE_EVENTS:
            detail = str(request.payload.get("techInfo") or "")
            text = f"{event}: {detail}" if detail else event
            self._raise(charger_id, "security_event", text, event=text)
        return {}

    async def _sign_certificate(self, charger_id: ChargerId, request: Request) -> Payload:
        """Take a signing request; the certificate follows in a request of ours, or nothing does."""
        csr = str(request.payload.get("csr", ""))
        self._bus.publish(CertificateRequested(charger_id, csr, self._clock.now()))
        return {"status": "Accepted"}

    def _raise(self, charger_id: ChargerId, kind: str, text: str, **values: str) -> None:
        self._bus.publish(AttentionRaised(charger_id, kind, text, self._clock.now(), values))

    async def _transfer(self, charger_id: ChargerId, request: Request) -> Payload:
        kind, status = _TRANSFERS[request.action], str(request.payload.get("status", ""))
        self._bus.publish(TransferReported(charger_id, kind, status, self._clock.now()))
        return {}
