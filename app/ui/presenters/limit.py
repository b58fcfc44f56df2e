"""Charging profiles in words: what is limited, how, until when, and what a charger keeps to."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from app.core.charging_profiles import (
    ChargingProfile,
    ProfileCapabilities,
    ProfileKind,
    ProfilePurpose,
    RateUnit,
    Recurrency,
    SchedulePeriod,
)
from app.services.limits.charging_profiles import CompositeSchedule
from app.services.limits.sent_profiles import SentProfile
from app.ui.presenters.charger import WordView
from app.ui.words.formats import Formats

translate = QCoreApplication.translate

_SPAN = re.compile(r"(\d{1,3}):([0-5]\d)(?::([0-5]\d))?", re.ASCII)
_MOST_STEPS = 3
FIRST_LIMITS = {RateUnit.AMPERE: Decimal(16), RateUnit.WATT: Decimal(11000)}
"""What a limit begins with, to be changed: what most cables and vehicles take."""


@dataclass(frozen=True, slots=True)
class StepLine:
    """A limit over time, to be drawn as steps.

    Attributes:
        at_s: Seconds since 1970; one more than there are values: the last is the end.
        values: In `unit`, from each moment to the next.
    """

    at_s: tuple[float, ...]
    values: tuple[float, ...]
    unit: str


def purpose_text(purpose: ProfilePurpose) -> str:
    """Say what a profile limits."""
    words = {
        ProfilePurpose.DEFAULT: translate("Limits", "Every session"),
        ProfilePurpose.SESSION: translate("Limits", "The running session"),
        ProfilePurpose.STATION: translate("Limits", "The whole charger"),
    }
    return words[purpose]


def kind_text(kind: ProfileKind, recurrency: Recurrency | None) -> str:
    """Say what the times of a profile count from."""
    if kind is ProfileKind.RECURRING:
        daily = recurrency is Recurrency.DAILY
        return translate("Limits", "Each day") if daily else translate("Limits", "Each week")
    if kind is ProfileKind.RELATIVE:
        return translate("Limits", "From the session's start")
    return translate("Limits", "From a moment on")


def unit_text(unit: RateUnit) -> str:
    """Name a unit as people who set limits do."""
    if unit is RateUnit.AMPERE:
        return translate("Limits", "Amperes for each phase")
    return translate("Limits", "Watts in all")


def place_text(number: int) -> str:
    """Name a connector; 0 is the charger as a whole."""
    if number == 0:
        return translate("Limits", "All connectors")
    return translate("Limits", "Connector {number}").format(number=number)


def limit_text(limit: Decimal, unit: RateUnit, formats: Formats) -> str:
    """Write a limit; nothing at all is a pause."""
    if limit == 0:
        return translate("Limits", "pause")
    if unit is RateUnit.AMPERE:
        return translate("Limits", "{number} A").format(number=_number(limit, formats))
    return translate("Limits", "{number} kW").format(number=_number(limit / 1000, formats))


def periods_text(profile: ChargingProfile, formats: Formats) -> str:
    """Write the steps of a schedule in a line."""
    steps = []
    for period in profile.periods[:_MOST_STEPS]:
        limit = limit_text(period.limit, profile.unit, formats)
        if period.start_s:
            text = translate("Limits", "from {span} on {limit}")
            limit = text.format(span=span_text(period.start_s), limit=limit)
        steps.append(limit)
    more = len(profile.periods) - _MOST_STEPS
    if more > 0:
        steps.append(translate("Limits", "and %n more", "", more))
    return ", ".join(steps)


def validity_view(profile: ChargingProfile, now: datetime, formats: Formats) -> WordView:
    """Say whether a profile counts now, and until when."""
    begin, end = profile.valid_from, profile.valid_until
    if profile.kind is ProfileKind.ABSOLUTE and profile.starts_at is not None:
        begin = max(begin or profile.starts_at, profile.starts_at)
        if profile.duration_s is not None:
            over = profile.starts_at + timedelta(seconds=profile.duration_s)
            end = min(end or over, over)
    if end is not None and end <= now:
        return WordView(translate("Limits", "Over"), "offline", "ring")
    if begin is not None and begin > now:
        text = translate("Limits", "From {moment}").format(moment=formats.moment(begin, now))
        return WordView(text, "waiting", "half")
    if end is not None:
        text = translate("Limits", "Until {moment}").format(moment=formats.moment(end, now))
        return WordView(text, "ok", "circle")
    return WordView(translate("Limits", "In force"), "ok", "circle")


def sent_row(sent: SentProfile, now: datetime, formats: Formats) -> Sequence[str | WordView]:
    """Describe a profile that a charger took, a text for each column."""
    profile = sent.profile
    what = purpose_text(profile.purpose)
    if sent.connector_number:
        what = translate("Limits", "{what} · {number}").format(
            what=what, number=sent.connector_number
        )
    who = translate("Limits", "{moment}, {name}").format(
        moment=formats.moment(sent.sent_at, now), name=sent.by
    )
    return (
        what,
        periods_text(profile, formats),
        kind_text(profile.kind, profile.recurrency),
        validity_view(profile, now, formats),
        str(profile.stack_level),
        who,
    )


def abilities_text(known: ProfileCapabilities, vendor: str) -> str:
    """Say what a charger can take; `vendor` names where we know better than it says."""
    parts = []
    if len(known.units) == 1:
        (unit,) = known.units
        text = translate("Limits", "It obeys limits of one kind only: {unit}.")
        parts.append(text.format(unit=unit_text(unit)))
        if vendor:
            parts.append(translate("Limits", "Known of {vendor}.").format(vendor=vendor))
    if known.most_periods is not None:
        parts.append(translate("Limits", "At most %n step(s).", "", known.most_periods))
    return " ".join(parts)


def span_text(seconds: int) -> str:
    """Write a span as hours and minutes, with seconds where there are any."""
    minutes, rest = divmod(seconds, 60)
    text = f"{minutes // 60}:{minutes % 60:02d}"
    return f"{text}:{rest:02d}" if rest else text


def span_seconds(text: str) -> int | None:
    """Read hours and minutes, perhaps with seconds; None where it is nothing of the kind."""
    found = _SPAN.fullmatch(text.strip())
    if found is None:
        return None
    hours, minutes, rest = (int(part or 0) for part in found.groups())
    return hours * 3600 + minutes * 60 + rest


def step_line(schedule: CompositeSchedule, duration_s: int, now: datetime) -> StepLine:
    """Return what a charger keeps to as steps; W become kW."""
    begin = (schedule.starts_at or now).timestamp()
    watts = schedule.unit is RateUnit.WATT
    length = schedule.duration_s or duration_s
    periods = [period for period in schedule.periods if period.start_s < length]
    return StepLine(
        tuple(begin + period.start_s for period in periods) + (begin + length,) * bool(periods),
        tuple(float(period.limit / 1000 if watts else period.limit) for period in periods),
        "kW" if watts else "A",
    )


def schedule_text(schedule: CompositeSchedule, now: datetime, formats: Formats) -> str:
    """Say which limit holds now and which comes next."""
    begin, unit = schedule.starts_at or now, schedule.unit
    if unit is None or not schedule.periods:
        return ""
    elapsed_s = (now - begin).total_seconds()
    current = _current(schedule.periods, elapsed_s)
    text = translate("Limits", "Now: {limit}.")
    said = text.format(limit=limit_text(current.limit, unit, formats))
    later = next((p for p in schedule.periods if p.start_s > max(elapsed_s, 0)), None)
    if later is None:
        return said
    following = translate("Limits", "From {moment} on: {limit}.").format(
        moment=formats.moment(begin + timedelta(seconds=later.start_s), now),
        limit=limit_text(later.limit, unit, formats),
    )
    return f"{said} {following}"


def _current(periods: Sequence[SchedulePeriod], elapsed_s: float) -> SchedulePeriod:
    begun = [period for period in periods if period.start_s <= max(elapsed_s, 0)]
    return begun[-1] if begun else periods[0]


def _number(value: Decimal, formats: Formats) -> str:
    whole = value == value.to_integral_value()
    return formats.number(float(value), 0 if whole else 1)
