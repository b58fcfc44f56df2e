"""Cards: enrolled, changed, forgotten."""

from dataclasses import replace
from datetime import datetime
from typing import Annotated

from fastapi import APIRouter, Path, Response, status
from pydantic import BaseModel, Field

from app.api.access import Access, ApiAccess
from app.api.callers import Caller
from app.api.errors import ALWAYS, AlreadyExists, documented
from app.api.paging import Cursor, Limit, Page, page_of
from app.api.values import Body, Instant
from app.core.cards import Card, card_key
from app.core.errors import NotFound

router = APIRouter(prefix="/api/admin/cards", tags=["cards"], responses=ALWAYS)

IdTagPath = Annotated[str, Path(min_length=1, max_length=40)]


class CardChange(Body):
    """All about a card but its number; where and when it may charge stays as it is."""

    user_id: Annotated[int | None, Field(ge=1, le=2**53 - 1)] = None
    label: Annotated[str, Field(max_length=100)] = ""
    parent_id_tag: Annotated[str, Field(max_length=20)] = ""
    expires_at: Instant | None = None
    blocked: bool = False
    lost: bool = False
    most_sessions: Annotated[int | None, Field(ge=1, le=1000)] = None
    vehicle: Annotated[str, Field(max_length=40, description="Number plate")] = ""


class CardIn(CardChange):
    """A card."""

    id_tag: Annotated[str, Field(min_length=1, max_length=20, examples=["04A22B"])]


class CardOut(BaseModel):
    """A card."""

    id_tag: str
    user_id: int | None
    user: str
    label: str
    parent_id_tag: str
    expires_at: datetime | None
    blocked: bool
    lost: bool
    most_sessions: int | None
    vehicle: str


@router.get("")
async def list_cards(
    access: Access, _: Caller, limit: Limit = 100, cursor: Cursor = None
) -> Page[CardOut]:
    """List all cards, by number."""
    found = access.people.directory.cards()
    page, following = page_of(found, lambda card: card_key(card.id_tag), cursor, limit, str)
    return Page(items=[_out(card) for card in page], next_cursor=following)


@router.post("", status_code=status.HTTP_201_CREATED, responses=documented(409))
async def add_card(access: Access, by: Caller, wanted: CardIn) -> CardOut:
    """Enrol a card."""
    number = wanted.id_tag.strip()
    known = access.people.directory.card(number)
    if known is not None:
        raise AlreadyExists(f"There is a card {known.id_tag} already.", hint="Change it instead.")
    await access.people.cards.add(number, _changed(Card(number), wanted), by=by)
    return _out(_known(access, number))


@router.get("/{id_tag}", responses=documented(404))
async def get_card(access: Access, _: Caller, id_tag: IdTagPath) -> CardOut:
    """Return a card, however its number is spelled."""
    return _out(_known(access, id_tag))


@router.put("/{id_tag}", responses=documented(404))
async def change_card(access: Access, by: Caller, id_tag: IdTagPath, wanted: CardChange) -> CardOut:
    """Change all about a card but its number; it counts from the next question of any charger."""
    known = _known(access, id_tag)
    await access.people.cards.change(known.id_tag, _changed(known, wanted), by=by)
    return _out(_known(access, known.id_tag))


@router.delete(
    "/{id_tag}",
    status_code=status.HTTP_204_NO_CONTENT,
    response_class=Response,
    responses=documented(404),
)
async def remove_card(access: Access, by: Caller, id_tag: IdTagPath) -> None:
    """Forget a card; its sessions stay in the books."""
    await access.people.cards.remove(_known(access, id_tag).id_tag, by=by)


def _known(access: ApiAccess, id_tag: str) -> Card:
    card = access.people.directory.card(id_tag)
    if card is None:
        raise NotFound(f"Nobody knows the card {id_tag}.")
    return card


def _changed(card: Card, wanted: CardChange) -> Card:
    said = wanted.model_dump(exclude={"user_id", "id_tag"})
    return replace(card, person_id=wanted.user_id, **said)


def _out(card: Card) -> CardOut:
    return CardOut.model_construct(
        id_tag=card.id_tag,
        user_id=card.person_id,
        user=card.person,
        label=card.label,
        parent_id_tag=card.parent_id_tag,
        expires_at=card.expires_at,
        blocked=card.blocked,
        lost=card.lost,
        most_sessions=card.most_sessions,
        vehicle=card.vehicle,
    )
