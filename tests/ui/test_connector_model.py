"""The item model tells views exactly what changed, in as few words as possible."""

from collections import Counter
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from app.ui.models.connector_filter import ConnectorFilter
from app.ui.models.connector_model import NUMBERS_ROLE, TILE_ROLE, ConnectorModel
from app.ui.models.connector_order import ConnectorOrder, SortBy
from tests.ui.samples import charging, depot, free


@pytest.fixture
def model(qapp):
    model = ConnectorModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    return model


@pytest.fixture
def changes(model):
    model.update(depot(10))
    seen = []
    model.dataChanged.connect(lambda first, last, _roles: seen.append((first.row(), last.row())))
    return seen


def test_the_same_rows_again_change_nothing(model, changes):
    model.update(depot(10))
    assert changes == []


def test_neighbouring_changes_are_told_once(model, changes):
    rows = depot(10)
    for number in (2, 4, 5, 8):
        rows["CP", number] = replace(rows["CP", number], note_text="new")
    model.update(rows)
    assert changes == [(1, 1), (3, 4), (7, 7)]


def test_a_patch_leaves_other_rows_alone(model, changes):
    model.patch({("CP", 2): charging(2, power_text="0.5"), ("CP", 99): free(99)})
    assert changes == [(1, 1)]
    assert model.rowCount() == 11
    assert model.view(("CP", 2)).power_text == "0.5"


def test_rows_come_and_go_without_a_reset(model, changes):
    resets = []
    model.modelReset.connect(lambda: resets.append(1))
    rows = depot(10)
    for number in (1, 2, 6):
        del rows["CP", number]
    rows["CP", 11] = free(11)
    model.update(rows)
    keys = [model.key_at(row)[1] for row in range(model.rowCount())]
    assert keys == [3, 4, 5, 7, 8, 9, 10, 11]
    assert model.index_of(("CP", 7)).row() == 3
    assert resets == []
    assert changes == []


def test_a_screen_reader_hears_what_a_tile_shows(model):
    model.update({1: charging(7, note_text="Accepted.")})
    text = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert text == "Bay 7, Charging, Van 11 · Ş. Özgür, 14.7 kW, 19.40 kWh, Accepted."


def titles(rows):
    return [rows.index(row, 0).data() for row in range(rows.rowCount())]


def test_what_needs_attention_comes_first_and_the_rest_keeps_its_order(model):
    model.update(depot(8))
    shown = titles(ConnectorFilter(model))
    assert shown == [
        "Ladebucht 3 Nord", "Bay 6", "Bay 1", "Bay 2", "Bay 4", "Bay 5", "Bay 7", "Bay 8",
    ]  # fmt: skip


def test_a_tile_that_begins_to_need_attention_moves_to_the_front(model):
    model.update({n: free(n) for n in range(3)})
    rows = ConnectorFilter(model)
    model.patch({2: replace(free(2), attention=True)})
    assert titles(rows) == ["Bay 2", "Bay 0", "Bay 1"]


def test_a_name_that_sorts_elsewhere_moves_its_tile(model):
    model.update({1: free(1), 2: free(2), 3: free(3)})
    rows = ConnectorFilter(model)
    model.update({2: free(2), 3: free(3), 1: replace(free(1), title="Bay 9")})
    assert titles(rows) == ["Bay 2", "Bay 3", "Bay 9"]


def test_chips_and_search_narrow_what_is_shown(model):
    model.update(depot(8))
    rows = ConnectorFilter(model)
    rows.set_categories(frozenset({"charging", "free"}))
    assert titles(rows) == ["Bay 1", "Bay 2", "Bay 4", "Bay 7", "Bay 8"]
    rows.set_search("özgür VAN 12")
    assert titles(rows) == ["Bay 8"]
    rows.set_categories(frozenset())
    rows.set_search("")
    assert rows.rowCount() == 8


def test_counts_add_up_to_all_tiles(model):
    model.update(depot(50))
    assert model.counts()["attention"] == 2
    assert sum(model.counts().values()) == 50
    kept = dict(list(depot(50).items())[:10])
    model.update(kept)
    assert model.counts() == Counter(view.category for view in kept.values())
    key, view = next(iter(kept.items()))
    model.patch({key: replace(view, category="offline")})
    assert model.counts() == Counter(model.view(each).category for each in kept)


def test_only_who_looks_at_a_reading_has_it_described(qapp):
    asked = []

    def describe(key):
        asked.append(key)
        return charging(key, power_text="22.0", power_kw=22.0)

    model = ConnectorModel(describe=describe)
    model.update({number: charging(number, power_text="3.0", power_kw=3.0) for number in range(5)})
    told = []
    model.dataChanged.connect(lambda *what: told.append((what[0].row(), what[1].row(), what[2])))
    model.count([1, 2, 4, 99])
    assert told == [(1, 2, [NUMBERS_ROLE]), (4, 4, [NUMBERS_ROLE])]
    assert asked == []
    assert model.index(2, 0).data(TILE_ROLE).power_text == "22.0"
    assert [model.view(key).power_text for key in (0, 2, 3)] == ["3.0", "22.0", "3.0"]
    assert asked == [2]
    assert model.last_view(4).power_text == "3.0"
    assert model.view(4).power_text == "22.0"
    # What is described by then is not described again.
    model.patch({1: charging(1, power_text="7.0")})
    assert model.view(1).power_text == "7.0"
    assert asked == [2, 4]


async def test_an_order_by_power_follows_readings_that_are_seen(qapp, until):
    powers = {1: 3.0, 2: 5.0, 3: 7.0}
    model = ConnectorModel(describe=lambda key: charging(key, power_kw=powers[key]))
    model.update({key: charging(key, power_kw=power) for key, power in powers.items()})
    rows = ConnectorFilter(model)
    rows.set_order(ConnectorOrder(sort_by=SortBy.POWER, descending=True))
    assert titles(rows) == ["Bay 3", "Bay 2", "Bay 1"]
    powers[1] = 22.0
    model.count([1])
    assert model.view(1).power_kw == 22.0
    assert titles(rows) == ["Bay 3", "Bay 2", "Bay 1"]
    await until(lambda: titles(rows) == ["Bay 1", "Bay 3", "Bay 2"])
