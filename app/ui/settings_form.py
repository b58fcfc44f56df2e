"""The settings of one section as a form, with one button that puts them in force."""

from collections.abc import Set as AbstractSet

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QWidget

from app.core.errors import DepotError
from app.core.setting import Effect, Section, Setting
from app.core.settings_catalogue import SETTINGS
from app.ui.access import DepotAccess
from app.ui.charger_actions import ChargerActions, Told
from app.ui.setting_field import SettingField
from app.ui.theme import Theme
from app.ui.widgets.busy_button import BusyButton
from app.ui.widgets.dialogs import confirm
from app.ui.widgets.section_card import SectionCard
from app.ui.words.failure_texts import failure

_COLUMNS = 2


class SettingsForm(SectionCard):
    """Fields made from the catalogue; `applied` tells which effects the changes need."""

    applied = Signal(object)
    """The set of `Effect` of what was changed."""

    def __init__(
        self,
        theme: Theme,
        access: DepotAccess,
        actions: ChargerActions,
        section: Section,
        title: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, title, parent)
        self._theme, self._access, self._actions = theme, access, actions
        setup = access.system.setup
        self.fields = {
            each.key: SettingField(theme, each, setup.fixed_by(each.key))
            for each in SETTINGS
            if each.section is section and access.operator.may(each.role)
        }
        self.apply = BusyButton(theme, self.tr("Apply"), "primary")
        self.undo = QPushButton(self.tr("Undo"))
        self._build_body()
        for field in self.fields.values():
            field.changed.connect(self._refresh)
        self.apply.clicked.connect(lambda: self._actions.run(self.apply, self._apply()))
        self.undo.clicked.connect(self.show_values)
        self.show_values()

    def show_values(self) -> None:
        """Show what is in force."""
        for key, field in self.fields.items():
            field.show_value(self._access.system.setup.value(key))
        self._refresh()

    def _build_body(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(32)
        grid.setVerticalSpacing(20)
        for place, field in enumerate(self.fields.values()):
            row, column = divmod(place, _COLUMNS)
            grid.addWidget(field, row, column, Qt.AlignmentFlag.AlignTop)
        for column in range(_COLUMNS):
            grid.setColumnStretch(column, 1)
        self.body.addLayout(grid)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(self.undo)
        buttons.addWidget(self.apply)
        self.body.addSpacing(8)
        self.body.addLayout(buttons)

    def _changed(self) -> list[SettingField]:
        return [field for field in self.fields.values() if field.is_changed()]

    def _refresh(self) -> None:
        changed = self._changed()
        right = [field.judge() for field in self.fields.values()]
        self.apply.setEnabled(bool(changed) and all(right))
        self.undo.setEnabled(bool(changed))

    async def _apply(self) -> Told | None:
        changed = [(field.setting, field.value()) for field in self._changed()]
        effects = {setting.effect for setting, _value in changed}
        if not await self._confirmed(effects):
            return None
        for setting, value in changed:
            if (problem := await self._set(setting, value)) is not None:
                return problem
        self.show_values()
        self.applied.emit(effects)
        return Told(True, self.tr("The settings are in force."))

    async def _set(self, setting: Setting, value: object) -> Told | None:
        try:
            await self._access.system.setup.set(setting.key, value, by=self._access.operator)
        except DepotError as error:
            self.fields[setting.key].show_problem(failure(error))
            return Told(False, failure(error))
        return None

    async def _confirmed(self, effects: AbstractSet[Effect]) -> bool:
        if Effect.DEPOT in effects:
            title = self.tr("Open the depot anew?")
            consequence = self.tr(
                "Every charger is told that the service restarts and dials again within seconds. "
                "Charging goes on meanwhile."
            )
        elif Effect.ADDRESS in effects:
            title = self.tr("Use the new address?")
            consequence = self.tr(
                "It is used at once. Who is connected stays connected. Whoever connects from now "
                "on, such as a charger after a restart, must be given the new address."
            )
        else:
            return True
        return await confirm(
            self._theme,
            self,
            title=title,
            consequence=consequence,
            confirm_text=self.tr("Apply"),
            danger=False,
        )
