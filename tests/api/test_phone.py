"""The driver's page over HTTP: what a driver sees and may do, and what strangers never learn."""

import re
from collections.abc import AsyncIterator
from datetime import timedelta
from decimal import Decimal

import httpx
import pytest
from argon2 import PasswordHasher

from app.api.phone.words import LANGUAGES, chosen, load_words
from app.core.cards import Card
from app.core.errors import InvalidInput, NotFound
from app.core.money import Money
from app.core.people import Person
from app.core.roles import LOCAL_OPERATOR as ME
from app.core.tariff import Basis, TariffPlan, TariffRule
from app.depot import Depot
from app.paths import resource
from app.services.ports.people import PeopleChange
from app.services.system.secret_hashes import SecretHashes
from tests.support.answering_charger import AnsweringCharger, answering_charger
from tests.support.phone import page_of
from tests.support.waiting import until

AT = "/c/CP1/1"


@pytest.fixture
async def charger(depot: Depot) -> AsyncIterator[AnsweringCharger]:
    async with answering_charger(depot) as charger:
        yield charger


@pytest.fixture
async def phone(depot: Depot, charger: AnsweringCharger) -> AsyncIterator[httpx.AsyncClient]:
    person = Person(-1, "Aigul", "Demir", phone="+996 555 123 456", email="a.demir@example.com")
    cards = [Card("04A2B1", person="Aigul Demir", person_id=-1), Card("04FFFF")]
    change = PeopleChange(people=[person], cards=cards)
    await depot.accounts.directory.apply(change)
    # As strong as PINs need it takes half a second of a core each time.
    depot.accounts.drivers._hashes = SecretHashes(PasswordHasher(1, 8, 1))
    async with page_of(depot) as url, httpx.AsyncClient(base_url=url) as phone:
        yield phone


def person_of(depot: Depot) -> Person:
    return depot.accounts.directory.people()[0]


async def sign_in(phone: httpx.AsyncClient, login: str, pin: str = "") -> httpx.Response:
    form = {"login": login, "pin": pin}
    return await phone.post(f"{AT}/sign-in", data=form, follow_redirects=True)


async def press(phone: httpx.AsyncClient, what: str) -> httpx.Response:
    page = await phone.get(AT)
    found = re.search(r'name="key" value="([^"]+)"', page.text)
    assert found is not None
    data = {"key": found.group(1)}
    return await phone.post(f"{AT}/{what}", data=data, follow_redirects=True)


async def begin(charger: AnsweringCharger, depot: Depot, card: str = "04A2B1") -> int:
    at = depot.clock.now().strftime("%Y-%m-%dT%H:%M:%SZ")
    answer = await charger.start(at, 1000, card)
    await charger.status("Charging", 1)
    await charger.meter(at, 4210, answer["transactionId"])
    return int(answer["transactionId"])


async def test_a_stranger_sees_the_state_and_nothing_of_who_charges(depot, charger, phone):
    await begin(charger, depot)
    page = await phone.get(AT)
    assert "Charging" in page.text
    for secret in ("Aigul", "Demir", "04A2B1", "3.21"):
        assert secret not in page.text
    state = (await phone.get(f"{AT}/state")).json()
    assert (state["state"], state["energy"], state["power"]) == ("charging", "", "")


async def test_a_card_number_starts_charging_for_its_own_card(charger, phone):
    await sign_in(phone, "04:a2:b1")
    page = await press(phone, "start")
    assert "Accepted" in page.text
    assert charger.calls[-1] == (
        "RemoteStartTransaction",
        {"connectorId": 1, "idTag": "04A2B1"},
    )


async def test_the_driver_sees_energy_power_and_cost_and_stops(depot, charger, phone):
    kwh = TariffRule("Energy", Basis.ENERGY, Decimal("15.00"))
    plan = TariffPlan(0, 0, "Everybody", "KGS", "UTC", (kwh,))
    added = await depot.accounts.tariffs.add(plan, by=ME)
    await depot.accounts.tariffs.choose(added.id, by=ME)
    session = await begin(charger, depot)
    await sign_in(phone, "04A2B1")
    view = (await phone.get(f"{AT}/state")).json()
    assert view["mine"]
    assert (view["energy"], view["power"], view["cost"]) == ("3.21 kWh", "11.0 kW", "48.15 KGS")
    page = await press(phone, "stop")
    assert "Accepted" in page.text
    assert charger.calls[-1] == ("RemoteStopTransaction", {"transactionId": session})


async def test_nobody_stops_the_session_of_somebody_else(depot, charger, phone):
    await begin(charger, depot)
    await sign_in(phone, "04FFFF")
    page = await press(phone, "stop")
    assert "You do not charge here." in page.text
    assert not any(action == "RemoteStopTransaction" for action, _ in charger.calls)


async def test_who_has_a_pin_needs_it_also_with_the_card(depot, phone):
    await depot.accounts.drivers.set_pin(person_of(depot).id, "4711", by=ME)
    assert (await sign_in(phone, "04A2B1")).status_code == 403
    assert (await sign_in(phone, "04A2B1", "4712")).status_code == 403
    assert "Aigul Demir" in (await sign_in(phone, "04A2B1", "4711")).text


@pytest.mark.parametrize("login", ["A.Demir@example.com", "996555123456"])
async def test_an_address_or_a_phone_number_signs_in_with_the_pin_only(depot, phone, login):
    assert (await sign_in(phone, login)).status_code == 403
    await depot.accounts.drivers.set_pin(person_of(depot).id, "4711", by=ME)
    assert "Aigul Demir" in (await sign_in(phone, login, "4711")).text


async def test_an_unknown_card_and_a_wrong_pin_are_answered_alike(depot, phone):
    await depot.accounts.drivers.set_pin(person_of(depot).id, "4711", by=ME)
    unknown = await sign_in(phone, "DEADBEEF", "4712")
    wrong = await sign_in(phone, "04A2B1", "4712")
    assert unknown.status_code == wrong.status_code == 403
    assert unknown.text == wrong.text


async def test_guessing_cards_is_slowed_down(phone):
    answers = [await sign_in(phone, f"04A2{n:02}") for n in range(8)]
    assert [a.status_code for a in answers] == [403] * 6 + [429] * 2
    assert (await sign_in(phone, "04A2B1")).status_code == 429


async def test_a_blocked_card_signs_nobody_in(depot, phone):
    await depot.accounts.cards.block("04FFFF", by=ME)
    assert (await sign_in(phone, "04FFFF")).status_code == 403


async def test_a_visit_ends_after_half_an_hour_of_silence(clock, phone):
    await sign_in(phone, "04A2B1")
    clock.forward(minutes=29)
    assert (await phone.get(f"{AT}/state")).json()["signed_in"]
    clock.forward(minutes=31)
    assert not (await phone.get(f"{AT}/state")).json()["signed_in"]


async def test_signing_out_ends_the_visit_for_whoever_kept_the_cookie(phone):
    await sign_in(phone, "04A2B1")
    kept = dict(phone.cookies)
    await phone.post(f"{AT}/sign-out")
    phone.cookies.update(kept)
    assert not (await phone.get(f"{AT}/state")).json()["signed_in"]


async def test_another_site_cannot_press_the_buttons(charger, phone):
    await sign_in(phone, "04A2B1")
    answer = await phone.post(f"{AT}/start", data={"key": "guessed"})
    assert answer.status_code == 403
    assert not any(action == "RemoteStartTransaction" for action, _ in charger.calls)
    cookie = (await phone.post(f"{AT}/sign-in", data={"login": "04A2B1"})).headers["set-cookie"]
    assert "HttpOnly" in cookie
    assert "SameSite=strict" in cookie


async def test_a_driver_sees_their_own_sessions_and_wallet_alone(depot, charger, phone):
    person = person_of(depot).id
    await depot.accounts.wallets.open(person, "KGS", by=ME)
    await depot.accounts.wallets.top_up(person, Money.parse("500 KGS"), "cash 1", by=ME)
    session = await begin(charger, depot)
    at = depot.clock.now() + timedelta(minutes=5)
    await charger.stop(session, at.strftime("%Y-%m-%dT%H:%M:%SZ"), 4210)
    await sign_in(phone, "04A2B1")
    mine = (await phone.get(f"{AT}/mine")).text
    assert "3.21 kWh" in mine
    assert "500.00 KGS" in mine
    await phone.post(f"{AT}/sign-out")
    await sign_in(phone, "04FFFF")
    assert "3.21" not in (await phone.get(f"{AT}/mine")).text


async def test_an_unknown_connector_is_told_so(phone):
    for place in ("/c/NOBODY/1", "/c/CP1/9", "/c/CP1/0"):
        answer = await phone.get(place)
        assert answer.status_code == 404
        assert "no such charging point" in answer.text


async def test_a_charger_that_is_away_says_what_to_do(depot, charger, phone):
    await sign_in(phone, "04A2B1")
    charger.cut()
    await until(lambda: depot.state.charger("CP1", depot.clock.now()).connected_since is None)
    assert "No connection" in (await phone.get(AT)).text
    assert "Use your card at the charger" in (await press(phone, "start")).text


@pytest.mark.parametrize(
    ("asked", "word"),
    [("de-AT,de;q=0.9", "Frei"), ("ru", "Свободна"), ("tr", "Boş"), ("fr", "Free")],
)
async def test_the_page_speaks_the_language_of_the_phone(phone, asked, word):
    page = await phone.get(AT, headers={"Accept-Language": asked})
    assert word in page.text


async def test_the_page_loads_nothing_from_elsewhere(phone):
    await sign_in(phone, "04A2B1")
    page = await phone.get(AT)
    assert "default-src 'self'" in page.headers["content-security-policy"]
    assert re.findall(r'(?:src|href|action)="(?!/)', page.text) == []
    for file in ("phone.css", "phone.js", "icon.svg"):
        text = (await phone.get(f"/static/{file}")).text
        assert re.findall(r"https?://(?!www\.w3\.org)", text) == []


async def test_the_audit_says_which_driver_asked(depot, phone):
    await sign_in(phone, "04A2B1")
    await press(phone, "start")
    await depot.books.writer.settled()
    who = {e.operator for e in await depot.books.journal.audit() if e.action == "charging.start"}
    assert who == {"driver:Aigul Demir"}


async def test_a_pin_that_anybody_would_guess_is_refused(depot, phone):
    del phone
    with pytest.raises(InvalidInput):
        await depot.accounts.drivers.set_pin(person_of(depot).id, "1234", by=ME)
    with pytest.raises(NotFound):
        await depot.accounts.drivers.set_pin(999, "4711", by=ME)


def test_every_text_is_there_in_every_language():
    words = load_words(resource("phone") / "words.toml")
    texts = words["en"]._texts
    assert {name for name, text in texts.items() if set(text) != set(LANGUAGES)} == set()
    for name, text in texts.items():
        placeholders = {tuple(sorted(re.findall(r"\{\w+\}", each))) for each in text.values()}
        assert len(placeholders) == 1, name


@pytest.mark.parametrize(
    ("asked", "language"),
    [
        ("", "en"),
        ("de", "de"),
        ("fr,tr;q=0.5", "tr"),
        ("de;q=0.1, ru;q=0.8", "ru"),
        ("de;q=x", "en"),
    ],
)
def test_the_language_is_the_first_that_we_speak(asked, language):
    assert chosen(asked) == language
