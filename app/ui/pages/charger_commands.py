"""The tab from which any request is sent to a charger."""

import asyncio
from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.core.commands import CommandResult
from app.core.errors import InvalidInput
from app.core.ids import ConnectorId
from app.services.chargers.request_forms import RequestForm
from app.ui.access import DepotAccess
from app.ui.charger_actions import ChargerActions, Told
from app.ui.pages.charger_answers import AnswerPanel, Asked
from app.ui.presenters.charger import AnswerView, answer_view, latency_text
from app.ui.request_help import action_help, group_name
from app.ui.request_payload import filled, what_stops
from app.ui.theme import SEMIBOLD, Theme
from app.ui.widgets.busy_button import BusyButton
from app.ui.widgets.dialogs import confirm
from app.ui.widgets.labels import TextLabel
from app.ui.widgets.request_form import RequestFormView
from app.ui.widgets.responsive_split import ResponsiveSplit
from app.ui.widgets.scrolling import ScrollArea
from app.ui.widgets.section_card import SectionCard
from app.ui.words.failure_texts import failure

_LIST_WIDTH = 216
_LIST_FROM = 860
"""Width from which the list of requests has room beside form and answers; else one chooses."""
_TURNS_AT = 480
_ACTION = int(Qt.ItemDataRole.UserRole)


class CommandsTab(QWidget):
    """Requests at the left, the form of the chosen one, and the answers of this visit."""

    def __init__(self, theme: Theme, access: DepotAccess, actions: ChargerActions) -> None:
        super().__init__()
        self._theme, self._access, self._actions = theme, access, actions
        self._connector: ConnectorId | None = None
        self._closed_reason = ""
        self._forms = {form.action: form for form in access.care.forms.all()}
        self._form: RequestFormView | None = None
        self.list = QListWidget()
        self.choice = QComboBox()
        self.answers = AnswerPanel(theme)
        self.send = BusyButton(theme, self.tr("Send"), "primary", "upload")
        self._why_not = TextLabel(theme, muted=True, wrap=True)
        self._problem = TextLabel(theme, wrap=True)
        self._build_layout()
        self.list.currentItemChanged.connect(self._on_chosen)
        self.choice.activated.connect(self._on_choice)
        self.send.clicked.connect(self._on_send)
        self.answers.again_wanted.connect(self._on_again)
        self._choose_first()

    def show_connector(self, connector: ConnectorId) -> None:
        """Send to this connector's charger, and fill its number into forms."""
        if self._connector is None or connector.charger_id != self._connector.charger_id:
            self.answers.clear()
        if connector != self._connector:
            self._connector = connector
            self._show_form()

    def set_closed(self, reason: str) -> None:
        """Say why nothing can be sent; empty where something can."""
        self._closed_reason = reason
        self.send.setEnabled(not reason)
        self._why_not.setText(reason)
        self._why_not.setVisible(bool(reason))

    def choose(self, action: str) -> None:
        """Show the form of a request."""
        for row in range(self.list.count()):
            if self.list.item(row).data(_ACTION) == action:
                self.list.setCurrentRow(row)

    @property
    def form(self) -> RequestFormView | None:
        """The form that is shown."""
        return self._form

    # -- sending ---------------------------------------------------------------------------

    def _on_send(self) -> None:
        if self._form is None or self._connector is None or self._closed_reason:
            return
        form = self._form.form
        typed = self._form.typed()
        result = filled(form, typed)
        self._form.show_problems(result.problems)
        self._show_problem("")
        if not result.problems:
            work = self._confirm_and_send(form.action, result.payload, typed)
            self._actions.run(self.send, work)

    async def _confirm_and_send(
        self, action: str, payload: Mapping[str, Any], typed: Mapping[str, str]
    ) -> Told | None:
        connector = self._connector
        if connector is None or not await self._confirmed(action, payload, connector):
            return None
        loop = asyncio.get_running_loop()
        started = loop.time()
        try:
            result = await self._access.charging.call(
                connector.charger_id, action, payload, by=self._access.operator
            )
        except InvalidInput as error:
            self._show_problem(failure(error))
            return Told(False, "")
        if connector == self._connector:
            answer = _answer(result, (loop.time() - started) * 1000)
            asked_at = self._access.clock.now()
            self.answers.add(Asked(action, asked_at, dict(typed), dict(payload), answer))
        return Told(result.ok, "")

    async def _confirmed(
        self, action: str, payload: Mapping[str, Any], connector: ConnectorId
    ) -> bool:
        consequence = what_stops(action, payload)
        if not consequence:
            return True
        name = self._actions.name_of(ConnectorId(connector.charger_id, 0))
        return await confirm(
            self._theme,
            self.window(),
            title=self.tr("Send {0} to {1}?").format(action, name),
            consequence=consequence,
            confirm_text=self.tr("Send"),
            hold=self._theme.density_name == "kiosk",
        )

    def _show_problem(self, text: str) -> None:
        self._problem.setText(text)
        self._problem.setVisible(bool(text))

    # -- choosing --------------------------------------------------------------------------

    def _choose_first(self) -> None:
        for row in range(self.list.count()):
            if self.list.item(row).data(_ACTION):
                self.list.setCurrentRow(row)
                return

    def _on_chosen(self, item: QListWidgetItem | None) -> None:
        if item is not None and item.data(_ACTION):
            self._show_form()

    def _on_choice(self, place: int) -> None:
        self.choose(self.choice.itemData(place))

    def _on_again(self, asked: Asked) -> None:
        self.choose(asked.action)
        if self._form is not None:
            self._form.show_typed(asked.typed)

    def _show_form(self) -> None:
        item = self.list.currentItem()
        action = item.data(_ACTION) if item is not None else ""
        form = self._forms.get(action)
        if form is None:
            return
        self.choice.setCurrentIndex(self.choice.findData(action))
        self._card.set_title("" if self.choice.isVisibleTo(self) else action)
        self._help.setText(action_help(action))
        self._show_problem("")
        self._form = RequestFormView(self._theme, form, self._known(form))
        self._form.submitted.connect(self._on_send)
        self._scroll.setWidget(self._form)

    def _known(self, form: RequestForm) -> dict[str, str]:
        """Return what can be filled in already."""
        if self._connector is None:
            return {}
        known = {"connectorId": str(self._connector.number)}
        session = self._access.state.open_session(self._connector)
        if session is not None:
            known["transactionId"] = str(session.id)
        starting = form.action == "RemoteStartTransaction"
        names = {field.name for field in form.fields if field.required or starting}
        return {name: text for name, text in known.items() if name in names}

    # -- building --------------------------------------------------------------------------

    def _build_layout(self) -> None:
        self._fill_list()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 12, 0, 0)
        row.setSpacing(16)
        row.addWidget(self.list)
        split = ResponsiveSplit(self._build_form_card(), self.answers, _TURNS_AT, (3, 2))
        row.addWidget(split, 1)

    def _fill_list(self) -> None:
        self.list.setAccessibleName(self.tr("Requests"))
        self.list.setFixedWidth(round(_LIST_WIDTH * self._theme.size.body / 14))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        group = None
        for form in self._forms.values():
            if form.group is not group:
                group = form.group
                self._add_heading(group_name(group))
                if self.choice.count():
                    self.choice.insertSeparator(self.choice.count())
            item = QListWidgetItem(form.action)
            item.setData(_ACTION, form.action)
            item.setToolTip(action_help(form.action))
            self._add_item(item)
            self.choice.addItem(form.action, form.action)

    def _add_heading(self, text: str) -> None:
        item = QListWidgetItem(text)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        item.setFont(self._theme.font("body", SEMIBOLD))
        self._add_item(item)

    def _add_item(self, item: QListWidgetItem) -> None:
        item.setSizeHint(QSize(0, self._theme.size.control))
        self.list.addItem(item)

    def _build_form_card(self) -> QWidget:
        self._card = SectionCard(self._theme)
        self._help = TextLabel(self._theme, muted=True, wrap=True)
        self._scroll = ScrollArea()
        self._scroll.viewport().setAutoFillBackground(False)
        self._problem.setProperty("role", "fault")
        self._problem.hide()
        self._why_not.hide()
        foot = QVBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self._problem)
        foot.addWidget(self._why_not)
        foot.addWidget(self.send, 0, Qt.AlignmentFlag.AlignLeft)
        self.choice.setAccessibleName(self.tr("Request"))
        self.choice.hide()
        self._card.body.addWidget(self.choice)
        self._card.body.addWidget(self._help)
        self._card.body.addWidget(self._scroll, 1)
        self._card.body.addLayout(foot)
        return self._card

    def _fit(self) -> None:
        """Offer the requests as a list, or where it has no room as one field."""
        roomy = self.width() >= round(_LIST_FROM * self._theme.size.body / 14)
        item = self.list.currentItem()
        self.list.setVisible(roomy)
        self.choice.setVisible(not roomy)
        self._card.set_title(item.data(_ACTION) if roomy and item is not None else "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()


def _answer(result: CommandResult, took_ms: float) -> AnswerView:
    """Describe an answer; where the gateway did not time it, by how long we waited."""
    view = answer_view(result)
    if view.latency or not result.payload:
        return view
    return AnswerView(view.word, view.detail, latency_text(took_ms), view.payload)
