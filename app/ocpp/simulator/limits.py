"""Charging profiles of one charger, and the limit they come to."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from app.ocpp.simulator.electrics import Limit
from app.ocpp.simulator.frames import Payload
from app.ocpp.simulator.schedules import Period, edges, period_at

_STATION: Final = "ChargePointMaxProfile"
_DEFAULT: Final = "TxDefaultProfile"
_TRANSACTION: Final = "TxProfile"


@dataclass(frozen=True, slots=True)
class Running:
    """The transaction a limit is asked for."""

    transaction_id: int | None
    started_at: datetime


@dataclass(frozen=True, slots=True)
class Installed:
    """A profile as the server sent it, and the connector it was sent for."""

    connector: int
    profile: Payload

    @property
    def purpose(self) -> str:
        return str(self.profile["chargingProfilePurpose"])

    @property
    def stack_level(self) -> int:
        return int(self.profile["stackLevel"])


class ChargingLimits:
    """Installs, clears and evaluates charging profiles (OCPP 1.6, chapter 3.13)."""

    def __init__(self, capacity: int = 20) -> None:
        self._capacity = capacity
        self._installed: list[Installed] = []

    def install(self, connector: int, profile: Payload) -> bool:
        """Install a profile in place of one with its id, or with its purpose and stack level."""
        new = Installed(connector, profile)
        if new.purpose == _STATION and connector != 0:
            return False
        kept = [old for old in self._installed if not _replaces(new, old)]
        if len(kept) >= self._capacity:
            return False
        self._installed = [*kept, new]
        return True

    def clear(self, wanted: Payload) -> bool:
        """Remove what a ClearChargingProfile names; False if nothing matched."""
        kept = [entry for entry in self._installed if not _is_named(entry, wanted)]
        removed = len(kept) < len(self._installed)
        self._installed = kept
        return removed

    def forget_transaction(self, connector: int) -> None:
        """Drop the transaction profiles of a connector whose transaction ended."""
        self._installed = [
            entry
            for entry in self._installed
            if entry.purpose != _TRANSACTION or entry.connector != connector
        ]

    def limit(
        self, connector: int, at: datetime, running: Running | None, sharers: int = 1
    ) -> Limit:
        """Return the limit of a connector; `sharers` connectors divide the station's evenly."""
        own = self._strongest(_TRANSACTION, connector, at, running) if running else None
        own = own or self._strongest(_DEFAULT, connector, at, running)
        station = self._strongest(_STATION, 0, at, running)
        return _smaller(_as_limit(own, 1), _as_limit(station, max(1, sharers)))

    def edges(self, begin: datetime, end: datetime, running: Running | None) -> list[datetime]:
        """Return the instants in [begin, end) at which a limit may change, `begin` first."""
        started_at = running.started_at if running else begin
        found = {begin}
        for entry in self._installed:
            found.update(edges(entry.profile, begin, end, started_at))
        return sorted(found)

    def _strongest(
        self, purpose: str, connector: int, at: datetime, running: Running | None
    ) -> Period | None:
        candidates = (
            entry
            for entry in self._installed
            if entry.purpose == purpose
            and entry.connector in {0, connector}
            and _belongs(entry.profile, running)
        )
        started_at = running.started_at if running else at
        for entry in sorted(candidates, key=lambda e: (-e.stack_level, -e.connector)):
            period = period_at(entry.profile, at, started_at)
            if period is not None:
                return period
        return None


def _belongs(profile: Payload, running: Running | None) -> bool:
    wanted = profile.get("transactionId")
    return wanted is None or (running is not None and running.transaction_id == wanted)


def _replaces(new: Installed, old: Installed) -> bool:
    if old.profile["chargingProfileId"] == new.profile["chargingProfileId"]:
        return True
    return (old.connector, old.purpose, old.stack_level) == (
        new.connector,
        new.purpose,
        new.stack_level,
    )


def _is_named(entry: Installed, wanted: Payload) -> bool:
    if "id" in wanted:
        return bool(entry.profile["chargingProfileId"] == wanted["id"])
    facts: Iterable[tuple[str, Any]] = (
        ("connectorId", entry.connector),
        ("chargingProfilePurpose", entry.purpose),
        ("stackLevel", entry.stack_level),
    )
    return all(wanted.get(name, fact) == fact for name, fact in facts)


def _as_limit(period: Period | None, sharers: int) -> Limit:
    if period is None:
        return Limit()
    amount = period.limit / sharers
    if period.unit == "A":
        return Limit(current_a=amount, phases=period.phases)
    return Limit(power_w=amount, phases=period.phases)


def _smaller(one: Limit, other: Limit) -> Limit:
    return Limit(
        _least(one.current_a, other.current_a),
        _least(one.power_w, other.power_w),
        one.phases or other.phases,
    )


def _least(one: float | None, other: float | None) -> float | None:
    if one is None or other is None:
        return one if other is None else other
    return min(one, other)
