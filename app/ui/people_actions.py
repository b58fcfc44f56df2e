"""What is done about people, cards and quotas: asked for, checked, run, and told in words."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QDialog, QWidget

from app.core.cards import Card, card_key
from app.core.people import Group, Person, Vehicle
from app.services.ports.people import QuotaOwner
from app.ui.access import DepotAccess
from app.ui.charger_actions import ChargerActions, Told
from app.ui.rights_fields import places_of
from app.ui.sheet_actions import SheetActions
from app.ui.sheets.card_details import REMOVE, CardDetailsSheet
from app.ui.sheets.person import PersonWish, ask_for_person
from app.ui.sheets.quota import GrantSheet, QuotaSheet
from app.ui.sheets.vehicle import VehicleSheet
from app.ui.theme import Theme
from app.ui.widgets.busy_button import BusyButton
from app.ui.widgets.dialogs import confirm, confirm_sheet, show
from app.ui.words import people_texts
from app.ui.words.formats import Formats

translate = QCoreApplication.translate

_ACCEPTED = QDialog.DialogCode.Accepted.value


class PeopleActions(SheetActions):
    """What is done about people, their cards and vehicles."""

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

    # -- people ----------------------------------------------------------------------------

    def add_person(self, then: Callable[[int], None]) -> None:
        """Ask for somebody new; `then` gets their number."""

        async def ask() -> Told | None:
            wish = await self._ask_for_person(None)
            if wish is None:
                return None
            person = await self.save_person(wish)
            then(person.id)
            return Told(True, people_texts.saved(person.full_name))

        self.run("add person", ask())

    def edit_person(self, person: Person) -> None:
        """Ask what is to be changed about somebody."""

        async def ask() -> Told | None:
            wish = await self._ask_for_person(person)
            if wish is None:
                return None
            saved = await self.save_person(wish)
            return Told(True, people_texts.saved(saved.full_name))

        self.run(("edit person", person.id), ask())

    async def save_person(self, wish: PersonWish) -> Person:
        """Write a person, with the group, the card and the vehicle that were named.

        Raises:
            DepotError: One of them cannot be; what came before it is in the books.
        """
        group_id = await self._group_id(wish.group)
        person = replace(wish.person, group_id=group_id)
        person = await self._people.people.save_person(person, by=self._by)
        if wish.card:
            card = Card("", person_id=person.id, vehicle=wish.plate)
            await self._people.cards.add(wish.card, card, by=self._by)
        if wish.plate:
            vehicle = Vehicle(0, wish.plate, person_id=person.id)
            await self._people.people.save_vehicle(vehicle, by=self._by)
        return person

    def remove_person(self, person: Person, then: Callable[[], None]) -> None:
        """Remove somebody who never charged, once it is confirmed."""

        async def ask() -> Told | None:
            text = translate(
                "PeopleActions",
                "The cards and vehicles go too. Who has charged stays in the books; "
                "take away the right to charge instead.",
            )
            title = translate("PeopleActions", "Remove {name}?").format(name=person.full_name)
            if not await self._confirmed(title, text, people_texts.remove()):
                return None
            await self._people.people.remove_person(person.id, by=self._by)
            then()
            return Told(True, people_texts.removed(person.full_name))

        self.run(("remove person", person.id), ask())

    async def _ask_for_person(self, person: Person | None) -> PersonWish | None:
        directory = self._people.directory
        return await ask_for_person(self._theme, self._window, directory, self._formats, person)

    async def _group_id(self, name: str) -> int | None:
        if not name:
            return None
        for group in self._people.directory.groups():
            if group.name.casefold() == name.casefold():
                return group.id
        return (await self._people.people.save_group(Group(0, name), by=self._by)).id

    # -- cards -----------------------------------------------------------------------------

    def block(self, card: Card, blocked: bool, button: BusyButton) -> None:
        """Block a card everywhere, or let it charge again; either is undone by one press."""

        async def block() -> Told:
            await self._people.cards.block(card.id_tag, blocked=blocked, by=self._by)
            word = people_texts.card_blocked if blocked else people_texts.card_unblocked
            return Told(True, word(card.id_tag))

        self.run(button, block())

    def report_lost(self, card: Card, button: BusyButton) -> None:
        """Note that a card is lost, once it is confirmed; its session is ended if wished."""

        async def ask() -> None:
            charging = self.charges(card)
            sheet = confirm_sheet(
                self._theme,
                self._window,
                title=translate("PeopleActions", "Is card {number} lost?").format(
                    number=card.id_tag
                ),
                consequence=translate(
                    "PeopleActions", "It charges nowhere any more, until it is found."
                ),
                confirm_text=translate("PeopleActions", "It is lost"),
                danger=True,
                hold=charging and self._theme.density_name == "kiosk",
            )
            stop = QCheckBox(translate("PeopleActions", "End the session that runs on it"))
            stop.setChecked(charging)
            if charging:
                sheet.body.addWidget(stop)
            if await show(sheet) == _ACCEPTED:
                stop_session = charging and stop.isChecked()
                self.run(button, self._report_lost(card, lost=True, stop_session=stop_session))

        self.run(("lost", card.id_tag), ask())

    def report_found(self, card: Card, button: BusyButton) -> None:
        """Note that a card was found."""
        self.run(button, self._report_lost(card, lost=False, stop_session=False))

    def edit_card(self, card: Card) -> None:
        """Ask what is to be changed about a card, or whether it is to go."""

        async def ask() -> Told | None:
            places = places_of(self._access)
            sheet = CardDetailsSheet(self._theme, self._window, card, self._people.zone, places)
            result = await show(sheet)
            if result == _ACCEPTED:
                await self._people.cards.change(card.id_tag, sheet.card(), by=self._by)
                return Told(True, people_texts.saved(card.id_tag))
            if result == REMOVE:
                return await self._remove_card(card)
            return None

        self.run(("edit card", card.id_tag), ask())

    def dismiss_card(self, number: str, button: BusyButton) -> None:
        """Take an unknown card off the list until it is shown again."""

        async def dismiss() -> Told:
            await self._people.seen.dismiss(number, by=self._by)
            return Told(True, people_texts.card_dismissed(number))

        self.run(button, dismiss())

    def charges(self, card: Card) -> bool:
        """Tell whether a session runs on a card."""
        key = card_key(card.id_tag)
        return any(card_key(s.id_tag) == key for s in self._access.state.open_sessions())

    async def _report_lost(self, card: Card, *, lost: bool, stop_session: bool) -> Told:
        await self._people.cards.report_lost(
            card.id_tag, lost=lost, stop_session=stop_session, by=self._by
        )
        word = people_texts.card_blocked if lost else people_texts.card_unblocked
        return Told(True, word(card.id_tag))

    async def _remove_card(self, card: Card) -> Told | None:
        title = translate("PeopleActions", "Remove card {number}?").format(number=card.id_tag)
        text = translate("PeopleActions", "It is unknown from then on. Its sessions stay.")
        if not await self._confirmed(title, text, people_texts.remove()):
            return None
        await self._people.cards.remove(card.id_tag, by=self._by)
        return Told(True, people_texts.removed(card.id_tag))

    # -- quotas ----------------------------------------------------------------------------

    def add_quota(self, person: Person) -> None:
        """Ask which quota somebody is to have."""

        async def ask() -> Told | None:
            plans = [
                plan
                for plan in self._people.directory.plans()
                if plan.id not in person.quota_plan_ids
            ]
            sheet = QuotaSheet(self._theme, self._window, person.full_name, plans, self._formats)
            if await show(sheet) != _ACCEPTED:
                return None
            plan_id = sheet.chosen()
            if plan_id is None:
                plan_id = (await self._people.people.save_plan(sheet.new_plan(), by=self._by)).id
            return await self._set_quotas(person, (*person.quota_plan_ids, plan_id))

        self.run(("quota", person.id), ask())

    def remove_quota(self, person: Person, plan_id: int, button: BusyButton) -> None:
        """Take a quota from somebody; to give it back is as quick."""
        plan_ids = tuple(number for number in person.quota_plan_ids if number != plan_id)
        self.run(button, self._set_quotas(person, plan_ids))

    def grant(self, person: Person) -> None:
        """Ask how much extra energy somebody gets, and why."""

        async def ask() -> Told | None:
            today = self._access.clock.now().astimezone(self._people.zone).date()
            name, zone = person.full_name, self._people.zone
            sheet = GrantSheet(self._theme, self._window, name, today, zone)
            if await show(sheet) != _ACCEPTED:
                return None
            energy_wh, owner = sheet.energy_wh, QuotaOwner(person_id=person.id)
            await self._people.quotas.grant(
                owner, energy_wh, sheet.reason.text(), sheet.expires_at(), by=self._by
            )
            kwh = self._formats.number(energy_wh / 1000)
            return Told(True, people_texts.granted(kwh, name))

        self.run(("grant", person.id), ask())

    def reset_quota(self, person: Person) -> None:
        """Let what somebody used count from zero, once it is confirmed."""

        async def ask() -> Told | None:
            title = translate("PeopleActions", "Reset the quotas of {name}?")
            text = translate(
                "PeopleActions", "What was used in this period no longer counts. Kept in the audit."
            )
            word = translate("PeopleActions", "Reset")
            title = title.format(name=person.full_name)
            if not await self._confirmed(title, text, word):
                return None
            await self._people.quotas.reset(QuotaOwner(person_id=person.id), by=self._by)
            return Told(True, people_texts.quota_reset(person.full_name))

        self.run(("reset", person.id), ask())

    async def _set_quotas(self, person: Person, plan_ids: tuple[int, ...]) -> Told:
        person = replace(person, quota_plan_ids=plan_ids)
        await self._people.people.save_person(person, by=self._by)
        return Told(True, people_texts.saved(person.full_name))

    # -- vehicles --------------------------------------------------------------------------

    def edit_vehicle(self, vehicle: Vehicle) -> None:
        """Ask for a vehicle; a new one has the number 0."""

        async def ask() -> Told | None:
            directory = self._people.directory
            sheet = VehicleSheet(self._theme, self._window, directory, vehicle)
            if await show(sheet) != _ACCEPTED:
                return None
            saved = await self._people.people.save_vehicle(sheet.vehicle(), by=self._by)
            return Told(True, people_texts.saved(saved.plate))

        self.run(("vehicle", vehicle.id, vehicle.person_id), ask())

    def remove_vehicle(self, vehicle: Vehicle) -> None:
        """Remove a vehicle, once it is confirmed."""

        async def ask() -> Told | None:
            title = translate("PeopleActions", "Remove {plate}?").format(plate=vehicle.plate)
            text = translate("PeopleActions", "Cards that name its plate keep it.")
            if not await self._confirmed(title, text, people_texts.remove()):
                return None
            await self._people.people.remove_vehicle(vehicle.id, by=self._by)
            return Told(True, people_texts.removed(vehicle.plate))

        self.run(("remove vehicle", vehicle.id), ask())

    async def _confirmed(self, title: str, consequence: str, confirm_text: str) -> bool:
        return await confirm(
            self._theme,
            self._window,
            title=title,
            consequence=consequence,
            confirm_text=confirm_text,
        )
