"""Makes documents of every kind; what a kind needs is imported when it is first asked for."""

from collections.abc import Sequence

from app.core.errors import InvalidInput
from app.services.ports.document import DocumentKind, MonthStatement, Receipt, Report, SessionList
from app.services.ports.label import Label


class FileMaker:
    """Implements `DocumentMaker` and `LabelMaker`."""

    def receipt(self, receipt: Receipt) -> bytes:
        """Return a receipt as PDF."""
        from app.documents.receipt import receipt_pdf  # noqa: PLC0415  (reportlab takes 0.2 s)

        return receipt_pdf(receipt)

    def statement(self, statement: MonthStatement, kind: DocumentKind) -> bytes:
        """Return a statement; see `DocumentMaker.statement`.

        Raises:
            InvalidInput: As a workbook there is none.
        """
        from app.documents.statement import statement_csv, statement_pdf  # noqa: PLC0415

        if kind is DocumentKind.PDF:
            return statement_pdf(statement)
        if kind is DocumentKind.CSV:
            return statement_csv(statement)
        raise InvalidInput("A statement is written as PDF or CSV.")

    def labels(self, labels: Sequence[Label], per_page: int) -> bytes:
        """Return labels as PDF, so many on a page."""
        from app.documents.labels import labels_pdf  # noqa: PLC0415

        return labels_pdf(labels, per_page)

    def sessions(self, sessions: SessionList, kind: DocumentKind, report: Report) -> bytes:
        """Return a list of sessions; see `DocumentMaker.sessions`."""
        if kind is DocumentKind.XLSX:
            from app.documents.session_book import sessions_xlsx  # noqa: PLC0415

            return sessions_xlsx(sessions, report)
        from app.documents.session_list import sessions_csv, sessions_pdf  # noqa: PLC0415

        return (sessions_pdf if kind is DocumentKind.PDF else sessions_csv)(sessions, report)
