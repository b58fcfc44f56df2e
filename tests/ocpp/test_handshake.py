"""Who knocks."""

import base64

import pytest

from app.ocpp.handshake import chosen_subprotocol, credentials_in, identity_in


@pytest.mark.parametrize(
    ("path", "identity"),
    [
        ("/BAY7", "BAY7"),
        ("/ocpp/BAY7", "BAY7"),
        ("/ws/BAY7/", "BAY7"),
        ("//a/b/c/BAY7", "BAY7"),
        ("/4/CBI-001", "CBI-001"),
        ("/ocpp/CP%201?x=1", "CP 1"),
        ("/%20BAY7%20", "BAY7"),
        ("/ocpp/../BAY.7", "BAY.7"),
        ("/", ""),
        ("", ""),
        ("/" + "x" * 60, ""),
        ("/%00", ""),
    ],
)
def test_the_identity_is_the_last_segment_of_any_path(path: str, identity: str) -> None:
    assert identity_in(path) == identity


@pytest.mark.parametrize(
    ("offered", "chosen"),
    [
        (["ocpp1.6"], "ocpp1.6"),
        (["OCPP1.6"], "OCPP1.6"),
        (["ocpp2.0.1", "ocpp1.6j"], "ocpp1.6j"),
        ([], None),
        ([""], None),
    ],
)
def test_one_of_the_offered_subprotocols_comes_back_as_it_was_spelled(
    offered: list[str], chosen: str | None
) -> None:
    assert chosen_subprotocol(offered) == chosen


def test_a_charger_that_offers_only_another_version_is_told_which_one_we_speak() -> None:
    with pytest.raises(ValueError, match=r"ocpp2\.0\.1.*speaks ocpp1\.6"):
        chosen_subprotocol(["ocpp2.0.1"])


def test_a_password_may_be_twenty_bytes_that_are_no_text() -> None:
    secret = bytes(range(236, 256))
    header = "Basic " + base64.b64encode(b"BAY7:" + secret).decode()
    assert credentials_in(header) == ("BAY7", secret)


@pytest.mark.parametrize("header", [None, "", "Bearer x", "Basic %%%", "Basic QkFZNw=="])
def test_what_holds_no_credentials_gives_none(header: str | None) -> None:
    assert credentials_in(header).password is None
