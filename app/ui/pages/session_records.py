"""What is made of sessions: files of those listed, statements, and a month that is closed."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QMenu, QWidget

from app.core.roles import Role
from app.services.money.documents import Document
from app.services.ports.document import DocumentKind
from app.services.ports.session import SessionFilter
from app.ui.access import DepotAccess
from app.ui.charger_actions import ChargerActions, Told
from app.ui.file_saving import save_file
from app.ui.month_box import recent_months
from app.ui.sheets.month import CloseMonthSheet, StatementSheet, StatementWish, closing_words
from app.ui.theme import Theme
from app.ui.widgets.busy_button import BusyButton
from app.ui.widgets.dialogs import confirm, show
from app.ui.widgets.file_dialog import ask_where_to_save
from app.ui.widgets.progress_sheet import ProgressSheet, with_progress
from app.ui.words.action_texts import with_hint
from app.ui.words.formats import Formats

translate = QCoreApplication.translate

_KINDS: dict[DocumentKind, Callable[[], str]] = {
    DocumentKind.XLSX: lambda: translate("SessionRecords", "Excel workbook"),
    DocumentKind.CSV: lambda: translate("SessionRecords", "CSV for other programs"),
    DocumentKind.PDF: lambda: translate("SessionRecords", "PDF to print"),
}


class SessionRecords(QWidget):
    """Three buttons. `wanted` says which sessions are listed now; hidden from who may not."""

    def __init__(
        self,
        theme: Theme,
        access: DepotAccess,
        actions: ChargerActions,
        formats: Formats,
        wanted: Callable[[], SessionFilter],
    ) -> None:
        super().__init__()
        self._theme, self._access, self._actions = theme, access, actions
        self._formats, self._wanted = formats, wanted
        self.export = BusyButton(theme, self.tr("Export"), "", "download")
        self.statement = BusyButton(theme, self.tr("Statement"), "", "list")
        self.close_month = BusyButton(theme, self.tr("Close month"), "", "lock")
        self.export.setToolTip(self.tr("All sessions that fit the filter, as a file"))
        self.statement.setToolTip(self.tr("One month of a person or a company, as PDF or CSV"))
        self.close_month.setToolTip(self.tr("Let a month that is over stay as it is for ever"))
        self.export.setMenu(self._build_menu())
        self.statement.clicked.connect(lambda: actions.run(self.statement, self._ask_whose()))
        self.close_month.clicked.connect(lambda: actions.run(self.close_month, self._ask_month()))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for button in (self.export, self.statement, self.close_month):
            row.addWidget(button)
        if not access.operator.may(Role.MANAGER):
            self.hide()

    async def export_to(self, path: Path, kind: DocumentKind) -> Told:
        """Write the listed sessions into a file.

        Raises:
            DepotError: It cannot be written.
        """
        title = self.tr("Writing {name}").format(name=path.name)
        sheet = ProgressSheet(self._theme, self.window(), title)
        documents = self._access.records.documents
        work = documents.sessions(
            self._wanted(), kind, progress=sheet.set_progress, by=self._access.operator
        )
        document = await with_progress(sheet, work)
        if document is None:
            return Told(True, self.tr("Nothing was written."))
        await save_file(path, document.content)
        return Told(True, self.tr("Saved to {path}.").format(path=path))

    def _build_menu(self) -> QMenu:
        menu = QMenu(self)
        for kind, word in _KINDS.items():
            action = menu.addAction(word())
            action.triggered.connect(lambda _checked=False, kind=kind: self._export(kind))
        return menu

    def _export(self, kind: DocumentKind) -> None:
        self._actions.run(self.export, self._ask_where(kind))

    async def _ask_where(self, kind: DocumentKind) -> Told | None:
        name = f"sessions-{self._access.clock.now().astimezone():%Y-%m-%d}.{kind.value}"
        title = self.tr("Export sessions")
        path = await ask_where_to_save(self, title, name, _KINDS[kind](), kind.value)
        return None if path is None else await self.export_to(path, kind)

    # -- statements ------------------------------------------------------------------------

    async def _ask_whose(self) -> Told | None:
        directory = self._access.people.directory
        sheet = StatementSheet(
            self._theme,
            self.window(),
            list(recent_months(self._access)),
            directory.groups(),
            directory.people(),
            self._formats,
        )
        if await show(sheet) != QDialog.DialogCode.Accepted.value:
            return None
        return await self._save_statement(sheet.wish())

    async def _save_statement(self, wish: StatementWish) -> Told | None:
        document = await self._made(wish)
        kind = wish.kind.value
        title = self.tr("Save the statement")
        path = await ask_where_to_save(self, title, document.name, _KINDS[wish.kind](), kind)
        if path is None:
            return None
        await save_file(path, document.content)
        return Told(True, self.tr("Saved to {path}.").format(path=path))

    async def _made(self, wish: StatementWish) -> Document:
        documents, by = self._access.records.documents, self._access.operator
        if wish.group_id is not None:
            return await documents.group_statement(wish.group_id, wish.month, wish.kind, by=by)
        return await documents.person_statement(wish.person_id or 0, wish.month, wish.kind, by=by)

    # -- closing a month -------------------------------------------------------------------

    async def _ask_month(self) -> Told | None:
        months = await self._access.records.months.closable()
        if not months:
            return Told(True, self.tr("Every month that is over is closed already."))
        month = months[0]
        if len(months) > 1:
            sheet = CloseMonthSheet(self._theme, self.window(), months, self._formats)
            if await show(sheet) != QDialog.DialogCode.Accepted.value:
                return None
            month = sheet.chosen()
        return await self._close(month)

    async def _close(self, month: date) -> Told | None:
        service = self._access.records.months
        closing = await service.preview(month)
        if closing.still_open:
            text = self.tr(
                "%n session(s) that began by then are still open.", "", len(closing.still_open)
            )
            hint = self.tr("Settle them at the reconcile desk first.")
            return Told(False, with_hint(text, hint))
        name = self._formats.month(month)
        agreed = await confirm(
            self._theme,
            self.window(),
            title=self.tr("Close {month}?").format(month=name),
            consequence=closing_words(closing, self._formats),
            confirm_text=self.tr("Close {month}").format(month=name),
            danger=False,
        )
        if not agreed:
            return None
        await service.close(month, by=self._access.operator)
        return Told(True, self.tr("{month} is closed.").format(month=name))
