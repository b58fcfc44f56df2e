"""Sheets about tickets: to open one, and to read and write its notes."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.core.ids import ChargerId
from app.core.work_tickets import WorkTicket
from app.ui.theme import MEDIUM, Theme
from app.ui.widgets.dialogs import show
from app.ui.widgets.form_sheet import FormSheet
from app.ui.widgets.labels import TextLabel
from app.ui.widgets.scrolling import scrolling
from app.ui.widgets.sheet import Sheet
from app.ui.words import upkeep_texts
from app.ui.words.formats import Formats

translate = QCoreApplication.translate

_LONGEST_TITLE = 120
_NOTE_HEIGHT = 84
_NOTES_HEIGHT = 240


@dataclass(frozen=True, slots=True)
class TicketWish:
    """A ticket as somebody typed it."""

    title: str
    charger_id: ChargerId | None
    note: str


class NewTicketSheet(FormSheet):
    """What is wrong, where, and what is known of it."""

    def __init__(
        self,
        theme: Theme,
        window: QWidget,
        chargers: Mapping[ChargerId, str],
        given: TicketWish,
    ) -> None:
        super().__init__(
            theme,
            window,
            translate("TicketSheet", "Open a ticket"),
            "",
            translate("TicketSheet", "Open ticket"),
        )
        self.title = QLineEdit(given.title)
        self.title.setMaxLength(_LONGEST_TITLE)
        self.charger = QComboBox()
        self.charger.addItem(translate("TicketSheet", "No charger"), None)
        for charger_id, name in chargers.items():
            self.charger.addItem(name, charger_id)
        self.charger.setCurrentIndex(max(0, self.charger.findData(given.charger_id)))
        self.note = _note_field(theme, given.note)
        self.add_field(translate("TicketSheet", "What is wrong"), self.title)
        self.add_field(translate("TicketSheet", "Where"), self.charger)
        self.add_field(translate("TicketSheet", "Note"), self.note)
        self.add_check(self._title_problem)
        self.title.textChanged.connect(self.judge)
        self.title.returnPressed.connect(self.finish)
        self.judge()
        self.title.setFocus()

    def wish(self) -> TicketWish:
        """Return what was typed."""
        return TicketWish(
            self.title.text().strip(), self.charger.currentData(), self.note.toPlainText().strip()
        )

    def _title_problem(self) -> str:
        if self.title.text().strip():
            return ""
        return translate("TicketSheet", "Say in a few words what is wrong.")


class TicketSheet(Sheet):
    """A ticket with all its notes; `note` holds what is written to it."""

    def __init__(
        self, theme: Theme, window: QWidget, ticket: WorkTicket, now: datetime, formats: Formats
    ) -> None:
        title = upkeep_texts.ticket_number(ticket.id, ticket.title)
        opened = upkeep_texts.ticket_opened(ticket.opened_by, formats.moment(ticket.opened_at, now))
        super().__init__(theme, window, title, opened)
        self.body.addWidget(self._build_notes(ticket, now, formats))
        self.note = _note_field(theme, "")
        self.note.setPlaceholderText(translate("TicketSheet", "What was seen or done"))
        self.note.setAccessibleName(translate("TicketSheet", "Note"))
        self.body.addWidget(self.note)
        self.add_cancel(translate("TicketSheet", "Close"))
        self.save = QPushButton(translate("TicketSheet", "Add the note"))
        self.save.setProperty("kind", "primary")
        self.save.setEnabled(False)
        self.note.textChanged.connect(
            lambda: self.save.setEnabled(bool(self.note.toPlainText().strip()))
        )
        self.add_button(self.save, QDialog.DialogCode.Accepted.value)
        self.note.setFocus()

    def _build_notes(self, ticket: WorkTicket, now: datetime, formats: Formats) -> QWidget:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for note in ticket.notes:
            head = f"{note.by}, {formats.moment(note.at, now)}"
            column.addWidget(TextLabel(self._theme, head, weight=MEDIUM))
            text = TextLabel(self._theme, note.text, wrap=True)
            text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            column.addWidget(text)
        if not ticket.notes:
            none = translate("TicketSheet", "Nobody has written anything yet.")
            column.addWidget(TextLabel(self._theme, none, muted=True, wrap=True))
        column.addStretch(1)
        scroll = scrolling(content, see_through=True)
        scroll.setMinimumHeight(min(_NOTES_HEIGHT, content.sizeHint().height() + 8))
        return scroll


async def ask_for_ticket(
    theme: Theme, window: QWidget, chargers: Mapping[ChargerId, str], given: TicketWish
) -> TicketWish | None:
    """Return the ticket that somebody wants to open; None where they changed their mind."""
    sheet = NewTicketSheet(theme, window, chargers, given)
    accepted = await show(sheet) == QDialog.DialogCode.Accepted.value
    return sheet.wish() if accepted else None


async def ask_for_note(
    theme: Theme, window: QWidget, ticket: WorkTicket, now: datetime, formats: Formats
) -> str:
    """Show a ticket; return the note that was written to it, or nothing."""
    sheet = TicketSheet(theme, window, ticket, now, formats)
    accepted = await show(sheet) == QDialog.DialogCode.Accepted.value
    return sheet.note.toPlainText().strip() if accepted else ""


def _note_field(theme: Theme, text: str) -> QPlainTextEdit:
    field = QPlainTextEdit(text)
    field.setTabChangesFocus(True)
    field.setFixedHeight(round(_NOTE_HEIGHT * theme.size.body / 14))
    return field
