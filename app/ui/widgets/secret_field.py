"""A field for a password or a token, which shows dots."""

from PySide6.QtWidgets import QLineEdit, QWidget


class SecretField(QLineEdit):
    """What was set before is never shown; left empty, it stays.

    Args:
        before: What was set; empty where nothing was.
    """

    def __init__(self, before: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._before = before
        self.setEchoMode(QLineEdit.EchoMode.Password)
        if before:
            self.setPlaceholderText(self.tr("set; type to change it"))

    def secret(self) -> str:
        """Return what was typed, or what was set before."""
        return self.text() or self._before
