"""The words of documents in one language, and how it writes numbers, times and amounts."""

import tomllib
from collections.abc import Mapping
from datetime import date, datetime, timedelta
from decimal import Decimal
from functools import cache
from zoneinfo import ZoneInfo

from app.core.money import Money
from app.paths import resource

LANGUAGES = ("en", "de", "ru", "tr")

_NARROW = "\N{NO-BREAK SPACE}"


class Language:
    """Texts by their name in `resources/documents/words.toml`; the figures are alike in all."""

    def __init__(self, code: str, texts: Mapping[str, Mapping[str, str]]) -> None:
        self.code = code
        self._texts = texts
        self._signs = str.maketrans(
            {",": self["thousands"], ".": self["decimal"], "-": "\N{MINUS SIGN}"}
        )

    def __getitem__(self, key: str) -> str:
        """Return a text by its name."""
        return self._texts[key][self.code]

    def get(self, key: str, other: str) -> str:
        """Return a text by its name, or another text where there is none."""
        return self[key] if key in self._texts else other

    def number(self, value: Decimal) -> str:
        """Return a number with its thousands apart, such as 12 345.60."""
        return f"{value:,f}".translate(self._signs)

    def kwh(self, energy_wh: int, decimals: int = 3) -> str:
        """Return energy in kWh, without its unit."""
        return self.number((Decimal(energy_wh) / 1000).quantize(Decimal(1).scaleb(-decimals)))

    def energy(self, energy_wh: int) -> str:
        """Return energy in kWh, with its unit."""
        return f"{self.kwh(energy_wh)} {self.unit('kWh')}"

    def unit(self, unit: str) -> str:
        """Return a unit as the language writes it."""
        return self.get(f"unit_{unit}", unit)

    def amount(self, money: Money) -> str:
        """Return an amount, with its currency behind it."""
        return f"{self.number(money.amount)}{_NARROW}{money.currency}"

    def price(self, value: Decimal) -> str:
        """Return a price with two decimals at least."""
        exponent = value.as_tuple().exponent
        few = isinstance(exponent, int) and exponent > -2
        return self.number(value.quantize(Decimal("0.01")) if few else value)

    def percent(self, value: Decimal) -> str:
        """Return a rate such as 12 % or 7.5 %."""
        plain = f"{value.normalize():f}".replace(".", self["decimal"])
        return self["percent"].format(number=plain)

    def moment(self, at: datetime | None, zone: ZoneInfo) -> str:
        """Return day and time in a zone, to the minute; empty for none."""
        if at is None:
            return ""
        local = at.astimezone(zone)
        day = self["day"].format(year=local.year, month=f"{local.month:02}", day=f"{local.day:02}")
        return f"{day} {local:%H:%M}"

    def length(self, time: timedelta) -> str:
        """Return how long something took: 1 h 05 min, 12 min."""
        minutes = max(0, round(time.total_seconds() / 60))
        hours, minutes = divmod(minutes, 60)
        if not hours:
            return self["minutes"].format(minutes=minutes)
        return self["hours"].format(hours=hours, minutes=f"{minutes:02}")

    def month_name(self, month: date) -> str:
        """Return a month such as November 2026."""
        name = self[f"month_{month.month}"]
        return self["month_of_year"].format(month=name, year=month.year)


def language(code: str) -> Language:
    """Return a language; one that documents do not speak is English."""
    return Language(code if code in LANGUAGES else "en", texts())


@cache
def texts() -> Mapping[str, Mapping[str, str]]:
    """Return every text in every language, by its name."""
    return tomllib.loads(resource("documents", "words.toml").read_text(encoding="utf-8"))
