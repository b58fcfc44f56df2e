"""Documents as files: asks where to, lets them be made, writes them beside the window."""

from collections.abc import Awaitable, Callable, Mapping
from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from app.services.money.documents import Document
from app.services.ports.document import DocumentKind
from app.ui.access import DepotAccess
from app.ui.charger_actions import ChargerActions, Told
from app.ui.file_saving import save_file
from app.ui.widgets.busy_button import BusyButton
from app.ui.widgets.file_dialog import ask_where_to_save

translate = QCoreApplication.translate

KIND_WORDS: Mapping[DocumentKind, Callable[[], str]] = {
    DocumentKind.PDF: lambda: translate("DocumentFiles", "PDF document"),
    DocumentKind.CSV: lambda: translate("DocumentFiles", "Table as CSV"),
    DocumentKind.XLSX: lambda: translate("DocumentFiles", "Excel table"),
}


class DocumentFiles(QObject):
    """Each button is busy until its file is written; failures are told."""

    def __init__(self, access: DepotAccess, actions: ChargerActions, window: QWidget) -> None:
        super().__init__(window)
        self._access, self._actions, self._window = access, actions, window

    def person_statement(
        self, person_id: int, month: date, kind: DocumentKind, button: BusyButton
    ) -> None:
        """Save the statement of a person for the month that holds a day."""
        documents, by = self._access.records.documents, self._access.operator
        self._save(kind, lambda: documents.person_statement(person_id, month, kind, by=by), button)

    def group_statement(
        self, group_id: int, month: date, kind: DocumentKind, button: BusyButton
    ) -> None:
        """Save the statement of a group or company for the month that holds a day."""
        documents, by = self._access.records.documents, self._access.operator
        self._save(kind, lambda: documents.group_statement(group_id, month, kind, by=by), button)

    async def write(self, document: Document, path: Path) -> Told:
        """Write a document into a file.

        Raises:
            InvalidInput: The file cannot be written.
        """
        await save_file(path, document.content)
        text = translate("DocumentFiles", "Saved as {path}.")
        return Told(True, text.format(path=path))

    def _save(
        self, kind: DocumentKind, make: Callable[[], Awaitable[Document]], button: BusyButton
    ) -> None:
        async def save() -> Told | None:
            document = await make()
            title = translate("DocumentFiles", "Save the statement")
            path = await ask_where_to_save(
                self._window, title, document.name, KIND_WORDS[kind](), kind.value
            )
            return None if path is None else await self.write(document, path)

        self._actions.run(button, save())
