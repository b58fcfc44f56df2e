"""What the Profile tab says of a charger's ways, decided without widgets."""

from datetime import timedelta

from PySide6.QtCore import QCoreApplication

from app.core.charger_habits import ChargerHabits, RegisterKind
from app.services.conformance import ConformanceScore
from app.ui import texts
from app.ui.formats import Formats

translate = QCoreApplication.translate

_MOST_REPAIRS = 6


def score_text(score: ConformanceScore, formats: Formats) -> str:
    """Write the share of requests that kept to the standard."""
    if not score.requests:
        return translate("Profile", "Nothing was said yet")
    # Never rounded up to a hundred: one that was mended is one too many for that.
    shown = min(score.percent, 99.9) if score.percent < 100 else score.percent
    return texts.percent(formats.number(shown, 1))


def score_details(score: ConformanceScore) -> str:
    """Say what the score is made of."""
    text = translate(
        "Profile", "Of its latest {requests} requests {mended} were mended and {refused} refused."
    )
    return text.format(requests=score.requests, mended=score.mended, refused=score.refused)


def repair_lines(score: ConformanceScore) -> list[str]:
    """Return the most common repairs, each with its number."""
    text = translate("Profile", "{count} x {repair}")
    common = score.repairs.most_common(_MOST_REPAIRS)
    return [text.format(count=count, repair=repair) for repair, count in common]


def habit_facts(habits: ChargerHabits, behind: timedelta) -> dict[str, str]:
    """Say how a charger is read."""
    as_told = translate("Profile", "as the charger says")
    registers = {
        RegisterKind.UNKNOWN: translate("Profile", "not known yet"),
        RegisterKind.LIFETIME: translate("Profile", "for ever, over all sessions"),
        RegisterKind.SESSION: translate("Profile", "from zero with each session"),
    }
    return {
        translate("Profile", "Energy is in"): habits.energy_unit or as_told,
        translate("Profile", "Power is in"): habits.power_unit or as_told,
        translate("Profile", "Times without a zone are in"): habits.assumed_zone or "UTC",
        translate("Profile", "Its meter counts"): registers[habits.register],
        translate("Profile", "Its clock"): _clock(behind),
    }


def proposal_text(habits: ChargerHabits, proposed: ChargerHabits | None) -> str:
    """Say what the measurements suggest; empty where nothing."""
    if proposed is None:
        return ""
    lines = []
    if proposed.energy_unit != habits.energy_unit:
        text = translate("Profile", "What it measures fits together if its energy is in {unit}.")
        lines.append(text.format(unit=proposed.energy_unit))
    if proposed.power_unit != habits.power_unit:
        text = translate("Profile", "What it measures fits together if its power is in {unit}.")
        lines.append(text.format(unit=proposed.power_unit))
    return "\n".join(lines)


def _clock(behind: timedelta) -> str:
    if not behind:
        return translate("Profile", "is right, or nothing was read yet")
    span = texts.duration(abs(behind))
    if behind > timedelta():
        text = translate("Profile", "is {span} behind ours; our time is used")
    else:
        text = translate("Profile", "is {span} ahead of ours; our time is used")
    return text.format(span=span)
