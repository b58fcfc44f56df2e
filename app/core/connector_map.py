"""Connectors that a charger numbers in its own way (habit 21 of real chargers).

Number 0 is the charger as a whole (OCPP 1.6, 7.2). Some chargers count their plugs from 0, some go
on counting over several cabinets, so that the only plug of one is number 3.
"""

from collections.abc import Iterable

from app.core.errors import InvalidInput

ConnectorMap = tuple[tuple[int, int], ...]
"""Pairs of a number as the charger says it and as it is here."""

HIGHEST = 99


def ours(connector_map: ConnectorMap, theirs: int) -> int:
    """Return our number of a connector that a charger names."""
    return dict(connector_map).get(theirs, theirs)


def theirs(connector_map: ConnectorMap, ours: int) -> int:
    """Return a charger's number of a connector of ours."""
    return {here: there for there, here in connector_map}.get(ours, ours)


def check_map(connector_map: ConnectorMap) -> None:
    """Check a map that a person set.

    Raises:
        InvalidInput: Two numbers would mean the same connector, or one is none.
    """
    there, here = ([pair[side] for pair in connector_map] for side in (0, 1))
    if len(set(there)) < len(there) or len(set(here)) < len(here):
        raise InvalidInput("Each connector has one number, and each number one connector.")
    if any(not 0 <= number <= HIGHEST for number in there):
        raise InvalidInput("A charger's own numbers are 0 to 99.")
    if any(not 1 <= number <= HIGHEST for number in here):
        raise InvalidInput("Here the connectors are 1 to 99: 0 is the charger as a whole.")


def counted_from_zero(numbers: Iterable[int]) -> ConnectorMap:
    """Return the map for a charger whose number 0 turned out to be a plug."""
    return tuple((number, number + 1) for number in sorted({0, *numbers}))


def counted_on(numbers: Iterable[int]) -> ConnectorMap:
    """Return the map for a charger that goes on counting where another one ended.

    Empty where it does not: one of its plugs is number 1, or it leaves numbers out.

    Args:
        numbers: All connectors that it named; 0 does not count.
    """
    named = sorted({number for number in numbers if number > 0})
    if not named or named[0] == 1 or named[-1] - named[0] + 1 != len(named):
        return ()
    return tuple((number, index + 1) for index, number in enumerate(named))
