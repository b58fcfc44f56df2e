"""Settings compared, chosen and told, without a depot."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt

from app.core.chargers import Charger, ConnectorStatus, Identity, Presence
from app.core.commands import CommandResult, CommandStatus
from app.core.errors import DepotError
from app.core.golden_sets import Difference
from app.core.ids import ChargerId
from app.core.snapshots import ChargerSnapshot
from app.services.chargers.configuration import Applied, Comparison
from app.services.ports.charger import ConfigurationKey
from app.ui.models.charger_choice_model import ChargerChoiceModel, ChargerFilter
from app.ui.models.configuration_model import (
    DIFFERS,
    ConfigurationColumn,
    ConfigurationModel,
)
from app.ui.models.golden_model import GoldenColumn, GoldenModel, GoldenRow
from app.ui.presenters.settings import applied_view, comparison_view, difference_row

CP1 = ChargerId("CP1")
KEYS = (
    ConfigurationKey("HeartbeatInterval", "120", readonly=False),
    ConfigurationKey("NumberOfConnectors", "1", readonly=True),
    ConfigurationKey("MeterValuesSampledData", "Voltage, SoC", readonly=False),
)
OTHER = {
    "heartbeatinterval": "600",
    "NumberOfConnectors": "2",
    "MeterValuesSampledData": "voltage,soc",
    "ClockAlignedDataInterval": "900",
}


@pytest.fixture
def model(theme, qtbot) -> ConfigurationModel:
    model = ConfigurationModel(theme)
    model.show_keys(KEYS)
    model.show_other(OTHER)
    return model


def cell(model, row, column, role=Qt.ItemDataRole.DisplayRole):
    return model.index(row, column).data(role)


def test_what_another_charger_has_stands_beside_each_setting(model):
    differs = [bool(cell(model, row, 0, DIFFERS)) for row in range(model.rowCount())]
    assert differs == [True, True, False, True]
    assert model.differing() == 3
    assert cell(model, 0, ConfigurationColumn.OTHER) == "600"
    assert cell(model, 3, ConfigurationColumn.KEY) == "ClockAlignedDataInterval"
    assert cell(model, 3, ConfigurationColumn.STATE) == "It has no such setting"


def test_the_others_values_become_edits_where_they_can_be_written(model):
    model.take_other()
    assert model.edits() == {"HeartbeatInterval": "600"}


def test_compared_with_nothing_nothing_differs(model):
    model.show_other({})
    assert (model.rowCount(), model.differing()) == (3, 0)


def test_only_ticked_settings_belong_to_a_set(theme, qtbot):
    model = GoldenModel(theme)
    model.show_rows([GoldenRow("A", "1"), GoldenRow("B", "2", kept=False)])
    assert model.values() == {"A": "1"}
    box = Qt.ItemDataRole.CheckStateRole
    model.setData(model.index(0, GoldenColumn.KEY), Qt.CheckState.Unchecked.value, box)
    # Whoever types a value wants it in the set.
    model.setData(model.index(1, GoldenColumn.VALUE), "3")
    assert model.values() == {"B": "3"}
    assert model.add("a") == 0
    assert model.values() == {"A": "1", "B": "3"}


def snapshot(charger_id: str, model: str, area: str) -> ChargerSnapshot:
    charger = Charger(
        ChargerId(charger_id),
        charger_id,
        Identity("Acme", model),
        area=area,
        adopted_at=datetime(2026, 1, 1, tzinfo=UTC),
    )
    unknown = ConnectorStatus.UNKNOWN
    return ChargerSnapshot(
        charger, Presence.ONLINE, None, None, "", 0, "", unknown, "", "", connectors=()
    )


def test_chargers_are_filtered_by_model_and_area_and_stay_chosen(theme, qtbot):
    model = ChargerChoiceModel(theme, "Answer")
    model.show_chargers(
        [snapshot("A", "X1", "Hall 1"), snapshot("B", "X1", "Yard"), snapshot("C", "X2", "Yard")]
    )
    model.set_filter(ChargerFilter(model="Acme X1", area="Yard"))
    model.choose_shown(True)
    model.set_filter(ChargerFilter(words=("x2",)))
    assert model.rowCount() == 1
    model.choose_shown(True)
    model.set_filter(ChargerFilter())
    assert model.chosen == ["B", "C"]


def test_what_differs_is_told_with_what_can_be_done():
    rows = [
        difference_row("Bay 1", Difference("A", "1", "2"), {}),
        difference_row("Bay 1", Difference("B", "1", "2", readonly=True), {}),
        difference_row("Bay 1", Difference("C", None, "2", missing=True), {}),
        difference_row("Bay 1", Difference("D", "1", "2"), {"D": accepted("RebootRequired")}),
    ]
    assert [row[4].text for row in rows] == [
        "Can be written",
        "Read only",
        "It has no such setting",
        "Taken, needs a restart",
    ]


def accepted(word: str = "Accepted") -> CommandResult:
    return CommandResult(CommandStatus.ACCEPTED, word)


def test_a_charger_that_was_held_is_told_so():
    assert comparison_view(Comparison(CP1)).role == "ok"
    assert comparison_view(Comparison(CP1, problem=DepotError("Offline."))).text == "Offline."
    held = applied_view(Applied(CP1, {"A": accepted()}, stopped=DepotError("It rebooted 2 times.")))
    assert held.role == "fault"
    assert held.text.endswith("stopped: It rebooted 2 times.")
    assert applied_view(Applied(CP1, {"A": accepted()}, reboot_needed=("A",))).role == "attention"
    assert applied_view(Applied(CP1, {"A": accepted()})).role == "ok"
