"""The tab with a charger's ways: how well it keeps to the standard, how it is read, its names."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from app.core.chargers import Charger
from app.core.ids import ChargerId
from app.core.roles import Role
from app.core.vendor_profiles import VendorProfile
from app.services.chargers.conformance import ConformanceScore, conformance_score
from app.ui.access import DepotAccess
from app.ui.charger_actions import ChargerActions, Told
from app.ui.file_saving import save_file
from app.ui.language import spoken
from app.ui.pages.charger_aliases import AliasCard
from app.ui.presenters import profile as words
from app.ui.presenters.vendor import vendor_facts, vendor_title
from app.ui.settings_undo import SettingsUndo
from app.ui.sheets.profile import ask_for_habits, confirm_by_name
from app.ui.theme import SEMIBOLD, Theme
from app.ui.widgets.busy_button import BusyButton
from app.ui.widgets.file_dialog import ask_where_to_save
from app.ui.widgets.flow_layout import FlowLayout
from app.ui.widgets.key_value import KeyValueList
from app.ui.widgets.labels import TextLabel
from app.ui.widgets.scrolling import scrolling
from app.ui.widgets.section_card import SectionCard
from app.ui.words.formats import Formats


class ProfileTab(QWidget):
    """What was learned of a charger is shown here, accepted, and corrected by hand.

    `link_wanted` asks for the settings of its connection, `retired` tells that it is gone.
    """

    link_wanted = Signal()
    retired = Signal()

    def __init__(
        self, theme: Theme, access: DepotAccess, actions: ChargerActions, formats: Formats
    ) -> None:
        super().__init__()
        self._theme, self._access, self._actions = theme, access, actions
        self._formats = formats
        self._may_change = access.operator.may(Role.MANAGER)
        self._undo = SettingsUndo(access)
        self._charger_id: ChargerId | None = None
        self.score = TextLabel(theme, "", "title", SEMIBOLD)
        self.score_details = TextLabel(theme, muted=True, wrap=True)
        self.repairs = TextLabel(theme, wrap=True)
        self.facts = KeyValueList(theme)
        self.proposal = TextLabel(theme, wrap=True)
        self.accept = BusyButton(theme, self.tr("Read it so from now on"), "primary", "check")
        self.by_hand = BusyButton(theme, self.tr("Set by hand…"), "", "edit")
        self.save_known = BusyButton(
            theme, self.tr("Save what is known of all chargers…"), "", "download"
        )
        self.changed = KeyValueList(theme)
        self.write_back = BusyButton(theme, self.tr("Write the old values back"), "", "reset")
        self.keep = BusyButton(theme, self.tr("Keep them as they are"), "", "check")
        self.vendor = TextLabel(theme, wrap=True)
        self.vendor_note = TextLabel(theme, muted=True, wrap=True)
        self.vendor_facts = KeyValueList(theme)
        self.aliases = AliasCard(theme, may_change=self._may_change)
        self.link = QPushButton(self.tr("Settings of the connection…"))
        self.retire = BusyButton(theme, self.tr("Retire the charger…"), "", "trash")
        self._build_layout()
        self._connect()

    def show_charger(self, charger_id: ChargerId) -> None:
        """Show the ways of a charger."""
        if charger_id != self._charger_id:
            self._charger_id = charger_id
            self.aliases.name.clear()
            self._judge()
        self.refresh()

    def refresh(self) -> None:
        """Bring everything up to date but the score, which is judged when the tab is opened."""
        charger = self._charger()
        if charger is None or not self.isVisible():
            return
        habits = self._access.care.habits.of(charger.id)
        self.facts.show_values(
            words.habit_facts(
                habits,
                self._access.care.habits.clock_behind(charger.id),
                self._access.care.mirrors().get(charger.id),
            )
        )
        text = words.proposal_text(habits, self._access.care.habits.proposed(charger.id))
        self.proposal.setText(text)
        self.proposal.setVisible(bool(text))
        self.accept.setVisible(bool(text) and self._may_change)
        self._show_vendor(self._access.care.vendors.of(charger.id))
        self._show_changed(self._access.charging.settings_to_revert(charger.id))
        names = self._access.chargers.aliases().items()
        self.aliases.show_names(
            sorted(name for name, stands in names if stands == charger.id.casefold())
        )

    # -- showing ---------------------------------------------------------------------------

    def _charger(self) -> Charger | None:
        return self._access.chargers.get(self._charger_id) if self._charger_id else None

    def _show_changed(self, before: Mapping[str, str]) -> None:
        self.changed.show_values(before)
        self._changed_card.setVisible(bool(before))

    def _show_vendor(self, profile: VendorProfile | None) -> None:
        facts = vendor_facts(profile) if profile else {}
        note = profile.spoken(spoken()).note if profile else ""
        source = profile.source if profile else ""
        self.vendor.setText(vendor_title(profile))
        self.vendor_note.setText(f"{note} ({source})" if source else note)
        self.vendor_note.setVisible(bool(note or source))
        self.vendor_facts.show_values(facts)
        self.vendor_facts.setVisible(bool(facts))

    def _judge(self) -> None:
        if self._charger_id is not None and self.isVisible():
            self._actions.run((self, "score", self._charger_id), self._score(self._charger_id))

    async def _score(self, charger_id: ChargerId) -> None:
        score = await conformance_score(self._access.books.messages, charger_id)
        if charger_id == self._charger_id:
            self._show_score(score)

    def _show_score(self, score: ConformanceScore) -> None:
        self.score.setText(words.score_text(score, self._formats))
        self.score_details.setText(words.score_details(score))
        self.score_details.setVisible(score.requests > 0)
        lines = words.repair_lines(score)
        self.repairs.setText("\n".join(lines))
        self.repairs.setVisible(bool(lines))

    # -- what people do --------------------------------------------------------------------

    def _on_accept(self) -> None:
        if self._charger_id is not None:
            self._actions.run(self.accept, self._accept(self._charger_id))

    async def _accept(self, charger_id: ChargerId) -> Told:
        await self._access.care.habits.accept_proposal(charger_id, by=self._access.operator)
        self.refresh()
        return Told(True, self.tr("Read so from now on."))

    def _on_by_hand(self) -> None:
        charger = self._charger()
        if charger is not None:
            self._actions.run((self, "habits"), self._set_by_hand(charger))

    async def _set_by_hand(self, charger: Charger) -> Told | None:
        habits = self._access.care.habits.of(charger.id)
        wish = await ask_for_habits(self._theme, self.window(), charger.name, habits)
        if wish is None:
            return None
        await self._access.care.habits.set(charger.id, wish, by=self._access.operator)
        self.refresh()
        return Told(True, self.tr("Read so from now on."))

    def _on_save_known(self) -> None:
        self._actions.run(self.save_known, self._save_known())

    async def _save_known(self) -> Told | None:
        title, kind = self.tr("Save what is known of all chargers"), self.tr("JSON file")
        path = await ask_where_to_save(self, title, "charger-habits.json", kind, "json")
        if path is None:
            return None
        await save_file(path, self._access.care.habits.export_text().encode())
        return Told(True, self.tr("Saved to {path}.").format(path=path))

    def _on_write_back(self) -> None:
        if self._charger_id is not None:
            self._actions.run(self.write_back, self._write_back(self._charger_id))

    async def _write_back(self, charger_id: ChargerId) -> Told:
        told = await self._undo.write_back(charger_id)
        self.refresh()
        return told

    def _on_keep(self) -> None:
        if self._charger_id is not None:
            self._actions.run(self.keep, self._keep(self._charger_id))

    async def _keep(self, charger_id: ChargerId) -> Told:
        told = await self._undo.keep(charger_id)
        self.refresh()
        return told

    def _on_alias_added(self, name: str, button: BusyButton) -> None:
        if self._charger_id is not None:
            self._actions.run(button, self._add_alias(self._charger_id, name))

    async def _add_alias(self, charger_id: ChargerId, name: str) -> Told:
        await self._access.chargers.set_alias(charger_id, name, by=self._access.operator)
        self.aliases.name.clear()
        self.refresh()
        return Told(True, self.tr("Who dials in as {0} is this charger now.").format(name))

    def _on_alias_removed(self, name: str, button: BusyButton) -> None:
        self._actions.run(button, self._remove_alias(name))

    async def _remove_alias(self, name: str) -> Told:
        await self._access.chargers.drop_alias(name, by=self._access.operator)
        self.refresh()
        return Told(True, self.tr("{0} stands for itself again.").format(name))

    def _on_retire(self) -> None:
        charger = self._charger()
        if charger is not None:
            self._actions.run((self, "retire"), self._ask_retire(charger))

    async def _ask_retire(self, charger: Charger) -> None:
        if await confirm_by_name(self._theme, self.window(), charger.name):
            self._actions.run(self.retire, self._retire(charger))

    async def _retire(self, charger: Charger) -> Told:
        await self._access.chargers.retire(charger.id, by=self._access.operator)
        self.retired.emit()
        text = self.tr("{0} is out of the depot; its history stays.")
        return Told(True, text.format(charger.name))

    # -- building --------------------------------------------------------------------------

    def _build_layout(self) -> None:
        content = QWidget()
        content.setProperty("page", True)
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self._changed_card = self._build_changed()
        cards = (
            self._changed_card,
            self._build_score(),
            self._build_habits(),
            self._build_vendor(),
            self.aliases,
        )
        for card in cards:
            column.addWidget(card)
        column.addWidget(self._build_leaving())
        column.addStretch(1)
        scroll = scrolling(content)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 12, 0, 0)
        whole.addWidget(scroll)

    def _build_score(self) -> SectionCard:
        card = SectionCard(self._theme, self.tr("Keeping to the standard"))
        for label in (self.score, self.score_details, self.repairs):
            card.body.addWidget(label)
        return card

    def _build_habits(self) -> SectionCard:
        card = SectionCard(self._theme, self.tr("How it is read"))
        self.proposal.setProperty("role", "attention")
        card.body.addWidget(self.facts)
        card.body.addWidget(self.proposal)
        card.body.addSpacing(4)
        card.body.addLayout(_row(self.accept, self.by_hand, self.save_known))
        self.by_hand.setVisible(self._may_change)
        return card

    def _build_vendor(self) -> SectionCard:
        card = SectionCard(self._theme, self.tr("What is known of its vendor"))
        for widget in (self.vendor, self.vendor_note, self.vendor_facts):
            card.body.addWidget(widget)
        return card

    def _build_changed(self) -> SectionCard:
        card = SectionCard(self._theme, self.tr("Settings that were changed, as they were before"))
        text = self.tr(
            "Where the charger restarts twice within five minutes of a change, nothing more is "
            "written to it until the old values are back, or somebody keeps the new ones."
        )
        card.body.addWidget(TextLabel(self._theme, text, muted=True, wrap=True))
        card.body.addWidget(self.changed)
        card.body.addLayout(_row(self.write_back, self.keep))
        for button in (self.write_back, self.keep):
            button.setVisible(self._may_change)
        return card

    def _build_leaving(self) -> QWidget:
        line = QWidget()
        line.setLayout(_row(self.link, self.retire))
        self.link.setVisible(self._access.operator.may(Role.ADMIN))
        self.retire.setVisible(self._may_change)
        return line

    def _connect(self) -> None:
        self.accept.clicked.connect(self._on_accept)
        self.by_hand.clicked.connect(self._on_by_hand)
        self.save_known.clicked.connect(self._on_save_known)
        self.write_back.clicked.connect(self._on_write_back)
        self.keep.clicked.connect(self._on_keep)
        self.aliases.added.connect(self._on_alias_added)
        self.aliases.removed.connect(self._on_alias_removed)
        self.link.clicked.connect(self.link_wanted)
        self.retire.clicked.connect(self._on_retire)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()
        self._judge()


def _row(*widgets: QWidget) -> FlowLayout:
    row = FlowLayout(8)
    for widget in widgets:
        row.addWidget(widget)
    return row
