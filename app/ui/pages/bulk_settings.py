"""The page that compares the settings of many chargers with what they should be, and mends them."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QSize
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from app.core.commands import CommandResult
from app.core.errors import DepotError
from app.core.golden_sets import Difference, GoldenSet
from app.core.ids import ChargerId, ConnectorId
from app.core.roles import Role
from app.services.chargers.configuration import Comparison
from app.ui.access import DepotAccess
from app.ui.bridge import DepotBridge
from app.ui.charger_actions import ChargerActions, Told
from app.ui.models.rows_model import RowsModel
from app.ui.models.table_model import MARK
from app.ui.pages.charger_picker import ChargerPicker
from app.ui.presenters import settings as words
from app.ui.presenters.charger import WordView
from app.ui.settings_file import save_settings
from app.ui.theme import Theme
from app.ui.widgets.busy_button import BusyButton
from app.ui.widgets.data_table import DataTable
from app.ui.widgets.dialogs import confirm
from app.ui.widgets.labels import TextLabel
from app.ui.widgets.responsive_split import ResponsiveSplit
from app.ui.widgets.section_card import SectionCard
from app.ui.words.failure_texts import failure

_TURNS_AT = 900
_WIDTHS = (76, 176, 80, 96)


class SettingsPage(QWidget):
    """Chargers with their boxes at the left, what differs at the right.

    Chargers are asked one after the other; nothing is written before somebody has seen it.
    """

    def __init__(
        self, theme: Theme, access: DepotAccess, bridge: DepotBridge, actions: ChargerActions
    ) -> None:
        super().__init__()
        self._theme, self._access, self._actions = theme, access, actions
        self._sets: Sequence[GoldenSet] = ()
        self._found: dict[ChargerId, Comparison] = {}
        self._answers: dict[ChargerId, Mapping[str, CommandResult]] = {}
        self._words: dict[ChargerId, WordView] = {}
        self._stopping = False
        self.picker = ChargerPicker(theme, self.tr("Settings"), brief=True)
        self.wanted = QComboBox()
        self.compare = BusyButton(theme, self.tr("Compare"), "primary", "search")
        self.apply = BusyButton(theme, self.tr("Apply"), "", "check")
        self.stop = BusyButton(theme, self.tr("Stop"))
        self.export = BusyButton(theme, self.tr("Settings of all as a table…"), "", "download")
        titles = (
            self.tr("Charger"),
            self.tr("Setting"),
            self.tr("Has"),
            self.tr("Should have"),
            self.tr("State"),
        )
        self.rows = RowsModel(theme, titles, self)
        self.table = DataTable(theme, self.tr("Differences"))
        self.said = TextLabel(theme, muted=True, wrap=True)
        self._build_layout()
        self._connect(bridge)
        self._show()

    def set_search(self, text: str) -> None:
        """Show only what contains every word of `text`."""
        self.picker.set_search(text)

    # -- showing ---------------------------------------------------------------------------

    def _refresh(self) -> None:
        if self.isVisible():
            known = self._access.state.chargers(self._access.clock.now())
            self.picker.show_chargers([c for c in known if c.charger.adopted])

    def _fill_sets(self) -> None:
        self._sets = self._access.care.configuration.golden_sets()
        chosen = self.wanted.currentText()
        self.wanted.clear()
        self.wanted.addItem(self.tr("with the set of its model"))
        for golden in self._sets:
            self.wanted.addItem(self.tr("with the set “{name}”").format(name=golden.title))
        self.wanted.setCurrentIndex(max(0, self.wanted.findText(chosen)))

    def _show(self) -> None:
        """Show what was found of the chosen chargers, and what can be done."""
        chosen = self.picker.chosen
        found = [self._found[each] for each in chosen if each in self._found]
        self.rows.show_rows(
            [
                words.difference_row(
                    self._name(each.charger_id), one, self._answers.get(each.charger_id, {})
                )
                for each in found
                for one in each.differences
            ]
        )
        self.picker.model.show_words(self._words)
        self._show_said(chosen, found)
        working = self.compare.busy or self.apply.busy
        may = self._access.operator.may(Role.MANAGER)
        self.compare.setText(self.tr("Compare the chosen ({0})").format(len(chosen)))
        self.compare.setEnabled(bool(chosen) and not self.apply.busy)
        writable = sum(len(self._open(each)) for each in found)
        self.apply.setText(self.tr("Apply ({0})…").format(writable))
        self.apply.setEnabled(may and writable > 0 and not self.compare.busy)
        self.stop.setVisible(working)

    def _show_said(self, chosen: Sequence[ChargerId], found: Sequence[Comparison]) -> None:
        if not chosen:
            text = self.tr("Choose chargers at the left.")
        elif not found:
            text = self.tr("Compare them to see what differs. Nothing is written by that.")
        elif any(each.differences for each in found):
            text = ""
        else:
            text = self.tr("Nothing differs.")
            if problem := next((each.problem for each in found if each.problem is not None), None):
                text = failure(problem)
        self.said.setText(text)
        self.said.setVisible(bool(text))

    def _name(self, charger_id: ChargerId) -> str:
        return self._actions.name_of(ConnectorId(charger_id, 0))

    def _say(self, charger_id: ChargerId, word: WordView) -> None:
        self._words[charger_id] = word
        self._show()

    # -- comparing -------------------------------------------------------------------------

    def _on_compare(self) -> None:
        self._stopping = False
        self._actions.run(self.compare, self._compare(list(self.picker.chosen)))

    async def _compare(self, charger_ids: Sequence[ChargerId]) -> None:
        place = self.wanted.currentIndex()
        golden = self._sets[place - 1] if place > 0 else None
        for charger_id in charger_ids:
            if self._stopping:
                break
            self._say(charger_id, words.working_view(self.tr("Reading …")))
            found = await self._look(charger_id, golden)
            self._say(charger_id, words.comparison_view(found))

    async def _look(self, charger_id: ChargerId, golden: GoldenSet | None) -> Comparison:
        by = self._access.operator
        (found,) = await self._access.care.configuration.compare([charger_id], golden, by=by)
        self._found[charger_id] = found
        self._answers.pop(charger_id, None)
        return found

    # -- applying --------------------------------------------------------------------------

    def _on_apply(self) -> None:
        found = [self._found[each] for each in self.picker.chosen if each in self._found]
        wanted = [replace(each, differences=self._open(each)) for each in found if self._open(each)]
        self._actions.run((self, "asking"), self._ask(wanted))

    def _open(self, found: Comparison) -> tuple[Difference, ...]:
        """Return what can be written and was not taken since it was compared."""
        answers = self._answers.get(found.charger_id, {})
        taken = {key for key, answer in answers.items() if answer.ok}
        return tuple(d for d in found.differences if d.writable and d.key not in taken)

    async def _ask(self, wanted: Sequence[Comparison]) -> None:
        count = sum(len(each.differences) for each in wanted)
        confirmed = await confirm(
            self._theme,
            self.window(),
            title=self.tr("Write {0} settings to {1} chargers?").format(count, len(wanted)),
            consequence=self.tr(
                "One charger after the other, one setting after the other. A charger that restarts"
                " twice within five minutes of it is not written to any further, and none is"
                " written to more than fifty times a day."
            ),
            confirm_text=self.tr("Write"),
            danger=False,
            hold=self._theme.density_name == "kiosk",
        )
        if confirmed:
            self._stopping = False
            self._actions.run(self.apply, self._apply(wanted))

    async def _apply(self, wanted: Sequence[Comparison]) -> Told:
        good = 0
        for number, each in enumerate(wanted, start=1):
            if self._stopping:
                break
            text = self.tr("Writing … ({0} of {1})").format(number, len(wanted))
            self._say(each.charger_id, words.working_view(text))
            good += await self._apply_one(each)
        done = self.tr("{0} of {1} chargers took everything.").format(good, len(wanted))
        return Told(good == len(wanted), done)

    async def _apply_one(self, each: Comparison) -> bool:
        by = self._access.operator
        try:
            applied = await self._access.care.configuration.apply(
                each.charger_id, each.differences, by=by
            )
        except DepotError as failed:
            self._say(each.charger_id, WordView(failure(failed), "fault", "diamond"))
            return False
        before = self._answers.get(each.charger_id, {})
        self._answers[each.charger_id] = {**before, **applied.answers}
        self._say(each.charger_id, words.applied_view(applied))
        return not applied.stopped and all(answer.ok for answer in applied.answers.values())

    # -- building --------------------------------------------------------------------------

    def _on_export(self) -> None:
        self._actions.run(self.export, save_settings(self._access, self.window()))

    def _on_stop(self) -> None:
        self._stopping = True
        self.stop.hide()

    def _build_layout(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.picker, 1)
        row = QHBoxLayout()
        row.addWidget(self.export)
        row.addStretch(1)
        column.addLayout(row)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 16, 0, 0)
        outer.addWidget(ResponsiveSplit(left, self._build_card(), _TURNS_AT, (2, 3)))

    def _build_card(self) -> SectionCard:
        card = SectionCard(self._theme, self.tr("What differs"))
        self.wanted.setAccessibleName(self.tr("What the chargers are compared with"))
        policy = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        self.wanted.setSizeAdjustPolicy(policy)
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self.compare, self.apply, self.stop):
            row.addWidget(button)
        row.addStretch(1)
        self.table.setModel(self.rows)
        self.table.setIconSize(QSize(MARK, MARK))
        self.table.set_columns(dict(enumerate(_WIDTHS)))
        card.body.addWidget(self.wanted)
        card.body.addLayout(row)
        card.body.addWidget(self.said)
        card.body.addWidget(self.table, 1)
        return card

    def _connect(self, bridge: DepotBridge) -> None:
        bridge.chargers_changed.connect(lambda _chargers: self._refresh())
        self.picker.chosen_changed.connect(self._show)
        self._actions.runner.busy_changed.connect(self._on_busy)
        self.compare.clicked.connect(self._on_compare)
        self.apply.clicked.connect(self._on_apply)
        self.stop.clicked.connect(self._on_stop)
        self.export.clicked.connect(self._on_export)

    def _on_busy(self, key: object, _working: bool) -> None:
        if key in (self.compare, self.apply):
            self._show()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fill_sets()
        self._refresh()
        self._show()
