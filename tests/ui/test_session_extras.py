"""What a tile says of money, quotas and guests: asked for seldom, worded plainly."""

from datetime import timedelta
from types import SimpleNamespace

import pytest

from app.core.ids import ChargerId
from app.core.money import Money
from app.services.people.guest_book import Guest
from app.ui.presenters.tiles import tile_view
from app.ui.session_extras import ExtrasOfSessions, SessionExtras, guest_share, left_words
from app.ui.words.formats import LocaleFormats
from tests.support.depot_facts import DepotFacts


@pytest.fixture
def depot():
    return DepotFacts()


@pytest.fixture
def session(depot):
    return depot.start(depot.charger(7))


@pytest.mark.parametrize(
    ("energy_wh", "minutes", "words"),
    [
        (10_000, None, "Guest, 8.0 kWh left"),
        (None, 30, "Guest, 20 min left"),
        (10_000, 30, "Guest, 8.0 kWh or 20 min left"),
        (1_000, None, "Guest, 0.0 kWh left"),
    ],
)
def test_a_guest_reads_what_is_left(depot, session, energy_wh, minutes, words):
    depot.meter(session, 11_000, 2_000)
    depot.clock.forward(minutes=10)
    session = depot.state.open_session(session.connector)
    guest = Guest("Visitor", energy_wh, minutes)
    assert left_words(guest, session, depot.clock.now(), LocaleFormats()) == words


def test_of_two_limits_the_nearer_one_fills_the_bar(depot, session):
    depot.meter(session, 11_000, 2_000)
    session = depot.state.open_session(session.connector)
    at = session.started_at + timedelta(minutes=15)
    assert guest_share(Guest("Visitor", 10_000, 30), session, at) == 0.5


def test_a_cost_is_asked_for_once_a_second_at_most(depot, session):
    asked = []

    def cost(number):
        asked.append(number)
        return SimpleNamespace(total=Money(38250, "KGS"))

    costs, guests = SimpleNamespace(cost=cost), SimpleNamespace(guest_of=lambda _: None)
    extras = ExtrasOfSessions(costs, None, guests, None, lambda _connector: "", LocaleFormats())
    now = depot.clock.now()
    for _ in range(50):
        assert extras.of(session, now).cost_text == "382.50 KGS"
    assert len(asked) == 1
    extras.of(session, now + timedelta(seconds=1))
    assert len(asked) == 2


def test_a_tile_says_the_cost_and_what_a_guest_has_left(depot):
    charger = ChargerId("CP-0007")
    depot.charger(7)
    session = depot.start(charger, person="Visitor")
    extras = SessionExtras("382.50 KGS", 0.4, "Guest, 8.0 kWh left")
    look = depot.look(session.connector)
    view = tile_view(*look, depot.clock.now(), LocaleFormats(), extras=extras)
    assert (view.cost_text, view.quota_fraction, view.note_text) == (
        "382.50 KGS",
        0.4,
        "Guest, 8.0 kWh left",
    )
    assert "382.50 KGS" in view.spoken_text


@pytest.mark.parametrize(
    ("minor", "currency", "written"),
    [
        (138250, "KGS", "1,382.50 KGS"),
        (-5, "KGS", "-0.05 KGS"),
        (1500, "JPY", "1,500 JPY"),
        (1, "KWD", "0.001 KWD"),
        (10**17 + 1, "KGS", "1,000,000,000,000,000.01 KGS"),
    ],
)
def test_money_is_written_exactly(minor, currency, written):
    assert LocaleFormats().money(Money(minor, currency)) == written
