"""The words of the driver's page in the language that the phone asks for."""

import tomllib
from collections.abc import Mapping
from decimal import Decimal
from pathlib import Path

LANGUAGES = ("en", "de", "ru", "tr")


class Words:
    """The texts of one language."""

    def __init__(self, language: str, texts: Mapping[str, Mapping[str, str]]) -> None:
        self.language = language
        self._texts = texts

    def __getitem__(self, key: str) -> str:
        """Return a text by its name."""
        return self._texts[key][self.language]

    def get(self, key: str, other: str) -> str:
        """Return a text by its name, or another one where there is none."""
        return self[key if key in self._texts else other]

    def number(self, value: Decimal | float, decimals: int) -> str:
        """Return a number as the language writes it."""
        return f"{value:.{decimals}f}".replace(".", self["decimal"])

    def kilowatts(self, power_w: float) -> str:
        """Return a power, in kW."""
        return self["kilowatts"].format(number=self.number(power_w / 1000, 1))

    def kilowatt_hours(self, energy_wh: int) -> str:
        """Return an energy, in kWh."""
        return self["kilowatt_hours"].format(number=self.number(Decimal(energy_wh) / 1000, 2))


def load_words(path: Path) -> dict[str, Words]:
    """Read the texts of every language."""
    texts = tomllib.loads(path.read_text(encoding="utf-8"))
    return {language: Words(language, texts) for language in LANGUAGES}


def chosen(accepted: str) -> str:
    """Return the first of our languages in an Accept-Language header (RFC 9110, 12.5.4)."""
    asked: list[tuple[float, str]] = []
    for part in accepted.split(","):
        name, _, weight = part.partition(";q=")
        try:
            asked.append((float(weight or 1), name.strip().partition("-")[0].casefold()))
        except ValueError:
            continue
    ours = [(weight, name) for weight, name in asked if name in LANGUAGES and weight > 0]
    # max keeps the first of those that weigh the same.
    return max(ours, key=lambda each: each[0], default=(1.0, "en"))[1]
