"""Facts reach everyone who asked for them."""

import logging

from app.core.bus import Bus


def test_a_subscriber_that_fails_keeps_nobody_else_from_hearing(
    log_errors_expected: list[logging.LogRecord],
) -> None:
    bus, heard = Bus(), []

    def fail(fact: str) -> None:
        raise ValueError(fact)

    bus.subscribe(str, fail)
    bus.subscribe(str, heard.append)
    bus.publish("a fact")
    assert heard == ["a fact"]
    assert "subscriber of str failed" in log_errors_expected[0].getMessage()


def test_whoever_unsubscribed_hears_no_more() -> None:
    bus, heard = Bus(), []
    stop = bus.subscribe(str, heard.append)
    bus.publish("one")
    stop()
    bus.publish("two")
    assert heard == ["one"]
