"""The driver's page in a real browser, at the size of a phone."""

import os
import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from argon2 import PasswordHasher
from playwright.async_api import Browser, Page, async_playwright, expect

from app.core.cards import Card
from app.core.people import Person
from app.depot import Depot
from app.services.ports.people import PeopleChange
from app.services.system.secret_hashes import SecretHashes
from tests.support.answering_charger import AnsweringCharger, answering_charger
from tests.support.clock import TestClock
from tests.support.depots import config_for, running
from tests.support.phone import page_of

pytestmark = [pytest.mark.slow, pytest.mark.timeout(120)]

PICTURES = os.environ.get("PHONE_PICTURES")
_QUIET = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


@pytest.fixture
def clock() -> TestClock:
    return TestClock()


@pytest.fixture
async def depot(tmp_path: Path, clock: TestClock) -> AsyncIterator[Depot]:
    async with running(config_for(tmp_path, depot_name="Nordhof"), clock) as depot:
        person = Person(-1, "Aigul", "Demir")
        card = Card("04A2B1", person="Aigul Demir", person_id=-1)
        await depot.accounts.directory.apply(PeopleChange(people=[person], cards=[card]))
        depot.accounts.drivers._hashes = SecretHashes(PasswordHasher(1, 8, 1))
        yield depot


@pytest.fixture
async def charger(depot: Depot) -> AsyncIterator[AnsweringCharger]:
    async with answering_charger(depot) as charger:
        yield charger


@pytest.fixture
async def browser() -> AsyncIterator[Browser]:
    program = shutil.which("chromium")
    if program is None:
        pytest.fail("chromium is missing: make setup-tests installs it")
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=program, args=_QUIET)
        yield browser
        await browser.close()


async def opened(browser: Browser, url: str, **options: object) -> Page:
    context = await browser.new_context(
        viewport={"width": 390, "height": 844}, device_scale_factor=2, **options
    )
    page = await context.new_page()
    await page.goto(f"{url}/c/CP1/1")
    return page


async def picture(page: Page, name: str) -> None:
    if PICTURES:
        await page.screenshot(path=f"{PICTURES}/phone-{name}.png", full_page=True)


async def test_a_driver_starts_watches_and_stops_on_the_phone(depot, charger, clock, browser):
    async with page_of(depot) as url:
        page = await opened(browser, url, locale="en-GB")
        failures: list[str] = []
        page.on("pageerror", lambda error: failures.append(str(error)))
        await expect(page.get_by_role("status")).to_have_text("Free")
        await picture(page, "signed-out")
        await page.get_by_label("Card number").fill("04A2B1")
        await page.get_by_role("button", name="Sign in").click()
        await picture(page, "signed-in")
        await page.get_by_role("button", name="Start charging").click()
        await expect(page.get_by_role("alert")).to_contain_text("Accepted")
        assert charger.calls[-1][0] == "RemoteStartTransaction"
        session = (await charger.start(clock.wire(), 1000, "04A2B1"))["transactionId"]
        await charger.status("Charging", 1)
        await charger.meter(clock.wire(), 4210, session)
        # Nobody loads the page anew: it looks by itself.
        await expect(page.locator("#energy dd")).to_have_text("3.21 kWh", timeout=10_000)
        await expect(page.get_by_role("status")).to_have_text("Charging")
        await expect(page.get_by_role("button", name="Start charging")).to_be_hidden()
        await picture(page, "charging")
        await page.get_by_role("button", name="Stop charging").click()
        await expect(page.get_by_role("alert")).to_contain_text("ending")
        assert charger.calls[-1] == ("RemoteStopTransaction", {"transactionId": session})
        await charger.stop(session, clock.wire(minutes=5), 5000)
        await page.get_by_role("link", name="My charging").click()
        await expect(page.get_by_role("table")).to_contain_text("4.00 kWh")
        await picture(page, "mine")
        assert failures == []


@pytest.mark.parametrize("locale", ["de-DE", "ru-RU", "tr-TR"])
async def test_nothing_is_wider_than_the_phone_in_any_language(depot, charger, browser, locale):
    async with page_of(depot) as url:
        page = await opened(browser, url, locale=locale, color_scheme="dark")
        for step in ("out", "in"):
            width = await page.evaluate("document.documentElement.scrollWidth")
            assert width <= 390
            await picture(page, f"{locale}-{step}-dark")
            if step == "out":
                await page.locator("#login").fill("04A2B1")
                await page.locator("button.primary").click()
                await expect(page.locator(".who")).to_be_visible()


async def test_it_works_without_its_script(depot, charger, browser):
    async with page_of(depot) as url:
        page = await opened(browser, url, locale="en-GB", java_script_enabled=False)
        await page.get_by_label("Card number").fill("04A2B1")
        await page.get_by_role("button", name="Sign in").click()
        await page.get_by_role("button", name="Start charging").click()
        await expect(page.get_by_role("alert")).to_contain_text("Accepted")


async def test_a_page_that_lost_the_depot_says_that_it_is_old(depot, charger, browser):
    async with page_of(depot) as url:
        page = await opened(browser, url, locale="en-GB")
    await expect(page.locator("#stale")).to_be_visible(timeout=15_000)
