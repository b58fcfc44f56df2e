"""Cards and who holds them."""

from sqlalchemy import Connection, func, insert, select, update

from app.core.cards import Card, card_key
from app.db.engine import Reader
from app.db.people_rows import card_values, to_card
from app.db.tables import CardRow, PersonRow, table_of
from app.db.writer import Writer

_CARD = table_of(CardRow)
_PERSON = table_of(PersonRow)
_full_name = func.trim(_PERSON.c.name + " " + _PERSON.c.surname)


class SqliteCardStore:
    """Implements `CardStore`."""

    def __init__(self, writer: Writer, reader: Reader) -> None:
        self._writer = writer
        self._reader = reader

    async def all(self) -> list[Card]:
        """Return every card, in the order they were added."""
        listed = select(_CARD, _full_name.label("person")).outerjoin(_PERSON)
        return await self._reader.run(
            lambda connection: [
                to_card(row, row.person or "")
                for row in connection.execute(listed.order_by(_CARD.c.id))
            ]
        )

    async def save(self, card: Card) -> None:
        """Insert or update a card; see `CardStore.save`."""
        key = card_key(card.id_tag)

        def command(connection: Connection) -> None:
            values = card_values(card) | {"person_id": _person(connection, card)}
            known = update(_CARD).where(_CARD.c.card_key == key).values(values)
            if connection.execute(known).rowcount == 0:
                connection.execute(insert(_CARD).values(id_tag=card.id_tag, **values))

        await self._writer.submit(command)


def _person(connection: Connection, card: Card) -> int | None:
    """Return the row of the holder: the one named by number, else by name, else a new one."""
    if card.person_id is not None or not card.person:
        return card.person_id
    key = connection.scalar(
        select(_PERSON.c.id).where(_full_name == card.person).order_by(_PERSON.c.id).limit(1)
    )
    if key is None:
        key = connection.execute(insert(_PERSON).values(name=card.person)).lastrowid
    return int(key)
