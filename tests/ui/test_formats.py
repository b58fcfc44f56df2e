"""Dates as each language writes them."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QLocale

from app.ui.presenters.help import first_steps
from app.ui.words.formats import LocaleFormats

AT = datetime(2027, 3, 3, 9, 5, tzinfo=UTC)


@pytest.mark.parametrize(
    ("locale", "day", "date", "month"),
    [
        ("en_GB", "3 March", "3 March 2027", "March 2027"),
        ("en_US", "March 3", "March 3, 2027", "March 2027"),
        ("de", "3. März", "3. März 2027", "März 2027"),
        (
            "ru",
            "3 марта",
            "3 марта 2027\N{NARROW NO-BREAK SPACE}\N{CYRILLIC SMALL LETTER GHE}.",
            "март 2027",
        ),
        ("tr", "3 Mart", "3 Mart 2027", "Mart 2027"),
    ],
)
def test_a_date_is_written_as_its_language_does(
    locale: str, day: str, date: str, month: str
) -> None:
    formats = LocaleFormats(QLocale(locale), UTC)
    assert (formats.day(AT), formats.full_day(AT), formats.month(AT.date())) == (day, date, month)


def test_the_encrypted_address_is_told_only_where_it_is_served() -> None:
    served = first_steps("ws://depot:9000/", "wss://depot:9443/")
    assert served["Encrypted"] == "wss://depot:9443/"
    assert "Encrypted" not in first_steps("ws://depot:9000/", "")
