"""Instants as integers, for the tables that grow: milliseconds or microseconds since 1970, UTC."""

from datetime import UTC, datetime, timedelta

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MS = timedelta(milliseconds=1)
_US = timedelta(microseconds=1)


def to_ms(instant: datetime) -> int:
    """Return whole milliseconds since 1970; naive instants raise TypeError."""
    return (instant - _EPOCH) // _MS


def from_ms(value: int) -> datetime:
    """Return the instant of milliseconds since 1970."""
    return _EPOCH + value * _MS


def to_us(instant: datetime) -> int:
    """Return microseconds since 1970; naive instants raise TypeError."""
    return (instant - _EPOCH) // _US


def from_us(value: int) -> datetime:
    """Return the instant of microseconds since 1970."""
    return _EPOCH + value * _US
