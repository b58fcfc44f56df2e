"""Which card may charge."""

from datetime import UTC, datetime, timedelta

import pytest

from app.core.cards import AuthorizationStatus, Card, CardPolicy, authorize, card_key

NOW = datetime(2026, 3, 1, 8, 0, tzinfo=UTC)


@pytest.mark.parametrize("spelled", ["04a22b9c", "04:A2:2B:9C", "04 A2 2B 9C", "04-a2-2b-9c"])
def test_one_card_in_the_spellings_of_different_readers(spelled: str) -> None:
    assert card_key(spelled) == card_key("04A22B9C")


@pytest.mark.parametrize(
    ("card", "policy", "status"),
    [
        (None, CardPolicy.KNOWN, AuthorizationStatus.INVALID),
        (None, CardPolicy.ANY, AuthorizationStatus.ACCEPTED),
        (Card("A1"), CardPolicy.KNOWN, AuthorizationStatus.ACCEPTED),
        (Card("A1", blocked=True), CardPolicy.ANY, AuthorizationStatus.BLOCKED),
        (Card("A1", expires_at=NOW), CardPolicy.ANY, AuthorizationStatus.EXPIRED),
        (
            Card("A1", expires_at=NOW + timedelta(seconds=1)),
            CardPolicy.KNOWN,
            AuthorizationStatus.ACCEPTED,
        ),
    ],
)
def test_verdicts(card: Card | None, policy: CardPolicy, status: AuthorizationStatus) -> None:
    assert authorize(card, policy, NOW).status is status
