"""What is done about groups and quota plans: asked for, checked, run, and told in words."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QWidget

from app.core.people import Group
from app.core.quota import QuotaPlan
from app.services.ports.people import QuotaOwner
from app.ui.access import DepotAccess
from app.ui.charger_actions import ChargerActions, Told
from app.ui.presenters.people import plan_words
from app.ui.rights_fields import places_of
from app.ui.sheet_actions import SheetActions
from app.ui.sheets.group import GroupChoices, GroupSheet, QuotaPlanSheet
from app.ui.sheets.quota import GrantSheet
from app.ui.theme import Theme
from app.ui.widgets.busy_button import BusyButton
from app.ui.widgets.dialogs import confirm, show
from app.ui.words import people_texts
from app.ui.words.formats import Formats

translate = QCoreApplication.translate

_ACCEPTED = QDialog.DialogCode.Accepted.value


class GroupActions(SheetActions):
    """What is done about groups and quota plans."""

    def __init__(
        self,
        access: DepotAccess,
        actions: ChargerActions,
        theme: Theme,
        formats: Formats,
        window: QWidget,
    ) -> None:
        super().__init__(access, actions, theme, formats, window)
        self._people = access.people

    def act_on_group(self, action: str, group: Group, button: BusyButton) -> None:
        """Do what a button in a group's row stands for.

        Raises:
            KeyError: No button stands for that.
        """
        actions: dict[str, Callable[[], None]] = {
            "edit": lambda: self.edit_group(group),
            "grant": lambda: self.grant(group),
            "reset": lambda: self.reset(group),
            "remove": lambda: self.remove_group(group, button),
        }
        actions[action]()

    def edit_group(self, group: Group) -> None:
        """Ask for a group; a new one has the number 0."""

        async def ask() -> Told | None:
            directory = self._people.directory
            sheet = GroupSheet(self._theme, self._window, directory, group, self._choices())
            if await show(sheet) != _ACCEPTED:
                return None
            saved = await self._people.people.save_group(sheet.group(), by=self._access.operator)
            return Told(True, people_texts.saved(saved.name))

        self._actions.run(("group", group.id), ask())

    def remove_group(self, group: Group, button: BusyButton) -> None:
        """Remove a group that nobody belongs to."""

        async def remove() -> Told:
            await self._people.people.remove_group(group.id, by=self._access.operator)
            return Told(True, people_texts.removed(group.name))

        self._actions.run(button, remove())

    def grant(self, group: Group) -> None:
        """Ask how much extra energy a group gets together, and why."""

        async def ask() -> Told | None:
            zone = self._people.zone
            today = self._access.clock.now().astimezone(zone).date()
            sheet = GrantSheet(self._theme, self._window, group.name, today, zone)
            if await show(sheet) != _ACCEPTED:
                return None
            energy_wh = sheet.energy_wh
            await self._people.quotas.grant(
                QuotaOwner(group_id=group.id),
                energy_wh,
                sheet.reason.text(),
                sheet.expires_at(),
                by=self._access.operator,
            )
            kwh = self._formats.number(energy_wh / 1000)
            return Told(True, people_texts.granted(kwh, group.name))

        self._actions.run(("grant group", group.id), ask())

    def reset(self, group: Group) -> None:
        """Let what a group used count from zero, once it is confirmed."""

        async def ask() -> Told | None:
            title = translate("GroupActions", "Reset the quotas of {name}?")
            confirmed = await confirm(
                self._theme,
                self._window,
                title=title.format(name=group.name),
                consequence=translate(
                    "GroupActions",
                    "What all its people used in this period no longer counts. Kept in the audit.",
                ),
                confirm_text=translate("GroupActions", "Reset"),
            )
            if not confirmed:
                return None
            owner = QuotaOwner(group_id=group.id)
            await self._people.quotas.reset(owner, by=self._access.operator)
            return Told(True, people_texts.quota_reset(group.name))

        self._actions.run(("reset group", group.id), ask())

    def edit_plan(self, plan: QuotaPlan | None) -> None:
        """Ask for a quota plan; None for a new one."""

        async def ask() -> Told | None:
            sheet = QuotaPlanSheet(self._theme, self._window, plan)
            if await show(sheet) != _ACCEPTED:
                return None
            saved = await self._people.people.save_plan(sheet.plan(), by=self._access.operator)
            return Told(True, people_texts.saved(saved.name))

        self._actions.run(("quota plan", plan.id if plan else 0), ask())

    def remove_plan(self, plan: QuotaPlan, button: BusyButton) -> None:
        """Remove a quota plan that nobody has."""

        async def remove() -> Told:
            await self._people.people.remove_plan(plan.id, by=self._access.operator)
            return Told(True, people_texts.removed(plan.name))

        self._actions.run(button, remove())

    def _choices(self) -> GroupChoices:
        plans = self._people.directory.plans()
        named = [(plan.id, plan_words(plan, self._formats)) for plan in plans]
        return GroupChoices(places_of(self._access), named)
