"""What the Profile tab says of a charger's ways, decided without widgets."""

from datetime import timedelta

from PySide6.QtCore import QCoreApplication

from app.core.charger_habits import (
    NO_SUBPROTOCOL,
    ChargerHabits,
    CloseManner,
    LimitEffect,
    RegisterKind,
)
from app.core.connector_map import ConnectorMap
from app.services.chargers.conformance import ConformanceScore
from app.services.ports.mirror import MirrorState
from app.ui.words import texts
from app.ui.words.formats import Formats

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


def habit_facts(
    habits: ChargerHabits, behind: timedelta, mirror: MirrorState | None = None
) -> dict[str, str]:
    """Say how a charger is read and what it does, and how the copying of it goes."""
    as_told = translate("Profile", "as the charger says")
    return {
        translate("Profile", "Energy is in"): habits.energy_unit or as_told,
        translate("Profile", "Power is in"): habits.power_unit or as_told,
        translate("Profile", "Times without a zone are in"): habits.assumed_zone or "UTC",
        translate("Profile", "Its meter counts"): register_words()[habits.register],
        translate("Profile", "Its clock"): _clock(behind),
        translate("Profile", "Its connectors are numbered"): map_text(habits.connector_map)
        or as_told,
        translate("Profile", "Its word for OCPP 1.6"): _subprotocol(habits.subprotocol),
        translate("Profile", "When the program ends, its connection is"): close_words()[
            habits.close
        ],
        translate("Profile", "It comes back"): _redial(habits),
        translate("Profile", "Limits of its power"): _limits(habits.limits),
        translate("Profile", "What it says is copied to"): habits.mirror
        or translate("Profile", "nobody"),
        **_copying(habits, mirror),
    }


def _copying(habits: ChargerHabits, mirror: MirrorState | None) -> dict[str, str]:
    if not habits.mirror:
        return {}
    return {translate("Profile", "The copying"): _mirror_text(mirror)}


def _mirror_text(mirror: MirrorState | None) -> str:
    if mirror is None:
        return translate("Profile", "begins with what it says next")
    waiting = translate("Profile", "%n waiting", "", mirror.waiting)
    if not mirror.connected:
        why = mirror.problem or translate("Profile", "no connection yet")
        text = translate("Profile", "is not reached: {why}; {waiting}")
        return text.format(why=why, waiting=waiting)
    if mirror.waiting:
        return translate("Profile", "is connected, {waiting}").format(waiting=waiting)
    return translate("Profile", "is connected and has everything")


def register_words() -> dict[RegisterKind, str]:
    """Return what each kind of energy register is called."""
    return {
        RegisterKind.UNKNOWN: translate("Profile", "not known yet"),
        RegisterKind.LIFETIME: translate("Profile", "for ever, over all sessions"),
        RegisterKind.SESSION: translate("Profile", "from zero with each session"),
    }


def close_words() -> dict[CloseManner, str]:
    """Return what each manner of closing a connection is called."""
    return {
        CloseManner.TOLD: translate("Profile", "closed, and it is told to come back"),
        CloseManner.DROPPED: translate("Profile", "dropped without a word"),
    }


def map_text(connector_map: ConnectorMap) -> str:
    """Write a map of connectors as it is typed: its own number = the one here."""
    return ", ".join(f"{there} = {here}" for there, here in connector_map)


def map_typed(text: str) -> ConnectorMap | None:
    """Read a map of connectors; None where it is none."""
    pairs = []
    for part in filter(None, (part.strip() for part in text.split(","))):
        there, equals, here = (side.strip() for side in part.partition("="))
        if not equals or not there.isdecimal() or not here.isdecimal():
            return None
        pairs.append((int(there), int(here)))
    return tuple(pairs)


def _subprotocol(name: str) -> str:
    if name == NO_SUBPROTOCOL:
        return translate("Profile", "by no name: it offers none")
    return name or translate("Profile", "not known yet")


def _redial(habits: ChargerHabits) -> str:
    span = habits.redial
    if span is None:
        return translate("Profile", "not known yet")
    soonest = texts.duration(timedelta(seconds=span.soonest_s))
    latest = texts.duration(timedelta(seconds=span.latest_s))
    text = translate("Profile", "after {soonest} to {latest}")
    return text.format(soonest=soonest, latest=latest)


def _limits(effect: LimitEffect) -> str:
    words = {
        LimitEffect.UNKNOWN: translate("Profile", "not known yet whether it keeps them"),
        LimitEffect.OBEYED: translate("Profile", "are kept: its meter shows it"),
        LimitEffect.IGNORED: translate("Profile", "are ignored: it draws more than it accepted"),
    }
    return words[effect]


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
    if proposed.connector_map != habits.connector_map:
        text = translate("Profile", "It counts its connectors in its own way: {map} here.")
        lines.append(text.format(map=map_text(proposed.connector_map)))
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
