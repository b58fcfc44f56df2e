"""A language that marks what is translated, for tests of what stays English."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QTranslator


@contextmanager
def marked(context: str) -> Iterator[None]:
    """Say the texts of a context between « and » meanwhile."""
    app = QCoreApplication.instance()
    assert app is not None
    language = _Marked(context)
    app.installTranslator(language)
    try:
        yield
    finally:
        app.removeTranslator(language)


class _Marked(QTranslator):
    def __init__(self, context: str) -> None:
        super().__init__()
        self._context = context

    def translate(
        self, context: str, source: str, _more: str | None = None, _count: int = -1
    ) -> str:
        return f"«{source}»" if context == self._context else ""

    def isEmpty(self) -> bool:
        return False
