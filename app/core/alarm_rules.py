"""When something is wrong enough for an alarm: each rule says which causes there are now."""

from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from app.core.alarms import AlarmKey, AlarmRule, Cause
from app.core.chargers import ConnectorStatus, Presence
from app.core.ids import ChargerId, ConnectorId
from app.core.snapshots import ChargerSnapshot, ConnectorSnapshot

_GIGABYTE = 1_000_000_000


@dataclass(frozen=True, slots=True)
class AlarmLimits:
    """From when on something counts.

    Attributes:
        offline_after_s: Seconds without a connection.
        fault_after_s: Seconds that a fault lasts: some chargers report one for a moment.
        clock_off_s: Seconds by which a charger's clock is wrong.
        refused_attempts: How often somebody was turned away in the last half hour.
        certificate_days: Days that the certificate of this server is still valid.
        backup_days: Days since the last backup.
        disk_free_gb: Free gigabytes where the books lie.
        energy_days: Days that a session with doubtful energy is asked about.
        call: Whom to call when a fault stays, such as a name and a number.
    """

    offline_after_s: int = 600
    fault_after_s: int = 10
    clock_off_s: int = 300
    refused_attempts: int = 3
    certificate_days: int = 30
    backup_days: int = 7
    disk_free_gb: int = 2
    energy_days: int = 3
    call: str = ""


BOUNDS: Mapping[str, tuple[int, int]] = {
    "offline_after_s": (30, 86_400),
    "fault_after_s": (0, 3_600),
    "clock_off_s": (60, 86_400),
    "refused_attempts": (1, 1_000),
    "certificate_days": (1, 365),
    "backup_days": (1, 365),
    "disk_free_gb": (1, 1_000),
    "energy_days": (1, 60),
}
"""The least and the greatest value of each limit."""


@dataclass(frozen=True, slots=True)
class HostFacts:
    """What the machine says of itself; None where nobody knows.

    Attributes:
        certificate_until: When the certificate of the server ends; None where it has none.
        backup_at: When the newest backup was made, or where there is none when the books began.
        free_bytes: Room that is left where the books lie.
        not_listening: Addresses on which chargers or programs should be served and are not.
    """

    certificate_until: datetime | None = None
    backup_at: datetime | None = None
    free_bytes: int | None = None
    not_listening: tuple[str, ...] = ()


def offline_causes(
    chargers: Iterable[ChargerSnapshot],
    since: datetime,
    now: datetime,
    limits: AlarmLimits,
    known: Container[AlarmKey] = (),
) -> Iterator[Cause]:
    """Yield the chargers that are away too long; we began to look at `since`.

    One whose alarm is `known` still is, however long ago this program was started.
    """
    after = timedelta(seconds=limits.offline_after_s)
    for each in chargers:
        heard_at = max(each.last_frame_at or since, since)
        if each.presence is not Presence.OFFLINE:
            continue
        charger_id = each.charger.id
        if now - heard_at >= after or (AlarmRule.OFFLINE, charger_id) in known:
            yield Cause(AlarmRule.OFFLINE, charger_id, each.disconnect_reason, charger_id)


def fault_causes(
    connectors: Iterable[ConnectorSnapshot], now: datetime, limits: AlarmLimits
) -> Iterator[Cause]:
    """Yield the connectors, and with number 0 the chargers, that report a fault."""
    after = timedelta(seconds=limits.fault_after_s)
    for each in connectors:
        reported_at = each.status_received_at
        if each.status is not ConnectorStatus.FAULTED or reported_at is None:
            continue
        if now - reported_at >= after:
            words = (each.error_code, each.vendor_error_code, each.info)
            text = " · ".join(word for word in words if word)
            yield Cause(AlarmRule.FAULTED, str(each.id), text, each.id.charger_id)


def clock_causes(behind: Mapping[ChargerId, timedelta], limits: AlarmLimits) -> Iterator[Cause]:
    """Yield the chargers whose clock is wrong; `behind` is negative where one is ahead."""
    for charger_id, span in behind.items():
        if abs(span) >= timedelta(seconds=limits.clock_off_s):
            sign = "-" if span > timedelta() else "+"
            text = f"{sign}{timedelta(seconds=round(abs(span).total_seconds()))}"
            yield Cause(AlarmRule.CLOCK_WRONG, charger_id, text, charger_id)


def host_causes(facts: HostFacts, now: datetime, limits: AlarmLimits) -> Iterator[Cause]:
    """Yield what is wrong with the machine, its disk and its certificate."""
    until = facts.certificate_until
    if until is not None and until - now <= timedelta(days=limits.certificate_days):
        yield Cause(AlarmRule.CERTIFICATE_EXPIRING, "certificate", f"{until:%Y-%m-%d}")
    if facts.backup_at is not None and now - facts.backup_at >= timedelta(days=limits.backup_days):
        yield Cause(AlarmRule.BACKUP_OLD, "backup", f"{facts.backup_at:%Y-%m-%d}")
    free = facts.free_bytes
    if free is not None and free < limits.disk_free_gb * _GIGABYTE:
        yield Cause(AlarmRule.DISK_LOW, "disk", f"{free / _GIGABYTE:.1f} GB")
    for address in facts.not_listening:
        yield Cause(AlarmRule.NOT_LISTENING, address, address)


def connector_of(thing: str, charger_id: ChargerId | None) -> ConnectorId | None:
    """Return the connector that an alarm is about; with number 0 the charger, None for neither."""
    if charger_id is None:
        return None
    number = thing.removeprefix(f"{charger_id}/")
    return ConnectorId(charger_id, int(number) if number.isdigit() and number != thing else 0)
