"""Where in a charging profile's schedule an instant falls."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Final, Literal

from app.ocpp.simulator.frames import Payload

_RECURS: Final = {"Daily": timedelta(days=1), "Weekly": timedelta(days=7)}


@dataclass(frozen=True, slots=True)
class Period:
    """One step of a schedule: its limit in A or W, and the phases it allows."""

    limit: float
    unit: Literal["A", "W"]
    phases: int | None = None


def parse_instant(text: str) -> datetime:
    """Read an ISO 8601 instant; without a zone it is UTC."""
    instant = datetime.fromisoformat(text)
    return instant if instant.tzinfo is not None else instant.replace(tzinfo=UTC)


def period_at(profile: Payload, at: datetime, started_at: datetime) -> Period | None:
    """Return the step in force at an instant, None outside the profile's validity or duration.

    A relative profile, and one without startSchedule, begins with the transaction.
    """
    if not _is_valid(profile, at):
        return None
    schedule = profile["chargingSchedule"]
    elapsed = at - _begin(profile, at, started_at)
    duration = schedule.get("duration")
    if elapsed < timedelta() or (duration and elapsed >= timedelta(seconds=duration)):
        return None
    steps = [
        step
        for step in schedule["chargingSchedulePeriod"]
        if timedelta(seconds=step["startPeriod"]) <= elapsed
    ]
    if not steps:
        return None
    last = steps[-1]
    return Period(float(last["limit"]), schedule["chargingRateUnit"], last.get("numberPhases"))


def edges(
    profile: Payload, begin: datetime, end: datetime, started_at: datetime
) -> Iterator[datetime]:
    """Yield the instants after `begin` and before `end` at which the profile's step changes."""
    marks = [parse_instant(profile[key]) for key in ("validFrom", "validTo") if key in profile]
    first = _begin(profile, begin, started_at)
    recurs = _recurrence(profile)
    while True:
        marks += _marks(profile["chargingSchedule"], first)
        if recurs is None or first >= end:
            break
        first += recurs
    yield from (mark for mark in marks if begin < mark < end)


def _marks(schedule: Payload, first: datetime) -> list[datetime]:
    offsets = [step["startPeriod"] for step in schedule["chargingSchedulePeriod"]]
    if schedule.get("duration"):
        offsets.append(schedule["duration"])
    return [first + timedelta(seconds=offset) for offset in offsets]


def _is_valid(profile: Payload, at: datetime) -> bool:
    if "validFrom" in profile and at < parse_instant(profile["validFrom"]):
        return False
    return not ("validTo" in profile and at >= parse_instant(profile["validTo"]))


def _recurrence(profile: Payload) -> timedelta | None:
    if profile["chargingProfileKind"] != "Recurring":
        return None
    return _RECURS[profile.get("recurrencyKind", "Daily")]


def _begin(profile: Payload, at: datetime, started_at: datetime) -> datetime:
    start = profile["chargingSchedule"].get("startSchedule")
    if profile["chargingProfileKind"] == "Relative" or start is None:
        return started_at
    first = parse_instant(start)
    recurs = _recurrence(profile)
    if recurs is None or at < first:
        return first
    return first + (at - first) // recurs * recurs
