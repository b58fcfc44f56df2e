"""What a page may offer to the window that it is in."""

from typing import Protocol, runtime_checkable


@runtime_checkable
class Searchable(Protocol):
    """A page that the search field of the top bar filters."""

    def set_search(self, text: str) -> None:
        """Show only what contains every word of `text`."""


@runtime_checkable
class Divided(Protocol):
    """A page that shows one of many things, and is to show it again in a new window."""

    def shown_part(self) -> object:
        """Return which one is shown, as JSON can hold it; None for none."""
