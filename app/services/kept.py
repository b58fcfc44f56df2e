"""A value of any type that the program remembers, as JSON in the settings."""

import logging
from typing import Generic, TypeVar

import msgspec

from app.services.ports.journal import SettingsStore

_log = logging.getLogger("chargeyard.depot")

T = TypeVar("T")


class Kept(Generic[T]):
    """Remembers one value: dataclasses, mappings and sequences of them.

    Args:
        empty: What it is while nothing was remembered. A new value of its type may gain fields
            with defaults; one that can no longer be read counts as nothing.
    """

    def __init__(self, store: SettingsStore, name: str, kind: type[T], empty: T) -> None:
        self._store = store
        self._name = name
        self._kind = kind
        self.value = empty

    async def load(self) -> T:
        """Read the value from the books."""
        found = (await self._store.all()).get(self._name)
        if found is not None:
            try:
                self.value = msgspec.convert(found, self._kind)
            except msgspec.ValidationError as error:
                _log.warning("What was remembered as %s cannot be read: %s", self._name, error)
        return self.value

    async def save(self, value: T) -> None:
        """Remember a value; returns after the commit that holds it."""
        self.value = value
        await self._store.save(self._name, msgspec.to_builtins(value))
