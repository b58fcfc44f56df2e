"""What the pages of people say of a person, a card and a quota."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QLocale

from app.core.card_matches import Likeness, NearMatch
from app.core.cards import Card
from app.core.people import Group, Person, Vehicle
from app.core.quota import Booking, Period, QuotaPlan, quota_state
from app.services.people.seen_cards import SeenCard
from app.ui.presenters.people import (
    card_kind,
    card_row,
    fits,
    person_row,
    person_view,
    plan_words,
    quota_row,
    quota_view,
    seen_row,
)
from app.ui.words.formats import LocaleFormats

NOW = datetime(2026, 3, 10, 8, 0, tzinfo=UTC)
ZONE = ZoneInfo("Europe/Berlin")
FORMATS = LocaleFormats(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom), ZONE)
PLAN = QuotaPlan(1, "Staff", 50_000)
ADA = Person(1, "Ada", "Lovelace")
CARD = Card("04:A2:B1", "Ada Lovelace", 1)


def quota(used_wh, plan=PLAN):
    return quota_state(plan, [Booking(NOW - timedelta(days=1), used_wh)], NOW, ZONE)


def state_of(person=ADA, group=None, cards=(CARD,), used_wh=0, charging=False):
    row = person_row(person, group, cards, ())
    return person_view(row, quota(used_wh), "", charging, NOW, FORMATS).state


def test_the_gravest_thing_about_a_person_is_said():
    assert state_of() == "May charge"
    assert state_of(used_wh=42_000) == "Quota nearly used up"
    assert state_of(used_wh=50_000) == "Quota used up"
    assert state_of(used_wh=50_000, cards=(replace(CARD, blocked=True),)) == "No valid card"
    assert state_of(used_wh=50_000, cards=()) == "No card"
    assert state_of(replace(ADA, active=False), cards=()) == "May not charge"
    assert state_of(group=Group(1, "Taxis", active=False)) == "May not charge"
    assert state_of(replace(ADA, active=False), charging=True) == "Charging"


@pytest.mark.parametrize(
    ("card", "kind"),
    [
        (CARD, "valid"),
        (replace(CARD, expires_at=NOW), "expired"),
        (replace(CARD, expires_at=NOW, blocked=True), "blocked"),
        (replace(CARD, blocked=True, lost=True), "lost"),
    ],
)
def test_a_card_is_lost_before_it_is_blocked_before_it_is_expired(card, kind):
    assert card_kind(card, NOW) == kind


def test_a_row_names_cards_and_every_vehicle_once():
    cards = (replace(CARD, vehicle="B 1"), Card("05", vehicle="B 2"), Card("06"))
    row = person_row(ADA, None, cards, (Vehicle(1, "b 1"),))
    view = person_view(row, None, "", False, NOW, FORMATS)
    assert (view.cards, view.vehicle, view.quota) == ("04:A2:B1 and 2 more", "b 1, B 2", None)


def test_a_search_finds_numbers_however_they_are_spelled():
    row = person_row(ADA, Group(1, "Taxis"), (CARD,), (Vehicle(1, "B-AB 12"),))
    for text in ("04a2", "04-A2-B1", "ada tax", "LOVE", "b-ab"):
        assert fits(row, text), text
    assert not fits(row, "ada nobody")


def test_a_quota_in_words_and_as_a_share():
    view = quota_view(quota(12_300), "runs out on the 24th at this pace", FORMATS)
    assert (view.text, view.share, view.role) == ("12.3 of 50 kWh", 0.246, "ok")
    assert quota_view(quota(0, replace(PLAN, limit_wh=0)), "", FORMATS).share == 1.0
    free = quota_view(quota(12_300, replace(PLAN, unlimited=True)), "", FORMATS)
    assert (free.text, free.share) == ("12.3 kWh", None)


def test_a_plan_is_named_with_what_it_allows_once():
    assert plan_words(PLAN, FORMATS) == "Staff: 50 kWh a month"
    assert plan_words(replace(PLAN, period=Period.DAY), FORMATS) == "Staff: 50 kWh a day"
    assert plan_words(replace(PLAN, name="50 kWh a month"), FORMATS) == "50 kWh a month"
    assert plan_words(replace(PLAN, unlimited=True), FORMATS) == "Staff: no limit"
    fleet = replace(PLAN, name="Fleet 1950")
    assert plan_words(fleet, FORMATS) == "Fleet 1950: 50 kWh a month"
    counted = QuotaPlan(1, "unlimited", 0, Period.MONTH, unlimited=True)
    assert plan_words(counted, FORMATS) == "No limit"


def test_a_quota_of_the_group_cannot_be_taken_from_one_of_them():
    row = quota_row(quota(0), "", own=False, may_manage=True, formats=FORMATS)
    assert row.details == "0.0 of 50 kWh · shared by the group"
    assert row.actions == ()


def test_a_card_offers_what_undoes_its_state():
    lost = replace(CARD, lost=True, blocked=True)
    actions = [a.id for a in card_row(lost, False, NOW, ZONE, may_manage=True).actions]
    assert actions == ["edit", "unblock", "found"]
    actions = [a.id for a in card_row(CARD, False, NOW, ZONE, may_manage=False).actions]
    assert actions == ["block", "lost"]


def test_an_unknown_card_says_where_it_was_and_what_it_may_be():
    seen = SeenCard("B1A204", "CP1", 3, NOW, NOW)
    match = NearMatch(CARD, Likeness.BYTES_REVERSED)
    row = seen_row(seen, "Bay 7", [match], NOW, FORMATS)
    assert row.details == (
        "shown 3 times, last at Bay 7, 09:00"
        " · maybe the card of Ada Lovelace: same card, bytes reversed"
    )
