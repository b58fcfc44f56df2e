"""Pages of lists. A cursor says after which entry a page begins, so that none is left out.

Cursors are opaque to callers: base64 of a key as JSON.
"""

import base64
import binascii
import json
from bisect import bisect_right
from collections.abc import Callable, Sequence
from typing import Annotated, Generic, TypeVar

from fastapi import Query
from pydantic import BaseModel, Field

from app.core.errors import InvalidInput

T = TypeVar("T")
Item = TypeVar("Item")
Key = TypeVar("Key", int, str)

MOST = 500

Limit = Annotated[int, Query(ge=1, le=MOST, description="Entries of a page")]
Cursor = Annotated[
    str | None, Query(max_length=400, description="`next_cursor` of the page before")
]


class Page(BaseModel, Generic[Item]):
    """One page; `next_cursor` is null on the last."""

    items: list[Item]
    next_cursor: str | None = Field(description="Hand it in as `cursor` for the next page")


def cursor_after(key: int | str) -> str:
    """Return the cursor of the page that follows an entry."""
    return base64.urlsafe_b64encode(json.dumps(key).encode()).decode().rstrip("=")


def key_in(cursor: str | None, kind: type[Key]) -> Key | None:
    """Return the key of the entry before a page; None: it is the first page.

    Raises:
        InvalidInput: This is no cursor of such a list.
    """
    if cursor is None:
        return None
    try:
        key = json.loads(base64.urlsafe_b64decode(cursor.encode() + b"=" * (-len(cursor) % 4)))
    except (binascii.Error, ValueError, RecursionError):
        key = None
    if type(key) is not kind or (isinstance(key, int) and not 0 <= key < 2**63):
        raise InvalidInput("This is no cursor of this list.", hint="Take `next_cursor` as it is.")
    return key


def page_of(
    found: Sequence[T], key: Callable[[T], Key], cursor: str | None, limit: int, kind: type[Key]
) -> tuple[Sequence[T], str | None]:
    """Return a page of a list in memory, and the cursor of the next one.

    The order is that of `key`, which no two entries share.
    """
    ordered = sorted(found, key=key)
    after = key_in(cursor, kind)
    first = 0 if after is None else bisect_right(ordered, after, key=key)
    page = ordered[first : first + limit]
    more = first + limit < len(ordered)
    return page, cursor_after(key(page[-1])) if more else None
