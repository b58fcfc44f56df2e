"""The page that sends one command to many chargers, carefully, and shows each one's answer."""

from collections.abc import Mapping
from contextlib import suppress
from datetime import timedelta
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from app.core.errors import NotFound
from app.core.ids import ConnectorId
from app.core.orders import BulkPlan, BulkRun, Order
from app.core.roles import Role
from app.ui.access import DepotAccess
from app.ui.area_actions import AreaActions
from app.ui.bridge import DepotBridge
from app.ui.charger_actions import ChargerActions, Told
from app.ui.pages.charger_picker import ChargerPicker
from app.ui.pages.old_firmware_row import OldFirmwareRow
from app.ui.presenters.bulk import deferred_text, row_view, run_text
from app.ui.request_help import action_help
from app.ui.request_payload import filled, what_stops
from app.ui.theme import Theme
from app.ui.widgets.busy_button import BusyButton
from app.ui.widgets.dialogs import confirm
from app.ui.widgets.field_form import FieldForm
from app.ui.widgets.labels import TextLabel
from app.ui.widgets.number_field import NumberField
from app.ui.widgets.request_form import RequestFormView
from app.ui.widgets.responsive_split import ResponsiveSplit
from app.ui.widgets.scrolling import scrolling
from app.ui.widgets.section_card import SectionCard
from app.ui.widgets.wrapping_check import WrappingCheck
from app.ui.words.formats import Formats

WAIT_FOR = timedelta(hours=24)
MOST_LINES = 5

_TURNS_AT = 900


class BulkPage(QWidget):
    """Chargers with their boxes at the left, the request and how it is sent at the right."""

    def __init__(
        self,
        theme: Theme,
        access: DepotAccess,
        bridge: DepotBridge,
        actions: ChargerActions,
        formats: Formats,
    ) -> None:
        super().__init__()
        self._formats = formats
        self._theme, self._access, self._actions = theme, access, actions
        self._areas = AreaActions(theme, access, actions)
        self._forms = {form.action: form for form in access.care.forms.all()}
        self._form: RequestFormView | None = None
        self._run: BulkRun | None = None
        self.old_firmware = OldFirmwareRow(theme, access)
        self.picker = ChargerPicker(theme, self.tr("Answer"))
        self.request = QComboBox()
        self.canaries = NumberField(0, 20)
        self.stagger = NumberField(0, 600, "s")
        self.stop_after = NumberField(1, 100)
        self.wait = WrappingCheck(
            theme, self.tr("Offline chargers get it when they connect within a day")
        )
        self.area = BusyButton(theme, self.tr("Area of the chosen…"), "", "map")
        self.send = BusyButton(theme, self.tr("Send"), "primary", "upload")
        self.cancel = BusyButton(theme, self.tr("Ask nobody else"))
        self.retry = BusyButton(theme, self.tr("Ask the failed again"))
        self.summary = TextLabel(theme, "", muted=True, wrap=True)
        self.waiting = TextLabel(theme, "", muted=True, wrap=True)
        self.drop = BusyButton(theme, self.tr("Drop what waits"))
        self._build_layout()
        self._connect(bridge)
        self._show_form()

    def set_search(self, text: str) -> None:
        """Show only what contains every word of `text`."""
        self.picker.set_search(text)

    # -- showing ---------------------------------------------------------------------------

    def _refresh(self) -> None:
        if self.isVisible():
            known = self._access.state.chargers(self._access.clock.now())
            self.picker.show_chargers([c for c in known if c.charger.adopted])
            self.old_firmware.refresh()
            self._show_buttons()

    def _show_run(self) -> None:
        if not self.isVisible():
            return
        runs = self._access.care.bulk.all()
        self._run = runs[0] if runs else None
        rows = self._run.rows if self._run else ()
        self.picker.model.show_words({row.charger_id: row_view(row) for row in rows})
        self.summary.setText(run_text(self._run) if self._run else "")
        self.summary.setVisible(self._run is not None)
        self._show_waiting()
        self._show_buttons()

    def _show_waiting(self) -> None:
        commands, now = self._access.care.deferred.waiting(), self._access.clock.now()
        lines = [
            deferred_text(
                command,
                self._actions.name_of(ConnectorId(command.charger_id, 0)),
                self._formats.moment(command.expires_at, now),
            )
            for command in commands[:MOST_LINES]
        ]
        if len(commands) > MOST_LINES:
            lines.append(self.tr("and {0} more").format(len(commands) - MOST_LINES))
        self.waiting.setText("\n".join(lines))
        self.waiting.setVisible(bool(commands))
        self.drop.setVisible(bool(commands))
        self.drop.setEnabled(self._access.operator.may(Role.MANAGER))

    def _show_buttons(self) -> None:
        running = self._run is not None and self._run.finished_at is None
        chosen = len(self.picker.chosen)
        may = self._access.operator.may(Role.MANAGER)
        self.area.setVisible(may)
        self.area.setEnabled(chosen > 0)
        self.send.setText(self.tr("Send to the chosen ({0})").format(chosen))
        self.send.setEnabled(may and chosen > 0 and not running)
        self.cancel.setVisible(running)
        failed = self._run is not None and bool(self._run.failed)
        self.retry.setVisible(failed and not running)
        self.retry.setEnabled(may)

    def _show_form(self) -> None:
        form = self._forms[str(self.request.currentData())]
        self._card.set_title(form.action)
        self._help.setText(action_help(form.action))
        if self._form is not None:
            self._form.hide()
            self._form.deleteLater()
        self._form = RequestFormView(self._theme, form, {})
        self._asked.insertWidget(0, self._form)

    # -- what people do --------------------------------------------------------------------

    def _on_send(self) -> None:
        if self._form is None:
            return
        result = filled(self._form.form, self._form.typed())
        self._form.show_problems(result.problems)
        if not result.problems:
            order = Order(self._form.form.action, result.payload)
            self._actions.run((self, "asking"), self._ask(order))

    async def _ask(self, order: Order) -> None:
        chosen = self.picker.chosen
        confirmed = await confirm(
            self._theme,
            self.window(),
            title=self.tr("Send {0} to the chosen chargers ({1})?").format(
                order.action, len(chosen)
            ),
            consequence=self._consequence(order.action, order.payload),
            confirm_text=self.tr("Send"),
            hold=self._theme.density_name == "kiosk",
        )
        if confirmed:
            self._actions.run(self.send, self._start(order))

    def _consequence(self, action: str, payload: Mapping[str, Any]) -> str:
        careful = self.tr(
            "Asked first, one at a time: {0}. Failures after which nobody else is asked: {1}."
        ).format(self.canaries.value(), self.stop_after.value())
        return f"{what_stops(action, payload)} {careful}".strip()

    async def _start(self, order: Order) -> Told:
        plan = BulkPlan(
            canaries=self.canaries.value(),
            stagger_s=float(self.stagger.value()),
            stop_after=self.stop_after.value(),
            wait_for=WAIT_FOR if self.wait.isChecked() else None,
        )
        by = self._access.operator
        run = await self._access.care.bulk.start(order, self.picker.chosen, plan, by=by)
        return await self._told(run)

    def _on_retry(self) -> None:
        if self._run is not None:
            self._actions.run(self.retry, self._retry(self._run.id))

    async def _retry(self, run_id: int) -> Told:
        return await self._told(
            await self._access.care.bulk.retry(run_id, by=self._access.operator)
        )

    async def _told(self, run: BulkRun) -> Told:
        finished = await self._access.care.bulk.finished(run.id)
        return Told(not finished.failed, run_text(finished))

    def _on_cancel(self) -> None:
        if self._run is not None:
            self._actions.run(self.cancel, self._cancel(self._run.id))

    async def _cancel(self, run_id: int) -> None:
        await self._access.care.bulk.cancel(run_id, by=self._access.operator)

    def _on_drop(self) -> None:
        self._actions.run(self.drop, self._drop())

    async def _drop(self) -> None:
        for command in self._access.care.deferred.waiting():
            # One may have been sent while the others were dropped.
            with suppress(NotFound):
                await self._access.care.deferred.cancel(command.id, by=self._access.operator)

    # -- building --------------------------------------------------------------------------

    def _build_layout(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.old_firmware)
        column.addWidget(self.picker, 1)
        column.addWidget(self.area, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.summary)
        column.addWidget(self.waiting)
        column.addWidget(self.drop, 0, Qt.AlignmentFlag.AlignLeft)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 16, 0, 0)
        outer.addWidget(ResponsiveSplit(left, self._build_card(), _TURNS_AT, (3, 2)))

    def _build_card(self) -> QWidget:
        self._card = SectionCard(self._theme)
        self._help = TextLabel(self._theme, muted=True, wrap=True)
        for action in self._forms:
            self.request.addItem(action, action)
        self.request.setCurrentIndex(self.request.findData("GetConfiguration"))
        self.request.setAccessibleName(self.tr("Request"))
        for widget in (self.request, self._help):
            self._card.body.addWidget(widget)
        self._card.body.addWidget(self._build_asked(), 1)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        for button in (self.send, self.cancel, self.retry):
            foot.addWidget(button)
        foot.addStretch(1)
        self._card.body.addLayout(foot)
        return self._card

    def _build_asked(self) -> QWidget:
        content = QWidget()
        content.setProperty("page", True)
        self._asked = QVBoxLayout(content)
        self._asked.setContentsMargins(0, 0, 0, 0)
        self._asked.setSpacing(16)
        self._asked.addLayout(self._build_plan())
        self._asked.addWidget(self.wait)
        self._asked.addStretch(1)
        return scrolling(content, see_through=True)

    def _build_plan(self) -> FieldForm:
        self.canaries.setValue(1)
        self.stagger.setValue(1)
        self.stop_after.setValue(3)
        plan = FieldForm(self._theme)
        plan.setRowWrapPolicy(FieldForm.RowWrapPolicy.WrapLongRows)
        plan.add(self.tr("Asked first, one at a time"), self.canaries)
        plan.add(self.tr("Between two chargers"), self.stagger)
        plan.add(self.tr("Failures that stop the rest"), self.stop_after)
        return plan

    def _connect(self, bridge: DepotBridge) -> None:
        bridge.chargers_changed.connect(lambda _chargers: self._refresh())
        bridge.bulk_changed.connect(self._show_run)
        self.picker.chosen_changed.connect(self._show_buttons)
        self.old_firmware.wanted.connect(self.picker.choose)
        self.request.currentIndexChanged.connect(lambda _index: self._show_form())
        self.area.clicked.connect(lambda: self._areas.ask(self.picker.chosen, self, self.area))
        self.send.clicked.connect(self._on_send)
        self.retry.clicked.connect(self._on_retry)
        self.cancel.clicked.connect(self._on_cancel)
        self.drop.clicked.connect(self._on_drop)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._refresh()
        self._show_run()
