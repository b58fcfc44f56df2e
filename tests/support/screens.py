"""What a page of the screen needs, from a depot that runs."""

from PySide6.QtWidgets import QWidget

from app.main import access_to

__all__ = ["access_to", "shown"]


def shown(widget: QWidget, width: int = 1366, height: int = 768) -> QWidget:
    """Show a widget as a window of its own."""
    widget.resize(width, height)
    widget.show()
    return widget
