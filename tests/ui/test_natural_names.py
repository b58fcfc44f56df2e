"""Names with numbers stand in the order in which people count, wherever they are listed."""

from types import SimpleNamespace

from app.core.people import Person
from app.ui.people_list import PeopleList
from app.ui.words.formats import LocaleFormats

NAMES = ("Bus 104", "Zoe", "Bus 14", "Özgür", "Bus 2")


def test_people_are_listed_as_one_counts_and_with_umlauts_in_their_place():
    directory = SimpleNamespace(
        people=lambda: [Person(number, name, "") for number, name in enumerate(NAMES, 1)],
        cards=list,
        vehicles=list,
        group=lambda _id: None,
    )
    access = SimpleNamespace(people=SimpleNamespace(directory=directory))
    listed = [row.person.name for row in PeopleList(access, LocaleFormats()).rows()]
    assert listed == ["Bus 2", "Bus 14", "Bus 104", "Özgür", "Zoe"]
