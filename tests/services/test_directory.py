"""What the depot knows of people and cards, in memory and in the books alike."""

from dataclasses import replace

import pytest

from app.core.cards import Card
from app.core.people import Person
from app.depot import Depot
from app.services.people.directory import Directory
from app.services.ports.people import PeopleChange

BLUE = Card("04:A2:2B", "Ada Lovelace", label="blue", parent_id_tag="FLEET")


async def in_the_books(depot: Depot) -> list[Card]:
    directory = Directory(depot.books.people)
    await directory.load()
    return directory.cards()


async def test_a_card_comes_back_and_its_holder_is_added_once(depot: Depot) -> None:
    directory = depot.accounts.directory
    for card in (BLUE, Card("other", "ada lovelace"), Card("free")):
        await directory.save_card(card)
    (ada,) = directory.people()
    assert directory.cards() == [
        Card("free"),
        replace(BLUE, person_id=ada.id),
        Card("other", "Ada Lovelace", ada.id),
    ]
    assert await in_the_books(depot) == directory.cards()


@pytest.mark.parametrize("spelling", ["04a22b", "04 A2 2B"])
async def test_another_spelling_changes_the_same_card(depot: Depot, spelling: str) -> None:
    directory = depot.accounts.directory
    await directory.save_card(BLUE)
    await directory.save_card(Card(spelling, label="red"))
    assert directory.cards() == await in_the_books(depot) == [Card("04:A2:2B", label="red")]


async def test_a_card_whose_holder_is_named_by_number_keeps_that_one_of_two_with_one_name(
    depot: Depot,
) -> None:
    directory = depot.accounts.directory
    await directory.save_card(BLUE)
    twin = (await directory.apply(PeopleChange(people=[Person(-1, "Ada", "Lovelace")]))).people[0]
    await directory.save_card(replace(BLUE, person_id=twin.id))
    (card,) = directory.cards()
    assert (card.person, card.person_id) == ("Ada Lovelace", twin.id)


async def test_a_new_name_stands_on_every_card_at_once(depot: Depot) -> None:
    directory = depot.accounts.directory
    await directory.save_card(BLUE)
    (ada,) = directory.people()
    await directory.apply(PeopleChange(people=[replace(ada, name="Ada", surname="King")]))
    assert [card.person for card in directory.cards()] == ["Ada King"]
    assert directory.cards() == await in_the_books(depot)
