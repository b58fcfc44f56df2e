"""The sentences about people, cards and quotas, each whole and translatable."""

from collections.abc import Callable, Mapping
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from app.core.quota import Period
from app.ui.words.formats import Formats

translate = QCoreApplication.translate

PERSON_STATES: Mapping[str, Callable[[], str]] = {
    "charging": lambda: translate("Person", "Charging"),
    "barred": lambda: translate("Person", "May not charge"),
    "no_card": lambda: translate("Person", "No card"),
    "no_valid_card": lambda: translate("Person", "No valid card"),
    "quota_exceeded": lambda: translate("Person", "Quota used up"),
    "quota_warning": lambda: translate("Person", "Quota nearly used up"),
    "ready": lambda: translate("Person", "May charge"),
}
CARD_STATES: Mapping[str, Callable[[], str]] = {
    "lost": lambda: translate("Card", "Lost"),
    "blocked": lambda: translate("Card", "Blocked"),
    "expired": lambda: translate("Card", "Expired"),
    "valid": lambda: translate("Card", "Valid"),
}
PERIODS: Mapping[Period, Callable[[], str]] = {
    Period.DAY: lambda: translate("Quota", "a day"),
    Period.WEEK: lambda: translate("Quota", "a week"),
    Period.MONTH: lambda: translate("Quota", "a month"),
}


def _plan_a_day(name: str, limit: str) -> str:
    return translate("Quota", "{name}: {limit} kWh a day").format(name=name, limit=limit)


def _plan_a_week(name: str, limit: str) -> str:
    return translate("Quota", "{name}: {limit} kWh a week").format(name=name, limit=limit)


def _plan_a_month(name: str, limit: str) -> str:
    return translate("Quota", "{name}: {limit} kWh a month").format(name=name, limit=limit)


PLAN_LIMITS: Mapping[Period, Callable[[str, str], str]] = {
    Period.DAY: _plan_a_day,
    Period.WEEK: _plan_a_week,
    Period.MONTH: _plan_a_month,
}


def unlimited_plan(name: str) -> str:
    """Name a plan without limit."""
    return translate("Quota", "{name}: no limit").format(name=name)


def nameless_plan(limit: str) -> str:
    """Say what a plan allows that has no name of its own; `limit` empty: there is none."""
    if not limit:
        return translate("Quota", "No limit")
    return translate("Quota", "{limit} kWh a month").format(limit=limit)


def used_of(used: str, allowed: str) -> str:
    """Say how much of a quota is used."""
    return translate("Quota", "{used} of {allowed} kWh").format(used=used, allowed=allowed)


def runs_out(at: datetime, now: datetime, formats: Formats) -> str:
    """Say when a quota is used up if it goes on like this."""
    if formats.day(at) == formats.day(now):
        text = translate("Quota", "runs out today at {time} at this pace")
        return text.format(time=formats.time(at))
    return translate("Quota", "runs out on {day} at this pace").format(day=formats.day(at))


def shared_by_group() -> str:
    """Say that a quota is not a person's own."""
    return translate("Quota", "shared by the group")


def extra_energy(kwh: str) -> str:
    """Name energy that was allowed beyond a quota."""
    return translate("Quota", "{kwh} kWh extra").format(kwh=kwh)


def granted_by(name: str) -> str:
    """Say who allowed it."""
    return translate("Quota", "allowed by {name}").format(name=name)


def several_cards(first: str, more: int) -> str:
    """Name the first of several cards, and how many there are beside it."""
    return translate("Card", "{first} and {more} more").format(first=first, more=more)


def until(day: str) -> str:
    """Say until when a card holds."""
    return translate("Card", "until {day}").format(day=day)


def charges_now() -> str:
    """Say that a session runs on a card."""
    return translate("Card", "charges now")


def own_rights() -> str:
    """Say that a card may charge elsewhere or at other hours than its group."""
    return translate("Card", "rights of its own")


def of_nobody() -> str:
    """Say that nobody holds a card."""
    return translate("Card", "in the books, of nobody")


def seen_at(charger: str, at: str, times: int) -> str:
    """Say where and when a card was shown last, and how often."""
    if times == 1:
        return translate("Seen", "shown at {charger}, {at}").format(charger=charger, at=at)
    text = translate("Seen", "shown {times} times, last at {charger}, {at}")
    return text.format(times=times, charger=charger, at=at)


def like_without_zero(whose: str) -> str:
    """Say that a leading zero makes the difference."""
    text = translate("Seen", "maybe the card of {whose}: same number without its leading zero")
    return text.format(whose=whose)


def like_reversed(whose: str) -> str:
    """Say that the order of the bytes makes the difference."""
    text = translate("Seen", "maybe the card of {whose}: same card, bytes reversed")
    return text.format(whose=whose)


def like_decimal(whose: str) -> str:
    """Say that one number is decimal."""
    text = translate("Seen", "maybe the card of {whose}: decimal instead of hexadecimal")
    return text.format(whose=whose)


def like_decimal_reversed(whose: str) -> str:
    """Say that one number is decimal and turned."""
    text = translate("Seen", "maybe the card of {whose}: decimal and bytes reversed")
    return text.format(whose=whose)


def like_longer(whose: str) -> str:
    """Say that one number is the beginning of the other."""
    text = translate("Seen", "maybe the card of {whose}: followed by another number")
    return text.format(whose=whose)


# -- what can be done --------------------------------------------------------------------------


def edit() -> str:
    """Name the button that opens a form."""
    return translate("PeopleAction", "Edit…")


def remove() -> str:
    """Name the button that takes something away."""
    return translate("PeopleAction", "Remove")


def block() -> str:
    """Name the button that blocks a card."""
    return translate("PeopleAction", "Block")


def unblock() -> str:
    """Name the button that lets a card charge again."""
    return translate("PeopleAction", "Unblock")


def lost() -> str:
    """Name the button for a lost card."""
    return translate("PeopleAction", "Lost…")


def found() -> str:
    """Name the button for a card that was found."""
    return translate("PeopleAction", "Found")


def give_to() -> str:
    """Name the button that gives a card to somebody."""
    return translate("PeopleAction", "Give to…")


def dismiss() -> str:
    """Name the button that forgets a card until it is shown again."""
    return translate("PeopleAction", "Dismiss")


def saved(name: str) -> str:
    """Tell that somebody or something is in the books as it was typed."""
    return translate("PeopleAnswer", "{name} is saved.").format(name=name)


def removed(name: str) -> str:
    """Tell that somebody or something is gone."""
    return translate("PeopleAnswer", "{name} is removed.").format(name=name)


def card_given(number: str, name: str) -> str:
    """Tell whose a card is now."""
    text = translate("PeopleAnswer", "Card {number} belongs to {name} and may charge from now on.")
    return text.format(number=number, name=name)


def card_blocked(number: str) -> str:
    """Tell that a card charges nowhere."""
    text = translate("PeopleAnswer", "Card {number} is blocked at every charger.")
    return text.format(number=number)


def card_unblocked(number: str) -> str:
    """Tell that a card charges again."""
    return translate("PeopleAnswer", "Card {number} may charge again.").format(number=number)


def card_dismissed(number: str) -> str:
    """Tell that a card is no longer listed."""
    text = translate("PeopleAnswer", "Card {number} is off the list until it is shown again.")
    return text.format(number=number)


def granted(kwh: str, name: str) -> str:
    """Tell that somebody has extra energy."""
    text = translate("PeopleAnswer", "{name} may charge {kwh} kWh more.")
    return text.format(kwh=kwh, name=name)


def quota_reset(name: str) -> str:
    """Tell that a quota begins anew."""
    text = translate("PeopleAnswer", "The quotas of {name} count from zero again.")
    return text.format(name=name)


def imported(new: int, changed: int, skipped: int) -> str:
    """Tell what an import did."""
    text = translate(
        "PeopleAnswer", "Imported: {new} new, {changed} changed, {skipped} bad lines left out."
    )
    return text.format(new=new, changed=changed, skipped=skipped)


def exported(path: str) -> str:
    """Tell where a file is."""
    return translate("PeopleAnswer", "Exported to {path}.").format(path=path)


def known_card(number: str, whose: str) -> str:
    """Say that a card needs no enrolling."""
    if not whose:
        return translate("NewCard", "Card {number} is known already.").format(number=number)
    text = translate("NewCard", "Card {number} is known already; it is of {whose}.")
    return text.format(number=number, whose=whose)
